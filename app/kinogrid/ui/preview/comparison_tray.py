"""The strip at the foot in which clips of any jobs are put together to be compared, and where they are dropped."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QToolButton, QWidget

from kinogrid.domain.request import MOST_VARIANTS
from kinogrid.ui.controls.file_handing import carried_variants
from kinogrid.ui.controls.widgets import label, named, tool_button
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails
from kinogrid.ui.preview.buttons import ON_PICTURE, SCRIM
from kinogrid.ui.style.sizing import fix, give_least, sized
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import number, tr

LEAST_COMPARED = 2
"""So many clips at least are compared."""

# Logical pixels: of a clip in the tray, as wide as there is room for, and between two; what is read of its poster.
_HEIGHT, _WIDEST, _NARROWEST, _GAP = 36, 64, 10, 4
_PICTURE = QSize(128, 72)
# Below such widths of the tray, words give way to the clips: first those that say how many there are.
_ROOM_FOR_WORDS, _ROOM_FOR_VERB = 460, 380
# Logical pixels of the place to drop on while nothing is in the tray: its height, and how far it stands from edges.
_ZONE, _MARGIN = 64, 12


@dataclass(frozen=True, slots=True)
class TrayClip:
    """A clip in the tray: its poster's file, and in words whose it is."""

    poster: Path
    words: str


class TrayButton(QAbstractButton):
    """A clip in the tray as a thing to focus; clicked to look at it, and taken out by its cross or Delete."""

    taken_out = Signal()

    def __init__(self, theme: Theme, posters: Thumbnails, clip: TrayClip, place: int, parent: QWidget) -> None:
        """Show the poster of a clip, which is the one of a place from 0."""
        super().__init__(parent)
        self._theme, self._posters, self._clip, self._place = theme, posters, clip, place
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        named(self, f"In the tray {place + 1}", tr("Comparison", "{number}: {clip}", number=place + 1, clip=clip.words))
        self.setToolTip(tip(clip.words))
        self._cross = QToolButton(self)
        named(self._cross, f"Take out {place + 1}", tr("Comparison", "Take out {number}", number=place + 1))
        self._cross.setToolTip(tip(tr("Comparison", "Take it out")))
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setProperty("cross", True)
        fix(self._cross, width=18, height=18)
        self._draw_cross()
        self._cross.clicked.connect(self.taken_out)
        self._cross.hide()
        posters.arrived.connect(self._on_poster)

    def _on_poster(self, path: object) -> None:
        if path == str(self._clip.poster):
            self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as a clip is at the most."""
        return QSize(sized(_WIDEST), sized(_HEIGHT))

    def _draw_cross(self) -> None:
        side = self._theme.sized(12)
        self._cross.setIcon(QIcon(self._theme.pixmap("close", side, ON_PICTURE, self.devicePixelRatioF())))
        self._cross.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the cross in the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._draw_cross()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the cross in its corner."""
        self._cross.move(self.width() - self._cross.width() - 1, 1)

    def _offer_cross(self) -> None:
        self._cross.setVisible(self.hasFocus() or self.underMouse())
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the cross."""
        super().enterEvent(event)
        self._offer_cross()

    def leaveEvent(self, event: QEvent) -> None:
        """Take it away again."""
        super().leaveEvent(event)
        self._offer_cross()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the cross."""
        super().focusInEvent(event)
        self._offer_cross()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away again."""
        super().focusOutEvent(event)
        self._offer_cross()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the clip out by Delete; leave all but Space to the window."""
        if event.key() == Qt.Key.Key_Delete:
            self.taken_out.emit()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the middle of the poster, with the clip's number, and a ring while the keyboard is there."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(place, 4, 4)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(self._theme.colours.raised))
        picture = self._posters.get(ThumbnailRequest(str(self._clip.poster), _PICTURE))
        if picture is not None and not picture.isNull():
            width = min(picture.height() * place.width() / place.height(), picture.width())
            painter.drawImage(place, picture, QRectF((picture.width() - width) / 2, 0, width, picture.height()))
        side = self._theme.sized(15)
        words = QRect(2, self.height() - side - 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SCRIM)
        painter.drawRoundedRect(words, 3, 3)
        painter.setPen(ON_PICTURE)
        painter.setFont(self._theme.font(self._theme.sized(11)))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, number(self._place + 1))
        painter.setClipping(False)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)


