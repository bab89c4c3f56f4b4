"""What is said beside the fields of a form: each field's own place, and all of them together."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kinogrid.domain.request import Field, Problem


@dataclass(frozen=True, slots=True)
class MessagePlace:
    """One field's place: how to say something there, empty for nothing, how to read it, and how to focus the field."""

    say: Callable[[str], None]
    words: Callable[[], str]
    focus: Callable[[], None]


class FieldMessages:
    """Says beside each field what is wrong with it; `words` puts a problem into words."""

    def __init__(self, places: Mapping[Field, MessagePlace], words: Callable[[Problem], str]) -> None:
        """Take a place for every field."""
        self._places = places
        self._words = words

    def show(self, problems: Iterable[Problem]) -> None:
        """Say the first problem of each field, nothing of the others, and put the keyboard into the first wrong one."""
        found: dict[Field, str] = {}
        for problem in problems:
            found.setdefault(problem.field, self._words(problem))
        for field, place in self._places.items():
            place.say(found.get(field, ""))
        if found:
            self._places[next(field for field in Field if field in found)].focus()

    def of(self, field: Field) -> str:
        """Give what is said of a field, empty for nothing."""
        return self._places[field].words()

    def take_back(self, *fields: Field) -> None:
        """Say nothing of these fields any more."""
        for field in fields:
            self._places[field].say("")
