"""The prompt with everything around it: history, snippets, helpers, remarks, and what is wrong with it."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from kinogrid.domain.prompt import Cure, Remark, cured, flags, remarks
from kinogrid.ui.compose.prompt.prompt_edit import PromptEdit
from kinogrid.ui.compose.prompt.remarks import PromptNotes
from kinogrid.ui.controls.message import FieldMessage, announce
from kinogrid.ui.style.theme import Theme, Tone

# Characters of a snippet that stand in the menu.
_SHOWN = 48


class PromptBox(QWidget):
    """Holds the editor (`edit`); whoever keeps words and asks the service connects its signals.

    `loop_wanted` and `last_frame_wanted` ask to say in a field what a flag said; the other signals ask for history,
    snippets and helpers.
    """

    loop_wanted = Signal()
    last_frame_wanted = Signal(str)
    history_requested = Signal()
    keep_snippet_requested = Signal(str)
    remove_snippet_requested = Signal(str)
    translate_requested = Signal()
    describe_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with an empty prompt."""
        super().__init__(parent)
        self._theme = theme
        self._fields = (False, False)
        self._snippets: tuple[str, ...] = ()
        self.edit = PromptEdit(theme, self)
        self.notes = PromptNotes(theme, self)
        self.message = FieldMessage(theme, self)
        self.history = self._tool("clock", "Prompt history")
        self.saved = self._tool("star", "Snippets")
        self.helpers = self._tool("generate", "Prompt helpers")
        self._saved_menu = QMenu(self)
        self._removing = QMenu("Remove", self._saved_menu)
        self._helpers_menu = QMenu(self)
        self.translate = self._offer("Translate to English…", self.translate_requested.emit)
        self.describe = self._offer("Describe the first frame…", self.describe_requested.emit)
        self._busy = QWidget(self)
        self._busy_words = QLabel(self._busy)
        self._busy_words.setProperty("role", "small")
        self.cancel = QPushButton("Cancel", self._busy)
        self.cancel.setProperty("link", True)
        self._lay_out()
        self.edit.textChanged.connect(self._look)
        self.notes.cured.connect(self._cure)
        self.history.clicked.connect(self.history_requested)
        self.saved.clicked.connect(self._open_saved)
        self.helpers.clicked.connect(lambda: _open(self._helpers_menu, self.helpers))
        self.cancel.clicked.connect(self.cancel_requested)

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        self._theme.dress(button, icon, Tone.DIM)
        return button

    def _offer(self, text: str, do: Callable[[], object]) -> QAction:
        action = self._helpers_menu.addAction(text)
        action.triggered.connect(lambda _=False: do())
        return action

    def _lay_out(self) -> None:
        label = QLabel("Prompt", self)
        label.setProperty("role", "label")
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(label, stretch=1)
        for button in (self.history, self.saved, self.helpers):
            head.addWidget(button)
        busy = QHBoxLayout(self._busy)
        busy.setContentsMargins(0, 0, 0, 0)
        busy.addWidget(self._busy_words, stretch=1)
        busy.addWidget(self.cancel)
        self._busy.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for widget in (self.edit, self.message, self.notes, self._busy):
            column.addWidget(widget)
        # Tab goes on from the editor to what is odd about it and to the frames; the tools are one step back.
        chain = [self.history, self.saved, self.helpers, self.edit]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    # Remarks

    def set_fields(self, *, loop: bool, last_frame: bool) -> None:
        """Know what the form says beside the prompt."""
        if (loop, last_frame) != self._fields:
            self._fields = (loop, last_frame)
            self._look()

    def _look(self) -> None:
        loop, last_frame = self._fields
        found = remarks(self.edit.toPlainText(), loop=loop, last_frame=last_frame)
        self.edit.highlighter.show_remarks(found)
        self.notes.show_remarks(found)

    def _cure(self, remark: Remark) -> None:
        """Mend what a person asked to be mended; undo brings it back."""
        prompt = self.edit.toPlainText()
        flag = next((flag for flag in flags(prompt) if flag.start == remark.start), None)
        self.edit.replace(cured(prompt, remark))
        if remark.cure is Cure.SWITCH:
            self.loop_wanted.emit()
        elif remark.cure is Cure.FIELD and flag is not None:
            self.last_frame_wanted.emit(flag.value)
        self.edit.setFocus()

    # Snippets

    def show_snippets(self, snippets: tuple[str, ...]) -> None:
        """Offer these pieces of prompts."""
        self._snippets = snippets

    def _open_saved(self) -> None:
        self._saved_menu.clear()
        self._removing.clear()
        for snippet in self._snippets:
            shown = _shown(snippet)
            use = self._saved_menu.addAction(shown)
            use.setToolTip(snippet)
            use.triggered.connect(lambda _=False, snippet=snippet: self.edit.add(snippet))
            remove = self._removing.addAction(shown)
            remove.triggered.connect(lambda _=False, snippet=snippet: self.remove_snippet_requested.emit(snippet))
        if self._snippets:
            self._saved_menu.addSeparator()
        chosen = self._chosen()
        text = "Keep the selected words" if self.edit.textCursor().hasSelection() else "Keep this prompt"
        keep = self._saved_menu.addAction(self._theme.icon("save", Tone.DIM), text)
        keep.setEnabled(bool(chosen))
        keep.triggered.connect(lambda _=False: self.keep_snippet_requested.emit(chosen))
        if self._snippets:
            self._removing.setIcon(self._theme.icon("delete", Tone.DIM))
            self._saved_menu.addMenu(self._removing)
        _open(self._saved_menu, self.saved)

    def _chosen(self) -> str:
        cursor = self.edit.textCursor()
        # Qt marks the end of a line within a selection in a way of its own.
        text = cursor.selectedText().replace("\u2029", "\n") if cursor.hasSelection() else self.edit.toPlainText()
        return text.strip()

    # Helpers

    def set_busy(self, words: str) -> None:
        """Say what a helper is doing, with a way to cancel it; empty when nothing is going on."""
        self._busy_words.setText(words)
        self._busy.setVisible(bool(words))
        self.helpers.setEnabled(not words)
        if words:
            announce(self._busy_words, words)


def _open(menu: QMenu, button: QWidget) -> None:
    menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height() + 2)))


def _shown(snippet: str) -> str:
    words = " ".join(snippet.split())
    words = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "\u2026"
    return words.replace("&", "&&")
