"""Several files as one, so that none of them has to be held in memory."""

import io
from bisect import bisect_right
from collections.abc import Sequence
from contextlib import ExitStack
from itertools import accumulate
from pathlib import Path
from typing import BinaryIO

from kinogrid.media.source import file_of


def joined(paths: Sequence[Path]) -> BinaryIO:
    """Open files to be read one after the other; raises `OSError`, and `BrokenClip` for a path that is no file."""
    return io.BufferedReader(JoinedFiles(paths))


class JoinedFiles(io.RawIOBase):
    """Reads files one after the other, from any place on."""

    def __init__(self, paths: Sequence[Path]) -> None:
        """Open them all; raises as `joined` does."""
        super().__init__()
        self._place = 0
        # Closed by Python itself where no file could be opened.
        self._opened = ExitStack()
        with ExitStack() as stack:
            self._files = [stack.enter_context(file_of(path)) for path in paths]
            self._ends = tuple(accumulate(file.seek(0, io.SEEK_END) for file in self._files))
            self._opened = stack.pop_all()

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that it can be read from any place on."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place, and give it in bytes from the beginning."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._ends[-1]}[whence]
        self._place = base + offset
        return self._place

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override] # all that is read into
        """Read some bytes; 0 at the end, and where a file has become shorter."""
        number = bisect_right(self._ends, self._place)
        if number == len(self._files):
            return 0
        file, begins = self._files[number], self._ends[number - 1] if number else 0
        file.seek(self._place - begins)
        part = file.read(min(len(buffer), self._ends[number] - self._place))
        buffer[: len(part)] = part
        self._place += len(part)
        return len(part)

    def close(self) -> None:
        """Close them all."""
        self._opened.close()
        super().close()
