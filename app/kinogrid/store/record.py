"""What `job.json` says, so that a clip's folder explains itself to people and programs without the database."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from kinogrid.domain.annotation import Project
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Clip, Done, Failed, Fetching, Submitting, Unconfirmed
from kinogrid.store.annotation_text import annotations_plain
from kinogrid.store.charges import charges_plain
from kinogrid.store.codec import masked, order_to_text, plain, state_kind, state_to_text

# Raised when the meaning of a field changes, so that a reader can tell: since 2 a failure has a code and no words;
# since 3 the file is written in every state, and `state_data` tells the state whole.
FORMAT = 3
# The most bytes of a record: a result has 64 KiB at most, a history a few lines for each day.
RECORD_BOUND = 16 * 1024 * 1024


class _Head(msgspec.Struct):
    format: int


_read_head = msgspec.json.Decoder(_Head).decode


def format_of(data: bytes) -> int:
    """Give the format that a `job.json` names; 0 for what names none."""
    try:
        return _read_head(data).format
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return 0


def record(
    job: Job,
    journal: Iterable[JournalEntry],
    mask: Callable[[str], str],
    *,
    planned: bool = False,
    projects: Iterable[Project] = (),
    hints: Mapping[str, Hints] | None = None,
    charges: Iterable[Charged] = (),
) -> bytes:
    """Write a job, its result to the letter, its clips with their hashes and its history, as indented JSON.

    `mask` takes secrets out of a text; an order that is `planned` is not in the queue yet. `projects` are those
    that it or its variants are in, `hints` what was measured of its clips, each by the SHA-256 of its content.
    """
    result, state = job.result, job.state
    told: dict[str, Any] = {
        "format": FORMAT,
        "job": job.id,
        "created_at": job.created_at,
        "created": _readable(job.created_at),
        "planned": planned,
        "state": state_kind(state),
        "state_data": msgspec.Raw(state_to_text(state).encode()),
        "task_id": job.task_id,
        "order": msgspec.Raw(order_to_text(job.order).encode()),
        "postings": plain(job.postings),
        "foreseen": plain(job.foreseen),
        "body": _json_or_text(state.body) if isinstance(state, Submitting | Unconfirmed) else None,
        "parent": plain(job.parent),
        "curation": {
            "picked": job.curation.picked,
            "starred": sorted(job.curation.starred),
            "rejected": sorted(job.curation.rejected),
        },
        "annotations": annotations_plain(job.annotations),
        "charges": charges_plain(charges),
        "projects": {project.id: project.name for project in projects},
        "failure": plain(state.failure) if isinstance(state, Failed) else None,
        "video_id": None if result is None else result.video_id,
        "result": None if result is None else _json_or_text(mask(result.raw)),
        "clips": plain(job.clips),
        "measured": [_measured(clip, hints[clip.sha256]) for clip in job.clips if hints and clip.sha256 in hints],
        "missing": plain(state.missing) if isinstance(state, Fetching | Done) else [],
        "cleared": plain(job.cleared),
        "journal": [_line(entry) for entry in journal],
    }
    text = masked(msgspec.json.encode(told).decode(), mask)
    return msgspec.json.format(text).encode() + b"\n"


def _measured(clip: Clip, hints: Hints) -> dict[str, Any]:
    """Tell what was measured of a clip, all but the curve, which is as long as the rest of a record."""
    return {
        "index": clip.index,
        "motion": {"usual": hints.usual_motion, "most": max(hints.motion, default=0.0)},
        "still": plain(hints.still),
        "cuts": hints.cuts,
        "flicker": plain(hints.flicker),
        "first": hints.first,
        "last": hints.last,
        "parent": hints.parent,
        "seam": hints.seam,
    }


def _line(entry: JournalEntry) -> dict[str, Any]:
    return {"at": entry.at, "time": _readable(entry.at), "what": entry.what, "detail": entry.detail}


def _readable(at: float) -> str | None:
    """Write a time so that people can read it; None for one that no calendar has."""
    try:
        return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")
    except (OverflowError, ValueError, OSError):
        return None


def _json_or_text(text: str) -> msgspec.Raw | str:
    """Keep what was JSON as JSON, to the letter; anything else as a text."""
    try:
        msgspec.json.decode(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return text
    return msgspec.Raw(text.encode())
