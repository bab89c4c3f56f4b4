"""The service's task records and results, read into the domain; every field may be missing, null or of a wrong type."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kinogrid.domain.failure import Charge, Failure, known
from kinogrid.domain.request import Kind, is_private_safe
from kinogrid.domain.state import Result
from kinogrid.domain.task import Outcome, Pending, TaskRecord
from kinogrid.service.errors import Complaint, complaint, task_failure
from kinogrid.service.odd_json import Piece, begins_list, pieces
from kinogrid.service.result_addresses import address, addresses
from kinogrid.service.values import (
    NotJson,
    decode,
    decode_raw_fields,
    decode_raw_list,
    digits,
    flag,
    identifier,
    instant,
    items,
    kept,
    mapping,
    opened,
    percent,
    readable,
    size,
    text,
    unwrapped,
)

# How many pictures a sheet holds, two by two.
SHEET = 4
_WORD_BOUND = 40
# What a record tells of the token that ordered its task.
_ORIGIN = ("credential_id", "authorization_id", "application_id")
_ENDED_WELL = frozenset({"finished", "succeeded", "success", "completed"})
_ENDED_BADLY = frozenset({"failed", "failure", "error", "cancelled", "canceled"})
_WHOLE = 100
# Under what names a record has its result, and a list its records.
_RESPONSES = ("response", "data", "result", "output")
_LISTS = ("items", "data")
# Under what names a result has its clips.
_CLIPS = ("video_urls", "videos", "clips", "video_url")
# So many records of a list are read; it is never asked for more than a hundred.
_MOST_RECORDS = 5000
# In how much a list may be wrapped.
_DEEPEST = 4


def read_result(fields: Mapping[str, object], raw: str) -> Result | None:
    """Read a finished result, of clips or of pictures; None when it names neither.

    Addresses keep their place, since the place is the variant's index: one that cannot be told becomes empty, which
    the download refuses. `raw` is the text that is kept of it.
    """
    urls = next(filter(any, (addresses(fields.get(name)) for name in _CLIPS)), ())
    sheet = ""
    if not any(urls):
        urls = addresses(fields.get("sub_image_urls"))
    if not any(urls) and identifier(fields.get("image_id")) is not None:
        sheet = address(fields.get("raw_image_url")) or address(fields.get("image_url"))
        urls = (sheet,) * SHEET
    if not any(urls):
        return None
    cover = address(fields.get("image_url"))
    return Result(
        video_id=digits(fields.get("video_id")),
        urls=urls,
        cover_url=cover if is_private_safe(cover) else None,
        width=size(fields.get("image_width")),
        height=size(fields.get("image_height")),
        raw=raw,
        sheet=bool(sheet),
    )


def read_result_text(raw: str) -> Result | None:
    """Read a result that was kept as the service's own JSON; None for what names none."""
    try:
        return read_result(unwrapped(decode(raw.encode())), raw)
    except NotJson:
        return None


def pending(fields: Mapping[str, object], word: str | None = None) -> Pending:
    """Read how far an unfinished task is."""
    return Pending(percent(fields.get("progress")), word)


def read_outcome(fields: Mapping[str, object], raw: str, *, over: bool, word: str | None = None) -> Outcome:
    """Tell what became of a task: `success` first, then whether it is over, the words last.

    An unknown word is still running, so that a paid clip is never given up for a word.
    """
    success = flag(fields.get("success"))
    kind = (word or "").lower()
    found = complaint(fields)
    if success is False and (over or kind in _ENDED_BADLY or (found is not None and (found.code or found.said))):
        return task_failure(found or Complaint(None, "", None, own=True))
    if success is False:
        return pending(fields, word)
    result = read_result(fields, raw)
    ended = success is True or over or kind in _ENDED_WELL or pending(fields).progress == _WHOLE
    if result is not None and ended:
        return result
    if kind in _ENDED_BADLY:
        return task_failure(found or Complaint(None, "", identifier(fields.get("trace_id")), own=True))
    if over or kind in _ENDED_WELL or (success is True and "video_urls" in fields):
        return _without_clips(fields)
    return pending(fields, word)


def _without_clips(fields: Mapping[str, object]) -> Failure:
    return known("no_clips", trace_id=identifier(fields.get("trace_id")), charge=Charge.YES)


def read_record(raw: bytes) -> TaskRecord | None:
    """Read one record; None when it is not one that could ever be asked for again. Raises `NotJson`."""
    return _record(mapping(opened(decode(raw))), raw)


