"""The well in which a person who connects puts the first picture: it is the first frame's, seen from elsewhere."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kinogrid.domain.file_names import shown_name
from kinogrid.domain.request import Field
from kinogrid.ui.compose.frames.browse import Browse, browse_for_picture
from kinogrid.ui.compose.frames.drop_zone import DropZone
from kinogrid.ui.compose.frames.frame_texts import frame_texts
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.mime import FileOffer, FrameOffer
from kinogrid.ui.controls.message import FieldMessage
from kinogrid.ui.controls.widgets import bare, label
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.settings.connect_dialog import ConnectDialog
from kinogrid.ui.style.sizing import fix
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

# The well's width in logical pixels.
_WIDTH = 224


class FirstPicture(QWidget):
    """Takes what is dropped, pasted or chosen for Compose's first frame, and shows what stands there.

    Words stand `beside` it, below those of whoever shows it.
    """

    def __init__(
        self, theme: Theme, pictures: Thumbnails, frames: FramesBox, browse: Browse, parent: QWidget | None = None
    ) -> None:
        """Show the first frame of these; `browse` asks the person for a file."""
        super().__init__(parent)
        self._frames, self._browse = frames, browse
        self._title = tr("Connect", "Choose your first picture")
        texts = replace(
            frame_texts(Field.FIRST),
            object_name="Your first picture",
            name=tr("Connect", "Your first picture"),
            clear=tr("Connect", "Clear your first picture"),
        )
        self.zone = DropZone(theme, pictures, texts, self)
        self.setFocusProxy(self.zone)
        self._message = FieldMessage(theme, self)
        words = tr("Connect", "The clips start from it. It is put into Compose, and sent with your first order only.")
        fix(self.zone, width=_WIDTH)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(8)
        self.beside.addWidget(label(words, "dim", self, wrap=True))
        self.beside.addWidget(self._message)
        self.beside.addStretch(1)
        row = bare(QHBoxLayout(self), 16)
        row.addWidget(self.zone, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.beside, stretch=1)
        self.zone.offered.connect(self._take)
        self.zone.clicked.connect(self._choose)
        self.zone.clear_requested.connect(frames.first.clear)
        frames.first.changed.connect(self._show)
        frames.first.seen.connect(self._show)
        self._show()

    def _choose(self) -> None:
        self._browse(self, self._title, lambda path: self._take(FileOffer(path)))

    def _take(self, offer: FrameOffer | None) -> None:
        self._frames.first.take(offer)
        self._show()

    def _show(self) -> None:
        first = self._frames.first
        value, frame = first.value(), first.imported
        if value.url:
            self.zone.show_url(value.url)
        elif value.path:
            self.zone.show_waiting(shown_name(Path(value.path).name))
        elif first.is_waiting:
            self.zone.show_waiting(tr("Compose", "Pasted picture"))
        else:
            self.zone.empty()
        if frame is not None:
            self.zone.show_frame(frame)
        self._message.say(first.zone.problem or first.message.words())


class FirstPictures(QObject):
    """Puts a `FirstPicture` into every dialog in which a person connects."""

    def __init__(
        self, theme: Theme, pictures: Thumbnails, frames: FramesBox, browse: Browse = browse_for_picture
    ) -> None:
        """Take what each is made of."""
        super().__init__(frames)
        self._theme, self._pictures, self._frames, self._browse = theme, pictures, frames, browse

    def serve(self, dialog: ConnectDialog) -> None:
        """Show the first frame in a dialog."""
        picture = FirstPicture(self._theme, self._pictures, self._frames, self._browse, dialog)
        dialog.put_well(picture, picture.beside)
