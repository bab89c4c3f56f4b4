"""The pictures of the moment under the pointer, over the position slider: looking ahead without moving anything."""

from collections.abc import Sequence

from av import VideoFrame
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kinogrid.domain.timecode import Timecode
from kinogrid.media.timeline import moment
from kinogrid.ui.preview.moment_text import spelt
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.screen_picture import ScreenPicture
from kinogrid.ui.style.theme import Theme

# Logical pixels of one picture, which shows no more where the text is larger.
_HEIGHT = 96
_GAP = 4
_EDGE = 6
_TIME_HEIGHT = 22


class HoverPreview(QWidget):
    """A strip with one small picture of each tile, and the timecode; it takes neither mouse nor focus."""

    def __init__(self, theme: Theme, player: Player, parent: QWidget) -> None:
        """Start hidden, over a parent that it stays within."""
        super().__init__(parent)
        self._theme = theme
        self._player = player
        self._parent = parent
        self._pictures: list[ScreenPicture] = []
        self._step = 0
        self.timecode = Timecode.CLOCK
        self._tiles: tuple[int, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        player.clip_set.arrived.connect(self.update)

    def show_step(self, step: int, tiles: Sequence[int], at: QPoint) -> None:
        """Show the pictures of a step for some tiles, standing on a point of the parent."""
        caches = self._player.caches
        self._tiles = tuple(tile for tile in tiles if tile < len(caches) and caches[tile] is not None)
        if not self._tiles or step < 0:
            self.hide()
            return
        self._step = step
        width = self._width()
        count = len(self._tiles)
        self.resize(
            2 * _EDGE + count * width + (count - 1) * _GAP, 2 * _EDGE + _HEIGHT + self._theme.sized(_TIME_HEIGHT)
        )
        room = self._parent.width()
        left = min(max(at.x() - self.width() // 2, 4), max(room - self.width() - 4, 4))
        self.move(left, at.y() - self.height())
        self.show()
        self.raise_()
        self.update()

    def _width(self) -> int:
        """Give the width of one picture, narrower while the strip would not fit."""
        cache = self._player.caches[self._tiles[0]]
        aspect = cache.native[0] / cache.native[1] if cache is not None and cache.track is not None else 1.0
        count = len(self._tiles)
        room = (self._parent.width() - 8 - 2 * _EDGE - (count - 1) * _GAP) // count
        return max(min(round(_HEIGHT * aspect), room), 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw from the cache alone; a picture that is not decoded yet stays a grey field until it has come."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.edge))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        width = self._width()
        while len(self._pictures) < len(self._tiles):
            self._pictures.append(ScreenPicture())
        for place, tile in enumerate(self._tiles):
            rect = QRect(_EDGE + place * (width + _GAP), _EDGE, width, _HEIGHT)
            source = self._player.clip_set.picture(tile, self._step)
            if source is None:
                painter.fillRect(rect, QColor(colours.pressed))
                continue
            self._paint_picture(painter, rect, source, self._pictures[place])
        self._paint_time(painter)
        if self._lacks():
            self._player.clip_set.expect()
            if not self._lacks():
                # The last one has come meanwhile: nothing would tell of it.
                self.update()

    def _lacks(self) -> bool:
        """Tell whether a picture that belongs here is not decoded yet."""
        return any(self._player.clip_set.picture(tile, self._step) is None for tile in self._tiles)

    def _paint_picture(self, painter: QPainter, rect: QRect, source: VideoFrame, picture: ScreenPicture) -> None:
        """Draw one picture in its own shape, on black where the first one's is another."""
        ratio = self.devicePixelRatioF()
        size = QSize(source.width, source.height).scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(), size)
        place.moveCenter(rect.center())
        if size != rect.size():
            painter.fillRect(rect, Qt.GlobalColor.black)
        painter.drawImage(place, picture.image(source, (round(place.width() * ratio), round(place.height() * ratio))))

    def _paint_time(self, painter: QPainter) -> None:
        lead, timeline = self._player.timeline.lead, self._player.timeline
        if lead is None or self._step >= timeline.steps:
            return
        painter.setPen(QColor(self._theme.colours.text))
        painter.setFont(self._theme.font(self._theme.small))
        place = QRect(0, _EDGE + _HEIGHT, self.width(), self._theme.sized(_TIME_HEIGHT) + _EDGE // 2)
        time = spelt(moment(lead, lead.frame_at(timeline.starts[self._step])), self.timecode)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, time)
