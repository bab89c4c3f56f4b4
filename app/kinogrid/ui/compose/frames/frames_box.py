"""Both frames of an order: their drop zones, their addresses, what is wrong with them, and how they go together."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from kinogrid.domain.form import FrameField
from kinogrid.domain.request import Field, Resolution, is_web_address
from kinogrid.store.frames import RecentFrame
from kinogrid.ui.compose.frames.browse import Browse, browse_for_picture
from kinogrid.ui.compose.frames.frame_input import FrameInput
from kinogrid.ui.compose.frames.geometry import clip_size, ratio_text, same_ratio, size_text
from kinogrid.ui.compose.frames.import_queue import Crop, ImportQueue
from kinogrid.ui.compose.frames.mime import FileOffer, may_offer
from kinogrid.ui.compose.frames.recent import MOST, RecentFrames
from kinogrid.ui.controls.disclosure import Disclosure
from kinogrid.ui.controls.message import announce
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.style.theme import Theme, Tone

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
        self.first = FrameInput(theme, pictures, import_queue, "First", Field.FIRST, "paste or browse", self)
        self.last = FrameInput(theme, pictures, import_queue, "Last", Field.LAST, "optional", self)
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
        for frame in self.inputs():
            self._listen(frame)
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
        for column, frame in enumerate(self.inputs()):
            head = QHBoxLayout()
            head.setSpacing(0)
            label = QLabel(frame.zone.accessibleName(), self)
            label.setProperty("role", "label")
            head.addWidget(label, stretch=1)
            if frame is self.last:
                head.addWidget(self.swap_button)
            head.addWidget(frame.more)
            grid.addLayout(head, 0, column)
            grid.addWidget(frame.zone, 1, column)
            grid.setColumnStretch(column, 1)
            caption = QLabel(frame.url.accessibleName(), addresses)
            caption.setProperty("role", "hint")
            below.addWidget(caption)
            below.addWidget(frame.url)
        self.fold = Disclosure(
            theme, "Use a web address", addresses, self, object_name="Use a web address, show or hide"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(grid)
        for frame in self.inputs():
            layout.addWidget(frame.message)
        layout.addWidget(self._mismatch)
        for frame in self.inputs():
            layout.addWidget(frame.note)
        layout.addWidget(self.imagine_button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.fold)
        zones: list[QWidget] = []
        for frame in self.inputs():
            zones += [frame.zone, frame.zone.clear_button, frame.more]
        chain = [*zones, self.swap_button, self.match_button, self.imagine_button]
        chain += [self.fold.button, self.first.url, self.last.url]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _listen(self, frame: FrameInput) -> None:
        frame.zone.clicked.connect(lambda: self._ask_for_file(frame))
        frame.zone.menu_requested.connect(lambda place: self.menu(frame).popup(place))
        frame.more.clicked.connect(
            lambda: self.menu(frame).popup(frame.more.mapToGlobal(frame.more.rect().bottomLeft()))
        )
        frame.changed.connect(self._changed)
        frame.seen.connect(self._plan)
        frame.seen.connect(self.settled)

    # Values

    def inputs(self) -> tuple[FrameInput, FrameInput]:
        """Give the first and the last frame's."""
        return self.first, self.last

    def input_of(self, field: Field) -> FrameInput:
        """Give the frame that a problem is about."""
        return self.first if field is Field.FIRST else self.last

    def set_values(self, first: FrameField, last: FrameField) -> None:
        """Put both frames into the fields, the addresses unfolded when one is used."""
        self.first.set_value(first)
        self.last.set_value(last)
        if any(not value.path and value.url for value in (first, last)):
            self.fold.set_open(shown=True)
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
        frame = self.input_of(field)
        if frame.url.text() and not is_web_address(frame.url.text().strip()):
            self.focus_address(field)
        else:
            frame.zone.setFocus()

    def focus_address(self, field: Field) -> None:
        """Put the keyboard where a frame's web address is typed."""
        self.fold.set_open(shown=True)
        self.input_of(field).url.setFocus()

    def is_waiting(self) -> bool:
        """Tell whether a picture is still being read that no order could name yet."""
        return any(frame.is_waiting for frame in self.inputs())

    # What a person does

    def swap(self) -> None:
        """Let the frames change places."""
        first, last = self.first.value(), self.last.value()
        self.set_values(last, first)
        self._changed()

    def match(self) -> None:
        """Crop the last frame to the first one's shape; the original stays as it is."""
        first, last = self.first.frame, self.last.frame
        if first is not None and last is not None:
            self.last.take_picture(Crop(last.path, f"{Path(last.title).stem} (cropped)", first.width, first.height))

    def menu(self, frame: FrameInput) -> QMenu:
        """Build the menu of one frame, as things stand now."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add(menu, "Browse\u2026", "folder", lambda: self._ask_for_file(frame), keys="Enter")
        paste = self._add(menu, "Paste", "copy", frame.zone.paste, keys="Ctrl+V")
        paste.setEnabled(may_offer(QGuiApplication.clipboard().mimeData()))
        recent = self.recent()
        choose = self._add(menu, "Recent frames\u2026", "clock", lambda: self._choose_recent(frame, recent))
        choose.setEnabled(bool(recent))
        self._add(menu, "Use a web address", "link", lambda: self.focus_address(frame.field))
        if frame is self.first:
            self._add(menu, "Make one from words\u2026", "generate", self.imagine_requested.emit)
        menu.addSeparator()
        there = any(one.value() != FrameField() for one in self.inputs())
        self._add(menu, "Swap first and last", "swap", self.swap).setEnabled(there)
        clear = self._add(menu, "Clear", "close", frame.clear, keys="Del")
        clear.setEnabled(frame.value() != FrameField())
        return menu

    def _add(self, menu: QMenu, words: str, icon: str, do: Callable[[], object], keys: str = "") -> QAction:
        """Add an entry; `keys` are shown only, since they hold in the drop zone alone."""
        action = menu.addAction(self._theme.icon(icon, Tone.DIM), f"{words}\t{keys}" if keys else words)
        action.triggered.connect(do)
        return action

    def _ask_for_file(self, frame: FrameInput) -> None:
        title = f"Choose the {frame.zone.accessibleName().lower()}"
        self._browse(self, title, lambda path: frame.take(FileOffer(path)))

    def _choose_recent(self, frame: FrameInput, recent: Sequence[RecentFrame]) -> None:
        popup = RecentFrames(self._pictures, recent, lambda path: frame.take(FileOffer(path)), self)
        popup.open_at(frame.zone.mapToGlobal(QPoint(0, frame.zone.height() + 4)))

    # What comes of it

    def _changed(self) -> None:
        self._plan()
        self.changed.emit()

    def _plan(self) -> None:
        """Say in each drop zone what the service will make of it, and warn of frames that don't go together."""
        first, last = self.first.frame, self.last.frame
        makes, shape = "", None
        if first is not None:
            shape = (first.width, first.height)
            makes = f"makes {size_text(*clip_size(*shape, self._resolution))}, {self._resolution}"
        self.first.show_plan(makes, None)
        differ = shape is not None and last is not None and not same_ratio(shape, (last.width, last.height))
        if shape is not None and differ:
            self.last.show_plan(f"cut to {ratio_text(*shape)}", shape)
        else:
            self.last.show_plan(makes, None)
        if differ and self._mismatch.isHidden():
            announce(self._mismatch_words, self._mismatch_words.text())
        self._mismatch.setVisible(differ)
        self.swap_button.setEnabled(any(frame.value() != FrameField() for frame in self.inputs()))
