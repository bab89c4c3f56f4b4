"""The corner about Kinogrid's own API token: a limit and an end to choose, and what it has spent."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.result_line import CheckVerdict, ResultLine
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.stepper import Stepper
from kinogrid.ui.controls.widgets import bare, label
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr

# Credits: what a person may choose between, and what is offered first.
_LIMITS, _USUAL_LIMIT = (1, 10_000), 20
# The width of the names before what is chosen, in logical pixels, as that of the other settings.
_LABELS = 168
# Days until it ends; the empty one is never.
_ENDS = ("", "30", "90", "365")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTokenView:
    """What is to be seen: words and figures, and what can be done."""

    words: str
    figures: str = ""
    may_make: bool = False
    has_one: bool = False
    may_withdraw: bool = False
    has_former: bool = False
    is_for_console: bool = False


class OwnTokenBox(QWidget):
    """Says what a person wants of it; whoever makes such tokens answers with `show_view` and `result`.

    `make_requested` carries the limit in Credits and in how many days it ends, 0 for never. `spoke` tells that
    something was said, with whether a token was just made.
    """

    make_requested = Signal(int, int)
    withdraw_requested = Signal()
    former_requested = Signal()
    dismissed = Signal()
    console_requested = Signal()
    limit_changed = Signal(int)
    spoke = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self._words = label("", "dim", self, wrap=True, selectable=True)
        self._figures = label("", "small", self, wrap=True, selectable=True)
        limit = tr("Own token", "Limit of Kinogrid's own token")
        self.limit = Stepper(theme, limit, _LIMITS, 5, self, object_name="Limit of the own token")
        self.limit.set_counted(lambda count: tr("Own token", "%n Credit(s)", count))
        self.limit.set_value(_USUAL_LIMIT)
        self._worth = label("", "hint", self, wrap=True)
        texts = (
            tr("Own token", "Never"),
            tr("Own token", "30 days"),
            tr("Own token", "90 days"),
            tr("Own token", "A year"),
        )
        end = tr("Own token", "When Kinogrid's own token ends")
        ends = list(zip(_ENDS, texts, strict=True))
        self.end = Segmented(theme, end, ends, self, object_name="End of the own token")
        self.make_button = self._button(tr("Own token", "Make an API token"), "Make an API token")
        self.make_button.setProperty("primary", True)
        self._cancel = self._button(tr("Own token", "Keep it as it is"), "Keep the own token")
        self._replace = self._button(tr("Own token", "Replace…"), "Replace the own token")
        self._withdraw = self._button(tr("Own token", "Withdraw"), "Withdraw the own token")
        self._former = self._button(tr("Own token", "Withdraw the one before"), "Withdraw the former token")
        self._console = self._button(tr("Token", "Open the console"), "Open the console for the own token")
        theme.dress(self._console, "open", Tone.DIM)
        self._dismiss = self._button(tr("Own token", "I have seen to it"), "Forget the unheard token")
        self.result = ResultLine(theme, self)
        self._form = QWidget(self)
        self._wants_another = False
        self._view = OwnTokenView(words="")
        self._lay_out()
        self._listen()
        self.show_view(self._view)

    def _button(self, text: str, object_name: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(object_name)
        made.setAutoDefault(False)
        return made

    def _lay_out(self) -> None:
        grid = bare(QGridLayout(self._form))
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(tr("Own token", "Limit"), "dim", self._form), 0, 0)
        limit = QHBoxLayout()
        limit.setSpacing(12)
        limit.addWidget(self.limit)
        limit.addWidget(self._worth, stretch=1)
        grid.addLayout(limit, 0, 1)
        grid.addWidget(label(tr("Own token", "Ends"), "dim", self._form), 1, 0)
        grid.addWidget(self.end, 1, 1, Qt.AlignmentFlag.AlignLeft)
        make = QHBoxLayout()
        make.setSpacing(8)
        make.addWidget(self.make_button)
        make.addWidget(self._cancel)
        make.addStretch(1)
        grid.addLayout(make, 2, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in self._acts():
            acts.addWidget(button)
        acts.addStretch(1)
        column = bare(QVBoxLayout(self), 8)
        column.addWidget(self._words)
        column.addWidget(self._figures)
        column.addWidget(self._form)
        column.addLayout(acts)
        column.addWidget(self.result)

    def _listen(self) -> None:
        self.make_button.clicked.connect(
            lambda: self.make_requested.emit(self.limit.value(), int(self.end.value() or "0"))
        )
        self._replace.clicked.connect(lambda: self._want_another(wanted=True, then=self.make_button))
        self._cancel.clicked.connect(lambda: self._want_another(wanted=False, then=self._replace))
        self._withdraw.clicked.connect(self.withdraw_requested)
        self._former.clicked.connect(self.former_requested)
        self._console.clicked.connect(self.console_requested)
        self._dismiss.clicked.connect(self.dismissed)
        self.limit.changed.connect(self.limit_changed)

    def show_view(self, view: OwnTokenView) -> None:
        """Show how it stands; a form that was opened for another token closes."""
        self._view = view
        self._wants_another = False
        self._words.setText(view.words)
        self._figures.setText(view.figures)
        self._words.setVisible(bool(view.words))
        self._figures.setVisible(bool(view.figures))
        self._former.setVisible(view.has_former)
        self._console.setVisible(view.is_for_console)
        self._dismiss.setVisible(view.is_for_console)
        self._show_form()

    def show_worth(self, words: str) -> None:
        """Say what the chosen limit is worth, empty where nobody knows."""
        self._worth.setText(words)

    def offers_one(self) -> bool:
        """Tell whether a token can be made here now, and there is none of Kinogrid's own yet."""
        return self._view.may_make and not self._view.has_one

    def lock(self, words: str) -> None:
        """Say what is under way, during which nothing else can be wished for."""
        self.result.wait(words)
        now = QApplication.focusWidget()
        if now is not None and self.isAncestorOf(now):
            # The keyboard would leave what is disabled for whatever comes next, and what is typed would change that.
            self.setFocus()
        self._allow(allowed=False)

    def answer(self, words: str, verdict: CheckVerdict | None, *, made: bool = False) -> None:
        """Say what came of it."""
        self._allow(allowed=True)
        if self.hasFocus():
            self._focus_first()
        self.result.say(words, verdict)
        self.spoke.emit(made)

    def show_way(self) -> None:
        """Offer the way to the console, where the person has to do something first."""
        self._console.show()

    def _allow(self, *, allowed: bool) -> None:
        for part in (self._form, *self._acts()):
            part.setEnabled(allowed)

    def _acts(self) -> tuple[QPushButton, ...]:
        return (self._replace, self._withdraw, self._former, self._console, self._dismiss)

    def _focus_first(self) -> None:
        """Put the keyboard onto the first thing that can be done now."""
        first = next((button for button in (self.make_button, *self._acts()) if button.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _want_another(self, *, wanted: bool, then: QPushButton) -> None:
        self._wants_another = wanted
        self._show_form()
        then.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form(self) -> None:
        view = self._view
        shows = view.may_make and (not view.has_one or self._wants_another)
        self._form.setVisible(shows)
        self._cancel.setVisible(shows and view.has_one)
        self._replace.setVisible(view.has_one and view.may_make and not shows)
        self._withdraw.setVisible(view.may_withdraw and not (shows and view.has_one))
