"""Where a clip's ends meet: which pictures stand against each other, and how they are painted; in device pixels."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from kinogrid.domain.lineage import adds_from
from kinogrid.media.timeline import SECOND, Track
from kinogrid.ui.preview.clip_ends import ClipEnds
from kinogrid.ui.preview.compare import PicturePart, paint_difference, paint_part
from kinogrid.ui.preview.layout import arrange
from kinogrid.ui.preview.model import ClipFrame, GridContent
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.posters import Posters
from kinogrid.ui.preview.screen_picture import ScreenPicture
from kinogrid.ui.preview.view import Difference, Joint, Seam, SeamWay

# Seconds that are played on each side of a joint.
AROUND = 0.5
# Device pixels between the two that stand side by side.
_GAP = 8

# A frame of the clip, the picture that was given for it, or a frame of its parent.
End = int | Path | ClipFrame


def joints_of(content: GridContent) -> tuple[Joint, ...]:
    """List the joints that a job's clips have, the one that was asked for first."""
    asked = (Joint.END, content.last), (Joint.PARENT, content.continues), (Joint.START, content.first)
    given = [joint for joint, picture in asked if picture is not None]
    was_asked = content.last is not None or content.continues is not None
    return (*given, Joint.LOOP) if was_asked and not content.loop else (Joint.LOOP, *given)


def ends_of(joint: Joint, frames: int, content: GridContent) -> tuple[End, End] | None:
    """Give what meets at a joint of a clip of so many frames, left and right; None without a picture to meet."""
    match joint:
        case Joint.LOOP:
            return frames - 1, 0
        case Joint.START:
            return None if content.first is None else (content.first, 0)
        case Joint.END:
            return None if content.last is None else (frames - 1, content.last)
        case Joint.PARENT:
            before = content.continues
            return None if before is None else (before, adds_from(frames, before.frame + 1))


def around(ends: tuple[End, End], track: Track) -> list[End]:
    """List what is played around a joint, one entry a frame: half a second up to it, and half a second from it on."""
    left, right = ends
    count = max(min(round(AROUND * SECOND * len(track.starts) / track.end), len(track.starts) // 2), 1)
    if isinstance(left, ClipFrame) and isinstance(right, int) and right:
        # A clip that holds its parent is played as it is.
        left = right - 1
    before: list[End] = [*range(max(left - count + 1, 0), left + 1)] if isinstance(left, int) else [left] * count
    after: list[End] = (
        [*range(right, min(right + count, len(track.starts)))] if isinstance(right, int) else [right] * count
    )
    return [*before, *after]


class SeamClock(QObject):
    """Plays what lies around a joint round and round; `ticked` tells that another picture is due."""

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        """Stand still."""
        super().__init__(parent)
        self._ends: Sequence[End] = ()
        self._at = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def play(self, ends: Sequence[End], track: Track) -> None:
        """Play these, each for as long as a frame of a clip lasts."""
        if ends != self._ends:
            self._ends, self._at = ends, 0
        if not self._timer.isActive():
            self._timer.start(max(round(1000 * track.end / SECOND / len(track.starts)), 1))

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()
        self._ends = ()

    @property
    def now(self) -> End | None:
        """Give what is due now."""
        return self._ends[self._at] if self._ends else None

    def _tick(self) -> None:
        self._at = (self._at + 1) % max(len(self._ends), 1)
        self.ticked.emit()


class SeamPainter:
    """Paints a joint; holds the last picture of each side, so that painting again costs no conversion."""

    def __init__(self, player: Player, posters: Posters, clip_ends: ClipEnds) -> None:
        """Take frames from a player, given pictures from where posters are read, and those that parents end with."""
        self._player = player
        self._posters = posters
        self._clip_ends = clip_ends
        self._sides = (ScreenPicture(), ScreenPicture())

    def forget(self) -> None:
        """Let go of another job's pictures."""
        for side in self._sides:
            side.forget()

    def paint(
        self, painter: QPainter, area: QRect, box: QRect, mode: Seam, ends: tuple[End, End], now: End | None
    ) -> None:
        """Paint a joint on a box, two side by side on an area; `now` is what is due where it is played."""
        match mode.way:
            case SeamWay.SIDE:
                cells = arrange(2, (area.width(), area.height()), box.width() / box.height(), _GAP)
                for side, (end, cell) in enumerate(zip(ends, cells, strict=True)):
                    rect = QRect(area.x() + cell.x, area.y() + cell.y, cell.width, cell.height)
                    self._put(painter, rect, self._part(mode.tile, end, side, rect))
            case SeamWay.DIFFERENCE:
                one, other = (self._part(mode.tile, end, side, box) for side, end in enumerate(ends))
                paint_difference(painter, box, one, other, Difference(0, 1, mode.gain))
            case SeamWay.PLAYED:
                self._put(painter, box, self._part(mode.tile, ends[0] if now is None else now, 0, box))

    def _put(self, painter: QPainter, rect: QRect, seen: PicturePart | None) -> None:
        if seen is None:
            painter.fillRect(rect, Qt.GlobalColor.black)
        else:
            paint_part(painter, rect, seen)

    def _part(self, tile: int, end: End, side: int, rect: QRect) -> PicturePart | None:
        """Give a picture so that it covers a rectangle, its middle in the middle, as the service cuts them."""
        image = self._image(tile, end, side, rect)
        if image is None or image.isNull():
            return None
        scale = min(image.width() / rect.width(), image.height() / rect.height())
        width, height = rect.width() * scale, rect.height() * scale
        part = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
        return PicturePart(image, part, QRectF(rect))

    def _image(self, tile: int, end: End, side: int, rect: QRect) -> QImage | None:
        if isinstance(end, Path):
            return self._posters.get(end)
        if isinstance(end, ClipFrame):
            return self._clip_ends.get(end)
        cache = self._player.caches[tile] if tile < len(self._player.caches) else None
        source = None if cache is None else cache.picture(end)
        if source is None:
            return None
        own = source.width / source.height
        width = max(rect.width(), round(rect.height() * own))
        return self._sides[side].image(source, (width, max(round(width / own), 1)))
