"""Things carried over a widget and dropped, as the platform tells of it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(widget: QWidget, mime: QMimeData) -> bool:
    """Carry something over a widget and let it fall, unless the widget does not want it."""
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), action, mime, buttons, keys)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(20, 20), action, mime, buttons, keys))
    return True


def carrying(*things: Path | str) -> QMimeData:
    """Carry files and web addresses."""
    mime = QMimeData()
    mime.setUrls(
        [QUrl.fromEncoded(thing.as_uri().encode()) if isinstance(thing, Path) else QUrl(thing) for thing in things]
    )
    return mime
