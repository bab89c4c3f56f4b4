"""What the parts of the grid are to a screen reader: a list and its entries, and not panels of no kind."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from kinogrid.ui.preview.canvas import Canvas
from kinogrid.ui.preview.tile import Tile


def _with_role(_class_name: str, part: QObject) -> QAccessibleInterface | None:
    """Give a variant the role of a list's entry, and what holds variants that of the list; the rest is Qt's."""
    if isinstance(part, Tile):
        return QAccessibleWidget(part, QAccessible.Role.ListItem)
    if isinstance(part, Canvas):
        return QAccessibleWidget(part, QAccessible.Role.List)
    return None


@cache
def tell_roles() -> None:
    """Have Qt ask here, once for the whole process, as it keeps what it is given."""
    QAccessible.installFactory(_with_role)
