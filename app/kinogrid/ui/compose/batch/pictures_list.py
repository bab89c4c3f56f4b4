"""First frames for several orders: chosen by the dozen, by folder, or dropped."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.batch import MOST_AT_ONCE
from kinogrid.domain.file_names import shown_name
from kinogrid.domain.request import Frame, LocalFrame, RemoteFrame
from kinogrid.ui.compose.batch.picture_search import LOOKED_AT, Finding, Place, Search, Shortfall
from kinogrid.ui.compose.batch.proposals import frame_name
from kinogrid.ui.compose.frames.browse import picture_dialog
from kinogrid.ui.compose.frames.mime import local_path
from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.row_toggle import go_by_toggle
from kinogrid.ui.controls.widgets import bare, label, named
from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import number, tr

if TYPE_CHECKING:
    from concurrent.futures import Future

# How often it is asked whether a search has ended, in milliseconds.
_ASK = 25


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
        self.view = named(_List(self), "First frames", tr("Batch", "First frames"))
        self.view.setProperty("role", "choices")
        go_by_toggle(self.view)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.delete_pressed.connect(self._remove)
        self.files_button = self._button(theme, "picture-add", "Add pictures", tr("Batch", "Add pictures…"))
        self.files_button.clicked.connect(self._browse_files)
        self.folder_button = self._button(theme, "folder", "Add a folder", tr("Batch", "Add a folder…"))
        self.folder_button.clicked.connect(self._browse_folder)
        self.hint = label(role="hint", parent=self)
        self.shortfall = label(role="warning", parent=self, wrap=True)
        self.shortfall.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.files_button)
        buttons.addWidget(self.folder_button)
        column = bare(QVBoxLayout(self), 4)
        column.addWidget(label(tr("Batch", "First frames"), "label", self))
        column.addWidget(self.view, stretch=1)
        column.addWidget(self.shortfall)
        column.addWidget(self.hint)
        column.addLayout(buttons)
        self._show_hint()

    def _button(self, theme: Theme, icon: str, object_name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(object_name)
        button.setAutoDefault(False)
        theme.dress(button, icon, Tone.DIM)
        return button

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
            self._ask.start()
            self._show_hint()

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
            self._show_hint()

    def _show_hint(self) -> None:
        looking = tr("Batch", "Looking for pictures…")
        self.hint.setText(
            looking if self._searching else tr("Batch", "Drop pictures or a folder here; Delete takes one out.")
        )

    def _add(self, findings: Sequence[Finding]) -> None:
        found = dict.fromkeys(frame for finding in findings for frame in finding.frames)
        there = set(self._frames)
        new = [frame for frame in found if frame not in there]
        room = max(0, MOST_AT_ONCE - len(self._frames))
        for frame in new[:room]:
            self._frames.append(frame)
            item = QListWidgetItem(seen(self._name(frame)), self.view)
            item.setToolTip(tip(shown_name(frame.path) if isinstance(frame, LocalFrame) else frame.url))
        words = [shortfall_words(finding) for finding in findings if finding.shortfall is not None]
        if left_out := len(new[room:]):
            words.append(_left_out_words(len(found), left_out))
        self._show_shortfall("\n".join(words))
        if new[:room]:
            self.changed.emit()

    def _show_shortfall(self, words: str) -> None:
        self.shortfall.setText(words)
        self.shortfall.setVisible(bool(words))
        if words:
            announce(self.shortfall, words)

    def _remove(self) -> None:
        row = self.view.currentRow()
        if row >= 0:
            self.view.takeItem(row)
            del self._frames[row]
            self._show_shortfall("")
            self.changed.emit()

    def _browse_files(self) -> None:
        dialog = picture_dialog(self, tr("Batch", "Choose first frames"), QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.look_at(Path(name) for name in names))
        dialog.open()

    def _browse_folder(self) -> None:
        dialog = picture_dialog(self, tr("Batch", "Choose a folder of first frames"), QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.look_at([Path(name)]))
        dialog.open()

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
            Path(local_path(url)) if url.isLocalFile() else RemoteFrame(url.toString())
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


def shortfall_words(finding: Finding) -> str:
    """Say why a folder gave no more pictures, empty where nothing is to be said."""
    match finding.shortfall:
        case Shortfall.UNREADABLE:
            return tr("Batch", "“{folder}” cannot be read.", folder=finding.folder)
        case Shortfall.NO_PICTURE:
            return tr("Batch", "“{folder}” holds no picture that can be used.", folder=finding.folder)
        case Shortfall.TOO_LARGE:
            return tr(
                "Batch",
                "“{folder}” is too large: only {count} of its files were looked at.",
                folder=finding.folder,
                count=number(LOOKED_AT),
            )
        case None:
            return ""


def _left_out_words(found: int, left_out: int) -> str:
    return tr(
        "Batch",
        "%n picture(s) (was|were) found, {left_out} left out: no more than {most} can be listed.",
        found,
        left_out=number(left_out),
        most=number(MOST_AT_ONCE),
    )
