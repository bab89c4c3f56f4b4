"""What an order will cost, beside the button that sends it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kinogrid.ui.controls.widgets import bare, label, named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.price_text import Priced, price_line, price_note, price_words
from kinogrid.ui.text import tr


class PriceLabel(QWidget):
    """One quiet line, which says more under the pointer and to a screen reader; empty while nothing is to be sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._words = named(label(role="small", parent=self, wrap=True), "Price", tr("Price", "Price"))
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        row = bare(QHBoxLayout(self), 0)
        row.addWidget(self._words)

    def show_price(self, priced: Priced) -> None:
        """Say what orders will cost."""
        words, note = price_words(priced.quote), price_note(priced)
        self._words.setText(price_line(priced))
        self._words.setToolTip(tip(note))
        self._words.setAccessibleName(tr("Price", "Price: {words}", words=words) if words else tr("Price", "Price"))
        self._words.setAccessibleDescription(note)

    def text(self) -> str:
        """Give what is said."""
        return self._words.text()
