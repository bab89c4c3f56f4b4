"""Reads from a grabbed widget which variant and frame each tile really shows."""

from PySide6.QtGui import QImage, QPixmap

from kinogrid.ui.preview.canvas import Canvas
from kinogrid.ui.preview.layout import Box
from tests.media.clips import read_back


def in_box(image: QImage, box: Box) -> tuple[int, int]:
    """Variant and frame in a rectangle of an image, in its own pixels."""

    def brightness(x: float, y: float) -> float:
        return image.pixelColor(box.x + int(x * box.width), box.y + int(y * box.height)).lightness()

    return read_back(brightness)


def shown(canvas: Canvas) -> list[tuple[int, int]]:
    """Variant and frame of every tile seen, from the canvas's own pixels."""
    pixmap: QPixmap = canvas.grab()
    image = pixmap.toImage()
    return [in_box(image, canvas.grid_layout.boxes[tile]) for tile in canvas.grid_layout.seen]
