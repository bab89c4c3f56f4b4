"""Takes secrets out of any text, however they are written in it: for the log, the support report and the disk."""

import base64
import html
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

HIDDEN = "[secret]"

# Shorter ones would turn ordinary words into holes; the provider's tokens have 32 characters and more.
SHORTEST = 8

# What a name ends in, or holds, whose value is a secret; and short names that mean one only inside an address.
_WORD = r"(?:token|secret|passw(?:or)?d|pwd|api[-_]?key|access[-_]?key(?:id)?|signature|credential|authorization|hmac)"
_IN_ADDRESS = r"(?:(?:x-)?(?:amz|goog|oss|cos|ms)-[a-z0-9-]{1,40}|q-[a-z-]{1,40}|sig|policy|key-pair-id|auth|key|code)"
_HEADER = r"((?:proxy-)?authorization|(?:set-)?cookie|x-[a-z0-9-]{0,40}(?:token|key))"
# Parts of a name; bounded, as an unbounded one would take a hostile text's length squared in time.
_NAME = r"[a-z0-9_.-]{0,40}"
# How an equals sign, and what stands before a query parameter, look plain, percent-encoded and JSON-escaped.
_EQUALS = r"(?:=|%(?:25){0,3}3D|\\{1,4}u003d)"
_BEFORE = r"(?:[?&;#]|%(?:25){0,3}(?:3F|26)|\\{1,4}u0026)"
_VALUE = r"(?:(?!%(?:25){0,3}26|\\{1,4}u0026)[^&\s\"'<>#;,\\)}\]])+"
_QUOTE = r"\\{0,4}[\"']"
_QUOTED = rf"({_QUOTE})((?:(?!{_QUOTE})[^\r\n])*)"

_HEADER_STEMS = ("authorization", "cookie", "x-")
_WORD_STEMS = ("token", "secret", "passw", "pwd", "key", "signature", "credential", "authorization", "hmac")
_EQUAL_STEMS = ("=", "%", "u003d")

# Each with what a text has to hold, in lower case, for the pattern to be worth a search.
_PATTERNS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    # A header in a dump, and in a dict, a list of pairs of bytes or JSON, whatever its scheme.
    (_HEADER_STEMS, rf"{_HEADER}(\s*[:=]\s*)(?![\s\"'\\])[^\r\n]+", rf"\1\2{HIDDEN}"),
    (_HEADER_STEMS, rf"{_HEADER}({_QUOTE})?(\s*[:=,]\s*b?){_QUOTED}", rf"\1\2\3\4{HIDDEN}"),
    (
        ("bearer",),
        r"\b(bearer)((?:\s|%(?:25){0,3}20|\+|\\{1,4}[nrt])+)[A-Za-z0-9._~+/=%-]{6,}",
        rf"\1\2{HIDDEN}",
    ),
    # The provider's platform tokens, which manage a whole account.
    (("platform-",), r"(?<![A-Za-z0-9])platform-[A-Za-z0-9._~-]{4,}", HIDDEN),
    # A name and a password in an address.
    (("://",), r"(://)[^/\s\"'@?#]+@", rf"\1{HIDDEN}@"),
    # Signed addresses, form bodies, environment dumps and arguments.
    (_EQUAL_STEMS, rf"({_BEFORE}{_IN_ADDRESS}{_EQUALS}){_VALUE}", rf"\1{HIDDEN}"),
    (_WORD_STEMS, rf"((?:(?<![a-z0-9])|{_BEFORE}){_NAME}{_WORD}{_NAME}{_EQUALS}){_VALUE}", rf"\1{HIDDEN}"),
    (_WORD_STEMS, rf"(--{_NAME}{_WORD}(?:\s+|{_QUOTE},\s*{_QUOTE}))[^\s\"',]+", rf"\1{HIDDEN}"),
    # The same words as keys of JSON or of a dict, and as fields of a value's repr.
    (_WORD_STEMS, rf"((?<![a-z0-9]){_NAME}{_WORD}(?:{_QUOTE})?\s*[:=]\s*b?){_QUOTED}", rf"\1\2{HIDDEN}"),
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when the first text comes that it is worth a search in."""
    return re.compile(pattern, re.IGNORECASE)


# What makes a search for the plain writings too little.
_ESCAPES = re.compile(r"%[0-9a-fA-F]|\\[uUxX]|&#|\x00")


class _Live:
    """A secret in use: its plain writings, quick to look for, and a pattern for every other."""

    def __init__(self, secret: str) -> None:
        cores = [variant for core in _in_base64(secret) for variant in (core, core.translate(_URL_SAFE))]
        spellings = (secret, secret.encode().hex(), *(part for core in cores for part in _halves(core)))
        self._plain = tuple(_bare(spelling) for spelling in spellings)
        self._pattern = re.compile("|".join(_writings(secret)), re.IGNORECASE)

    def hide(self, text: str) -> str:
        bare = _bare(text)
        if any(spelling in bare for spelling in self._plain) or _ESCAPES.search(text) is not None:
            return self._pattern.sub(HIDDEN, text)
        return text


def _bare(text: str) -> str:
    return text.replace("\\", "").lower()


class Redactor:
    """Knows the live secrets, and the shapes that secrets have which it was never told about."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._live: dict[str, _Live] = {}
        self._private: dict[str, _Live] = {}

    def learn_private(self, text: str) -> None:
        """Hide from now on, in what a person may send to someone, a text that the app itself has to keep."""
        if len(text) >= SHORTEST and text not in self._private:
            self._private[text] = _Live(text)

    def learn(self, secret: str) -> None:
        """Hide a secret from now on, in every writing of it; ones under `SHORTEST` characters can't be told apart."""
        if len(secret) >= SHORTEST and secret not in self._live:
            self._live[secret] = _Live(secret)

    def mask(self, text: str) -> str:
        """Hide the live secrets only, so that an address still works: for what the app keeps."""
        for live in tuple(self._live.values()):
            text = live.hide(text)
        return text

    def redact(self, text: str) -> str:
        """Hide the live secrets and everything that has the shape of one: for what a person may send to someone."""
        text = self.mask(text)
        for private in tuple(self._private.values()):
            text = private.hide(text)
        lower = text.lower()
        for needed, pattern, hidden in _PATTERNS:
            if any(stem in lower for stem in needed):
                text = _compiled(pattern).sub(hidden, text)
        return text


