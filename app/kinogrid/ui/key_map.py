"""Which keys do what in the whole window: the usual ones, until a person chooses others."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from kinogrid.domain.key_choice import KeyChoice
from kinogrid.ui.key_rules import key_name, key_of, pressed, refusal, text_of
from kinogrid.ui.said_text import recalled


@dataclass(frozen=True, slots=True)
class Keyed:
    """Something that keys do: its `name` in the settings, its words and its group's for people, its `usual` keys.

    What holds `everywhere` takes its keys from whatever has the keyboard; the rest gets those that nothing else wants.
    """

    name: str
    words: str
    group: str
    usual: tuple[int, ...]
    everywhere: bool


class KeyMap(QObject):
    """Knows everything that keys do, and the keys; `changed` tells that some do something else.

    `chosen_anew` tells that a person has chosen, so that `choices` are to be kept.
    """

    changed = Signal()
    chosen_anew = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._known: dict[str, Keyed] = {}
        self._keys: dict[str, tuple[int, ...]] = {}
        self._at: dict[int, str] = {}
        self._actions: dict[str, QAction] = {}
        # What the settings say that cannot be used here, to be kept there.
        self._unused: tuple[KeyChoice, ...] = ()

    def declare(self, keyed: Keyed) -> None:
        """Know of something that keys do; raises `ValueError` where its name or one of its keys is taken."""
        taken = [self._at[key] for key in keyed.usual if key in self._at]
        if keyed.name in self._known or taken:
            raise ValueError(f"{keyed.name} is there twice, or has a key of {taken}")
        self._known[keyed.name] = keyed
        self._put(keyed.name, keyed.usual)

    def adopt(self, name: str, action: QAction, group: str) -> None:
        """Let an action have its keys from here; those that it has are its usual ones."""
        usual = tuple(pressed(keys[0]) for keys in action.shortcuts())  # type: ignore[index]  # stubs without items
        self.declare(Keyed(name, recalled(action.text().replace("&", "")), group, usual, everywhere=True))
        self._actions[name] = action

    def all(self) -> tuple[Keyed, ...]:
        """List everything that keys do or can be given to."""
        return tuple(self._known.values())

    def keys(self, name: str) -> tuple[int, ...]:
        """Give the keys that do something."""
        return self._keys[name]

    def names_of(self, name: str) -> tuple[str, ...]:
        """Give the keys that do something as the desktop writes them."""
        return tuple(map(key_name, self._keys[name]))

    def done_by(self, key: int) -> Keyed | None:
        """Give what a key does, None for nothing."""
        name = self._at.get(key)
        return None if name is None else self._known[name]

    def is_usual(self, name: str) -> bool:
        """Tell whether something has its usual keys."""
        return self._keys[name] == self._known[name].usual

    def give(self, name: str, keys: Iterable[int]) -> None:
        """Let these keys do something from now on, and whatever they did before no longer."""
        wanted = tuple(dict.fromkeys(keys))
        for other in {self._at[key] for key in wanted if key in self._at} - {name}:
            self._put(other, [key for key in self._keys[other] if key not in wanted])
        self._put(name, wanted)
        self._unused = tuple(choice for choice in self._unused if choice.action != name)
        self.changed.emit()
        self.chosen_anew.emit()

    def reset(self) -> None:
        """Give everything its usual keys."""
        self.choose(())
        self.chosen_anew.emit()

    def choose(self, choices: Iterable[KeyChoice]) -> tuple[str, ...]:
        """Take what the settings say, and give the names of what keeps its usual keys as what they say is unusable.

        A key that is chosen for one is taken from the other that it usually belongs to.
        """
        used: dict[str, tuple[int, ...]] = {}
        unused: list[KeyChoice] = []
        taken: set[int] = set()
        for choice in choices:
            keyed = self._known.get(choice.action)
            keys = () if keyed is None else tuple(_usable(text, keyed) for text in choice.keys)
            usable = tuple(key for key in keys if key is not None and key not in taken)
            if keyed is None or choice.action in used or len(usable) < len(choice.keys):
                unused.append(choice)
            else:
                used[choice.action] = tuple(dict.fromkeys(usable))
                taken.update(usable)
        self._unused = tuple(unused)
        self._at = {}
        for name, keyed in self._known.items():
            self._put(name, used.get(name, tuple(key for key in keyed.usual if key not in taken)))
        self.changed.emit()
        return tuple(choice.action for choice in unused if choice.action in self._known)

    def choices(self) -> tuple[KeyChoice, ...]:
        """Give what is to be kept in the settings: what has other keys than its usual ones, and what was no use."""
        other = (name for name in self._known if not self.is_usual(name))
        return (*(KeyChoice(name, tuple(map(text_of, self._keys[name]))) for name in other), *self._unused)

    def _put(self, name: str, keys: Iterable[int]) -> None:
        for key in self._keys.get(name, ()):
            if self._at.get(key) == name:
                del self._at[key]
        self._keys[name] = tuple(keys)
        self._at |= dict.fromkeys(self._keys[name], name)
        if name in self._actions:
            self._actions[name].setShortcuts([QKeySequence(key) for key in self._keys[name]])


def _usable(text: str, keyed: Keyed) -> int | None:
    key = key_of(text)
    return None if key is None or refusal(key, everywhere=keyed.everywhere) is not None else key
