"""What the desktop opens for us."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> None:
    """Show a folder in the desktop's own file manager."""
    open_path(folder)


def open_path(path: Path) -> bool:
    """Show a file in what the desktop opens its kind with; tells whether there is anything that would."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(path.absolute().as_uri().encode()))


def open_address(address: str) -> None:
    """Show a web address in the desktop's own browser."""
    QDesktopServices.openUrl(QUrl(address))
