"""An address for callbacks: judged while it is typed, taken only when it is right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kinogrid.domain.request import is_private_safe
from kinogrid.ui.controls.addresses import may_become_callback
from kinogrid.ui.controls.message import FieldMessage, mark
from kinogrid.ui.controls.widgets import bare, named
from kinogrid.ui.marked_text import Text
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import shown


class CallbackField(QWidget):
    """A field with a message below it.

    `typed` tells that a person changes it; once it is typed, `taken` carries an address that is right, or none, and
    `refused` one that is not.
    """

    typed = Signal()
    taken = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        flaw: Text,
        parent: QWidget | None = None,
        *,
        object_name: str,
        placeholder: str,
    ) -> None:
        """Start empty; `flaw` is said of what cannot be such an address."""
        super().__init__(parent)
        self._flaw = flaw
        self.field = named(QLineEdit(self), object_name, name)
        self.field.setPlaceholderText(placeholder)
        self._message = FieldMessage(theme, self)
        column = bare(QVBoxLayout(self), 4)
        column.addWidget(self.field)
        column.addWidget(self._message)
        self.field.textEdited.connect(self._typed)
        self.field.editingFinished.connect(self._finished)

    def finish(self) -> None:
        """Take what a person has typed and not finished, as the field is about to go."""
        if self.field.isModified():
            self._finished()

    def show_refused(self, text: str) -> None:
        """Show an address that was refused before, and why."""
        self.field.setText(text)
        self._judge(right=False)

    def set_text(self, text: str) -> None:
        """Put an address into the field, without a word to anybody."""
        self.field.setText(text)

    def text(self) -> str:
        """Give what stands in the field."""
        return self.field.text()

    def say(self, words: str) -> None:
        """Show what is wrong with the address, or nothing."""
        self._message.say(words)
        mark(self.field, wrong=bool(words))

    def words(self) -> str:
        """Give what is said of the address, empty for nothing."""
        return self._message.words()

    def _typed(self, text: str) -> None:
        self._judge(right=may_become_callback(text))
        self.typed.emit()

    def _finished(self) -> None:
        text = self.text().strip()
        right = not text or is_private_safe(text)
        self._judge(right=right)
        self.field.setModified(False)
        if right:
            self.taken.emit(text)
        else:
            self.refused.emit(text)

    def _judge(self, *, right: bool) -> None:
        words = "" if right else shown(self._flaw)
        if words != self.words():
            self.say(words)
