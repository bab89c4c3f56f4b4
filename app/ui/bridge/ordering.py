"""From Compose and from a tile's Extend button to an order in the queue; never two for one double click."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from app.domain.job import Job, Parent
from app.domain.request import Extend, Field, Generate, Order, Problem, problems
from app.domain.state import Done
from app.studio.book import Book
from app.studio.ports import Starter
from app.studio.runner import Runner
from app.ui.bridge.shelf import Shelf
from app.ui.bridge.tokens import Tokens
from app.ui.compose.form import ComposeForm
from app.ui.compose.pane import ComposePane
from app.ui.jobs.pane import JobsPane
from app.ui.preview.pane import PreviewPane

# An equal order within so many seconds is a double click and not a wish for eight clips.
SAME_CLICK = 1.5

NO_MOTION = Problem(Field.PROMPT, "Describe how the clip goes on, then extend it.")


class Ordering(QObject):
    """Puts orders into the queue and shows the newest."""

    def __init__(
        self,
        *,
        book: Book,
        runner: Runner,
        shelf: Shelf,
        tokens: Tokens,
        compose: ComposePane,
        jobs: JobsPane,
        preview: PreviewPane,
        start: Starter,
        callback: Callable[[], str],
    ) -> None:
        """Take who orders and who can send; `callback` gives the default callback URL, empty for none."""
        super().__init__(compose)
        self._book = book
        self._runner = runner
        self._shelf = shelf
        self._tokens = tokens
        self._compose = compose
        self._start = start
        self._callback = callback
        self._last: tuple[float, Order] | None = None
        compose.generate_requested.connect(self._generate)
        preview.extend_requested.connect(self._extend)
        jobs.reuse_requested.connect(self._reuse)

    def _generate(self, order: Generate) -> None:
        whole = order if order.callback_url is not None else replace(order, callback_url=self._callback() or None)
        self._tokens.need(lambda: self._order(whole, None))

    def _extend(self, number: int) -> None:
        job = self._shelf.selected
        if job is None or not isinstance(job.state, Done) or job.state.result.video_id is None:
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
        self._tokens.need(lambda: self._order(order, Parent(job.id, number - 1)))

    def _order(self, order: Order, parent: Parent | None) -> None:
        now = self._book.now()
        if self._last is not None and self._last[1] == order and now - self._last[0] < SAME_CLICK:
            return
        self._last = now, order
        self._start(self._put(order, parent), "order")

    async def _put(self, order: Order, parent: Parent | None) -> None:
        job = await self._runner.order(order, parent)
        self._shelf.select(job.id)

    def _reuse(self, job_id: str) -> None:
        job = self._book.find(job_id)
        if job is not None:
            self._compose.set_form(reused(job, self._compose.form()))


def reused(job: Job, form: ComposeForm) -> ComposeForm:
    """Give a form with a job's settings; an extension has no frames of its own, so those in the form stay."""
    if isinstance(job.order, Generate):
        return ComposeForm.of(job.order)
    return ComposeForm(
        prompt=job.order.prompt,
        first=form.first,
        last=form.last,
        mode=job.order.mode,
        resolution=job.order.resolution,
        loop=form.loop,
        callback_url=job.order.callback_url or "",
    )
