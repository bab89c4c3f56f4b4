"""Looks into what has been fetched, in a process that can do no harm, so that neither window nor app is at stake."""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from kinogrid.domain.failure import Charge, LibraryTrouble, Unanswered, disk_code, known
from kinogrid.domain.state import Probe
from kinogrid.media.clip_problem import BrokenClip
from kinogrid.media.deaths import Deaths, Opener
from kinogrid.media.decoder_process import DecoderMissing, DecoderProcess
from kinogrid.media.errands import (
    CheckClip,
    CheckPicture,
    ClipChecked,
    CutQuarter,
    Errand,
    PictureChecked,
    PictureMade,
    TakePoster,
    expected,
)
from kinogrid.media.source import file_of
from kinogrid.media.vetting import Passed

_T = TypeVar("_T")

# A poster stands for the moment until its clip moves, and smaller in the list: small enough for four to be read within
# one frame of 16 ms. So many pixels on its longer edge.
POSTER_EDGE = 384


class MediaInspector:
    """Has one decoder; it is kept to one, because the preview needs the other cores.

    What the disk says, and that there is no decoder, is a `LibraryTrouble`, which says nothing of the file.
    """

    def __init__(self, decoder: DecoderProcess | None = None, passed: Passed | None = None) -> None:
        """Take the decoder, which is ended with this, and who remembers what may be played.

        The decoder is not started before there is something to look at.
        """
        self._decoder = decoder or DecoderProcess("kinogrid-inspector", Deaths())
        self._passed = passed or Passed()

    async def probe(self, path: Path) -> Probe:
        """Decode every picture of a clip; raises `Unanswered` with code `bad_clip` when it is not playable."""
        found = await self._check(CheckClip(), path, ClipChecked, "bad_clip")
        return Probe(found.frames, found.duration, found.width, found.height)

    async def probe_picture(self, path: Path) -> Probe:
        """Decode a picture; raises `Unanswered` with code `bad_picture` when that cannot be done."""
        found = await self._check(CheckPicture(), path, PictureChecked, "bad_picture")
        return Probe(1, 0.0, found.width, found.height, found.suffix)

    async def quarter(self, sheet: Path, index: int) -> bytes:
        """Cut one of four pictures out of a sheet, as a PNG; raises `Unanswered` likewise."""
        return (await self._run(CutQuarter(index), sheet, PictureMade, "bad_picture"))[1]

    async def poster(self, clip: Path, picture: Path) -> None:
        """Write a clip's first frame as a JPEG, whole or not at all; raises `LibraryTrouble` or `Unanswered`."""
        made = (await self._run(TakePoster(POSTER_EDGE), clip, PictureMade, "bad_clip"))[1]
        await self._beside(partial(_write, picture, made))

    async def quiet(self) -> None:
        """Return once everything that was asked for before is done."""
        await self._beside(_nothing)

    def close(self) -> None:
        """End the decoder, whatever it is at."""
        self._decoder.close()

    async def _check(self, errand: Errand, path: Path, kind: type[_T], code: str) -> _T:
        """Have a file decoded, and let it be played from then on."""
        mark = await self._beside(partial(self._passed.mark, path))
        found, _nothing = await self._run(errand, path, kind, code)
        await self._beside(partial(self._passed.add, mark, path))
        return found

    async def _beside(self, work: Callable[[], _T]) -> _T:
        """Have the disk asked in the decoder's thread; raises `LibraryTrouble`."""
        try:
            return await asyncio.wrap_future(self._decoder.beside(work))
        except OSError as error:
            raise _disk_trouble(error) from error

    async def _run(self, errand: Errand, path: Path, kind: type[_T], code: str) -> tuple[_T, bytes]:
        return await asked(self._decoder, errand, partial(file_of, path), kind, code)


async def asked(decoder: DecoderProcess, errand: Errand, file: Opener, kind: type[_T], code: str) -> tuple[_T, bytes]:
    """Have a decoder do an errand, and give its answer and what follows that.

    Raises `Unanswered` with this code for a file that is broken, and `LibraryTrouble`.
    """
    try:
        answer, made = await asyncio.wrap_future(decoder.submit(errand, file))
        return expected(kind, answer), made
    except BrokenClip as broken:
        raise Unanswered(known(code, said=str(broken))) from broken
    except DecoderMissing as missing:
        raise LibraryTrouble(known("no_decoder", said=str(missing))) from missing
    except OSError as error:
        raise _disk_trouble(error) from error


def _nothing() -> None:
    pass


def _disk_trouble(error: OSError) -> LibraryTrouble:
    return LibraryTrouble(known(disk_code(error), said=error.strerror or "", charge=Charge.YES))


def _write(picture: Path, data: bytes) -> None:
    picture.parent.mkdir(parents=True, exist_ok=True)
    part = picture.with_name(f"{picture.name}.part")
    # Made anew, as a link that stands there would lead out of the library.
    part.unlink(missing_ok=True)
    with part.open("xb") as file:
        file.write(data)
    part.replace(picture)
