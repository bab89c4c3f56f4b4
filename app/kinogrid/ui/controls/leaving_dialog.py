"""What is asked when the window is to be closed while something goes on that a person waits for."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import bare, dialog_foot, label, leave_button, named
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.text import tr

_WIDTH = 480


class LeavingChoice(StrEnum):
    """What becomes of what is not done."""

    GO_ON = "go on at the next start"
    WAIT = "wait"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """One kind of thing that is not done, in sentences: that it is not, how each of it stands, and what becomes of it.

    `kept` says what becomes of it where the next start goes on with it, `dropped` where nobody does any more.
    """

    said: str
    lines: tuple[str, ...]
    kept: str
    dropped: str


class LeavingDialog(FittingDialog):
    """Asks what becomes of it; `chosen` carries a `LeavingChoice`, once, and Return alone chooses nothing.

    Open it with `open()`; it goes away once it is answered.
    """

    chosen = Signal(object)

    def __init__(self, unfinished: Sequence[Unfinished], parent: QWidget) -> None:
        """Ask about these, of which there is at least one."""
        super().__init__(parent, width=_WIDTH)
        several = len(unfinished) > 1
        asked = tr("Leaving", "Some things are not done yet.") if several else unfinished[0].said
        named(self, "Leave what is not done", asked)
        self.setWindowTitle(tr("Leaving", "Quit Kinogrid"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column.addWidget(label(asked, "heading", self, wrap=True))
        for one in unfinished:
            if several:
                self.column.addWidget(label(one.said, "label", self, wrap=True))
            for line in one.lines:
                self.column.addWidget(label(line, "dim", self, wrap=True))
        self.column.addSpacing(8)
        self._offer(
            LeavingChoice.GO_ON,
            tr("Leaving", "Quit now, go on at the next start"),
            paragraph(*(one.kept for one in unfinished)),
        )
        self._offer(
            LeavingChoice.WAIT,
            tr("Leaving", "Wait, then quit"),
            tr("Leaving", "Kinogrid quits by itself once all of it is done."),
        )
        self._offer(
            LeavingChoice.CANCEL,
            tr("Leaving", "Cancel it and quit"),
            paragraph(*(one.dropped for one in unfinished)),
        )
        stay = leave_button(self, tr("Leaving", "Keep working"), "Stay")
        stay.setDefault(True)
        self.foot.addLayout(dialog_foot(stay))
        stay.setFocus()

    def _offer(self, choice: LeavingChoice, words: str, hint: str) -> None:
        button = QPushButton(words, self)
        button.setObjectName(f"Leaving: {choice.value}")
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
