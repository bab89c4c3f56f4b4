"""Frames taken out of clips, and pictures made from words, on their way into Compose."""

from collections.abc import Callable, Coroutine
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from kinogrid.domain.form import FrameField
from kinogrid.domain.job import Job
from kinogrid.studio.curation import suggested_name
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import FromData
from kinogrid.ui.controls.desktop import open_folder
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.preview.model import FrameUse, PngFrame
from kinogrid.ui.text import number, tr

FRAME_NOTICE = "frame"
_MAKE_LAST = "make-last"
_SHOW = "show"

# Writes a picture into a file of the person's; raises `LibraryTrouble`.
WritePicture = Callable[[bytes, Path], Coroutine[Any, Any, None]]


class FrameActions(QObject):
    """Makes what was taken out of a variant a frame of the next order, copies it, or saves it as a PNG."""

    def __init__(
        self,
        frames: FramesBox,
        notices: NoticeBoard,
        find: Callable[[str], Job | None],
        show_compose: Callable[[], object],
        *,
        write: WritePicture,
        start: Starter,
    ) -> None:
        """Take the frames of Compose, and what shows them; `find` gives the job that a picture was made by.

        `write` writes a picture into a file of the person's, and raises `LibraryTrouble`.
        """
        super().__init__(frames)
        self._frames = frames
        self._notices = notices
        self._find = find
        self._show_compose = show_compose
        self._write = write
        self._start = start
        self._folder = Path.home()
        self._before = FrameField()
        self._taken: FromData | None = None
        for signal in (frames.first.changed, frames.first.seen):
            signal.connect(self._drop_stale_notice)

    def use(self, frame: PngFrame) -> None:
        """Do with a frame what it was taken out for."""
        match frame.use:
            case FrameUse.COPY:
                self._copy(frame)
            case FrameUse.LAST:
                self._make_last(frame)
            case FrameUse.FIRST | FrameUse.SAVE:
                self._make_first(frame)

    def _copy(self, frame: PngFrame) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(frame.png))
        variant, at = number(frame.index + 1), number(frame.frame + 1)
        if frame.still:
            said = tr("Notices", "Picture {number} is copied", number=variant)
        else:
            said = tr("Notices", "Frame {frame} of variant {variant} is copied", frame=at, variant=variant)
        self._notices.put(FRAME_NOTICE, Note(Severity.INFO, said))

    def _make_last(self, frame: PngFrame) -> None:
        variant, at = number(frame.index + 1), number(frame.frame + 1)
        if frame.still:
            said = tr("Notices", "Picture {number} is the last frame now", number=variant)
        else:
            said = tr("Notices", "Frame {frame} of variant {variant} is the last frame now", frame=at, variant=variant)
        self._show_compose()
        self._frames.last.take_picture(self._data(frame))
        self._notices.put(FRAME_NOTICE, Note(Severity.INFO, said))

    def _data(self, frame: PngFrame) -> FromData:
        job, variant = self._find(frame.key), number(frame.index + 1)
        if frame.still and job is not None:
            title = suggested_name(job, frame.index, ".png")
            return FromData(frame.png, title, job.picture_url(frame.index))
        title = tr("Notices", "Variant {variant}, frame {frame}", variant=variant, frame=number(frame.frame + 1))
        return FromData(frame.png, f"{title}.png")

    def save(self, frames: tuple[PngFrame, ...]) -> None:
        """Ask where frames are to go, one under a name or several into a folder, and write them there as PNG."""
        one = len(frames) == 1
        place = self._folder / self._file_name(frames[0]) if one else self._folder
        dialog = QFileDialog(
            self._frames.window(),
            tr("Notices", "Save this frame") if one else tr("Notices", "Save these frames"),
            str(place),
        )
        dialog.setObjectName("Save frames")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if one:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(tr("Notices", "Picture (*.png)"))
            dialog.setDefaultSuffix("png")
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._save(frames, Path(name), one=one))
        dialog.open()

    def _file_name(self, frame: PngFrame) -> str:
        job = self._find(frame.key)
        if job is None:
            return self._data(frame).title
        return suggested_name(job, frame.index, ".png" if frame.still else f", {frame.frame + 1}.png")

    def _save(self, frames: tuple[PngFrame, ...], place: Path, *, one: bool) -> None:
        self._folder = place.parent if one else place
        targets = [place] if one else [_free(place / self._file_name(frame)) for frame in frames]
        self._start(self._write_all(frames, targets), "save frames")

    async def _write_all(self, frames: tuple[PngFrame, ...], targets: list[Path]) -> None:
        for frame, target in zip(frames, targets, strict=True):
            await self._write(frame.png, target)
        said = tr("Notices", "%n frame(s) saved in {folder}", len(frames), folder=seen(targets[0].parent.name))
        actions = ((_SHOW, tr("Notices", "Show")),)
        folder = targets[0].parent
        self._notices.put(FRAME_NOTICE, Note(Severity.INFO, said, actions=actions), lambda _act: open_folder(folder))

    def _make_first(self, frame: PngFrame) -> None:
        job, variant = self._find(frame.key), number(frame.index + 1)
        if frame.still and job is not None:
            said = tr("Notices", "Picture {number} is the first frame now", number=variant)
        else:
            at = number(frame.frame + 1)
            said = tr("Notices", "Frame {frame} of variant {variant} is the first frame now", frame=at, variant=variant)
        self._taken = self._data(frame)
        self._before = self._frames.first.value()
        self._show_compose()
        self._frames.first.take_picture(self._taken)
        actions = ((_MAKE_LAST, tr("Notices", "Make it the last frame")),)
        self._notices.put(FRAME_NOTICE, Note(Severity.INFO, said, actions=actions), self._act)

    def _drop_stale_notice(self) -> None:
        """Put the notice away once another picture is the first frame, or none."""
        if self._taken is None or self._frames.first.is_waiting:
            return
        frame = self._frames.first.imported
        if frame is None or frame.title != self._taken.title:
            self._notices.drop(FRAME_NOTICE)
            self._taken = None

    def say_failed(self, index: int, why: str) -> None:
        """Say why a variant's frame could not be taken out."""
        title = tr("Notices", "The frame could not be taken out of variant {variant}", variant=number(index + 1))
        self._notices.put(FRAME_NOTICE, Note(Severity.WARNING, title, why))

    def _act(self, action: str) -> None:
        if action == _MAKE_LAST and self._taken is not None:
            taken, self._taken = self._taken, None
            self._notices.drop(FRAME_NOTICE)
            self._frames.first.set_value(self._before)
            self._frames.last.take_picture(taken)


def _free(path: Path) -> Path:
    """Give a name that nothing has yet: the wanted one, or that one with a number."""
    numbered = (path.with_name(f"{path.stem} ({again}){path.suffix}") for again in count(2))
    return path if not path.exists() else next(other for other in numbered if not other.exists())
