"""What the person set and where the window stood, in one file that no crash breaks and no newer version loses."""

import errno
import json
import os
import re
import stat
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from functools import partial
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from kinogrid.domain.allowance import LimitSpan, SpendingUnit
from kinogrid.domain.export_name import USUAL_TEMPLATE
from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.key_choice import KeyChoice
from kinogrid.domain.look import Look
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution, is_private_safe
from kinogrid.domain.timecode import Timecode
from kinogrid.store.files import copy_whole, write_whole
from kinogrid.store.key_choices import MOST_CHOICES, read_key_choice
from kinogrid.store.lenient import read_object
from kinogrid.store.presets import MOST_PRESETS, MOST_SNIPPETS, read_preset, read_snippet
from kinogrid.store.redact import mask_values
from kinogrid.store.token_access import MOST_MARKS
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers

# Bytes: no settings file of ours comes near it.
_BOUND = 1024 * 1024
MIB = 1024 * 1024
# A path of the callback receiver that nobody guesses.
_PATH = re.compile(r"[A-Za-z0-9_-]{22,128}")
# What stands for a token and a host that a person has agreed to, or that has refused it.
_TOKEN_MARK = re.compile(r"[0-9a-f]{32}")


class ShortTiles(StrEnum):
    """What a clip does that ends before the longest of its set."""

    HOLD = "hold"
    LOOP = "loop"


class TileLayout(StrEnum):
    """How a job's clips stand beside one another; `AUTO` is whatever shows them largest."""

    AUTO = "auto"
    SQUARE = "square"
    ROW = "row"
    COLUMN = "column"
    LARGE = "large"


Reader = Callable[[object], Any]


def _text(bound: int, written: Callable[[str], bytes] = str.encode) -> Reader:
    def read(value: object) -> str:
        if not isinstance(value, str) or len(value) > bound:
            raise ValueError
        written(value)
        return value

    return read


# Bytes that are no text are a path all the same.
_file_path = _text(4096, os.fsencode)


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


@dataclass(frozen=True, slots=True)
class _Items:
    """Reads a list piece by piece, at most so many: what cannot be used costs itself alone."""

    read: Reader
    most: int

    def __call__(self, value: object) -> tuple[Any, ...]:
        return self.apart(value)[0]

    def apart(self, value: object) -> tuple[tuple[Any, ...], list[Any]]:
        """Give what can be used, and the rest as it stands in the file."""
        if not isinstance(value, list):
            raise ValueError  # noqa: TRY004 - one kind of error for a field that can't be used
        usable: list[Any] = []
        rest: list[Any] = []
        for item in value:
            try:
                found = self.read(item)
            except ValueError:
                rest.append(item)
            else:
                (usable if len(usable) < self.most else rest).append(found if len(usable) < self.most else item)
        return tuple(usable), rest


def _token_mark(value: object) -> str:
    if not isinstance(value, str) or _TOKEN_MARK.fullmatch(value) is None:
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
    text: str = _file_path(value)
    is_path = PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()
    return FrameField(path=text) if is_path else FrameField(url=_text(4096)(text))


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


