"""What the desktop opens for us."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> None:
    """Show a folder in the desktop's own file manager."""
    QDesktopServices.openUrl(QUrl.fromEncoded(folder.absolute().as_uri().encode()))


def open_address(address: str) -> None:
    """Show a web address in the desktop's own browser."""
    QDesktopServices.openUrl(QUrl(address))
