"""What the four-up grid shows of a job: a pure translation, so that every state has its words."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kinogrid.domain.failure import DISK_CODES, Failure
from kinogrid.domain.job import Job
from kinogrid.domain.lineage import why_not_extend
from kinogrid.domain.prompt_flags import own_shape, variants_of
from kinogrid.domain.request import USUAL_VARIANTS, Imagine, LocalFrame, Order, Slot
from kinogrid.domain.state import (
    Cleared,
    Clip,
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Missing,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from kinogrid.studio.eta import wait_in_steps
from kinogrid.ui.failure_text import advice, message
from kinogrid.ui.job_progress import is_late, making_and_fetching
from kinogrid.ui.preview.model import ClipFrame, GridContent, TileContent
from kinogrid.ui.preview.tile_text import obstacle_words
from kinogrid.ui.text import tr

# Wider or taller tiles than this would leave nothing to see while they are empty.
_WIDEST = 4.0
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class QueueStanding:
    """How the queue stands for a job: whether it is paused, and whether the notice of that says what became of it."""

    is_paused: bool = False
    is_told: bool = False


GOES_ON = QueueStanding()


def waiting_words(state: State, due_in: float | None = None, *, pictures: bool = False, is_paused: bool = False) -> str:
    """Say on a tile without a clip, or a picture, what it waits for; it is due, or tried again, in so many seconds.

    `is_paused` tells that nothing is sent until the person lets the queue go on.
    """
    match state:
        case Draft(lacks_upload_token=True):
            return tr("Preview", "Needs another token")
        case Draft(held=True):
            return tr("Preview", "On hold")
        case Draft() if is_paused:
            return tr("Preview", "The queue is paused")
        case Draft(waiting_for=None):
            return tr("Preview", "Waiting for its turn")
        case Draft():
            return tr("Preview", "Waiting to be sent")
        case Uploading():
            return tr("Preview", "Uploading the picture")
        case Submitting():
            return tr("Preview", "Sending the order")
        case Unconfirmed(asks=True):
            return tr("Preview", "Needs your decision")
        case Unconfirmed():
            return tr("Preview", "Looking for the order")
        case Running():
            return tr("Preview", "Being made") if due_in is None else _left(due_in, is_late=is_late(state))
        case Fetching(stalled=Failure(code=code) as why) if code in DISK_CODES:
            return tr("Preview", "Waiting for the disk: {why}", why=message(why))
        case Fetching(stalled=Failure()):
            return _again(due_in or 0.0)
        case Fetching():
            return tr("Preview", "Fetching the picture") if pictures else tr("Preview", "Fetching the clip")
        case Failed() | Stopped() | GivenUp() | Done():
            return ""


def _again(seconds: float) -> str:
    match wait_in_steps(seconds):
        case 0:
            return tr("Preview", "Trying again")
        case left if left < _MINUTE:
            return tr("Preview", "Trying again in %n s", left)
        case left:
            return tr("Preview", "Trying again in %n min", left // _MINUTE)


def _left(seconds: float, *, is_late: bool) -> str:
    if is_late and seconds <= 0:
        return tr("Preview", "Longer than usual")
    match wait_in_steps(seconds):
        case 0:
            return tr("Preview", "Any moment")
        case left if left < _MINUTE:
            return tr("Preview", "About %n s left", left)
        case left:
            return tr("Preview", "About %n min left", left // _MINUTE)


@dataclass(frozen=True, slots=True)
class ExtendOffer:
    """Who knows the jobs that a clip continues, and who says what it costs to extend a variant."""

    find: Callable[[str], Job | None]
    price: Callable[[Job, int], str] = lambda _job, _index: ""


def grid_content(
    job: Job,
    *,
    due_in: float | None = None,
    clip_path: Callable[[Job, int], Path],
    poster_path: Callable[[Clip], Path],
    start_picture: Path | None,
    extending: ExtendOffer,
    continues: ClipFrame | None = None,
    queue: QueueStanding = GOES_ON,
) -> GridContent:
    """Show a job: clips where they are there, and else the picture it starts from with what is going on.

    `due_in` is how many seconds it probably still takes, None when nobody knows; `start_picture` a local picture of
    where the clips will begin, and `continues` the very frame of another clip; `extending` is what it is
    offered by to extend a variant.
    """
    state = job.state
    clips = {clip.index: clip for clip in job.clips}
    gaps: dict[int, Missing] = {gap.index: gap for gap in state.missing} if isinstance(state, Fetching | Done) else {}
    cleared = {gone.index: gone for gone in job.cleared}
    returning = state.returning if isinstance(state, Fetching) else ()
    count = len(job.result.urls) if job.result is not None else _ordered(job.order)
    pictures = isinstance(job.order, Imagine)
    note = waiting_words(state, due_in, pictures=pictures, is_paused=queue.is_paused)
    # A tile has room for a bar or for words: what has to wait says why.
    stands_still = isinstance(state, Fetching) and state.stalled is not None
    progress = None if stands_still else making_and_fetching(state)
    tiles = []
    for index in range(count):
        clip, gap = clips.get(index), gaps.get(index)
        gone = None if index in returning else cleared.get(index)
        # While other clips are fetched, a cleared one cannot be asked for, so that nothing offers to.
        rests = gone is not None and isinstance(state, Fetching)
        is_settled = clip is not None or gap is not None or gone is not None
        pictured = clip or (cleared[index].clip if index in cleared else None)
        tiles.append(
            TileContent(
                clip=clip_path(job, index) if clip is not None else None,
                poster=poster_path(pictured) if pictured is not None else start_picture,
                picked=job.curation.picked == index,
                starred=index in job.curation.starred,
                rejected=index in job.curation.rejected,
                progress=None if is_settled else progress,
                note=tr("Preview", "Cleared by you") if rests else "" if is_settled else note,
                problem=_problem(gap, None if rests else gone),
                why_not_extend=obstacle_words(obstacle := why_not_extend(job, index, extending.find)),
                extend_price="" if obstacle is not None else extending.price(job, index),
                still=pictures,
            )
        )
    given = {slot: Path(frame.path) for slot, frame in job.order.frames() if isinstance(frame, LocalFrame)}
    return GridContent(
        job.id,
        tuple(tiles),
        ratio(job.order) if isinstance(job.order, Imagine) else None,
        loop=not isinstance(job.order, Imagine) and job.order.loop,
        first=given.get(Slot.FIRST),
        last=given.get(Slot.LAST),
        continues=continues,
        verdict=_refused_words() if queue.is_told else "" if clips or gaps or cleared else _verdict(state),
        advice=_advice(state, is_told=queue.is_told),
    )


def _problem(gap: Missing | None, gone: Cleared | None) -> str:
    """Say why a variant's clip is not here and does not come by itself."""
    if gap is not None:
        return message(gap.failure)
    if gone is None:
        return ""
    if gone.why is None:
        return tr("Preview", "Cleared by you. It can be fetched again as long as the service keeps it.")
    return tr("Preview", "Cleared by you. It could not be fetched again: {why}", why=message(gone.why))


