"""Frames taken out of clips, and pictures made from words, on their way into Compose."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kinogrid.domain.form import FrameField
from kinogrid.domain.job import Job
from kinogrid.studio.curation import suggested_name
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import FromData
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.preview.model import PngFrame
from kinogrid.ui.text import number, tr

FRAME_NOTICE = "frame"
_MAKE_LAST = "make-last"


class FrameActions(QObject):
    """Makes what was taken out of a variant the first frame, and offers to make it the last one instead."""

    def __init__(
        self,
        frames: FramesBox,
        notices: NoticeBoard,
        find: Callable[[str], Job | None],
        show_compose: Callable[[], object],
    ) -> None:
        """Take the frames of Compose, and what shows them; `find` gives the job that a picture was made by."""
        super().__init__(frames)
        self._frames = frames
        self._notices = notices
        self._find = find
        self._show_compose = show_compose
        self._before = FrameField()
        self._taken: FromData | None = None
        for signal in (frames.first.changed, frames.first.seen):
            signal.connect(self._drop_stale_notice)

    def use(self, frame: PngFrame) -> None:
        """Make a frame the first one."""
        job, variant = self._find(frame.key), number(frame.index + 1)
        if frame.still and job is not None:
            said = tr("Notices", "Picture {number} is the first frame now", number=variant)
            title = suggested_name(job, frame.index, ".png")
            self._taken = FromData(frame.png, title, job.picture_url(frame.index))
        else:
            at = number(frame.frame + 1)
            said = tr("Notices", "Frame {frame} of variant {variant} is the first frame now", frame=at, variant=variant)
            title = tr("Notices", "Variant {variant}, frame {frame}", variant=variant, frame=at)
            self._taken = FromData(frame.png, f"{title}.png")
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
