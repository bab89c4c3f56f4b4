"""A question with its consequences in whole sentences, and a button that says what it does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.text import tr

_WIDTH = 480


class QuestionBox(FittingDialog):
    """Asks before something that cannot be taken back, or tells something. Return alone is no yes.

    Of `agreed`, `refused` and `other_chosen` one comes, once, when a person has answered. Open it with `open()`; it
    goes away once it is answered.
    """

    agreed = Signal()
    refused = Signal()
    other_chosen = Signal()

    def __init__(
        self,
        parent: QWidget,
        *,
        question: str,
        detail: str,
        verb: str,
        no: str = "",
        other: str = "",
        dangerous: bool = False,
    ) -> None:
        """Ask a question; `detail` says what follows from a yes, whose button says `verb`.

        The button of a no says `no`, or that it cancels; with `other` there is a third answer.
        """
        super().__init__(parent, width=_WIDTH)
        named(self, "Question", question)
        self.setWindowTitle(question)
        self.setAccessibleDescription(detail)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._question, self._detail = question, label(detail, "dim", self, wrap=True)
        self.column.addWidget(label(question, "heading", self, wrap=True))
        self.column.addWidget(self._detail)
        go = QPushButton(verb, self)
        go.setObjectName("Yes")
        go.setProperty("dangerous" if dangerous else "primary", True)
        go.setAutoDefault(False)
        go.clicked.connect(self._agree)
        cancel = leave_button(self, no or tr("Dialog", "Cancel"), "Cancel")
        cancel.setDefault(True)
        buttons = [cancel, go]
        if other:
            third = QPushButton(other, self)
            third.setObjectName("Other")
            third.setAutoDefault(False)
            third.clicked.connect(self._choose_other)
            buttons.insert(1, third)
        self.foot.addLayout(dialog_foot(*buttons))
        cancel.setFocus()

    def question(self) -> str:
        """Give what is asked."""
        return self._question

    def detail(self) -> str:
        """Give what is said about it."""
        return self._detail.text()

    def say(self, detail: str) -> None:
        """Say something else about it, as what follows from a yes is another now."""
        self._detail.setText(detail)
        self.setAccessibleDescription(detail)

    def reject(self) -> None:
        """Take a no, by whatever means."""
        super().reject()
        self.refused.emit()

    def _choose_other(self) -> None:
        self.accept()
        self.other_chosen.emit()

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