def _refused_words() -> str:
    return tr("Preview", "This order was refused.")


def _advice(state: State, *, is_told: bool) -> str:
    if is_told:
        return tr("Preview", "It can be sent again once the queue goes on.")
    match state:
        case Failed(failure):
            return advice(failure, over=True)
        case Stopped(task_id=str()):
            return tr("Preview", "The service may finish it all the same, and charge it.")
        case _:
            return ""


def _ordered(order: Order) -> int:
    """Tell how many variants were asked for."""
    return USUAL_VARIANTS if isinstance(order, Imagine) else variants_of(order.prompt)


def _verdict(state: State) -> str:
    """Say why nothing came of an order; empty while something may."""
    match state:
        case Failed(failure):
            return message(failure)
        case Stopped(task_id=None):
            return tr("Preview", "Cancelled before it was sent.")
        case Stopped():
            return tr("Preview", "Nobody waits for it any more.")
        case GivenUp():
            return tr("Preview", "Given up: it may have been charged.")
        case _:
            return ""


def continued_frame(
    job: Job, find: Callable[[str], Job | None], clip_path: Callable[[Job, int], Path]
) -> ClipFrame | None:
    """Give the frame that an extension continues, the last one of its parent's clip; None where that is not here."""
    parent = find(job.parent.job_id) if job.parent is not None else None
    if job.parent is None or parent is None:
        return None
    clip = next((clip for clip in parent.clips if clip.index == job.parent.index), None)
    return None if clip is None or not clip.frames else ClipFrame(clip_path(parent, clip.index), clip.frames - 1)


def ratio(order: Imagine) -> float | None:
    """Give the width of an order's pictures by their height, None where its words say one that makes no sense."""
    own = own_shape(order.prompt)
    width, _, height = (order.aspect.value if own is None else own.value).partition(":")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        return None
    return min(max(int(width) / int(height), 1 / _WIDEST), _WIDEST)
