"""Frames between Compose and the rest: remembered, seen on the web, taken out of clips, and settled before an order."""

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from kinogrid.domain.failure import StudioError
from kinogrid.domain.job import Job
from kinogrid.domain.request import Frame, Generate, Imagine, LocalFrame, Order, is_private_safe
from kinogrid.store.frames import FrameRecords
from kinogrid.studio.order_desk import NotPlaced
from kinogrid.studio.ports import Starter
from kinogrid.ui.compose.form import FrameField
from kinogrid.ui.compose.frames.entry import FrameEntry
from kinogrid.ui.compose.frames.flaws import Unusable
from kinogrid.ui.compose.frames.import_queue import FromData, ImportedFrame, ImportQueue
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controllers.job_actions import suggested_name
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.preview.model import PngFrame
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.window.main_window import MainWindow

FRAME_NOTICE = "frame"
_MAKE_LAST = "make last"

Fetch = Callable[[str], Awaitable[bytes]]
IsUp = Callable[[str, str], Coroutine[Any, Any, None]]


class FrameActions(QObject):
    """Serves both wells, and makes every order independent of files that the person moves, changes or deletes."""

    def __init__(
        self,
        *,
        window: MainWindow,
        compose: ComposePane,
        preview: PreviewPane,
        import_queue: ImportQueue,
        records: FrameRecords,
        fetch: Fetch,
        start: Starter,
        now: Callable[[], float],
        find: Callable[[str], Job | None],
        is_up: IsUp,
    ) -> None:
        """Take the panes, the library of frames, and who fetches a picture without the token.

        `find` gives the job that a picture was made by; `is_up` remembers that a picture with this hash is at an
        address, so that it need not be uploaded.
        """
        super().__init__(window)
        self._window = window
        self._frames = compose.frames
        self._import_queue = import_queue
        self._records = records
        self._fetch = fetch
        self._start = start
        self._now = now
        self._find = find
        self._is_up = is_up
        self._before = FrameField()
        self._grabbed: FromData | None = None
        for entry in self._frames.entries():
            entry.used.connect(self._use)
            entry.address_given.connect(partial(self._see, entry))
        self._frames.set_recent(records.recent)
        self._frames.first.seen.connect(self._tell_no_more)
        preview.use_frame_requested.connect(self._take_grabbed)
        preview.frame_failed.connect(self._say_failed)
        window.notices.acted.connect(self._act)

    async def begin(self, jobs: Iterable[Job]) -> None:
        """Throw away pictures that nothing needs any more; raises `LibraryTrouble`."""
        frames = [frame for job in jobs for _, frame in job.order.frames()]
        paths = [frame.path for frame in frames if isinstance(frame, LocalFrame)]
        paths += [entry.value().path for entry in self._frames.entries()]
        await self._records.prune({Path(path) for path in paths if path})

    async def settled(self, order: Order) -> Order:
        """Give the order with the library's own pictures in place of files.

        Raises `NotPlaced` when a picture can't be used, and `LibraryTrouble`.
        """
        if not isinstance(order, Generate):
            return order
        first = await self._settled(order.first)
        last = None if order.last is None else await self._settled(order.last)
        return replace(order, first=first, last=last)

    async def _settled(self, frame: Frame) -> Frame:
        if not isinstance(frame, LocalFrame):
            return frame
        try:
            developed = await self._import_queue.developed(frame.path)
        except Unusable as unusable:
            title = self._records.title(Path(frame.path))
            raise NotPlaced(title, unusable.code, **unusable.values) from unusable
        await self._remember(developed)
        return LocalFrame(developed.path)

    async def _remember(self, frame: ImportedFrame) -> None:
        await self._records.use(Path(frame.path), frame.title, self._now())

    def _use(self, frame: ImportedFrame) -> None:
        self._start(self._remember(frame), "remember a frame")
        if frame.address:
            self._start(self._is_up(Path(frame.path).stem, frame.address), "remember where a frame is")

    # Web addresses

    def _see(self, entry: FrameEntry, url: str) -> None:
        if is_private_safe(url):
            self._start(self._look(entry, url), "look at a frame's address")
        else:
            entry.show_address_unseen(url, "Kinogrid looks at https addresses only.")

    async def _look(self, entry: FrameEntry, url: str) -> None:
        try:
            data = await self._fetch(url)
        except StudioError:
            entry.show_address_unseen(url, "Kinogrid cannot see this picture from here.")
        else:
            entry.show_address(url, data)

    # Frames of clips, and pictures made from words

    def _take_grabbed(self, _number: int, frame: PngFrame) -> None:
        job = self._find(frame.key)
        if frame.still and job is not None:
            words = f"Picture {frame.number} is the first frame now"
            title = suggested_name(job, frame.number, ".png")
            self._grabbed = FromData(frame.png, title, picture_address(job, frame.number))
        else:
            words = f"Frame {frame.frame + 1} of variant {frame.number} is the first frame now"
            self._grabbed = FromData(frame.png, f"Variant {frame.number}, frame {frame.frame + 1}.png")
        self._before = self._frames.first.value()
        self._window.commands.compose.setChecked(True)
        self._frames.first.take_picture(self._grabbed)
        self._window.notices.put(
            FRAME_NOTICE,
            Note(
                Severity.INFO,
                words,
                actions=((_MAKE_LAST, "Make it the last frame"),),
            ),
        )

    def _tell_no_more(self) -> None:
        """Put the notice away once another picture is the first frame."""
        frame = self._frames.first.frame
        if self._grabbed is not None and (frame is None or frame.title != self._grabbed.title):
            self._window.notices.drop(FRAME_NOTICE)
            self._grabbed = None

    def _say_failed(self, number: int, why: str) -> None:
        note = Note(Severity.WARNING, f"The frame could not be taken out of variant {number}", why)
        self._window.notices.put(FRAME_NOTICE, note)

    def _act(self, notice: str, action: str) -> None:
        if notice == FRAME_NOTICE and action == _MAKE_LAST and self._grabbed is not None:
            grabbed, self._grabbed = self._grabbed, None
            self._window.notices.drop(FRAME_NOTICE)
            self._frames.first.set_value(self._before)
            self._frames.last.take_picture(grabbed)


def picture_address(job: Job, number: int) -> str:
    """Give where a picture made from words (counted from 1) is on the web; empty for none, and for a mere sheet."""
    result = job.result if isinstance(job.order, Imagine) else None
    if result is None or result.sheet or not 0 < number <= len(result.urls):
        return ""
    return result.urls[number - 1]
