"""A frame's web address: judged as it is typed, and looked at once it is given."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kinogrid.domain.request import is_web_address
from kinogrid.ui.controls.addresses import NOT_WEB, may_become_web_address
from kinogrid.ui.text import shown


class AddressField(QLineEdit):
    """Takes an address.

    `typed` tells that a person changes it, `judged` carries what is wrong with it, empty for nothing, and `given`, once
    each time, an address whose picture nobody has seen yet.
    """

    typed = Signal()
    judged = Signal(str)
    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._given = ""
        self.setPlaceholderText("https://\u2026")
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._type)
        self.editingFinished.connect(self._finish)

    def address(self) -> str:
        """Give what stands there, if it is a web address; empty otherwise."""
        url = self.text().strip()
        return url if is_web_address(url) else ""

    def put(self, text: str) -> None:
        """Put something there that nobody has typed."""
        self.setText(text)
        self._give()

    def _type(self) -> None:
        self._given = ""
        self.typed.emit()
        self.judged.emit("" if may_become_web_address(self.text()) else shown(NOT_WEB))

    def _finish(self) -> None:
        if self.text().strip() and not self.address():
            self.judged.emit(shown(NOT_WEB))
        else:
            self._give()

    def _give(self) -> None:
        given, self._given = self._given, self.address()
        if self._given and self._given != given:
            self.given.emit(self._given)
