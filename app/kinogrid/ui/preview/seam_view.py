"""The joint of a clip that is looked at: found in the clip, played where that is wanted, painted, with its buttons."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kinogrid.media.timeline import SECOND
from kinogrid.ui.preview.clip_ends import ClipEnds
from kinogrid.ui.preview.layout import GridLayout
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.painting import MARGIN, device_rect
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.posters import Posters
from kinogrid.ui.preview.seam import AROUND, End, SeamClock, SeamPainter, around, ends_of, joints_of
from kinogrid.ui.preview.seam_header import SeamHeader
from kinogrid.ui.preview.view import Seam, SeamWay, ViewMode
from kinogrid.ui.style.theme import Theme


class SeamView(QObject):
    """Everything about a joint; `chosen` carries the `Seam` that is wanted instead, `changed` asks to paint it anew."""

    chosen = Signal(object)
    changed = Signal()

    def __init__(self, theme: Theme, player: Player, posters: Posters, clip_ends: ClipEnds, parent: QWidget) -> None:
        """Look at none; the buttons stand over `parent`."""
        super().__init__(parent)
        self._player = player
        self._header = SeamHeader(theme, parent)
        self._painter = SeamPainter(player, posters, clip_ends)
        self._ends: tuple[End, End] | None = None
        self._back_to: int | None = None
        self.clock = SeamClock(self)
        self._header.chosen.connect(self.chosen)
        self.clock.ticked.connect(self._tell)
        player.clip_set.arrived.connect(self._tell)

    def forget(self) -> None:
        """Let go of another job's pictures, and of where one was in it."""
        self._back_to = None
        self._painter.forget()

    def follow(self, before: ViewMode, now: ViewMode) -> None:
        """Have what lies around a joint decoded first while it is looked at, and go back to where one was."""
        player, was, is_now = self._player, isinstance(before, Seam), isinstance(now, Seam)
        if is_now and not was and player.timeline.steps:
            self._back_to = player.asked
            player.seek(player.timeline.step_at(player.timeline.end - round(AROUND * SECOND)))
        elif was and not is_now and self._back_to is not None:
            player.seek(self._back_to)
            self._back_to = None

    def show(self, mode: Seam, content: GridContent, place: QRect, *, in_sight: bool) -> None:
        """Find what meets at a joint, with the buttons at a place of the canvas; it is played where it is in sight."""
        cache = self._player.caches[mode.tile] if mode.tile < len(self._player.caches) else None
        track = None if cache is None else cache.track
        ends = self._ends = None if track is None else ends_of(mode.joint, len(track.starts), content)
        if track is not None and ends is not None and mode.way is SeamWay.PLAYED and in_sight:
            self.clock.play(around(ends, track), track)
        else:
            self.clock.stop()
        self._header.show_seam(mode, joints_of(content), place)

    def hide(self) -> None:
        """Look at none."""
        self._header.hide_all()
        self.clock.stop()
        self._ends = None

    def paint(self, painter: QPainter, grid_layout: GridLayout, mode: Seam) -> None:
        """Paint where the ends of a clip meet; nothing while there is no clip."""
        if self._ends is None:
            return
        box, gap = device_rect(grid_layout.boxes[mode.tile]), round(MARGIN * grid_layout.ratio)
        width, height = round(grid_layout.width * grid_layout.ratio), round(grid_layout.height * grid_layout.ratio)
        area = QRect(gap, gap, width - 2 * gap, height - 2 * gap)
        painter.save()
        painter.scale(1 / grid_layout.ratio, 1 / grid_layout.ratio)
        self._painter.paint(painter, area, box, mode, self._ends, self.clock.now)
        painter.restore()

    def _tell(self) -> None:
        if self._ends is not None:
            self.changed.emit()
