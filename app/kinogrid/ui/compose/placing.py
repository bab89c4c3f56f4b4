"""The one way into the queue: with a token, within the order limit or after a question, never twice for one click."""

from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from kinogrid.domain.allowance import LimitSpan, midnight, question
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Generate, LocalFrame, Order
from kinogrid.domain.state import Draft
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports import Starter
from kinogrid.studio.runner import Runner
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.settings.token_controller import TokenController
from kinogrid.ui.window.main_window import MainWindow

# An equal order within so many seconds is a double click and not a wish for eight clips.
SAME_CLICK = 1.5
# Pictures that are not ready after so many milliseconds get a notice: most are, and nothing should jump for those.
PATIENCE = 400
# So many pictures or prompts are named, each in so many characters.
NAMED, NAME_BOUND = 5, 60

_UNDER_WAY, _REFUSED, _LEFT = "orders under way", "orders refused", "orders left"
_AGAIN, _DROP = "again", "drop"


class NotPlaced(Exception):
    """A picture keeps an order from being placed; `words` say why, and what to do."""

    def __init__(self, picture: str, words: str) -> None:
        """Keep what the person knows the picture by, and the words."""
        super().__init__(f"{picture}: {words}")
        self.picture = picture
        self.words = words


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """An order that a person wants placed, with the variant that it continues."""

    order: Order
    parent: Parent | None = None


