"""Both frames of Compose: remembered, looked at on the web, and made the library's own before an order."""

from collections.abc import Awaitable, Callable, Collection, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from kinogrid.domain.failure import StudioError
from kinogrid.domain.frame_picture import Unusable
from kinogrid.domain.request import LocalFrame, is_private_safe
from kinogrid.store.frames import FrameRecords
from kinogrid.studio.order_desk import NotPlaced
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.compose.frames.frame_input import FrameInput, Unseen
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import ImportedFrame

Fetch = Callable[[str], Awaitable[bytes]]
IsUp = Callable[[str, str], Coroutine[Any, Any, None]]


class FrameController(QObject):
    """Serves both drop zones, and makes every order independent of files that the person moves, changes or deletes."""

    def __init__(
        self,
        frames: FramesBox,
        imported: Callable[[str], Awaitable[ImportedFrame]],
        records: FrameRecords,
        start: Starter,
        *,
        now: Callable[[], float],
        fetch: Fetch,
        is_up: IsUp,
    ) -> None:
        """Take both frames' inputs, and who fetches a picture without the token.

        `imported` gives a file, by its path, as it will be uploaded (it may raise `Unusable` or `LibraryTrouble`);
        `is_up` remembers that a picture with this hash is at an address, so that it need not be uploaded.
        """
        super().__init__(frames)
        self._frames = frames
        self._imported = imported
        self._records = records
        self._start = start
        self._now = now
        self._fetch = fetch
        self._is_up = is_up
        self._on_the_web: set[str] = set()
        for frame in frames.inputs():
            frame.used.connect(self._use)
            frame.address_given.connect(partial(self._see, frame))
        frames.set_recent(records.recent)

    async def tidy(self, ordered: Callable[[], Awaitable[Collection[str]]]) -> None:
        """Throw away pictures that nothing needs any more: no order, as `ordered` names them, and no frame of Compose.

        Raises `LibraryTrouble`.
        """
        paths = [*await ordered(), *(frame.value().path for frame in self._frames.inputs())]
        await self._records.prune({Path(path) for path in paths if path})

    async def settle(self, frame: LocalFrame) -> LocalFrame:
        """Give the library's own picture for a file.

        Raises `NotPlaced` when it can't be used, and `LibraryTrouble`.
        """
        try:
            imported = await self._imported(frame.path)
        except Unusable as unusable:
            title = self._records.title(Path(frame.path))
            raise NotPlaced(title, unusable.code, **unusable.values) from unusable
        await self._remember(imported)
        return LocalFrame(imported.path)

    def needs_upload(self, frame: LocalFrame) -> bool:
        """Tell whether a picture has to be sent, as far as this session knows: one that is on the web need not be."""
        return frame.path not in self._on_the_web

    async def _remember(self, frame: ImportedFrame) -> None:
        await self._records.use(Path(frame.path), frame.title, self._now())

    def _use(self, frame: ImportedFrame) -> None:
        self._start(self._remember(frame), "remember a frame")
        if frame.address:
            self._on_the_web.add(frame.path)
            self._start(self._is_up(Path(frame.path).stem, frame.address), "remember where a frame is")

    def _see(self, frame: FrameInput, url: str) -> None:
        if is_private_safe(url):
            self._start(self._look(frame, url), "look at a frame's address")
        else:
            frame.show_address_unseen(url, Unseen.NOT_HTTPS)

    async def _look(self, frame: FrameInput, url: str) -> None:
        try:
            data = await self._fetch(url)
        except StudioError:
            frame.show_address_unseen(url, Unseen.OUT_OF_REACH)
        else:
            frame.show_address(url, data)
