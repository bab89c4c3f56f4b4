"""A place for a frame: drop, browse or give an address; shows the picture that is there."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from app.domain.request import is_web_address
from app.ui.compose.frame_rules import bytes_in_words, why_not
from app.ui.pictures import Picture, Pictures, Wanted
from app.ui.theme import Theme, Tone

_STAGE = 94
_RADIUS = 8
_INVITATION = "Drop a picture here"


class FrameWell(QAbstractButton):
    """One frame's place. A click, Enter or Space asks to browse (`clicked`); Delete clears.

    `dropped` tells a file's path or a web address that was let fall here; `clear_requested` that it is to be emptied;
    `judged` that the picture was looked at, after which `problem` says what is wrong with it.
    """

    dropped = Signal(str)
    clear_requested = Signal()
    judged = Signal()

    def __init__(self, theme: Theme, pictures: Pictures, name: str, hint: str, parent: QWidget | None = None) -> None:
        """Start empty; `name` is also what a screen reader says, `hint` stands in the empty well."""
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._hint = hint
        self._path = ""
        self._url = ""
        self._problem = ""
        self._bytes = 0
        self._picture: Picture | None = None
        self._over = False
        self.setAccessibleName(name)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.clear_button = QToolButton(self)
        self.clear_button.setAccessibleName(f"Clear {name.lower()}")
        self.clear_button.setToolTip("Clear")
        self.clear_button.setProperty("overlay", True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.clicked.connect(self.clear_requested)
        self.clear_button.hide()
        theme.dress(self.clear_button, "close", Tone.TEXT)
        pictures.arrived.connect(self._arrived)
        self._describe()

    @property
    def path(self) -> str:
        """Give the file that is shown, empty for none."""
        return self._path

    @property
    def problem(self) -> str:
        """Say what is wrong with the picture; empty while nothing is known to be."""
        return self._problem

    def show_file(self, path: str) -> None:
        """Show a file's picture; what is wrong with it is told by `problem`, now or after `judged`."""
        self._path, self._url, self._picture = path, "", None
        self._problem = why_not(path)
        self._bytes = 0 if self._problem else Path(path).stat().st_size
        self._look()
        self._describe()

    def show_url(self, url: str) -> None:
        """Show that a web address is used."""
        self._path, self._url, self._picture, self._problem = "", url, None, ""
        self._describe()

    def empty(self) -> None:
        """Show the invitation."""
        self._path = self._url = self._problem = ""
        self._picture = None
        self._describe()

    def sizeHint(self) -> QSize:
        """Ask for a tile that fits two to a pane."""
        return QSize(136, _STAGE + self._caption_height())

    def _describe(self) -> None:
        if self._path and self._picture is not None and not self._picture.problem:
            width, height = self._picture.size.toTuple()
            words = f"{Path(self._path).name}, {width} by {height} pixels"
        elif self._path:
            words = Path(self._path).name
        elif self._url:
            words = f"From the web: {self._url}"
        else:
            words = f"Empty. {self._hint}"
        self.setAccessibleDescription(words)
        self.setToolTip(self._path or self._url)
        self.clear_button.setVisible(bool(self._path or self._url))
        self.update()

    def _caption_height(self) -> int:
        return QFontMetrics(self._theme.font(self._theme.small)).height() * 2 + 8

    def _stage(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1, 1, -1, -1 - self._caption_height())

    def _look(self) -> None:
        if not self._path or self._problem:
            return
        ratio = self.devicePixelRatioF()
        stage = self._stage()
        box = QSize(max(1, round(stage.width() * ratio)), max(1, round(stage.height() * ratio)))
        picture = self._pictures.get(Wanted(self._path, box, crop=False))
        if picture is not None:
            self._judge(picture)

    def _judge(self, picture: Picture) -> None:
        self._picture = picture
        if picture.problem:
            self._problem = f"{picture.problem} Choose another PNG, JPEG, GIF, BMP or WebP."
        self._describe()
        self.judged.emit()

    def _arrived(self, path: str) -> None:
        if path == self._path and (self._picture is None or self._picture.image.isNull()):
            self._look()

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the clear button in its corner and the picture sharp."""
        super().resizeEvent(event)
        self.clear_button.resize(28, 28)
        self.clear_button.move(self.width() - 34, 6)
        if self._picture is not None and not self._picture.problem:
            self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Browse on Enter, clear on Delete."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear_requested.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for a file or an address."""
        if _dropped_thing(event):
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
        if thing := _dropped_thing(event):
            event.acceptProposedAction()
            self.dropped.emit(thing)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the invitation, or the picture above its name and size."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        face = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(face, _RADIUS, _RADIUS)
        lit = self._over or self.underMouse()
        filled = bool(self._path or self._url)
        painter.fillPath(path, QColor(colours.accent_wash if self._over else colours.hover if lit else colours.raised))
        if filled:
            painter.save()
            painter.setClipPath(path)
            self._paint_frame(painter)
            painter.restore()
        else:
            self._paint_invitation(painter)
        pen = QPen(QColor(colours.edge), 1)
        if self._problem or self.property("wrong"):
            pen = QPen(QColor(colours.danger), 1.5)
        elif self.hasFocus() or self._over:
            pen = QPen(QColor(colours.accent), 2)
        elif not filled:
            pen = QPen(QColor(colours.faint if lit else colours.edge), 1.25, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 4])
        painter.strokePath(path, pen)
        painter.end()

    def _paint_invitation(self, painter: QPainter) -> None:
        theme, colours = self._theme, self._theme.colours
        middle = self.rect().center()
        icon = theme.pixmap("picture-add", 24, QColor(colours.dim), self.devicePixelRatioF())
        area = self.rect().adjusted(6, 0, -6, 0)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        metrics = QFontMetrics(theme.font(theme.small, QFont.Weight.Medium))
        line = metrics.boundingRect(area, wrap, _INVITATION).height()
        top = middle.y() - (24 + 8 + line + metrics.height()) // 2
        painter.drawPixmap(middle.x() - 12, top, icon)
        painter.setFont(theme.font(theme.small, QFont.Weight.Medium))
        painter.setPen(QColor(colours.text))
        area.setTop(top + 32)
        painter.drawText(area, wrap, _INVITATION)
        painter.setFont(theme.font(theme.small))
        painter.setPen(QColor(colours.faint))
        area.setTop(top + 32 + line)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter, self._hint)

    def _paint_frame(self, painter: QPainter) -> None:
        theme, colours = self._theme, self._theme.colours
        stage = self._stage()
        painter.fillRect(stage, QColor(colours.canvas))
        picture = self._picture
        if picture is not None and not picture.image.isNull():
            ratio = self.devicePixelRatioF()
            size = picture.image.size() / ratio
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(stage.center())
            painter.drawImage(target, picture.image)
        else:
            name = "warning" if self._problem else "link" if self._url else "picture"
            icon = theme.pixmap(name, 24, QColor(colours.faint), self.devicePixelRatioF())
            painter.drawPixmap(round(stage.center().x()) - 12, round(stage.center().y()) - 12, icon)
        font = theme.font(theme.small, QFont.Weight.Medium)
        metrics = QFontMetrics(font)
        caption = self.rect().adjusted(8, 0, -8, 0)
        caption.setTop(round(stage.bottom()) + 4)
        first, second = self._captions()
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        painter.drawText(
            caption,
            Qt.AlignmentFlag.AlignLeft,
            metrics.elidedText(first, Qt.TextElideMode.ElideMiddle, caption.width()),
        )
        painter.setFont(theme.font(theme.small))
        metrics = QFontMetrics(theme.font(theme.small))
        painter.setPen(QColor(colours.danger if self._problem else colours.faint))
        caption.setTop(caption.top() + metrics.height())
        if metrics.horizontalAdvance(second) > caption.width():
            second = second.partition(", ")[0]
        painter.drawText(
            caption,
            Qt.AlignmentFlag.AlignLeft,
            metrics.elidedText(second, Qt.TextElideMode.ElideRight, caption.width()),
        )

    def _captions(self) -> tuple[str, str]:
        if self._url:
            host, _, rest = self._url.partition("://")[2].partition("/")
            return rest.rpartition("/")[2] or host, host
        file = Path(self._path)
        if self._problem:
            return file.name, "Not usable"
        if self._picture is None:
            return file.name, "Reading…"
        width, height = self._picture.size.toTuple()
        return file.name, f"{width} \u00d7 {height}, {bytes_in_words(self._bytes)}"


def _dropped_thing(event: QDropEvent) -> str:
    """Give the file's path or the web address that a drag carries, empty when it is neither."""
    mime = event.mimeData()
    for url in mime.urls():
        if url.isLocalFile():
            return url.toLocalFile()
        if is_web_address(url.toString()):
            return url.toString()
    text = mime.text().strip() if mime.hasText() else ""
    return text if is_web_address(text) else ""
