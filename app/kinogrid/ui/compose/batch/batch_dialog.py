"""Several orders at once: prompts by first frames by settings, listed before any is sent."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from kinogrid.domain.batch import MOST_AT_ONCE, combined, prompts_of
from kinogrid.domain.form_rules import problems_of
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Field, Frame, Generate, Order, Problem
from kinogrid.ui.compose.batch.orders_dialog import OrdersDialog
from kinogrid.ui.compose.batch.pictures_list import PicturesList
from kinogrid.ui.compose.batch.proposals import frame_name, generations
from kinogrid.ui.compose.batch.row import DETAIL, OrderRow
from kinogrid.ui.compose.order_text import preset_text
from kinogrid.ui.compose.problem_text import problem_words
from kinogrid.ui.controls.row_toggle import TickListWidget
from kinogrid.ui.controls.widgets import label, named
from kinogrid.ui.price_text import PriceOf
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import number, tr

# So many lines and pictures are named that make no order.
NAMED = 5


class BatchDialog(OrdersDialog):
    """Makes orders of what is entered at the left and lists them at the right."""

    def __init__(
        self,
        theme: Theme,
        manners: Sequence[Preset],
        asks: Callable[[Sequence[Order]], str],
        price: PriceOf,
        *,
        last: Frame | None = None,
        name: Callable[[Frame], str] = frame_name,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `manners`, the first of them ticked; `last` ends every order; `name` says what a picture is called."""
        super().__init__(
            theme,
            tr("Batch", "Several orders at once"),
            tr("Batch", "Every prompt is ordered with every first frame, once for each of the ticked settings."),
            asks,
            price,
            parent,
            size=(880, 740),
        )
        self.setObjectName("Several orders at once")
        self._manners = tuple(manners)
        self._last = last
        self._name = name
        self.prompts = named(QPlainTextEdit(self), "Prompts, one a line", tr("Batch", "Prompts, one a line"))
        self.prompts.setPlaceholderText(tr("Batch", "One prompt a line"))
        self.prompts.setTabChangesFocus(True)
        self.pictures = PicturesList(theme, name, self)
        self.settings = named(TickListWidget(self), "Settings to order with", tr("Batch", "Settings"))
        self.settings.setProperty("role", "orders")
        self.settings.setMouseTracking(True)
        self._row = OrderRow(theme)
        self.settings.setItemDelegate(self._row)
        for row, manner in enumerate(self._manners):
            item = QListWidgetItem(manner.name, self.settings)
            item.setData(DETAIL, preset_text(manner))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, preset_text(manner))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked if row else Qt.CheckState.Checked)
        self.bound = label(role="warning", parent=self, wrap=True)
        self._put_inputs()
        self.prompts.textChanged.connect(self._combine)
        self.pictures.changed.connect(self._combine)
        self.finished.connect(self.pictures.close_search)
        self.settings.itemChanged.connect(self._combine)
        self.prompts.setFocus()
        self._combine()

    def _put_inputs(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        parts = (
            (tr("Batch", "Prompts"), self.prompts, 3),
            ("", self.pictures, 6),
            (tr("Batch", "Settings"), self.settings, 4),
        )
        for text, widget, stretch in parts:
            if text:
                left.addWidget(label(text, "label", self))
            left.addWidget(widget, stretch=stretch)
            left.addSpacing(8)
        right = QVBoxLayout()
        right.addWidget(self.orders, stretch=1)
        right.addWidget(self.bound)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addLayout(left, stretch=5)
        both.addLayout(right, stretch=6)
        self.column.insertLayout(2, both, stretch=1)
        chain: list[QWidget] = [
            self.prompts,
            self.pictures.view,
            self.pictures.files_button,
            self.pictures.folder_button,
        ]
        chain += [self.settings, self.orders.all_button, self.orders.view, self.hold]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def manners(self) -> tuple[Preset, ...]:
        """Give the settings that are ticked."""
        rows = enumerate(self._manners)
        return tuple(m for row, m in rows if self.settings.item(row).checkState() is Qt.CheckState.Checked)

    def _combine(self) -> None:
        lines = prompts_of(self.prompts.toPlainText())
        made = [
            (order, number, problems_of(order))
            for prompt, number in lines.items()
            for order in combined([prompt], self.pictures.frames(), self.manners(), self._last)
        ]
        good = list(dict.fromkeys(order for order, _, wrong in made if not wrong))
        reasons = list(dict.fromkeys(self._reason(order, number, wrong[0]) for order, number, wrong in made if wrong))
        bounds = []
        if good and reasons:
            bounds.append(_left_out_words(len({order for order, _, wrong in made if wrong}), reasons))
        if len(good) > MOST_AT_ONCE:
            bounds.append(
                tr(
                    "Batch",
                    "No more than %n order(s) can be placed at once; these are the first of {count}.",
                    MOST_AT_ONCE,
                    count=number(len(good)),
                )
            )
        self.bound.setText("\n".join(bounds))
        self.bound.setVisible(bool(bounds))
        self.show_proposals(generations(good[:MOST_AT_ONCE], self._name), "\n".join(_some(reasons)))

    def _reason(self, order: Generate, line: int, problem: Problem) -> str:
        """Say which line, picture or field keeps an order from being made, and why."""
        words = problem_words(problem.code)
        match problem.field:
            case Field.FIRST:
                return tr("Batch", "First frame {picture}: {problem}", picture=self._name(order.first), problem=words)
            case Field.LAST:
                return tr("Batch", "Last frame: {problem}", problem=words)
            case Field.CALLBACK:
                return tr("Batch", "Callback URL: {problem}", problem=words)
            case Field.PROMPT | Field.PARENT:
                return tr("Batch", "Line {number}: {problem}", number=number(line), problem=words)


def _left_out_words(count: int, reasons: Sequence[str]) -> str:
    if len(reasons) == 1:
        return tr("Batch", "%n order(s) (is|are) left out. {why}", count, why=reasons[0])
    return "\n".join((tr("Batch", "%n order(s) (is|are) left out:", count), *_some(reasons)))


def _some(reasons: Sequence[str]) -> Sequence[str]:
    """Give as many reasons as are named, and how many more there are."""
    more = len(reasons) - NAMED
    return reasons if more <= 0 else [*reasons[:NAMED], tr("Batch", "and %n more", more)]
