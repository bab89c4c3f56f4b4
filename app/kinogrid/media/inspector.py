"""Looks into fetched clips off the loop, so that the window never waits for a decoder."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from kinogrid.domain.failure import Charge, LibraryTrouble, Unanswered, disk_code, known
from kinogrid.domain.state import Probe
from kinogrid.media.clip_problem import BrokenClip
from kinogrid.media.picture import cut_quarter, write_poster
from kinogrid.media.probe import check_decodes, check_picture

_T = TypeVar("_T")

# A poster stands for the moment until its clip moves, and smaller in the list: small enough for four to be read within
# one frame of 16 ms. So many pixels on its longer edge.
POSTER_EDGE = 384
# How long the end waits for a file that is being decoded, in seconds.
PATIENCE = 1.0


class MediaInspector:
    """One thread that decodes what has arrived; it is kept to one, because the preview needs the other cores."""

    def __init__(self) -> None:
        """Start no thread before there is something to look at."""
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="kinogrid-inspector")
        self._under_way: set[Future[Any]] = set()

    async def probe(self, path: Path) -> Probe:
        """Decode every picture of a clip; raises `Unanswered` with code `bad_clip` when it is not playable."""
        found = await self._run(partial(check_decodes, path), "bad_clip")
        return Probe(found.frames, found.duration_s, found.width, found.height)

    async def probe_picture(self, path: Path) -> Probe:
        """Decode a picture; raises `Unanswered` with code `bad_picture` when that cannot be done."""
        found = await self._run(partial(check_picture, path), "bad_picture")
        return Probe(1, 0.0, found.width, found.height, found.suffix)

    async def quarter(self, sheet: Path, index: int) -> bytes:
        """Cut one of four pictures out of a sheet, as a PNG; raises `Unanswered` likewise."""
        return await self._run(partial(cut_quarter, sheet, index), "bad_picture")

    async def poster(self, clip: Path, picture: Path) -> None:
        """Write a clip's first frame as a JPEG; raises `LibraryTrouble` or `Unanswered`."""
        await self._run(partial(_write_poster, clip, picture), "bad_clip")

    def close(self) -> None:
        """Finish what is being decoded just now, unless it hangs, drop the rest and end the thread."""
        self._thread.shutdown(wait=False, cancel_futures=True)
        wait(self._under_way, PATIENCE)

    async def _run(self, work: Callable[[], _T], code: str) -> _T:
        landing = self._thread.submit(work)
        self._under_way.add(landing)
        landing.add_done_callback(self._under_way.discard)
        try:
            return await asyncio.wrap_future(landing)
        except BrokenClip as broken:
            raise Unanswered(known(code, said=str(broken))) from broken
        except OSError as trouble:
            failure = known(disk_code(trouble), said=trouble.strerror or "", charge=Charge.YES)
            raise LibraryTrouble(failure) from trouble


def _write_poster(clip: Path, picture: Path) -> None:
    picture.parent.mkdir(parents=True, exist_ok=True)
    write_poster(clip, picture, POSTER_EDGE)
