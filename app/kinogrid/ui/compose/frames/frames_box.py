"""Both frames of an order: their drop zones, their addresses, what is wrong with them, and how they go together."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.form import FrameField
from kinogrid.domain.request import Field, Frame, Resolution
from kinogrid.store.frames import RecentFrame
from kinogrid.ui.compose.frames.browse import Browse, browse_for_picture
from kinogrid.ui.compose.frames.frame_input import Enqueue, FrameInput
from kinogrid.ui.compose.frames.frame_menu import MenuEntry, frame_menu
from kinogrid.ui.compose.frames.frame_plan import CutToShape, plan_frames
from kinogrid.ui.compose.frames.import_queue import Crop, ImportedFrame
from kinogrid.ui.compose.frames.mime import FileOffer, FrameOffer, may_offer
from kinogrid.ui.compose.frames.shape_warning import ShapeWarning
from kinogrid.ui.compose.frames.upload_note import UploadNote
from kinogrid.ui.controls.disclosure import Disclosure
from kinogrid.ui.controls.tab_by_eye import tab_in_order
from kinogrid.ui.controls.widgets import bare, label, named, tool_button
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr

# Gives at most so many of the frames that were used last, the latest first.
Recent = Callable[[int], Sequence[RecentFrame]]
# How many are shown.
MOST_RECENT = 12


def _none_yet(_most: int) -> Sequence[RecentFrame]:
    return ()


def _address(frame: ImportedFrame | None) -> str:
    return "" if frame is None else frame.address


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
        enqueue: Enqueue,
        browse: Browse = browse_for_picture,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; `enqueue` has a picture imported, `browse` asks the person for a file."""
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._browse = browse
        self._recent: Recent = _none_yet
        self._resolution = Resolution.P720
        self.first = FrameInput(theme, pictures, enqueue, Field.FIRST, self)
        self.last = FrameInput(theme, pictures, enqueue, Field.LAST, self)
        swap = tr("Compose", "Swap first and last frame")
        self.swap_button = tool_button(theme, "swap", swap, self, object_name="Swap first and last frame")
        self.swap_button.clicked.connect(self.swap)
        self.imagine_button = named(
            QPushButton(tr("Compose", "Make a first frame from words\u2026"), self),
            "Make a first frame from words",
            tr("Compose", "Make a first frame from words"),
        )
        self.imagine_button.setProperty("fold", True)
        self.imagine_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.imagine_button.clicked.connect(self.imagine_requested)
        theme.dress(self.imagine_button, "generate", Tone.DIM)
        self.warning = ShapeWarning(theme, self)
        self.warning.match_requested.connect(self.match)
        self.upload_note = UploadNote(theme, self)
        self.upload_note.address_requested.connect(self.focus_local)
        self.fold = self._folded_addresses()
        self._lay_out()
        for frame in self.inputs():
            self._listen(frame)
        self._plan()

    def _folded_addresses(self) -> Disclosure:
        addresses = QWidget(self)
        column = bare(QVBoxLayout(addresses), 4)
        for frame in self.inputs():
            column.addWidget(label(frame.texts.address, "hint", addresses))
            column.addWidget(frame.url)
        name = tr("Compose", "Use a web address")
        return Disclosure(self._theme, name, addresses, self, object_name="Use a web address, show or hide")

    def _lay_out(self) -> None:
        grid = bare(QGridLayout())
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, frame in enumerate(self.inputs()):
            head = QHBoxLayout()
            head.setSpacing(0)
            head.addWidget(label(frame.texts.name, "label", self), stretch=1)
            if frame is self.last:
                head.addWidget(self.swap_button)
            head.addWidget(frame.more)
            grid.addLayout(head, 0, column)
            grid.addWidget(frame.zone, 1, column)
            grid.setColumnStretch(column, 1)
        layout = bare(QVBoxLayout(self), 4)
        layout.addLayout(grid)
        for frame in self.inputs():
            layout.addWidget(frame.message)
        layout.addWidget(self.warning)
        layout.addWidget(self.upload_note)
        for frame in self.inputs():
            layout.addWidget(frame.note)
        layout.addWidget(self.imagine_button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.fold)
        chain: list[QWidget] = []
        for frame in self.inputs():
            chain += [frame.zone, frame.zone.clear_button, frame.more]
        chain += [self.swap_button, self.warning.button, self.upload_note.token_button, self.upload_note.address_button]
        chain += [self.imagine_button]
        chain += [self.fold.button, self.first.url, self.last.url]
        tab_in_order(self, chain)

    def _listen(self, frame: FrameInput) -> None:
        frame.zone.clicked.connect(lambda: self._ask_for_file(frame))
        frame.zone.menu_requested.connect(lambda place: self.menu(frame).popup(place))
        frame.more.clicked.connect(
            lambda: self.menu(frame).popup(frame.more.mapToGlobal(frame.more.rect().bottomLeft()))
        )
        frame.changed.connect(self._changed)
        frame.seen.connect(self._plan)
        frame.seen.connect(self.settled)

    def take(self, offer: FrameOffer) -> None:
        """Take a picture that was meant for neither of them: in the first that is empty, else as the first frame."""
        empty = (frame for frame in self.inputs() if frame.value() == FrameField())
        next(empty, self.first).take(offer)

    def inputs(self) -> tuple[FrameInput, FrameInput]:
        """Give the first and the last frame's."""
        return self.first, self.last

    def input_of(self, field: Field) -> FrameInput:
        """Give the frame that a problem is about."""
        return self.first if field is Field.FIRST else self.last

    def last_frame(self) -> Frame | None:
        """Give the last frame as it stands, None for none."""
        return self.last.value().frame()

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
        return self._recent(MOST_RECENT)

    def focus(self, field: Field) -> None:
        """Put the keyboard where the frame is to be mended."""
        frame = self.input_of(field)
        if frame.url.text() and not frame.url.address():
            self.focus_address(field)
        else:
            frame.zone.setFocus()

    def focus_address(self, field: Field) -> None:
        """Put the keyboard where a frame's web address is typed."""
        self.fold.set_open(shown=True)
        self.input_of(field).url.setFocus()

    def focus_local(self) -> None:
        """Put the keyboard where the web address of a picture is typed that is a file of this machine so far."""
        self.focus_address(Field.LAST if self.last.value().path and not self.first.value().path else Field.FIRST)

    def has_local(self) -> bool:
        """Tell whether a frame is a file of this machine whose address on the web is not known."""
        return any(frame.value().path and not _address(frame.imported) for frame in self.inputs())

    def is_waiting(self) -> bool:
        """Tell whether a picture is still being read that no order could name yet."""
        return any(frame.is_waiting for frame in self.inputs())

    def swap(self) -> None:
        """Let the frames change places."""
        first, last = self.first.value(), self.last.value()
        self.set_values(last, first)
        self._changed()

    def match(self) -> None:
        """Crop the last frame to the first one's shape; the original stays as it is."""
        first, last = self.first.imported, self.last.imported
        if first is not None and last is not None:
            title = tr("Compose", "{picture} (cropped)", picture=Path(last.title).stem)
            self.last.take_picture(Crop(last.path, title, first.width, first.height))

    def menu(self, frame: FrameInput) -> QMenu:
        """Build the menu of one frame, as things stand now."""
        recent = self.recent()
        can_paste = may_offer(QGuiApplication.clipboard().mimeData())
        has_frame = frame.value() != FrameField()
        imagine = MenuEntry(tr("Compose", "Make one from words\u2026"), "generate", self.imagine_requested.emit)
        entries = (
            MenuEntry(
                tr("Compose", "Browse\u2026"), "folder", lambda: self._ask_for_file(frame), QKeySequence("Enter")
            ),
            MenuEntry(tr("Compose", "Paste"), "copy", frame.zone.paste, QKeySequence("Ctrl+V"), enabled=can_paste),
            MenuEntry(
                tr("Compose", "Recent frames\u2026"),
                "clock",
                lambda: self._choose_recent(frame, recent),
                enabled=bool(recent),
            ),
            MenuEntry(tr("Compose", "Use a web address"), "link", lambda: self.focus_address(frame.field)),
            *((imagine,) if frame is self.first else ()),
            None,
            MenuEntry(tr("Compose", "Swap first and last"), "swap", self.swap, enabled=self._has_any()),
            MenuEntry(tr("Compose", "Clear"), "close", frame.clear, QKeySequence("Del"), enabled=has_frame),
        )
        return frame_menu(self._theme, entries, self)

    def _ask_for_file(self, frame: FrameInput) -> None:
        self._browse(self, frame.texts.browse, lambda path: frame.take(FileOffer(path)))

    def _choose_recent(self, frame: FrameInput, recent: Sequence[RecentFrame]) -> None:
        from kinogrid.ui.compose.frames.recent import RecentFrames

        popup = RecentFrames(self._pictures, recent, lambda path: frame.take(FileOffer(path)), self)
        popup.open_at(frame.zone.mapToGlobal(QPoint(0, frame.zone.height() + 4)))

    def _has_any(self) -> bool:
        return any(frame.value() != FrameField() for frame in self.inputs())

    def _changed(self) -> None:
        self._plan()
        self.changed.emit()

    def _plan(self) -> None:
        """Say in each drop zone what the service will make of it, and warn of frames that don't go together."""
        plans = plan_frames(self.first.imported, self.last.imported, self._resolution)
        for frame, plan in zip(self.inputs(), plans, strict=True):
            frame.zone.show_plan(plan)
        self.warning.warn(holds=isinstance(plans[1], CutToShape))
        self.swap_button.setEnabled(self._has_any())
