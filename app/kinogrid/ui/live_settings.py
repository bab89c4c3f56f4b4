"""The settings as they hold now, for all who read or change them: each hears of the fields that it cares for."""

from collections.abc import Callable, Coroutine
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject, Signal

from kinogrid.store.settings import Settings
from kinogrid.studio.ports.starting import Starter

# Writes settings down; raises `LibraryTrouble`.
Save = Callable[[Settings], Coroutine[Any, Any, None]]

_FIELDS = frozenset(field.name for field in fields(Settings))


class LiveSettings(QObject):
    """Keeps the settings: `value` is the truth, `changed` carries the name of each field that has another value.

    A draft that is typed, for one, is a field of its own, so that no other setting is put back whenever it is kept.
    """

    changed = Signal(str)

    def __init__(self, value: Settings, save: Save, start: Starter) -> None:
        """Take the settings as loaded, and who writes them down."""
        super().__init__()
        self._value = value
        self._save = save
        self._start = start

    @property
    def value(self) -> Settings:
        """Give the settings as they hold now; change them with `dataclasses.replace` and `change`."""
        return self._value

    def change(self, settings: Settings) -> None:
        """Take other settings: all of them hold before anybody is told of one, and they are on disk soon."""
        before, self._value = self._value, settings
        differing = [name for name in sorted(_FIELDS) if getattr(before, name) != getattr(settings, name)]
        for name in differing:
            self.changed.emit(name)
        if differing:
            self._start(self.write(), "save the settings")

    def when(self, name: str, do: Callable[[], object]) -> None:
        """Call `do` whenever this field has another value; raises ValueError when there is no such field."""
        if name not in _FIELDS:
            raise ValueError(f"there is no setting named {name}")
        self.changed.connect(lambda changed: do() if changed == name else None)

    async def write(self) -> None:
        """Write the settings as they are by now: of two writes that overtake each other, both are the newest.

        Raises `LibraryTrouble`.
        """
        await self._save(self._value)
