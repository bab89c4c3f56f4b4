"""A job as a row of words: pure, so that every state is sure to say something."""

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
    GivenUp,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Unread,
    Uploading,
)
from kinogrid.studio.eta import wait_in_steps
from kinogrid.studio.places import is_overlong
from kinogrid.ui.failure_text import message
from kinogrid.ui.job_progress import is_late, making_and_fetching
from kinogrid.ui.jobs.acts import Act, acts
from kinogrid.ui.said_text import told
from kinogrid.ui.text import listed, number, percent, tr


class RowTone(StrEnum):
    """What a row asks of the person who looks at it."""

    WAITING = "waiting"
    ACTIVE = "active"
    DONE = "done"
    ATTENTION = "attention"
    FAILED = "failed"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class JobRow:
    """What the list shows of a job.

    `extends` is the parent's variant as people count it, None for a first generation; `pictures` tells that the job
    makes pictures and not clips. `progress` is 0 to 1, None when it isn't known; a bar is shown while `row_tone` is
    `ACTIVE`. `created_at`, `due_at` (when the job is expected to end) and `again_at` (when what waits is tried again)
    are Unix seconds; ages are worded when they are painted. `is_late` tells that a job which is due is far from
    finished. `place` orders the jobs that wait to be sent. `acts` is what makes sense now, beside what always does;
    what `needs_you` goes no further before the person has decided something.
    `picked` is the picked variant as people count it, `starred` how many are, `undecided` tells that there is something
    to choose from, `is_new` that it was finished and not looked at since. `clip` is the file that its picture is of,
    with so many `frames`; empty for none. `parent` is the id of the job that it continues, empty where none is known.
    """

    id: str
    prompt: str
    extends: int | None
    state: str
    row_tone: RowTone
    created_at: float
    task_id: str = ""
    progress: float | None = None
    due_at: float | None = None
    again_at: float | None = None
    thumbnail: str = ""
    place: float | None = None
    acts: frozenset[Act] = frozenset()
    pictures: bool = False
    is_late: bool = False
    picked: int | None = None
    starred: int = 0
    undecided: bool = False
    is_new: bool = False
    clip: str = ""
    frames: int = 0
    needs_you: bool = False
    parent: str = ""

    @property
    def decisions(self) -> str:
        """Say what was decided about its variants, and that it is new; empty for nothing."""
        said = [
            tr("Jobs", "variant {number} picked", number=number(self.picked)) if self.picked is not None else "",
            tr("Jobs", "%n starred", self.starred) if self.starred else "",
            tr("Jobs", "new", note="finished, and not looked at since") if self.is_new else "",
        ]
        return listed(*said)

    @property
    def told_state(self) -> str:
        """Say the state, and of an extension that is done what it continues."""
        if self.extends is None or self.row_tone is not RowTone.DONE:
            return self.state
        return tr("Jobs", "{state}, extends {number}", state=self.state, number=number(self.extends))

    @property
    def kind(self) -> str:
        """Say what kind of job it is, empty for a first generation."""
        if self.pictures:
            return tr("Jobs", "pictures from words", note="what a job makes, between its prompt and its state")
        if self.extends is None:
            return ""
        return tr(
            "Jobs",
            "extension of variant {number}",
            note="what a job makes, between its prompt and its state",
            number=number(self.extends),
        )


def job_row(
    job: Job,
    *,
    thumbnail: str = "",
    due_at: float | None = None,
    again_at: float | None = None,
    now: float = 0.0,
    is_new: bool = False,
    clip: tuple[str, int] = ("", 0),
) -> JobRow:
    """Write a job as a row; `thumbnail` is a picture file, `clip` that of the clip that it is of, and its frames.

    `due_at` (the expected end), `again_at` (the next try of orders that did not go out) and `now` are Unix seconds.
    """
    state = job.state
    return JobRow(
        id=job.id,
        prompt=prompt_words(job),
        extends=job.order.video_index + 1 if isinstance(job.order, Extend) else None,
        state=state_words(job, now),
        row_tone=row_tone(job),
        created_at=job.created_at,
        task_id=job.task_id or "",
        progress=progress(job),
        due_at=due_at if isinstance(state, Running) else None,
        again_at=_again_at(state, again_at),
        thumbnail=thumbnail,
        place=state.place if isinstance(state, Draft) else None,
        acts=acts(job),
        pictures=isinstance(job.order, Imagine),
        is_late=is_late(state),
        picked=None if job.curation.picked is None else job.curation.picked + 1,
        starred=len(job.curation.starred),
        undecided=job.is_undecided,
        is_new=is_new,
        clip=clip[0],
        frames=clip[1],
        needs_you=job.needs_person,
        parent="" if job.parent is None else job.parent.job_id,
    )


def _again_at(state: State, next_order: float | None) -> float | None:
    """Give when what waits is tried again: by itself, or with the `next_order` that goes out."""
    match state:
        case Fetching(again_at=own):
            return own
        case Draft(held=False, waiting_for=Failure(), again_at=own):
            return next_order if own is None else own
        case _:
            return None


def prompt_words(job: Job) -> str:
    """Give a job's prompt in one line, or say what it is where nobody knows what was ordered."""
    return " ".join(job.order.prompt.split()) or tr(
        "Jobs", "Imported task {task}", task=_in_a_line(job.task_id or job.id)[:12]
    )


