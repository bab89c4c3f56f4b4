"""The frames that were used last, as pictures to choose from."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kinogrid.store.frames import RecentFrame
from kinogrid.ui.controls.row_toggle import go_by_toggle
from kinogrid.ui.controls.widgets import label, named
from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails
from kinogrid.ui.style.sizing import sized
from kinogrid.ui.text import tr

_PICTURE = QSize(88, 66)
_CELL = QSize(104, 100)
_COLUMNS = 4


def _picture_size() -> QSize:
    return QSize(sized(_PICTURE.width()), sized(_PICTURE.height()))


class RecentFrames(QFrame):
    """A popup of pictures; arrows move, Enter or a click chooses, Escape closes."""

    def __init__(
        self, pictures: Thumbnails, recent: Sequence[RecentFrame], take: Callable[[str], None], parent: QWidget
    ) -> None:
        """Show frames, the latest first; `take` gets the chosen one's path."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pictures = pictures
        self._take = take
        # A path is bytes, which an item would not keep.
        self._paths = [str(frame.path) for frame in recent]
        self.list = named(QListWidget(self), "Recent frames", tr("Compose", "Recent frames"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        cell = QSize(sized(_CELL.width()), sized(_CELL.height()))
        self.list.setIconSize(_picture_size())
        self.list.setGridSize(cell)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for frame in recent:
            item = QListWidgetItem(seen(Path(frame.title).name), self.list)
            item.setToolTip(tip(frame.title))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        for row in range(self.list.count()):
            self._picture(row)
        self.list.setCurrentRow(0)
        go_by_toggle(self.list)
        self.list.itemClicked.connect(self._chosen)
        pictures.arrived.connect(self._arrived)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Compose", "Recent frames"), "label", self))
        layout.addWidget(self.list)
        rows = -(-self.list.count() // _COLUMNS)
        self.list.setFixedSize(cell.width() * _COLUMNS + 12, cell.height() * rows + 8)

    def open_at(self, place: QPoint) -> None:
        """Open where a menu would, on the screen."""
        self.adjustSize()
        area = self.screen().availableGeometry()
        left = min(place.x(), area.right() - self.width())
        top = min(place.y(), area.bottom() - self.height())
        self.move(max(area.left(), left), max(area.top(), top))
        self.show()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter; what the list has no use for arrives here."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (item := self.list.currentItem()) is not None:
            self._chosen(item)
        else:
            super().keyPressEvent(event)

    def _chosen(self, item: QListWidgetItem) -> None:
        path = self._paths[self.list.row(item)]
        self.close()
        self._take(path)

    def _arrived(self, path: str) -> None:
        for row, shown in enumerate(self._paths):
            if shown == path:
                self._picture(row)

    def _picture(self, row: int) -> None:
        ratio = self.devicePixelRatioF()
        wanted = ThumbnailRequest(self._paths[row], _picture_size() * ratio)
        picture = self._pictures.get(wanted)
        pixmap = QPixmap(_picture_size() * ratio) if picture is None else QPixmap.fromImage(picture)
        if picture is None:
            pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        self.list.item(row).setIcon(QIcon(pixmap))
