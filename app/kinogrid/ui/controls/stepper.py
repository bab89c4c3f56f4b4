"""A small whole number with a button on each side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QToolButton, QWidget

from kinogrid.ui.style.theme import Theme, Tone


class Stepper(QWidget):
    """Shows a number between two bounds; `changed` tells a new one."""

    changed = Signal(int)

    def __init__(
        self, theme: Theme, name: str, least: int, most: int, step: int = 1, parent: QWidget | None = None
    ) -> None:
        """Offer the numbers from `least` to `most`; `name` is what a screen reader says."""
        super().__init__(parent)
        self._box = QSpinBox(self)
        self._box.setRange(least, most)
        self._box.setSingleStep(step)
        self._box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box.setAccessibleName(name)
        self._box.setFixedWidth(72)
        self._box.valueChanged.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._less = self._button(theme, "subtract", f"Less: {name}", self._box.stepDown)
        self._more = self._button(theme, "add", f"More: {name}", self._box.stepUp)
        for widget in (self._less, self._box, self._more):
            layout.addWidget(widget)
        self._box.valueChanged.connect(self._bound)
        self._bound()

    def _button(self, theme: Theme, icon: str, name: str, action: object) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(True)
        theme.dress(button, icon, Tone.DIM)
        button.clicked.connect(action)
        return button

    def _bound(self) -> None:
        self._less.setEnabled(self._box.value() > self._box.minimum())
        self._more.setEnabled(self._box.value() < self._box.maximum())

    def value(self) -> int:
        """Give the number."""
        return self._box.value()

    def set_value(self, value: int) -> None:
        """Set the number, within its bounds."""
        self._box.setValue(value)

    def set_unit(self, unit: str) -> None:
        """Say what is counted, behind the number."""
        self._box.setSuffix(f" {unit}")
        self._box.setFixedWidth(104)
