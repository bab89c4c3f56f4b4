"""What is asked when the window is to be closed while files are exported."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kinogrid.studio.export_queue import ExportEntry
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import bare, dialog_foot, label, leave_button, named
from kinogrid.ui.exporting.export_text import entry_name, state_words
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.text import listed, tr

_WIDTH = 480
# So many exports are named.
_NAMED = 4


class LeavingChoice(StrEnum):
    """What becomes of exports that are not done."""

    GO_ON = "go on at the next start"
    WAIT = "wait"
    CANCEL = "cancel"


class LeavingDialog(FittingDialog):
    """Asks what becomes of exports; `chosen` carries a `LeavingChoice`, once, and Return alone chooses nothing.

    Open it with `open()`; it goes away once it is answered.
    """

    chosen = Signal(object)

    def __init__(self, entries: Sequence[ExportEntry], parent: QWidget) -> None:
        """Ask about these, which are not done."""
        super().__init__(parent, width=_WIDTH)
        asked = tr("Export", "%n export(s) (is|are) not done yet.", len(entries))
        named(self, "Leave exports", asked)
        self.setWindowTitle(tr("Export", "Quit Kinogrid"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column.addWidget(label(asked, "heading", self, wrap=True))
        for entry in entries[:_NAMED]:
            words = listed(seen(entry_name(entry)), state_words(entry.state))
            self.column.addWidget(label(words, "dim", self, wrap=True))
        if len(entries) > _NAMED:
            self.column.addWidget(label(tr("Export", "and %n more", len(entries) - _NAMED), "dim", self))
        self.column.addSpacing(8)
        self._offer(
            LeavingChoice.GO_ON,
            tr("Export", "Quit now, go on at the next start"),
            tr("Export", "What is half done is made anew then; nothing half is left in the folder."),
        )
        self._offer(
            LeavingChoice.WAIT,
            tr("Export", "Wait, then quit"),
            tr("Export", "Kinogrid quits by itself once all of them are done."),
        )
        self._offer(
            LeavingChoice.CANCEL,
            tr("Export", "Cancel the exports and quit"),
            tr("Export", "Nothing of them is left in the folder."),
        )
        stay = leave_button(self, tr("Export", "Keep working"), "Stay")
        stay.setDefault(True)
        self.foot.addLayout(dialog_foot(stay))
        stay.setFocus()

    def _offer(self, choice: LeavingChoice, words: str, hint: str) -> None:
        button = QPushButton(words, self)
        button.setObjectName(f"Exports: {choice.value}")
        button.setAccessibleDescription(hint)
        button.setAutoDefault(False)
        if choice is LeavingChoice.GO_ON:
            button.setProperty("primary", True)
        elif choice is LeavingChoice.CANCEL:
            button.setProperty("dangerous", True)
        button.clicked.connect(lambda: self._choose(choice))
        part = bare(QVBoxLayout(), 4)
        part.addWidget(button)
        part.addWidget(label(hint, "hint", self, wrap=True))
        self.column.addLayout(part)

    def _choose(self, choice: LeavingChoice) -> None:
        self.accept()
        self.chosen.emit(choice)
