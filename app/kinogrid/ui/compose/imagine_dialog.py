"""A first frame from words: what is to be seen, in which shape, and four pictures to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.form_rules import problems_of
from kinogrid.domain.prompt_flags import Flag, for_videos_only, own_shape
from kinogrid.domain.prompt_remarks import unknown_for_pictures, unread_for_pictures
from kinogrid.domain.request import Aspect, Imagine, Mode, ProblemCode
from kinogrid.ui.compose.problem_text import default_callback_words, problem_words
from kinogrid.ui.compose.prompt.remark_text import remark_words, unknown_flag_words
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.message import FieldMessage, announce, mark
from kinogrid.ui.controls.price_label import PriceLabel
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.mode_text import mode_text
from kinogrid.ui.price_text import PriceOf
from kinogrid.ui.style.sizing import USUAL_LINE, fix
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import listed, tr

_LINES = 5


class ImagineDialog(FittingDialog):
    """Takes an order for pictures; open it with `open()`, never `exec()`. `ordered` carries a complete `Imagine`."""

    ordered = Signal(object)

    def __init__(self, theme: Theme, order: Imagine, price: PriceOf, parent: QWidget | None = None) -> None:
        """Begin with what is known of the order, its words perhaps still empty; `price` tells what it will cost."""
        super().__init__(parent, width=520)
        self._price_of = price
        self.price = PriceLabel(self)
        self._callback_url = order.callback_url
        named(self, "Make a first frame", tr("Imagine", "Make a first frame"))
        self.setWindowTitle(self.accessibleName())
        self.prompt = named(QPlainTextEdit(order.prompt, self), "Picture prompt", tr("Imagine", "Picture prompt"))
        self.prompt.setAccessibleDescription(tr("Imagine", "What the picture shows"))
        self.prompt.setPlaceholderText(
            tr("Imagine", "What should the picture show?\nA lighthouse on a cliff at dusk, gouache on paper.")
        )
        self.prompt.setTabChangesFocus(True)
        fix(self.prompt, height=_LINES * USUAL_LINE + 22)
        self.message = FieldMessage(theme, self)
        self.note = label(role="warning", parent=self, wrap=True)
        shapes = [(aspect.value, aspect.value) for aspect in Aspect]
        self.aspect = Segmented(theme, tr("Imagine", "Shape"), shapes, self, object_name="Shape")
        self.aspect.choose(order.aspect.value)
        modes = [(mode.value, mode_text(mode)) for mode in Mode]
        self.mode = Segmented(theme, tr("Imagine", "Picture mode"), modes, self, object_name="Picture mode")
        self.mode.choose(order.mode.value)
        self.button = self._send_button(theme)
        self._lay_out()
        self.prompt.textChanged.connect(self._typed)
        self.prompt.textChanged.connect(self.show_price)
        self.aspect.chosen.connect(self.show_price)
        self.mode.chosen.connect(self.show_price)
        self.show_price()
        self._remark()
        self.prompt.selectAll()
        self.prompt.setFocus()

    def _send_button(self, theme: Theme) -> QPushButton:
        text = tr("Imagine", "Make four pictures")
        button = QPushButton(text, self)
        button.setObjectName("Make four pictures")
        button.setProperty("primary", True)
        button.setDefault(True)
        button.clicked.connect(self.order)
        theme.dress(button, "generate", Tone.ON_ACCENT)
        send = QAction(text, self)
        send.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        send.triggered.connect(self.order)
        self.addAction(send)
        keys = send.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(tip(tr("Imagine", "Send this order ({keys})", keys=keys)))
        return button

    def _lay_out(self) -> None:
        hint = tr(
            "Imagine",
            "Midjourney paints four pictures from your words; one of them can become the first frame. "
            "They are an order of their own, which the provider charges.",
        )
        settings = QGridLayout()
        settings.setHorizontalSpacing(16)
        settings.setVerticalSpacing(8)
        rows = ((tr("Imagine", "Shape"), self.aspect), (tr("Imagine", "Mode"), self.mode))
        for row, (name, control) in enumerate(rows):
            settings.addWidget(label(name, "label", self), row, 0)
            settings.addWidget(control, row, 1)
        settings.setColumnStretch(1, 1)
        words = QVBoxLayout()
        words.setSpacing(4)
        for widget in (self.prompt, self.message, self.note):
            words.addWidget(widget)
        column = self.column
        column.addWidget(label(self.accessibleName(), "title", self))
        column.addWidget(label(hint, "dim", self, wrap=True))
        column.addLayout(words)
        column.addLayout(settings)
        column.addStretch(1)
        self.foot.addWidget(self.price)
        self.foot.addLayout(dialog_foot(leave_button(self, tr("Imagine", "Cancel"), "Cancel"), self.button))

    def value(self) -> Imagine:
        """Give the order that the fields make, complete or not."""
        return Imagine(
            prompt=" ".join(self.prompt.toPlainText().split()),
            aspect=Aspect(self.aspect.value()),
            mode=Mode(self.mode.value()),
            callback_url=self._callback_url,
        )

    def show_price(self) -> None:
        """Say what would be sent now costs."""
        self.price.show_price(self._price_of([self.value()]))

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
        """Say what keeps the order from being sent."""
        found = problems_of(self.value())
        if found and found[0].code is ProblemCode.UNSAFE_CALLBACK:
            return default_callback_words()
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
        shape = own_shape(prompt)
        words = paragraph(
            _for_videos_words(for_videos_only(prompt)),
            *map(unknown_flag_words, unknown_for_pictures(prompt)),
            *map(remark_words, unread_for_pictures(prompt)),
            _shape_words(shape),
        )
        self.aspect.setEnabled(shape is None)
        if words and words != self.note.text():
            announce(self.note, words)
        self.note.setText(words)
        self.note.setVisible(bool(words))


def _for_videos_words(names: Sequence[str]) -> str:
    if not names:
        return ""
    flags = listed(*(f"--{name}" for name in names))
    return tr("Imagine", "{flags}: for videos only, not for pictures.", flags=flags)


def _shape_words(shape: Flag | None) -> str:
    if shape is None:
        return ""
    return tr("Imagine", "--{flag} {value} goes before the shape chosen below.", flag=shape.name, value=shape.value)
