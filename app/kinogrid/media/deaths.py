"""Which files have ended the decoder, by their content, so that none is tried for ever, whatever it is called."""

import hashlib
from collections.abc import Callable
from typing import BinaryIO

from kinogrid.media.notes import Notes

# Deaths after which a file is not tried any more: once may have been the machine's fault.
MOST = 2
# Files that are remembered.
DEATHS_REMEMBERED = 1000

Opener = Callable[[], BinaryIO]
"""Opens a file from its beginning, as often as it is wanted; may raise `OSError`."""


class Deaths:
    """Counts them, by one decoder's thread or several."""

    def __init__(self, notes: Notes | None = None) -> None:
        """Take where the counts are noted; without it they last as long as this."""
        self._notes = notes or Notes(DEATHS_REMEMBERED)

    def of(self, file: Opener) -> int:
        """Count how often a file has ended a decoder; it is read only if one of its length has."""
        with file() as opened:
            start = f"{opened.seek(0, 2)}-"
        if not any(key.startswith(start) for key in self._notes.names()):
            return 0
        return self._notes.get(_key(file))

    def add(self, file: Opener) -> int:
        """Count one more, and give how many there are now."""
        key = _key(file)
        count = self._notes.get(key) + 1
        self._notes.put(key, count)
        return count


def _key(file: Opener) -> str:
    """Name a content: its length in bytes and its SHA-256 in hex."""
    with file() as opened:
        digest = hashlib.file_digest(opened, "sha256")  # type: ignore[arg-type] # any file will do that has `readinto`
        return f"{opened.seek(0, 2)}-{digest.hexdigest()}"
