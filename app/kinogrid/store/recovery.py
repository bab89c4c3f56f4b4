"""Reads jobs back from the folders' `job.json`, for a library whose database is lost; writes nothing."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.journal import JournalEntry, kind_from_text
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Clip, Done, Draft, Missing, Result, Running, State, Uploading
from kinogrid.store.annotation_text import annotations_from_plain, project_names
from kinogrid.store.charges import charges_from_plain
from kinogrid.store.clips import RECORD, names_of
from kinogrid.store.codec import Unreadable, foreseen_from_text, order_from_text, postings_from_text, state_from_text
from kinogrid.store.files import is_own, read_own
from kinogrid.store.migration import without_words
from kinogrid.store.record import FORMAT, RECORD_BOUND, format_of

# Since this format a record is written in every state and tells it whole; before, it told of finished jobs.
_WHOLE = 3
# The first format whose failures are codes without words.
_CODES = 2

ResultReader = Callable[[str], Result | None]
"""Reads a result from the service's own JSON text; None where that names no clips."""


class RecordFlaw(StrEnum):
    """Why a folder brings no job back."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NEWER = "newer"
    MISPLACED = "misplaced"
    TASK_TAKEN = "task taken"


@dataclass(frozen=True, slots=True)
class SilentFolder:
    """A folder that brings no job back: its name below `clips`, and why."""

    folder: str
    flaw: RecordFlaw


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a `job.json` tells: the job as it was when that was written, and its history.

    An order that is `planned` was not in the queue yet. A record that `is_partial` is of a format that did not tell
    everything, nor was written again after the job was done. `projects` are the ids and names of those that it is in,
    and `charges` what was taken for it, as far as the account had told by then.
    """

    job: Job
    journal: tuple[JournalEntry, ...] = ()
    planned: bool = False
    is_partial: bool = False
    projects: tuple[tuple[str, str], ...] = ()
    charges: tuple[Charged, ...] = ()

    @property
    def returning(self) -> Job:
        """Give the job as it comes back."""
        return returning(self.job)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What has come back: jobs, and the ids of those that claim another job's task and so did not."""

    jobs: tuple[Job, ...]
    doubled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Folders:
    """What the folders of clips tell: jobs, and which of them bring none back."""

    records: tuple[Recovered, ...]
    unread: tuple[SilentFolder, ...]


class _HistoryLine(msgspec.Struct, gc=False):
    at: float | None
    what: str
    detail: str = ""


class _Told(msgspec.Struct, kw_only=True):
    format: int
    job: str
    created_at: float | None
    state: str
    order: msgspec.Raw
    state_data: msgspec.Raw = msgspec.Raw()
    planned: bool = False
    postings: msgspec.Raw = msgspec.Raw(b"[]")
    foreseen: msgspec.Raw = msgspec.Raw(b"null")
    parent: Parent | None = None
    curation: Curation = Curation()
    journal: tuple[_HistoryLine, ...] = ()
    task_id: str | None = None
    video_id: str | None = None
    result: msgspec.Raw = msgspec.Raw(b"null")
    clips: tuple[Clip, ...] = ()
    missing: msgspec.Raw = msgspec.Raw(b"[]")
    annotations: Any = None
    projects: Any = None
    charges: Any = None


_read = msgspec.json.Decoder(_Told).decode


def returning(job: Job) -> Job:
    """Give a job as it may come back from what was written down some time ago.

    An order that was to be sent may have been sent since, so it is held until the person lets it go, whatever it waited
    for before; one that was on its way is a doubt from the start on, as after every crash.
    """
    match job.state:
        case Draft() as draft:
            return replace(job, state=replace(draft, held=True, waiting_for=None))
        case Uploading(draft=draft):
            return replace(job, state=replace(draft, held=True, waiting_for=None))
        case _:
            return job


def recovered(data: bytes, read_result: ResultReader) -> Recovered:
    """Read a `job.json` of this format or an earlier one; raises `Unreadable`."""
    if format_of(data) > FORMAT:
        raise Unreadable("record: a newer Kinogrid wrote it")
    try:
        told = _read(data)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise Unreadable(f"record: {error}") from error
    is_partial = told.format < _WHOLE
    state = _earlier(told, read_result) if is_partial else state_from_text(told.state, _text(told.state_data))
    order, postings = order_from_text(_text(told.order)), postings_from_text(_text(told.postings))
    foreseen = foreseen_from_text(_text(told.foreseen))
    job = Job(told.job, order, told.created_at or 0.0, state, told.parent, told.curation, postings, foreseen)
    job = replace(job, annotations=annotations_from_plain(told.annotations))
    projects = tuple(project_names(told.projects).items())
    journal = tuple(JournalEntry(line.at or 0.0, kind_from_text(line.what), line.detail) for line in told.journal)
    return Recovered(job, journal, told.planned, is_partial, projects, charges_from_plain(told.job, told.charges))


def read_folders(clips: Path, read_result: ResultReader) -> Folders:
    """Read every job's folder; one that is broken costs itself, and is named. Raises `OSError`."""
    records: list[Recovered] = []
    unread: list[SilentFolder] = []
    for month, name in job_folders(clips):
        found = _read_folder(clips, month, name, read_result)
        if isinstance(found, Recovered):
            records.append(found)
        else:
            unread.append(SilentFolder(f"{month}/{name}", found))
    return Folders(tuple(records), tuple(unread))


def job_folders(clips: Path) -> Iterator[tuple[str, str]]:
    """Name the folders of jobs that hold anything, each with its month's; raises `OSError`."""
    for month in _folders(clips):
        for name in _folders(clips / month):
            with os.scandir(clips / month / name) as inside:
                if any(inside):
                    yield month, name


def _folders(of: Path) -> list[str]:
    try:
        with os.scandir(of) as found:
            return sorted(entry.name for entry in found if entry.is_dir(follow_symlinks=False))
    except FileNotFoundError:
        return []


def _read_folder(clips: Path, month: str, name: str, read_result: ResultReader) -> Recovered | RecordFlaw:
    path = clips / month / name / RECORD
    try:
        if not is_own(path):
            return RecordFlaw.MISSING
        data = read_own(path, RECORD_BOUND)
        if format_of(data) > FORMAT:
            return RecordFlaw.NEWER
        found = recovered(data, read_result)
        place = names_of(found.job)
    except (OSError, ValueError):
        return RecordFlaw.UNREADABLE
    return found if place == (month, name) else RecordFlaw.MISPLACED


def _earlier(told: _Told, read_result: ResultReader) -> State:
    """Make the state that a record of an earlier format tells of; one with a task can be asked for at least."""
    if told.task_id is None:
        raise Unreadable(f"record: format {told.format} does not tell what became of an order without a task")
    if told.state != "done":
        return Running(told.task_id, told.created_at or 0.0)
    missing, raw = _missing(told), _text(told.result)
    result = read_result(raw) or Result(told.video_id, (), raw=raw)
    # Every clip has its place, also where the addresses are not told any more.
    indices = [*(clip.index for clip in told.clips), *(gap.index for gap in missing)]
    urls = result.urls + ("",) * (1 + max(indices, default=-1) - len(result.urls))
    return Done(told.task_id, replace(result, urls=urls), told.clips, missing)


def _missing(told: _Told) -> tuple[Missing, ...]:
    try:
        gaps: Any = msgspec.json.decode(told.missing)
        return msgspec.convert(without_words(gaps) if told.format < _CODES else gaps, tuple[Missing, ...])
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise Unreadable(f"record: {error}") from error


def _text(raw: msgspec.Raw) -> str:
    return bytes(raw).decode()
