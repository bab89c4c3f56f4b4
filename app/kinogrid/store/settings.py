"""What the person set and where the window stood, in one file that no crash breaks and no newer version loses."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from functools import partial
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from kinogrid.domain.allowance import LimitSpan
from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.look import Look
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution, is_private_safe
from kinogrid.store.files import write_whole
from kinogrid.store.presets import read_presets, read_snippets
from kinogrid.store.redact import mask_values
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers

# Bytes: no settings file of ours comes near it.
_BOUND = 1024 * 1024
MIB = 1024 * 1024
# A path of the callback receiver that nobody guesses.
_PATH = re.compile(r"[A-Za-z0-9_-]{22,128}")


class ShortTiles(StrEnum):
    """What a clip does that ends before the longest of its set."""

    HOLD = "hold"
    LOOP = "loop"


Reader = Callable[[object], Any]


def _text(bound: int) -> Reader:
    def read(value: object) -> str:
        if not isinstance(value, str) or len(value) > bound:
            raise ValueError
        value.encode()
        return value

    return read


def _address(allowed: Callable[[str], bool]) -> Reader:
    def read(value: object) -> str:
        if not isinstance(value, str) or (value and not allowed(value)):
            raise ValueError
        return value

    return read


@dataclass(frozen=True, slots=True)
class _Whole:
    """Reads a whole number from `least` to `most`."""

    least: int
    most: int

    def __call__(self, value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not self.least <= value <= self.most:
            raise ValueError
        return value


def _path(value: object) -> str:
    if not isinstance(value, str) or (value and _PATH.fullmatch(value) is None):
        raise ValueError
    return value


def _choice(kind: type[StrEnum]) -> Reader:
    return lambda value: kind(str(value))


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError  # noqa: TRY004 - one kind of error for a field that can't be used
    return value


def _frame(value: object) -> FrameField:
    """Read a frame, which is one text on disk: the path of a file is whole on one system or another."""
    text: str = _text(4096)(value)
    is_path = PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()
    return FrameField(path=text) if is_path else FrameField(url=text)


_FORM_READERS: Mapping[str, Reader] = {
    "prompt": _text(64 * 1024),
    "first": _frame,
    "last": _frame,
    "mode": _choice(Mode),
    "resolution": _choice(Resolution),
    "loop": _flag,
    "callback_url": _text(4096),
}


def _read(reader: Reader) -> Mapping[str, Reader]:
    """Say in a setting's own place what reads it back out of the file, or raises `ValueError`."""
    return {"read": reader}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default, and what it may be in the file; never a secret.

    `api_base` and `platform_base` are empty for the provider's own; `in_flight` bounds the jobs at the service;
    `order_limit` is how many orders may be placed within `limit_span`, since the app was started or since midnight,
    before a question is asked; `compose` is what stands in the form and is not ordered yet, `presets` and `snippets`
    are what Compose keeps beside it; `cache_bytes` bounds the preview's pictures; `geometry`, `window_state` and
    `splitter` are Qt's own bytes in base64. `callback_port` and `callback_path` (both empty until the receiver is
    first switched on) stay the same from start to start, since a tunnel leads there; `callback_tunnel` is the tunnel's
    public end.
    """

    palette: Look = field(default=Look.DARK, metadata=_read(_choice(Look)))
    api_base: str = field(default="", metadata=_read(_address(is_private_safe)))
    platform_base: str = field(default="", metadata=_read(_address(is_private_safe)))
    # The most is far above what the provider takes.
    in_flight: int = field(default=3, metadata=_read(_Whole(1, 1000)))
    order_limit: int = field(default=10, metadata=_read(_Whole(1, 1000)))
    limit_span: LimitSpan = field(default=LimitSpan.START, metadata=_read(_choice(LimitSpan)))
    callback_url: str = field(default="", metadata=_read(_address(is_private_safe)))
    callback_receiver: bool = field(default=False, metadata=_read(_flag))
    callback_port: int = field(default=0, metadata=_read(_Whole(0, 65535)))
    callback_path: str = field(default="", metadata=_read(_path))
    callback_tunnel: str = field(default="", metadata=_read(_address(is_private_safe)))
    # The least holds four small clips; four first generations at native size take 275 MiB.
    cache_bytes: int = field(default=384 * MIB, metadata=_read(_Whole(32 * MIB, 64 * 1024 * MIB)))
    short_tiles: ShortTiles = field(default=ShortTiles.HOLD, metadata=_read(_choice(ShortTiles)))
    last_folder: str = field(default="", metadata=_read(_text(4096)))
    geometry: str = field(default="", metadata=_read(_text(64 * 1024)))
    window_state: str = field(default="", metadata=_read(_text(64 * 1024)))
    splitter: str = field(default="", metadata=_read(_text(64 * 1024)))
    compose: ComposeForm = field(default_factory=ComposeForm)
    presets: tuple[Preset, ...] = field(default=(), metadata=_read(read_presets))
    snippets: tuple[str, ...] = field(default=(), metadata=_read(read_snippets))


_READERS: Mapping[str, Reader] = {item.name: item.metadata["read"] for item in fields(Settings) if item.metadata}


def bounds(name: str) -> tuple[int, int]:
    """Give the least and the most that a setting may be; raises `KeyError` for one that is no number."""
    read = _READERS[name]
    if not isinstance(read, _Whole):
        raise KeyError(name)
    return read.least, read.most


class SettingsFlaw(StrEnum):
    """What may be wrong with the file."""

    UNREADABLE = "unreadable"
    NOT_UNDERSTOOD = "not understood"
    PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class SettingsTrouble:
    """What could not be used: `names` of settings, or all of them for a `reason` of the system's.

    `kept_as` is the name under which the old file is kept, empty where it stays.
    """

    flaw: SettingsFlaw
    names: tuple[str, ...] = ()
    reason: str = ""
    kept_as: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings as found, and what of them could not be used."""

    settings: Settings
    trouble: SettingsTrouble | None = None


