"""First frames for several orders: chosen by the dozen, by folder, or dropped."""

from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.batch import MOST_AT_ONCE
from app.domain.request import Frame, LocalFrame, RemoteFrame
from app.ui.compose.batch.proposals import frame_name
from app.ui.compose.frame_rules import ENDINGS
from app.ui.theme import Theme, Tone

# So many names of a folder are looked at; a folder with more is not one of pictures for orders.
_LOOKED_AT = 10_000


def pictures_in(folder: Path) -> tuple[Path, ...]:
    """List a folder's pictures by name, as many as can be ordered at once; none where it can't be read."""
    try:
        found = [path for path in islice(folder.iterdir(), _LOOKED_AT) if path.suffix.lower() in ENDINGS]
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda path: path.name.casefold())[:MOST_AT_ONCE])


class PicturesList(QWidget):
    """A list of pictures; `changed` tells that it is another. Delete takes the current one out."""

    changed = Signal()

    def __init__(self, theme: Theme, name: Callable[[Frame], str] = frame_name, parent: QWidget | None = None) -> None:
        """Start empty; `name` says what a picture is called."""
        super().__init__(parent)
        self._name = name
        self._frames: list[Frame] = []
        self.setAcceptDrops(True)
        self.view = _List(self)
        self.view.setObjectName("choices")
        self.view.setAccessibleName("First frames")
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.delete_pressed.connect(self._remove)
        self.files_button = QPushButton("Add pictures…", self)
        self.folder_button = QPushButton("Add a folder…", self)
        for button, icon in ((self.files_button, "picture-add"), (self.folder_button, "folder")):
            button.setAutoDefault(False)
            theme.dress(button, icon, Tone.DIM)
        self.files_button.clicked.connect(self._browse_files)
        self.folder_button.clicked.connect(self._browse_folder)
        label = QLabel("First frames", self)
        label.setProperty("role", "label")
        hint = QLabel("Drop pictures or a folder here; Delete takes one out.", self)
        hint.setProperty("role", "hint")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.files_button)
        buttons.addWidget(self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.view, stretch=1)
        column.addWidget(hint)
        column.addLayout(buttons)

    def frames(self) -> tuple[Frame, ...]:
        """Give the pictures in their order."""
        return tuple(self._frames)

    def add(self, frames: Iterable[Frame]) -> None:
        """Add pictures that are not there yet, as many as can be ordered at once."""
        before = len(self._frames)
        for frame in frames:
            if frame not in self._frames and len(self._frames) < MOST_AT_ONCE:
                self._frames.append(frame)
                item = QListWidgetItem(self._name(frame), self.view)
                item.setToolTip(frame.path if isinstance(frame, LocalFrame) else frame.url)
        if len(self._frames) != before:
            self.changed.emit()

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Add files, and the pictures of folders."""
        for path in paths:
            inside = pictures_in(path) if path.is_dir() else (path,)
            self.add(LocalFrame(str(picture)) for picture in inside)

    def _remove(self) -> None:
        row = self.view.currentRow()
        if row >= 0:
            self.view.takeItem(row)
            del self._frames[row]
            self.changed.emit()

    def _browse_files(self) -> None:
        dialog = self._dialog("Choose first frames")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([f"Pictures ({' '.join('*' + ending for ending in ENDINGS)})", "All files (*)"])
        dialog.filesSelected.connect(lambda names: self.add_paths(Path(name) for name in names))
        dialog.open()

    def _browse_folder(self) -> None:
        dialog = self._dialog("Choose a folder of first frames")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.add_paths([Path(name)]))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders and web addresses."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking them."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add_paths([Path(url.toLocalFile())])
            elif url.scheme() in {"http", "https"}:
                self.add([RemoteFrame(url.toString())])


class _List(QListWidget):
    """A list that tells when a person wants the current row out."""

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
