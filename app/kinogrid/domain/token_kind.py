"""Which of the provider's two secrets a text is, by its shape: neither does the work of the other."""

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum


class TokenKind(StrEnum):
    """What a token opens: the API, or the whole account at the platform; one of unknown shape may open either."""

    API = "api"
    ACCOUNT = "account"
    UNKNOWN = "unknown"


_SHAPES = {
    TokenKind.API: re.compile(r"[0-9a-fA-F]{32}"),
    TokenKind.ACCOUNT: re.compile(r"platform-v1-[0-9a-fA-F]{64}"),
}
# What people copy along with a token: its header, and quotes of any country.
_BEFORE = re.compile(r"(?:authorization\s*:\s*)?(?:bearer(?:\s+|$))?", re.IGNORECASE)
_QUOTES = "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d"
# Marks that show nothing, though Unicode counts them among those that do: joiners, fillers, variation selectors.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800") | frozenset(map(chr, range(0xFE00, 0xFE10)))


@dataclass(frozen=True, slots=True)
class Pasted:
    """A token without what came along with it, empty where nothing else did; no `repr` shows it."""

    text: str = field(repr=False)
    kind: TokenKind


def bare(text: str) -> str:
    """Take off white space, quotes, `Bearer` and whatever cannot be seen, as often as they stand around each other."""
    seen = "".join(map(_seen, text))
    while (stripped := _BEFORE.sub("", seen.strip().strip(_QUOTES).strip(), count=1)) != seen:
        seen = stripped
    return seen


def _seen(character: str) -> str:
    """Give a character, nothing for one that does not show, and a blank for what breaks a line."""
    if character.isspace():
        return " "
    hidden = character in _BLANK or unicodedata.category(character) == "Cf"
    return "" if hidden else character


def pasted(text: str) -> Pasted:
    """Tell what a text is that somebody pasted."""
    token = bare(text)
    found = (kind for kind, shape in _SHAPES.items() if shape.fullmatch(token))
    return Pasted(token, next(found, TokenKind.UNKNOWN))
