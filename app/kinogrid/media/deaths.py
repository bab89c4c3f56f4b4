"""Which files have ended the decoder, by their content, so that none is tried for ever, whatever it is called."""

import hashlib
import threading
from collections.abc import Callable, Mapping
from typing import BinaryIO

# Deaths after which a file is not tried any more: once may have been the machine's fault.
MOST = 2
# Files that are remembered, the latest ones.
_REMEMBERED = 1000

Opener = Callable[[], BinaryIO]
"""Opens a file from its beginning, as often as it is wanted; may raise `OSError`."""


def _nothing_known() -> Mapping[str, int]:
    return {}


def _kept_nowhere(_deaths: Mapping[str, int]) -> None:
    pass


class Deaths:
    """Counts them; `read` and `write` are called where they may take their time, on whichever thread asks."""

    def __init__(
        self,
        read: Callable[[], Mapping[str, int]] = _nothing_known,
        write: Callable[[Mapping[str, int]], None] = _kept_nowhere,
    ) -> None:
        """Take where the counts are kept; without one they last as long as this."""
        self._read = read
        self._write = write
        self._known: dict[str, int] | None = None
        self._guard = threading.Lock()

    def of(self, file: Opener) -> int:
        """Count how often a file has ended a decoder; it is read only if one of its length has."""
        with self._guard:
            known = self._loaded()
            with file() as opened:
                start = f"{opened.seek(0, 2)}-"
            if not any(key.startswith(start) for key in known):
                return 0
            return known.get(_key(file), 0)

    def add(self, file: Opener) -> int:
        """Count one more, and give how many there are now."""
        with self._guard:
            known = self._loaded()
            key = _key(file)
            known[key] = count = known.pop(key, 0) + 1
            while len(known) > _REMEMBERED:
                del known[next(iter(known))]
            self._write(known)
            return count

    def _loaded(self) -> dict[str, int]:
        if self._known is None:
            self._known = dict(self._read())
        return self._known


def _key(file: Opener) -> str:
    """Name a content: its length in bytes and its SHA-256 in hex."""
    with file() as opened:
        digest = hashlib.file_digest(opened, "sha256")  # type: ignore[arg-type] # any file will do that has `readinto`
        return f"{opened.seek(0, 2)}-{digest.hexdigest()}"
