"""Prices as a test wants them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from kinogrid.domain.failure import StudioError
from kinogrid.domain.pricing import PricePage, PriceRule, Tariff
from kinogrid.domain.request import Order


@dataclass
class FakePrices:
    """Whoever has the prices, what is kept of them, and a clock that moves when told to."""

    page: bytes = b"1"
    kept: PricePage | None = None
    trouble: StudioError | None = None
    asked: int = 0
    now: float = 1_000_000.0
    looks: int = 0
    written: list[PricePage] = field(default_factory=list)

    async def prices(self) -> bytes:
        self.asked += 1
        if self.trouble is not None:
            raise self.trouble
        return self.page

    def tariff(self, page: bytes) -> Tariff | None:
        return Tariff({}, [PriceRule({}, json.loads(page))], ()) if page.isdigit() else None

    def bill(self, order: Order) -> tuple[str, Mapping[str, object]]:
        return "/videos", {"prompt": order.prompt}

    def clock(self) -> float:
        self.looks += 1
        return self.now

    async def read(self) -> PricePage | None:
        return self.kept

    async def write(self, page: PricePage) -> None:
        self.written.append(page)
