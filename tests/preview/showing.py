"""Builds jobs to be shown, finds what is in the pane that shows them, and reads which frames are to be seen there."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid.ui.preview.canvas import Canvas
from kinogrid.ui.preview.layout import Box
from kinogrid.ui.preview.model import GridContent, TileContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import ViewMode
from tests.media.clips import Clip, read_back
from tests.media.loading import all_there

Show = Callable[[GridContent], PreviewPane]
TileOf = Callable[[Clip], TileContent]


def job(*tiles: TileContent) -> GridContent:
    """Give a job of these tiles."""
    return GridContent("job", tiles)


def changed(content: GridContent, index: int, tile: TileContent) -> GridContent:
    """Put a tile into the place of another."""
    return replace(content, tiles=(*content.tiles[:index], tile, *content.tiles[index + 1 :]))


def all_cached(pane: PreviewPane) -> bool:
    """Whether all that is to come is decoded."""
    return all(cache is None or all_there(cache) for cache in pane.player.caches)


def mode_of(pane: PreviewPane) -> ViewMode:
    """The mode now, as the type checker would not believe that it can have changed."""
    return pane.canvas.mode


def in_sight(pane: PreviewPane, name: str) -> list[QWidget]:
    """The visible widgets with an object name."""
    return [widget for widget in pane.findChildren(QWidget, name) if widget.isVisible()]


def named(pane: PreviewPane, name: str) -> QWidget:
    """The one visible widget with an object name."""
    (found,) = in_sight(pane, name)
    return found


def in_box(image: QImage, box: Box) -> tuple[int, int]:
    """Variant and frame in a rectangle of an image, in its own pixels."""

    def brightness(x: float, y: float) -> float:
        return image.pixelColor(box.x + int(x * box.width), box.y + int(y * box.height)).lightness()

    return read_back(brightness)


def shown(canvas: Canvas) -> list[tuple[int, int]]:
    """Variant and frame of every tile seen, from the pixels of the screen where there is one, else of the canvas."""
    image = canvas.grab().toImage() if QApplication.platformName() == "offscreen" else on_screen(canvas)
    return [in_box(image, canvas.grid_layout.boxes[tile]) for tile in canvas.grid_layout.seen]


def on_screen(canvas: Canvas) -> QImage:
    """Give the screen from where the canvas begins."""
    QApplication.processEvents()
    image = canvas.screen().grabWindow(canvas.window().winId()).toImage()
    place = canvas.mapTo(canvas.window(), QPoint()) * canvas.devicePixelRatioF()
    return image.copy(place.x(), place.y(), image.width(), image.height())
