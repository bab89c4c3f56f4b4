"""The one widget that paints all tiles in one go, so that none is ever a frame behind another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.preview.compare import paint_difference, paint_wipe
from app.ui.preview.layout import Box, arrange, inscribed
from app.ui.preview.overlay import Overlay
from app.ui.preview.pictures import ScreenPicture
from app.ui.preview.posters import Posters
from app.ui.preview.tile import Tile
from app.ui.preview.view import Alone, Closeness, Difference, Grid, Mode, Wipe, tiles_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from app.media.budget import Size
    from app.ui.preview.model import TileContent
    from app.ui.preview.player import Player
    from app.ui.theme import Theme

_GAP: Final = 8  # logical pixels between tiles and around them
_USUAL_ASPECT: Final = 1.0  # before anything is known of a job's pictures
_SETTLED: Final = 160  # milliseconds without another size or step before the decoder is told
_NOTCH: Final = 1.2  # how much closer one notch of the wheel goes
_DRAG: Final = 6  # logical pixels before a press is a drag and no click
_GRIP: Final = 14  # logical pixels around the divider that take hold of it


class Canvas(QWidget):
    """All tiles: their places, their pictures from the player, and what the mouse does to them."""

    clicked = Signal(int)
    """A tile's index was clicked."""
    mode_changed = Signal()
    painted = Signal(object)
    """The frame index that was painted in each tile (None for a poster or nothing): one tuple a paint."""

    def __init__(self, theme: Theme, player: Player, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._player = player
        self._overlay = Overlay(theme)
        self._posters = Posters()
        self._pictures: list[ScreenPicture] = []
        self._boxes: tuple[Box, ...] = ()
        self._aspect = _USUAL_ASPECT
        self.tiles: list[Tile] = []
        self.mode: Mode = Grid()
        self.closeness = Closeness()
        self._pressed: QPointF | None = None
        self._dragging = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED)
        self._settle.timeout.connect(self._settled)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("Preview")
        self.setMinimumSize(200, 160)
        player.stepped.connect(self._on_step)
        player.sharpened.connect(self.update)
        player.laid_out.connect(self._on_laid_out)
        theme.changed.connect(self.update)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def set_contents(self, contents: tuple[TileContent, ...], *, anew: bool) -> None:
        """Show these variants; widgets of tiles that stay are kept, and with them the keyboard's place."""
        focused = self.focused
        while len(self.tiles) > len(contents):
            self._drop_tile()
        for index, content in enumerate(contents):
            if index == len(self.tiles):
                self.tiles.append(self._new_tile(content))
                self._pictures.append(ScreenPicture())
            self.tiles[index].set_content(content)
        if anew:
            for picture in self._pictures:
                picture.forget()
            self.closeness = Closeness()
            self._set_mode(Grid())
        elif any(tile >= len(contents) for tile in tiles_of(self.mode, len(contents))):
            self._set_mode(Grid())
        if focused is not None and focused >= len(self.tiles) and self.tiles:
            self.tiles[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()
        self.update()

    def _new_tile(self, content: TileContent) -> Tile:
        tile = Tile(self._theme, content, self)
        tile.changed.connect(self.update)
        tile.show()
        return tile

    def _drop_tile(self) -> None:
        tile = self.tiles.pop()
        self._pictures.pop()
        tile.hide()
        tile.deleteLater()

    @property
    def focused(self) -> int | None:
        """The index of the tile that has the keyboard, itself or one of its buttons."""
        now = QApplication.focusWidget()
        for index, tile in enumerate(self.tiles):
            if now is not None and (now is tile or tile.isAncestorOf(now)):
                return index
        return None

    def focus(self, index: int) -> None:
        """Give the keyboard to a tile."""
        if 0 <= index < len(self.tiles):
            self.tiles[index].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        for tile in self.tiles:
            tile.set_within(now is not None and (now is tile or tile.isAncestorOf(now)))

    # Places

    def _arrange(self) -> None:
        """Stand the tiles where the mode wants them; sizes go to the decoder once they are settled."""
        ratio = self.devicePixelRatioF()
        self._aspect = self._known_aspect()
        margin = round(_GAP * ratio)
        width = max(round(self.width() * ratio) - 2 * margin, 1)
        height = max(round(self.height() * ratio) - 2 * margin, 1)
        whole = inscribed(Box(margin, margin, width, height), self._aspect)
        shown = tiles_of(self.mode, len(self.tiles))
        if isinstance(self.mode, Grid) and self.tiles:
            boxes = arrange(len(self.tiles), width, height, self._aspect, round(_GAP * ratio))
            self._boxes = tuple(Box(box.x + margin, box.y + margin, box.width, box.height) for box in boxes)
        else:
            self._boxes = tuple(whole for _tile in self.tiles)
        alone = not isinstance(self.mode, Wipe | Difference)
        for index, (tile, box) in enumerate(zip(self.tiles, self._boxes, strict=True)):
            tile.setGeometry(_logical(box, ratio))
            tile.setVisible(alone and index in shown)
        self._settle.start()

    def _known_aspect(self) -> float:
        """Width ÷ height of the first clip or poster that is known; tiles of a job are alike."""
        for reel in self._player.reels:
            if reel is not None and reel.track is not None:
                return reel.native[0] / reel.native[1]
        for tile in self.tiles:
            image = self._posters.get(tile.content.poster)
            if image is not None:
                return image.width() / image.height()
        return self._aspect

    def wanted_sizes(self) -> list[Size]:
        """At how many device pixels each tile's clip is shown now, zoomed parts included."""
        scale = self.closeness.scale
        return [(round(box.width * scale), round(box.height * scale)) for box in self._boxes]

    def _settled(self) -> None:
        """Tell the decoder the sizes; a still picture that is cached too small is decoded once at full size."""
        self._player.resize(self.wanted_sizes())
        if self._player.playing or self._player.shown is None:
            return
        for tile in tiles_of(self.mode, len(self.tiles)):
            reel = self._player.reels[tile] if tile < len(self._player.reels) else None
            cached = self._player.picture(tile)
            if reel is None or cached is None or self._player.still(tile) is not None:
                continue
            box = self._boxes[tile]
            needed = min(round(box.width * self.closeness.scale), reel.native[0])
            if cached.width < needed:
                self._player.ask_still(tile)

    def _on_step(self) -> None:
        self.update()
        if not self._player.playing:
            self._settle.start()

    def _on_laid_out(self) -> None:
        for index, tile in enumerate(self.tiles):
            reel = self._player.reels[index] if index < len(self._player.reels) else None
            seconds = reel.track.end / 1_000_000 if reel is not None and reel.track is not None else None
            broken = reel.problem if reel is not None and reel.track is None else ""
            tile.set_facts(seconds, broken)
        if self._known_aspect() != self._aspect:
            self._arrange()
        self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Stretch what is there at once; the decoder follows when the size is settled."""
        self._arrange()

    # Modes

    def set_mode(self, mode: Mode) -> None:
        """Look at the tiles in another way; the keyboard stays on a tile that is seen, or on the canvas."""
        focused = self.focused
        self._set_mode(mode)
        self._arrange()
        if isinstance(mode, Wipe | Difference):
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            shown = tiles_of(mode, len(self.tiles))
            if shown:
                self.focus(focused if focused in shown else shown[0])
        self.update()

    def _set_mode(self, mode: Mode) -> None:
        if mode != self.mode:
            self.mode = mode
            self.mode_changed.emit()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every tile's picture of the step on show, and what stands over it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.colours.canvas))
        ratio = self.devicePixelRatioF()
        frames: tuple[int | None, ...] = ()
        match self.mode:
            case Wipe() as wipe if self.tiles:
                frames = tuple(self._frame_of(tile) for tile in (wipe.left, wipe.right))
                self._paint_wipe(painter, ratio, wipe)
            case Difference() as difference if self.tiles:
                frames = tuple(self._frame_of(tile) for tile in (difference.one, difference.other))
                self._paint_difference(painter, ratio, difference)
            case _:
                shown = tiles_of(self.mode, len(self.tiles))
                frames = tuple(self._paint_tile(painter, ratio, index) for index in shown)
        painter.end()
        self.painted.emit(frames)

    def _paint_tile(self, painter: QPainter, ratio: float, index: int) -> int | None:
        """One tile: picture or poster, then its state; returns the frame that was painted."""
        box, tile = self._boxes[index], self.tiles[index]
        rect = QRectF(box.x / ratio, box.y / ratio, box.width / ratio, box.height / ratio)
        problem = tile.problem
        frame = None if problem else self._paint_picture(painter, ratio, index, box)
        if frame is None and not self._paint_poster(painter, rect, tile.content.poster):
            painter.fillRect(rect, QColor(self._theme.colours.raised))
        painter.save()
        self._overlay.dim(painter, rect, tile.content, problem)
        if problem:
            self._overlay.problem(painter, rect, problem)
        elif tile.content.clip is None:
            self._overlay.waiting(painter, rect, tile.content)
        self._overlay.badges(painter, rect, tile.content)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._overlay.rings(painter, rect, picked=tile.content.picked, focused=tile.hasFocus())
        painter.restore()
        return frame

    def _frame_of(self, tile: int) -> int | None:
        """The frame on show in a tile, if its picture is there."""
        return self._player.frame(tile) if self._player.picture(tile) is not None else None

    def image_of(self, tile: int, box: Box) -> tuple[QImage, QRectF] | None:
        """The tile's picture on show, and the part of it that is seen; None without one."""
        source = self._player.still(tile) or self._player.picture(tile)
        if source is None:
            return None
        if self.closeness.scale == 1.0:
            image = self._pictures[tile].image(source, (box.width, box.height))
            return image, QRectF(0, 0, image.width(), image.height())
        image = self._pictures[tile].image(source, (source.width, source.height))
        return image, QRectF(*self.closeness.part(image.width(), image.height()))

    def _paint_picture(self, painter: QPainter, ratio: float, index: int, box: Box) -> int | None:
        """The clip's picture, pixel for pixel on the device; returns its frame."""
        found = self.image_of(index, box)
        if found is None:
            return None
        image, part = found
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        if self.closeness.scale == 1.0:
            painter.drawImage(QPoint(box.x, box.y), image)
        else:
            smooth = part.width() * 3 > box.width
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=smooth)
            painter.drawImage(QRectF(box.x, box.y, box.width, box.height), image, part)
        painter.restore()
        return self._player.frame(index)

    def _paint_poster(self, painter: QPainter, rect: QRectF, path: Path | None) -> bool:
        """The poster over the whole tile, cut rather than stretched when its aspect is another."""
        image = self._posters.get(path)
        if image is None:
            return False
        whole = Box(0, 0, image.width(), image.height())
        part = inscribed(whole, rect.width() / rect.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image, QRectF(part.x, part.y, part.width, part.height))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        return True

    def _paint_wipe(self, painter: QPainter, ratio: float, wipe: Wipe) -> None:
        box = self._boxes[wipe.left]
        left, right = self.image_of(wipe.left, box), self.image_of(wipe.right, box)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        paint_wipe(painter, QRect(box.x, box.y, box.width, box.height), left, right, wipe.divider, ratio)
        painter.restore()

    def _paint_difference(self, painter: QPainter, ratio: float, difference: Difference) -> None:
        box = self._boxes[difference.one]
        one, other = self.image_of(difference.one, box), self.image_of(difference.other, box)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        paint_difference(painter, QRect(box.x, box.y, box.width, box.height), one, other, difference.gain)
        painter.restore()

    # The mouse

    def _tile_at(self, point: QPointF) -> int | None:
        ratio = self.devicePixelRatioF()
        for index in tiles_of(self.mode, len(self.tiles)):
            if self._boxes[index].holds(point.x() * ratio, point.y() * ratio):
                return index
        return None

    def _within(self, point: QPointF, tile: int) -> tuple[float, float]:
        """A point as parts (0 to 1) of a tile's sides."""
        box, ratio = self._boxes[tile], self.devicePixelRatioF()
        return (point.x() * ratio - box.x) / box.width, (point.y() * ratio - box.y) / box.height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the divider, or begin what may become a click or a drag."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed = event.position()
        self._dragging = "divider" if self._on_divider(event.position()) else ""

    def _on_divider(self, point: QPointF) -> bool:
        if not isinstance(self.mode, Wipe) or not self.tiles:
            return False
        x, _y = self._within(point, self.mode.left)
        near = abs(x - self.mode.divider) * self._boxes[0].width / self.devicePixelRatioF()
        return near <= _GRIP or self.closeness.scale == 1.0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the divider, or the picture when it is larger than its tile."""
        if self._pressed is None:
            return
        moved = event.position() - self._pressed
        if not self._dragging and moved.manhattanLength() >= _DRAG and self.closeness.scale > 1.0:
            self._dragging = "picture"
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging == "divider" and isinstance(self.mode, Wipe):
            x, _y = self._within(event.position(), self.mode.left)
            self._set_mode(Wipe(self.mode.left, self.mode.right, min(max(x, 0.0), 1.0)))
            self.update()
        elif self._dragging == "picture":
            box, ratio = self._boxes[0], self.devicePixelRatioF()
            self._look_closer(self.closeness.moved(moved.x() * ratio / box.width, moved.y() * ratio / box.height))
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that was no drag is a click on a tile."""
        pressed, dragging = self._pressed, self._dragging
        self._pressed, self._dragging = None, ""
        self.unsetCursor()
        if pressed is None or dragging:
            return
        tile = self._tile_at(event.position())
        if tile is not None and tile == self._tile_at(pressed) and isinstance(self.mode, Grid | Alone):
            self.clicked.emit(tile)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """One tile to the whole pane, and back."""
        tile = self._tile_at(event.position())
        if isinstance(self.mode, Grid) and tile is not None:
            self.set_mode(Alone(tile))
        elif not isinstance(self.mode, Grid):
            self.set_mode(Grid())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Closer and away around the pointer, in all tiles together; sideways and with Alt it moves the picture."""
        tile = self._tile_at(event.position())
        notches = event.angleDelta().y() / 120
        if tile is None or not notches:
            event.ignore()
            return
        x, y = self._within(event.position(), tile)
        self._look_closer(self.closeness.towards(_NOTCH**notches, x, y))
        event.accept()

    def zoom_by(self, notches: int) -> None:
        """Closer or away around the middle; 0 shows the whole picture."""
        self._look_closer(self.closeness.towards(_NOTCH**notches, 0.5, 0.5) if notches else Closeness())

    def _look_closer(self, closeness: Closeness) -> None:
        if closeness != self.closeness:
            self.closeness = closeness
            self._settle.start()
            self.update()
            self.mode_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew on a screen of another pixel ratio."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._arrange()
        super().changeEvent(event)


def _logical(box: Box, ratio: float) -> QRect:
    """A box of device pixels as a widget's place."""
    left, top = round(box.x / ratio), round(box.y / ratio)
    return QRect(left, top, round((box.x + box.width) / ratio) - left, round((box.y + box.height) / ratio) - top)
