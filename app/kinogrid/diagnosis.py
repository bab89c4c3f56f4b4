"""What support needs to know of an installation, printed without opening a window, and with no secret in it.

Each part is looked at by itself, so that one that is broken says so and hides none of the others.
"""

import asyncio
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from kinogrid import __version__
from kinogrid.domain.failure import Failure, StudioError
from kinogrid.domain.network_choice import NetworkChoice
from kinogrid.store.redact import Redactor
from kinogrid.store.secrets import ENVIRONMENT_VARIABLE

# How long a service gets to answer, in seconds.
PATIENCE = 15.0

Findings = Iterator[tuple[str, str]]


class Wrong(Exception):
    """Something that would keep the app from working; the text says what."""


def diagnose(data_dir: Path | None, *, demo: bool) -> int:
    """Print everything; gives 0, or 1 where something is wrong."""
    redactor = Redactor()
    for name, value in os.environ.items():
        if name.upper().endswith(("TOKEN", "SECRET", "PASSWORD")):
            redactor.learn(value)
    out, wrong = sys.stdout, 0
    parts: Mapping[str, Callable[[], Findings]] = {
        "versions": _versions,
        "profile": lambda: _profile(_folder(data_dir, demo=demo)),
        "keyring": _keyring,
        "network": lambda: _network(_folder(data_dir, demo=demo), demo=demo),
    }
    for title, look in parts.items():
        lines = [f"[{title}]"]
        try:
            for name, value in look():
                lines.append(f"{name}: {value}")
        except Exception as error:  # noqa: BLE001 - whatever is broken is what is asked for
            wrong += 1
            lines.append(f"WRONG: {_said_of(error)}")
        text = redactor.redact("\n".join(lines)) + "\n\n"
        out.write(text.encode(out.encoding or "utf-8", "backslashreplace").decode(out.encoding or "utf-8"))
    return min(wrong, 1)


def _said_of(error: Exception) -> str:
    if isinstance(error, Wrong):
        return str(error)
    return _words(error.failure) if isinstance(error, StudioError) else f"{type(error).__name__}: {error}"


def _words(failure: Failure) -> str:
    return f"{failure.code}: {failure.said}"


def _versions() -> Findings:
    yield "Kinogrid", __version__
    yield "system", f"{platform.system()} {platform.release()} {platform.version()} ({platform.machine()})"
    yield "Python", f"{platform.python_version()}, {sys.executable}"
    if getattr(sys, "frozen", False):
        yield "bundle", "yes"
    for name in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "LANG"):
        if name in os.environ:
            yield name, os.environ[name]
    import av
    import PySide6
    from PySide6.QtCore import qVersion

    yield "Qt", f"{qVersion()}, PySide6 {PySide6.__version__}"
    yield "FFmpeg", f"{av.ffmpeg_version_info}, PyAV {av.__version__}"
    import sqlite3
    import ssl

    yield "SQLite", sqlite3.sqlite_version
    yield "TLS", ssl.OPENSSL_VERSION


def _folder(data_dir: Path | None, *, demo: bool) -> Path:
    """Give the folder that a start would open."""
    if data_dir is not None:
        return data_dir.expanduser().absolute()
    from kinogrid.ui.window.first_paint import folder_note, usual_folder

    return (None if demo else folder_note().read()) or usual_folder(demo=demo)


def _profile(folder: Path) -> Findings:
    import shutil

    from kinogrid.store.crash_trace import newest_crash
    from kinogrid.store.paths import Profile
    from kinogrid.store.settings_file import SettingsFile

    profile = Profile(folder)
    yield "folder", str(folder)
    if not folder.exists():
        yield "library", "none yet; it is made at the first start"
        return
    for name, path in (("database", profile.database), ("settings", profile.settings), ("log", profile.log)):
        yield name, f"{path}, {path.stat().st_size} bytes" if path.is_file() else f"{path}, not there"
    trace = newest_crash(profile.log.parent)
    yield "newest crash", "none" if trace is None else str(trace)
    yield "free space", f"{shutil.disk_usage(folder).free // 1024**2} MiB"
    trouble = SettingsFile(profile.settings, safe=True).load().trouble
    yield "settings that cannot be used", "none" if trouble is None else ", ".join(trouble.names) or trouble.flaw
    if not os.access(folder, os.W_OK):
        raise Wrong("nothing can be written into the folder")


