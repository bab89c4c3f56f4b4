"""What of a window's texts cannot be read whole, measured in the widgets that show them."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from tests.ui.everything_open import within

# Where a line may end: between words, and in Chinese and Japanese between any two signs.
_SIGNS = "[\u3000-\u9fff\uff00-\uffef]"
_WORD = re.compile(rf"[\s\u200b/-]+|(?<={_SIGNS})|(?={_SIGNS})")
# A layout shares out whole pixels.
_PIXEL = 1


def cut_off(top: QWidget) -> Iterator[str]:
    """Name each widget in sight on a window, or within a pane, whose text is wider or higher than it is.

    An ellipsis is fine where a tooltip tells the whole.
    """
    for widget in within(top.window()):
        if top is not widget and not top.isAncestorOf(widget):
            continue
        lacks = _lacks(widget)
        if lacks and not _is_told(widget):
            yield f"{type(widget).__name__} {widget.objectName()!r} {lacks}: {_text(widget)!r}"


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _is_told(widget: QWidget) -> bool:
    """Tell whether a tooltip gives all of a text that has an ellipsis."""
    return bool(widget.toolTip()) and isinstance(widget, QLabel | QAbstractButton)


def _lacks(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _lacking_label(widget)
    if isinstance(widget, QAbstractButton):
        wordless = isinstance(widget, QToolButton) and (
            widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not widget.icon().isNull()
        )
        return "" if wordless or not widget.text() else _lacking(widget)
    if isinstance(widget, QLineEdit):
        room = widget.contentsRect().width() - widget.textMargins().left() - widget.textMargins().right()
        words = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return f"{words} of {room} wide" if not widget.text() and words > room else ""
    if isinstance(widget, QPlainTextEdit):
        bar = widget.verticalScrollBar()
        return "a placeholder too high" if not widget.toPlainText() and bar.maximum() > 0 else ""
    if isinstance(widget, QComboBox | QTabBar):
        return _lacking(widget)
    if isinstance(widget, QHeaderView):
        return _lacking_header(widget)
    return ""


def _lacking(widget: QWidget) -> str:
    wide, high = widget.minimumSizeHint().width(), widget.fontMetrics().height()
    if widget.width() + _PIXEL < wide or widget.height() < high:
        return f"is {widget.size().toTuple()} of {wide, high}"
    return _hidden(widget)


def _lacking_label(label: QLabel) -> str:
    if not label.text():
        return ""
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        longest = max(
            (QFontMetrics(label.font()).horizontalAdvance(word) for word in _WORD.split(label.text())),
            default=0,
        )
        if label.height() + _PIXEL < needed:
            return f"is {label.height()} of {needed} high"
        if label.contentsRect().width() + _PIXEL < longest:
            return f"is {label.width()} wide, and a word {longest}"
    elif label.width() + _PIXEL < label.sizeHint().width() or label.height() + _PIXEL < label.sizeHint().height():
        return f"is {label.size().toTuple()} of {label.sizeHint().toTuple()}"
    return _hidden(label)


def _lacking_header(header: QHeaderView) -> str:
    tree, model = header.parentWidget(), header.model()
    if not isinstance(tree, QTreeWidget) or model is None:
        return ""
    short = [
        str(model.headerData(column, Qt.Orientation.Horizontal))
        for column in range(header.count())
        if not header.isSectionHidden(column) and header.sectionSize(column) < header.sectionSizeHint(column)
    ]
    return f"has columns that are too narrow: {short}" if short else ""


def _hidden(widget: QWidget) -> str:
    """Tell how much of a widget its parents hide, but for those that are scrolled."""
    place, above = QRect(QPoint(0, 0), widget.size()), widget
    while not above.isWindow():
        parent = above.parentWidget()
        if parent is None or isinstance(parent.parentWidget(), QScrollArea):
            return ""
        place.translate(above.pos())
        if not parent.rect().adjusted(-_PIXEL, -_PIXEL, _PIXEL, _PIXEL).contains(place):
            return f"sticks out of {type(parent).__name__} {parent.objectName()!r}"
        above = parent
    return ""
