"""A small whole number with a button on each side."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from kinogrid.ui.controls.widgets import bare, named, tool_button
from kinogrid.ui.style.sizing import fix
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

# Logical pixels of the field, for a number alone and with what is counted.
_ALONE, _WITH_UNIT = 72, 104


class Stepper(QWidget):
    """Shows a number between two bounds; `changed` tells a new one."""

    changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        bounds: tuple[int, int],
        step: int = 1,
        parent: QWidget | None = None,
        *,
        object_name: str,
    ) -> None:
        """Offer the numbers from the least to the most of `bounds`; `name` is what a screen reader says."""
        super().__init__(parent)
        self._words: Callable[[int], str] | None = None
        self._box = named(QSpinBox(self), object_name, name)
        self._box.setRange(*bounds)
        self._box.setSingleStep(step)
        self._box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        fix(self._box, width=_ALONE)
        self._box.valueChanged.connect(self.changed)
        less, more = tr("Stepper", "Less: {what}", what=name), tr("Stepper", "More: {what}", what=name)
        self._less = tool_button(theme, "subtract", less, self, object_name=f"Less: {object_name}")
        self._more = tool_button(theme, "add", more, self, object_name=f"More: {object_name}")
        self._less.clicked.connect(self._box.stepDown)
        self._more.clicked.connect(self._box.stepUp)
        layout = bare(QHBoxLayout(self), 4)
        for widget in (self._less, self._box, self._more):
            layout.addWidget(widget)
        for button in (self._less, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoRepeat(True)
        self._box.valueChanged.connect(self._bound)
        self._box.valueChanged.connect(self._say)
        self._bound()

    def _bound(self) -> None:
        self._less.setEnabled(self._box.value() > self._box.minimum())
        self._more.setEnabled(self._box.value() < self._box.maximum())

    def value(self) -> int:
        """Give the number."""
        return self._box.value()

    def set_value(self, value: int) -> None:
        """Set the number, within its bounds."""
        self._box.setValue(value)

    def set_bounds(self, least: int, most: int) -> None:
        """Set the least and the most that the number may be."""
        self._box.setRange(least, most)
        self._bound()

    def set_counted(self, words: Callable[[int], str]) -> None:
        """Say what is counted; `words` gives number and name together, as one of a thing has another name than two."""
        self._words = words
        fix(self._box, width=_WITH_UNIT)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say what is counted in another language, too, in which it may stand on another side of the number."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        if self._words is None:
            return
        number = str(self._box.value())
        before, _number, after = self._words(self._box.value()).partition(number)
        self._box.setPrefix(before)
        self._box.setSuffix(after)

    def set_unit(self, unit: str) -> None:
        """Say what is counted, behind the number, where it is the same for any."""
        self._words = None
        self._box.setPrefix("")
        self._box.setSuffix(f" {unit}")
        fix(self._box, width=_WITH_UNIT)
