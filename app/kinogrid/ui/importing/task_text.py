"""A task of the provider's list as a row of words."""

from kinogrid.domain.failure import Failure
from kinogrid.domain.request import Extend, Imagine
from kinogrid.domain.state import Result
from kinogrid.domain.task import Pending
from kinogrid.studio.importer import Offer, Verdict
from kinogrid.ui.failure_text import message
from kinogrid.ui.importing.model import TaskRow
from kinogrid.ui.text import percent, tr


def task_row(offer: Offer) -> TaskRow:
    """Write a task as a row."""
    order = offer.order
    prompt = "" if order is None else " ".join(order.prompt.split())
    return TaskRow(
        id=offer.record.id,
        prompt=prompt or tr("Import", "Task {task}", task=offer.record.id),
        state=_state(offer),
        created_at=offer.created_at,
        free=offer.verdict in {Verdict.FREE, Verdict.EARLIER_TRY},
        has=offer.verdict is Verdict.KNOWN,
        extends=order.video_index + 1 if isinstance(order, Extend) else None,
        pictured=offer.picture is not None,
    )


def _state(offer: Offer) -> str:
    match offer.verdict, offer.record.outcome:
        case Verdict.KNOWN, _:
            return tr("Import", "In the library")
        case Verdict.IN_DOUBT, _:
            return tr("Import", "Kinogrid is looking for an order that may be this one")
        case Verdict.EARLIER_TRY, _:
            return tr("Import", "A try of an order that was given up here, or not confirmed")
        case Verdict.GARBLED, _:
            return tr("Import", "What the service tells of it can't be read")
        case _, Failure() as failure:
            return tr("Import", "Failed: {sentence}", sentence=message(failure))
        case _, Result(urls=urls) if isinstance(offer.order, Imagine):
            return tr("Import", "%n picture(s)", len(urls))
        case _, Result(urls=urls):
            return tr("Import", "%n clip(s)", len(urls))
        case _, Pending(progress=int() as progress):
            return tr("Import", "Still being made, {share}", share=percent(progress / 100))
        case _, Pending():
            return tr("Import", "Still being made")
