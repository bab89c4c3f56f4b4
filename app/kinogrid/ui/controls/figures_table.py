"""A table of what is added up: names that take what room there is, and figures at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.style.sizing import USUAL_LINE, fix, give_least

# Logical pixels.
_LEAST_HEIGHT, _AROUND_HEADS = 160, 16
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class FiguresTable(QTreeWidget):
    """Rows whose first column is their name; the columns from a certain one on are figures."""

    def __init__(self, parent: QWidget, object_name: str, name: str, columns: int) -> None:
        """Start empty, with so many columns that have no names yet."""
        super().__init__(parent)
        named(self, object_name, name)
        self.setProperty("role", "table")
        self.setUniformRowHeights(True)
        self.setColumnCount(columns)
        header = self.header()
        header.setStretchLastSection(False)
        # To a dialog it is one of the lists that it gives a least height.
        fix(header, height=USUAL_LINE + _AROUND_HEADS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        give_least(self, height=_LEAST_HEIGHT)

    def name_columns(self, names: Sequence[str], figures_from: int) -> None:
        """Name the columns, of which those from one on are figures."""
        head = self.headerItem()
        for column, name in enumerate(names):
            head.setText(column, name)
            side = Qt.AlignmentFlag.AlignRight if column >= figures_from else Qt.AlignmentFlag.AlignLeft
            head.setTextAlignment(column, side | _MIDDLE)

    def rows(self) -> list[QTreeWidgetItem]:
        """Give the rows that are below no other."""
        found = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]


def figures_row(texts: Sequence[str], figures_from: int) -> QTreeWidgetItem:
    """Make a row, with figures from one column on."""
    item = QTreeWidgetItem(list(texts))
    for column in range(figures_from, len(texts)):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | _MIDDLE)
    return item
