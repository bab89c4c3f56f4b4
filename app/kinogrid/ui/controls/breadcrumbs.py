"""Where a job comes from, as a path to walk back: `root ▸ 2 ▸ 1`."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from kinogrid.ui.style.theme import Theme, Tone


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the way: the job it leads to, and its text."""

    job_id: str
    text: str


class Breadcrumbs(QWidget):
    """Shows the way from the first generation to the job in sight; `crumb_clicked` carries a job's id."""

    crumb_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Lineage")
        self._crumbs: tuple[Crumb, ...] = ()
        self._seconds: float | None = None
        self._buttons: tuple[QToolButton, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 16, 4)
        self._row.setSpacing(0)
        self.setFixedHeight(40)

    def show_lineage(self, crumbs: Sequence[Crumb], seconds: float | None = None) -> None:
        """Show a way, the last step being where one is, and the clips' length in seconds."""
        if (tuple(crumbs), seconds) == (self._crumbs, self._seconds):
            return
        self._crumbs, self._seconds = tuple(crumbs), seconds
        self._buttons = ()
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, crumb in enumerate(crumbs):
            if number:
                arrow = QLabel(self)
                self._theme.dress(arrow, "right", Tone.FAINT)
                self._row.addWidget(arrow)
            button = self._button(crumb, here=number == len(crumbs) - 1)
            self._buttons = (*self._buttons, button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        if seconds is not None:
            length = QLabel(f"{seconds:.1f} s", self)
            length.setProperty("role", "dim")
            length.setAccessibleName(f"{seconds:.1f} seconds long")
            self._row.addWidget(length)
        self.setAccessibleDescription(self.text())

    def text(self) -> str:
        """Give the way as people write it: `root ▸ 2 ▸ 1`."""
        return " ▸ ".join(crumb.text for crumb in self._crumbs)

    def buttons(self) -> tuple[QToolButton, ...]:
        """Give the steps' buttons, the first generation's first."""
        return self._buttons

    def _button(self, crumb: Crumb, *, here: bool) -> QToolButton:
        button = QToolButton(self)
        # Fusion draws a text right against its icon.
        button.setText(f" {crumb.text}" if crumb.text == "root" else crumb.text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAccessibleName(
            "Lineage: the first generation" if crumb.text == "root" else f"Lineage: variant {crumb.text}"
        )
        if crumb.text == "root":
            self._theme.dress(button, "film", Tone.DIM)
        if here:
            button.setChecked(True)
            font = self._theme.font()
            font.setBold(True)
            button.setFont(font)
        button.clicked.connect(lambda: self.crumb_clicked.emit(crumb.job_id))
        return button
