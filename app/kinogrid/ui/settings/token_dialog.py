"""Asks for a token: which one is needed, what it can do, where to get it, and where it will be kept."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kinogrid.ui.controls.desktop import open_address
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_text import TokenWords
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import shown, tr


class TokenDialog(FittingDialog):
    """Asks for a token, whose `box` is served by whoever keeps it; open it with `open()`, never `exec()`.

    Its `instead` button, there on request, closes it as well: the person would rather give a web address.
    """

    def __init__(
        self, theme: Theme, words: TokenWords, going: str, keeping: str, parent: QWidget | None = None
    ) -> None:
        """Start with an empty field; `going` says which hosts the token goes to, `keeping` where it will be kept."""
        super().__init__(parent, width=560)
        name = shown(words.name)
        named(self, f"{words.name.source} dialog", name)
        self.setWindowTitle(name)
        self.setModal(True)
        self.box = TokenBox(theme, words, shown(words.dialog_verb), self)
        self._later = leave_button(self, tr("Token", "Not now"), "Not now")
        self.instead = QPushButton(tr("Token", "Use a web address"), self)
        self.instead.setObjectName("Use a web address instead")
        self.instead.clicked.connect(self.reject)
        self.instead.hide()
        link = QPushButton(tr("Token", "Open the console"), self)
        link.setObjectName("Open the console")
        link.setToolTip(tip(words.console))
        link.clicked.connect(lambda: open_address(words.console))
        theme.dress(link, "open", Tone.DIM)
        where = QHBoxLayout()
        where.setSpacing(12)
        where.addWidget(link)
        where.addWidget(
            label(words.console.removeprefix("https://"), "hint", self, wrap=True, selectable=True), stretch=1
        )
        column = self.column
        column.setSpacing(16)
        column.addWidget(label(shown(words.title), "title", self))
        column.addWidget(label(shown(words.purpose), "dim", self, wrap=True))
        column.addLayout(where)
        column.addWidget(label(going, "dim", self, wrap=True, selectable=True))
        column.addSpacing(8)
        column.addWidget(self.box)
        self.foot.addLayout(dialog_foot(self.instead, self._later, words=label(keeping, "hint", self, wrap=True)))
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
