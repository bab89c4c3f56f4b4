"""From Compose and from a tile's Extend button to an order, and from an order back into Compose."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from kinogrid.domain.form import reused
from kinogrid.domain.form_rules import problems_of
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.lineage import extension
from kinogrid.domain.request import Extend, Generate, Imagine
from kinogrid.studio.order_desk import OrderRequest
from kinogrid.ui.compose.pane import ComposePane


class OrderController(QObject):
    """Makes orders of what stands in Compose, for itself or for a variant on show.

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

    def extend(self, job: Job, index: int) -> None:
        """Order the continuation of a variant, with the words in Compose."""
        order = self.extension(job, index)
        if order is None:
            return
        found = problems_of(order)
        if found:
            self._compose.show_problems(found)
            return
        self._place([OrderRequest(order, Parent(job.id, index))])

    def extension(self, job: Job, index: int) -> Extend | None:
        """Give the order that `extend` would place, complete or not; None where there is nothing to continue."""
        callback = self._compose.form().callback_url.strip() or self._callback() or None
        return extension(job, index, self._compose.prompt_text(), callback)

    def reuse(self, job_id: str) -> None:
        """Put a job's order back into where it came from."""
        job = self._find(job_id)
        if job is None:
            return
        if isinstance(job.order, Imagine):
            self._imagine(job.order)
        else:
            self._compose.set_form(reused(job.order, self._compose.form()))
