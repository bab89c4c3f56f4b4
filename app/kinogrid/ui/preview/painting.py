"""Paints all tiles: decoded pictures pixel for pixel, posters until they come, and what stands over them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kinogrid.ui.preview.compare import paint_difference, paint_wipe
from kinogrid.ui.preview.layout import Box, GridLayout, inscribed
from kinogrid.ui.preview.overlay import Overlay
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.posters import Posters
from kinogrid.ui.preview.screen_picture import ScreenPicture
from kinogrid.ui.preview.tile import Tile
from kinogrid.ui.preview.view import Alone, Difference, Grid, Wipe
from kinogrid.ui.style.theme import Theme

# Device pixels to one of the clip: from there on pixels are looked at, and kept sharp.
_PIXELS_SHOW = 3


class TilePainter:
    """Holds the last picture of each tile, so that painting again for a hover costs no conversion."""

    def __init__(self, theme: Theme, player: Player, posters: Posters) -> None:
        """Take the pictures of a player, and posters until there are any."""
        self._theme = theme
        self._player = player
        self._overlay = Overlay(theme)
        self._pictures: dict[int, ScreenPicture] = {}
        self._posters = posters

    def forget(self) -> None:
        """Let go of another job's pictures."""
        for picture in self._pictures.values():
            picture.forget()

    def paint(self, painter: QPainter, grid_layout: GridLayout, tiles: Sequence[Tile]) -> tuple[int | None, ...]:
        """Paint everything; returns the frame painted for each tile seen, None for a poster or nothing."""
        painter.fillRect(QRectF(0, 0, grid_layout.width, grid_layout.height), QColor(self._theme.colours.canvas))
        if not tiles:
            self._overlay.invitation(painter, QRectF(0, 0, grid_layout.width, grid_layout.height))
            return ()
        match grid_layout.mode:
            case Grid() | Alone():
                return tuple(self._tile(painter, grid_layout, index, tiles[index]) for index in grid_layout.seen)
            case Wipe(left, right, divider):
                self._compare(painter, grid_layout, left, right, divider=divider)
            case Difference(one, other, gain):
                self._compare(painter, grid_layout, one, other, gain=gain)
        return tuple(self._frame_of(tile) for tile in grid_layout.seen)

    def _frame_of(self, tile: int) -> int | None:
        """Give the frame on show in a tile, if its picture is there."""
        return self._player.frame(tile) if self._player.picture(tile) is not None else None

    def _tile(self, painter: QPainter, grid_layout: GridLayout, index: int, tile: Tile) -> int | None:
        """Paint one tile, picture or poster, then its state; returns the frame that was painted."""
        box, ratio, content = grid_layout.boxes[index], grid_layout.ratio, tile.content
        rect = QRectF(box.x / ratio, box.y / ratio, box.width / ratio, box.height / ratio)
        frame = None if tile.problem else self._picture(painter, grid_layout, index)
        if frame is None and not self._poster(painter, rect, content.poster):
            painter.fillRect(rect, QColor(self._theme.colours.raised))
        painter.save()
        self._overlay.dim(painter, rect, content, tile.problem)
        if tile.problem:
            self._overlay.problem(painter, rect, tile.problem)
        elif content.clip is None:
            self._overlay.waiting(painter, rect, content)
        self._overlay.badges(painter, rect, index, content)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._overlay.rings(painter, rect, picked=content.picked, focused=tile.hasFocus())
        painter.restore()
        return frame

    def _part_of(self, grid_layout: GridLayout, tile: int) -> tuple[QImage, QRectF] | None:
        """Give a tile's picture on show, and the part of it that is seen; None without one."""
        source = self._player.picture(tile)
        if source is None:
            return None
        box, zoom = grid_layout.boxes[tile], grid_layout.zoom
        screen = self._pictures.setdefault(tile, ScreenPicture())
        if zoom.scale == 1.0:
            image = screen.image(source, (box.width, box.height))
            return image, QRectF(0, 0, image.width(), image.height())
        image = screen.image(source, (source.width, source.height))
        return image, QRectF(*zoom.part(image.width(), image.height()))

    def _picture(self, painter: QPainter, grid_layout: GridLayout, tile: int) -> int | None:
        """Paint the clip's picture, one of its pixels to one of the device where it fits; returns its frame."""
        seen = self._part_of(grid_layout, tile)
        if seen is None:
            return None
        image, part = seen
        box = grid_layout.boxes[tile]
        painter.save()
        painter.scale(1 / grid_layout.ratio, 1 / grid_layout.ratio)
        if grid_layout.zoom.scale == 1.0:
            painter.drawImage(QPoint(box.x, box.y), image)
        else:
            smooth = part.width() * _PIXELS_SHOW > box.width
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=smooth)
            painter.drawImage(QRectF(box.x, box.y, box.width, box.height), image, part)
        painter.restore()
        return self._player.frame(tile)

    def _poster(self, painter: QPainter, rect: QRectF, path: Path | None) -> bool:
        """Paint the poster over the whole tile, cut rather than stretched when its aspect is another."""
        image = self._posters.get(path)
        if image is None:
            return False
        part = inscribed(Box(0, 0, image.width(), image.height()), rect.width() / rect.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image, QRectF(part.x, part.y, part.width, part.height))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        return True

    def _compare(
        self, painter: QPainter, grid_layout: GridLayout, one: int, other: int, *, divider: float = 0.0, gain: int = 0
    ) -> None:
        """Paint two pictures against each other: with a gain their difference, without one the wipe."""
        box = grid_layout.boxes[one]
        rect = QRect(box.x, box.y, box.width, box.height)
        first, second = self._part_of(grid_layout, one), self._part_of(grid_layout, other)
        painter.save()
        painter.scale(1 / grid_layout.ratio, 1 / grid_layout.ratio)
        if gain:
            paint_difference(painter, rect, first, second, gain)
        else:
            paint_wipe(painter, rect, first, second, divider, grid_layout.ratio)
        painter.restore()
