"""Where the interpreter writes down in what the process stood when its native code broke, for the next start to offer.

No handler in Python could: by then nothing of the interpreter can be relied on. `faulthandler` writes from within the
signal, at most a hundred frames of a hundred threads, their names and lines and no values.
"""

import faulthandler
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kinogrid.store.files import NO_FOLLOW, is_own, refuse_link, refuse_odd

# Traces of earlier ends that are kept, and the most bytes that are kept of one.
KEPT = 3
BOUND = 128 * 1024
_NAME = "crash.txt"


@dataclass(frozen=True, slots=True)
class EarlierCrash:
    """What an earlier process left when it broke: its trace, and the file that keeps it."""

    path: Path
    text: str


class CrashTrace:
    """The trace of this process, and what the one before it left in the same folder.

    A process that ends in good order, or is killed from outside, leaves nothing to tell.
    """

    def __init__(self, about: str) -> None:
        """Take one line that says which program this is, since the next one may be another version."""
        self._about = about
        self._file: BinaryIO | None = None
        self._folder: Path | None = None
        self._path = Path()
        self.earlier: EarlierCrash | None = None

    def begin(self, folder: Path) -> None:
        """Write into a folder of logs from now on, once it is ours alone; blocks briefly, and raises `OSError`."""
        if folder == self._folder:
            return
        self.end()
        self.earlier = None
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        refuse_link(folder)
        self._path = folder / _NAME
        refuse_odd(self._path)
        self._keep_earlier()
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | NO_FOLLOW | getattr(os, "O_BINARY", 0)
        if not is_own(self._path):
            self._path.unlink(missing_ok=True)
        file = os.fdopen(os.open(self._path, flags, 0o600), "wb", buffering=0)
        try:
            file.write(f"{self._about}, started {time.strftime('%Y-%m-%d %H:%M:%S')}\n".encode())
            faulthandler.enable(file, all_threads=True)
        except BaseException:
            file.close()
            raise
        self._file, self._folder = file, folder

    def end(self) -> None:
        """Leave nothing behind: the process ends in good order."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file, self._folder = None, None
            self._path.unlink(missing_ok=True)

    def _keep_earlier(self) -> None:
        """Put away what the last process left, if it broke."""
        if not is_own(self._path):
            return
        with self._path.open("rb") as file:
            data = file.read(BOUND)
        if not data.partition(b"\n")[2].strip():
            return
        names = [self._path.with_name(f"crash-{number}.txt") for number in range(1, KEPT + 1)]
        for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
            if newer.exists():
                newer.replace(older)
        os.truncate(self._path, len(data))
        self._path.replace(names[0])
        self.earlier = EarlierCrash(names[0], data.decode(errors="replace"))


def newest_crash(folder: Path) -> Path | None:
    """Give the file of the newest trace in a folder of logs, for support; None where there is none."""
    path = folder / "crash-1.txt"
    return path if is_own(path) else None
