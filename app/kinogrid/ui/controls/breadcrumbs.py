"""Where a job comes from, as a path to walk back: `root ▸ 2 ▸ 1`."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kinogrid.ui.controls.widgets import icon_label, label, named
from kinogrid.ui.style.sizing import fix
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import joined, number, tr


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the way: the job that it leads to, and the number of the variant that this was made from.

    The first generation was made from none.
    """

    job_id: str
    variant: int | None = None

    @property
    def text(self) -> str:
        """Give the step as people write it."""
        return tr("Lineage", "Original") if self.variant is None else number(self.variant)


class Breadcrumbs(QWidget):
    """Shows the way from the first generation to the job in sight; `crumb_clicked` carries a job's id."""

    crumb_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        named(self, "Lineage", tr("Lineage", "Lineage"))
        self._crumbs: tuple[Crumb, ...] = ()
        self._seconds: float | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 16, 4)
        self._row.setSpacing(0)
        fix(self, height=40)

    def show_lineage(self, crumbs: Sequence[Crumb], seconds: float | None = None) -> None:
        """Show a way, the last step being where one is, and how long its clips are with all before them, in seconds."""
        if (tuple(crumbs), seconds) == (self._crumbs, self._seconds):
            return
        self._crumbs, self._seconds = tuple(crumbs), seconds
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for position, crumb in enumerate(crumbs):
            if position:
                self._row.addWidget(icon_label(self._theme, "right", Tone.FAINT, self))
            self._row.addWidget(self._button(crumb, here=position == len(crumbs) - 1))
        self._row.addStretch(1)
        if seconds is not None:
            long = number(seconds, 1)
            length = label(tr("Lineage", "{seconds} s", seconds=long), "dim", self)
            self._row.addWidget(named(length, "Length", tr("Lineage", "{seconds} seconds long", seconds=long)))
        self.setAccessibleDescription(self.text())

    def text(self) -> str:
        """Give the way as people write it: `root ▸ 2 ▸ 1`."""
        return joined(" ▸ ", *(crumb.text for crumb in self._crumbs))

    def _button(self, crumb: Crumb, *, here: bool) -> QToolButton:
        button = QToolButton(self)
        if crumb.variant is None:
            named(button, "Lineage: the first generation", tr("Lineage", "Lineage: the first generation"))
            # Fusion draws a text right against its icon.
            button.setText(f" {crumb.text}")
            self._theme.dress(button, "film", Tone.DIM)
        else:
            spoken = tr("Lineage", "Lineage: variant {number}", number=crumb.text)
            named(button, f"Lineage: variant {crumb.variant}", spoken).setText(crumb.text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if here:
            button.setFont(self._theme.font(weight=QFont.Weight.Bold))
        button.clicked.connect(lambda: self.crumb_clicked.emit(crumb.job_id))
        return button
