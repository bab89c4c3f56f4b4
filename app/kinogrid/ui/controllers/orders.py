"""From Compose to an order, from an order back into Compose, and the same order once more."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from kinogrid.domain.form import reused
from kinogrid.domain.form_rules import problems_of
from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate, Imagine
from kinogrid.studio.order_desk import OrderRequest
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.jobs.acts import Act, acts


class OrderController(QObject):
    """Makes orders of what stands in Compose, or of what was ordered before.

    `place` takes orders into the queue, `callback` gives the default callback URL, empty for none, and `imagine` takes
    an order for pictures up again.
    """

    def __init__(
        self,
        compose: ComposePane,
        find: Callable[[str], Job | None],
        *,
        place: Callable[[Sequence[OrderRequest]], object],
        callback: Callable[[], str],
        imagine: Callable[[Imagine], object],
    ) -> None:
        """Take who orders and who places orders; `find` gives a job by its id."""
        super().__init__(compose)
        self._compose = compose
        self._find = find
        self._place = place
        self._callback = callback
        self._imagine = imagine
        compose.generate_requested.connect(self._generate)

    def _generate(self, order: Generate) -> None:
        whole = order if order.callback_url is not None else replace(order, callback_url=self._callback() or None)
        if found := problems_of(whole):
            self._compose.show_problems(found)
            return
        self._place([OrderRequest(whole)])

    def once_more(self, job_id: str) -> None:
        """Order the same again: a job of its own, for which the limit asks as for any other."""
        job = self._find(job_id)
        if job is not None and Act.ONCE_MORE in acts(job):
            self._place([OrderRequest(job.order, job.parent)])

    def reuse(self, job_id: str) -> None:
        """Put a job's order back into where it came from."""
        job = self._find(job_id)
        if job is None:
            return
        if isinstance(job.order, Imagine):
            self._imagine(job.order)
        else:
            self._compose.set_form(reused(job.order, self._compose.form()))
