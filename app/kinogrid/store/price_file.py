"""The provider's page of prices in a file that can be done without, as it is fetched again."""

import logging
from functools import partial
from pathlib import Path

import msgspec

from kinogrid.domain.pricing import PricePage
from kinogrid.store.files import refuse_odd, write_whole
from kinogrid.store.workers import Workers

_log = logging.getLogger(__name__)

# Bytes: more was not written here.
_MOST = 4 * 1024 * 1024


class _StoredPage(msgspec.Struct):
    host: str
    at: float
    page: str


_decode = msgspec.json.Decoder(_StoredPage).decode


class PriceFile:
    """Keeps the page of one host: prices of the demo are none of the provider's, and the other way round."""

    def __init__(self, path: Path, host: str) -> None:
        """Take the file, which need not be there yet, and whose prices they are."""
        self._path = path
        self._host = host
        self._workers = Workers(1, "kinogrid-prices")

    async def read(self) -> PricePage | None:
        """Give the page that was kept, None where there is none of this host that can be read."""
        return await self._workers.run(self._read)

    async def write(self, page: PricePage) -> None:
        """Keep a page instead of any before it; a disk that does not take it costs no more than that."""
        await self._workers.run(partial(self._write, page))

    async def aclose(self) -> None:
        """Wait for the last write."""
        await self._workers.aclose()

    def _read(self) -> PricePage | None:
        try:
            refuse_odd(self._path)
            with self._path.open("rb") as file:
                kept = _decode(file.read(_MOST))
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError, UnicodeError) as error:
            _log.warning("the kept prices cannot be read: %s", error)
            return None
        return PricePage(kept.page.encode("utf-8", "replace"), kept.at) if kept.host == self._host else None

    def _write(self, page: PricePage) -> None:
        kept = _StoredPage(self._host, page.at, page.data.decode("utf-8", "replace"))
        try:
            write_whole(self._path, msgspec.json.encode(kept), sync=False)
        except OSError as error:
            _log.warning("the prices cannot be kept: %s", error)
