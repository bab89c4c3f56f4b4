"""First frames for several orders: chosen by the dozen, by folder, or dropped."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
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

from kinogrid.domain.batch import MOST_AT_ONCE
from kinogrid.domain.request import Frame, LocalFrame, RemoteFrame
from kinogrid.ui.compose.batch.picture_search import Finding, Place, Search
from kinogrid.ui.compose.batch.proposals import frame_name
from kinogrid.ui.compose.frames.geometry import ENDINGS
from kinogrid.ui.controls.message import announce
from kinogrid.ui.style.theme import Theme, Tone

if TYPE_CHECKING:
    from concurrent.futures import Future

# How often it is asked whether a search has ended, in milliseconds.
_ASK = 25
_HINT = "Drop pictures or a folder here; Delete takes one out."


class PicturesList(QWidget):
    """A list of pictures; `changed` tells that it is another. Delete takes the current one out.

    Files and folders are looked at beside the window's thread, as a folder may be large and its disk asleep; nothing
    of it arrives after `close_search`.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: Callable[[Frame], str] = frame_name, parent: QWidget | None = None) -> None:
        """Start empty; `name` says what a picture is called."""
        super().__init__(parent)
        self._name = name
        self._frames: list[Frame] = []
        self._search = Search()
        self._searching: deque[Future[tuple[Finding, ...]]] = deque()
        self._closed = False
        self._ask = QTimer(self, interval=_ASK)
        self._ask.timeout.connect(self._take)
        # A dialog may go with its window, without having been closed.
        self.destroyed.connect(self._search.close)
        self.setAcceptDrops(True)
        self.view = _List(self)
        self.view.setProperty("role", "choices")
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
        self.hint = QLabel(_HINT, self)
        self.hint.setProperty("role", "hint")
        self.told = QLabel(self)
        self.told.setProperty("role", "warning")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.files_button)
        buttons.addWidget(self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.view, stretch=1)
        column.addWidget(self.told)
        column.addWidget(self.hint)
        column.addLayout(buttons)

    def frames(self) -> tuple[Frame, ...]:
        """Give the pictures in their order."""
        return tuple(self._frames)

    def add(self, frames: Iterable[Frame]) -> None:
        """Add pictures that are not there yet, as many as can be ordered at once, and say how many were left out."""
        self._add((Finding(tuple(frames)),))

    def look_at(self, places: Iterable[Place]) -> None:
        """Add files, the pictures of folders, and pictures on the web, in this order, once they have been looked at."""
        if not self._closed:
            self._searching.append(self._search.begin(tuple(places)))
            self.hint.setText("Looking for pictures…")
            self._ask.start()

    def close_search(self) -> None:
        """Take nothing in any more, whatever is still looked at."""
        self._closed = True
        self._ask.stop()
        self._searching.clear()
        self._search.close()

    def _take(self) -> None:
        while self._searching and self._searching[0].done():
            self._add(self._searching.popleft().result())
        if not self._searching:
            self._ask.stop()
            self.hint.setText(_HINT)

    def _add(self, findings: Sequence[Finding]) -> None:
        found = dict.fromkeys(frame for finding in findings for frame in finding.frames)
        there = set(self._frames)
        new = [frame for frame in found if frame not in there]
        room = max(0, MOST_AT_ONCE - len(self._frames))
        for frame in new[:room]:
            self._frames.append(frame)
            item = QListWidgetItem(self._name(frame), self.view)
            item.setToolTip(frame.path if isinstance(frame, LocalFrame) else frame.url)
        words = [finding.words for finding in findings if finding.words]
        if left_out := len(new[room:]):
            count = f"{len(found):,} pictures were found" if len(found) > 1 else "1 picture was found"
            words.append(f"{count}, {left_out:,} left out: no more than {MOST_AT_ONCE} can be listed.")
        self._tell(" ".join(words))
        if new[:room]:
            self.changed.emit()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
        if words:
            announce(self.told, words)

    def _remove(self) -> None:
        row = self.view.currentRow()
        if row >= 0:
            self.view.takeItem(row)
            del self._frames[row]
            self._tell("")
            self.changed.emit()

    def _browse_files(self) -> None:
        dialog = self._dialog("Choose first frames")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([f"Pictures ({' '.join('*' + ending for ending in ENDINGS)})", "All files (*)"])
        dialog.filesSelected.connect(lambda names: self.look_at(Path(name) for name in names))
        dialog.open()

    def _browse_folder(self) -> None:
        dialog = self._dialog("Choose a folder of first frames")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.look_at([Path(name)]))
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
        urls = event.mimeData().urls()
        self.look_at(
            Path(url.toLocalFile()) if url.isLocalFile() else RemoteFrame(url.toString())
            for url in urls
            if url.isLocalFile() or url.scheme() in {"http", "https"}
        )


class _List(QListWidget):
    """A list that tells when a person wants the current row out."""

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
