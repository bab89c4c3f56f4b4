"""What an exported file says of how it was made, and the question what to do with that."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.domain.noted_order import FileNotes
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.foreign_text import TIP_BOUND, seen
from kinogrid.ui.mode_text import mode_text
from kinogrid.ui.text import listed, number, tr

_WIDTH = 560


class NotesDialog(FittingDialog):
    """Shows a file's notes, which nobody has checked; open it with `open()`, and it goes away once it is answered.

    `use_requested` wants its prompt and settings in Compose, `find_requested` the task that it names looked for.
    """

    use_requested = Signal()
    find_requested = Signal()

    def __init__(self, name: str, notes: FileNotes, parent: QWidget) -> None:
        """Show the notes of a file of a name."""
        super().__init__(parent, width=_WIDTH)
        title = tr("Import", "“{name}” says how it was made", name=seen(name))
        named(self, "File notes", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column.addWidget(label(title, "heading", self, wrap=True))
        # A long word is broken nowhere: what is too wide is scrolled to.
        self.prompt = label(seen(notes.prompt, TIP_BOUND), "", self, wrap=True, selectable=True)
        self.prompt.setObjectName("Noted prompt")
        self.column.addWidget(self.prompt)
        for words in (_settings(notes), _before(notes), _task(notes)):
            if words:
                self.column.addWidget(label(words, "dim", self, wrap=True, selectable=True))
        told = tr("Import", "This is what the file says of itself. Only the provider knows whether it is so.")
        self.column.addWidget(label(told, "hint", self, wrap=True))
        use = self._button(tr("Import", "Use these settings"), "Use noted settings", self.use_requested)
        use.setEnabled(bool(notes.prompt))
        buttons = [leave_button(self, tr("Import", "Close")), use]
        if notes.task_id:
            buttons.append(self._button(tr("Import", "Find its task"), "Find noted task", self.find_requested))
        buttons[-1].setProperty("primary", True)
        self.foot.addLayout(dialog_foot(*buttons))

    def _button(self, words: str, object_name: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(object_name)
        button.setAutoDefault(False)
        button.clicked.connect(self.accept)
        button.clicked.connect(wanted)
        return button


def _settings(notes: FileNotes) -> str:
    return listed(
        "" if notes.mode is None else mode_text(notes.mode),
        "" if notes.resolution is None else notes.resolution.value,
        tr("Import", "loop") if notes.loop else "",
        tr("Import", "seed {seed}", seed=seen(notes.seed)) if notes.seed else "",
        "" if notes.variant is None else tr("Import", "variant {number}", number=number(notes.variant)),
    )


def _before(notes: FileNotes) -> str:
    return tr("Import", "It goes on from %n clip(s).", len(notes.before)) if notes.before else ""


def _task(notes: FileNotes) -> str:
    return tr("Import", "Task {task}", task=seen(notes.task_id)) if notes.task_id else ""
