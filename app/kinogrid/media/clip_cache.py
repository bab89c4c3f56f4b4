"""One clip's decoded pictures in memory: filled by a worker, read by the window without waiting."""

import time
from collections.abc import Callable, Generator
from pathlib import Path

from av import VideoFrame

from kinogrid.media.budget import Plan, Size
from kinogrid.media.clip_problem import BrokenClip, ClipDefect, ClipProblem
from kinogrid.media.reader import ClipReader
from kinogrid.media.timeline import Track

# Pictures; freeing them holds the interpreter for about 0.3 ms.
_FREED_AT_ONCE = 4


class ClipCache:
    """A clip being shown. Single assignments are atomic, so the window may look at any public field at any time.

    One worker at a time, the one that has claimed the cache, decodes (`open`, `decode_towards`, `take_still`) without
    the loader's lock; whatever changes what is kept (`adopt`, `keep`, `end_early`) is called under that lock.

    `still` is the newest exact picture at native size, with its index: for pause and zoom. `problem` says why the clip
    ends early, or can't be shown at all when `track` is None.
    """

    track: Track | None
    problem: ClipProblem | None
    still: tuple[int, VideoFrame] | None
    _decoding: Generator[tuple[int, VideoFrame]] | None

    def __init__(self, path: Path, shown: Size) -> None:
        """Take a clip and the size that it is shown at, in device pixels."""
        self.path = path
        self.shown = shown
        self.track = None
        self.native: Size = (0, 0)
        self.pictures: list[VideoFrame | None] = []
        self.still = None
        self.problem = None
        self.plan: Plan | None = None
        self.playhead = 0
        self.wanted_still: int | None = None
        self.claimed = False
        self._fresh = bytearray()
        self._reader: ClipReader | None = None
        self._decoding = None
        self._next = 0
        self._stamp = _stamp(path)
        self._vet: Callable[[Path], None] = _unvetted

    @property
    def opened(self) -> bool:
        """Tell whether a worker has looked at the file, for better or worse."""
        return self.track is not None or self.problem is not None

    @property
    def windowed(self) -> bool:
        """Tell whether only a part of the clip fits into memory."""
        return self.plan is not None and self.plan.window < len(self.pictures)

    @property
    def fresh(self) -> int:
        """Count the pictures that are cached at the planned size."""
        return self._fresh.count(1)

    @property
    def complete(self) -> bool:
        """Tell whether every picture is cached at the planned size, and no decoder is needed any more."""
        return not self.windowed and 0 not in self._fresh

    @property
    def outdated(self) -> bool:
        """Tell whether a broken clip has another file now, and deserves another try."""
        return self.problem is not None and self.replaced

    @property
    def replaced(self) -> bool:
        """Tell whether another file lies there than when it was taken."""
        return _stamp(self.path) != self._stamp

    def picture(self, index: int) -> VideoFrame | None:
        """Give the cached picture of a frame, None while it is not there."""
        pictures = self.pictures
        return pictures[index] if index < len(pictures) else None

    def has(self, index: int) -> bool:
        """Tell whether a frame is there, or is never to come as the clip ends before it."""
        pictures = self.pictures
        return index >= len(pictures) or pictures[index] is not None

    def open(self, vet: Callable[[Path], None]) -> None:
        """Read the file's facts, if `vet` lets it be; a broken one becomes a problem."""
        self._vet = vet
        try:
            vet(self.path)
            reader = ClipReader(self.path)
        except BrokenClip as broken:
            self.problem = broken.problem
            return
        found = len(reader.track.starts)
        self._reader = reader
        self.native = (reader.width, reader.height)
        self._fresh = bytearray(found)
        self.pictures = [None] * found
        self.track = reader.track
        # Said last: a problem without a track means that there is nothing to show.
        if reader.promised > found:
            self.problem = ClipProblem(ClipDefect.CUT_SHORT, found=found, expected=reader.promised)

    def adopt(self, plan: Plan) -> None:
        """Take another size or window; what is cached stays on show until its better is there."""
        if plan == self.plan:
            return
        self.plan = plan
        self._fresh = bytearray(picture is not None and _size(picture) == plan.size for picture in self.pictures)
        self._leave_window()

    def missing(self) -> int | None:
        """Find the next frame worth decoding, from the playhead on and round the end; None when all is there."""
        if self.plan is None or not self._fresh:
            return None
        count = len(self._fresh)
        ahead = min(self.plan.window, count)
        index = self._fresh.find(0, self.playhead, min(self.playhead + ahead, count))
        if index < 0:
            index = self._fresh.find(0, 0, max(min(self.playhead, self.playhead + ahead - count), 0))
        return index if index >= 0 else None

    def decode_towards(self, index: int) -> tuple[int, VideoFrame | None]:
        """Decode one picture on the shortest way to a frame: its index, and the picture if it is of use.

        Decoding has to pass every picture since a keyframe anyway, so those on the way are kept too.
        A plan must have been adopted. Raises `BrokenClip` when the file gives no more.
        """
        reader, plan = self._reader or self._reopen(), self.plan
        if plan is None:
            raise ValueError("nobody said at what size the clip is shown")
        keyframe = reader.keyframe_before(index)
        if self._decoding is None or not keyframe <= self._next <= index:
            self._stop_decoding()
            self._next = keyframe
            self._decoding = reader.frames(keyframe)
        try:
            found, frame = next(self._decoding)
        except StopIteration:
            self._decoding = None
            raise BrokenClip(ClipDefect.ENDS_EARLY) from None
        except BrokenClip:
            self._decoding = None
            raise
        self._next = found + 1
        useful = found >= index or (not self.windowed and not self._fresh[found])
        return found, reader.scaled(frame, plan.size) if useful else None

    def keep(self, index: int, found: int, picture: VideoFrame) -> None:
        """Put a decoded picture into the cache; frames that the decoder passed over show their successor."""
        if found >= len(self.pictures):
            return
        for place in range(min(index, found), found + 1):
            if place == found or self.pictures[place] is None:
                self.pictures[place] = picture
                self._fresh[place] = self.plan is not None and _size(picture) == self.plan.size
        self._leave_window()

    def end_early(self, problem: ClipProblem) -> None:
        """Keep the pictures before a break and say why there are no more."""
        self.problem = problem
        whole = self._next
        self.track = self.track.cut(whole) if whole and self.track is not None else None
        self.pictures = self.pictures[:whole]
        self._fresh = bytearray(b"\1" * len(self.pictures)) if None not in self.pictures else self._fresh[:whole]
        self.playhead = min(self.playhead, max(whole - 1, 0))

    def _leave_window(self) -> None:
        """Drop pictures outside the window."""
        if self.plan is None or not self.windowed:
            return
        count = len(self.pictures)
        for index, picture in enumerate(self.pictures):
            if picture is not None and (index - self.playhead) % count >= self.plan.window:
                self.pictures[index] = None
                self._fresh[index] = 0

    def take_still(self, index: int) -> None:
        """Decode one exact picture at native size; the running decoder starts anew after it."""
        self._stop_decoding()
        try:
            reader = self._reader or self._reopen()
            picture = reader.picture(index)
        except BrokenClip:
            # The cached picture stays on show, and filling tells why the clip ends.
            return
        self.still = (index, reader.scaled(picture, self.native))
        if self.complete:
            self.rest()

    def _reopen(self) -> ClipReader:
        """Open the file once more after a rest; what is cached stays if it has gone. Raises `BrokenClip`."""
        self._next = 0 if None in self.pictures else len(self.pictures)
        # It may have become another one.
        self._vet(self.path)
        self._reader = ClipReader(self.path)
        self._next = 0
        return self._reader

    def rest(self) -> None:
        """Give the decoder's own pictures back: a reader of 720p holds some 20 MiB, and opens again within a frame."""
        self._stop_decoding()
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _stop_decoding(self) -> None:
        """Close the generator at once: an open one holds the decoder's pictures."""
        if self._decoding is not None:
            self._decoding.close()
            self._decoding = None

    def close(self) -> None:
        """Free everything, a few pictures at a time, so that other threads get their turn in between."""
        self.rest()
        self.still = None
        while self.pictures:
            del self.pictures[-_FREED_AT_ONCE:]
            time.sleep(0)


def _unvetted(path: Path) -> None:
    raise ValueError(f"nobody has let {path.name} be played")


def _size(picture: VideoFrame) -> Size:
    """Give a picture's width and height."""
    return picture.width, picture.height


def _stamp(path: Path) -> tuple[int, int]:
    """Give what changes when a file is replaced: modification time in nanoseconds and bytes; zeros for no file."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size
