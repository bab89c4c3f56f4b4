"""Tolerant readings of untyped JSON, because the service is known to send numbers as text, nulls and surprises."""

import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import msgspec

from kinogrid.service.odd_json import decode_leniently, sound

# Unix seconds beyond which a number is taken for milliseconds (the year 5138 as seconds, 1973 as milliseconds).
_MILLISECONDS_FROM = 1e11
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# No picture has a side of so many pixels.
_SIDE_BOUND = 1_000_000
# The longest text kept from a field that is an identifier, in characters.
ID_BOUND = 200
# The longest raw answer kept for the details pane, in characters.
RAW_BOUND = 64 * 1024
# Under what name an answer is kept that is too long, or no JSON.
SHORTENED = "shortened"
UNREADABLE = "unreadable"
_IDS = ("id", "task_id", "trace_id")
# What an object is called in which the matter itself lies, and in how many such, or texts in texts, it is looked for.
_AROUND = ("data", "result", "response", "output")
_DEEPEST = 3
_YES = frozenset({"true", "1", "yes"})
_NO = frozenset({"false", "0", "no"})


class NotJson(ValueError):
    """Bytes that are not one JSON value, or one nested so deeply that it is an attack."""


def decode(data: bytes) -> object:
    """Read one JSON value, also where it is not written quite by the rules; raises `NotJson` for everything else."""
    try:
        return msgspec.json.decode(data.removeprefix(_BYTE_ORDER_MARK))
    except (ValueError, RecursionError):
        pass
    try:
        return decode_leniently(data)
    except (ValueError, RecursionError) as error:
        raise NotJson(str(error)) from error


def opened(value: object) -> object:
    """Give what a text says that is JSON itself, or a text that is; anything else as it is."""
    for _layer in range(_DEEPEST):
        if not isinstance(value, str) or value.lstrip()[:1] not in ("{", "[", '"'):
            break
        try:
            value = decode(value.encode("utf-8", "replace"))
        except NotJson:
            break
    return value


def unwrapped(value: object, depth: int = _DEEPEST) -> Mapping[str, object]:
    """Give an object's fields together with those of a `data` in them, which tell more of the matter; ids are its own.

    The object may be JSON in a text, or alone in a list; `data` may have another name, or lie deeper.
    """
    value = opened(value)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    fields = mapping(value)
    if not fields:
        return fields
    inner = (unwrapped(fields.get(name), depth - 1) for name in _AROUND if depth)
    told = {name: said for name, said in next(filter(None, inner), {}).items() if said is not None}
    return {**fields, **told, **{name: fields[name] for name in _IDS if fields.get(name)}} if told else fields


def decode_raw_list(data: bytes) -> list[bytes]:
    """Split a JSON list into its items' own bytes, so that each record keeps its text; raises `NotJson`."""
    try:
        return [bytes(item) for item in msgspec.json.decode(data, type=list[msgspec.Raw])]
    except (ValueError, RecursionError) as error:
        raise NotJson(str(error)) from error


def decode_raw_fields(data: bytes) -> dict[str, bytes]:
    """Split a JSON object into its values' own bytes; raises `NotJson`, also where only a lenient reader reads it."""
    try:
        fields = msgspec.json.decode(data.removeprefix(_BYTE_ORDER_MARK), type=dict[str, msgspec.Raw])
    except (ValueError, RecursionError) as error:
        raise NotJson(str(error)) from error
    return {name: bytes(value) for name, value in fields.items()}


def encode(value: Mapping[str, object]) -> str:
    """Write an object with its fields in the given order; half characters that no encoding has become U+FFFD."""
    return msgspec.json.encode({key: sound(item) for key, item in value.items()}).decode()


def readable(data: bytes) -> str:
    """Give bytes as text for people, whatever they are."""
    return data.decode("utf-8", "replace")


def kept(data: bytes) -> str:
    """Give an answer's text as it is kept: within bounds, and JSON, where need be as a text within JSON."""
    raw = readable(data)
    if len(raw) > RAW_BOUND:
        return encode({SHORTENED: raw[:RAW_BOUND]})
    try:
        msgspec.json.decode(data.removeprefix(_BYTE_ORDER_MARK))
    except (ValueError, RecursionError):
        return encode({UNREADABLE: raw})
    return raw


def mapping(value: object) -> Mapping[str, object]:
    """Give an object's fields, none for anything that is not an object."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> Sequence[object]:
    """Give a list's items, none for anything that is not a list."""
    return value if isinstance(value, list) else ()


def text(value: object) -> str | None:
    """Give a text that says something, numbers included; None for the rest."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return None


def identifier(value: object) -> str | None:
    """Give an id that can be asked for again: printable, of one word, of sane length."""
    found = text(value)
    if found is None or len(found) > ID_BOUND or isinstance(value, float):
        return None
    return found if found.isprintable() and not any(map(str.isspace, found)) else None


def digits(value: object) -> str | None:
    """Give an id that is documented to be digits; one that looks like anything else, such as a path, is none."""
    found = identifier(value)
    return found if found is not None and found.isascii() and found.isdigit() else None


def number(value: object) -> float | None:
    """Give a finite number, also from a text such as "62" or "62%"."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        value = value.strip().removesuffix("%")
    if not isinstance(value, str | int | float):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def size(value: object) -> int | None:
    """Give a picture's side in pixels, None for anything that no picture has."""
    found = number(value)
    return int(found) if found is not None and 0 < found < _SIDE_BOUND else None


def percent(value: object) -> int | None:
    """Give a progress from 0 to 100."""
    found = number(value)
    return None if found is None else round(min(max(found, 0.0), 100.0))


def flag(value: object) -> bool | None:
    """Give a yes or no, also from a text or a number; None when it is neither."""
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower() if isinstance(value, str | int) else ""
    return True if word in _YES else False if word in _NO else None


def instant(value: object) -> float | None:
    """Give a moment in Unix seconds from seconds, milliseconds, either as text, or an ISO date (UTC unless it says)."""
    found = number(value)
    if found is None and isinstance(value, str):
        found = _iso(value.strip())
    if found is None or found <= 0:
        return None
    if found >= _MILLISECONDS_FROM:
        found /= 1000
    return found if found < _MILLISECONDS_FROM else None


def _iso(said: str) -> float | None:
    try:
        moment = datetime.fromisoformat(said)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
