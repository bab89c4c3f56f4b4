"""The field for a task that the list does not show, by its id."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.message import FieldMessage, mark
from kinogrid.ui.controls.widgets import bare, named
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class TaskIdField(QWidget):
    """A field, a button that looks for the task, and what is wrong with it; `find_requested` carries the id."""

    find_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._field = named(QLineEdit(self), "Task id", tr("Import", "Task id"))
        self._field.setPlaceholderText(tr("Import", "Paste a task id"))
        self._field.returnPressed.connect(self._find)
        self._field.textEdited.connect(lambda _: self.say(""))
        self._button = named(QPushButton(tr("Import", "Find"), self), "Find the task", tr("Import", "Find the task"))
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._find)
        self.message = FieldMessage(theme, self)
        row = bare(QHBoxLayout(), 8)
        row.addWidget(self._field, stretch=1)
        row.addWidget(self._button)
        column = bare(QVBoxLayout(self), 8)
        column.addLayout(row)
        column.addWidget(self.message)

    def clear(self) -> None:
        """Empty the field."""
        self._field.clear()

    def say(self, sentence: str) -> None:
        """Say what is wrong with the id, nothing when it is empty."""
        self.message.say(sentence)
        mark(self._field, wrong=bool(sentence))

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be looked for while the service is being asked."""
        self._button.setEnabled(not busy)

    def _find(self) -> None:
        task_id = self._field.text().strip()
        if task_id and self._button.isEnabled():
            self.find_requested.emit(task_id)
