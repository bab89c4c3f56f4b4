"""Shots that are planned: made of what stands in Compose, ordered together, and changed as long as they are not."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kinogrid.domain.form import ComposeForm
from kinogrid.domain.request import Frame, Generate, LocalFrame, Order
from kinogrid.domain.sequence import ClipSequence, PlannedShot
from kinogrid.studio.order_desk import NotPlaced, OrderRequest
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.compose.batch.batch_controller import Weigh
from kinogrid.ui.compose.frames.flaws import flaw_words
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.price_text import price_words
from kinogrid.ui.sequence.controller import SequenceController
from kinogrid.ui.sequence.pane import SequencePane
from kinogrid.ui.text import tr

# Of so many shots the words are named in the question before they are ordered, each in so many characters.
_NAMED, _LENGTH = 5, 60


class ShotPlanner(QObject):
    """Plans shots and orders those that are missing; `said` carries a sentence, `compose_wanted` asks to see Compose.

    Orders go the way of every list of orders: token, limits and balance are asked about there.
    """

    said = Signal(str)
    compose_wanted = Signal()

    def __init__(
        self,
        pane: SequencePane,
        shown: SequenceController,
        compose: ComposePane,
        weigh: Weigh,
        *,
        place: Callable[[Sequence[OrderRequest]], object],
        settle: Callable[[LocalFrame], Awaitable[LocalFrame]],
        callback: Callable[[], str],
        start: Starter,
    ) -> None:
        """Take the strip, what it shows, Compose, and who prices and places orders.

        `settle` makes a picture the library's own, or raises `NotPlaced`; `callback` gives the default callback URL,
        empty for none.
        """
        super().__init__(pane)
        self._pane, self._shown, self._compose, self._weigh = pane, shown, compose, weigh
        self._place, self._settle, self._callback, self._start = place, settle, callback, start
        # The shot whose plan stands in Compose to be changed, empty for none.
        self._editing = ""
        pane.plan_requested.connect(self.plan)
        pane.order_requested.connect(self.ask_to_order)
        pane.edit_requested.connect(self._edit)
        shown.on_show.connect(self._show)
        weigh.changed.connect(lambda: self._show(shown.current))
        self._show(shown.current)

    def plan(self) -> None:
        """Add what stands in Compose as a planned shot, behind the selected one, or put it into the one being edited.

        Where it is no order yet, Compose says what it lacks.
        """
        order = self._compose.whole_order(self._callback())
        if order is None:
            self.compose_wanted.emit()
        else:
            self._start(self._planned(order), "plan a shot")

    async def _planned(self, order: Generate) -> None:
        try:
            own = replace(
                order,
                first=await self._own(order.first),
                last=None if order.last is None else await self._own(order.last),
            )
        except NotPlaced as reason:
            self.said.emit(flaw_words(reason.code, reason.values))
            return
        editing, self._editing = self._editing, ""
        if editing and self._is_open(editing):
            self._shown.arrange(lambda one: one.replanned(editing, own))
            self.said.emit(tr("Sequence", "The planned shot is changed."))
            return
        chosen = self._pane.current
        at = None if chosen is None else chosen.place + 1
        self._shown.insert([PlannedShot(self._shown.new_shot_id(), own)], at)

    async def _own(self, frame: Frame) -> Frame:
        return await self._settle(frame) if isinstance(frame, LocalFrame) else frame

    def _is_open(self, shot_id: str) -> bool:
        current = self._shown.current
        return current is not None and any(shot.id == shot_id for shot in current.missing())

    def _edit(self, shot_id: str) -> None:
        current = self._shown.current
        shot = None if current is None else current.shot(shot_id)
        if isinstance(shot, PlannedShot) and self._is_open(shot_id):
            self._editing = shot_id
            self._compose.set_form(ComposeForm.of(shot.order))
            self.compose_wanted.emit()
            self._show(current)

    def ask_to_order(self) -> None:
        """Ask whether all planned shots are to be ordered that never were, saying which and what they cost."""
        current = self._shown.current
        missing = () if current is None else current.missing()
        if not missing:
            return
        orders = [shot.order for shot in missing]
        count = len(missing)
        title = (
            tr("Sequence", "Order the planned shot?")
            if count == 1
            else tr("Sequence", "Order %n planned shot(s)?", count)
        )
        box = QuestionBox(
            self._pane.window(), question=title, detail=self._detail(orders), verb=tr("Sequence", "Order")
        )
        requests = [OrderRequest(shot.order, shot=shot.id) for shot in missing]
        box.agreed.connect(lambda: self._place(requests))
        box.open()

    def _detail(self, orders: Sequence[Order]) -> str:
        quote = self._weigh.price(orders).quote
        price = tr("Compose", "By the price list: {price}.", price=price_words(quote)) if quote.credits else ""
        named = [_short(order.prompt) for order in orders[:_NAMED]]
        if len(orders) > _NAMED:
            named.append(tr("Compose", "and %n more", len(orders) - _NAMED))
        each = tr("Sequence", "Each makes four variants; the one that you pick takes the shot's place.")
        return "\n".join(filter(None, (*named, each, price, self._weigh.asks(orders))))

    def _show(self, current: ClipSequence | None) -> None:
        """Say what is missing and what it costs, and whether a plan is being changed."""
        missing = () if current is None else current.missing()
        price = price_words(self._weigh.price([shot.order for shot in missing]).quote) if missing else ""
        self._pane.show_missing(len(missing), price)
        if self._editing and not self._is_open(self._editing):
            self._editing = ""
        self._pane.show_editing(editing=bool(self._editing))


def _short(words: str) -> str:
    plain = " ".join(seen(words).split())
    return plain if len(plain) <= _LENGTH else f"{plain[:_LENGTH]}…"
