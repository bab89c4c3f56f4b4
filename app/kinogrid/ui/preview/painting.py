"""Paints all tiles: decoded pictures pixel for pixel, posters until they come, and what stands over them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from kinogrid.media.budget import Size
from kinogrid.media.picture import ScreenPainter
from kinogrid.ui.preview.compare import PicturePart, paint_blend, paint_difference, paint_part, paint_wipe
from kinogrid.ui.preview.layout import Box, GridLayout, sight_of
from kinogrid.ui.preview.loupe import paint_loupe
from kinogrid.ui.preview.overlay import Overlay
from kinogrid.ui.preview.pictures_ahead import PicturesAhead, ScreenWish
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.posters import Posters
from kinogrid.ui.preview.screen_picture import ScreenPicture
from kinogrid.ui.preview.tile import Tile
from kinogrid.ui.preview.view import Alone, Blend, Comparison, Difference, Gaze, Grid, Seam, Wipe, pair_of
from kinogrid.ui.style.theme import Theme

# Logical pixels around everything.
MARGIN = 8
# Steps whose pictures are made ready beside the window: one is painted, one is made, one stands for what comes late.
_STEPS_AHEAD = 3


class TilePainter:
    """Holds the last picture of each tile, so that painting again for a hover costs no conversion.

    `verdict` says why there is nothing to show, and what to do; `continued` is the picture that stands where no clip is
    yet, instead of its poster. What meets at a joint is painted by who looks at it. While clips play, the pictures of
    the steps to come are made ready beside the window, at the sizes at which they are painted now.
    """

    def __init__(
        self, theme: Theme, player: Player, posters: Posters, screen: Callable[[], ScreenPainter] = ScreenPainter
    ) -> None:
        """Take the pictures of a player, and posters until there are any; `screen` makes who scales one tile's."""
        self._theme = theme
        self._player = player
        self._overlay = Overlay(theme)
        self._ahead = PicturesAhead(player.clip_set.run, screen)
        self._painted: list[tuple[int, tuple[int, int] | None]] = []
        self._pictures: dict[int, ScreenPicture] = {}
        self._magnified: dict[int, ScreenPicture] = {}
        self._posters = posters
        self.verdict = ("", "")
        self.continued: QImage | None = None

    def forget(self) -> None:
        """Let go of another job's pictures."""
        for picture in (*self._pictures.values(), *self._magnified.values()):
            picture.forget()
        self._ahead.forget()

    def rest(self) -> None:
        """Make nothing ready while nobody looks."""
        self._ahead.rest()

    def paint(
        self, painter: QPainter, grid_layout: GridLayout, tiles: Sequence[Tile], gaze: Gaze
    ) -> tuple[int | None, ...]:
        """Paint everything; returns the frame painted for each tile seen, None for a poster or nothing."""
        self._painted = []
        self._ground(
            painter, grid_layout, QColor(Qt.GlobalColor.black) if gaze.cinema else QColor(self._theme.colours.canvas)
        )
        frames = self._paint(painter, grid_layout, tiles, gaze)
        self._look_ahead()
        return frames

    def _ground(self, painter: QPainter, grid_layout: GridLayout, colour: QColor) -> None:
        """Paint what lies around the tiles, which cover all else."""
        ratio, mode = grid_layout.ratio, grid_layout.mode
        around = QRegion(0, 0, round(grid_layout.width * ratio) + 1, round(grid_layout.height * ratio) + 1)
        if isinstance(mode, Grid | Alone):
            for tile in grid_layout.seen:
                around = around.subtracted(device_rect(grid_layout.boxes[tile]))
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        # Piece by piece: within a clip that is no rectangle, Qt asks of every line what of it is left.
        for piece in around:  # type: ignore[attr-defined]  # the stubs leave it out
            painter.fillRect(piece, colour)
        painter.restore()

    @staticmethod
    def _size_of(grid_layout: GridLayout, tile: int, place: int) -> Size | None:
        """Tell how large a tile's picture is on the screen, in device pixels; None for any size, as it is zoomed."""
        picture = grid_layout.picture_in(place, grid_layout.odd[tile] or grid_layout.aspect)
        return (picture.width, picture.height) if grid_layout.zoom.scale == 1.0 else None

    def _look_ahead(self) -> None:
        """Have the pictures of the steps to come made as those were that have just been painted."""
        wishes: list[ScreenWish] = []
        for step in self._player.upcoming(_STEPS_AHEAD):
            for tile, size in self._painted:
                source = self._player.clip_set.picture(tile, step)
                if source is not None and source is not self._player.picture(tile):
                    wishes.append(ScreenWish(tile, source, size or (source.width, source.height)))
        self._ahead.want(wishes)

    def _paint(
        self, painter: QPainter, grid_layout: GridLayout, tiles: Sequence[Tile], gaze: Gaze
    ) -> tuple[int | None, ...]:
        if not tiles:
            self._overlay.invitation(painter, QRectF(0, 0, grid_layout.width, grid_layout.height))
            return ()
        match grid_layout.mode:
            case Grid() | Alone():
                frames = tuple(self._tile(painter, grid_layout, index, tiles, gaze) for index in grid_layout.seen)
                if self.verdict[0]:
                    area = QRectF(0, 0, grid_layout.width, grid_layout.height)
                    self._overlay.verdict(painter, area, *self.verdict)
                return frames
            case Wipe() | Difference() | Blend():
                self._compare(painter, grid_layout, grid_layout.mode, tiles, gaze)
            case Seam():
                pass
        return tuple(self._frame_of(tile) for tile in grid_layout.seen)

    def _frame_of(self, tile: int) -> int | None:
        """Give the frame on show in a tile, if its picture is there."""
        return self._player.frame(tile) if self._player.picture(tile) is not None else None

    def _tile(
        self, painter: QPainter, grid_layout: GridLayout, place: int, tiles: Sequence[Tile], gaze: Gaze
    ) -> int | None:
        """Paint one tile, or what is seen in its place: picture or poster, then its state; returns the frame."""
        index = gaze.seen_in(place)
        tile = tiles[index]
        box, ratio, content = grid_layout.boxes[place], grid_layout.ratio, tile.content
        rect = QRectF(box.x / ratio, box.y / ratio, box.width / ratio, box.height / ratio)
        frame = None if tile.problem else self._picture(painter, grid_layout, index, place, gaze)
        if frame is None and not self._poster(painter, grid_layout, place, content.poster, content.clip):
            painter.fillRect(rect, QColor(self._theme.colours.raised))
        painter.save()
        if index == place or frame is None:
            self._overlay.dim(painter, rect, content, tile.problem, over=bool(self.verdict[0]))
        if tile.problem:
            self._overlay.problem(painter, rect, tile.problem)
        elif content.clip is None:
            self._overlay.waiting(painter, rect, content)
        if gaze.quiet or self.verdict[0]:
            painter.restore()
            return frame
        self._overlay.badges(painter, rect, index, content)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        focused = tiles[place].hasFocus()
        if gaze.cinema:
            # Nothing else is seen that it would have to be told from.
            painter.restore()
            return frame
        looked_at = place == gaze.selected and isinstance(grid_layout.mode, Grid) and len(grid_layout.seen) > 1
        self._overlay.rings(painter, rect, picked=content.picked, selected=looked_at or focused, focused=focused)
        painter.restore()
        return frame

    def _part_of(self, grid_layout: GridLayout, tile: int, place: int) -> PicturePart | None:
        """Give a tile's picture on show, and what is seen of it in a tile's place; None without one."""
        source = self._player.picture(tile)
        if source is None:
            return None
        own = grid_layout.odd[tile] or grid_layout.aspect
        picture, zoom = grid_layout.picture_in(place, own), grid_layout.zoom
        sight = sight_of(picture, grid_layout.boxes[place], zoom)
        fitted = self._size_of(grid_layout, tile, place)
        self._painted.append((tile, fitted))
        if tile not in self._pictures:
            self._pictures[tile] = ScreenPicture(partial(self._ahead.picture, tile))
        size = fitted or (source.width, source.height)
        image = self._pictures[tile].image(source, size)
        left, top, width, height = sight.part
        part = QRectF(left * size[0], top * size[1], width * size[0], height * size[1])
        return PicturePart(image, part, QRectF(*sight.where))

    def _picture(self, painter: QPainter, grid_layout: GridLayout, tile: int, place: int, gaze: Gaze) -> int | None:
        """Paint the clip's picture, one of its pixels to one of the device where it fits; returns its frame."""
        seen = self._part_of(grid_layout, tile, place)
        if seen is None:
            return None
        painter.save()
        painter.scale(1 / grid_layout.ratio, 1 / grid_layout.ratio)
        rect = device_rect(grid_layout.boxes[place])
        paint_part(painter, rect, seen)
        if gaze.loupe is not None:
            sharp = self._magnified_picture(tile)
            scale = sharp.width() / seen.image.width()
            part = QRectF(seen.part.topLeft() * scale, seen.part.size() * scale)
            paint_loupe(painter, QRectF(rect), (part, seen.where), sharp, gaze.loupe, grid_layout.ratio)
        painter.restore()
        return self._player.frame(tile)

    def _magnified_picture(self, tile: int) -> QImage:
        """Give a tile's picture on show as large as it is decoded."""
        source = self._player.picture(tile)
        if source is None:
            return QImage()
        return self._magnified.setdefault(tile, ScreenPicture()).image(source, (source.width, source.height))

    def _poster(
        self, painter: QPainter, grid_layout: GridLayout, tile: int, path: Path | None, clip: Path | None
    ) -> bool:
        """Paint the poster where the clip's pictures will stand, or what the clip will begin with."""
        image = self._posters.get(path) if self.continued is None or clip is not None else self.continued
        if image is None:
            return False
        place = grid_layout.picture_in(tile, image.width() / image.height())
        painter.save()
        painter.scale(1 / grid_layout.ratio, 1 / grid_layout.ratio)
        seen = PicturePart(image, QRectF(image.rect()), QRectF(device_rect(place)))
        paint_part(painter, device_rect(grid_layout.boxes[tile]), seen)
        painter.restore()
        return True

    def _poster_part(self, grid_layout: GridLayout, tile: int, tiles: Sequence[Tile]) -> PicturePart | None:
        """Give what is seen of a tile's poster where its pictures will stand; None without one."""
        image = self._posters.get(tiles[tile].content.poster)
        if image is None:
            return None
        picture = grid_layout.picture_in(tile, image.width() / image.height())
        sight = sight_of(picture, grid_layout.boxes[tile], grid_layout.zoom)
        left, top, width, height = sight.part
        size = image.width(), image.height()
        return PicturePart(
            image,
            QRectF(left * size[0], top * size[1], width * size[0], height * size[1]),
            QRectF(*sight.where),
        )

    def _compare(
        self, painter: QPainter, grid_layout: GridLayout, mode: Comparison, tiles: Sequence[Tile], gaze: Gaze
    ) -> None:
        """Paint two pictures against each other; each where the other is while one stands in for the other.

        Posters stand for them until they come, but in no difference: it would be one of something else.
        """
        pair = pair_of(mode) or (0, 0)
        rect = device_rect(grid_layout.boxes[pair[0]])
        first, second = (self._part_of(grid_layout, tile, tile) for tile in pair)
        if not isinstance(mode, Difference):
            first = first or self._poster_part(grid_layout, pair[0], tiles)
            second = second or self._poster_part(grid_layout, pair[1], tiles)
        if gaze.stand_in is not None:
            first, second = second, first
        painter.save()
        painter.scale(1 / grid_layout.ratio, 1 / grid_layout.ratio)
        match mode:
            case Wipe(divider=divider):
                paint_wipe(painter, rect, first, second, divider, grid_layout.ratio)
            case Difference():
                paint_difference(painter, rect, first, second, mode)
            case Blend(share=share):
                paint_blend(painter, rect, first, second, share)
        painter.restore()


def device_rect(box: Box) -> QRect:
    """Give a box as Qt has rectangles, in device pixels."""
    return QRect(box.x, box.y, box.width, box.height)
