"""A choice of several that would not all find room beside one another."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.style.theme import Theme, Tone

_ARROW = 16


class DropDown(QComboBox):
    """Shows the choice that holds and offers the others below; `chosen` tells its value when a person changes it."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        object_name: str,
    ) -> None:
        """Offer `choices`, each a value and its text; the first holds. `name` is what a screen reader says."""
        super().__init__(parent)
        self._theme = theme
        named(self, object_name, name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, text in choices:
            self.addItem(text, str(value))
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))

    def value(self) -> str:
        """Give the value that holds."""
        return str(self.currentData())

    def choose(self, value: str) -> None:
        """Set the value, silently; raises `KeyError` for one that isn't offered."""
        place = self.findData(str(value))
        if place < 0:
            raise KeyError(value)
        self.setCurrentIndex(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is scrolled below the pointer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the choice, and the arrow of our own family of icons."""
        super().paintEvent(event)
        painter = QPainter(self)
        tone = self._theme.colour(Tone.DIM if self.isEnabled() else Tone.FAINT)
        side = self._theme.sized(_ARROW)
        drawn = self._theme.pixmap("down", side, tone, self.devicePixelRatioF())
        left = 8 if self.isRightToLeft() else self.width() - side - 8
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), drawn)
        painter.end()
