"""From Compose and from a tile's Extend button to an order, and from an order back into Compose."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from kinogrid.domain.job import Parent
from kinogrid.domain.request import Extend, Field, Generate, Imagine, Problem, VideoOrder, problems
from kinogrid.domain.state import Done
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_desk import OrderRequest
from kinogrid.ui.compose.form import ComposeForm
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.preview.pane import PreviewPane

NO_MOTION = Problem(Field.PROMPT, "Describe how the clip goes on, then extend it.")


class OrderController(QObject):
    """Makes orders of what stands in Compose, for itself or for a variant on show."""

    def __init__(
        self,
        *,
        repository: JobRepository,
        place: Callable[[Sequence[OrderRequest]], None],
        selection: SelectionController,
        compose: ComposePane,
        jobs: JobsPane,
        preview: PreviewPane,
        callback: Callable[[], str],
        imagine: Callable[[Imagine], object],
    ) -> None:
        """Take who orders and who places orders; `callback` gives the default callback URL, empty for none.

        `imagine` takes an order for pictures up again.
        """
        super().__init__(compose)
        self._repository = repository
        self._place = place
        self._selection = selection
        self._compose = compose
        self._callback = callback
        self._imagine = imagine
        compose.generate_requested.connect(self._generate)
        preview.extend_requested.connect(self._extend)
        jobs.reuse_requested.connect(self._reuse)

    def _generate(self, order: Generate) -> None:
        whole = order if order.callback_url is not None else replace(order, callback_url=self._callback() or None)
        self._place([OrderRequest(whole)])

    def _extend(self, number: int) -> None:
        job = self._selection.selected
        if job is None or not isinstance(job.state, Done) or job.state.result.video_id is None:
            return
        if isinstance(job.order, Imagine):
            return
        prompt = self._compose.prompt_text()
        order = Extend(
            prompt=prompt,
            video_id=job.state.result.video_id,
            video_index=number - 1,
            mode=job.order.mode,
            resolution=job.order.resolution,
            callback_url=self._compose.form().callback_url.strip() or self._callback() or None,
        )
        found = problems(order)
        if found:
            self._compose.show_problems(NO_MOTION if problem.field is Field.PROMPT else problem for problem in found)
            return
        self._place([OrderRequest(order, Parent(job.id, number - 1))])

    def _reuse(self, job_id: str) -> None:
        job = self._repository.find(job_id)
        if job is None:
            return
        if isinstance(job.order, Imagine):
            self._imagine(job.order)
        else:
            self._compose.set_form(reused(job.order, self._compose.form()))


def reused(order: VideoOrder, form: ComposeForm) -> ComposeForm:
    """Give a form with an order's settings; an extension has no frames of its own, so those in the form stay."""
    if isinstance(order, Generate):
        return ComposeForm.of(order)
    return ComposeForm(
        prompt=order.prompt,
        first=form.first,
        last=form.last,
        mode=order.mode,
        resolution=order.resolution,
        loop=form.loop,
        callback_url=order.callback_url or "",
    )