def state_words(job: Job, now: float = 0.0) -> str:
    """Say a job's state in words at a moment in Unix seconds; never empty."""
    match job.state:
        case Running() if is_overlong(job, now):
            return tr("Jobs", "Not finished after hours: checked less and less often")
        case Draft():
            return _waiting_words(job.state)
        case Uploading():
            return _uploading_words(job.state)
        case Submitting():
            return tr("Jobs", "Sending…")
        case Unconfirmed(asks=True):
            return tr("Jobs", "Needs you: was it ordered or not?")
        case Unconfirmed(unread=Unread()):
            return tr("Jobs", "Not confirmed: the list of tasks can't be read")
        case Unconfirmed():
            return tr("Jobs", "Not confirmed: looking for it")
        case Running():
            return _running_words(job.state)
        case Fetching(result=result, clips=clips, missing=missing, stalled=stalled):
            count = len(result.urls)
            at = min(len(clips) + len(missing) + 1, count)
            if stalled is not None:
                return tr(
                    "Jobs",
                    "Fetching {number} of {count} has to wait: {sentence}",
                    number=number(at),
                    count=number(count),
                    sentence=_in_a_line(message(stalled)),
                )
            return tr("Jobs", "Fetching {number} of {count}…", number=number(at), count=number(count))
        case Done():
            return _done_words(job.state, pictures=isinstance(job.order, Imagine))
        case Failed(failure):
            return tr("Jobs", "Failed: {sentence}", sentence=_in_a_line(message(failure)))
        case Stopped(task_id=None):
            return tr("Jobs", "Cancelled")
        case Stopped():
            return tr("Jobs", "No longer waited for")
        case GivenUp():
            return tr("Jobs", "Given up: it may have been charged")


def _waiting_words(state: Draft) -> str:
    match state:
        case Draft(lacks_upload_token=True):
            return tr("Jobs", "Needs you: a token for uploads")
        case Draft(held=True):
            return tr("Jobs", "On hold")
        case Draft(waiting_for=Failure() as why):
            return tr("Jobs", "Waiting: {sentence}", sentence=_in_a_line(message(why)))
        case _:
            return tr("Jobs", "Waiting")


def _uploading_words(state: Uploading) -> str:
    share = percent(state.sent / state.total) if state.total else ""
    match state.slot:
        case Slot.FIRST if share:
            return tr("Jobs", "Uploading the first frame… {share}", share=share)
        case Slot.FIRST:
            return tr("Jobs", "Uploading the first frame…")
        case Slot.LAST if share:
            return tr("Jobs", "Uploading the last frame… {share}", share=share)
        case Slot.LAST:
            return tr("Jobs", "Uploading the last frame…")


def _running_words(state: Running) -> str:
    if state.garbled is not None:
        return tr("Jobs", "Running: {sentence}", sentence=_in_a_line(message(state.garbled)))
    word = _in_a_line(state.word or "")
    if state.progress is not None:
        return tr("Jobs", "Running, {share}", share=percent(state.progress / 100))
    return tr("Jobs", "Running ({word})", note="the service's own word", word=word) if word else tr("Jobs", "Running")


def _done_words(state: Done, *, pictures: bool) -> str:
    if pictures and state.missing:
        return tr("Jobs", "Done, %n picture(s) missing", len(state.missing))
    if state.missing:
        return tr("Jobs", "Done, %n clip(s) missing", len(state.missing))
    if pictures and state.cleared:
        return tr("Jobs", "Done, %n picture(s) cleared", len(state.cleared))
    if pictures:
        return tr("Jobs", "Done, %n picture(s)", len(state.clips))
    return tr("Jobs", "Done, %n clip(s) cleared", len(state.cleared)) if state.cleared else tr("Jobs", "Done")


def row_tone(job: Job) -> RowTone:
    """Tell what a job asks of the person."""
    match job.state:
        case Draft(waiting_for=None):
            return RowTone.WAITING
        case Draft():
            return RowTone.ATTENTION
        case Unconfirmed(is_open_to_decision=decidable):
            return RowTone.ATTENTION if decidable else RowTone.ACTIVE
        case Uploading() | Submitting() | Running() | Fetching():
            return RowTone.ACTIVE
        case Done(missing=missing):
            return RowTone.ATTENTION if missing else RowTone.DONE
        case Failed():
            return RowTone.FAILED
        case Stopped():
            return RowTone.QUIET
        case GivenUp():
            return RowTone.ATTENTION


def progress(job: Job) -> float | None:
    """Give how far a job's present step is, 0 to 1; None when nobody knows."""
    match job.state:
        case Uploading(sent=sent, total=int() as total) if total > 0:
            return _share(sent / total)
        case Done():
            return 1.0
        case state:
            return making_and_fetching(state)


def left(due_at: float, now: float, *, is_late: bool = False) -> str:
    """Say how long a job still takes; both in Unix seconds. One that `is_late` is far from finished when it is due."""
    if is_late and due_at <= now:
        return tr("Jobs", "longer than usual")
    minutes, seconds = divmod(wait_in_steps(due_at - now), 60)
    if minutes:
        return tr("Jobs", "about %n min left", minutes)
    return tr("Jobs", "about %n s left", seconds) if seconds else tr("Jobs", "any moment")


def again(again_at: float, now: float) -> str:
    """Say when what waits is tried again; both in Unix seconds."""
    minutes, seconds = divmod(wait_in_steps(again_at - now), 60)
    if minutes:
        return tr("Jobs", "again in %n min", minutes)
    return tr("Jobs", "again in %n s", seconds) if seconds else tr("Jobs", "trying again")


@told
def _in_a_line(text: str) -> str:
    return " ".join(text.split())


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))
