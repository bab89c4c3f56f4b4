"""A package tried where it is meant to go: in a Debian that has nothing else, and no Python of ours and no checkout.

It is installed, runs its tour as an ordinary person, is upgraded over a library of an older version, and removed.
"""

import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path

from workshop.processes import Unmet, check, check_quietly, say, started
from workshop.screen import virtual_screen

MIRROR = "http://deb.debian.org/debian"
PERSON = "ann"
LIBRARY = f"home/{PERSON}/.local/share/kinogrid"
PATIENCE = 400.0
"""Seconds for the whole tour, on a busy machine."""
CLEAN = ("env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8")


def try_package(package: Path, newer: Path, old_library: Path, suite: str, scratch: Path) -> None:
    """Install, tour, upgrade and remove in a fresh Debian; raises Unmet, and needs root.

    `newer` is the same package with a later version, and `old_library` the SQL of a database of an older one.
    """
    system = scratch / f"debian-{suite}"
    if not system.exists():
        say(f"Fetching Debian {suite}")
        check_quietly(
            ["/usr/sbin/debootstrap", "--variant=minbase", suite, system, MIRROR],
            f"debootstrap could not fetch Debian {suite}",
        )
    with _mounted(system), virtual_screen() as screen:
        inside = ("chroot", system, *CLEAN)
        before = _packages(inside)
        say(f"Installing {package.name} in Debian {suite}")
        _install(inside, system, package)
        if PERSON not in (system / "etc" / "passwd").read_text("utf-8"):
            check_quietly([*inside, "useradd", "--create-home", PERSON], "no person could be made")
        person = (
            *(*inside, f"DISPLAY={screen['DISPLAY']}", f"HOME=/home/{PERSON}"),
            *("setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--clear-groups"),
        )
        check(
            [*person, "kinogrid", "--demo", "--tour", f"/home/{PERSON}/tour-{package.stem}"],
            f"the tour of {package.name} failed in Debian {suite}",
            patience=PATIENCE,
        )
        say(f"Upgrading to {newer.name} over a library of an older version")
        jobs = _leave_library(system / LIBRARY, old_library)
        check_quietly([*inside, "chown", "-R", f"{PERSON}:{PERSON}", f"/home/{PERSON}"], "the library has no owner")
        _install(inside, system, newer)
        _open_old_library([*person, "kinogrid"], system / LIBRARY)
        if (found := _jobs(system / LIBRARY)) != jobs:
            raise Unmet(f"the upgrade left {found} of {jobs} jobs")
        say("Removing it")
        check_quietly([*inside, "apt-get", "purge", "-y", "kinogrid"], "apt-get could not remove the package")
        check_quietly([*inside, "apt-get", "autoremove", "-y", "--purge"], "apt-get could not remove what came along")
        if left := [str(file.relative_to(system)) for file in _ours(system)]:
            raise Unmet(f"the package left behind: {', '.join(left)}")
        if others := _packages(inside) - before:
            raise Unmet(f"the package left other packages behind: {', '.join(sorted(others))}")
        if _jobs(system / LIBRARY) != jobs:
            raise Unmet("removing the program touched the person's library")


@contextmanager
def _mounted(system: Path) -> Iterator[None]:
    with ExitStack() as stack:
        for name in ("proc", "dev"):
            check_quietly(["mount", "--rbind", f"/{name}", system / name], f"/{name} could not be lent to {system}")
            stack.callback(partial(subprocess.run, ["umount", "--lazy", system / name], check=False))
        yield


def _install(inside: Sequence[str | Path], system: Path, package: Path) -> None:
    copy = system / "root" / package.name
    copy.write_bytes(package.read_bytes())
    check_quietly(
        [*inside, "apt-get", "install", "-y", "--no-install-recommends", f"/root/{package.name}"],
        f"{package.name} could not be installed",
    )
    copy.unlink()


def _packages(inside: Sequence[str | Path]) -> set[str]:
    listed = subprocess.run(
        [*inside, "dpkg-query", "-W", "-f", "${Package}\n"], check=True, capture_output=True, text=True
    )
    return set(listed.stdout.split())


def _ours(system: Path) -> list[Path]:
    return [file for file in system.joinpath("usr").rglob("*") if "kinogrid" in file.name.lower()]


def _leave_library(folder: Path, sql: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(folder / "kinogrid.db")) as library:
        library.executescript(sql.read_text("utf-8"))
    return _jobs(folder)


def _open_old_library(program: Sequence[str | Path], folder: Path) -> None:
    """Start the program until it has brought a library up to its own version, and end it as a session's end does."""
    old, deadline = _version(folder), time.monotonic() + PATIENCE
    with started(program) as window:
        while _version(folder) == old and window.poll() is None and time.monotonic() < deadline:
            time.sleep(0.1)
        window.terminate()
        code = window.wait(PATIENCE)
    if _version(folder) == old or code not in {0, -signal.SIGTERM}:
        raise Unmet(f"the upgraded program did not bring the library up to its version, and ended with {code}")


def _version(folder: Path) -> int:
    with closing(sqlite3.connect(f"file:{folder / 'kinogrid.db'}?mode=ro", uri=True)) as library:
        (version,) = library.execute("PRAGMA user_version").fetchone()
        return int(version)


def _jobs(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "kinogrid.db")) as library:
        (count,) = library.execute("SELECT count(*) FROM jobs").fetchone()
        return int(count)
