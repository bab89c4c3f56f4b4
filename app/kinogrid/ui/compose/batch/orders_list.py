"""The list of orders that are about to be placed, each with a tick."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.ui.compose.batch.proposals import Proposal, count_words
from kinogrid.ui.compose.batch.row import DETAIL, OrderRow
from kinogrid.ui.controls.message import announce
from kinogrid.ui.style.theme import Theme

if TYPE_CHECKING:
    from kinogrid.domain.request import Order


class OrdersList(QWidget):
    """Shows proposals and keeps what was ticked off through changes of the list; `changed` tells of either."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to propose."""
        super().__init__(parent)
        self._proposals: tuple[Proposal, ...] = ()
        self._told: dict[Order, bool] = {}
        self._filling = False
        self.view = QListWidget(self)
        self.view.setProperty("role", "orders")
        self.view.setAccessibleName("Orders to place")
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setMouseTracking(True)
        self._row = OrderRow(theme)
        self.view.setItemDelegate(self._row)
        self.view.itemChanged.connect(self._ticked)
        self.count = QLabel(self)
        self.count.setProperty("role", "label")
        self.all_button = QPushButton("Tick all", self)
        self.all_button.setProperty("link", True)
        self.all_button.setAutoDefault(False)
        self.all_button.clicked.connect(self._tick_all)
        self.why = QLabel(self)
        self.why.setProperty("role", "warning")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.why.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.count, stretch=1)
        head.addWidget(self.all_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.view, stretch=1)
        column.addWidget(self.why, stretch=1)
        self._look()

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
            item = QListWidgetItem(proposal.title, self.view)
            item.setData(DETAIL, proposal.detail)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, proposal.detail)
            item.setToolTip(f"{proposal.title}\n{proposal.detail}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            ticked = self._told.get(proposal.order, proposal.ticked)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._filling = False
        self._look()
        self.changed.emit()

    def ticked(self) -> tuple[Proposal, ...]:
        """Give what is to be placed."""
        return tuple(proposal for row, proposal in enumerate(self._proposals) if self._is_ticked(row))

    def _is_ticked(self, row: int) -> bool:
        return self.view.item(row).checkState() is Qt.CheckState.Checked

    def _ticked(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        row = self.view.row(item)
        self._told[self._proposals[row].order] = self._is_ticked(row)
        self._look()
        self.changed.emit()

    def _tick_all(self) -> None:
        """Tick all, or none when all are ticked."""
        wanted = Qt.CheckState.Unchecked if self._all_ticked() else Qt.CheckState.Checked
        for row in range(self.view.count()):
            self.view.item(row).setCheckState(wanted)

    def _all_ticked(self) -> bool:
        return bool(self._proposals) and len(self.ticked()) == len(self._proposals)

    def _look(self) -> None:
        ticked = [proposal.order for proposal in self.ticked()]
        self.count.setText(count_words(ticked) if self._proposals else "No orders yet")
        self.view.setVisible(not self.why.text())
        self.why.setVisible(bool(self.why.text()))
        self.all_button.setText("Tick none" if self._all_ticked() else "Tick all")
        self.all_button.setVisible(len(self._proposals) > 1)
