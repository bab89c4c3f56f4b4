"""What orders cost, for whoever shows it: beside Generate, in dialogs and lists, and on each variant's Extend."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from kinogrid.domain.job import Job
from kinogrid.domain.request import Order
from kinogrid.studio.prices import Prices
from kinogrid.ui.price_text import Priced, price_words


class PricesOfOrders(QObject):
    """Prices orders by the list; `changed` tells that they may cost something else by now."""

    changed = Signal()

    def __init__(self, prices: Prices, parent: QObject) -> None:
        """Take the list."""
        super().__init__(parent)
        self._prices = prices
        prices.listen(self.changed.emit)

    def price(self, orders: Iterable[Order]) -> Priced:
        """Give what orders will cost together."""
        prices = self._prices
        return Priced(prices.quote_all(orders), prices.as_of, prices.is_fetching, prices.has_failed)

    def words(self, order: Order | None) -> str:
        """Say what an order will cost, nothing where there is none."""
        return "" if order is None else price_words(self._prices.quote(order))

    def words_of(self, job: Job | None) -> str:
        """Say what a job would cost once more, nothing where there is none."""
        return "" if job is None else self.words(job.order)
