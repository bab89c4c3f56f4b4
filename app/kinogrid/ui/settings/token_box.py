"""A token's field: entered masked, checked before it is kept, never shown again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kinogrid.store.secrets import TokenSource
from kinogrid.ui.controls.result_line import CheckVerdict, ResultLine
from kinogrid.ui.controls.widgets import bare, label, named, tool_button
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.settings.token_text import SOURCES, TokenWords
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import shown, tr


class TokenBox(QWidget):
    """Takes a token: `check_requested` carries it once, `remove_requested` asks to forget the stored one.

    `spoke` tells that other words stand there, with whether a token was just accepted.

    The text leaves the field as soon as it has been accepted, and never stands in any other property.
    """

    check_requested = Signal(str)
    remove_requested = Signal()
    spoke = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        words: TokenWords,
        verb: str = "",
        parent: QWidget | None = None,
        *,
        tells_of_none: bool = True,
    ) -> None:
        """Start with no token of the kind that `words` are about; the button says `verb` where it does more.

        With `tells_of_none` it is said in so many words that there is none yet, beside the invitation in the field.
        """
        super().__init__(parent)
        self._theme = theme
        self._tells_of_none = tells_of_none
        self._source = TokenSource.NONE
        self.field = named(QLineEdit(self), words.name.source, shown(words.name))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhHiddenText
        )
        self.inspector = tool_button(
            theme, "eye", shown(words.unmask), self, object_name=words.unmask.source, checkable=True
        )
        self.inspector.toggled.connect(self._unmask)
        self.button = QPushButton(verb or tr("Token", "Check and save"), self)
        self.button.setObjectName(f"Keep the {words.name.source}")
        self.button.setProperty("primary", True)
        self.button.setEnabled(False)
        self.remove_button = named(QPushButton(tr("Token", "Remove"), self), words.remove.source, shown(words.remove))
        self._source_words = label("", "small", self, wrap=True)
        self._result = ResultLine(theme, self)
        self._lay_out()
        self.field.textChanged.connect(self._edited)
        self.field.returnPressed.connect(self._check)
        self.button.clicked.connect(self._check)
        self.remove_button.clicked.connect(self.remove_requested)
        self.set_source(TokenSource.NONE)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, stretch=1)
        row.addWidget(self.inspector)
        row.addSpacing(4)
        row.addWidget(self.button)
        source = QHBoxLayout()
        source.setSpacing(8)
        source.addWidget(self._source_words, stretch=1)
        source.addWidget(self.remove_button)
        column = bare(QVBoxLayout(self), 8)
        column.addLayout(source)
        column.addLayout(row)
        column.addWidget(self._result)

    def set_source(self, source: TokenSource, *, demo: bool = False, why: str = "") -> None:
        """Say where the token in force comes from, the demo's being its own, and `why` there is none."""
        self._source = source
        own = demo and source.is_in_use
        self._source_words.setText(
            tr("Token", "In use: a token of the demo. It opens nothing else, and your keyring is left alone.")
            if own
            else paragraph(shown(SOURCES[source]) if self._tells_of_none or source is not TokenSource.NONE else "", why)
        )
        self._source_words.setVisible(bool(self._source_words.text()))
        self.remove_button.setVisible(not own and source in {TokenSource.KEYRING, TokenSource.SESSION})
        self.field.setPlaceholderText(
            tr("Token", "Paste another token to replace it")
            if source.is_in_use
            else tr("Token", "Paste the token here")
        )

    def source(self) -> TokenSource:
        """Give where the token in force comes from."""
        return self._source

    def set_checking(self) -> None:
        """Show that the token is being checked."""
        # Not disabled: the keyboard would leave the field for whatever comes next.
        self.field.setReadOnly(True)
        self.button.setEnabled(False)
        self._result.wait(tr("Token", "Asking the service. This costs nothing."))

    def set_result(self, words: str, verdict: CheckVerdict) -> None:
        """Say what the check found; an accepted token leaves the field."""
        self.field.setReadOnly(False)
        if verdict is not CheckVerdict.BAD:
            self.field.clear()
            self.inspector.setChecked(False)
        else:
            self.field.setFocus()
            self.field.selectAll()
        self.button.setEnabled(bool(self.field.text()))
        self._result.say(words, verdict)
        self.spoke.emit(verdict is not CheckVerdict.BAD)

    def give_away(self, text: str, to: "TokenBox", words: str) -> None:
        """Put a text into the field where it belongs, and say so here until something is said there."""
        self.field.clear()
        to.field.setText(text)
        to.field.setFocus()
        self._result.say(words, CheckVerdict.CAUTION)
        to.spoke.connect(self._heard, Qt.ConnectionType.SingleShotConnection)
        self.spoke.emit(False)

    def _heard(self) -> None:
        """Say no more of what was given away, as that has been seen to."""
        if not self.field.text():
            self._result.say("")

    def _edited(self, text: str) -> None:
        self.button.setEnabled(bool(text.strip()))
        if text:
            self._result.say("")

    def _check(self) -> None:
        if self.button.isEnabled() and (token := self.field.text().strip()):
            self.check_requested.emit(token)

    def _unmask(self) -> None:
        unmasked = self.inspector.isChecked()
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if unmasked else QLineEdit.EchoMode.Password)
        self._theme.dress(self.inspector, "eye-off" if unmasked else "eye", Tone.DIM)
