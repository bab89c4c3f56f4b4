"""Domain values <-> JSON text, under tags that no refactoring of the classes may change: old libraries use them."""

import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, assert_never

import msgspec

from kinogrid.domain.file_names import shown_name
from kinogrid.domain.job import Curation
from kinogrid.domain.posting import Posting
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import (
    Aspect,
    Extend,
    Frame,
    Generate,
    Imagine,
    LocalFrame,
    Mode,
    Order,
    RemoteFrame,
    Resolution,
)
from kinogrid.domain.state import (
    Clip,
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from kinogrid.domain.trashed import ClearedClip, ClearedClips, Trashed
from kinogrid.store.redact import mask_values

_log = logging.getLogger(__name__)
_encoder = msgspec.json.Encoder(order="deterministic")


class _Local(msgspec.Struct, tag="local", tag_field="kind", gc=False):
    path: str
    # The path itself where it is no text, as then `path` is only what people read.
    raw: bytes | msgspec.UnsetType = msgspec.UNSET


class _Remote(msgspec.Struct, tag="remote", tag_field="kind", gc=False):
    url: str


class _Generate(msgspec.Struct, tag="generate", tag_field="kind", kw_only=True):
    prompt: str
    first: _Local | _Remote
    last: _Local | _Remote | None = None
    mode: Mode = Mode.FAST
    resolution: Resolution = Resolution.P720
    loop: bool = False
    callback_url: str | None = None


class _Extend(msgspec.Struct, tag="extend", tag_field="kind", kw_only=True):
    prompt: str
    video_id: str
    video_index: int
    # Not written where there is none, as it was before extensions could end with a picture.
    last: _Local | _Remote | msgspec.UnsetType = msgspec.UNSET
    mode: Mode = Mode.FAST
    resolution: Resolution = Resolution.P720
    loop: bool = False
    callback_url: str | None = None


class _Imagine(msgspec.Struct, tag="imagine", tag_field="kind", kw_only=True, gc=False):
    prompt: str
    aspect: Aspect = Aspect.WIDE
    mode: Mode = Mode.FAST
    callback_url: str | None = None


class _Cleared(msgspec.Struct, gc=False):
    job_id: str
    clip: Clip
    # The bytes of a path, which need not be text.
    place: bytes | None = None


_read_order = msgspec.json.Decoder(_Generate | _Extend | _Imagine).decode
_read_postings = msgspec.json.Decoder(tuple[Posting, ...]).decode
_read_foreseen = msgspec.json.Decoder(Foreseen | None).decode
_read_curation = msgspec.json.Decoder(Curation).decode
_read_cleared = msgspec.json.Decoder(tuple[_Cleared, ...]).decode
_NO_POSTINGS_TEXT = "[]"
_NO_CURATION = Curation()
_NO_CURATION_TEXT = "{}"

_KINDS: Mapping[type[State], str] = {
    Draft: "draft",
    Uploading: "uploading",
    Submitting: "submitting",
    Unconfirmed: "unconfirmed",
    Running: "running",
    Fetching: "fetching",
    Done: "done",
    Failed: "failed",
    Stopped: "stopped",
    GivenUp: "given_up",
}
_READERS: Mapping[str, Callable[[str], State]] = {
    kind: msgspec.json.Decoder(made).decode for made, kind in _KINDS.items()
}


class Unreadable(ValueError):
    """A stored text that is not what this version writes: a damaged row, or one from another version."""


def order_to_text(order: Order) -> str:
    """Write an order with its kind inside."""
    row: _Generate | _Extend | _Imagine
    match order:
        case Generate():
            row = _Generate(
                prompt=order.prompt,
                first=_frame_row(order.first),
                last=None if order.last is None else _frame_row(order.last),
                mode=order.mode,
                resolution=order.resolution,
                loop=order.loop,
                callback_url=order.callback_url,
            )
        case Extend():
            row = _Extend(
                prompt=order.prompt,
                video_id=order.video_id,
                video_index=order.video_index,
                last=msgspec.UNSET if order.last is None else _frame_row(order.last),
                mode=order.mode,
                resolution=order.resolution,
                loop=order.loop,
                callback_url=order.callback_url,
            )
        case Imagine():
            row = _Imagine(prompt=order.prompt, aspect=order.aspect, mode=order.mode, callback_url=order.callback_url)
        case _:
            assert_never(order)
    return _encoder.encode(row).decode()


def order_from_text(text: str) -> Order:
    """Read an order; raises `Unreadable`."""
    try:
        row = _read_order(text)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise Unreadable(f"order: {error}") from error
    match row:
        case _Generate():
            return Generate(
                prompt=row.prompt,
                first=_frame(row.first),
                last=None if row.last is None else _frame(row.last),
                mode=row.mode,
                resolution=row.resolution,
                loop=row.loop,
                callback_url=row.callback_url,
            )
        case _Extend():
            return Extend(
                prompt=row.prompt,
                video_id=row.video_id,
                video_index=row.video_index,
                last=None if row.last is msgspec.UNSET else _frame(row.last),
                mode=row.mode,
                resolution=row.resolution,
                loop=row.loop,
                callback_url=row.callback_url,
            )
        case _Imagine():
            return Imagine(prompt=row.prompt, aspect=row.aspect, mode=row.mode, callback_url=row.callback_url)
        case _:
            assert_never(row)


def state_kind(state: State) -> str:
    """Name a state's kind as the database knows it."""
    return _KINDS[type(state)]


def state_to_text(state: State) -> str:
    """Write a state's data, without its kind."""
    return _encoder.encode(state).decode()


def state_from_text(kind: str, text: str) -> State:
    """Read a state of this kind; raises `Unreadable`."""
    read = _READERS.get(kind)
    if read is None:
        raise Unreadable(f"state: {kind!r} is not a kind of state")
    try:
        return read(text)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise Unreadable(f"state {kind}: {error}") from error


def postings_to_text(postings: tuple[Posting, ...]) -> str:
    """Write a job's earlier tries."""
    return _encoder.encode(postings).decode() if postings else _NO_POSTINGS_TEXT


def postings_from_text(text: str) -> tuple[Posting, ...]:
    """Read a job's earlier tries; raises `Unreadable`."""
    if text == _NO_POSTINGS_TEXT:
        return ()
    try:
        return _read_postings(text)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise Unreadable(f"postings: {error}") from error


def foreseen_to_text(foreseen: Foreseen | None) -> str | None:
    """Write what an order was to cost, None for nothing to write."""
    return None if foreseen is None else _encoder.encode(foreseen).decode()


def foreseen_from_text(text: str | None) -> Foreseen | None:
    """Read what an order was to cost; None also for what makes no sense, as no job is lost for its price."""
    if text is None:
        return None
    try:
        found: Foreseen | None = _read_foreseen(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError, ArithmeticError) as error:
        _log.warning("a price that was foreseen cannot be read: %s", error)
        return None
    return found


def curation_to_text(curation: Curation) -> str:
    """Write the person's picks, briefly where there are none."""
    return _NO_CURATION_TEXT if curation == _NO_CURATION else _encoder.encode(curation).decode()


def curation_from_text(text: str) -> Curation:
    """Read the person's picks; raises `Unreadable`."""
    if text == _NO_CURATION_TEXT:
        return _NO_CURATION
    try:
        return _read_curation(text)
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise Unreadable(f"curation: {error}") from error


def cleared_to_text(cleared: ClearedClips) -> str:
    """Write which clips went into the trash at one time."""
    rows = [
        _Cleared(one.job_id, one.clip, None if one.trashed.place is None else os.fsencode(one.trashed.place))
        for one in cleared.clips
    ]
    return _encoder.encode(rows).decode()


def cleared_from_text(text: str) -> ClearedClips:
    """Read which clips went into the trash at one time; raises `Unreadable`."""
    try:
        rows = _read_cleared(text)
        places = [None if row.place is None else Path(os.fsdecode(row.place)) for row in rows]
    except (msgspec.MsgspecError, ValueError) as error:
        raise Unreadable(f"cleared clips: {error}") from error
    return ClearedClips(
        tuple(ClearedClip(row.job_id, row.clip, Trashed(place)) for row, place in zip(rows, places, strict=True))
    )


def masked(text: str, mask: Callable[[str], str]) -> str:
    """Take secrets out of every string of a JSON text, so that what is left is JSON whatever the mask did."""
    return text if mask(text) == text else _encoder.encode(mask_values(msgspec.json.decode(text), mask)).decode()


def plain(value: object) -> Any:
    """Give a domain value as plain dictionaries and lists, for `job.json`."""
    return msgspec.to_builtins(value)


def _frame_row(frame: Frame) -> _Local | _Remote:
    if not isinstance(frame, LocalFrame):
        return _Remote(frame.url)
    shown = shown_name(frame.path)
    return _Local(shown, msgspec.UNSET if shown == frame.path else os.fsencode(frame.path))


def _frame(row: _Local | _Remote) -> Frame:
    if not isinstance(row, _Local):
        return RemoteFrame(row.url)
    return LocalFrame(row.path if isinstance(row.raw, msgspec.UnsetType) else os.fsdecode(row.raw))