def _keyring() -> Findings:
    import keyring.core
    from keyring.backends.fail import Keyring as NoKeyring

    yield ENVIRONMENT_VARIABLE, "set" if os.environ.get(ENVIRONMENT_VARIABLE) else "not set"
    keyring.core.init_backend(keyring.core.recommended)
    backend = keyring.get_keyring()
    # Its secrets are not asked for: the system might ask for a password in turn.
    yield "backend", f"{type(backend).__module__}.{type(backend).__name__}, priority {backend.priority}"
    if isinstance(backend, NoKeyring) and not os.environ.get(ENVIRONMENT_VARIABLE):
        raise Wrong("this system has no keyring, so tokens last for one session only")


def _network(folder: Path, *, demo: bool) -> Findings:
    import httpx

    from kinogrid.foundation import service_hosts
    from kinogrid.service.proxies import chosen_proxies
    from kinogrid.service.trust import named_certificates, read_trust, trust_in_file
    from kinogrid.store.paths import Profile
    from kinogrid.store.settings import network_choice
    from kinogrid.store.settings_file import SettingsFile

    settings = SettingsFile(Profile(folder).settings, safe=True).load().settings
    choice = network_choice(settings)
    named = named_certificates(os.environ)
    usual = ", ".join(f"{name}={os.environ[name]}" for name in named) or "this system's own"
    yield "certificates", f"{choice.certificates} (chosen in Settings)" if choice.certificates else usual
    # Where the system is asked about each service, none has been read by now.
    trust = trust_in_file(choice.certificates) if choice.certificates else read_trust(os.environ)
    yield "certificates read by now", str(trust().cert_store_stats()["x509"])
    if demo:
        yield "service", "the demo's own, on this machine"
        return
    hosts = service_hosts(settings)
    proxies = chosen_proxies(choice, os.environ)
    if choice.proxy.is_own:
        yield "proxy for clips and pictures", "the same" if choice.proxy_for_media else "none"
        if choice.proxy_user:
            yield "the proxy's password", "not asked for here, so that the proxy may refuse"
    silent = []
    for name, address in (("API", hosts.api), ("platform", hosts.platform)):
        yield name, f"{address.url}, chosen by {address.chosen_by}"
        proxy = proxies.towards(httpx.URL(address.url))
        if proxy is None:
            yield f"{name}'s proxy", "none"
        else:
            by = proxy.variable or ("chosen in Settings" if proxy.chosen else "of the system")
            yield f"{name}'s proxy", f"{proxy.address} ({by})"
        answer, answered = asyncio.run(_answer_of(address.url, choice))
        yield f"{name}'s answer", answer
        if not answered:
            silent.append(name)
    if silent:
        raise Wrong(f"no answer from: {', '.join(silent)}")


async def _answer_of(url: str, choice: NetworkChoice) -> tuple[str, bool]:
    """Ask as the app does, without a token; gives what came, and whether anything did."""
    from kinogrid.service.connections import ChosenNetwork, Connections, network_failures
    from kinogrid.service.reach import Reach

    connections = Connections(f"Kinogrid/{__version__}", Reach.beside(url))
    connections.begin_with(ChosenNetwork(choice))
    began = time.monotonic()
    try:
        with network_failures():
            clients = await connections.open()
            async with asyncio.timeout(PATIENCE):
                answer = await clients.asking.head(url)
    except StudioError as error:
        return f"none: {_words(error.failure)}", False
    except TimeoutError:
        return f"none within {PATIENCE:.0f} s", False
    finally:
        await connections.aclose()
    return f"HTTP {answer.status_code} in {time.monotonic() - began:.2f} s", True
