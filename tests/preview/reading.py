"""Reads from what is to be seen which variant and frame each tile really shows."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kinogrid.ui.preview.canvas import Canvas
from kinogrid.ui.preview.layout import Box
from tests.media.clips import read_back


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
