"""One frame's widgets, and the rule that a picture and an address take each other's place."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kinogrid.domain.file_names import shown_name
from kinogrid.domain.form import FrameField
from kinogrid.domain.frame_picture import Unusable
from kinogrid.domain.request import Field, Problem, ProblemCode
from kinogrid.ui.compose.frames.address_field import AddressField
from kinogrid.ui.compose.frames.alterations import alteration_text
from kinogrid.ui.compose.frames.drop_zone import DropZone
from kinogrid.ui.compose.frames.flaws import flaw_words
from kinogrid.ui.compose.frames.frame_texts import frame_texts, note_text
from kinogrid.ui.compose.frames.import_queue import Crop, FrameSource, FromData, FromFile, ImportedFrame, ImportOutcome
from kinogrid.ui.compose.frames.mime import FileOffer, FrameOffer, PictureOffer, WebOffer
from kinogrid.ui.controls.message import FieldMessage, announce, mark
from kinogrid.ui.controls.widgets import label, named, tool_button
from kinogrid.ui.failure_text import in_words
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

# Has a picture imported; the callable gets what became of it, as long as the object is still there.
Enqueue = Callable[[FrameSource, QObject, Callable[[ImportOutcome], None]], None]


class Unseen(Enum):
    """Why the picture behind an address is not looked at from here, which keeps nobody from ordering with it."""

    NOT_HTTPS = auto()
    OUT_OF_REACH = auto()


class FrameInput(QObject):
    """A frame in Compose: its drop zone, its address, what is wrong with it and what was done to it.

    `changed` tells that another frame is given, `seen` that more is known of the one that is; `used` carries a picture
    that a person chose; `address_given` a web address whose picture nobody has seen yet.
    """

    changed = Signal()
    seen = Signal()
    used = Signal(object)
    address_given = Signal(str)

    def __init__(self, theme: Theme, pictures: Thumbnails, enqueue: Enqueue, field: Field, parent: QWidget) -> None:
        """Build the widgets of the first or of the last frame."""
        super().__init__(parent)
        self.field = field
        self.texts = frame_texts(field)
        self._enqueue = enqueue
        self._path = ""
        self._waiting = False
        self._before = FrameField()
        self._turn = 0
        name = self.texts.object_name
        self.zone = DropZone(theme, pictures, self.texts, parent)
        self.url = named(AddressField(parent), f"{name} URL", self.texts.address)
        self.more = tool_button(theme, "more", self.texts.options, parent, object_name=f"{name} options")
        self.more.setToolTip(tip(tr("Compose", "Paste, recent frames and more")))
        self.message = FieldMessage(theme, parent)
        self.note = label(role="hint", parent=parent, wrap=True)
        self.note.hide()
        self.zone.offered.connect(self.take)
        self.zone.clear_requested.connect(self.clear)
        self.url.typed.connect(self._typed)
        self.url.judged.connect(self._judged)
        self.url.given.connect(self.address_given)

    def value(self) -> FrameField:
        """Give what is in the fields."""
        return FrameField(path=self._path, url=self.url.text())

    def set_value(self, value: FrameField) -> None:
        """Put something into the fields."""
        self._turn += 1
        self._waiting = False
        self.say("")
        self._show_note(())
        self._path = value.path
        if value.path:
            self.url.put("")
            self._import(FromFile(value.path), shown_name(Path(value.path).name), chosen=False)
        else:
            self.url.put(value.url)
            self._show_address()

    @property
    def imported(self) -> ImportedFrame | None:
        """Give the picture as far as it is known: of an address too, once it has been seen."""
        return self.zone.frame

    def problem(self) -> Problem | None:
        """Give what the picture itself has wrong, if anything."""
        return Problem(self.field, ProblemCode.UNUSABLE_PICTURE) if self.zone.problem else None

    @property
    def is_waiting(self) -> bool:
        """Tell whether a picture without a file is still being read, so that `value` does not have it yet."""
        return self._waiting

    def take(self, offer: FrameOffer | None) -> None:
        """Take what was dropped, pasted or chosen; None says that there was nothing to take."""
        match offer:
            case None:
                # What stands in the well is as good as before.
                self.message.say(tr("Compose", "There is no picture, file or web address on the clipboard."))
                return
            case WebOffer(url):
                self.set_value(FrameField(url=url))
            case FileOffer(path):
                self._remember()
                self.set_value(FrameField())
                self._path = path
                self._import(FromFile(path), shown_name(Path(path).name), chosen=True)
            case PictureOffer(data):
                self.take_picture(FromData(data, tr("Compose", "Pasted picture")))
                return
        self.changed.emit()

    def take_picture(self, source: FromData | Crop) -> None:
        """Take a picture that has no file of the person's own; the library keeps it."""
        self._remember()
        self.set_value(FrameField())
        self._waiting = True
        self._import(source, source.title, chosen=True)
        self.changed.emit()

    def _remember(self) -> None:
        """Keep what stands here for the case that what comes in its place cannot be used."""
        self._before = FrameField() if self.zone.problem or self._waiting else self.value()

    def _go_back(self, words: str) -> None:
        """Put back what stood here before, and say why nothing came in its place."""
        self.set_value(self._before)
        self.changed.emit()
        self.message.say(words)

    def clear(self) -> None:
        """Empty both fields."""
        self.set_value(FrameField())
        self.changed.emit()

    def say(self, words: str) -> None:
        """Show what is wrong with this frame, or nothing."""
        self.message.say(words)
        mark(self.zone, wrong=bool(words))
        mark(self.url, wrong=bool(words) and bool(self.url.text()))

    def show_address(self, url: str, data: bytes) -> None:
        """Show the picture behind an address, if it is still the one that is given."""
        if url == self.url.address():
            self._import(FromData(data, url), "", chosen=False)

    def show_address_unseen(self, url: str, why: Unseen) -> None:
        """Say that the picture behind an address could not be looked at, which the service may well do."""
        if url == self.url.address():
            self._show_note((_unseen_words(why),))

    def _import(self, source: FrameSource, title: str, *, chosen: bool) -> None:
        self._turn += 1
        turn = self._turn
        if title:
            self.zone.show_waiting(title)

        def done(outcome: ImportOutcome) -> None:
            if turn == self._turn:
                self._imported(source, outcome, chosen=chosen)

        self._enqueue(source, self.zone, done)

    def _imported(self, source: FrameSource, outcome: ImportOutcome, *, chosen: bool) -> None:
        self._waiting = False
        of_address = not chosen and isinstance(source, FromData)
        if not isinstance(outcome, ImportedFrame):
            words = (
                flaw_words(outcome.code, outcome.values) if isinstance(outcome, Unusable) else in_words(outcome.failure)
            )
            if of_address:
                self._show_note((words, tr("Compose", "The service may take it all the same.")))
            elif chosen and (self._before.path or self._before.url):
                self._go_back(words)
            else:
                self.say(words)
                self.zone.show_problem(words)
                self.seen.emit()
            return
        self.zone.show_frame(outcome)
        if not of_address:
            self._show_note(tuple(map(alteration_text, outcome.alterations)))
        if isinstance(source, FromData | Crop) and chosen:
            self._path = outcome.path
            self.changed.emit()
        if chosen:
            self.used.emit(outcome)
        self.seen.emit()

    def _show_note(self, sentences: tuple[str, ...]) -> None:
        self.note.setText(note_text(self.field, sentences))
        self.note.setVisible(bool(sentences))
        if sentences:
            announce(self.note, self.note.text())

    def _show_address(self) -> None:
        if url := self.url.address():
            self.zone.show_url(url)
        else:
            self.zone.empty()

    def _typed(self) -> None:
        self._turn += 1
        self._path = ""
        self._waiting = False
        self._show_note(())
        self._show_address()
        self.changed.emit()

    def _judged(self, words: str) -> None:
        if words != self.message.words():
            self.say(words)


def _unseen_words(why: Unseen) -> str:
    match why:
        case Unseen.NOT_HTTPS:
            return tr(
                "Compose",
                "Kinogrid looks at https addresses only. The service fetches it by itself when the order is sent.",
            )
        case Unseen.OUT_OF_REACH:
            return tr(
                "Compose",
                "Kinogrid cannot see this picture from here. The service fetches it by itself when the order is sent.",
            )
