"""What the service's records call our tokens, in a small file that can be done without: it is learned again."""

import logging
from functools import partial
from pathlib import Path

import msgspec

from kinogrid.domain.posting import KnownOrigins
from kinogrid.store.files import read_own, write_whole
from kinogrid.store.workers import Workers

_log = logging.getLogger(__name__)

# Bytes: more was not written here.
_MOST = 1024 * 1024
_decode = msgspec.json.Decoder(KnownOrigins).decode


class TokenOriginsFile:
    """Keeps it from one session to the next, under marks that tell no token."""

    def __init__(self, path: Path) -> None:
        """Take the file, which need not be there yet."""
        self._path = path
        self._workers = Workers(1, "kinogrid-token-origins")

    async def read(self) -> KnownOrigins:
        """Give what was kept; nothing where that cannot be read."""
        return await self._workers.run(self._read)

    def keep(self, known: KnownOrigins) -> None:
        """Write it down in a moment; a disk that does not take it costs no more than that."""
        self._workers.start(partial(self._write, known))

    async def aclose(self) -> None:
        """Wait for the last write."""
        await self._workers.aclose()

    def _read(self) -> KnownOrigins:
        try:
            return _decode(read_own(self._path, _MOST))
        except FileNotFoundError:
            return KnownOrigins()
        except (OSError, msgspec.MsgspecError, UnicodeError, RecursionError) as error:
            _log.warning("what records call our tokens cannot be read: %s", error)
            return KnownOrigins()

    def _write(self, known: KnownOrigins) -> None:
        try:
            write_whole(self._path, msgspec.json.encode(known), sync=False)
        except OSError as error:
            _log.warning("what records call our tokens cannot be kept: %s", error)
