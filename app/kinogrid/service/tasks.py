"""The service's task records and results, read into the domain; every field may be missing, null or of a wrong type."""

from collections.abc import Mapping

from kinogrid.domain.failure import Charge, Failure, known
from kinogrid.domain.request import MOST_VARIANTS, Kind, is_private_safe
from kinogrid.domain.state import Result
from kinogrid.domain.task import Outcome, Pending, TaskRecord
from kinogrid.service.errors import Complaint, complaint, task_failure
from kinogrid.service.values import (
    NotJson,
    bounded,
    decode,
    decode_raw_fields,
    decode_raw_list,
    digits,
    flag,
    identifier,
    instant,
    items,
    mapping,
    percent,
    readable,
    size,
    text,
)

# The longest address, in characters.
_URL_LENGTH_BOUND = 8192
# How many pictures a sheet holds, two by two.
SHEET = 4
_WORD_BOUND = 40
# What a record tells of the token that ordered its task.
_ORIGIN = ("credential_id", "authorization_id", "application_id")
_ENDED_WELL = frozenset({"finished", "succeeded", "success", "completed"})
_ENDED_BADLY = frozenset({"failed", "failure", "error", "cancelled", "canceled"})
_WHOLE = 100


def read_result(fields: Mapping[str, object], raw: str) -> Result | None:
    """Read a finished result, of clips or of pictures; None when it names neither.

    Addresses keep their place, since the place is the variant's index: one that is no text becomes empty, which the
    download refuses.
    """
    urls = _urls(fields.get("video_urls"))
    sheet = ""
    if not any(urls):
        urls = _urls(fields.get("sub_image_urls"))
    if not any(urls) and identifier(fields.get("image_id")) is not None:
        sheet = _url(fields.get("raw_image_url")) or _url(fields.get("image_url"))
        urls = (sheet,) * SHEET
    if not any(urls):
        return None
    cover = _url(fields.get("image_url"))
    return Result(
        video_id=digits(fields.get("video_id")),
        urls=urls,
        cover_url=cover if is_private_safe(cover) else None,
        width=size(fields.get("image_width")),
        height=size(fields.get("image_height")),
        raw=bounded(raw),
        sheet=bool(sheet),
    )


def _urls(value: object) -> tuple[str, ...]:
    return tuple(_url(item) for item in items(value)[:MOST_VARIANTS])


def _url(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= _URL_LENGTH_BOUND else ""


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
    fields = mapping(decode(raw))
    if not fields:
        return None
    task_id = identifier(fields.get("id")) or identifier(fields.get("task_id"))
    if task_id is None:
        return None
    response = mapping(fields.get("response"))
    answer = response or (fields if "video_urls" in fields or "success" in fields else response)
    word = (text(fields.get("state")) or text(fields.get("status")) or "")[:_WORD_BOUND] or None
    finished_at = instant(fields.get("finished_at"))
    request = fields.get("request")
    answer_raw = decode_raw_fields(raw)["response"] if response else raw
    outcome = read_outcome(answer, readable(answer_raw), over=finished_at is not None, word=word)
    if isinstance(outcome, Pending) and outcome.progress is None:
        outcome = Pending(percent(fields.get("progress")), outcome.word)
    return TaskRecord(
        id=task_id,
        outcome=outcome,
        kind=text(fields.get("type")) or _kind_of(answer),
        created_at=instant(fields.get("created_at")),
        finished_at=finished_at,
        trace_id=identifier(fields.get("trace_id")) or identifier(answer.get("trace_id")),
        request=request if isinstance(request, dict) else None,
        origin=tuple((name, value) for name in _ORIGIN if (value := identifier(fields.get(name))) is not None),
        raw=bounded(readable(raw)),
    )


def _kind_of(answer: Mapping[str, object]) -> Kind | None:
    """Guess what a task without a type made; fields that are there but null say nothing."""
    made_clips = items(answer.get("video_urls")) or digits(answer.get("video_id")) is not None
    made_pictures = items(answer.get("sub_image_urls")) or identifier(answer.get("image_id")) is not None
    return Kind.IMAGINE if made_pictures and not made_clips else None


def read_records(data: bytes) -> tuple[TaskRecord, ...] | None:
    """Read a batch, a bare list or a single record, whatever was asked; None when it is none of these.

    An empty object is the service's way to say that it knows none. Raises `NotJson`.
    """
    if data.lstrip()[:1] == b"[":
        return _records(data)
    fields = decode_raw_fields(data)
    if "items" in fields:
        return None if fields["items"][:1] != b"[" else _records(fields["items"])
    if not fields:
        return ()
    record = read_record(data)
    return None if record is None else (record,)


def is_list(data: bytes) -> bool:
    """Tell whether an answer is a list of records at all, so that an empty one can be believed."""
    if data.lstrip()[:1] == b"[":
        return True
    try:
        return decode_raw_fields(data).get("items", b"")[:1] == b"["
    except NotJson:
        return False


def _records(data: bytes) -> tuple[TaskRecord, ...]:
    found = (read_record(item) for item in decode_raw_list(data))
    return tuple(record for record in found if record is not None)
