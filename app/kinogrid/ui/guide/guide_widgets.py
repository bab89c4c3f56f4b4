"""What a page of the guide is built of, each telling a screen reader what it is: a heading, a paragraph, a picture."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QFocusEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QSizePolicy, QWidget

from kinogrid.ui.controls.widgets import LabelRole
from kinogrid.ui.guide.guide_parts import PageName
from kinogrid.ui.style.theme import Theme

PIXELS = 2
"""Pixels of a picture's file for each logical pixel that it takes, so that it is sharp on any screen."""

_CORNER = 8.0


class GuideHeading(QLabel):
    """A heading of a page."""

    def __init__(self, words: str, role: LabelRole, parent: QWidget) -> None:
        """Show these words."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        self.setAccessibleName(words)
        self.setProperty("role", role)
        self.setWordWrap(True)


class GuideText(QLabel):
    """A paragraph, which may be copied; `page_wanted` carries the page that a link in it leads to."""

    page_wanted = Signal(PageName)

    def __init__(self, words: str, parent: QWidget) -> None:
        """Say these words to a screen reader; what is seen comes by `show_markup`."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAccessibleName(words)
        self.setWordWrap(True)
        self.linkActivated.connect(lambda page: self.page_wanted.emit(PageName(page)))

    def show_markup(self, markup: str, *, leads_on: bool) -> None:
        """Show it; one that leads on is come to by Tab."""
        self.setText(markup)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if leads_on:
            flags |= Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(flags)
        if not leads_on:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a link at once where Tab has led here: Qt would want Tab pressed once more."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            super().focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)


class GuidePicture(QWidget):
    """A picture of the window in the theme that is worn, as large as it was taken, or smaller where room is short."""

    def __init__(self, theme: Theme, folder: Path, name: str, alternative: str, parent: QWidget) -> None:
        """Show `name` of a folder; a screen reader says `alternative`."""
        super().__init__(parent)
        self._theme, self._folder, self._name = theme, folder, name
        self._pixmap = QPixmap()
        self.setObjectName(f"Picture: {name}")
        self.setAccessibleName(alternative)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Take the picture of the theme that is worn now."""
        light = QColor(self._theme.colours.pane).lightnessF() > 1 / 2
        self._pixmap = QPixmap(str(self._folder / picture_file(self._name, light=light)))
        self.updateGeometry()
        self.update()

    @property
    def is_there(self) -> bool:
        """Tell whether it could be read."""
        return not self._pixmap.isNull()

    def sizeHint(self) -> QSize:
        """Ask for its own size."""
        return self._pixmap.size() / PIXELS

    def minimumSizeHint(self) -> QSize:
        """Become smaller where it must."""
        return QSize(64, 0)

    def heightForWidth(self, width: int) -> int:
        """Keep its shape."""
        own = self.sizeHint()
        return round(own.height() * min(width, own.width()) / max(1, own.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it at the side where reading begins, with round corners."""
        own = self.sizeHint()
        scale = min(1.0, self.width() / max(1, own.width()), self.height() / max(1, own.height()))
        place = QRectF(0, 0, own.width() * scale, own.height() * scale)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width())
        shape = QPainterPath()
        shape.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipPath(shape)
            painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
            painter.setClipping(False)
            painter.setPen(QPen(QColor(self._theme.colours.edge), 1))
            painter.drawPath(shape)


def picture_file(name: str, *, light: bool) -> str:
    """Name the file of a picture."""
    return f"{name}-{'light' if light else 'dark'}.webp"


def _with_role(_class_name: str, part: QObject) -> QAccessibleInterface | None:
    """Give headings and pictures their roles; the rest is Qt's."""
    if isinstance(part, GuideHeading):
        return QAccessibleWidget(part, QAccessible.Role.Heading)
    if isinstance(part, GuidePicture):
        return QAccessibleWidget(part, QAccessible.Role.Graphic)
    return None


@cache
def tell_roles() -> None:
    """Have Qt ask here, once for the whole process, as it keeps what it is given."""
    QAccessible.installFactory(_with_role)
