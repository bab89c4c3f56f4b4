"""The app's icon in every size, from the one drawing: pictures for Linux, `.ico` for Windows, `.icns` for Macs."""

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from workshop.installed import ICON_SIDES

ICO_SIDES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Those of Windows' lists and task bar at 100 to 250 %, https://learn.microsoft.com/windows/apps/design/style/iconography."""
ICNS_KINDS: Mapping[bytes, int] = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    # The same for screens of twice as many pixels, named after half their side.
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""What `iconutil` makes of a full set, by kind, with its side in pixels."""


def drawn(drawing: Path, side: int) -> bytes:
    """Draw the icon so many pixels wide, as PNG."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"PNG").write(image)
    return bytes(content.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Put pictures, by their sides, into one file for Windows, which reads PNG in it since Vista."""
    at = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for side, png in pictures.items():
        # A side of 256 is written as 0.
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(png), at + len(body))
        body += png
    return head + body


def icns(pictures: Mapping[bytes, bytes]) -> bytes:
    """Put pictures, by their kinds, into one file for Macs."""
    parts = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def draw_all(folder: Path) -> None:
    """Write all of them beside the drawing."""
    drawing = folder / "app-icon.svg"
    pictures = {side: drawn(drawing, side) for side in sorted({*ICON_SIDES, *ICO_SIDES, *ICNS_KINDS.values()})}
    for side in ICON_SIDES:
        (folder / f"app-icon-{side}.png").write_bytes(pictures[side])
    (folder / "app-icon.ico").write_bytes(ico({side: pictures[side] for side in ICO_SIDES}))
    (folder / "app-icon.icns").write_bytes(icns({kind: pictures[side] for kind, side in ICNS_KINDS.items()}))


if __name__ == "__main__":
    _app = QGuiApplication(sys.argv)
    draw_all(Path(sys.argv[1]))
