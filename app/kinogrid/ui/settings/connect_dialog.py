"""The page on which a person connects: both secrets, where each is made, and the first picture of one's own."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.service_address import Hosts
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.guide_link import beside_title, guide_link
from kinogrid.ui.controls.widgets import bare, dialog_foot, label, leave_button, named, rule
from kinogrid.ui.settings.console_link import console_link
from kinogrid.ui.settings.own_token_box import OwnTokenBox
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_text import ACCOUNT_TOKEN, API_TOKEN, TokenWords, host_words
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import number, shown, tr

# The dialog's width in logical pixels.
_WIDTH = 680


class ConnectDialog(FittingDialog):
    """Takes both tokens, in the boxes `token` and `account_token`, or has the one made from the other in `own_token`.

    Whoever keeps and makes them serves these.

    What `keeping` says of where tokens will be kept is to be true for as long as it is open. `web_address_wanted` and
    `words_wanted` are the ways to a first frame that need no account token; both close it. `guide_wanted` asks for the
    guide's page on tokens, beside it.
    Open it with `open()`, never `exec()`.
    """

    web_address_wanted = Signal()
    words_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, theme: Theme, hosts: Hosts, parent: QWidget | None = None) -> None:
        """Start with empty fields; the tokens go to these hosts."""
        super().__init__(parent, width=_WIDTH)
        name = tr("Connect", "Connect to Ace Data Cloud")
        named(self, "Connect to Ace Data Cloud", name)
        self.setWindowTitle(name)
        self.setModal(True)
        self._theme = theme
        self._hosts = hosts
        self.token = TokenBox(theme, API_TOKEN, tells_of_none=False)
        self.account_token = TokenBox(theme, ACCOUNT_TOKEN, tells_of_none=False)
        self.own_token = OwnTokenBox(theme)
        self._later = leave_button(self, tr("Token", "Not now"), "Not now")
        self.column.setSpacing(8)
        self._picture = QVBoxLayout()
        self._picture.setSpacing(8)
        self._ways = self._made_ways()
        self._well: QWidget | None = None
        self._kept: QWidget | None = None
        self._area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._see_later())
        self._lay_out(name)
        self.keeping = label("", "hint", self, wrap=True)
        self.foot.addLayout(dialog_foot(self._later, words=self.keeping))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.token.spoke.connect(lambda accepted: self._follow(self.token, accepted=accepted))
        self.account_token.spoke.connect(lambda accepted: self._follow(self.account_token, accepted=accepted))
        self.own_token.spoke.connect(lambda made: self._follow(self.own_token, accepted=made))
        self.token.field.setFocus()

    def _lay_out(self, title: str) -> None:
        lead = tr(
            "Connect",
            "Ace Data Cloud is a third-party service that makes the videos and bills you for them. You need no "
            "Midjourney account; Midjourney's terms apply.",
        )
        link = guide_link(self._theme, tr("Connect", "Which token is for what?"), self)
        link.clicked.connect(self.guide_wanted)
        self.column.addLayout(beside_title(label(title, "title", self, wrap=True), link))
        self.column.addWidget(label(lead, "dim", self, wrap=True))
        orders = tr("Connect", "The API token orders. It has 32 digits and letters, and may have a limit.")
        account = tr(
            "Connect",
            "The account token sends pictures of this machine, and shows balance and charges. It manages your whole "
            "account and does not expire, so keep it only on a machine of your own.",
        )
        self._add_step(1, API_TOKEN, orders, self.token)
        self._add_step(2, ACCOUNT_TOKEN, account, self.account_token)
        self.column.addWidget(self.own_token)
        self.column.addWidget(self._ways)
        self.column.addLayout(self._picture)

    def _add_step(self, position: int, words: TokenWords, purpose: str, box: TokenBox) -> None:
        self._add_head(
            position,
            shown(words.name),
            console_link(self._theme, words, self, platform=self._hosts.console, is_plain=True),
        )
        self.column.addWidget(label(purpose, "dim", self, wrap=True))
        self.column.addWidget(box)
        self.column.addWidget(label(host_words(words, self._hosts), "hint", self, wrap=True, selectable=True))

    def _add_head(self, position: int, words: str, beside: QHBoxLayout) -> None:
        self.column.addSpacing(4)
        self.column.addWidget(rule(self))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._head(position, words))
        row.addLayout(beside, stretch=1)
        self.column.addLayout(row)

    def _head(self, position: int, words: str) -> QLabel:
        head = tr("Connect", "{position}. {what}", position=number(position), what=words)
        return label(head, "heading", self)

    def _made_ways(self) -> QWidget:
        """Offer what needs no account token."""
        without = label(tr("Connect", "Without it:"), "hint", self)
        address = self._way(tr("Connect", "Give a picture's web address"), "Give a picture's web address", "link")
        address.clicked.connect(self.web_address_wanted)
        words = self._way(tr("Connect", "Make a first frame from words"), "First frame without a picture", "generate")
        words.clicked.connect(self.words_wanted)
        ways = QWidget(self)
        row = bare(QHBoxLayout(ways), 4)
        for part in (without, address, words):
            row.addWidget(part)
        row.addStretch(1)
        return ways

    def _way(self, text: str, object_name: str, icon: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(object_name)
        made.setProperty("link", True)
        self._theme.dress(made, icon, Tone.ACCENT)
        made.clicked.connect(self.reject)
        return made

    def put_well(self, well: QWidget, beside: QVBoxLayout) -> None:
        """Take the place where the person's own picture goes, under a heading `beside` it, which costs no height."""
        self._well = well
        beside.insertWidget(0, self._head(3, tr("Connect", "Your first picture")))
        self._picture.addSpacing(4)
        self._picture.addWidget(rule(self))
        self._picture.addWidget(well)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer to close it where there is a token already."""
        super().showEvent(event)
        self._follow(self.token, accepted=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Return on the button that says so alone: in a field it means that field."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif self.focusWidget() is self._later:
            self._later.click()

    def _follow(self, box: QWidget, *, accepted: bool) -> None:
        """Keep in sight what is said, and lead the keyboard on to what is still to do."""
        self._ways.setVisible(not self.account_token.source().is_in_use)
        self._keep_in_sight(box)
        if self.token.source().is_in_use:
            self._later.setText(tr("Token", "Done"))
        if accepted:
            next_one = self._next()
            next_one.setFocus(Qt.FocusReason.OtherFocusReason)
            if next_one is not self._later:
                self._keep_in_sight(next_one)

    def _keep_in_sight(self, part: QWidget) -> None:
        """Scroll to a part, once there is room for what has just appeared, and when more appears above it."""
        self._kept = part
        self._see_later()

    def _see_later(self) -> None:
        QTimer.singleShot(0, self, self._see)

    def _see(self) -> None:
        if self._kept is not None:
            self._area.ensureWidgetVisible(self._kept)

    def _next(self) -> QWidget:
        if not self.token.source().is_in_use:
            makes = self.account_token.source().is_in_use and self.own_token.offers_one()
            return self.own_token.make_button if makes else self.token.field
        if not self.account_token.source().is_in_use:
            return self.account_token.field
        return self._later if self._well is None else self._well
