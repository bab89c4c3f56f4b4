"""The first thing a new person meets: which token is needed, where to get it, and where it will be kept."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.settings.token_box import TokenBox, TokenSource
from app.ui.theme import Theme, Tone

# The provider's console, where a person makes a token (its own guide).
CONSOLE = "https://platform.acedata.cloud/console/applications"


class TokenDialog(QDialog):
    """Asks for the API token; open it with `open()`, never `exec()`.

    `check_requested` carries the token; answer with `set_checking` and `set_result`.
    """

    check_requested = Signal(str)
    remove_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with an empty field."""
        super().__init__(parent)
        self.setWindowTitle("API token")
        self.setModal(True)
        self.setMinimumWidth(560)
        self.box = TokenBox(theme, "API token", parent=self)
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
        self.box.spoke.connect(self._fit)
        self.set_keyring(available=True)
        self.box.field.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        title = QLabel("Connect to Ace Data Cloud", self)
        title.setProperty("role", "title")
        words = QLabel(
            "Kinogrid orders videos through your own account there. Make an API token for Midjourney Videos in the "
            "console, then paste it here.",
            self,
        )
        words.setProperty("role", "dim")
        words.setWordWrap(True)
        link = QPushButton("Open the console", self)
        link.setToolTip(CONSOLE)
        link.clicked.connect(_open_console)
        theme.dress(link, "open", Tone.DIM)
        address = QLabel(CONSOLE.removeprefix("https://"), self)
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
        self._keeping.setText(
            "It is kept in this system's keyring and nowhere else. Checking it costs nothing."
            if available
            else "This system offers no keyring, so the token is kept for this session only and asked for again at "
            "the next start. Checking it costs nothing."
        )

    def set_source(self, source: TokenSource) -> None:
        """Say where the token in force comes from."""
        self.box.set_source(source)
        self._later.setText("Not now" if source is TokenSource.NONE else "Close")

    def set_checking(self) -> None:
        """Show that the token is being checked."""
        self.box.set_checking()

    def set_result(self, ok: bool, words: str) -> None:  # noqa: FBT001 - the outcome comes first, as one says it
        """Say what the check found."""
        self.box.set_result(ok, words)

    def _fit(self, accepted: bool) -> None:  # noqa: FBT001 - a slot
        """Make room for what is said, and lead the keyboard out once a token was accepted."""
        if accepted and self.box.source() is not TokenSource.NONE:
            self._later.setText("Done")
            self._later.setDefault(True)
            self._later.setFocus()
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))


def _open_console() -> None:
    QDesktopServices.openUrl(QUrl(CONSOLE))
