"""Compose's pane: the fields of an order, what is wrong with them beside each, and the button that sends it."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.form_rules import order_of
from kinogrid.domain.request import Field, Generate, Mode, Problem, ProblemCode, Resolution
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.order_menu import OrderMenu
from kinogrid.ui.compose.problem_text import problem_words
from kinogrid.ui.compose.prompt.prompt_box import PromptBox
from kinogrid.ui.compose.settings_box import SettingsBox
from kinogrid.ui.controls.message import FieldMessage, mark
from kinogrid.ui.style.theme import Theme, Tone


class ComposePane(QWidget):
    """Takes an order from a person.

    `generate_requested` carries a complete `Generate`; `form_changed` tells that a field is another (for drafts).
    """

    generate_requested = Signal(object)
    form_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        frames: FramesBox,
        parent: QWidget | None = None,
    ) -> None:
        """Start with an empty form, with both frames in it."""
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Compose")
        self.prompt_box = PromptBox(theme, self)
        self.prompt = self.prompt_box.edit
        self.frames = frames
        # Between prompt and settings, where Tab comes to it.
        frames.setParent(self)
        self.settings = SettingsBox(theme, self)
        self._general = FieldMessage(theme, self)
        self.button = QPushButton("Generate", self)
        self.button.setProperty("primary", True)
        self.button.setAccessibleName("Generate")
        self.button.setProperty("large", True)
        theme.dress(self.button, "generate", Tone.ON_ACCENT)
        self.action = QAction("Generate", self)
        self.action.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self.action.triggered.connect(self.generate)
        self.addAction(self.action)
        keys = self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.button.setToolTip(f"Send this order ({keys})")
        hint = QLabel(keys.replace("Return", "\u21b5"), self.button)
        hint.setProperty("role", "shortcut")
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        face = QHBoxLayout(self.button)
        face.setContentsMargins(0, 0, 14, 0)
        face.addWidget(hint, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.button.clicked.connect(self.generate)
        self.more = OrderMenu(theme, self)
        self._wants = False
        self._lay_out()
        self.form_changed.connect(self._tell_prompt)
        self.prompt_box.loop_wanted.connect(lambda: self.settings.loop.setChecked(True))
        self.prompt_box.last_frame_wanted.connect(self._use_as_last)
        self.prompt.textChanged.connect(lambda: self._edited(Field.PROMPT))
        self.frames.changed.connect(lambda: self._edited(Field.FIRST, Field.LAST))
        self.settings.changed.connect(lambda: self._edited(Field.CALLBACK))
        self.settings.changed.connect(self._plan)
        self.frames.settled.connect(self._settled)

    def _lay_out(self) -> None:
        content = QWidget(self)
        content.setProperty("role", "content")
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.prompt_box)
        column.addSpacing(8)
        column.addWidget(self.frames)
        column.addWidget(_rule(content))
        column.addWidget(self.settings)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        foot = QWidget(self)
        bottom = QVBoxLayout(foot)
        bottom.setContentsMargins(16, 12, 16, 16)
        bottom.setSpacing(4)
        bottom.addWidget(self._general)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.button, stretch=1)
        row.addWidget(self.more)
        bottom.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, stretch=1)
        layout.addWidget(foot)

    # Values

    def form(self) -> ComposeForm:
        """Give exactly what is in the fields."""
        return ComposeForm(
            prompt=self.prompt.toPlainText(),
            first=self.frames.first.value(),
            last=self.frames.last.value(),
            mode=Mode(self.settings.mode.value()),
            resolution=Resolution(self.settings.resolution.value()),
            loop=self.settings.loop.isChecked(),
            callback_url=self.settings.callback.text(),
        )

    def set_form(self, form: ComposeForm) -> None:
        """Put a form into the fields: a draft that was kept, or another job's settings."""
        self.prompt.replace(form.prompt)
        self.frames.set_values(form.first, form.last)
        self.settings.mode.choose(form.mode.value)
        self.settings.resolution.choose(form.resolution.value)
        self._plan()
        self.settings.loop.setChecked(form.loop)
        self.settings.callback.setText(form.callback_url)
        self.settings.fold.set_open(shown=bool(form.callback_url))
        self._wants = False
        self.show_problems(())
        self.form_changed.emit()

    def order(self) -> Generate | tuple[Problem, ...]:
        """Give the order that the fields make, or everything that keeps them from making one."""
        order = order_of(self.form())
        wrong = tuple(problem for frame in self.frames.inputs() if (problem := frame.problem()) is not None)
        if not wrong:
            return order
        return wrong if isinstance(order, Generate) else (*order, *wrong)

    def _tell_prompt(self) -> None:
        last = self.frames.last.value()
        self.prompt_box.set_fields(loop=self.settings.loop.isChecked(), last_frame=bool(last.path or last.url.strip()))

    def _use_as_last(self, url: str) -> None:
        self.frames.last.set_value(FrameField(url=url))
        self.frames.last.changed.emit()

    def prompt_text(self) -> str:
        """Give the prompt, for an extension of a clip."""
        return self.prompt.toPlainText().strip()

    # What a person does

    def generate(self) -> None:
        """Send the order, or say beside each field what is missing; a picture that was just pasted is waited for."""
        self._wants = self.frames.is_waiting()
        if self._wants:
            return
        order = self.order()
        if isinstance(order, Generate):
            self.show_problems(())
            self.generate_requested.emit(order)
        else:
            self.show_problems(order)

    def whole_order(self, callback_url: str) -> Generate | None:
        """Give the order with the default callback where it has none, or say beside each field what is missing."""
        order = self.order()
        if not isinstance(order, Generate):
            self.show_problems(order)
            return None
        self.show_problems(())
        return order if order.callback_url is not None else replace(order, callback_url=callback_url or None)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Say beside each field what is wrong with it, and put the keyboard into the first one."""
        found: dict[Field, str] = {}
        for problem in problems:
            found.setdefault(problem.field, self._words(problem))
        for field in Field:
            self._say(field, found.get(field, ""))
        if found:
            self.focus_field(next(field for field in Field if field in found))

    def _words(self, problem: Problem) -> str:
        if problem.code is ProblemCode.UNUSABLE_PICTURE:
            return self.frames.input_of(problem.field).zone.problem
        return problem_words(problem.code)

    def focus_field(self, field: Field) -> None:
        """Put the keyboard into a field."""
        match field:
            case Field.FIRST | Field.LAST:
                self.frames.focus(field)
            case Field.CALLBACK:
                self.settings.focus_callback()
            case Field.PROMPT | Field.PARENT:
                self.prompt.setFocus()

    def message(self, field: Field) -> str:
        """Give what is said beside a field, empty for nothing."""
        match field:
            case Field.PROMPT:
                return self.prompt_box.message.words()
            case Field.FIRST | Field.LAST:
                return self.frames.input_of(field).message.words()
            case Field.CALLBACK:
                return self.settings.message()
            case Field.PARENT:
                return self._general.words()

    def _say(self, field: Field, words: str) -> None:
        match field:
            case Field.PROMPT:
                self.prompt_box.message.say(words)
                mark(self.prompt, wrong=bool(words))
            case Field.FIRST | Field.LAST:
                self.frames.input_of(field).say(words)
            case Field.CALLBACK:
                self.settings.say(words)
            case Field.PARENT:
                self._general.say(words)

    def _settled(self) -> None:
        if self._wants:
            self.generate()

    def _plan(self) -> None:
        self.frames.set_resolution(Resolution(self.settings.resolution.value()))

    def _edited(self, *fields: Field) -> None:
        """Take back what is no longer wrong, as one types."""
        spoken = [field for field in fields if self.message(field)]
        if spoken:
            order = self.order()
            still = set() if isinstance(order, Generate) else {problem.field for problem in order}
            for field in spoken:
                if field not in still:
                    self._say(field, "")
        self._say(Field.PARENT, "")
        self.form_changed.emit()


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("role", "rule")
    return rule
