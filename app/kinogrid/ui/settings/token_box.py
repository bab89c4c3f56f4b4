"""A token's field: entered masked, checked before it is kept, never shown again."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.store.secrets import TokenSource
from kinogrid.ui.controls.message import announce
from kinogrid.ui.style.theme import Theme, Tone

_WORDS = {
    TokenSource.NONE: "No token yet.",
    TokenSource.ENV: "In use: the token from the environment. It goes before any other and is never stored.",
    TokenSource.KEYRING: "In use: the token in this system's keyring.",
    TokenSource.SESSION: "In use: a token for this session only. This system offers no keyring to keep it in.",
}
_DEMO = "In use: the demo's own token. It opens nothing else, and your keyring is left alone."


class TokenBox(QWidget):
    """Takes a token: `check_requested` carries it once, `remove_requested` asks to forget the stored one.

    `spoke` tells that other words stand there, with whether a token was just accepted.

    The text leaves the field as soon as it has been accepted, and never stands in any other property.
    """

    check_requested = Signal(str)
    remove_requested = Signal()
    spoke = Signal(bool)

    def __init__(self, theme: Theme, name: str, verb: str = "Check and save", parent: QWidget | None = None) -> None:
        """Start with no token; `name` is the field's accessible name."""
        super().__init__(parent)
        self._theme = theme
        self._source = TokenSource.NONE
        self.field = QLineEdit(self)
        self.field.setAccessibleName(name)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText("Paste the token here")
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhHiddenText
        )
        self.inspector = QToolButton(self)
        self.inspector.setCheckable(True)
        self.inspector.setAccessibleName(f"Show the {name} as it is typed")
        self.inspector.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.inspector.toggled.connect(self._unmask)
        theme.dress(self.inspector, "eye", Tone.DIM)
        self.button = QPushButton(verb, self)
        self.button.setProperty("primary", True)
        self.button.setEnabled(False)
        self.remove_button = QPushButton("Remove", self)
        self.remove_button.setAccessibleName(f"Remove the {name}")
        self._source_words = QLabel(self)
        self._source_words.setProperty("role", "small")
        self._source_words.setWordWrap(True)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._icon = QLabel(self)
        self._icon.setFixedSize(QSize(16, 16))
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._lay_out()
        self.field.textChanged.connect(self._edited)
        self.field.returnPressed.connect(self._check)
        self.button.clicked.connect(self._check)
        self.remove_button.clicked.connect(self.remove_requested)
        self.set_source(TokenSource.NONE)
        self._progress.hide()
        self._result("")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, stretch=1)
        row.addWidget(self.inspector)
        row.addSpacing(4)
        row.addWidget(self.button)
        said = QHBoxLayout()
        said.setSpacing(6)
        said.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._words, stretch=1)
        source = QHBoxLayout()
        source.setSpacing(8)
        source.addWidget(self._source_words, stretch=1)
        source.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(source)
        column.addLayout(row)
        column.addWidget(self._progress)
        column.addLayout(said)

    def set_source(self, source: TokenSource, *, demo: bool = False) -> None:
        """Say where the token in force comes from; the demo's is its own."""
        self._source = source
        own = demo and source is not TokenSource.NONE
        self._source_words.setText(_DEMO if own else _WORDS[source])
        self.remove_button.setVisible(not own and source in {TokenSource.KEYRING, TokenSource.SESSION})
        self.field.setPlaceholderText(
            "Paste the token here" if source is TokenSource.NONE else "Paste another token to replace it"
        )

    def source(self) -> TokenSource:
        """Give where the token in force comes from."""
        return self._source

    def set_checking(self) -> None:
        """Show that the token is being checked."""
        # Not disabled: the keyboard would leave the field for whatever comes next.
        self.field.setReadOnly(True)
        self.button.setEnabled(False)
        self._progress.show()
        self._result("Asking the service. This costs nothing.")

    def set_result(self, words: str, *, ok: bool) -> None:
        """Say what the check found; an accepted token leaves the field."""
        self._progress.hide()
        self.field.setReadOnly(False)
        if ok:
            self.field.clear()
            self.inspector.setChecked(False)
        else:
            self.field.setFocus()
            self.field.selectAll()
        self.button.setEnabled(bool(self.field.text()))
        self._result(words, ok=ok)

    def said(self) -> str:
        """Give what stands below the field."""
        return self._words.text()

    def _result(self, words: str, *, ok: bool | None = None) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._words.setProperty("role", "dim" if ok is None else "good" if ok else "problem")
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self._icon.setVisible(bool(words) and ok is not None)
        if ok is not None:
            self._theme.dress(self._icon, "check" if ok else "error", Tone.SUCCESS if ok else Tone.DANGER)
        if words:
            announce(self._words, words)
        self.spoke.emit(ok is True)

    def _edited(self, text: str) -> None:
        self.button.setEnabled(bool(text.strip()))
        if text:
            self._result("")

    def _check(self) -> None:
        if self.button.isEnabled() and (token := self.field.text().strip()):
            self.check_requested.emit(token)

    def _unmask(self) -> None:
        shown = self.inspector.isChecked()
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._theme.dress(self.inspector, "eye-off" if shown else "eye", Tone.DIM)
