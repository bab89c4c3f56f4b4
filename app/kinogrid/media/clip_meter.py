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

    async def measure(self, clip: Path, first: Path | None, last: Path | None) -> Hints:
        """Measure a clip, also against the pictures that were given for its ends, as far as those are there.

        Raises `Unanswered` with code `bad_clip` for one that cannot be measured, and `LibraryTrouble`.
        """
        sizes = [_size(path) for path in (first, last)]
        paths = [clip, *(path for path, size in zip((first, last), sizes, strict=True) if path is not None and size)]
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
        )

    def rest(self) -> None:
        """End the decoder until there is something to measure again."""
        self._decoder.rest()

    def close(self) -> None:
        """End the decoder, whatever it is at."""
        self._decoder.close()


def _size(picture: Path | None) -> int:
    """Give the bytes of a given picture, 0 for one that is not there or larger than what can have been given."""
    try:
        size = 0 if picture is None or not picture.is_file() else picture.stat().st_size
    except OSError:
        return 0
    return size if size <= UPLOAD_BOUND else 0
