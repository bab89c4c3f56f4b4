"""When a press has become a drag that carries something away."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication


class DragStart:
    """Remembers where the left button was pressed alone, for as long as it is held."""

    def __init__(self) -> None:
        """Start with nothing held."""
        self._from: QPoint | None = None
        self._begun = False

    def press(self, event: QMouseEvent) -> bool:
        """Take hold, and tell whether this can become a drag: with other buttons or keys it means something else."""
        alone = event.buttons() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._from, self._begun = event.position().toPoint() if alone else None, False
        return alone

    def holds(self, event: QMouseEvent) -> bool:
        """Tell whether the mouse is still held since then; who takes what is dragged is told of its release, not we."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._from = None
        return self._from is not None

    def begins(self, event: QMouseEvent) -> bool:
        """Tell once that it has gone as far as the desktop wants a drag to go."""
        if self._from is None or self._begun or not self.holds(event):
            return False
        way = event.position().toPoint() - self._from
        self._begun = way.manhattanLength() >= QApplication.startDragDistance()
        return self._begun

    def let_go(self) -> None:
        """Hold nothing any more."""
        self._from = None
