"""Addresses in a result, in every shape in which it is plain what is meant."""

import re
from collections.abc import Mapping
from urllib.parse import quote

from kinogrid.domain.request import MOST_VARIANTS, is_web_address
from kinogrid.service.values import opened

# The longest address, in characters.
_LENGTH_BOUND = 8192
# What an object calls its address.
_NAMES = ("url", "video_url", "image_url", "file_url", "download_url", "href", "src", "uri", "link", "address")
_AROUND = "\"'<>,"
# Where one text ends one address and begins the next: looked for once in each such gap, however long it is.
_BETWEEN = re.compile(r"(?<![\s,;|])[\s,;|]+(?=https?://)")


# A link as it is written in a text for people.
_LINK = re.compile(r"!?\[[^\]]*\]\((\S+)\)")


def address(value: object) -> str:
    """Give an address without what stands around it, and with blanks inside escaped; empty for what is none."""
    value = _alone(value)
    if isinstance(value, Mapping):
        named = [found for name in _NAMES if (found := _cleaned(value.get(name)))]
        others = [found for item in value.values() if is_web_address(found := _cleaned(item))]
        return named[0] if named else others[0] if len(others) == 1 else ""
    return _cleaned(value)


def addresses(value: object) -> tuple[str, ...]:
    """Give the addresses of a list, an object or one text, each in its place; what is no text becomes empty."""
    is_list = isinstance(opened(value), list)
    value = _alone(value)
    if isinstance(value, str):
        several = [_cleaned(part) for part in _BETWEEN.split(value)]
        value = several if all(map(is_web_address, several)) else [value] * is_list
    if isinstance(value, Mapping):
        value = [value] if any(name in value for name in _NAMES) else _in_their_places(value)
    return tuple(map(address, value[:MOST_VARIANTS])) if isinstance(value, list) else ()


def _alone(value: object) -> object:
    """Take what is alone in a list out of it."""
    value = opened(value)
    while isinstance(value, list) and len(value) == 1:
        value = opened(value[0])
    return value


def _in_their_places(named: Mapping[str, object]) -> list[object]:
    """Put an object's values in order, by number where they are numbered."""
    numbered = all(name.isascii() and name.isdigit() for name in named)
    return [named[name] for name in (sorted(named, key=int) if numbered else named)]


def _cleaned(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LENGTH_BOUND:
        return ""
    odd = "".join(filter(_is_odd, set(value)))
    value = value.strip(odd + _AROUND)
    link = _LINK.fullmatch(value)
    value = (link[1] if link else value).replace("&amp;", "&")
    whole = f"https:{value}" if value.startswith("//") else value
    return "".join(quote(sign, errors="replace") if sign in odd else sign for sign in whole)


def _is_odd(sign: str) -> bool:
    return sign.isspace() or not sign.isprintable()
