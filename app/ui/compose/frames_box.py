"""Both frames of an order: their wells, their addresses, and what is wrong with them."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.request import Field, Problem, is_web_address
from app.ui.compose.form import FrameField
from app.ui.compose.frame_rules import ENDINGS
from app.ui.compose.frame_well import FrameWell
from app.ui.controls.disclosure import Disclosure
from app.ui.controls.message import FieldMessage, mark
from app.ui.pictures import Pictures
from app.ui.theme import Theme

Browse = Callable[[QWidget, str, Callable[[str], None]], None]


def browse_for_picture(parent: QWidget, title: str, take: Callable[[str], None]) -> None:
    """Open the desktop's file dialog without holding up the loop; `take` gets the chosen path."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(f"Pictures ({' '.join('*' + ending for ending in ENDINGS)})")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(take)
    dialog.open()


class FrameEntry:
    """One frame's widgets and the rule that a file and an address take each other's place."""

    def __init__(
        self, theme: Theme, pictures: Pictures, which: str, field: Field, hint: str, parent: QWidget, browse: Browse
    ) -> None:
        """Build them; `which` is "First" or "Last"."""
        self.field = field
        self.well = FrameWell(theme, pictures, f"{which} frame", hint, parent)
        self.url = QLineEdit(parent)
        self.url.setAccessibleName(f"{which} frame URL")
        self.url.setPlaceholderText("https://…")
        self.url.setClearButtonEnabled(True)
        self.message = FieldMessage(theme, parent)
        self.changed: Callable[[], None] = lambda: None
        self.well.clicked.connect(lambda: browse(parent, f"Choose the {which.lower()} frame", self.take))
        self.well.dropped.connect(self.take)
        self.well.clear_requested.connect(self.clear)
        self.well.judged.connect(self._judged)
        self.url.textEdited.connect(self._typed)
        self.url.editingFinished.connect(self._finished)

    def value(self) -> FrameField:
        """Give what is in the fields."""
        return FrameField(path=self.well.path, url=self.url.text())

    def set_value(self, value: FrameField) -> None:
        """Put something into the fields."""
        self.say("")
        self.url.setText("" if value.path else value.url)
        if value.path:
            self.well.show_file(value.path)
            self.say(self.well.problem)
        else:
            self._show_url()

    def take(self, thing: str) -> None:
        """Take a file's path or a web address."""
        self.set_value(FrameField(url=thing) if is_web_address(thing) else FrameField(path=thing))
        self.changed()

    def clear(self) -> None:
        """Empty both fields."""
        self.set_value(FrameField())
        self.changed()

    def say(self, words: str) -> None:
        """Show what is wrong with this frame, or nothing."""
        self.message.say(words)
        mark(self.well, wrong=bool(words))
        mark(self.url, wrong=bool(words) and bool(self.url.text()))

    def problem(self) -> Problem | None:
        """Give what the picture itself has wrong, if anything."""
        return Problem(self.field, self.well.problem) if self.well.problem else None

    def _show_url(self) -> None:
        url = self.url.text().strip()
        if is_web_address(url):
            self.well.show_url(url)
        else:
            self.well.empty()

    def _typed(self) -> None:
        self.say("")
        self._show_url()
        self.changed()

    def _finished(self) -> None:
        url = self.url.text().strip()
        if url and not is_web_address(url):
            self.say("This is not a web address. It should start with https://")

    def _judged(self) -> None:
        if self.well.problem:
            self.say(self.well.problem)


class FramesBox(QWidget):
    """Both frames side by side, their addresses folded beneath; `changed` tells that either is another."""

    changed = Signal()

    def __init__(
        self, theme: Theme, pictures: Pictures, parent: QWidget | None = None, browse: Browse = browse_for_picture
    ) -> None:
        """Start empty; `browse` asks the person for a file."""
        super().__init__(parent)
        self.first = FrameEntry(theme, pictures, "First", Field.FIRST, "or browse", self, browse)
        self.last = FrameEntry(theme, pictures, "Last", Field.LAST, "optional", self, browse)
        addresses = QWidget(self)
        below = QVBoxLayout(addresses)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, entry in enumerate(self.entries()):
            label = QLabel(entry.well.accessibleName(), self)
            label.setProperty("role", "label")
            grid.addWidget(label, 0, column)
            grid.addWidget(entry.well, 1, column)
            grid.setColumnStretch(column, 1)
            caption = QLabel(entry.url.accessibleName(), addresses)
            caption.setProperty("role", "hint")
            below.addWidget(caption)
            below.addWidget(entry.url)
            entry.changed = self.changed.emit
        self.fold = Disclosure(theme, "Use a web address", addresses, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(grid)
        layout.addWidget(self.first.message)
        layout.addWidget(self.last.message)
        layout.addWidget(self.fold)
        wells: list[QWidget] = [part for e in self.entries() for part in (e.well, e.well.clear_button)]
        chain = [*wells, self.fold.button, self.first.url, self.last.url]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def entries(self) -> tuple[FrameEntry, FrameEntry]:
        """Give the first and the last frame's."""
        return self.first, self.last

    def entry(self, field: Field) -> FrameEntry:
        """Give the frame that a problem is about."""
        return self.first if field is Field.FIRST else self.last

    def set_values(self, first: FrameField, last: FrameField) -> None:
        """Put both frames into the fields, the addresses unfolded when one is used."""
        self.first.set_value(first)
        self.last.set_value(last)
        if any(not value.path and value.url for value in (first, last)):
            self.fold.set_open(True)

    def focus(self, field: Field) -> None:
        """Put the keyboard where the frame is to be mended."""
        entry = self.entry(field)
        if entry.url.text() and not is_web_address(entry.url.text().strip()):
            self.fold.set_open(True)
            entry.url.setFocus()
        else:
            entry.well.setFocus()