class Placing(QObject):
    """Places orders and shows the first of them; `limit` gives the order limit and over which time it counts.

    What a person has sent is on disk before its pictures are made ready, and becomes a job once they are: quitting in
    between loses nothing, and no job ever has a picture that is not ready. `settled` puts the library's own pictures in
    place of files; it raises `NotPlaced` for a picture that can't be used, and `LibraryTrouble`.
    """

    def __init__(
        self,
        *,
        repository: JobRepository,
        runner: Runner,
        selection: SelectionController,
        tokens: TokenController,
        window: MainWindow,
        start: Starter,
        settled: Callable[[Order], Awaitable[Order]],
        limit: Callable[[], tuple[int, LimitSpan]],
    ) -> None:
        """Take the queue, who asks for the token, and the window that questions stand on."""
        super().__init__(window)
        self._repository = repository
        self._runner = runner
        self._selection = selection
        self._tokens = tokens
        self._window = window
        self._start = start
        self._settled = settled
        self._limit = limit
        self._last: tuple[float, tuple[OrderRequest, ...]] | None = None
        self._placed: list[float] = []
        self._ceiling = 0
        self._under_way: list[frozenset[OrderRequest]] = []
        self._left: list[Job] = []
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._say_under_way)
        window.notices.acted.connect(self._act)
        start(self._take_up(), "place what was sent before")

    def place(self, requests: Sequence[OrderRequest], *, held: bool = False) -> None:
        """Place orders, held back if so wished, once there is a token and the person agrees to their number."""
        self._tokens.need(lambda: self._ask(tuple(dict.fromkeys(requests)), held=held))

    def asks(self, adding: int) -> str:
        """Say how so many more orders would pass the limit; empty while they stay within it."""
        limit, span = self._limit()
        placed = self._count(span)
        return "" if placed + adding <= self._ceiling else question(placed, adding, limit, span)

    def _count(self, span: LimitSpan) -> int:
        """Count what was placed; of a day's orders also those of earlier sessions, and those deleted since."""
        if span is LimitSpan.START:
            return len(self._placed)
        day = midnight(self._repository.now())
        kept = sum(job.created_at >= day for job in self._repository.jobs())
        return max(kept, sum(at >= day for at in self._placed))

    def _ask(self, requests: tuple[OrderRequest, ...], *, held: bool) -> None:
        now = self._repository.now()
        if not requests or (self._last is not None and self._last[1] == requests and now - self._last[0] < SAME_CLICK):
            return
        if any(group.issuperset(requests) for group in self._under_way):
            self._window.status_bar.tell("This is being placed already.")
            return
        words = self.asks(len(requests))
        if not words:
            self._go(requests, held=held)
            return
        title = "Place this order?" if len(requests) == 1 else f"Place {len(requests)} orders?"
        box = QMessageBox(QMessageBox.Icon.Question, "Order limit", title, parent=self._window)
        box.setInformativeText(words)
        go = box.addButton("Order", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: self._allow(requests, held=held) if button is go else None)
        box.open()

    def _allow(self, requests: tuple[OrderRequest, ...], *, held: bool) -> None:
        """Go on past the limit, and ask again after as many orders more."""
        limit, span = self._limit()
        self._ceiling = self._count(span) + len(requests) + limit - 1
        self._go(requests, held=held)

    def _go(self, requests: tuple[OrderRequest, ...], *, held: bool) -> None:
        now = self._repository.now()
        self._last = now, requests
        self._placed += [now] * len(requests)
        self._window.notices.drop(_REFUSED)
        self._start(self._order(requests, held=held), "order")

    async def _order(self, requests: tuple[OrderRequest, ...], *, held: bool) -> None:
        with self._busy(requests):
            try:
                jobs = await self._kept(requests, held=held)
            except Exception:
                words = (
                    "This order was not placed" if len(requests) == 1 else f"The {len(requests)} orders were not placed"
                )
                self._window.notices.put(_REFUSED, Note(Severity.DANGER, words))
                raise
            placed = await self._put(jobs, selecting=True)
        if placed and self._last is not None and self._last[1] == requests:
            # Whoever clicks in impatience does so until the order is seen.
            self._last = self._repository.now(), requests

    async def _kept(self, requests: tuple[OrderRequest, ...], *, held: bool) -> Sequence[Job]:
        """Write down what was sent, all or nothing; what is left of an earlier try is taken up and not sent twice."""
        left = {OrderRequest(job.order, job.parent): job for job in self._left}
        new = [request for request in requests if request not in left]
        planned = await self._runner.plan([(request.order, request.parent) for request in new], held=held)
        found = left | dict(zip(new, planned, strict=True))
        jobs = [replace(found[request], state=Draft(found[request].created_at, held)) for request in requests]
        taken = {job.id for job in jobs}
        self._left = [job for job in self._left if job.id not in taken]
        self._say_left()
        return jobs

    async def _take_up(self) -> None:
        """Go on with what was sent in an earlier session that ended before the pictures were ready."""
        if jobs := await self._runner.planned():
            await self._again(jobs)

    async def _again(self, jobs: Sequence[Job]) -> None:
        with self._busy([OrderRequest(job.order, job.parent) for job in jobs]):
            await self._put(jobs, selecting=False)

    async def _put(self, jobs: Sequence[Job], *, selecting: bool) -> int:
        """Place orders that are kept, and give how many; those whose pictures can't be used are dropped and told of."""
        settled: dict[object, Order | NotPlaced] = {}
        refused: list[NotPlaced] = []
        rest = deque(jobs)
        placed = 0
        try:
            while rest:
                job = rest[0]
                frames = job.order.frames()
                # A batch uses its pictures many times: each is developed once.
                if frames not in settled:
                    settled[frames] = await self._try(job.order)
                found = settled[frames]
                if isinstance(found, NotPlaced):
                    await self._runner.unplan(job.id)
                    refused.append(found)
                else:
                    await self._runner.order_planned(job, _with_frames(job.order, found))
                    placed += 1
                    if selecting and placed == 1:
                        self._selection.select(job.id)
                rest.popleft()
        except Exception:
            self._left += rest
            self._say_left(f"{placed} of {len(jobs)} went into the queue. " if len(jobs) > 1 else "")
            raise
        finally:
            words = "Order placed" if placed == 1 else f"{placed} orders placed"
            self._window.status_bar.tell(words if placed else "")
            self._say_refused(refused, len(jobs), single=selecting and len(jobs) == 1)
        return placed

    async def _try(self, order: Order) -> Order | NotPlaced:
        try:
            return await self._settled(order)
        except NotPlaced as reason:
            return reason

    # What is said of it

    @contextmanager
    def _busy(self, requests: Iterable[OrderRequest]) -> Iterator[None]:
        """Keep in mind that these are being placed, and say so at once."""
        group = frozenset(requests)
        self._under_way.append(group)
        if any(isinstance(frame, LocalFrame) for request in group for _, frame in request.order.frames()):
            self._window.status_bar.tell("Preparing the picture…" if len(group) == 1 else "Preparing the pictures…")
            if not self._patience.isActive():
                self._patience.start()
        try:
            yield
        finally:
            self._under_way.remove(group)
            if self._under_way and not self._patience.isActive():
                self._say_under_way()
            elif not self._under_way:
                self._patience.stop()
                self._window.notices.drop(_UNDER_WAY)

    def _say_under_way(self) -> None:
        count = sum(len(group) for group in self._under_way)
        words = "Preparing the picture of an order…" if count == 1 else f"Preparing the pictures of {count} orders…"
        kept = "What you sent is kept: if you quit now, it goes on at the next start."
        self._window.notices.put(_UNDER_WAY, Note(Severity.INFO, words, kept, closable=False))

    def _say_refused(self, refused: Sequence[NotPlaced], count: int, *, single: bool) -> None:
        if not refused:
            return
        if single:
            note = Note(Severity.DANGER, "This order was not placed", refused[0].words)
        else:
            verb = "was" if len(refused) == 1 else "were"
            lines = [f"{_short(reason.picture)}: {reason.words}" for reason in refused]
            title = f"{len(refused)} of {count} {'order' if count == 1 else 'orders'} {verb} not placed"
            note = Note(Severity.DANGER, title, "\n".join(_named(lines)))
        self._window.notices.put(_REFUSED, note)

    def _say_left(self, before: str = "") -> None:
        """Say which orders a trouble of the library has kept back, and offer to go on; nothing when none is left."""
        if not self._left:
            self._window.notices.drop(_LEFT)
            return
        count = len(self._left)
        title = "An order is not placed yet" if count == 1 else f"{count} orders are not placed yet"
        prompts = _named([f"“{_short(job.order.prompt)}”" for job in self._left])
        words = f"{before}What is left is kept, and goes on at the next start: {', '.join(prompts)}"
        drop = "Do not place it" if count == 1 else "Do not place them"
        actions = ((_AGAIN, "Try again"), (_DROP, drop))
        self._window.notices.put(_LEFT, Note(Severity.WARNING, title, words, actions=actions))

    def _act(self, notice: str, action: str) -> None:
        if notice != _LEFT:
            return
        left, self._left = self._left, []
        self._window.notices.drop(_LEFT)
        self._start(self._again(left) if action == _AGAIN else self._forget(left), "orders that were left")

    async def _forget(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            await self._runner.unplan(job.id)


def _with_frames(order: Order, settled: Order) -> Order:
    """Give an order the frames of one that is settled."""
    if not isinstance(order, Generate):
        return order
    if not isinstance(settled, Generate):
        raise TypeError("an order with frames was settled as one without")
    return replace(order, first=settled.first, last=settled.last)


def _short(name: str) -> str:
    plain = " ".join(name.split())
    return plain if len(plain) <= NAME_BOUND else f"{plain[:NAME_BOUND]}…"


def _named(lines: Iterable[str]) -> list[str]:
    """Give each line once, as many as are named, and how many more there are."""
    once = list(dict.fromkeys(lines))
    return once if len(once) <= NAMED else [*once[:NAMED], f"and {len(once) - NAMED} more"]