def _record(fields: Mapping[str, object], raw: bytes) -> TaskRecord | None:
    if identifier(fields.get("id")) is None and identifier(fields.get("task_id")) is None:
        fields = unwrapped(fields)
    task_id = identifier(fields.get("id")) or identifier(fields.get("task_id"))
    if task_id is None:
        return None
    within = next((name for name in _RESPONSES if unwrapped(fields.get(name))), None)
    response = unwrapped(fields[within]) if within is not None else {}
    answer = response or (fields if "video_urls" in fields or "success" in fields else response)
    word = (text(fields.get("state")) or text(fields.get("status")) or "")[:_WORD_BOUND] or None
    finished_at = instant(fields.get("finished_at"))
    outcome = read_outcome(answer, _raw_of(raw, within), over=finished_at is not None, word=word)
    if isinstance(outcome, Pending) and outcome.progress is None:
        outcome = Pending(percent(fields.get("progress")), outcome.word)
    return TaskRecord(
        id=task_id,
        outcome=outcome,
        kind=text(fields.get("type")) or _kind_of(answer),
        created_at=instant(fields.get("created_at")),
        finished_at=finished_at,
        trace_id=identifier(fields.get("trace_id")) or identifier(answer.get("trace_id")),
        request=mapping(opened(fields.get("request"))) or None,
        origin=tuple((name, value) for name in _ORIGIN if (value := identifier(fields.get(name))) is not None),
        raw=kept(raw),
    )


def _raw_of(raw: bytes, name: str | None) -> str:
    """Give the text that is kept of a record's result: its own where it can be told apart."""
    if name is None:
        return kept(raw)
    try:
        own = decode_raw_fields(raw).get(name, raw)
    except NotJson:
        own = raw
    return kept(own)


def _kind_of(answer: Mapping[str, object]) -> Kind | None:
    """Guess what a task without a type made; fields that are there but null say nothing."""
    made_clips = items(answer.get("video_urls")) or digits(answer.get("video_id")) is not None
    made_pictures = items(answer.get("sub_image_urls")) or identifier(answer.get("image_id")) is not None
    return Kind.IMAGINE if made_pictures and not made_clips else None


@dataclass(frozen=True, slots=True)
class Records:
    """What an answer tells of tasks; `listed` where it is a list at all, so that an empty one can be believed."""

    told: tuple[TaskRecord, ...]
    listed: bool


def read_records(data: bytes) -> Records | None:
    """Read a batch, a bare list or a single record, whatever was asked; None when it is none of these.

    An empty object is the service's way to say that it knows none. What of a list cannot be read costs itself alone:
    it becomes a record that is `garbled`. Raises `NotJson` where not even an id can be found.
    """
    try:
        found = _entries(data, _DEEPEST)
    except NotJson:
        return _salvaged(data)
    if found is None:
        return None
    entries, listed = found
    records = tuple(record for entry in entries[:_MOST_RECORDS] for record in _entry(entry))
    return Records(records, listed) if records or listed or _is_empty(data) else None


def _is_empty(data: bytes) -> bool:
    return not decode_raw_fields(data)


def _entries(data: bytes, depth: int) -> tuple[list[bytes], bool] | None:
    """Find the records' own bytes in an answer, and whether they are a list; None for neither. Raises `NotJson`."""
    data = data.strip()
    if data[:1] == b"[":
        return decode_raw_list(data), True
    if data[:1] == b'"' and depth:
        inner = decode(data)
        return _entries(inner.encode("utf-8", "replace"), depth - 1) if isinstance(inner, str) else None
    fields = decode_raw_fields(data)
    own = any(identifier(opened(decode(fields[name]))) for name in ("id", "task_id") if name in fields)
    name = next((name for name in _LISTS if name in fields and not (own and name == "data")), None)
    if name is None:
        return [data], False
    beginnings = (b"[", b'"', b"{") if name == "data" else (b"[", b'"')
    return _entries(fields[name], depth - 1) if depth and fields[name][:1] in beginnings else None


def _entry(raw: bytes) -> Iterable[TaskRecord]:
    try:
        record = read_record(raw)
    except NotJson:
        return _rescued(pieces(readable(raw)))
    return () if record is None else (record,)


def _salvaged(data: bytes) -> Records:
    """Read whatever can be read of an answer that is no JSON as a whole; raises `NotJson` where that is nothing."""
    said = readable(data)
    found = pieces(said)
    if not any(piece.fields or piece.ids for piece in found):
        raise NotJson("names no task")
    return Records(tuple(_rescued(found)), begins_list(said))


def _rescued(found: Iterable[Piece]) -> Iterator[TaskRecord]:
    """Make records of pieces, the readable ones first; each task's first one counts."""
    seen: set[str] = set()
    for piece in found:
        raw = piece.text.encode("utf-8", "replace")
        record = None if piece.fields is None else _record(piece.fields, raw)
        ids = [told for told in map(identifier, piece.ids) if told is not None]
        if record is not None:
            records = [record]
        elif piece.fields is None:
            records = [_garbled(task_id, raw) for task_id in ids or [_nameless(raw)]]
        else:
            records = []
        for told in records:
            if told.id not in seen:
                seen.add(told.id)
                yield told


def _garbled(task_id: str, raw: bytes) -> TaskRecord:
    return TaskRecord(task_id, Pending(), raw=kept(raw), garbled=True)


def _nameless(raw: bytes) -> str:
    """Give a record that does not even tell its id one that no task has."""
    return f"unreadable/{hashlib.sha256(raw).hexdigest()[:16]}"
