"""The dialog that all others are: it fits the screen, what it holds scrolls, and its buttons stay in sight."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kinogrid.ui.controls.tab_by_eye import go_by_eye
from kinogrid.ui.controls.widgets import bare, rule, scroll_area
from kinogrid.ui.screen_room import brought_into, room_in
from kinogrid.ui.style.sizing import sized

# Logical pixels around what a dialog holds.
_MARGIN = 24
# The least height of what scrolls, in logical pixels: a few lines are seen above the pinned foot.
_LEAST_HEIGHT = 96
# A list in it shrinks to this height, in logical pixels, before anything else scrolls.
_LEAST_LIST = 96
# The height in logical pixels down to which one that has much to show follows a window that is lower.
_LEAST_WANTED = 360
_TURNS: Mapping[Qt.Key, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class _Page(QWidget):
    """What scrolls; `laid_out` tells that something in it needs more or less room."""

    laid_out = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.column = QVBoxLayout(self)

    def event(self, event: QEvent) -> bool:
        """Tell of whatever changes in it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done

    def height_at(self, width: int) -> int:
        """Give the height at which all of it is seen as it likes to be."""
        fixed = self.column.totalSizeHint().height()
        return self.column.totalHeightForWidth(width) if self.column.hasHeightForWidth() else fixed


class FittingDialog(QDialog):
    """Holds a `column` that scrolls where the screen is too small for it, above a `foot` that stays where it is.

    Open it with `open()` or `show()`, never `exec()`. It is as high as it needs to be, grows with what appears in it,
    and never leaves the screen.
    """

    def __init__(self, parent: QWidget | None = None, *, width: int, height: int = 0) -> None:
        """Start empty, to be so wide and at least so high, in logical pixels beside text of the usual size.

        It is so where the screen has room for it.

        One that is told how high to be has much to show: it stays within the height of its window, and scrolls.
        """
        super().__init__(parent)
        self._wanted_width, self._wanted_height = width, height
        self._needed = 0
        self._page, self._pinned = _Page(self), _Page(self)
        self.column, self.foot = self._page.column, self._pinned.column
        self.column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        self.column.setSpacing(12)
        self.foot.setContentsMargins(_MARGIN, 12, _MARGIN, 16)
        self.foot.setSpacing(8)
        self._area = scroll_area(self._page, self, sideways=True)
        self._area.setMinimumHeight(_LEAST_HEIGHT)
        line = rule(self)
        policy = line.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        line.setSizePolicy(policy)
        line.hide()
        self._area.verticalScrollBar().rangeChanged.connect(lambda _least, most: line.setVisible(most > 0))
        self._whole = layout = bare(QVBoxLayout(self), 0)
        layout.addWidget(self._area, stretch=1)
        layout.addWidget(line)
        layout.addWidget(self._pinned)
        self._page.laid_out.connect(self._grow)
        self._pinned.laid_out.connect(self._grow)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the content needs in the font that is there, within the screen, before it is seen."""
        if not event.spontaneous():
            for part in self.findChildren(QWidget):
                part.ensurePolished()
            for part in self._page.findChildren(QAbstractScrollArea):
                if not part.minimumHeight():
                    part.setMinimumHeight(_LEAST_LIST)
                    part.setSizePolicy(part.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Ignored)
            self.resize(self._wanted_size(self._room()))
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that the content needs beside text of another size, once all of it wears that."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            QTimer.singleShot(0, self, self._refit)

    def _refit(self) -> None:
        room, fitted = room_in(self.screen().availableGeometry()), QRect(self.geometry())
        fitted.setSize(self._wanted_size(room))
        self.setGeometry(brought_into(room, fitted))

    def _wanted_size(self, room: QRect) -> QSize:
        """Give the size at which all of it is seen, as far as there is room."""
        self._lay_out_foot(room.width())
        # Else it could become no narrower than its buttons were.
        self._pinned.updateGeometry()
        self._whole.activate()
        least = max(self.column.totalMinimumSize().width() + self._bar(), self.foot.totalMinimumSize().width())
        width = min(max(sized(self._wanted_width), least), room.width())
        self._needed = self._height_at(width)
        return QSize(width, min(self._height_for(self._needed), room.height()))

    def _lay_out_foot(self, room: int) -> None:
        """Stand the foot's buttons beside one another, or below one another where those would not fit the screen."""
        lines = [line for line in self.foot.children() if isinstance(line, QHBoxLayout)]
        for direction in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom):
            for line in lines:
                line.setDirection(direction)
            self.foot.invalidate()
            if self.foot.totalMinimumSize().width() <= room:
                return

    def _bar(self) -> int:
        return self._area.verticalScrollBar().sizeHint().width()

    def _height_at(self, width: int) -> int:
        # A scroll bar that is there stays for as long as it would be needed in the room that it leaves.
        return self._page.height_at(width - self._bar()) + 1 + self._pinned.height_at(width)

    def _height_for(self, needed: int) -> int:
        """Give how high it becomes by itself where all of it is seen at a height."""
        least, parent = sized(self._wanted_height), self.parentWidget()
        wanted = max(least, needed)
        if not least or parent is None:
            return wanted
        return min(wanted, max(parent.window().height() - 2 * _MARGIN, min(least, sized(_LEAST_WANTED))))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - as Qt asks it
        """Let Tab follow the eye."""
        return go_by_eye(self, forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll what is read by the keys for it, as its buttons have the keyboard."""
        turn = _TURNS.get(Qt.Key(event.key())) if not event.modifiers() else None
        if turn is None:
            super().keyPressEvent(event)
        else:
            self._area.verticalScrollBar().triggerAction(turn)

    def _room(self) -> QRect:
        parent = self.parentWidget()
        return room_in((parent or self).screen().availableGeometry())

    def _grow(self) -> None:
        """Make room for what has appeared; a size that a person chose is kept where all that is new fits into it."""
        before, self._needed = self._needed, self._height_at(self.width())
        if self.isVisible() and self._needed > before:
            grown = QRect(self.geometry())
            grown.setHeight(max(grown.height(), self._height_for(self._needed)))
            self.setGeometry(brought_into(room_in(self.screen().availableGeometry()), grown))
