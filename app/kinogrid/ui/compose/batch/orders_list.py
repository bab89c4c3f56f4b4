"""The list of orders that are about to be placed, each with a tick."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.ui.compose.batch.proposals import Proposal, count_words
from kinogrid.ui.compose.batch.row import DETAIL, OrderRow
from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.row_toggle import TickListWidget
from kinogrid.ui.controls.widgets import bare, label, named
from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.price_text import PriceOf, price_note, price_words
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import listed, tr

if TYPE_CHECKING:
    from kinogrid.domain.job import Parent
    from kinogrid.domain.request import Order


class OrdersList(QWidget):
    """Shows proposals and keeps what was ticked off through changes of the list; `changed` tells of either."""

    changed = Signal()

    def __init__(self, theme: Theme, price: PriceOf, parent: QWidget | None = None) -> None:
        """Start with nothing to propose; `price` tells what an order will cost."""
        super().__init__(parent)
        self._price = price
        self._proposals: tuple[Proposal, ...] = ()
        self._chosen: dict[Order | Parent, bool] = {}
        self._filling = False
        self.view = named(TickListWidget(self), "Orders to place", tr("Batch", "Orders to place"))
        self.view.setProperty("role", "orders")
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setMouseTracking(True)
        self._row = OrderRow(theme)
        self.view.setItemDelegate(self._row)
        self.view.itemChanged.connect(self._ticked)
        self.count = label(role="label", parent=self)
        self.all_button = QPushButton(self)
        self.all_button.setObjectName("Tick all")
        self.all_button.setProperty("link", True)
        self.all_button.setAutoDefault(False)
        self.all_button.clicked.connect(self._tick_all)
        self.why = label(role="warning", parent=self, wrap=True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.addWidget(self.count, stretch=1)
        head.addWidget(self.all_button)
        column = bare(QVBoxLayout(self), 4)
        column.addLayout(head)
        column.addWidget(self.view, stretch=1)
        column.addWidget(self.why, stretch=1)
        self._show_count()

    def show_proposals(self, proposals: Sequence[Proposal], why_none: str = "") -> None:
        """List these; an order that was listed before keeps its tick. Where there are none, `why_none` may say why."""
        why = "" if proposals else why_none
        if tuple(proposals) == self._proposals and why == self.why.text():
            return
        if why != self.why.text():
            self.why.setText(why)
            announce(self.why, why)
        self._proposals = tuple(proposals)
        self._filling = True
        self.view.clear()
        for proposal in self._proposals:
            item = QListWidgetItem(seen(proposal.title), self.view)
            self._show_price(item, proposal)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            ticked = self._chosen.get(proposal.parent or proposal.order, proposal.ticked)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._filling = False
        self._show_count()
        self.changed.emit()

    def show_prices(self) -> None:
        """Say what each order costs by now."""
        self._filling = True
        for row, proposal in enumerate(self._proposals):
            self._show_price(self.view.item(row), proposal)
        self._filling = False

    def _show_price(self, item: QListWidgetItem, proposal: Proposal) -> None:
        priced = self._price([proposal.order])
        detail = listed(price_words(priced.quote), proposal.detail)
        item.setData(DETAIL, detail)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, detail)
        item.setToolTip(tip(proposal.title, detail, price_note(priced)))

    def ticked(self) -> tuple[Proposal, ...]:
        """Give what is to be placed."""
        return tuple(proposal for row, proposal in enumerate(self._proposals) if self._is_ticked(row))

    def _is_ticked(self, row: int) -> bool:
        return self.view.item(row).checkState() is Qt.CheckState.Checked

    def _ticked(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        row = self.view.row(item)
        proposal = self._proposals[row]
        # What continues a variant is that variant's, whatever its words are by now.
        self._chosen[proposal.parent or proposal.order] = self._is_ticked(row)
        self._show_count()
        self.changed.emit()

    def _tick_all(self) -> None:
        """Tick all, or none when all are ticked."""
        wanted = Qt.CheckState.Unchecked if self._all_ticked() else Qt.CheckState.Checked
        for row in range(self.view.count()):
            self.view.item(row).setCheckState(wanted)

    def _all_ticked(self) -> bool:
        return bool(self._proposals) and len(self.ticked()) == len(self._proposals)

    def _show_count(self) -> None:
        ticked = [proposal.order for proposal in self.ticked()]
        self.count.setText(count_words(ticked) if self._proposals else tr("Batch", "No orders yet"))
        self.view.setVisible(not self.why.text())
        self.why.setVisible(bool(self.why.text()))
        self.all_button.setText(tr("Batch", "Tick none") if self._all_ticked() else tr("Batch", "Tick all"))
        self.all_button.setVisible(len(self._proposals) > 1)
