"""Puts a list of orders to a person before any is sent."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.domain.request import Order
from kinogrid.ui.compose.batch.orders_list import OrdersList
from kinogrid.ui.compose.batch.proposals import Proposal
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.price_label import PriceLabel
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.price_text import PriceOf
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class OrdersDialog(FittingDialog):
    """Lists orders to be ticked off; open it with `open()`, never `exec()`.

    `placed` carries the ticked proposals and whether they are to be held back; whoever has taken them closes the list.
    `asks(orders)` gives what limit and balance have to say to them, empty for nothing; `price` what they will cost.
    """

    placed = Signal(object, bool)

    def __init__(
        self,
        theme: Theme,
        title: str,
        words: str,
        asks: Callable[[Sequence[Order]], str],
        price: PriceOf,
        parent: QWidget | None = None,
        *,
        size: tuple[int, int] = (480, 520),
    ) -> None:
        """Start with an empty list under a title and a sentence; `size` is in logical pixels."""
        super().__init__(parent, width=size[0], height=size[1])
        self._asks = asks
        self._price_of = price
        self.price = PriceLabel(self)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.orders = OrdersList(theme, price, self)
        self.hold = Switch(theme, tr("Batch", "Add without sending"), self, object_name="Add without sending")
        self.hold.setToolTip(tip(tr("Batch", "They wait in the list of jobs until you resume each")))
        self.limit = label(role="warning", parent=self, wrap=True)
        self.button = named(QPushButton(self), "Place the orders", tr("Batch", "Place the orders"))
        self.button.setProperty("primary", True)
        self.button.setDefault(True)
        theme.dress(self.button, "send", Tone.ON_ACCENT)
        self.column.addWidget(label(title, "title", self))
        self.words = label(words, "dim", self, wrap=True)
        self.column.addWidget(self.words)
        self.column.addWidget(self.orders, stretch=1)
        for widget in (self.hold, self.limit, self.price):
            self.foot.addWidget(widget)
        self.foot.addLayout(dialog_foot(leave_button(self, tr("Batch", "Cancel"), "Cancel"), self.button))
        self.orders.changed.connect(self._count)
        self.hold.toggled.connect(self._count)
        self.button.clicked.connect(self._place)
        self._count()

    def show_proposals(self, proposals: Sequence[Proposal], why_none: str = "") -> None:
        """List these; where there are none, `why_none` may say why."""
        self.orders.show_proposals(proposals, why_none)

    def show_prices(self) -> None:
        """Say what the orders cost by now, and what there is to say to that."""
        self.orders.show_prices()
        self._count()

    def _count(self) -> None:
        ticked = [proposal.order for proposal in self.orders.ticked()]
        count = len(ticked)
        self.price.show_price(self._price_of(ticked))
        self.button.setText(_button_text(count, held=self.hold.isChecked()))
        self.button.setEnabled(count > 0)
        words = self._asks(ticked) if ticked else ""
        self.limit.setText(words)
        self.limit.setVisible(bool(words))

    def _place(self) -> None:
        self.placed.emit(self.orders.ticked(), self.hold.isChecked())


def _button_text(count: int, *, held: bool) -> str:
    if held:
        return tr("Batch", "Queue %n order(s)", count) if count else tr("Batch", "Queue", note="button: queues orders")
    return tr("Batch", "Send %n order(s)", count) if count else tr("Batch", "Send", note="button: sends orders")
