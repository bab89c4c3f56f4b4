"""A JSON object read as far as it can be: what is odd in one member costs that member, not the file."""

import json
import re
from collections.abc import Collection, Sequence
from typing import Any


def _number(digits: str) -> float:
    try:
        return int(digits)
    except ValueError:
        # Python reads no whole number of thousands of figures, and would not read the file for it.
        return float(digits)


# Objects and lists within one another: what is deeper was not written here, and whoever writes it again would fail.
_DEEPEST = 50

# A line break within a text is none of JSON's, but can only be meant in one way.
_JSON = json.JSONDecoder(strict=False, parse_int=_number)
# What follows a member's value; nothing at all does where the file was cut off, maybe within the value.
_BEHIND = re.compile(r"[\s,}]+")


def _flat(value: object) -> object:
    """Give a value back; raises `ValueError` for one that is nested too deeply."""
    ahead = [(value, 0)]
    while ahead:
        here, depth = ahead.pop()
        if depth > _DEEPEST:
            raise ValueError("nested too deeply")
        inside = here.values() if isinstance(here, dict) else here if isinstance(here, list) else ()
        ahead += ((item, depth + 1) for item in inside)
    return value


def read_object(data: bytes, names: Sequence[Collection[str]]) -> tuple[dict[str, Any], list[str]]:
    """Read an object, member by member where it is no JSON, and name the members that are lost by that.

    `names` are those that are known, in the object itself, in the objects in it, and so on: it is read as deep as they
    go, and by them where all is in one line. Raises `ValueError` when nothing can be read.
    """
    # A byte that belongs to no text costs the text that it stands in.
    text = data.decode(json.detect_encoding(data), "surrogateescape")
    lost: list[str] = []
    try:
        found = _flat(_JSON.decode(text))
    except (ValueError, RecursionError):
        found = _members(text, names, lost) or None
    if not isinstance(found, dict):
        raise ValueError  # noqa: TRY004 - one kind of error for what can't be read
    return found, lost


def _members(text: str, names: Sequence[Collection[str]], lost: list[str]) -> dict[str, Any]:
    """Read the members that stand on lines of their own, as far in as the first of them, else those that are known."""
    first = re.search(r'^([ \t]+)"', text, re.MULTILINE)
    if first is None:
        text = re.sub(rf'([{{,]\s*)("(?:{"|".join(map(re.escape, names[0]))})"\s*:)', r"\1\n \2", text)
    begun = list(re.finditer(rf'^{first[1] if first else " "}"([^"\\\n]+)"\s*:\s*', text, re.MULTILINE))
    ends = [*(member.start() for member in begun), len(text)][1:]
    found: dict[str, Any] = {}
    for member, end in zip(begun, ends, strict=True):
        piece = text[member.end() : end]
        try:
            value, length = _JSON.raw_decode(piece)
            _flat(value)
            is_whole = _BEHIND.fullmatch(piece, length) is not None
        except (ValueError, RecursionError):
            value = _members(piece, names[1:], lost) if names[1:] and piece.startswith("{") else {}
            is_whole = bool(value)
        if is_whole:
            found.setdefault(member[1], value)
        else:
            lost.append(member[1])
    return found
