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
# Where one text ends one address and begins the next.
_BETWEEN = re.compile(r"[\s,;|]+(?=https?://)")


def address(value: object) -> str:
    """Give an address without what stands around it, and with blanks inside escaped; empty for what is none."""
    value = opened(value)
    if isinstance(value, Mapping):
        named = [found for name in _NAMES if (found := _cleaned(value.get(name)))]
        others = [found for item in value.values() if is_web_address(found := _cleaned(item))]
        return named[0] if named else others[0] if len(others) == 1 else ""
    return _cleaned(value)


def addresses(value: object) -> tuple[str, ...]:
    """Give the addresses of a list, an object or one text, each in its place; what is no text becomes empty."""
    value = opened(value)
    is_list = isinstance(value, list)
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
        value = value[0]
    if isinstance(value, str):
        several = [_cleaned(part) for part in _BETWEEN.split(value)]
        value = several if all(map(is_web_address, several)) else [value] * is_list
    if isinstance(value, Mapping):
        value = [value] if any(name in value for name in _NAMES) else list(value.values())
    return tuple(map(address, value[:MOST_VARIANTS])) if isinstance(value, list) else ()


def _cleaned(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LENGTH_BOUND:
        return ""
    odd = "".join(filter(_is_odd, set(value)))
    return "".join(quote(sign, errors="replace") if sign in odd else sign for sign in value.strip(odd + _AROUND))


def _is_odd(sign: str) -> bool:
    return sign.isspace() or not sign.isprintable()
