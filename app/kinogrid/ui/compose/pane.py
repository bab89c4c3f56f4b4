"""Compose's pane: the fields of an order, what is wrong with them beside each, and the button that sends it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.form_rules import order_of, problems_of
from kinogrid.domain.prompt_edits import with_flag
from kinogrid.domain.request import Field, Generate, Mode, Problem, ProblemCode, Resolution
from kinogrid.ui.compose.field_messages import FieldMessages, MessagePlace
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.geometry import ENDINGS
from kinogrid.ui.compose.frames.mime import local_path, may_offer, offer_of
from kinogrid.ui.compose.generate_bar import GenerateBar
from kinogrid.ui.compose.problem_text import default_callback_words, problem_words
from kinogrid.ui.compose.prompt.prompt_box import PromptBox
from kinogrid.ui.compose.settings_box import SettingsBox
from kinogrid.ui.controls.message import mark
from kinogrid.ui.controls.widgets import bare, named, rule, scroll_area
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class ComposePane(QWidget):
    """Takes an order from a person.

    `generate_requested` carries a complete `Generate`; `form_changed` tells that a field is another (for drafts).
    """

    generate_requested = Signal(object)
    form_changed = Signal()

    def __init__(self, theme: Theme, frames: FramesBox, parent: QWidget | None = None) -> None:
        """Start with an empty form, with both frames in it."""
        super().__init__(parent)
        named(self, "Compose", tr("Compose", "Compose"))
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.prompt_box = PromptBox(theme, self)
        self.prompt = self.prompt_box.edit
        self.frames = frames
        # Between prompt and settings, where Tab comes to it.
        frames.setParent(self)
        self.settings = SettingsBox(theme, self)
        self.bar = GenerateBar(theme, self)
        self.more = self.bar.more
        self._messages = FieldMessages(self._places(), self._words)
        self._wants = False
        self._lay_out()
        self.bar.generate_requested.connect(self.generate)
        self.form_changed.connect(self._inform_prompt)
        self.prompt_box.loop_wanted.connect(lambda: self.settings.loop.setChecked(True))
        self.prompt_box.last_frame_wanted.connect(self._use_as_last)
        self.prompt.frame_offered.connect(frames.take)
        self.prompt.textChanged.connect(lambda: self._edited(Field.PROMPT))
        self.prompt.textChanged.connect(lambda: self.settings.flags.follow(self.prompt.toPlainText()))
        self.settings.flags.wanted.connect(self._write_flag)
        self.frames.changed.connect(lambda: self._edited(Field.FIRST, Field.LAST))
        self.settings.changed.connect(lambda: self._edited(Field.CALLBACK))
        self.settings.changed.connect(self._plan)
        self.frames.settled.connect(self._settled)

    def _places(self) -> dict[Field, MessagePlace]:
        first, last, general = self.frames.first, self.frames.last, self.bar.message
        settings, frames, focus_prompt = self.settings, self.frames, self.prompt.setFocus
        return {
            Field.PROMPT: MessagePlace(self._say_of_prompt, self.prompt_box.message.words, focus_prompt),
            Field.FIRST: MessagePlace(first.say, first.message.words, lambda: frames.focus(Field.FIRST)),
            Field.LAST: MessagePlace(last.say, last.message.words, lambda: frames.focus(Field.LAST)),
            Field.CALLBACK: MessagePlace(settings.callback.say, settings.callback.words, settings.focus_callback),
            Field.PARENT: MessagePlace(general.say, general.words, focus_prompt),
        }

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.prompt_box)
        column.addSpacing(8)
        column.addWidget(self.frames)
        column.addWidget(rule(content))
        column.addWidget(self.settings)
        column.addStretch(1)
        layout = bare(QVBoxLayout(self), 0)
        layout.addWidget(scroll_area(content, self), stretch=1)
        layout.addWidget(self.bar)

    def keyed_actions(self) -> Sequence[QAction]:
        """Give what keys may do with orders, each under its object name in the settings."""
        return (self.bar.action, *self.more.keyed())

    def may_take(self, carried: QMimeData) -> bool:
        """Tell whether what is carried over the window may become a frame."""
        return may_offer(carried)

    def no_frames(self, carried: QMimeData) -> list[str]:
        """Give the paths of what is carried where it is more than one picture or something else, else nothing."""
        paths = [local_path(url) for url in carried.urls() if url.isLocalFile()]
        return paths if len(paths) > 1 or any(not path.lower().endswith(ENDINGS) for path in paths) else []

    def take(self, carried: QMimeData) -> None:
        """Make a frame of what was dropped anywhere in the window."""
        offer = offer_of(carried)
        if offer is not None:
            self.frames.take(offer)

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
        self.settings.callback.set_text(form.callback_url)
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

    def prompt_text(self) -> str:
        """Give the prompt, for an extension of a clip."""
        return self.prompt.toPlainText().strip()

    def generate(self) -> None:
        """Send the order, or say beside each field what is missing; a picture that was just pasted is waited for."""
        self._wants = self.frames.is_waiting()
        if not self._wants and (order := self._complete_order()) is not None:
            self.generate_requested.emit(order)

    def whole_order(self, callback_url: str) -> Generate | None:
        """Give the order with the default callback where it has none, or say beside each field what is missing."""
        order = self._complete_order()
        if order is None or order.callback_url is not None:
            return order
        whole = replace(order, callback_url=callback_url or None)
        found = problems_of(whole)
        self.show_problems(found)
        return None if found else whole

    def _complete_order(self) -> Generate | None:
        order = self.order()
        if isinstance(order, Generate):
            self.show_problems(())
            return order
        self.show_problems(order)
        return None

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Say beside each field what is wrong with it, and put the keyboard into the first one."""
        self._messages.show(problems)

    def message(self, field: Field) -> str:
        """Give what is said beside a field, empty for nothing."""
        return self._messages.of(field)

    def _words(self, problem: Problem) -> str:
        if problem.code is ProblemCode.UNUSABLE_PICTURE:
            return self.frames.input_of(problem.field).zone.problem
        if problem.code is ProblemCode.UNSAFE_CALLBACK and not self.settings.callback.text().strip():
            return default_callback_words()
        return problem_words(problem.code)

    def _say_of_prompt(self, words: str) -> None:
        self.prompt_box.message.say(words)
        mark(self.prompt, wrong=bool(words))

    def _inform_prompt(self) -> None:
        """Let the prompt know what the fields say, as a flag may say the same."""
        last = self.frames.last.value()
        self.prompt_box.set_fields(loop=self.settings.loop.isChecked(), last_frame=bool(last.path or last.url.strip()))

    def _use_as_last(self, url: str) -> None:
        self.frames.last.set_value(FrameField(url=url))
        self.frames.last.changed.emit()

    def _write_flag(self, name: str, value: str | None) -> None:
        """Write a flag into the prompt as a control says it; undo in the prompt brings the old one back."""
        self.prompt.replace(with_flag(self.prompt.toPlainText(), name, value))

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
            self._messages.take_back(*(field for field in spoken if field not in still))
        self._messages.take_back(Field.PARENT)
        self.form_changed.emit()
