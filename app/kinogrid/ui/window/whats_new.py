"""What is new in this version, and in those before it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.text import shown, tr
from kinogrid.ui.window.release_notes import RELEASE_NOTES

SHOW_NEWS = "news"
"""The key of what the notice offers."""


class WhatsNewDialog(FittingDialog):
    """Lists what each version brought, the newest first; open it with `open()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show all versions."""
        super().__init__(parent, width=520)
        named(self, "What is new in Kinogrid", tr("News", "What's new"))
        self.setWindowTitle(self.accessibleName())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column.addWidget(label(self.accessibleName(), "title", self))
        for version, notes in RELEASE_NOTES.items():
            self.column.addWidget(label(tr("About", "Version {version}", version=version), "heading", self))
            for note in notes:
                row = QHBoxLayout()
                row.setSpacing(8)
                row.addWidget(label("•", "dim", self), alignment=Qt.AlignmentFlag.AlignTop)
                row.addWidget(label(shown(note), "dim", self, wrap=True), stretch=1)
                self.column.addLayout(row)
        self.foot.addLayout(dialog_foot(leave_button(self, tr("Dialog", "Close"))))


def update_note(version: str) -> Note:
    """Say that another version runs than before, and offer what is new in it."""
    title = tr("News", "Kinogrid was updated to version {version}", version=version)
    return Note(Severity.INFO, title, actions=((SHOW_NEWS, tr("News", "What's new")),))
