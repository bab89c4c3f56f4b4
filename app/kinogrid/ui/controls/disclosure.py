"""A fold: what few people need stays one click away and out of everyone's sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.widgets import bare, named
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class Disclosure(QWidget):
    """A heading that opens and closes its content; `toggled` tells which."""

    toggled = Signal(bool)

    def __init__(
        self, theme: Theme, title: str, content: QWidget, parent: QWidget | None = None, *, object_name: str
    ) -> None:
        """Start closed; the object name is that of its button."""
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self.button = QPushButton(title, self)
        named(self.button, object_name, tr("Fold", "{title}, show or hide", title=title))
        self.button.setProperty("fold", True)
        self.button.setCheckable(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.toggled.connect(self._turn)
        layout = bare(QVBoxLayout(self), 4)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(content)
        content.hide()
        theme.dress(self.button, "right", Tone.DIM)

    def is_open(self) -> bool:
        """Tell whether the content is in sight."""
        return self.button.isChecked()

    def set_open(self, *, shown: bool) -> None:
        """Open or close the fold."""
        self.button.setChecked(shown)

    def _turn(self) -> None:
        shown = self.is_open()
        self._content.setVisible(shown)
        self._theme.dress(self.button, "down" if shown else "right", Tone.DIM)
        self.toggled.emit(shown)
