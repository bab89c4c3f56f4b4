"""One frame's widgets, and the rule that a picture and an address take each other's place."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from kinogrid.domain.form import FrameField
from kinogrid.domain.request import Field, Problem, ProblemCode, is_web_address
from kinogrid.ui.compose.frames.alterations import alteration_text
from kinogrid.ui.compose.frames.drop_zone import NOTHING_TO_PASTE, DropZone
from kinogrid.ui.compose.frames.flaws import Unusable, flaw_words
from kinogrid.ui.compose.frames.geometry import kept_share
from kinogrid.ui.compose.frames.import_queue import (
    Crop,
    FrameSource,
    FromData,
    FromFile,
    ImportedFrame,
    ImportOutcome,
    ImportQueue,
)
from kinogrid.ui.compose.frames.mime import FileOffer, FrameOffer, PictureOffer, WebOffer
from kinogrid.ui.controls.addresses import NOT_WEB, may_become_web_address
from kinogrid.ui.controls.message import FieldMessage, announce, mark
from kinogrid.ui.failure_text import sentence
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import shown, tr


class FrameInput(QObject):
    """A frame in Compose: its drop zone, its address, what is wrong with it and what was done to it.

    `changed` tells that another frame is given, `seen` that more is known of the one that is; `used` carries a picture
    that a person chose; `address_given` a web address whose picture nobody has seen yet.
    """

    changed = Signal()
    seen = Signal()
    used = Signal(object)
    address_given = Signal(str)

    def __init__(
        self,
        theme: Theme,
        pictures: Thumbnails,
        import_queue: ImportQueue,
        which: str,
        field: Field,
        hint: str,
        parent: QWidget,
    ) -> None:
        """Build the widgets; `which` is "First" or "Last"."""
        super().__init__(parent)
        self.field = field
        self._import_queue = import_queue
        self._path = ""
        self._waiting = False
        self._turn = 0
        self._asked = ""
        name = f"{which} frame"
        self.zone = DropZone(theme, pictures, name, hint, parent)
        self.url = QLineEdit(parent)
        self.url.setAccessibleName(f"{name} URL")
        self.url.setPlaceholderText("https://\u2026")
        self.url.setClearButtonEnabled(True)
        self.more = QToolButton(parent)
        self.more.setAccessibleName(f"{name} options")
        self.more.setToolTip("Paste, recent frames and more")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.dress(self.more, "more", Tone.DIM)
        self.message = FieldMessage(theme, parent)
        self.note = QLabel(parent)
        self.note.setProperty("role", "hint")
        self.note.setWordWrap(True)
        self.note.hide()
        self.zone.offered.connect(self.take)
        self.zone.clear_requested.connect(self.clear)
        self.url.textEdited.connect(self._typed)
        self.url.editingFinished.connect(self._finished)

    # Values

    def value(self) -> FrameField:
        """Give what is in the fields."""
        return FrameField(path=self._path, url=self.url.text())

    def set_value(self, value: FrameField) -> None:
        """Put something into the fields."""
        self._turn += 1
        self._waiting = False
        self.say("")
        self._tell(())
        self._path = value.path
        self.url.setText("" if value.path else value.url)
        if value.path:
            self._import(FromFile(value.path), Path(value.path).name, chosen=False)
        else:
            self._show_url()
            self._ask()

    @property
    def frame(self) -> ImportedFrame | None:
        """Give the picture as far as it is known: of an address too, once it has been seen."""
        return self.zone.frame

    def problem(self) -> Problem | None:
        """Give what the picture itself has wrong, if anything."""
        return Problem(self.field, ProblemCode.UNUSABLE_PICTURE) if self.zone.problem else None

    @property
    def is_waiting(self) -> bool:
        """Tell whether a picture without a file is still being read, so that `value` does not have it yet."""
        return self._waiting

    # What a person does

    def take(self, offer: FrameOffer | None) -> None:
        """Take what was dropped, pasted or chosen; None says that there was nothing to take."""
        match offer:
            case None:
                self.say(NOTHING_TO_PASTE)
                return
            case WebOffer(url):
                self.set_value(FrameField(url=url))
            case FileOffer(path):
                self.set_value(FrameField())
                self._path = path
                self._import(FromFile(path), Path(path).name, chosen=True)
            case PictureOffer(data):
                self.take_picture(FromData(data, "Pasted picture"))
                return
        self.changed.emit()

    def take_picture(self, source: FromData | Crop) -> None:
        """Take a picture that has no file of the person's own; the library keeps it."""
        self.set_value(FrameField())
        self._waiting = True
        self._import(source, source.title, chosen=True)
        self.changed.emit()

    def clear(self) -> None:
        """Empty both fields."""
        self.set_value(FrameField())
        self.changed.emit()

    def say(self, words: str) -> None:
        """Show what is wrong with this frame, or nothing."""
        self.message.say(words)
        mark(self.zone, wrong=bool(words))
        mark(self.url, wrong=bool(words) and bool(self.url.text()))

    # What is known of it

    def show_address(self, url: str, data: bytes) -> None:
        """Show the picture behind an address, if it is still the one that is given."""
        if url == self.url.text().strip() and not self._path:
            self._import(FromData(data, url), "", chosen=False)

    def show_address_unseen(self, url: str, why: str) -> None:
        """Say that the picture behind an address could not be looked at, which the service may well do."""
        if url == self.url.text().strip() and not self._path:
            self._tell((f"{why} The service fetches it by itself when the order is sent.",))

    def show_plan(self, makes: str, shape: tuple[int, int] | None) -> None:
        """Say what the service will make of the picture, cut to `shape` where that is another one."""
        frame = self.frame
        kept = (1.0, 1.0) if frame is None or shape is None else kept_share((frame.width, frame.height), shape)
        self.zone.show_plan(makes, kept)

    def _import(self, source: FrameSource, title: str, *, chosen: bool) -> None:
        self._turn += 1
        turn = self._turn
        if title:
            self.zone.show_waiting(title)

        def done(outcome: ImportOutcome) -> None:
            if turn == self._turn:
                self._imported(source, outcome, chosen=chosen)

        self._import_queue.enqueue(source, self.zone, done)

    def _imported(self, source: FrameSource, outcome: ImportOutcome, *, chosen: bool) -> None:
        self._waiting = False
        of_address = not chosen and isinstance(source, FromData)
        if not isinstance(outcome, ImportedFrame):
            words = (
                flaw_words(outcome.code, outcome.values) if isinstance(outcome, Unusable) else sentence(outcome.failure)
            )
            if of_address:
                self._tell((words, tr("Compose", "The service may take it all the same.")))
            else:
                self.say(words)
                self.zone.show_problem(words)
                self.seen.emit()
            return
        self.zone.show_frame(outcome)
        if not of_address:
            self._tell(tuple(map(alteration_text, outcome.alterations)))
        if isinstance(source, FromData | Crop) and chosen:
            self._path = outcome.path
            self.changed.emit()
        if chosen:
            self.used.emit(outcome)
        self.seen.emit()

    def _tell(self, sentences: tuple[str, ...]) -> None:
        name = self.zone.accessibleName()
        self.note.setText(f"{name}: {' '.join(sentences)}" if sentences else "")
        self.note.setVisible(bool(sentences))
        if sentences:
            announce(self.note, self.note.text())

    # The address

    def _show_url(self) -> None:
        url = self.url.text().strip()
        if is_web_address(url):
            self.zone.show_url(url)
        else:
            self.zone.empty()

    def _ask(self) -> None:
        """Have the address looked at, once."""
        url = self.url.text().strip()
        if is_web_address(url) and url != self._asked:
            self._asked = url
            self.address_given.emit(url)
        elif not url:
            self._asked = ""

    def _typed(self) -> None:
        self._turn += 1
        self._path = ""
        self._waiting = False
        self._asked = ""
        words = "" if may_become_web_address(self.url.text()) else shown(NOT_WEB)
        if words != self.message.words():
            self.say(words)
        self._tell(())
        self._show_url()
        self.changed.emit()

    def _finished(self) -> None:
        url = self.url.text().strip()
        if url and not is_web_address(url):
            self.say(shown(NOT_WEB))
        elif not self._path:
            self._ask()
