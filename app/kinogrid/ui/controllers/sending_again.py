"""Sending an order once more: after one more look for what became of the try before, and after what placing asks."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kinogrid.domain.event import SendAgain
from kinogrid.domain.job import Job, allows
from kinogrid.domain.state import Unconfirmed
from kinogrid.studio.order_search import Looked
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.doubt_text import looked_first_words
from kinogrid.ui.text import tr


class PlaceAgain(Protocol):
    """Sends orders of jobs once more, as new ones are placed."""

    def __call__(self, job_ids: Collection[str], risk: str = "") -> None:
        """Send them, after a yes where that risks something, or they are several."""


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
        return {Act.SEND_AGAIN: lambda job_id: self.send([job_id])}

    def send(self, job_ids: Sequence[str]) -> None:
        """Send these again, with one question for all of them, where there is any to be asked."""
        jobs = [job for job_id in job_ids if (job := self._find(job_id)) is not None]
        in_doubt = [job.id for job in jobs if job.postings or isinstance(job.state, Unconfirmed)]
        if in_doubt:
            self.said.emit(
                tr("Jobs", "Looking for the order once more…")
                if len(in_doubt) == 1
                else tr("Jobs", "Looking for %n orders once more…", len(in_doubt))
            )
            self._start(self._look_and_place([job.id for job in jobs], in_doubt), "look before sending again")
        else:
            self._place(job_ids)

    async def _look_and_place(self, job_ids: Sequence[str], in_doubt: Collection[str]) -> None:
        """Look once more for orders that may have arrived, and say what sending them again risks."""
        looks = {job_id: await self._look_first(job_id) for job_id in in_doubt}
        left = [job_id for job_id in job_ids if self._may_be_sent(job_id)]
        turned_up = len(looks.keys() - set(left))
        if turned_up:
            self.said.emit(
                tr("Jobs", "The order has turned up, so nothing was sent.")
                if len(job_ids) == 1
                else tr("Jobs", "%n order(s) (has|have) turned up, and (is|are) not sent again.", turned_up)
            )
        if left:
            self._place(left, self._risk({job_id: look for job_id, look in looks.items() if job_id in left}))

    def _may_be_sent(self, job_id: str) -> bool:
        job = self._find(job_id)
        return job is not None and allows(job.state, SendAgain(0.0))

    def _risk(self, looks: Mapping[str, Looked]) -> str:
        if not looks:
            return ""
        goes_on = tr("Jobs", "Kinogrid goes on looking for the first try and shows it as a job if it turns up.")
        said = dict.fromkeys(looked_first_words(look.unread) for look in looks.values())
        if len(looks) == 1:
            twice = tr(
                "Jobs", "If the first try did arrive, both are made, and you would pay twice where both succeed."
            )
        else:
            twice = tr(
                "Jobs",
                "%n of them may have arrived before. Where one did, both are made, and you would pay twice where both "
                "succeed.",
                len(looks),
            )
        return paragraph(*said, twice, goes_on)