def mask_values(value: Any, mask: Callable[[str], str]) -> Any:
    """Mask every string of a JSON value but the names, so that what comes out has its shape whatever the mask does."""
    match value:
        case str():
            return mask(value)
        case list() | tuple():
            return [mask_values(item, mask) for item in value]
        case dict():
            return {name: mask_values(item, mask) for name, item in value.items()}
        case _:
            return value


def _writings(secret: str) -> Iterable[str]:
    """Give patterns for the secret as it is, escaped in any usual way, in hex, and in base64 at any place of it."""
    yield _spelled(secret)
    yield re.escape(secret.encode().hex())
    edge = r"[A-Za-z0-9+/_-]?"
    for core in _in_base64(secret):
        # Base64 is often broken into lines.
        body = r"(?:\\{1,4}[rn]|\s)*".join(_BASE64.get(character, re.escape(character)) for character in core)
        yield f"{edge}{body}{edge}={{0,2}}"


def _in_base64(secret: str) -> Iterable[str]:
    """Give the characters that are certain when the secret stands at any place of a text in base64.

    The bits at both ends are shared with the neighbours.
    """
    raw = secret.encode()
    for offset in range(3):
        first, last = -(-offset * 8 // 6), (offset + len(raw)) * 8 // 6
        yield base64.b64encode(bytes(offset) + raw).decode()[first:last]


def _halves(text: str) -> tuple[str, str]:
    """Cut in two, one of which stands unbroken wherever a line's end falls."""
    middle = len(text) // 2
    return text[:middle], text[middle:]


_URL_SAFE = str.maketrans("+/", "-_")
_BASE64 = {"+": r"(?:\+|-|%(?:25){0,3}2B)", "/": r"(?:\\{0,4}/|_|%(?:25){0,3}2F)"}
# What UTF-16 puts between the characters of ASCII.
_NULL = r"(?:\x00|\\{1,4}x00|\\{1,4}u0000)?"


def _spelled(secret: str) -> str:
    return _NULL.join(_character(character) for character in secret)


def _character(character: str) -> str:
    """Match one character plain, percent-encoded (also more than once), as a JSON, Python or HTML escape."""
    number = ord(character)
    choices = [
        rf"\\{{0,4}}{re.escape(character)}",
        "".join(rf"%(?:25){{0,3}}{byte:02x}" for byte in character.encode()),
        rf"\\{{1,4}}(?:u{number:04x}|x{number:02x})",
        rf"&#0{{0,6}}(?:{number}|x0{{0,6}}{number:x});",
    ]
    if (named := html.escape(character)) != character:
        choices.append(re.escape(named))
    return f"(?:{'|'.join(choices)})"
