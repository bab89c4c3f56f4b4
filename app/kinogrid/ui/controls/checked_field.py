"""A field whose text is judged: what is wrong is said below it in words, and only what is right is taken."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kinogrid.ui.controls.message import FieldMessage, mark
from kinogrid.ui.controls.widgets import bare, named
from kinogrid.ui.style.theme import Theme

# Says what is wrong with a text, nothing where it is right.
Judge = Callable[[str], str]


class CheckedField(QWidget):
    """A field with a message below it.

    `typed` tells that a person changes it; once it is typed, `taken` carries a text that is right, and `refused` one
    that is not. Meanwhile nothing is said against what may become right: a message goes as soon as it is, and comes
    when the keyboard leaves or Return is pressed, or as soon as `while_typed` finds that it can't become so any more.
    """

    typed = Signal()
    taken = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        judge: Judge,
        parent: QWidget | None = None,
        *,
        object_name: str,
        placeholder: str = "",
        while_typed: Judge | None = None,
    ) -> None:
        """Start empty; `name` is what a screen reader says."""
        super().__init__(parent)
        self._judge = judge
        self._while_typed = while_typed or self._what_is_left
        self.field = named(QLineEdit(self), object_name, name)
        self.field.setPlaceholderText(placeholder)
        self._message = FieldMessage(theme, self)
        column = bare(QVBoxLayout(self), 4)
        column.addWidget(self.field)
        column.addWidget(self._message)
        self.field.textEdited.connect(self._typed)
        self.field.returnPressed.connect(self._settle)
        self.field.editingFinished.connect(self.finish)

    def set_text(self, text: str) -> None:
        """Put a text into the field, without a word to anybody."""
        self.field.setText(text)
        self.say("")

    def text(self) -> str:
        """Give what stands in the field, without blanks around it."""
        return self.field.text().strip()

    def say(self, words: str) -> None:
        """Show what is wrong, or nothing."""
        if words != self._message.words():
            self._message.say(words)
            mark(self.field, wrong=bool(words))
            self.field.setAccessibleDescription(words)

    def words(self) -> str:
        """Give what is said, empty for nothing."""
        return self._message.words()

    def finish(self) -> None:
        """Take what a person has typed, or say what is wrong with it; nothing where nobody has typed."""
        if self.field.isModified():
            self._settle()

    def _settle(self) -> None:
        self.field.setModified(False)
        words = self._judge(self.text())
        self.say(words)
        (self.refused if words else self.taken).emit(self.text())

    def _typed(self) -> None:
        self.say(self._while_typed(self.text()))
        self.typed.emit()

    def _what_is_left(self, text: str) -> str:
        return self.words() and (self.words() if self._judge(text) else "")
