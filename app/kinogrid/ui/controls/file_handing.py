"""Files handed to other programs: dragged into an editor, a browser or a folder, or copied to be pasted there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFont,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QPixmap,
    QStandardItemModel,
)
from PySide6.QtWidgets import QWidget

from kinogrid.ui.images.image_reader import reading
from kinogrid.ui.text import number

# Logical pixels of the longest side of the picture under the pointer, how far that hangs below its tip, how much of
# another one is seen behind it, and how large the figure is that says how many there are.
_PICTURE, _HANGS, _BEHIND, _FIGURE = 144, 12, 5, 24
# What the file managers of GNOME, Cinnamon and Xfce take for copied files; all others take the list of addresses.
_GNOME_COPIED = "x-special/gnome-copied-files"
CARRIED = "application/x-kinogrid-variants"
"""What our own windows know our clips by: a line for each variant, the job's id and the index from 0."""
OWN_FILMS = "application/x-kinogrid-films"
"""Tells our own windows that what is carried are films, which are no frames."""

Variants = tuple[tuple[str, int], ...]
"""Variants by the ids of their jobs, and their indices from 0."""
Carry = Callable[[QWidget, QMimeData, QPixmap], object]
"""Lets a person carry something out of a widget with a picture under the pointer, until it is let go."""


@dataclass(frozen=True, slots=True)
class Handful:
    """Files that go out together, with the pictures of them that are there; `films` tells that they are no frames."""

    paths: tuple[Path, ...]
    posters: tuple[Path, ...] = ()
    variants: Variants = ()
    films: bool = True


def files_as_data(handful: Handful) -> QMimeData:
    """Give files as every program takes them: by their addresses, whatever bytes their names are of."""
    addresses = [path.absolute().as_uri() for path in handful.paths]
    data = _plain_data()
    data.setUrls([QUrl.fromEncoded(address.encode()) for address in addresses])
    data.setData(_GNOME_COPIED, "\n".join(("copy", *addresses)).encode())
    data.setData(CARRIED, "\n".join(f"{job_id} {index}" for job_id, index in handful.variants).encode())
    if handful.films:
        data.setData(OWN_FILMS, b"1")
    return data


def carried_variants(data: QMimeData) -> Variants:
    """Read which of our variants are carried; none where it is something else, or is no longer understood."""
    found = []
    for line in bytes(data.data(CARRIED).data()).decode(errors="replace").splitlines():
        job_id, _, index = line.rpartition(" ")
        if job_id and index.isascii() and index.isdecimal():
            found.append((job_id, int(index)))
    return tuple(found)


def _plain_data() -> QMimeData:
    """Have Qt make it: one that Python made is asked by the clipboard after Python's end, which crashes."""
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    return data


def copy_files(handful: Handful) -> None:
    """Put files onto the clipboard."""
    QGuiApplication.clipboard().setMimeData(files_as_data(handful))


def drag_out(source: QWidget, data: QMimeData, picture: QPixmap) -> Qt.DropAction:
    """Be a `Carry` by the system's own drag and drop, as copies; gives what became of it.

    It comes back once all is let go; the loop goes on meanwhile, and the source has to live as long.
    """
    drag = QDrag(source)
    drag.setMimeData(data)
    if not picture.isNull():
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(-_HANGS, -_HANGS))
    return drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)


def picture_of(handful: Handful, ratio: float) -> QPixmap:
    """Draw what hangs under the pointer, for a screen with so many pixels to a logical one; null without any poster.

    Several are a pile with their number on it.
    """
    front = next((read for path in handful.posters if not (read := _small(path, ratio)).isNull()), QImage())
    if front.isNull():
        return QPixmap()
    count = len(handful.paths)
    behind = min(count - 1, 2) * _BEHIND
    size = front.deviceIndependentSize()
    more = _FIGURE // 2 if count > 1 else 0
    whole = QSize(round(size.width()) + behind + more, round(size.height()) + behind + more)
    made = QPixmap(whole * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for offset in range(behind, 0, -_BEHIND):
        painter.setPen(QColor(255, 255, 255, 90))
        painter.setBrush(QColor(40, 40, 44, 230))
        painter.drawRoundedRect(QRectF(QPointF(offset, offset + more), size).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    place = QRectF(QPointF(0, more), size)
    outline = QPainterPath()
    outline.addRoundedRect(place, 4, 4)
    painter.setClipPath(outline)
    painter.drawImage(place, front)
    painter.setClipping(False)
    if count > 1:
        _paint_figure(painter, QRectF(whole.width() - behind - 2 * more, 0, _FIGURE, _FIGURE), count)
    painter.end()
    return made


def _paint_figure(painter: QPainter, place: QRectF, count: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 20, 22))
    painter.drawEllipse(place)
    font = QFont()
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number(count))


def _small(path: Path, ratio: float) -> QImage:
    side = round(_PICTURE * ratio)
    with reading(str(path)) as reader:
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid():
            reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
        made = reader.read()
    made.setDevicePixelRatio(ratio)
    return made
