"""A field for an address of the service, which may stay empty for the provider's own."""

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.service_address import ChosenBy, ServiceAddress, service_url
from kinogrid.ui.controls.checked_field import CheckedField
from kinogrid.ui.controls.widgets import bare, label, named
from kinogrid.ui.settings.address_text import address_flaw_words, address_words_while_typed, standing_words
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class AddressBox(QWidget):
    """Shows the chosen address, and which one is in use where that is another.

    `wanted` carries one that a person has typed and that can hold, empty for the provider's own; it is not chosen
    before `show_address` says so.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, name: str, reset: str, usual: str, *, object_name: str) -> None:
        """Start empty; `name` and `reset` are what a screen reader says, `usual` is the provider's own address."""
        super().__init__()
        self.usual = usual
        self._chosen, self._in_use = "", ServiceAddress(usual)
        self.address = CheckedField(
            theme,
            name,
            address_flaw_words,
            self,
            object_name=object_name,
            placeholder=usual,
            while_typed=address_words_while_typed,
        )
        self.reset = named(QPushButton(tr("Network", "Reset"), self), f"Reset: {object_name}", reset)
        self._standing = label("", "hint", self, wrap=True, selectable=True)
        row = bare(QHBoxLayout(), 8)
        row.addWidget(self.address, stretch=1)
        row.addWidget(self.reset)
        column = bare(QVBoxLayout(self), 4)
        column.addLayout(row)
        column.addWidget(self._standing)
        self.address.taken.connect(self._taken)
        self.reset.clicked.connect(lambda: self._want(""))
        self.show_address("", self._in_use)

    def show_address(self, chosen: str, in_use: ServiceAddress) -> None:
        """Show the address that is chosen, empty for the provider's own, and the one that is in use."""
        self._chosen, self._in_use = chosen, in_use
        self.address.set_text(chosen)
        self.address.field.setModified(False)
        self.reset.setVisible(bool(chosen))
        # In a demo there is nothing to choose, and no address to leave behind by mistake.
        self.setEnabled(in_use.chosen_by is not ChosenBy.DEMO)
        self._say()

    def standing(self) -> str:
        """Give what is said of the address in use."""
        return self._standing.text()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        words = standing_words(self._chosen, self.usual, self._in_use)
        self._standing.setText(words)
        self._standing.setVisible(bool(words))

    def _taken(self, text: str) -> None:
        url = service_url(text) if text else ""
        # Else the Return that a person has typed would answer whatever is asked.
        QTimer.singleShot(0, self, partial(self._want, "" if url == self.usual else url))

    def _want(self, url: str) -> None:
        if url == self._chosen:
            self.show_address(self._chosen, self._in_use)
        else:
            self.wanted.emit(url)
