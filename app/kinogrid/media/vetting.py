"""Which files may be decoded in the app's own process: those that a decoder of its own has survived."""

from concurrent.futures import CancelledError
from functools import partial
from pathlib import Path

from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.decoder_process import DecoderMissing, DecoderProcess
from kinogrid.media.errands import CheckClip, NoClip
from kinogrid.media.notes import Notes
from kinogrid.media.source import disk_blamed, file_of

# Files that are remembered.
PASSED_REMEMBERED = 10_000
# What a file is not let through for; whatever else is wrong with it is found again, and said, when it is played.
_HARMS = frozenset({ClipDefect.TOO_MUCH_MEMORY, ClipDefect.TOO_HEAVY, ClipDefect.DEADLY})


class Passed:
    """Remembers files by their length, when they were last changed, and the number that the disk has given them.

    A file that is replaced is another one, and so is one that came along with notes which say that it has passed: an
    archive sets lengths and times, but no numbers.
    """

    def __init__(self, notes: Notes | None = None) -> None:
        """Take where they are noted; without it they last as long as this."""
        self._notes = notes or Notes(PASSED_REMEMBERED)

    def mark(self, path: Path) -> str:
        """Give what tells this file, as it is now, from all others; raises `OSError`."""
        found = path.stat()
        return f"{found.st_size}-{found.st_mtime_ns}-{found.st_ino}"

    def has(self, mark: str) -> bool:
        """Tell whether a file has passed."""
        return self._notes.get(mark) > 0

    def add(self, mark: str, path: Path) -> None:
        """Let a file pass that had a mark before it was looked at, unless it has become another; raises `OSError`."""
        if self.mark(path) == mark and not self.has(mark):
            self._notes.put(mark, 1)


class Vetting:
    """Has files looked through that nobody has looked through before, such as those of another machine's library."""

    def __init__(self, decoder: DecoderProcess, passed: Passed) -> None:
        """Take who decodes, and who has passed."""
        self._decoder = decoder
        self._passed = passed

    def vet(self, path: Path) -> None:
        """Return once a file may be played, which takes as long as decoding it the first time.

        Raises `BrokenClip` for one that would do harm, is not there, or could not be looked at.
        """
        with disk_blamed(path):
            mark = self._passed.mark(path)
            if self._passed.has(mark):
                return
            try:
                answer, _nothing = self._decoder.submit(CheckClip(), partial(file_of, path)).result()
            except (DecoderMissing, CancelledError) as missing:
                raise BrokenClip(ClipDefect.NO_HELPER) from missing
            if isinstance(answer, NoClip) and answer.defect in _HARMS:
                raise BrokenClip(answer.defect)
            self._passed.add(mark, path)
