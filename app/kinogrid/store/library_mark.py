"""Whether a library was last opened by this installation: one from elsewhere may hold orders that nobody here made."""

import hashlib
import hmac
import logging
import os
import secrets
from pathlib import Path

from kinogrid.store.files import read_own, write_whole
from kinogrid.store.workers import Workers

_log = logging.getLogger(__name__)

# Bytes of the installation's key, and of what is read of either file.
_KEY, _MOST = 32, 200


class LibraryMark:
    """A word in the library that only this installation can write, and for this folder alone.

    It is made of a key that never leaves the system's configuration folder, and of the folder's path and number on its
    disk, so that a mark that came along with a copy of the library says nothing.
    """

    def __init__(self, mark: Path, key: Path, *, is_ours: bool = False) -> None:
        """Take where mark and key are or will be; `is_ours` of a library that needs no mark."""
        self._mark = mark
        self._key = key
        self._is_ours = is_ours
        self._workers = Workers(1, "kinogrid-mark")

    async def is_ours(self) -> bool:
        """Tell whether the library was last opened here; whatever cannot be read says no."""
        return self._is_ours or await self._workers.run(self._matches)

    async def put(self) -> None:
        """Mark the library as opened here; where that fails, the next start takes it for one from elsewhere."""
        await self._workers.run(self._put)

    async def aclose(self) -> None:
        """Wait for the last write."""
        await self._workers.aclose()

    def _matches(self) -> bool:
        key, mark = _kept(self._key), _kept(self._mark)
        try:
            return len(key) == _KEY and hmac.compare_digest(mark, self._word(key))
        except OSError as error:
            _log.warning("the library's folder cannot be looked at: %s", error)
            return False

    def _put(self) -> None:
        try:
            word = self._word(self._own_key())
            if _kept(self._mark) != word:
                write_whole(self._mark, word)
        except OSError as error:
            _log.warning("the library cannot be marked: %s", error)

    def _own_key(self) -> bytes:
        key = _kept(self._key)
        if len(key) != _KEY:
            key = secrets.token_bytes(_KEY)
            self._key.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._key, key)
        return key

    def _word(self, key: bytes) -> bytes:
        folder = self._mark.parent
        facts = folder.stat()
        place = b"\0".join((os.fsencode(folder.resolve()), str(facts.st_dev).encode(), str(facts.st_ino).encode()))
        return hmac.new(key, place, hashlib.sha256).hexdigest().encode()


def _kept(path: Path) -> bytes:
    """Give what is kept there, nothing where that is nothing of ours."""
    try:
        return read_own(path, _MOST)
    except OSError:
        return b""