def _usable(found: dict[str, Any], readers: Mapping[str, Reader], wrong: list[str]) -> dict[str, Any]:
    """Read what can be read, and name the rest."""
    values: dict[str, Any] = {}
    for name, read in readers.items():
        if name in found:
            try:
                values[name] = read(found[name])
            except ValueError:
                wrong.append(name)
    return values


def _without(found: dict[str, Any], kind: type[Settings | ComposeForm]) -> dict[str, Any]:
    """Give what this version does not know."""
    return {name: value for name, value in found.items() if name not in {item.name for item in fields(kind)}}


class SettingsFile:
    """The file behind the settings; what a newer version wrote into it stays there.

    `mask` takes the live secrets out of what is written, should one have been typed into a prompt.
    """

    def __init__(self, path: Path, mask: Callable[[str], str] = str) -> None:
        """Take where the file is or will be."""
        self._path = path
        self._mask = mask
        self._unknown: dict[str, Any] = {}
        self._unknown_in_form: dict[str, Any] = {}
        self._workers: Workers | None = None

    def load(self) -> Loaded:
        """Read the settings; never fails, as no broken file may keep the window from opening. Blocks briefly.

        A file of which anything could not be used is kept aside as `settings.broken`.
        """
        try:
            with self._path.open("rb") as file:
                data = file.read(_BOUND + 1)
        except FileNotFoundError:
            return Loaded(Settings())
        except OSError as error:
            return Loaded(
                Settings(), SettingsTrouble(SettingsFlaw.UNREADABLE, reason=error.strerror or type(error).__name__)
            )
        try:
            found = json.loads(data) if len(data) <= _BOUND else None
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            return Loaded(Settings(), SettingsTrouble(SettingsFlaw.NOT_UNDERSTOOD, kept_as=self._aside()))
        return self._understood(found)

    async def save(self, settings: Settings) -> None:
        """Write the settings in one step, on a thread; calls are carried out in order. Raises `LibraryTrouble`."""
        if self._workers is None:
            self._workers = Workers(1, "kinogrid-settings")
        await self._workers.run(partial(self._write, settings))

    async def aclose(self) -> None:
        """Wait for the last write."""
        if self._workers is not None:
            await self._workers.aclose()

    def _understood(self, found: dict[str, Any]) -> Loaded:
        wrong: list[str] = []
        form = found.get("compose", {})
        if not isinstance(form, dict):
            wrong.append("compose")
            form = {}
        self._unknown, self._unknown_in_form = _without(found, Settings), _without(form, ComposeForm)
        compose = ComposeForm(**_usable(form, _FORM_READERS, wrong))
        settings = Settings(compose=compose, **_usable(found, _READERS, wrong))
        if not wrong:
            return Loaded(settings)
        return Loaded(settings, SettingsTrouble(SettingsFlaw.PARTLY, tuple(wrong), kept_as=self._aside()))

    def _aside(self) -> str:
        """Keep the file as it is under another name, and give that; empty where it cannot be kept."""
        broken = self._path.with_suffix(".broken")
        try:
            self._path.replace(broken)
        except OSError:
            return ""
        return broken.name

    def _write(self, settings: Settings) -> None:
        form = settings.compose
        frames = {"first": form.first.path or form.first.url, "last": form.last.path or form.last.url}
        compose = self._unknown_in_form | asdict(form) | frames
        told = mask_values(self._unknown | asdict(settings) | {"compose": compose}, self._mask)
        text = json.dumps(told, ensure_ascii=False, indent=2)
        with disk_told():
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._path, text.encode() + b"\n")
