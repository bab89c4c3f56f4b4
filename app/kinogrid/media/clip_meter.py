"""Measures clips in a process of its own that lets everything else go first: nobody waits for what it finds."""

from functools import partial
from pathlib import Path

from kinogrid.domain.hints import Hints, Stretch
from kinogrid.domain.request import UPLOAD_BOUND
from kinogrid.media.deaths import Deaths
from kinogrid.media.decoder_process import DecoderProcess
from kinogrid.media.errands import ClipMeasured, MeasureClip
from kinogrid.media.inspector import asked
from kinogrid.media.joined_files import joined


class ClipMeter:
    """Has one decoder, which is there only while there is something to measure."""

    def __init__(self, decoder: DecoderProcess | None = None) -> None:
        """Take the decoder, which is ended with this; it is not started before there is something to measure."""
        self._decoder = decoder or DecoderProcess("kinogrid-meter", Deaths(), yields=True)

    async def measure(self, clip: Path, first: Path | None, last: Path | None, parent: Path | None) -> Hints:
        """Measure a clip, also against the pictures given for its ends and its parent, as far as those are there.

        Raises `Unanswered` with code `bad_clip` for one that cannot be measured, and `LibraryTrouble`.
        """
        given = first, last, parent
        sizes = [_size(path) for path in given]
        paths = [clip, *(path for path, size in zip(given, sizes, strict=True) if path is not None and size)]
        errand = MeasureClip(*sizes)
        found, _nothing = await asked(self._decoder, errand, partial(joined, paths), ClipMeasured, "bad_clip")
        return Hints(
            found.seconds,
            found.motion,
            tuple(Stretch(part.start, part.end) for part in found.still),
            found.cuts,
            tuple(Stretch(part.start, part.end) for part in found.flicker),
            found.first,
            found.last,
            found.seam,
            found.parent,
        )

    def rest(self) -> None:
        """End the decoder until there is something to measure again."""
        self._decoder.rest()

    def close(self) -> None:
        """End the decoder, whatever it is at."""
        self._decoder.close()


def _size(given: Path | None) -> int:
    """Give the bytes of a picture or a parent, 0 for one that is not there, or too large to go along."""
    try:
        size = 0 if given is None or not given.is_file() else given.stat().st_size
    except OSError:
        return 0
    return size if size <= UPLOAD_BOUND else 0
