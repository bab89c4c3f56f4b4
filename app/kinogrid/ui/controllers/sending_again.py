"""Sending an order once more: after one more look for what became of the try before, and after what placing asks."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kinogrid.domain.event import SendAgain
from kinogrid.domain.job import Job, allows
from kinogrid.domain.state import Unconfirmed
from kinogrid.studio.order_search import Looked
from kinogrid.studio.ports import Starter
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.doubt_text import looked_first_words
from kinogrid.ui.text import tr


class PlaceAgain(Protocol):
    """Sends an order of a job once more, as new ones are placed."""

    def __call__(self, job_id: str, risk: str = "") -> None:
        """Send it, after a yes where it risks something."""


class SendingAgain(QObject):
    """Sends orders again that a person wants sent again; `said` carries a sentence about what is being done."""

    said = Signal(str)

    def __init__(
        self,
        parent: QObject,
        find: Callable[[str], Job | None],
        look_first: Callable[[str], Awaitable[Looked]],
        place: PlaceAgain,
        start: Starter,
    ) -> None:
        """Take who looks for an order once more, and who places it again; `find` gives a job by its id."""
        super().__init__(parent)
        self._find = find
        self._look_first = look_first
        self._place = place
        self._start = start

    def acts(self) -> Mapping[Act, Callable[[str], object]]:
        """Give what this does, each for a job's id."""
        return {Act.SEND_AGAIN: self._send_again}

    def _send_again(self, job_id: str) -> None:
        job = self._find(job_id)
        if job is not None and (job.postings or isinstance(job.state, Unconfirmed)):
            self.said.emit(tr("Jobs", "Looking for the order once more…"))
            self._start(self._look_and_place(job_id), f"look before sending again {job_id}")
        else:
            self._place(job_id)

    async def _look_and_place(self, job_id: str) -> None:
        """Look once more before an order is sent that may have arrived, and say what sending it again risks."""
        look = await self._look_first(job_id)
        job = self._find(job_id)
        if job is None or not allows(job.state, SendAgain(0.0)):
            self.said.emit(tr("Jobs", "The order has turned up, so nothing was sent."))
            return
        risk = paragraph(
            looked_first_words(look.unread),
            tr("Jobs", "If the first try did arrive, both are made, and you would pay twice where both succeed."),
            tr("Jobs", "Kinogrid goes on looking for the first try and shows it as a job if it turns up."),
        )
        self._place(job_id, risk)
