"""What was said to people, and how each text came about, so that all of it can be said anew in another language.

A text that `kinogrid.ui.text` gives knows how it was made. Qt keeps but its letters, so these are remembered here for
as long as a language is spoken; `kinogrid.ui.say_anew` finds by them what a widget shows.
"""

import sys
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import wraps
from typing import Any, Final, ParamSpec, Self, TypeVar

_Value = TypeVar("_Value")
_Given = ParamSpec("_Given")

# So many texts with something put in are remembered before those are forgotten that nobody sees any more.
_MOST: Final = 20_000
# Of these so many are the newest, which may be on their way into a widget.
_NEWEST: Final = 2_000


class SaidText(str):
    """A text for people that can be said anew; `where` is the module that said it, `of` what it was made of there."""

    __slots__ = ("_make", "of", "where")
    _make: Callable[[], str]
    of: Hashable
    where: str

    def __new__(cls, words: str, make: Callable[[], str], where: str, of: Hashable) -> Self:
        """Take the words and what makes them anew, in whatever language is spoken then."""
        made = super().__new__(cls, words)
        made._make, made.where, made.of = make, where, of
        return made

    def anew(self) -> str:
        """Say it in the language that is spoken now."""
        return self._make()


class SaidTexts:
    """The texts that were said in the language spoken now, by their letters; several that read alike are kept apart.

    `in_use` gives the letters of all texts that are seen, for what may be forgotten.
    """

    def __init__(self) -> None:
        """Start with nothing said."""
        self.in_use: Callable[[], Collection[str]] = frozenset
        self._fixed: dict[str, list[SaidText]] = {}
        self._made: dict[str, list[SaidText]] = {}

    def __bool__(self) -> bool:
        """Tell whether anything was said."""
        return bool(self._fixed or self._made)

    def keep(self, said: SaidText, *, fixed: bool) -> SaidText:
        """Remember a text; a `fixed` one has nothing put in, so that there are only so many of them."""
        kept = self._fixed if fixed else self._made
        alike = kept.get(said)
        if alike is None:
            kept[said] = [said]
            if not fixed and len(self._made) > _MOST:
                self._forget()
        elif all((one.where, one.of) != (said.where, said.of) for one in alike):
            alike.append(said)
        return said

    def found(self, words: str) -> list[SaidText]:
        """Give the texts that read so; none for what is not ours."""
        return [*self._fixed.get(words, ()), *self._made.get(words, ())]

    def turn(self) -> "SaidTexts":
        """Give all that was said, and begin anew, as another language is spoken from now on."""
        before = SaidTexts()
        before._fixed, before._made = self._fixed, self._made
        self._fixed, self._made = {}, {}
        return before

    def _forget(self) -> None:
        seen, newest = self.in_use(), list(self._made)[-_NEWEST:]
        self._made = {words: said for words, said in self._made.items() if words in seen} | {
            words: self._made[words] for words in newest
        }


# There is one language at a time, as Qt has it, and so one memory of what was said in it.
SAID: Final = SaidTexts()


def told(make: Callable[_Given, str]) -> Callable[_Given, str]:
    """Let a function's texts, made of numbers and other texts, be said anew."""

    def say(where: str, args: tuple[Any, ...], named: dict[str, Any]) -> str:
        def once_more() -> str:
            return say(where, anew(args), anew(named))

        words = make(*args, **named)
        return SAID.keep(SaidText(words, once_more, where, make), fixed=False) if words else ""

    @wraps(make)
    def remembered(*args: _Given.args, **named: _Given.kwargs) -> str:
        return say(asking_module(), args, named)

    return remembered


def asking_module() -> str:
    """Name the module that called the function that asks this."""
    name: str = sys._getframe(2).f_globals["__name__"]  # noqa: SLF001 - `inspect` would look into files
    return name


def recalled(words: str) -> str:
    """Give a text that was read back from a widget as it was said, so that what it is put into can be said anew."""
    found = SAID.found(words)
    return found[-1] if found else words


def anew(value: _Value) -> _Value:
    """Say a text anew, or all that are in a tuple, a list, a mapping or a value of the window's; else give it back."""
    changed: Any = value
    match value:
        case SaidText():
            changed = value.anew()
        case tuple() if type(value) is tuple:
            changed = tuple(map(anew, value))
        case list():
            changed = [anew(one) for one in value]
        case dict():
            changed = {key: anew(one) for key, one in value.items()}
        case _ if is_dataclass(value) and not isinstance(value, type) and _is_ours(type(value)):
            said = {item.name: anew(getattr(value, item.name)) for item in fields(value) if item.init}
            other = {name: one for name, one in said.items() if one is not getattr(value, name)}
            changed = replace(value, **other) if other else value
    return value if _same(value, changed) else changed


def _same(before: object, now: object) -> bool:
    """Tell whether nothing in a value was said anew."""
    if isinstance(before, dict) and isinstance(now, Mapping):
        return all(before[key] is now[key] for key in before)
    if isinstance(before, tuple | list) and isinstance(now, Iterable):
        return all(one is other for one, other in zip(before, now, strict=True))
    return False


def _is_ours(kind: type) -> bool:
    return kind.__module__.startswith("kinogrid.ui")
