"""A place for a frame: takes drops, pastes and clicks; shows the picture that is there and what will become of it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kinogrid.ui.compose.frames.alterations import alteration_text
from kinogrid.ui.compose.frames.drop_zone_painting import STAGE, ZoneContent, caption_height, paint, stage
from kinogrid.ui.compose.frames.frame_plan import CutToShape, FramePlan, plan_texts, spoken_plan
from kinogrid.ui.compose.frames.frame_texts import FrameTexts
from kinogrid.ui.compose.frames.geometry import kept_share, ratio_of, ratio_text, size_text
from kinogrid.ui.compose.frames.import_queue import ImportedFrame
from kinogrid.ui.compose.frames.mime import may_offer, offer_of
from kinogrid.ui.controls.widgets import named, tool_button
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import data_size, listed, tr


class DropZone(QAbstractButton):
    """One frame's place. A click, Enter or Space asks to browse (`clicked`); Delete clears; Ctrl+V pastes.

    `offered` carries what was dropped or pasted here, None for a clipboard without anything of use; `clear_requested`
    and `menu_requested` (with a place on the screen) what a person wants.
    """

    offered = Signal(object)
    clear_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme, pictures: Thumbnails, texts: FrameTexts, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._hint = texts.hint
        self._title = ""
        self._url = ""
        self._problem = ""
        self._frame: ImportedFrame | None = None
        self._picture: QImage | None = None
        self._plan: FramePlan | None = None
        self._over = False
        named(self, texts.object_name, texts.name)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed))
        self.clear_button = tool_button(
            theme, "close", texts.clear, self, object_name=f"Clear {texts.object_name.lower()}", tone=Tone.TEXT
        )
        self.clear_button.setToolTip(tip(tr("Compose", "Clear")))
        self.clear_button.setProperty("overlay", True)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.clicked.connect(self.clear_requested)
        pictures.arrived.connect(self._arrived)
        self._describe()

    @property
    def problem(self) -> str:
        """Say what is wrong with the picture; empty while nothing is known to be."""
        return self._problem

    @property
    def frame(self) -> ImportedFrame | None:
        """Give the picture that is shown, None while there is none or it is still being looked at."""
        return self._frame

    def empty(self) -> None:
        """Show the invitation."""
        self._show("", "")

    def show_waiting(self, title: str) -> None:
        """Show that a picture is being looked at."""
        self._show(title, "")

    def show_url(self, url: str) -> None:
        """Show that a web address is used; its picture may follow."""
        self._show("", url)

    def show_frame(self, frame: ImportedFrame) -> None:
        """Show a picture, under the address that it has on the web if one is shown."""
        self._frame, self._picture, self._problem = frame, None, ""
        self._title = self._title if self._url else frame.title
        self._request_picture()
        self._describe()

    def show_problem(self, words: str) -> None:
        """Show that the picture can't be used."""
        self._problem = words
        self._describe()

    def show_plan(self, plan: FramePlan | None) -> None:
        """Say what the service will make of the picture."""
        self._plan = plan
        self._describe()

    def sizeHint(self) -> QSize:
        """Ask for a tile that fits two to a pane."""
        return QSize(self._theme.sized(136), STAGE + caption_height(self._theme))

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self.offered.emit(offer_of(QGuiApplication.clipboard().mimeData()))

    def _show(self, title: str, url: str) -> None:
        self._title, self._url, self._problem = title, url, ""
        self._frame = self._picture = self._plan = None
        self._describe()

    def _describe(self) -> None:
        """Say in words what is shown, and show it."""
        filled = bool(self._title or self._url)
        self.setAccessibleDescription(self._words() if filled else listed(tr("Compose", "Empty"), self._hint))
        done = map(alteration_text, self._frame.alterations) if self._frame is not None else ()
        self.setToolTip(tip(self._url or self._title, *done) if filled else "")
        self.clear_button.setVisible(filled)
        self.update()

    def _words(self) -> str:
        name = tr("Compose", "From the web: {url}", url=self._url) if self._url else self._title
        frame = self._frame
        if frame is None:
            return name
        across, down = ratio_of(frame.width, frame.height)
        return listed(
            name,
            tr("Compose", "{width} by {height} pixels", width=frame.width, height=frame.height),
            tr("Compose", "{across} to {down}", note="aspect ratio", across=across, down=down),
            "" if self._plan is None else spoken_plan(self._plan),
        )

    def _request_picture(self) -> None:
        if self._frame is None:
            return
        ratio = self.devicePixelRatioF()
        room = stage(self._theme, self.rect())
        box = QSize(max(1, round(room.width() * ratio)), max(1, round(room.height() * ratio)))
        picture = self._pictures.get(ThumbnailRequest(self._frame.path, box, crop=False))
        if picture is not None and picture is not self._picture:
            self._picture = picture
            self.update()

    def _arrived(self, path: str) -> None:
        if self._frame is not None and path == self._frame.path:
            self._request_picture()

    def _content(self) -> ZoneContent:
        frame, plan = self._frame, self._plan
        kept = (1.0, 1.0)
        if frame is not None and isinstance(plan, CutToShape):
            kept = kept_share((frame.width, frame.height), (plan.width, plan.height))
        return ZoneContent(
            lines=self._lines(),
            image=QImage() if self._picture is None else self._picture,
            icon="warning" if self._problem else "link" if self._url else "picture",
            kept=kept,
            wrong=bool(self._problem or self.property("wrong")),
            lit=self._over or self.underMouse(),
            over=self._over,
            focused=self.hasFocus(),
            hint=self._hint,
        )

    def _lines(self) -> tuple[tuple[str, ...], ...]:
        """Give what stands below the picture, each line in several lengths, the longest first."""
        first = Path(self._title).name
        if self._url:
            host, _, rest = self._url.partition("://")[2].partition("/")
            first = rest.partition("?")[0].rpartition("/")[2] or host
        if not first:
            return ()
        web = tr("Compose", "From the web")
        if self._problem:
            return (first,), (tr("Compose", "Not usable"),)
        if self._frame is None:
            return (first,), (web if self._url else tr("Compose", "Reading\u2026"),)
        frame = self._frame
        size, ratio = size_text(frame.width, frame.height), ratio_text(frame.width, frame.height)
        source = web if self._url else data_size(frame.size)
        facts = (listed(size, ratio, source), listed(size, ratio), size, size.replace(" ", ""))
        return (first,), facts, plan_texts(self._plan) if self._plan is not None else ("",)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the clear button in its corner and the picture sharp."""
        super().resizeEvent(event)
        self._place_clear()
        self._request_picture()

    def changeEvent(self, event: QEvent) -> None:
        """Give the clear button its size, and the words their room, in letters of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._place_clear()
            self.updateGeometry()

    def _place_clear(self) -> None:
        side = self._theme.sized(28)
        self.clear_button.resize(side, side)
        self.clear_button.move(self.width() - side - 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Browse on Enter, paste on Ctrl+V, clear on Delete."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, also by the keyboard's menu key."""
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_requested.emit(self.mapToGlobal(self.rect().center()) if keyboard else event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for a file, a picture or an address."""
        if may_offer(event.mimeData()):
            self._over = True
            event.acceptProposedAction()
            self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Go dark again."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._over = False
        self.update()
        offer = offer_of(event.mimeData())
        if offer is not None:
            event.acceptProposedAction()
            self.offered.emit(offer)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the invitation, or the picture above its name, its size and what it makes."""
        painter = QPainter(self)
        paint(painter, self._theme, self.rect(), self._content(), self.devicePixelRatioF())
        painter.end()
