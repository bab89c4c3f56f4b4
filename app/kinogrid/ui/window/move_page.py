"""What a start shows while it carries the library to where it was moved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kinogrid.ui.controls.widgets import bare, label, named
from kinogrid.ui.style.sizing import fix
from kinogrid.ui.text import percent, tr

_WIDE = 480
_WHOLE = 1000


class MovePage(QWidget):
    """Says that the last part of a move goes on, and how far it is."""

    def __init__(self) -> None:
        """Start with nothing known."""
        super().__init__()
        title = tr("Move", "Moving the library")
        named(self, "Moving the library", title)
        self.bar = named(QProgressBar(self), "Move progress", title)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _WHOLE)
        self.bar.setValue(0)
        self._words = label(tr("Move", "Taking along what has changed since…"), "dim", self, wrap=True)
        content = QWidget(self)
        fix(content, width=_WIDE)
        column = bare(QVBoxLayout(content), 12)
        column.addWidget(label(title, "title", content, wrap=True))
        column.addWidget(self.bar)
        column.addWidget(self._words)
        after = tr("Move", "Kinogrid opens once it is there. Nothing is removed before then.")
        column.addWidget(label(after, "hint", content, wrap=True))
        bare(QHBoxLayout(self)).addWidget(content, alignment=Qt.AlignmentFlag.AlignCenter)

    def show_share(self, done: int, total: int) -> None:
        """Show how many bytes of how many are there."""
        share = min(done / total, 1.0) if total else 0.0
        self.bar.setValue(round(share * _WHOLE))
        self._words.setText(tr("Move", "Taking along what has changed since: {share}", share=percent(share)))
