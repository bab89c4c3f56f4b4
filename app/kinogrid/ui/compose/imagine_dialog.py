"""A first frame from words: what is to be seen, in which shape, and four pictures to choose from."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.prompt import for_videos_only, own_shape, says_something, unknown_for_pictures
from kinogrid.domain.request import Aspect, Imagine, Mode, problems
from kinogrid.ui.compose.problem_text import problem_words
from kinogrid.ui.compose.prompt.remark_text import unknown_flag_words
from kinogrid.ui.controls.message import FieldMessage, announce, mark
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.style.theme import Theme, Tone

_LINES = 5


class ImagineDialog(QDialog):
    """Takes an order for pictures; open it with `open()`, never `exec()`. `ordered` carries a complete `Imagine`."""

    ordered = Signal(object)

    def __init__(self, theme: Theme, order: Imagine, parent: QWidget | None = None) -> None:
        """Begin with what is known of the order, its words perhaps still empty."""
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle("Make a first frame")
        self.setAccessibleName("Make a first frame")
        self.setMinimumWidth(520)
        self.prompt = QPlainTextEdit(order.prompt, self)
        self.prompt.setAccessibleName("Picture prompt")
        self.prompt.setAccessibleDescription("What is to be seen")
        self.prompt.setPlaceholderText("What is to be seen?\nA lighthouse on a cliff at dusk, gouache on paper.")
        self.prompt.setTabChangesFocus(True)
        self.prompt.setFixedHeight(QFontMetrics(theme.font()).lineSpacing() * _LINES + 22)
        self.message = FieldMessage(theme, self)
        self.note = QLabel(self)
        self.note.setProperty("role", "warning")
        self.note.setWordWrap(True)
        self.aspect = Segmented(
            theme, "Shape", [(aspect.value, aspect.value) for aspect in Aspect], self, object_name="Shape"
        )
        self.aspect.choose(order.aspect.value)
        self.mode = Segmented(
            theme,
            "Picture mode",
            [(mode.value, mode.value.capitalize()) for mode in Mode],
            self,
            object_name="Picture mode",
        )
        self.mode.choose(order.mode.value)
        self.button = QPushButton("Make four pictures", self)
        self.button.setProperty("primary", True)
        self.button.setDefault(True)
        self.button.clicked.connect(self.order)
        theme.dress(self.button, "generate", Tone.ON_ACCENT)
        send = QAction("Make four pictures", self)
        send.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        send.triggered.connect(self.order)
        self.addAction(send)
        self.button.setToolTip(f"Send this order ({send.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        self._lay_out()
        self.prompt.textChanged.connect(self._typed)
        self._remark()
        self.prompt.selectAll()
        self.prompt.setFocus()

    def _lay_out(self) -> None:
        heading = QLabel("Make a first frame", self)
        heading.setProperty("role", "title")
        hint = QLabel(
            "Midjourney paints four pictures from your words; one of them can become the first frame. "
            "They are an order of their own, which the provider charges.",
            self,
        )
        hint.setProperty("role", "dim")
        hint.setWordWrap(True)
        settings = QGridLayout()
        settings.setHorizontalSpacing(16)
        settings.setVerticalSpacing(8)
        for row, (name, control) in enumerate((("Shape", self.aspect), ("Mode", self.mode))):
            label = QLabel(name, self)
            label.setProperty("role", "label")
            settings.addWidget(label, row, 0)
            settings.addWidget(control, row, 1)
        settings.setColumnStretch(1, 1)
        cancel = QPushButton("Cancel", self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.button)
        words = QVBoxLayout()
        words.setSpacing(4)
        for widget in (self.prompt, self.message, self.note):
            words.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addLayout(words)
        column.addLayout(settings)
        column.addStretch(1)
        column.addSpacing(4)
        column.addLayout(foot)

    def value(self) -> Imagine:
        """Give the order that the fields make, complete or not."""
        return Imagine(
            prompt=" ".join(self.prompt.toPlainText().split()),
            aspect=Aspect(self.aspect.value()),
            mode=Mode(self.mode.value()),
        )

    def order(self) -> None:
        """Send the order, or say what it lacks."""
        lacking = self._lacking()
        self._say(lacking)
        if lacking:
            self.prompt.setFocus()
            return
        self.ordered.emit(self.value())
        self.accept()

    def _lacking(self) -> str:
        """Say what keeps the order from being sent; flags alone describe nothing, so they count as no prompt."""
        order = self.value()
        found = problems(order if says_something(order.prompt) else replace(order, prompt=""))
        return problem_words(found[0].code) if found else ""

    def _say(self, words: str) -> None:
        self.message.say(words)
        mark(self.prompt, wrong=bool(words))

    def _typed(self) -> None:
        if self.message.words() and not self._lacking():
            self._say("")
        self._remark()

    def _remark(self) -> None:
        """Point out flags that mean nothing here, or say what is chosen below; they are sent as they stand."""
        prompt = self.prompt.toPlainText()
        names, shape = for_videos_only(prompt), own_shape(prompt)
        said = [f"{', '.join(f'--{name}' for name in names)}: for videos only, not for pictures."] if names else []
        said += map(unknown_flag_words, unknown_for_pictures(prompt))
        said += [f"--{shape.name} {shape.value} goes before the shape chosen below."] if shape is not None else []
        words = " ".join(said)
        self.aspect.setEnabled(shape is None)
        if words and words != self.note.text():
            announce(self.note, words)
        self.note.setText(words)
        self.note.setVisible(bool(words))
