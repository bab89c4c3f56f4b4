"""What prices, balance and charges need of the provider, and of the disk."""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from kinogrid.domain.account import Application, UsagePage
from kinogrid.domain.pricing import PricePage, Tariff
from kinogrid.domain.request import Order
from kinogrid.domain.spending import Charged


class PriceSource(Protocol):
    """Who has the provider's prices, and knows by what an order is priced."""

    async def prices(self) -> bytes:
        """Get the page of prices; raises `Unreachable`, `Unanswered` or `Throttled`."""
        ...

    def tariff(self, page: bytes) -> Tariff | None:
        """Read a page of prices, None for what is none."""
        ...

    def bill(self, order: Order) -> tuple[str, Mapping[str, object]]:
        """Give the path and the body by which an order is priced."""
        ...


class PriceKeeper(Protocol):
    """Keeps the page of prices from session to session; what it cannot keep or read costs no more than that."""

    async def read(self) -> PricePage | None:
        """Give the page that was kept, if any."""
        ...

    async def write(self, page: PricePage) -> None:
        """Keep a page instead of any before it."""
        ...


class BalanceSource(Protocol):
    """Whoever can be asked what the account has; each question costs nothing, and needs the account's token."""

    async def applications(self) -> tuple[Application, ...]:
        """List what the account has for each service.

        Raises `TokenRefused`, `Throttled`, `Refused`, `Unreachable` or `Unanswered`.
        """
        ...


class UsageSource(Protocol):
    """Whoever can be asked what calls have cost; each question is free, and needs the account's token."""

    async def usage(self, since: float, until: float, offset: int = 0) -> UsagePage:
        """List calls between two moments in Unix seconds, at most 60 days ago, from one line on.

        Raises `TokenRefused`, `Throttled`, `Refused`, `Unreachable`, `Unanswered` or `WindowTooWide`.
        """
        ...


class ChargeStore(Protocol):
    """Where charges are kept that the account's list has told."""

    async def charges(self) -> Sequence[Charged]:
        """Give every charge, in no order; raises `LibraryTrouble`."""
        ...

    def of(self, job_id: str) -> Sequence[Charged]:
        """Give the charges of one job, at once; raises `LibraryTrouble`."""
        ...

    async def among(self, job_ids: Collection[str]) -> Collection[str]:
        """Name those of these jobs that have charges; raises `LibraryTrouble`."""
        ...

    async def keep(self, charges: Sequence[Charged]) -> None:
        """Keep charges, all or none; raises `LibraryTrouble`."""
        ...
