"""The one way into the queue: with a token, within the order limit or after a question, never twice for one click."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from app.domain.allowance import LimitSpan, midnight, question
from app.domain.job import Parent
from app.domain.request import Generate, Order
from app.studio.book import Book
from app.studio.ports import Starter
from app.studio.runner import Runner
from app.ui.bridge.shelf import Shelf
from app.ui.bridge.tokens import Tokens
from app.ui.main_window import MainWindow

# An equal order within so many seconds is a double click and not a wish for eight clips.
SAME_CLICK = 1.5


@dataclass(frozen=True, slots=True)
class Wish:
    """An order that a person wants placed, with the variant that it continues."""

    order: Order
    parent: Parent | None = None


class Placing(QObject):
    """Places orders and shows the first of them; `limit` gives the order limit and over which time it counts.

    `settled` puts the library's own pictures in place of files, and gives None for an order that can't be placed.
    """

    def __init__(
        self,
        *,
        book: Book,
        runner: Runner,
        shelf: Shelf,
        tokens: Tokens,
        window: MainWindow,
        start: Starter,
        settled: Callable[[Order], Awaitable[Order | None]],
        limit: Callable[[], tuple[int, LimitSpan]],
    ) -> None:
        """Take the queue, who asks for the token, and the window that questions stand on."""
        super().__init__(window)
        self._book = book
        self._runner = runner
        self._shelf = shelf
        self._tokens = tokens
        self._window = window
        self._start = start
        self._settled = settled
        self._limit = limit
        self._last: tuple[float, tuple[Wish, ...]] | None = None
        self._placed: list[float] = []
        self._ceiling = 0

    def place(self, wishes: Sequence[Wish], *, held: bool = False) -> None:
        """Place orders, held back if so wished, once there is a token and the person agrees to their number."""
        self._tokens.need(lambda: self._ask(tuple(wishes), held=held))

    def asks(self, adding: int) -> str:
        """Say how so many more orders would pass the limit; empty while they stay within it."""
        limit, span = self._limit()
        placed = self._count(span)
        return "" if placed + adding <= self._ceiling else question(placed, adding, limit, span)

    def _count(self, span: LimitSpan) -> int:
        """Count what was placed; of a day's orders also those of earlier sessions, and those deleted since."""
        if span is LimitSpan.START:
            return len(self._placed)
        day = midnight(self._book.now())
        kept = sum(job.created_at >= day for job in self._book.jobs())
        return max(kept, sum(at >= day for at in self._placed))

    def _ask(self, wishes: tuple[Wish, ...], *, held: bool) -> None:
        now = self._book.now()
        if not wishes or (self._last is not None and self._last[1] == wishes and now - self._last[0] < SAME_CLICK):
            return
        words = self.asks(len(wishes))
        if not words:
            self._go(wishes, held=held)
            return
        title = "Place this order?" if len(wishes) == 1 else f"Place {len(wishes)} orders?"
        box = QMessageBox(QMessageBox.Icon.Question, "Order limit", title, parent=self._window)
        box.setInformativeText(words)
        go = box.addButton("Order", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: self._allow(wishes, held=held) if button is go else None)
        box.open()

    def _allow(self, wishes: tuple[Wish, ...], *, held: bool) -> None:
        """Go on past the limit, and ask again after as many orders more."""
        limit, span = self._limit()
        self._ceiling = self._count(span) + len(wishes) + limit - 1
        self._go(wishes, held=held)

    def _go(self, wishes: tuple[Wish, ...], *, held: bool) -> None:
        now = self._book.now()
        self._last = now, wishes
        self._placed += [now] * len(wishes)
        self._start(self._put(wishes, held=held), "order")

    async def _put(self, wishes: tuple[Wish, ...], *, held: bool) -> None:
        selected = False
        settled: dict[object, Order | None] = {}
        for wish in wishes:
            frames = wish.order.frames()
            # A batch uses its pictures many times: each is developed once.
            if frames not in settled:
                settled[frames] = await self._settled(wish.order)
            order = _with_frames(wish.order, settled[frames])
            if order is None:
                continue
            job = await self._runner.order(order, wish.parent, held=held)
            if not selected:
                self._shelf.select(job.id)
                selected = True


def _with_frames(order: Order, settled: Order | None) -> Order | None:
    """Give an order the frames of one that is settled; None when those can't be used."""
    if isinstance(order, Generate) and isinstance(settled, Generate):
        return replace(order, first=settled.first, last=settled.last)
    return None if settled is None else order
