"""The page that shows what was spent: by day, week, project or mode, and for orders that brought nothing."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QTreeWidgetItem, QWidget

from kinogrid.domain.allowance import Spent
from kinogrid.domain.expenses import Expense, Grouping, grouped
from kinogrid.studio.charge_watch import Inquiry
from kinogrid.ui.controls.figures_table import FiguresTable, figures_row
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.guide_link import beside_title, guide_link
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.price_text import credits_words
from kinogrid.ui.spending.spending_text import (
    amount_words,
    fate_words,
    group_words,
    inquiry_words,
    sum_words,
)
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import date_and_time, listed, number, time_of_day, tr

# What is shown instead of groups: orders that failed, or that nobody knows the end of.
_LOOK = "look"
_NAME, _ORDERS, _FORESEEN, _CHARGED = range(4)
_JOB = Qt.ItemDataRole.UserRole
# A prompt is shown in so many characters; the rest is under the pointer.
_PROMPT = 80


class SpendingDialog(FittingDialog):
    """Shows orders added up; `job_chosen` carries the id of one that is to be seen.

    `save_requested` asks for the table as a file, `older_requested` for charges of up to 60 days ago, and
    `token_requested` for the account's token, and `guide_requested` for the guide's page on what costs money.
    """

    job_chosen = Signal(str)
    save_requested = Signal()
    older_requested = Signal()
    token_requested = Signal()
    guide_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing spent."""
        super().__init__(parent, width=760, height=640)
        named(self, "Spending", tr("Spending", "Spending"))
        self.setWindowTitle(tr("Spending", "Spending"))
        self._expenses: tuple[Expense, ...] = ()
        self._projects: Mapping[str, str] = {}
        self._state = ""
        self.view = Segmented(
            theme,
            tr("Spending", "Add up by"),
            [
                (Grouping.DAY.value, tr("Spending", "By day")),
                (Grouping.WEEK.value, tr("Spending", "By week")),
                (Grouping.PROJECT.value, tr("Spending", "By project")),
                (Grouping.MODE.value, tr("Spending", "By mode")),
                (_LOOK, tr("Spending", "Failed or not confirmed")),
            ],
            self,
            object_name="Add up by",
        )
        self.view.choose(Grouping.DAY.value)
        self.view.chosen.connect(self._fill)
        self.sum = label(role="label", parent=self, wrap=True)
        self.table = FiguresTable(self, "Orders and charges", tr("Spending", "Orders and charges"), _CHARGED + 1)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.itemActivated.connect(self._activated)
        self.state = label(role="hint", parent=self, wrap=True)
        self.older = self._button(
            theme, tr("Spending", "Look for older charges"), "again", object_name="Look for older charges"
        )
        self.older.setToolTip(tip(tr("Spending", "Ask the account about every order of the last 60 days")))
        self.older.clicked.connect(self.older_requested)
        # One of the two is of use at a time, once it is known whether there is an account token.
        self.older.hide()
        self.token = self._button(
            theme, tr("Spending", "Use an account token…"), "link", object_name="Use an account token"
        )
        self.token.clicked.connect(self.token_requested)
        self.save = self._button(theme, tr("Spending", "Save as CSV…"), "save", object_name="Save as CSV")
        self.save.clicked.connect(self.save_requested)
        link = guide_link(theme, tr("Spending", "What costs money?"), self)
        link.clicked.connect(self.guide_requested)
        self.column.addLayout(beside_title(label(tr("Spending", "Spending"), "title", self), link))
        self.column.addWidget(self.sum)
        self.column.addWidget(self.view)
        self.column.addWidget(self.table, stretch=1)
        self.column.addWidget(self.state)
        self.foot.addLayout(dialog_foot(self.token, self.older, self.save, leave_button(self, tr("Dialog", "Close"))))
        self.table.setFocus()
        self._fill()

    def _button(self, theme: Theme, text: str, icon: str, *, object_name: str) -> QPushButton:
        button = named(QPushButton(text, self), object_name, text.rstrip("…"))
        button.setAutoDefault(False)
        theme.dress(button, icon, Tone.DIM)
        return button

    def show_spending(
        self, expenses: Sequence[Expense], inquiry: Inquiry, projects: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Show these orders, newest first, how the asking for charges goes, and projects by their names."""
        told = inquiry.has_token or any(one.charged is not None for one in expenses)
        untold = sum(one.charged is None and not one.is_free for one in expenses)
        self.sum.setText(sum_words(expenses, charges_told=told))
        self._state = inquiry_words(inquiry, untold)
        self._show_state()
        self.table.setColumnHidden(_CHARGED, not told)
        self.older.setVisible(inquiry.has_token and not inquiry.is_refused)
        self.token.setVisible(not inquiry.has_token or inquiry.is_refused)
        self.save.setEnabled(bool(expenses))
        has_projects = bool(projects) or any(one.projects for one in expenses)
        self.view.segment(Grouping.PROJECT.value).setVisible(has_projects)
        if not has_projects and self.view.value() == Grouping.PROJECT.value:
            self.view.choose(Grouping.DAY.value)
        if (tuple(expenses), projects) != (self._expenses, self._projects):
            self._expenses, self._projects = tuple(expenses), dict(projects)
            self._fill()

    def _show_state(self) -> None:
        by_project = self.view.value() == Grouping.PROJECT.value
        several = by_project and any(len(one.projects) > 1 for one in self._expenses)
        more = tr("Spending", "An order that is in several projects is counted in each of them.") if several else ""
        adds_up = self.view.value() != _LOOK
        left_out = adds_up and any(one.is_free and one.foreseen for one in self._expenses)
        free = tr("Spending", "What failed for nothing is left out of the foreseen sums.") if left_out else ""
        self.state.setText(paragraph(more, free, self._state))

    def _fill(self) -> None:
        """List what is chosen; what was open stays open."""
        self._show_state()
        opened = {item.text(_NAME) for item in self.table.rows() if item.isExpanded()}
        place = self.table.verticalScrollBar().value()
        self.table.clear()
        chosen = self.view.value()
        if chosen == _LOOK:
            self.table.setRootIsDecorated(False)
            self._name_columns(tr("Spending", "Order"), tr("Spending", "What became of it"), _FORESEEN)
            self.table.addTopLevelItems([self._order(one) for one in self._expenses if one.needs_a_look])
        else:
            self.table.setRootIsDecorated(True)
            by = Grouping(chosen)
            self._name_columns(_head(by), tr("Spending", "Orders"), _ORDERS)
            for group in grouped(self._expenses, by):
                count = len(group.expenses)
                item = self._item(
                    group_words(group, by, self._projects), number(count), group.foreseen, group.charged, count
                )
                # Under its day an order needs no date, which leaves its words more room.
                moment = time_of_day if by is Grouping.DAY else date_and_time
                item.addChildren([self._order(one, moment) for one in group.expenses])
                self.table.addTopLevelItem(item)
                item.setExpanded(item.text(_NAME) in opened)
        self.table.verticalScrollBar().setValue(place)

    def _name_columns(self, first: str, second: str, numbers_from: int) -> None:
        names = (first, second, tr("Spending", "Foreseen"), tr("Spending", "Charged"))
        self.table.name_columns(names, numbers_from)

    def _order(self, one: Expense, moment: Callable[[float], str] = date_and_time) -> QTreeWidgetItem:
        words = seen(" ".join(one.prompt.split()))
        short = words if len(words) <= _PROMPT else f"{words[:_PROMPT]}…"
        amounts = (
            tr("Spending", "Not known") if amount is None else credits_words(amount)
            for amount in (one.foreseen, one.charged)
        )
        item = figures_row([listed(moment(one.at), short), fate_words(one.outcome), *amounts], _FORESEEN)
        item.setData(_NAME, _JOB, one.job_id)
        item.setToolTip(_NAME, tip(words))
        return item

    def _item(self, name: str, orders: str, foreseen: Spent, charged: Spent, count: int) -> QTreeWidgetItem:
        return figures_row([name, orders, amount_words(foreseen, count), amount_words(charged, count)], _ORDERS)

    def _activated(self, item: QTreeWidgetItem) -> None:
        job_id = item.data(_NAME, _JOB)
        if isinstance(job_id, str):
            self.job_chosen.emit(job_id)


def _head(by: Grouping) -> str:
    match by:
        case Grouping.MODE:
            return tr("Spending", "Mode")
        case Grouping.PROJECT:
            return tr("Spending", "Project")
        case _:
            return tr("Spending", "When")
