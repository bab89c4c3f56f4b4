"""Another program on the screen, run as `python clipboard_owner.py KIND PICTURE`: it has copied something, and stays.

A kind is `picture`, `file`, `address`, `page` or `words`.
"""

import sys

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

ADDRESS = "https://example.org/cat.png"


def content(kind: str, picture: str) -> QMimeData:
    """Make what a person might have copied elsewhere."""
    mime = QMimeData()
    match kind:
        case "picture":
            mime.setImageData(QImage(picture))
        case "file":
            mime.setUrls([QUrl.fromLocalFile(picture)])
        case "address":
            mime.setText(ADDRESS)
        case "page":
            mime.setHtml(f'<a href="https://example.org/"><img src="{ADDRESS}"></a>')
        case _:
            mime.setText("just words")
    return mime


app = QGuiApplication(sys.argv[:1])
QGuiApplication.clipboard().setMimeData(content(*sys.argv[1:]))
sys.exit(app.exec())