def _always(reader: Reader) -> Mapping[str, Any]:
    """Say so of a setting that holds in safe mode too, as it decides who is sent what, and how much of it unasked."""
    return {"read": reader, "always": True}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default, and what it may be in the file; never a secret.

    `api_base` and `platform_base` are empty for the provider's own; `in_flight` bounds the jobs at the service;
    `order_limit` is how many orders may be placed within `limit_span`, since the app was started or since midnight,
    before a question is asked, and `spending_limit` for how much on one day, where a `spending_unit` is chosen;
    `compose` is what stands in the form and is not ordered yet, `presets` and `snippets` are what Compose keeps
    beside it; `cache_bytes` bounds the preview's pictures; `geometry`, `window_state` and `splitter` are Qt's own
    bytes in base64. `timecode` is how a place in a clip is written, `notifications` whether the desktop
    tells of jobs. `auto_advance` goes on to what is undecided after a decision, `survey` leaves rejected variants out
    of the grid. `export_folder`, empty until the first export, and
    `export_template` are where exports went last, and how they are named. `callback_port` and `callback_path` (both
    empty until the receiver is first switched on) stay the same from start to start, since a tunnel leads there;
    `callback_tunnel` is the tunnel's public end. `shortcuts` are the keys that a person chose in the place of the usual
    ones. `token_marks` tell what was agreed or refused of a token at a host,
    and no token.
    """

    palette: Look = field(default=Look.DARK, metadata=_read(_choice(Look)))
    api_base: str = field(default="", metadata=_always(_address(is_private_safe)))
    platform_base: str = field(default="", metadata=_always(_address(is_private_safe)))
    # The most is far above what the provider takes.
    in_flight: int = field(default=3, metadata=_always(_Whole(1, 1000)))
    order_limit: int = field(default=10, metadata=_always(_Whole(1, 1000)))
    limit_span: LimitSpan = field(default=LimitSpan.START, metadata=_always(_choice(LimitSpan)))
    spending_unit: SpendingUnit = field(default=SpendingUnit.NONE, metadata=_always(_choice(SpendingUnit)))
    spending_limit: int = field(default=5, metadata=_always(_Whole(1, 100_000)))
    callback_url: str = field(default="", metadata=_read(_address(is_private_safe)))
    callback_receiver: bool = field(default=False, metadata=_read(_flag))
    callback_port: int = field(default=0, metadata=_read(_Whole(0, 65535)))
    callback_path: str = field(default="", metadata=_read(_path))
    callback_tunnel: str = field(default="", metadata=_read(_address(is_private_safe)))
    # The least holds four small clips; four first generations at native size take 275 MiB.
    cache_bytes: int = field(default=384 * MIB, metadata=_read(_Whole(32 * MIB, 64 * 1024 * MIB)))
    short_tiles: ShortTiles = field(default=ShortTiles.HOLD, metadata=_read(_choice(ShortTiles)))
    timecode: Timecode = field(default=Timecode.CLOCK, metadata=_read(_choice(Timecode)))
    tile_layout: TileLayout = field(default=TileLayout.AUTO, metadata=_read(_choice(TileLayout)))
    notifications: bool = field(default=True, metadata=_read(_flag))
    auto_advance: bool = field(default=False, metadata=_read(_flag))
    survey: bool = field(default=False, metadata=_read(_flag))
    last_folder: str = field(default="", metadata=_read(_text(4096)))
    export_folder: str = field(default="", metadata=_read(_text(4096)))
    export_template: str = field(default=USUAL_TEMPLATE, metadata=_read(_text(1024)))
    geometry: str = field(default="", metadata=_read(_text(64 * 1024)))
    window_state: str = field(default="", metadata=_read(_text(64 * 1024)))
    splitter: str = field(default="", metadata=_read(_text(64 * 1024)))
    compose: ComposeForm = field(default_factory=ComposeForm)
    presets: tuple[Preset, ...] = field(default=(), metadata=_read(_Items(read_preset, MOST_PRESETS)))
    snippets: tuple[str, ...] = field(default=(), metadata=_read(_Items(read_snippet, MOST_SNIPPETS)))
    shortcuts: tuple[KeyChoice, ...] = field(default=(), metadata=_read(_Items(read_key_choice, MOST_CHOICES)))
    token_marks: tuple[str, ...] = field(default=(), metadata=_always(_Items(_token_mark, MOST_MARKS)))


_READERS: Mapping[str, Reader] = {item.name: item.metadata["read"] for item in fields(Settings) if item.metadata}


def in_safe_mode(settings: Settings) -> Settings:
    """Give the defaults, but for what decides who is sent what, and how much unasked."""
    kept = {item.name: getattr(settings, item.name) for item in fields(Settings) if item.metadata.get("always")}
    return Settings(**kept)


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

    `kept_as` is the name under which the old file is kept, empty where it stays, or all that was wrong in it does.
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


class _FileTooLarge(ValueError):
    """The file is none of ours."""


@dataclass(slots=True)
class _Kept:
    """What of an object in the file is not used, to be written again as it was: a newer version may want it.

    `unknown` are fields of no meaning here, `unusable` values that have none, `rest` the unusable ones of lists.
    """

    unknown: dict[str, Any] = field(default_factory=dict)
    unusable: dict[str, Any] = field(default_factory=dict)
    rest: dict[str, list[Any]] = field(default_factory=dict)

    def read(self, found: dict[str, Any], kind: type[Settings | ComposeForm], readers: Mapping[str, Reader]) -> Any:
        """Read what can be used, by the names of the fields, and keep what cannot."""
        names = {item.name for item in fields(kind)}
        self.unknown |= {name: value for name, value in found.items() if name not in names}
        values: dict[str, Any] = {}
        for name, read in readers.items():
            if name in found:
                try:
                    if isinstance(read, _Items):
                        values[name], rest = read.apart(found[name])
                        if rest:
                            self.rest[name] = rest
                    else:
                        values[name] = read(found[name])
                except ValueError:
                    self.unusable[name] = found[name]
        return values

    def wrong(self) -> list[str]:
        """Name what could not be used, in no particular order."""
        return [*self.unusable, *self.rest]

    def write(self, values: dict[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
        """Put it beside the values, and in the place of a default that nobody has changed since."""
        for name, value in values.items():
            if name in self.unusable and value != defaults[name]:
                del self.unusable[name]
        rest = {name: [*values[name], *kept] for name, kept in self.rest.items()}
        return self.unknown | values | rest | self.unusable


class SettingsFile:
    """The file behind the settings; what this version cannot use of it stays there.

    `mask` takes the live secrets out of what is written, should one have been typed into a prompt. In safe mode
    (`safe`) the file is only read, and little of it counts.
    """

    def __init__(self, path: Path, mask: Callable[[str], str] = str, *, safe: bool = False) -> None:
        """Take where the file is or will be."""
        self._safe = safe
        self._path = path
        self._broken = path.with_suffix(".broken")
        self._mask = mask
        self._kept = _Kept()
        self._kept_in_form = _Kept()
        self._preset_fields: dict[str, dict[str, Any]] = {}
        # What the first write has to do before it.
        self._before: Callable[[], object] | None = None
        self._workers: Workers | None = None

    def load(self) -> Loaded:
        """Read the settings; never fails, as no broken file may keep the window from opening. Blocks briefly.

        The file stays as it is until the first write, so that whoever is killed before finds it again. What would not
        live through that is kept as `settings.broken`.
        """
        loaded = self._load()
        return Loaded(in_safe_mode(loaded.settings), loaded.trouble) if self._safe else loaded

    def _load(self) -> Loaded:
        try:
            data = self._read()
        except FileNotFoundError:
            return Loaded(Settings())
        except OSError as error:
            self._before = partial(self._path.replace, self._broken)
            return Loaded(
                Settings(), SettingsTrouble(SettingsFlaw.UNREADABLE, reason=error.strerror or type(error).__name__)
            )
        except _FileTooLarge:
            self._before = partial(copy_whole, self._path, self._broken)
            return Loaded(Settings(), SettingsTrouble(SettingsFlaw.NOT_UNDERSTOOD))
        try:
            found, lost = read_object(data, _NAMES)
        except ValueError:
            return Loaded(Settings(), SettingsTrouble(SettingsFlaw.NOT_UNDERSTOOD, kept_as=self._aside(data)))
        settings, wrong = self._understood(found)
        kept_as = self._aside(data) if lost else ""
        names = tuple(dict.fromkeys([*wrong, *lost]))
        return Loaded(settings, SettingsTrouble(SettingsFlaw.PARTLY, names, kept_as=kept_as) if names else None)

    def unusable(self, name: str) -> object:
        """Give the value of a setting that the file has and this version cannot use; None where there is none."""
        return self._kept.unusable.get(name)

    async def save(self, settings: Settings) -> None:
        """Write the settings in one step, on a thread; calls are carried out in order. Raises `LibraryTrouble`.

        In safe mode they hold until the end, and nothing is written.
        """
        if self._safe:
            return
        if self._workers is None:
            self._workers = Workers(1, "kinogrid-settings")
        await self._workers.run(partial(self._write, settings))

    async def aclose(self) -> None:
        """Wait for the last write."""
        if self._workers is not None:
            await self._workers.aclose()

    def _read(self) -> bytes:
        mode = self._path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            # Opening a pipe would wait.
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        with self._path.open("rb") as file:
            data = file.read(_BOUND + 1)
        if len(data) > _BOUND:
            raise _FileTooLarge
        return data

    def _understood(self, found: dict[str, Any]) -> tuple[Settings, list[str]]:
        """Give the settings, and name what could not be used."""
        form = found.get("compose", {})
        if not isinstance(form, dict):
            self._kept.unusable["compose"] = form
            form = {}
        compose = ComposeForm(**self._kept_in_form.read(form, ComposeForm, _FORM_READERS))
        settings = Settings(compose=compose, **self._kept.read(found, Settings, _READERS))
        self._preset_fields = _fields_of_presets(found.get("presets"))
        return settings, [*self._kept_in_form.wrong(), *self._kept.wrong()]

    def _aside(self, data: bytes) -> str:
        """Keep what the file holds under another name, at the latest before it is written; give the name."""
        if self._safe:
            return ""
        keep = partial(write_whole, self._broken, data)
        try:
            keep()
        except OSError:
            self._before = keep
            return ""
        return self._broken.name

    def _write(self, settings: Settings) -> None:
        form = settings.compose
        frames = {"first": form.first.path or form.first.url, "last": form.last.path or form.last.url}
        compose = self._kept_in_form.write(asdict(form) | frames, _FORM_DEFAULTS)
        presets = tuple(self._preset_fields.get(preset.name, {}) | asdict(preset) for preset in settings.presets)
        values = asdict(settings) | {"compose": compose, "presets": presets}
        told = mask_values(self._kept.write(values, _DEFAULTS), self._mask)
        text = json.dumps(told, ensure_ascii=False, indent=2)
        with disk_told():
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._before is not None:
                # Somebody may have taken it away meanwhile.
                with suppress(FileNotFoundError):
                    self._before()
                self._before = None
            # Half a character, which JSON may hold and a file may not, is escaped as JSON would.
            write_whole(self._path, text.encode(errors="backslashreplace") + b"\n")


def _fields_of_presets(presets: object) -> dict[str, dict[str, Any]]:
    """Give the fields that a newer version gave to presets, by their names."""
    known = {item.name for item in fields(Preset)}
    return {
        preset["name"]: {name: value for name, value in preset.items() if name not in known}
        for preset in (presets if isinstance(presets, list) else [])
        if isinstance(preset, dict) and isinstance(preset.get("name"), str)
    }


_FORM_DEFAULTS: Mapping[str, Any] = asdict(ComposeForm()) | {"first": "", "last": ""}
_DEFAULTS: Mapping[str, Any] = asdict(Settings()) | {"compose": _FORM_DEFAULTS}
# What may stand in the file, and in its objects.
_NAMES = (_DEFAULTS.keys(), _FORM_DEFAULTS.keys())
