"""Asks for an account token: what it can do, where to get it, and where it will be kept."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.domain.service_address import PLATFORM
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.settings.console_link import console_link
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_text import ACCOUNT_TOKEN
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class AccountTokenDialog(FittingDialog):
    """Asks for the token for uploads, whose `box` is served by whoever keeps it; open it with `open()`, never `exec()`.

    What `keeping` says of where the token will be kept is to be true for as long as it is open. Its `instead` button,
    there on request, closes it as well: the person would rather give a web address.
    """

    def __init__(self, theme: Theme, going: str, parent: QWidget | None = None, *, platform: str = PLATFORM) -> None:
        """Start with an empty field; `going` says which hosts the token goes to, one is made on the `platform`."""
        super().__init__(parent, width=560)
        name = tr("Token", "Account token")
        named(self, "Account token dialog", name)
        self.setWindowTitle(name)
        self.setModal(True)
        self.box = TokenBox(theme, ACCOUNT_TOKEN, tr("Token", "Check, save and send"), self)
        self._later = leave_button(self, tr("Token", "Not now"), "Not now")
        self.instead = QPushButton(tr("Token", "Use a web address"), self)
        self.instead.setObjectName("Use a web address instead")
        self.instead.clicked.connect(self.reject)
        self.instead.hide()
        column = self.column
        column.setSpacing(16)
        purpose = tr(
            "Token",
            "Uploads need an account token, which the console calls a platform token. It is a powerful one: it manages "
            "your whole account there and does not expire, so keep it only on a machine of your own. You need none "
            "when the pictures are on the web: give their addresses instead.",
        )
        column.addWidget(label(tr("Token", "An account token for uploads"), "title", self, wrap=True))
        column.addWidget(label(purpose, "dim", self, wrap=True))
        column.addLayout(console_link(theme, ACCOUNT_TOKEN, self, platform=platform))
        column.addWidget(label(going, "dim", self, wrap=True, selectable=True))
        column.addSpacing(8)
        column.addWidget(self.box)
        self.keeping = label("", "hint", self, wrap=True)
        self.foot.addLayout(dialog_foot(self.instead, self._later, words=self.keeping))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.box.spoke.connect(lambda accepted: self._lead_out() if accepted else None)
        self.box.field.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer to close it where there is nothing left to do."""
        super().showEvent(event)
        if self.box.source().is_in_use:
            self._later.setText(tr("Dialog", "Close"))

    def _lead_out(self) -> None:
        """Lead the keyboard out once a token was accepted."""
        if self.box.source().is_in_use:
            self._later.setText(tr("Token", "Done"))
            self._later.setDefault(True)
            self._later.setFocus()
