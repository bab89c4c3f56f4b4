"""What orders will cost: by the provider's price list, kept on disk and fetched anew once a day and by hand."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterable
from decimal import Decimal

from kinogrid.domain.failure import StudioError, Throttled, known
from kinogrid.domain.pricing import Foreseen, PriceList, PricePage, Quote, dollars, quote, total
from kinogrid.domain.request import Order
from kinogrid.studio.pace import wait_for
from kinogrid.studio.ports.paying import PriceKeeper, PriceSource

# After so many seconds the list is fetched anew.
FRESH = 24 * 3600.0
# Seconds until the next try after one that failed.
AFTER_FAILURE = 15 * 60.0
# Seconds of a pause at most, should the clock be set back meanwhile.
_LONGEST_PAUSE = 3600.0

_log = logging.getLogger(__name__)


class Prices:
    """The price list as far as it is known; without one no price is, and everything else goes on."""

    def __init__(
        self,
        source: PriceSource,
        keeper: PriceKeeper,
        clock: Callable[[], float] = time.time,
        longest_wait: float = 3600.0,
    ) -> None:
        """Take who has the prices, where they are kept, and a clock in Unix seconds.

        The clock is looked at after `longest_wait` seconds at the latest, as a machine that sleeps lets none pass.
        """
        self._longest_wait = longest_wait
        self._source = source
        self._keeper = keeper
        self._clock = clock
        self._list: PriceList | None = None
        self._wanted = False
        self._failed_until: float | None = None
        self._throttled_until: float | None = None
        self._fetching = False
        self._awake = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []

    @property
    def as_of(self) -> float | None:
        """Give when the list was fetched, in Unix seconds; None while there is none."""
        return None if self._list is None else self._list.at

    @property
    def is_fetching(self) -> bool:
        """Tell whether the list is being fetched just now."""
        return self._fetching

    @property
    def has_failed(self) -> bool:
        """Tell whether the last try to fetch the list failed."""
        return self._failed_until is not None

    @property
    def dearest(self) -> Decimal | None:
        """Give the dollars for one Credit in the dearest package on sale, None where nothing is."""
        found = None if self._list is None else dollars(Decimal(1), self._list.tariff.packages)
        return None if found is None else found.most

    def listen(self, listener: Callable[[], None]) -> None:
        """Tell `listener` whenever prices, or what is known of them, are others from now on."""
        self._listeners.append(listener)

    def quote(self, order: Order) -> Quote:
        """Give what an order will cost by the list."""
        return quote(None if self._list is None else self._list.tariff, *self._source.bill(order))

    def foresee(self, order: Order) -> Foreseen:
        """Give what is to be kept with an order of its price, as it is by now."""
        found = self.quote(order)
        return Foreseen(found.credits if found.is_known else None, self.as_of)

    def worth(self, amount: Decimal) -> Quote:
        """Give what an amount of Credits costs by the packages on sale, as far as they are known."""
        return Quote(amount, None if self._list is None else dollars(amount, self._list.tariff.packages))

    def quote_all(self, orders: Iterable[Order]) -> Quote:
        """Give what several orders will cost together."""
        return total(map(self.quote, orders))

    def fetch_now(self) -> None:
        """Fetch the list anew, whatever its age, as soon as the service allows."""
        self._wanted = True
        self._awake.set()

    async def run(self) -> None:
        """Take up the list that was kept, and fetch one whenever it is due, until cancelled."""
        self._take(await self._kept())
        while True:
            if self._due() <= 0:
                await self._fetch()
            await wait_for(self._awake, min(max(self._due(), 0.0), self._longest_wait))

    def _due(self) -> float:
        """Give the seconds until the list is to be fetched."""
        now = self._clock()
        pause = 0.0 if self._throttled_until is None else self._until(self._throttled_until)
        if self._wanted:
            return pause
        if self._failed_until is not None:
            return max(pause, self._until(self._failed_until))
        # A list of the future is one of a clock that has been set back.
        return 0.0 if self._list is None or self._list.at > now else self._list.at + FRESH - now

    def _until(self, moment: float) -> float:
        """Give the seconds until a moment, which a clock that was set back does not put off for ever."""
        return min(moment - self._clock(), _LONGEST_PAUSE)

    async def _kept(self) -> PriceList | None:
        kept = await self._keeper.read()
        tariff = None if kept is None else self._source.tariff(kept.data)
        return None if kept is None or tariff is None else PriceList(tariff, kept.at)

    async def _fetch(self) -> None:
        self._wanted, self._fetching, self._throttled_until = False, True, None
        self._tell()
        failure = known("unreadable_answer")
        try:
            page = await self._source.prices()
            tariff = self._source.tariff(page)
            if tariff is not None:
                at = self._clock()
                self._take(PriceList(tariff, at))
                await self._keeper.write(PricePage(page, at))
                return
        except Throttled as error:
            failure, self._throttled_until = error.failure, self._clock() + (error.retry_after or AFTER_FAILURE)
        except StudioError as error:
            failure = error.failure
        finally:
            self._fetching = False
            self._tell()
        _log.warning("the price list was not fetched: %s", failure)
        self._failed_until = self._clock() + AFTER_FAILURE
        self._tell()

    def _take(self, found: PriceList | None) -> None:
        self._list = found
        self._failed_until = None
        self._tell()

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()
