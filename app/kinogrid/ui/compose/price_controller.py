"""What the order in Compose will cost, beside its button, as it is being made."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kinogrid.domain.form_rules import order_as_it_stands
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.price_text import PriceOf

# Milliseconds after which a price follows what is typed.
_SOON = 120


class PriceController(QObject):
    """Keeps the price true to the form and to the price list."""

    def __init__(
        self, compose: ComposePane, price: PriceOf, callback: Callable[[], str], fetch: Callable[[], None]
    ) -> None:
        """Take who knows prices; `callback` gives the default callback URL, `fetch` has the list fetched anew."""
        super().__init__(compose)
        self._compose = compose
        self._price = price
        self._callback = callback
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.show_price)
        compose.form_changed.connect(self._soon.start)
        compose.settings.changed.connect(self.show_price)
        compose.more.prices.triggered.connect(fetch)
        self.show_price()

    def show_price(self) -> None:
        """Say what would be sent now costs."""
        order = order_as_it_stands(self._compose.form(), self._callback())
        self._compose.bar.price.show_price(self._price([order]))
