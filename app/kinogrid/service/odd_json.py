"""JSON as the service writes it on a bad day: read where it is plain what was meant, and records out of the rest.

The standard library's reader, as msgspec has no lenient one.
"""

import json
import re
from array import array
from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

# Longer numbers are noise: the standard library refuses to read integers of more digits.
_MOST_DIGITS = 4000
# How many ids are looked for: records of a hundred tasks, as many as are ever asked for, name a tenth of them.
_MOST_NAMES = 5000
# How many objects around an id are tried, from the inside out: before its own id a record holds a few others at most.
_OPENED_BEFORE = 24
# How much text all tries together may go through, as a multiple of its length and at least this, in characters.
_EFFORT = 8
_LEAST_EFFORT = 4 * 1024 * 1024
# The longest record that is read where the whole can't be, in characters.
_LONGEST = 256 * 1024
# What each try counts for at least, in characters.
_TRY = 4096
# What to look at an opening that no record begins with counts for, in characters.
_LOOK = 512
# What a try that met brackets nested too deeply counts for, in characters.
_DEEP = 64 * 1024

_NAMED = re.compile(r'(?<!\\)"(?:id|task_id)"\s*:\s*(?:"([^"\\\s]{1,200})"|(\d{1,200}))')
# Also between the quotes of other languages, and in JSON that was put into a text.
_TASK_ID = re.compile(
    rb"""(?<![\w-])\\{0,8}["']?task_id\\{0,8}["']?\s*[:=]\s*"""
    rb"""(?:\\{0,8}(["'])(?P<quoted>[A-Za-z0-9][\w.:-]{0,199})\\{0,8}\1|(?P<bare>[A-Za-z0-9][\w.:-]{0,199})(?=[\s,}\]&]|$))"""
)
_WORDS_OF_JSON = frozenset({b"null", b"None", b"true", b"false", b"NaN", b"undefined"})
_OPENING = re.compile(r"\{")
_HEAD = re.compile(r'\W{0,9}?(?:\{[^{}\[\]]*"(?:items|data)"\s*:\s*){0,4}\[')
# What stands before a record, or a result: anything but the name of something else.
_BEFORE = re.compile(r'(?:^|[^:\s]|"(?:response|data|result|items)"\s*:)\s*$')
_LOOK_BACK = 40
# What tells a whole record from a result, or from anything else that has an id.
_WHOLE = frozenset({"id", "response"})


def _integer(digits: str) -> int | None:
    return int(digits) if len(digits) <= _MOST_DIGITS else None


_decoder = json.JSONDecoder(strict=False, parse_constant=lambda _: None, parse_int=_integer)


def sound(value: object) -> object:
    """Give a value whose texts can be written in any encoding: half characters become U+FFFD."""
    match value:
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case list():
            return [sound(item) for item in value]
        case dict():
            return {str(sound(name)): sound(item) for name, item in value.items()}
        case _:
            return value


def decode_leniently(data: bytes) -> object:
    """Read JSON with raw control characters, half characters, broken UTF-8, and numbers that no number is (None).

    Raises `ValueError` or `RecursionError` for everything else.
    """
    return sound(_decoder.decode(data.decode("utf-8", "replace").removeprefix("\ufeff")))


def task_id_within(data: bytes) -> str | None:
    """Find the one task that bytes name which cannot be read; None where they name none, or several."""
    found = {match["quoted"] or match["bare"] for match in _TASK_ID.finditer(data)} - _WORDS_OF_JSON
    return found.pop().decode() if len(found) == 1 else None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an answer: an object that can be read, or (`fields` None) what cannot, with the ids named in it."""

    text: str
    fields: dict[str, object] | None = None
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Name:
    """Where an id is named."""

    at: int
    id: str


@dataclass(frozen=True, slots=True)
class _Object:
    """An object that could be read, and where it stands."""

    start: int
    end: int
    fields: dict[str, object]


class Effort:
    """How much text may still be gone through for a text of so many characters."""

    def __init__(self, length: int) -> None:
        """Begin with all of it."""
        self.left = max(_EFFORT * length, _LEAST_EFFORT)


def pieces(text: str, effort: Effort | None = None) -> Sequence[Piece]:
    """Cut a text that is no JSON into the records that can be read in it, each with its own text, and what is left.

    Of two that lie in each other both are given where the inner one, too, is a whole record.
    """
    names = [_Name(found.start(), found[1] or found[2]) for found in islice(_NAMED.finditer(text), _MOST_NAMES)]
    reader = _Reader(text, effort or Effort(len(text)))
    taken: list[_Object] = []
    end = 0
    for name in names:
        found = reader.object_around(name.at)
        if found is None or (name.at < end and not found.fields.keys() >= _WHOLE):
            continue
        while taken and found.start <= taken[-1].start and taken[-1].end <= found.end:
            taken.pop()
        taken.append(found)
        end = max(end, found.end)
    return [*(Piece(text[found.start : found.end], found.fields) for found in taken), *_left_over(text, names, taken)]


def begins_list(text: str) -> bool:
    """Tell whether a text that is no JSON begins as a list of records does."""
    return _HEAD.match(text) is not None


def _left_over(text: str, names: Sequence[_Name], taken: Sequence[_Object]) -> Iterator[Piece]:
    """Give what lies between the objects that were read, where it may have been a record."""
    head = _HEAD.match(text)
    begin = 0 if head is None else head.end()
    for start, end in [*sorted((found.start, found.end) for found in taken), (len(text), len(text))]:
        if start > begin:
            within = names[bisect_left(names, begin, key=_place) : bisect_left(names, start, key=_place)]
            ids = tuple(dict.fromkeys(name.id for name in within))
            if ids or "{" in text[begin:start]:
                yield Piece(text[begin:start], ids=ids)
        begin = max(begin, end)


def _place(name: _Name) -> int:
    return name.at


class _Reader:
    """Reads the objects of one text, with a bound on the effort for all of them."""

    def __init__(self, text: str, effort: Effort) -> None:
        self._text = text
        # Eight bytes each, as a text may be nothing else.
        self._openings = array("q", (found.start() for found in _OPENING.finditer(text)))
        self._effort = effort

    def object_around(self, at: int) -> _Object | None:
        """Give the innermost record around a place; None where none can be read."""
        before = bisect(self._openings, at)
        for start in reversed(self._openings[max(0, before - _OPENED_BEFORE) : before]):
            if self._effort.left <= 0:
                return None
            self._effort.left -= _LOOK
            if not _BEFORE.search(self._text[max(0, start - _LOOK_BACK) : start]):
                continue
            found = self._object(start)
            if found is not None and at < found.end:
                return found
        return None

    def _object(self, start: int) -> _Object | None:
        # A piece of its own, as the standard library counts the lines before a mistake.
        piece = self._text[start : start + _LONGEST]
        self._effort.left -= _TRY
        try:
            fields, length = _decoder.raw_decode(piece)
            self._effort.left -= length
            return _Object(start, start + length, {str(sound(name)): sound(value) for name, value in fields.items()})
        except json.JSONDecodeError as error:
            self._effort.left -= error.pos
        except RecursionError:
            self._effort.left -= _DEEP
        return None
