"""A job as a row of words: pure, so that every state is sure to say something."""

import time
from dataclasses import dataclass
from enum import StrEnum

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.domain.request import Extend, Imagine, Slot
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    Running,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from kinogrid.studio.eta import wait_in_steps
from kinogrid.ui.failure_text import message
from kinogrid.ui.text import tr

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


class RowTone(StrEnum):
    """What a row asks of the person who looks at it."""

    WAITING = "waiting"
    ACTIVE = "active"
    DONE = "done"
    ATTENTION = "attention"
    FAILED = "failed"
    QUIET = "quiet"


class Act(StrEnum):
    """What a person can do with a job: in the list's menu, in its details, or in the notice about it."""

    DETAILS = "details"
    REUSE = "reuse"
    COPY_REPORT = "copy report"
    ASK_FOR_UPLOADS = "ask for upload token"
    USE_WEB_ADDRESSES = "use web addresses"
    STOP = "stop"
    HOLD = "hold"
    RELEASE = "release"
    SEND_AGAIN = "send again"
    LOOK_AGAIN = "look again"
    GIVE_UP = "give up"
    FETCH_AGAIN = "fetch again"
    REVEAL = "reveal"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class JobRow:
    """What the list shows of a job.

    `extends` is the parent's variant as people count it, empty for a first generation; `pictures` tells that the job
    makes pictures and not clips. `progress` is 0 to 1, None when it isn't known; a bar is shown while `row_tone` is
    `ACTIVE`. `created_at` and `due_at` (when the job is expected to end) are Unix seconds; ages are
    worded when they are painted. `place` orders the jobs that wait to be sent. `acts` is what makes sense now, beside
    what always does.
    """

    id: str
    prompt: str
    extends: str
    state: str
    row_tone: RowTone
    created_at: float
    task_id: str = ""
    progress: float | None = None
    due_at: float | None = None
    thumbnail: str = ""
    place: float | None = None
    acts: frozenset[Act] = frozenset()
    pictures: bool = False

    @property
    def kind(self) -> str:
        """Say what kind of job it is, empty for a first generation."""
        if self.pictures:
            return "pictures from words"
        return f"extension of variant {self.extends}" if self.extends else ""

    def haystack(self) -> str:
        """Give the text that a search looks through."""
        return f"{self.prompt}\n{self.kind}\n{self.state}\n{self.task_id}".casefold()


def job_row(job: Job, *, thumbnail: str = "", due_at: float | None = None) -> JobRow:
    """Write a job as a row; `thumbnail` is a picture file's path and `due_at` the expected end in Unix seconds."""
    state = job.state
    return JobRow(
        id=job.id,
        prompt=prompt_words(job),
        extends=str(job.order.video_index + 1) if isinstance(job.order, Extend) else "",
        state=state_words(job),
        row_tone=row_tone(job),
        created_at=job.created_at,
        task_id=job.task_id or "",
        progress=progress(job),
        due_at=due_at if isinstance(state, Running) else None,
        thumbnail=thumbnail,
        place=state.place if isinstance(state, Draft) else None,
        acts=acts(job),
        pictures=isinstance(job.order, Imagine),
    )


def prompt_words(job: Job) -> str:
    """Give a job's prompt in one line, or say what it is where nobody knows what was ordered."""
    return " ".join(job.order.prompt.split()) or tr("Jobs", "Imported task {task}", task=(job.task_id or job.id)[:12])


def count_words(job: Job, count: int) -> str:
    """Say how many variants, by what they are: `4 pictures`, `1 clip`."""
    name = "picture" if isinstance(job.order, Imagine) else "clip"
    return f"{count} {name if count == 1 else f'{name}s'}"


def acts(job: Job) -> frozenset[Act]:
    """Tell what can be done with a job now, beside what always can."""
    reveal = {Act.REVEAL} if job.clips else set()
    match job.state:
        case Draft(held=held):
            return frozenset({Act.STOP, Act.RELEASE if held else Act.HOLD})
        case Uploading() | Running():
            return frozenset({Act.STOP})
        case Submitting():
            return frozenset()
        case Unconfirmed(asks=asks):
            return frozenset({Act.LOOK_AGAIN, Act.SEND_AGAIN, Act.GIVE_UP} if asks else {Act.LOOK_AGAIN})
        case Fetching():
            return frozenset(reveal)
        case Done(missing=missing):
            return frozenset({Act.DELETE, *reveal, *({Act.FETCH_AGAIN} if missing else ())})
        case Failed(task_id=task_id) | Stopped(task_id=task_id):
            return frozenset({Act.DELETE, Act.LOOK_AGAIN if task_id else Act.SEND_AGAIN})


