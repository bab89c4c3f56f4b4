"""Where pictures become frames: beside the window's thread, one after the other, and into the library's own folder."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.frame_picture import Alteration, EncodedFrame, Flaw, Unusable

_log = logging.getLogger(__name__)

# Files that are imported already, by what they were then.
_REMEMBERED = 64
# How long the end waits for a picture at work, in seconds.
PATIENCE = 1.0

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class FromFile:
    """A picture in a file, the person's own or the library's."""

    path: str


@dataclass(frozen=True, slots=True)
class FromData:
    """A picture that came without a file: dropped, pasted, grabbed; `title` is what the person will know it by.

    `address` is where this very picture is on the web, empty for nowhere.
    """

    data: bytes | QImage
    title: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Crop:
    """A picture of the library, to be cropped to the aspect ratio of `width` to `height`."""

    path: str
    title: str
    width: int
    height: int


FrameSource = FromFile | FromData | Crop


@dataclass(frozen=True, slots=True)
class ImportedFrame:
    """A picture in the library, just as it will be uploaded.

    `width` and `height` in pixels, `size` in bytes; `alterations` are what was done to it; `address` is where it is on
    the web, as far as the one who brought it knows.
    """

    path: str
    title: str
    width: int
    height: int
    size: int
    alterations: tuple[Alteration, ...]
    address: str = ""


ImportOutcome = ImportedFrame | Unusable | LibraryTrouble
Keep = Callable[[bytes, str], Path]


class Maker(Protocol):
    """Makes frames of pictures; slow, and not on the window's thread. Raises `Unusable`.

    What it was at when it is closed raises `CancelledError`.
    """

    def from_file(self, path: Path) -> EncodedFrame:
        """Make a frame of a picture file."""
        ...

    def from_data(self, data: bytes) -> EncodedFrame:
        """Make a frame of a picture."""
        ...

    def cropped(self, path: Path, width: int, height: int) -> EncodedFrame:
        """Crop a picture file about its middle to the aspect ratio of `width` to `height`."""
        ...


class ImportQueue(QObject):
    """Imports one picture at a time on a thread of its own; `close` waits for it.

    `keep` writes a file into the library (it may raise `LibraryTrouble`), `title` says what a person knows a file by;
    both are called on that thread.
    """

    _done = Signal(object, object, object)

    def __init__(self, keep: Keep, title: Callable[[Path], str], maker: Maker, parent: QObject | None = None) -> None:
        """Take where pictures are kept, who knows their names, and who makes frames of them."""
        super().__init__(parent)
        self._maker = maker
        self._keep = keep
        self._title = title
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="frame-import")
        self._under_way: set[Future[Any]] = set()
        self._closed = False
        self._imported: OrderedDict[tuple[str, int, int], ImportedFrame] = OrderedDict()
        self._done.connect(_deliver, Qt.ConnectionType.QueuedConnection)

    def enqueue(self, source: FrameSource, owner: QObject, done: Callable[[ImportOutcome], None]) -> None:
        """Import a picture, and call `done` on the window's thread with what became of it, if `owner` is still there.

        After `close` nothing is imported any more.
        """
        if not self._closed:
            landing = self._begin(partial(self._outcome, source))
            landing.add_done_callback(partial(self._landed, owner, done))

    async def imported(self, path: str) -> ImportedFrame:
        """Give a file as it will be uploaded, imported now if need be; raises `Unusable` or `LibraryTrouble`."""
        return await asyncio.wrap_future(self._begin(partial(self._import, FromFile(path))))

    def close(self) -> None:
        """Take no more pictures, and wait for the one at work, unless it hangs."""
        self._closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)
        wait(self._under_way, PATIENCE)

    def _begin(self, work: Callable[[], _T]) -> Future[_T]:
        landing = self._pool.submit(work)
        self._under_way.add(landing)
        landing.add_done_callback(self._under_way.discard)
        return landing

    def _landed(self, owner: QObject, done: Callable[[ImportOutcome], None], landing: Future[ImportOutcome]) -> None:
        if not self._closed and not landing.cancelled():
            self._done.emit(owner, done, landing)

    def _outcome(self, source: FrameSource) -> ImportOutcome:
        try:
            return self._import(source)
        except (Unusable, LibraryTrouble) as trouble:
            return trouble

    def _import(self, source: FrameSource) -> ImportedFrame:
        try:
            return self._made(source)
        except (Unusable, LibraryTrouble, CancelledError):
            raise
        except Exception as mistake:
            # It costs this picture and not those beside it, whatever it is.
            _log.exception("a picture could not be imported")
            raise Unusable(Flaw.MISTAKE) from mistake

    def _made(self, source: FrameSource) -> ImportedFrame:
        match source:
            case FromFile(path):
                return self._from_file(Path(path))
            case FromData(data, title, address):
                made = self._kept(self._maker.from_data(data if isinstance(data, bytes) else png_of(data)), title)
                return replace(made, address=address)
            case Crop(path, title, width, height):
                return self._kept(self._maker.cropped(Path(path), width, height), title)

    def _from_file(self, path: Path) -> ImportedFrame:
        key = _identity(path)
        imported = self._imported.get(key)
        if imported is None or not Path(imported.path).is_file():
            imported = self._kept(self._maker.from_file(path), self._title(path))
            self._imported[key] = imported
            while len(self._imported) > _REMEMBERED:
                self._imported.popitem(last=False)
        return imported

    def _kept(self, made: EncodedFrame, title: str) -> ImportedFrame:
        path = self._keep(made.data, made.suffix)
        return ImportedFrame(str(path), title, made.width, made.height, len(made.data), made.alterations)


def _deliver(owner: QObject, done: Callable[[ImportOutcome], None], landing: Future[ImportOutcome]) -> None:
    if shiboken6.isValid(owner):
        done(landing.result())


def _identity(path: Path) -> tuple[str, int, int]:
    """Give what tells one version of a file from another; raises `Unusable`."""
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        # No file's name has a zero byte in it.
        raise Unusable(Flaw.MISSING) from error
    return str(path), found.st_mtime_ns, found.st_size


def png_of(image: QImage) -> bytes:
    """Write a picture that came without a file as a PNG; raises `Unusable` when it is empty."""
    if image.isNull():
        raise Unusable(Flaw.EMPTY)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.write(image)
    # Python ends the two in any order.
    writer.setDevice(None)  # type: ignore[arg-type] # Qt takes none, the stubs have forgotten it
    return bytes(buffer.data().data())
