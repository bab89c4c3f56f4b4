"""A question with its consequences in whole sentences, and a button that says what it does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.text import tr

_WIDTH = 480


class QuestionBox(FittingDialog):
    """Asks before something that cannot be taken back; `agreed` comes once, for a yes. Return alone is no yes.

    Open it with `open()`; it goes away once it is answered.
    """

    agreed = Signal()

    def __init__(self, parent: QWidget, *, question: str, detail: str, verb: str, dangerous: bool = False) -> None:
        """Ask a question; `detail` says what follows from a yes, whose button says `verb`."""
        super().__init__(parent, width=_WIDTH)
        named(self, "Question", question)
        self.setWindowTitle(question)
        self.setAccessibleDescription(detail)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._question, self._detail = question, detail
        self.column.addWidget(label(question, "heading", self, wrap=True))
        self.column.addWidget(label(detail, "dim", self, wrap=True))
        go = QPushButton(verb, self)
        go.setObjectName("Yes")
        go.setProperty("dangerous" if dangerous else "primary", True)
        go.setAutoDefault(False)
        go.clicked.connect(self._agree)
        cancel = leave_button(self, tr("Dialog", "Cancel"), "Cancel")
        cancel.setDefault(True)
        self.foot.addLayout(dialog_foot(cancel, go))
        cancel.setFocus()

    def question(self) -> str:
        """Give what is asked."""
        return self._question

    def detail(self) -> str:
        """Give what is said about it."""
        return self._detail

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
