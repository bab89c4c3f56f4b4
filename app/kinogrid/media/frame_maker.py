"""Frames made of pictures, and pictures taken out of clips, for a person who waits; beside the app, in its decoder."""

import asyncio
import io
from functools import partial
from pathlib import Path
from typing import BinaryIO

from kinogrid.domain.frame_picture import (
    Alteration,
    Converted,
    EncodedFrame,
    Flaw,
    Recompressed,
    Scaled,
    Unusable,
)
from kinogrid.domain.request import UPLOAD_BOUND
from kinogrid.media.budget import Size
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.deaths import Deaths, Opener
from kinogrid.media.decoder_process import DecoderMissing, DecoderProcess
from kinogrid.media.errands import (
    Changed,
    ConvertedDone,
    CropIn,
    FrameMade,
    GrabFrame,
    NoFrame,
    NotesRead,
    PictureMade,
    PlainDone,
    ReadNotes,
    RecompressedDone,
    ScaledDone,
    StripMade,
    TakeIn,
    TakePoster,
    TakeStrip,
    expected,
)
from kinogrid.media.source import disk_blamed, file_of
from kinogrid.media.strip import BYTES, ClipStrip

_FLAWS = {
    ClipDefect.TOO_HEAVY: Flaw.TOO_HEAVY,
    ClipDefect.TOO_MUCH_MEMORY: Flaw.FAR_TOO_LARGE,
    ClipDefect.GONE: Flaw.MISSING,
}


# Pixels on the longer edge of a picture in a list, on a screen of the finest.
_SMALL = 512


class FrameMaker:
    """Has one decoder of its own, so that a person does not wait for what is fetched; its calls block."""

    def __init__(self, decoder: DecoderProcess | None = None) -> None:
        """Take the decoder, which is ended with this; it is not started before there is something to look at."""
        self._decoder = decoder or DecoderProcess("kinogrid-frames", Deaths())

    def from_file(self, path: Path) -> EncodedFrame:
        """Make a frame of a picture file; raises `Unusable`, and `CancelledError` when this was closed."""
        return self._made(TakeIn(), partial(picture_file, path))

    def from_data(self, data: bytes) -> EncodedFrame:
        """Make a frame of a picture; raises likewise."""
        return self._made(TakeIn(), partial(io.BytesIO, data))

    def cropped(self, path: Path, width: int, height: int) -> EncodedFrame:
        """Crop a picture file about its middle to the aspect ratio of `width` to `height`; raises likewise."""
        return self._made(CropIn(width, height), partial(picture_file, path))

    def grab(self, clip: Path, index: int) -> bytes:
        """Take one exact picture out of a clip as a PNG; raises `BrokenClip`, and `CancelledError` likewise."""
        with disk_blamed(clip):
            return self._picture(GrabFrame(index), partial(file_of, clip))

    def strip(self, clip: Path, places: int, box: Size, *, fills: bool) -> ClipStrip:
        """Take so many small pictures out of a clip, from its first on; raises likewise."""
        with disk_blamed(clip):
            try:
                errand = TakeStrip(places, *box, fills)
                answer, pixels = self._decoder.submit(errand, partial(file_of, clip)).result()
            except DecoderMissing as missing:
                raise BrokenClip(ClipDefect.NO_HELPER) from missing
        made = expected(StripMade, answer)
        if len(pixels) != places * made.width * made.height * BYTES:
            raise BrokenClip(ClipDefect.DAMAGED, f"{len(pixels)} bytes for {made.width}x{made.height}")
        return ClipStrip(pixels, made.width, made.height)

    def small(self, data: bytes) -> bytes:
        """Make a small JPEG of a picture that somebody else made; raises likewise."""
        return self._picture(TakePoster(_SMALL), partial(io.BytesIO, data))

    async def notes(self, path: Path) -> str:
        """Give what a file says of how it was made, empty where it says nothing; raises `BrokenClip`."""
        with disk_blamed(path):
            try:
                answer, said = await asyncio.wrap_future(self._decoder.submit(ReadNotes(), partial(file_of, path)))
            except DecoderMissing as missing:
                raise BrokenClip(ClipDefect.NO_HELPER) from missing
        expected(NotesRead, answer)
        return said.decode("utf-8", "replace")

    def close(self) -> None:
        """End the decoder, whatever it is at."""
        self._decoder.close()

    def _picture(self, errand: GrabFrame | TakePoster, file: Opener) -> bytes:
        try:
            answer, made = self._decoder.submit(errand, file).result()
        except DecoderMissing as missing:
            raise BrokenClip(ClipDefect.NO_HELPER) from missing
        expected(PictureMade, answer)
        return made

    def _made(self, errand: TakeIn | CropIn, file: Opener) -> EncodedFrame:
        try:
            answer, made = self._decoder.submit(errand, file).result()
            if isinstance(answer, NoFrame):
                raise Unusable(answer.code, **answer.values)
            frame = expected(FrameMade, answer)
        except BrokenClip as broken:
            raise Unusable(_FLAWS.get(broken.problem.defect, Flaw.DAMAGED)) from broken
        except DecoderMissing as missing:
            raise Unusable(Flaw.NO_HELPER) from missing
        except OSError as error:
            raise Unusable(Flaw.UNREADABLE, reason=error.strerror or type(error).__name__) from error
        return EncodedFrame(made, frame.suffix, frame.width, frame.height, tuple(map(_heard, frame.done)))


def picture_file(path: Path) -> BinaryIO:
    """Open a picture file that is no larger than what may be uploaded; raises `Unusable`."""
    if not path.is_file():
        raise Unusable(Flaw.MISSING)
    file = file_of(path)
    if file.seek(0, 2) > UPLOAD_BOUND:
        file.close()
        raise Unusable(Flaw.TOO_HEAVY)
    file.seek(0)
    return file


def _heard(done: Changed) -> Alteration:
    match done:
        case PlainDone(what):
            return what
        case ScaledDone(width, height, before, after):
            return Scaled(width, height, before, after)
        case RecompressedDone(before, after):
            return Recompressed(before, after)
        case ConvertedDone(old, new):
            return Converted(old, new)
