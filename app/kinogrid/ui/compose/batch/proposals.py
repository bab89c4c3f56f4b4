"""Orders as they are put to a person before they are sent: values, so that what is listed is what is sent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from kinogrid.domain.file_names import shown_name
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.lineage import extension, why_not_extend
from kinogrid.domain.prompt_flags import variants_of
from kinogrid.domain.request import Frame, Generate, LocalFrame, Order, VideoOrder
from kinogrid.ui.compose.order_text import settings_text
from kinogrid.ui.text import listed, tr


@dataclass(frozen=True, slots=True)
class Proposal:
    """An order with what a list says of it; `ticked` is whether it is to be sent unless the person says otherwise."""

    order: Order
    title: str
    detail: str
    parent: Parent | None = None
    ticked: bool = True


def extensions(
    job: Job, prompt: str, callback_url: str | None, find: Callable[[str], Job | None]
) -> tuple[Proposal, ...]:
    """Propose to extend each variant that can be, in its parent's mode and size; starred and picked ones are ticked.

    Where none is starred or picked, all but the rejected are.
    """
    curation = job.curation
    made = range(len(job.result.urls if job.result else ()))
    indices = [index for index in made if not why_not_extend(job, index, find)]
    chosen = {index for index in indices if index in curation.starred or index == curation.picked}
    wanted = chosen or {index for index in indices if index not in curation.rejected}
    return tuple(
        Proposal(
            order,
            tr("Batch", "Variant {number}", number=index + 1),
            _standing(order, curation, index),
            Parent(job.id, index),
            index in wanted,
        )
        for index in indices
        if (order := extension(job, index, callback_url, prompt)) is not None
    )


def _standing(order: VideoOrder, curation: Curation, index: int) -> str:
    """Say what the person thought of a variant, and how it will be extended."""
    return listed(
        tr("Batch", "picked") if curation.picked == index else "",
        tr("Batch", "starred") if index in curation.starred else "",
        tr("Batch", "rejected") if index in curation.rejected else "",
        settings_text(order.mode, order.resolution),
    )


def frame_name(frame: Frame) -> str:
    """Name a frame by its file, or by the end of its address."""
    if isinstance(frame, LocalFrame):
        return shown_name(PurePath(frame.path).name)
    return frame.url.rstrip("/").rpartition("/")[2] or frame.url


def generations(orders: Sequence[Generate], name: Callable[[Frame], str] = frame_name) -> tuple[Proposal, ...]:
    """Propose to send each of these orders; `name` says what a picture is called."""
    return tuple(
        Proposal(
            order,
            order.prompt,
            listed(name(order.first), settings_text(order.mode, order.resolution, loop=order.loop)),
        )
        for order in orders
    )


def count_words(orders: Sequence[Order]) -> str:
    """Say how many orders are ticked, and what they come to."""
    if not orders:
        return tr("Batch", "Nothing is ticked")
    clips = sum(variants_of(order.prompt) for order in orders)
    return listed(tr("Batch", "%n order(s)", len(orders)), tr("Batch", "%n clip(s)", clips))
