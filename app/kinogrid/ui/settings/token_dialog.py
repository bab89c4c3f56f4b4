"""Asks for a token: which one is needed, what it can do, where to get it, and where it will be kept."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kinogrid.store.secrets import TokenSource
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.style.theme import Theme, Tone

# The provider's console, where a person makes a token (its own guide), and the part that has those for the API.
_CONSOLE = "https://platform.acedata.cloud/console"
CONSOLE = f"{_CONSOLE}/applications"


@dataclass(frozen=True, slots=True)
class Wording:
    """What the dialog says of one kind of token; `checked` tells whether a free question can try it."""

    name: str
    title: str
    words: str
    verb: str
    console: str
    checked: bool


API_TOKEN = Wording(
    "API token",
    "Connect to Ace Data Cloud",
    "Kinogrid orders videos through your own account there. Make an API token for Midjourney Videos in the console, "
    "then paste it here.",
    "Check and save",
    CONSOLE,
    checked=True,
)
UPLOAD_TOKEN = Wording(
    "Upload token",
    "A platform token for uploads",
    "The service did not take a picture with the API token. Its uploads want a platform token, which you make in the "
    "console. It is a powerful one: it manages your whole account there and does not expire, so keep it only on a "
    "machine of your own. You need none when the pictures are on the web: give their addresses instead.",
    "Save and send",
    _CONSOLE,
    checked=False,
)


class TokenDialog(QDialog):
    """Asks for a token; open it with `open()`, never `exec()`.

    `check_requested` carries the token; answer with `set_checking` and `set_result`.
    """

    check_requested = Signal(str)
    remove_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, wording: Wording = API_TOKEN) -> None:
        """Start with an empty field."""
        super().__init__(parent)
        self._wording = wording
        self.setWindowTitle(wording.name)
        self.setModal(True)
        self.setMinimumWidth(560)
        self.box = TokenBox(theme, wording.name, wording.verb, parent=self)
        self._keeping = QLabel(self)
        self._keeping.setProperty("role", "hint")
        self._keeping.setWordWrap(True)
        self._later = QPushButton("Not now", self)
        self._later.clicked.connect(self.reject)
        self._lay_out(theme)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.box.check_requested.connect(self.check_requested)
        self.box.remove_requested.connect(self.remove_requested)
        self.box.spoke.connect(lambda accepted: self._fit(accepted=accepted))
        self.set_keyring(available=True)
        self.box.field.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        title = QLabel(self._wording.title, self)
        title.setProperty("role", "title")
        words = QLabel(self._wording.words, self)
        words.setProperty("role", "dim")
        words.setWordWrap(True)
        link = QPushButton("Open the console", self)
        link.setToolTip(self._wording.console)
        link.clicked.connect(self._open_console)
        theme.dress(link, "open", Tone.DIM)
        address = QLabel(self._wording.console.removeprefix("https://"), self)
        address.setProperty("role", "hint")
        address.setWordWrap(True)
        address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where = QHBoxLayout()
        where.setSpacing(12)
        where.addWidget(link)
        where.addWidget(address, stretch=1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._keeping, stretch=1)
        foot.addWidget(self._later, alignment=Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(words)
        column.addLayout(where)
        column.addSpacing(8)
        column.addWidget(self.box)
        column.addSpacing(8)
        column.addLayout(foot)

    def set_keyring(self, *, available: bool) -> None:
        """Say where the token will be kept."""
        keeping = (
            "It is kept in this system's keyring and nowhere else."
            if available
            else "This system offers no keyring, so the token is kept for this session only and asked for again at "
            "the next start."
        )
        self._keeping.setText(f"{keeping} Checking it costs nothing." if self._wording.checked else keeping)

    def set_demo(self) -> None:
        """Say that this is the demo, which keeps no token."""
        self._keeping.setText("In this demo the token is kept nowhere, and your keyring is left alone.")

    def set_source(self, source: TokenSource, *, demo: bool = False) -> None:
        """Say where the token in force comes from; the demo's is its own."""
        self.box.set_source(source, demo=demo)
        self._later.setText("Not now" if source is TokenSource.NONE else "Close")

    def set_checking(self) -> None:
        """Show that the token is being checked."""
        self.box.set_checking()

    def set_result(self, words: str, *, ok: bool) -> None:
        """Say what the check found."""
        self.box.set_result(words, ok=ok)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need in the font that is there."""
        super().showEvent(event)
        self._fit(accepted=False)

    def _fit(self, *, accepted: bool) -> None:
        """Make room for what is said, and lead the keyboard out once a token was accepted."""
        if accepted and self.box.source() is not TokenSource.NONE:
            self._later.setText("Done")
            self._later.setDefault(True)
            self._later.setFocus()
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _open_console(self) -> None:
        QDesktopServices.openUrl(QUrl(self._wording.console))
