"""The prompt with everything around it: history, snippets, helpers, remarks, and what is wrong with it."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kinogrid.domain.prompt_flags import flags
from kinogrid.domain.prompt_remarks import Cure, Remark, cured, remarks
from kinogrid.ui.compose.prompt.prompt_edit import PromptEdit
from kinogrid.ui.compose.prompt.remark_list import RemarkList
from kinogrid.ui.compose.prompt.snippet_button import SnippetButton
from kinogrid.ui.compose.prompt.word_help_button import WordHelpButton, WordHelpProgress
from kinogrid.ui.controls.message import FieldMessage
from kinogrid.ui.controls.widgets import bare, label, tool_button
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class PromptBox(QWidget):
    """Holds the editor (`edit`) and its tools, which whoever keeps words and asks the service connects.

    `loop_wanted` and `last_frame_wanted` ask to say in a field what a flag said.
    """

    loop_wanted = Signal()
    last_frame_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with an empty prompt."""
        super().__init__(parent)
        self._fields = (False, False)
        self.edit = PromptEdit(theme, self)
        self.remarks = RemarkList(theme, self)
        self.message = FieldMessage(theme, self)
        history = tr("Prompt", "Prompt history")
        self.history = tool_button(theme, "clock", history, self, object_name="Prompt history")
        self.snippets = SnippetButton(theme, self.edit, self)
        self.helpers = WordHelpButton(theme, self)
        self.progress = WordHelpProgress(self)
        self._lay_out()
        self.edit.textChanged.connect(self._remark)
        self.remarks.cure_requested.connect(self._cure)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(label(tr("Prompt", "Prompt"), "label", self), stretch=1)
        tools = (self.history, self.snippets, self.helpers)
        for button in tools:
            head.addWidget(button)
        column = bare(QVBoxLayout(self), 4)
        column.addLayout(head)
        for widget in (self.edit, self.message, self.remarks, self.progress):
            column.addWidget(widget)
        # Tab goes on from the editor to what is odd about it and to the frames; the tools are one step back.
        for before, after in pairwise((*tools, self.edit)):
            QWidget.setTabOrder(before, after)

    def set_fields(self, *, loop: bool, last_frame: bool) -> None:
        """Know what the form says beside the prompt."""
        if (loop, last_frame) != self._fields:
            self._fields = (loop, last_frame)
            self._remark()

    def set_busy(self, words: str) -> None:
        """Say what a helper is doing, with a way to cancel it; empty when nothing is going on."""
        self.progress.say(words)
        self.helpers.setEnabled(not words)

    def _remark(self) -> None:
        loop, last_frame = self._fields
        found = remarks(self.edit.toPlainText(), loop=loop, last_frame=last_frame)
        self.edit.highlighter.show_remarks(found)
        self.remarks.show_remarks(found)

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