def state_words(job: Job) -> str:
    """Say a job's state in words; never empty."""
    match job.state:
        case Draft(lacks_upload_token=True):
            return "Needs you: a token for uploads"
        case Draft(held=True):
            return "On hold"
        case Draft(waiting_for=Failure() as why):
            return f"Waiting: {first_sentence(message(why))}"
        case Draft():
            return "Waiting"
        case Uploading(slot, _, sent, total):
            which = "first" if slot is Slot.FIRST else "last"
            share = f" {_percent(sent / total)}" if total else ""
            return f"Uploading the {which} frame…{share}"
        case Submitting():
            return "Sending…"
        case Unconfirmed(asks=True):
            return "Needs you: was it ordered or not?"
        case Unconfirmed():
            return "Not confirmed: looking for it"
        case Running(progress=int() as done):
            return f"Running, {_percent(done / 100)}"
        case Running(word=str() as word) if word.strip():
            return f"Running ({' '.join(word.split())})"
        case Running():
            return "Running"
        case Fetching(result=result, clips=clips, missing=missing):
            total = len(result.urls)
            return f"Fetching {min(len(clips) + len(missing) + 1, total)} of {total}…"
        case Done(missing=missing) if missing:
            return f"Done, {count_words(job, len(missing))} missing"
        case Done(clips=clips) if isinstance(job.order, Imagine):
            return f"Done, {count_words(job, len(clips))}"
        case Done():
            return "Done"
        case Failed(failure):
            return f"Failed: {first_sentence(message(failure))}"
        case Stopped(task_id=None):
            return "Taken back"
        case Stopped():
            return "No longer waited for"


def row_tone(job: Job) -> RowTone:
    """Tell what a job asks of the person."""
    match job.state:
        case Draft(waiting_for=None):
            return RowTone.WAITING
        case Draft():
            return RowTone.ATTENTION
        case Unconfirmed(asks=asks):
            return RowTone.ATTENTION if asks else RowTone.ACTIVE
        case Uploading() | Submitting() | Running() | Fetching():
            return RowTone.ACTIVE
        case Done(missing=missing):
            return RowTone.ATTENTION if missing else RowTone.DONE
        case Failed():
            return RowTone.FAILED
        case Stopped():
            return RowTone.QUIET


def progress(job: Job) -> float | None:
    """Give how far a job's present step is, 0 to 1; None when nobody knows."""
    match job.state:
        case Uploading(sent=sent, total=int() as total) if total > 0:
            return _share(sent / total)
        case Running(progress=int() as done):
            return _share(done / 100)
        case Fetching(result=result, clips=clips, missing=missing) if result.urls:
            return _share((len(clips) + len(missing)) / len(result.urls))
        case Done():
            return 1.0
        case _:
            return None


def first_sentence(text: str) -> str:
    """Give a text's first sentence, without its full stop."""
    words = " ".join(text.split())
    head, _, _ = words.partition(". ")
    return head.rstrip(".")


def age(created_at: float, now: float) -> str:
    """Say how long ago a job was made; both in Unix seconds. A clock that went back says "just now"."""
    seconds = now - created_at
    if seconds < _MINUTE:
        return "just now"
    if seconds < _HOUR:
        return f"{int(seconds // _MINUTE)} min"
    if seconds < _DAY:
        return f"{int(seconds // _HOUR)} h"
    made, today = time.localtime(created_at), time.localtime(now)
    if seconds < 6 * _DAY:
        return f"{_DAYS[made.tm_wday]} {made.tm_hour:02}:{made.tm_min:02}"
    date = f"{made.tm_mday} {_MONTHS[made.tm_mon - 1]}"
    return date if made.tm_year == today.tm_year else f"{date} {made.tm_year}"


def left(due_at: float, now: float) -> str:
    """Say how long a job still takes; both in Unix seconds."""
    seconds = wait_in_steps(due_at - now)
    if not seconds:
        return "any moment"
    return f"about {seconds} s left" if seconds < _MINUTE else f"about {seconds // _MINUTE} min left"


def moment(at: float) -> str:
    """Write a point in time, Unix seconds, in full for a report: `2026-11-23 14:05:09`."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(at))


def _percent(share: float) -> str:
    return f"{round(_share(share) * 100)} %"


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
