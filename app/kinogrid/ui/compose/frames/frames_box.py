"""Both frames of an order: their wells, their addresses, what is wrong with them, and how they go together."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from kinogrid.domain.form import FrameField
from kinogrid.domain.request import Field, Resolution, is_web_address
from kinogrid.store.frames import RecentFrame
from kinogrid.ui.compose.frames.entry import Browse, FrameEntry, browse_for_picture
from kinogrid.ui.compose.frames.geometry import clip_size, ratio_in_words, same_ratio, size_in_words
from kinogrid.ui.compose.frames.import_queue import Cut, ImportQueue
from kinogrid.ui.compose.frames.mime import FileOffer, may_offer
from kinogrid.ui.compose.frames.recent import MOST, RecentFrames
from kinogrid.ui.controls.disclosure import Disclosure
from kinogrid.ui.controls.message import announce
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.style.theme import Theme, Tone

__all__ = ["Browse", "FramesBox", "browse_for_picture"]

Recent = Callable[[int], Sequence[RecentFrame]]


def _none_yet(_most: int) -> Sequence[RecentFrame]:
    return ()


class FramesBox(QWidget):
    """Both frames side by side, their addresses folded beneath.

    `changed` tells that either is another, `settled` that a picture has been read and `is_waiting` may have ended;
    `imagine_requested` asks to make a first frame from words.
    """

    changed = Signal()
    settled = Signal()
    imagine_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        pictures: Thumbnails,
        import_queue: ImportQueue,
        parent: QWidget | None = None,
        browse: Browse = browse_for_picture,
    ) -> None:
        """Start empty; `browse` asks the person for a file."""
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._browse = browse
        self._recent: Recent = _none_yet
        self._resolution = Resolution.P720
        self.first = FrameEntry(theme, pictures, import_queue, "First", Field.FIRST, "paste or browse", self)
        self.last = FrameEntry(theme, pictures, import_queue, "Last", Field.LAST, "optional", self)
        self.swap_button = QToolButton(self)
        self.swap_button.setAccessibleName("Swap first and last frame")
        self.swap_button.setToolTip("Swap first and last frame")
        self.swap_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.swap_button.clicked.connect(self.swap)
        theme.dress(self.swap_button, "swap", Tone.DIM)
        self.imagine_button = QPushButton("Make a first frame from words\u2026", self)
        self.imagine_button.setAccessibleName("Make a first frame from words")
        self.imagine_button.setProperty("fold", True)
        self.imagine_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.imagine_button.clicked.connect(self.imagine_requested)
        theme.dress(self.imagine_button, "generate", Tone.DIM)
        self.match_button = QPushButton("Crop to match", self)
        self.match_button.clicked.connect(self.match)
        self._mismatch = self._warning(theme)
        self._lay_out(theme)
        for entry in self.entries():
            self._listen(entry)
        self._plan()

    def _warning(self, theme: Theme) -> QWidget:
        warning = QWidget(self)
        icon = QLabel(warning)
        theme.dress(icon, "warning", Tone.WARNING)
        self._mismatch_words = QLabel(
            "The frames have different shapes, so the service cuts or stretches the last one.", warning
        )
        self._mismatch_words.setProperty("role", "small")
        self._mismatch_words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._mismatch_words, stretch=1)
        column = QVBoxLayout(warning)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.match_button, alignment=Qt.AlignmentFlag.AlignLeft)
        return warning

    def _lay_out(self, theme: Theme) -> None:
        addresses = QWidget(self)
        below = QVBoxLayout(addresses)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, entry in enumerate(self.entries()):
            head = QHBoxLayout()
            head.setSpacing(0)
            label = QLabel(entry.well.accessibleName(), self)
            label.setProperty("role", "label")
            head.addWidget(label, stretch=1)
            if entry is self.last:
                head.addWidget(self.swap_button)
            head.addWidget(entry.more)
            grid.addLayout(head, 0, column)
            grid.addWidget(entry.well, 1, column)
            grid.setColumnStretch(column, 1)
            caption = QLabel(entry.url.accessibleName(), addresses)
            caption.setProperty("role", "hint")
            below.addWidget(caption)
            below.addWidget(entry.url)
        self.fold = Disclosure(theme, "Use a web address", addresses, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(grid)
        for entry in self.entries():
            layout.addWidget(entry.message)
        layout.addWidget(self._mismatch)
        for entry in self.entries():
            layout.addWidget(entry.note)
        layout.addWidget(self.imagine_button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.fold)
        wells: list[QWidget] = []
        for entry in self.entries():
            wells += [entry.well, entry.well.clear_button, entry.more]
        chain = [*wells, self.swap_button, self.match_button, self.imagine_button]
        chain += [self.fold.button, self.first.url, self.last.url]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _listen(self, entry: FrameEntry) -> None:
        entry.well.clicked.connect(lambda: self._ask_for_file(entry))
        entry.well.menu_requested.connect(lambda place: self.menu(entry).popup(place))
        entry.more.clicked.connect(
            lambda: self.menu(entry).popup(entry.more.mapToGlobal(entry.more.rect().bottomLeft()))
        )
        entry.changed.connect(self._changed)
        entry.seen.connect(self._plan)
        entry.seen.connect(self.settled)

    # Values

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
        self._plan()

    def set_resolution(self, resolution: Resolution) -> None:
        """Say what comes of the frames at another resolution."""
        self._resolution = resolution
        self._plan()

    def set_recent(self, recent: Recent) -> None:
        """Take who knows the frames that were used last."""
        self._recent = recent

    def recent(self) -> Sequence[RecentFrame]:
        """Give the frames that were used last, the latest first."""
        return self._recent(MOST)

    def focus(self, field: Field) -> None:
        """Put the keyboard where the frame is to be mended."""
        entry = self.entry(field)
        if entry.url.text() and not is_web_address(entry.url.text().strip()):
            self.focus_address(field)
        else:
            entry.well.setFocus()

    def focus_address(self, field: Field) -> None:
        """Put the keyboard where a frame's web address is typed."""
        self.fold.set_open(True)
        self.entry(field).url.setFocus()

    def is_waiting(self) -> bool:
        """Tell whether a picture is still being read that no order could name yet."""
        return any(entry.is_waiting for entry in self.entries())

    # What a person does

    def swap(self) -> None:
        """Let the frames change places."""
        first, last = self.first.value(), self.last.value()
        self.set_values(last, first)
        self._changed()

    def match(self) -> None:
        """Cut the last frame to the first one's shape; the original stays as it is."""
        first, last = self.first.frame, self.last.frame
        if first is not None and last is not None:
            self.last.take_picture(Cut(last.path, f"{Path(last.title).stem} (cropped)", first.width, first.height))

    def menu(self, entry: FrameEntry) -> QMenu:
        """Build the menu of one frame, as things stand now."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add(menu, "Browse\u2026", "folder", lambda: self._ask_for_file(entry), keys="Enter")
        paste = self._add(menu, "Paste", "copy", entry.well.paste, keys="Ctrl+V")
        paste.setEnabled(may_offer(QGuiApplication.clipboard().mimeData()))
        recent = self.recent()
        choose = self._add(menu, "Recent frames\u2026", "clock", lambda: self._choose_recent(entry, recent))
        choose.setEnabled(bool(recent))
        self._add(menu, "Use a web address", "link", lambda: self.focus_address(entry.field))
        if entry is self.first:
            self._add(menu, "Make one from words\u2026", "generate", self.imagine_requested.emit)
        menu.addSeparator()
        there = any(one.value() != FrameField() for one in self.entries())
        self._add(menu, "Swap first and last", "swap", self.swap).setEnabled(there)
        clear = self._add(menu, "Clear", "close", entry.clear, keys="Del")
        clear.setEnabled(entry.value() != FrameField())
        return menu

    def _add(self, menu: QMenu, words: str, icon: str, do: Callable[[], object], keys: str = "") -> QAction:
        """Add an entry; `keys` are shown only, since they hold in the well alone."""
        action = menu.addAction(self._theme.icon(icon, Tone.DIM), f"{words}\t{keys}" if keys else words)
        action.triggered.connect(do)
        return action

    def _ask_for_file(self, entry: FrameEntry) -> None:
        title = f"Choose the {entry.well.accessibleName().lower()}"
        self._browse(self, title, lambda path: entry.take(FileOffer(path)))

    def _choose_recent(self, entry: FrameEntry, recent: Sequence[RecentFrame]) -> None:
        popup = RecentFrames(self._pictures, recent, lambda path: entry.take(FileOffer(path)), self)
        popup.open_at(entry.well.mapToGlobal(QPoint(0, entry.well.height() + 4)))

    # What comes of it

    def _changed(self) -> None:
        self._plan()
        self.changed.emit()

    def _plan(self) -> None:
        """Say in each well what the service will make of it, and warn of frames that don't go together."""
        first, last = self.first.frame, self.last.frame
        makes, shape = "", None
        if first is not None:
            shape = (first.width, first.height)
            makes = f"makes {size_in_words(*clip_size(*shape, self._resolution))}, {self._resolution}"
        self.first.show_plan(makes, None)
        differ = shape is not None and last is not None and not same_ratio(shape, (last.width, last.height))
        if shape is not None and differ:
            self.last.show_plan(f"cut to {ratio_in_words(*shape)}", shape)
        else:
            self.last.show_plan(makes, None)
        if differ and self._mismatch.isHidden():
            announce(self._mismatch_words, self._mismatch_words.text())
        self._mismatch.setVisible(differ)
        self.swap_button.setEnabled(any(entry.value() != FrameField() for entry in self.entries()))