class TrayDrop(QWidget):
    """Takes clips that fall on it; `dropped` carries the variants, by their jobs' ids and their indices."""

    dropped = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Wait for clips."""
        super().__init__(parent)
        self._theme = theme
        self._over = False
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let clips of ours be dropped."""
        if carried_variants(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        super().dragLeaveEvent(event)
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        event.acceptProposedAction()
        self._show_over(over=False)
        self.dropped.emit(carried_variants(event.mimeData()))

    def _show_over(self, *, over: bool) -> None:
        self._over = over
        self.update()

    def paint_over(self, painter: QPainter, place: QRectF) -> None:
        """Draw a frame around the place that takes what is carried over it."""
        colours = self._theme.colours
        pen = QPen(QColor(colours.accent if self._over else colours.edge), 2)
        pen.setStyle(Qt.PenStyle.SolidLine if self._over else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)


class TrayZone(TrayDrop):
    """The place to drop the first clip on, over the pictures for as long as one is carried."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        """Lie out of sight on a widget."""
        super().__init__(theme, over)
        self._under = over
        named(self, "Drop to compare", tr("Comparison", "Drop here to compare"))
        self.hide()

    def offer(self, *, on: bool) -> None:
        """Come at the foot of what it lies on, or go."""
        if on:
            under = self._under.rect()
            self.setGeometry(
                under.adjusted(_MARGIN, max(under.height() - sized(_ZONE) - _MARGIN, 0), -_MARGIN, -_MARGIN)
            )
            self.raise_()
        self.setVisible(on)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Say what happens to what is dropped here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self.paint_over(painter, QRectF(self.rect()))
        painter.setPen(QColor(self._theme.colours.text))
        painter.setFont(self._theme.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.accessibleName())


class ComparisonTray(TrayDrop):
    """Shows what is to be compared, and is out of sight while that is nothing.

    `taken_out` and `chosen` carry a clip's place from 0; `compare_wanted` and `leave_wanted` ask to show the clips
    beside one another, or the job again; `cleared` to take all out.
    """

    taken_out = Signal(int)
    chosen = Signal(int)
    compare_wanted = Signal()
    leave_wanted = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, posters: Thumbnails, over: QWidget) -> None:
        """Start empty; while something is carried, there is a place to drop it on `over` what stands above."""
        super().__init__(theme, over)
        self._posters = posters
        self._comparing = False
        named(self, "Comparison tray", tr("Comparison", "Comparison"))
        self.setProperty("role", "bottom bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.zone = TrayZone(theme, over)
        self.zone.dropped.connect(self.dropped)
        self._clips: tuple[TrayClip, ...] = ()
        self._buttons: list[TrayButton] = []
        self._words = label("", "dim", self)
        self._room = QWidget(self)
        self._room.setMinimumWidth(MOST_VARIANTS * (_NARROWEST + _GAP))
        give_least(self._room, height=_HEIGHT)
        self._words.setMinimumWidth(1)
        self._clear = tool_button(
            theme, "close", tr("Comparison", "Take all clips out"), self, object_name="Clear the tray", tone=Tone.DIM
        )
        self._compare = QPushButton(self)
        self._compare.setObjectName("Compare")
        give_least(self._compare, width=36)
        self._verb = ""
        theme.dress(self._compare, "survey", Tone.TEXT)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self._room, stretch=1)
        row.addWidget(self._clear)
        row.addWidget(self._compare)
        self._clear.clicked.connect(self.cleared)
        self._compare.clicked.connect(self._press)
        self.show_clips((), comparing=False)

    def show_clips(self, clips: Sequence[TrayClip], *, comparing: bool) -> None:
        """Show these clips, and whether they stand beside one another above just now."""
        self._comparing = comparing
        if tuple(clips) != self._clips:
            self._clips = tuple(clips)
            self._match_buttons()
        if comparing:
            self._words.setText(tr("Comparison", "Comparing %n clip(s)", len(clips)))
        else:
            self._words.setText(tr("Comparison", "%n of {most} to compare", len(clips), most=number(MOST_VARIANTS)))
        self._verb = tr("Comparison", "Back to the job") if comparing else tr("Comparison", "Compare")
        self._compare.setAccessibleName(self._verb)
        too_few = not comparing and len(clips) < LEAST_COMPARED
        self._compare.setEnabled(not too_few)
        why_not = tr("Comparison", "It takes two clips at least.")
        self._compare.setToolTip(tip(why_not if too_few else self._verb))
        self.setAccessibleDescription(self._words.text())
        self.setVisible(bool(clips))
        self._fit()

    def offer_drop(self, *, on: bool) -> None:
        """Show where to drop what is carried now, where that cannot be seen by itself."""
        self.zone.offer(on=on and not self._clips)

    def _match_buttons(self) -> None:
        focused = next((at for at, button in enumerate(self._buttons) if button.hasFocus()), None)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [
            TrayButton(self._theme, self._posters, clip, place, self._room) for place, clip in enumerate(self._clips)
        ]
        for place, button in enumerate(self._buttons):
            button.taken_out.connect(lambda place=place: self.taken_out.emit(place))
            button.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
            button.show()
        if focused is not None and self._buttons:
            self._buttons[min(focused, len(self._buttons) - 1)].setFocus()

    def _press(self) -> None:
        (self.leave_wanted if self._comparing else self.compare_wanted).emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each clip its share of the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._words.setVisible(self.width() >= sized(_ROOM_FOR_WORDS))
        # Fusion draws a text right against its icon.
        self._compare.setText(f" {self._verb}" if self.width() >= sized(_ROOM_FOR_VERB) else "")
        self._row.activate()
        count = max(len(self._buttons), 1)
        width = max(min((self._room.width() + _GAP) // count - _GAP, sized(_WIDEST)), _NARROWEST)
        high = sized(_HEIGHT)
        for place, button in enumerate(self._buttons):
            button.setGeometry(place * (width + _GAP), (self._room.height() - high) // 2, width, high)

    def changeEvent(self, event: QEvent) -> None:
        """Stand the clips in the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that it takes what is carried over it."""
        super().paintEvent(event)
        if self._over:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_over(painter, QRectF(self.rect()))
