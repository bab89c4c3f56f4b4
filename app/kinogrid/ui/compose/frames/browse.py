"""The desktop's dialog for choosing pictures and folders of them, which never holds up the loop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from kinogrid.ui.compose.frames.geometry import ENDINGS
from kinogrid.ui.text import tr

# Asks the person for a file under a title; the callable gets the chosen path.
Browse = Callable[[QWidget, str, Callable[[str], None]], None]


def browse_for_picture(parent: QWidget, title: str, take: Callable[[str], None]) -> None:
    """Ask for one picture; `take` gets the chosen path."""
    dialog = picture_dialog(parent, title, QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(take)
    dialog.open()


def picture_dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    """Make the dialog, which begins where the desktop keeps pictures; open it with `open()`, never `exec()`.

    Where the desktop has no such folder it begins at home: Qt would take the missing folder for the name of a file.
    """
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
    dialog = QFileDialog(parent, title, str(folder if folder.is_dir() else Path.home()))
    dialog.setFileMode(mode)
    if mode is not QFileDialog.FileMode.Directory:
        patterns = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog.setNameFilters(
            [tr("Compose", "Pictures ({patterns})", patterns=patterns), tr("Compose", "All files (*)")]
        )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
