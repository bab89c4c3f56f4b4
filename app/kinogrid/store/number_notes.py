"""Numbers by name in a small file that can be done without: nothing in it is worth a failure."""

import logging
from collections.abc import Mapping
from pathlib import Path

import msgspec

from kinogrid.store.files import refuse_odd, write_whole

_log = logging.getLogger(__name__)

# Bytes: more was not written here.
_MOST = 4 * 1024 * 1024
_decode = msgspec.json.Decoder(dict[str, int]).decode


class NumberNotes:
    """One such file. Its calls block."""

    def __init__(self, path: Path) -> None:
        """Take the file, which need not be there yet."""
        self._path = path

    def read(self) -> Mapping[str, int]:
        """Give what is noted; nothing where that cannot be read."""
        try:
            refuse_odd(self._path)
            with self._path.open("rb") as file:
                return _decode(file.read(_MOST))
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError, UnicodeError) as error:
            _log.warning("the notes in %s cannot be read: %s", self._path.name, error)
            return {}

    def write(self, notes: Mapping[str, int]) -> None:
        """Replace what is noted; a disk that does not take it costs no more than the notes."""
        try:
            write_whole(self._path, msgspec.json.encode(notes), sync=False)
        except OSError as error:
            _log.warning("the notes in %s cannot be kept: %s", self._path.name, error)
