"""The one file that settings are kept in, which no crash breaks and no newer version loses."""

import errno
import json
import os
import stat
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from kinogrid.domain.form import ComposeForm
from kinogrid.domain.preset import Preset
from kinogrid.store.files import copy_whole, write_whole
from kinogrid.store.lenient import read_object
from kinogrid.store.redact import mask_values
from kinogrid.store.setting_readers import Items, Reader
from kinogrid.store.settings import FORM_READERS, FORMER_NAMES, READERS, Settings, in_safe_mode
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers

# Bytes: no settings file of ours comes near it.
_BOUND = 1024 * 1024


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

    def read(
        self, found: dict[str, Any], kind: type[Settings | ComposeForm], readers: Mapping[str, Reader | Items]
    ) -> Any:
        """Read what can be used, by the names of the fields, and keep what cannot."""
        names = {item.name for item in fields(kind)}
        self.unknown |= {name: value for name, value in found.items() if name not in names}
        values: dict[str, Any] = {}
        for name, read in readers.items():
            if name in found:
                try:
                    if isinstance(read, Items):
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
            found = _named_as_now(found)
        except ValueError:
            return Loaded(Settings(), SettingsTrouble(SettingsFlaw.NOT_UNDERSTOOD, kept_as=self._aside(data)))
        settings, wrong = self._understood(found)
        kept_as = self._aside(data) if lost else ""
        names = tuple(dict.fromkeys([*wrong, *(FORMER_NAMES.get(name, name) for name in lost)]))
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
        await self._writer().run(partial(self._write, settings))

    def save_at_once(self, settings: Settings, patience: float) -> None:
        """Write them while the caller is held up, for an end that leaves no time to come back to the loop.

        Raises `LibraryTrouble`, or `TimeoutError` where the disk has not taken them after `patience` seconds.
        """
        if not self._safe:
            self._writer().do_at_once(partial(self._write, settings), patience)

    def _writer(self) -> Workers:
        if self._workers is None:
            self._workers = Workers(1, "kinogrid-settings")
        return self._workers

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
        compose = ComposeForm(**self._kept_in_form.read(form, ComposeForm, FORM_READERS))
        settings = Settings(compose=compose, **self._kept.read(found, Settings, READERS))
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


def _named_as_now(found: dict[str, Any]) -> dict[str, Any]:
    """Give what a former version wrote under the names of today, where those do not stand in the file themselves."""
    former = {FORMER_NAMES[name]: value for name, value in found.items() if name in FORMER_NAMES}
    return former | {name: value for name, value in found.items() if name not in FORMER_NAMES}


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
_NAMES = (_DEFAULTS.keys() | FORMER_NAMES.keys(), _FORM_DEFAULTS.keys())
