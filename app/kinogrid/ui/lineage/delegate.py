"""How the lineage looks: cards with a poster, or the frame under the pointer, and the lines that join them."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from kinogrid.ui.controls.card_painting import BADGE, DARK, paint_decisions, paint_length, paint_pill, paint_poster
from kinogrid.ui.controls.row_delegate import RowDelegate, paint_icon
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.images.clip_strip import frame_request, place_request
from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails
from kinogrid.ui.lineage.lineage_card import LineageCard
from kinogrid.ui.lineage.tree_layout import TreeShape
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import number

# Logical pixels: a narrower card has one line of words, and a narrower one than the second none, and no badges.
_NARROW, _BARE = 150, 100
_WHITE = QColor("#ffffff")


class LineageDelegate(RowDelegate):
    """Paints cards; `posters` has their pictures, and `clip_frames` those that clips are looked through by.

    `picture_came` tells that a picture is there now that was not before.
    """

    picture_came = Signal()

    def __init__(self, theme: Theme, posters: Thumbnails, clip_frames: Thumbnails) -> None:
        """Keep what cards are painted with."""
        super().__init__(theme)
        self._posters, self._clip_frames = posters, clip_frames
        self._scrubbed: tuple[int | None, float] = (None, 0.0)
        self._last_frame: QImage | None = None
        self._asked: set[str] = set()
        for pictures in (posters, clip_frames):
            pictures.arrived.connect(self._arrived)

    def shape(self, width: int) -> TreeShape:
        """Give what cards of so many logical pixels ask for."""
        theme = self._theme
        small = QFontMetrics(theme.font(theme.small)).height()
        lines = 2 * small + QFontMetrics(theme.font()).height() if width >= theme.sized(_NARROW) else small
        return TreeShape(width, lines + 8 if width >= theme.sized(_BARE) else 0, max(width * 2 // 5, 32))

    def scrub(self, row: int | None, share: float) -> None:
        """Show the frame at a share of a card's clip from now on; None for none."""
        if row != self._scrubbed[0]:
            self._last_frame = None
        self._scrubbed = (row, share)

    @property
    def scrubbed_row(self) -> int | None:
        """Give the card that is looked through, None for none."""
        return self._scrubbed[0]

    def _arrived(self, path: str) -> None:
        if path in self._asked:
            self._asked.discard(path)
            self.picture_came.emit()

    def _read(self, pictures: Thumbnails, wanted: ThumbnailRequest) -> QImage | None:
        found = pictures.get(wanted)
        if found is None:
            self._asked.add(wanted.path)
        return None if found is None or found.isNull() else found

    def _picture(self, card: LineageCard, row: int, box: QSize) -> QImage | None:
        """Give what is shown of a card, in the screen's own pixels; None for nothing yet."""
        if row == self._scrubbed[0] and card.frames:
            wanted = place_request(card.clip, card.frames, self._scrubbed[1], box, crop=False)
            self._last_frame = self._read(self._clip_frames, wanted) or self._last_frame
            if self._last_frame is not None:
                return self._last_frame
        if card.picture:
            return self._read(self._posters, ThumbnailRequest(card.picture, box, crop=False))
        if card.frames_before:
            return self._read(self._clip_frames, frame_request(card.before, card.frames_before - 1, box, crop=False))
        return None

    def paint_edge(
        self, painter: QPainter, begin: QPoint, end: QPoint, card: LineageCard, *, on_the_way: bool, named: bool
    ) -> None:
        """Paint the line to a card, stronger where it is on the way to the current one, and which variant it is of."""
        colours = self._theme.colours
        middle = (begin.x() + end.x()) / 2
        line = QPainterPath(QPointF(begin))
        line.cubicTo(QPointF(middle, begin.y()), QPointF(middle, end.y()), QPointF(end))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent if on_the_way else colours.faint), 2.5 if on_the_way else 1.5))
        painter.drawPath(line)
        if card.continues is None or not named:
            return
        words = number(card.continues + 1)
        font = self._theme.font(self._theme.small - 1, QFont.Weight.DemiBold)
        side = self._theme.sized(BADGE)
        width = max(QFontMetrics(font).horizontalAdvance(words) + 10, side)
        badge = QRectF(end.x() - width - 4, end.y() - side / 2, width, side)
        painter.setPen(QPen(QColor(colours.accent if on_the_way else colours.faint), 1.5))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(badge, side / 2, side / 2)
        painter.setPen(QColor(colours.text))
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)

    def paint_card(
        self,
        painter: QPainter,
        box: QRect,
        picture: QRect,
        card: LineageCard,
        row: int,
        state: QStyle.StateFlag,
    ) -> None:
        """Paint one card."""
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(self._theme.colours.accent_wash))
            painter.drawRoundedRect(box.adjusted(-5, -5, 5, 5), 10, 10)
        painter.setBrush(QColor(self._theme.colours.raised))
        painter.drawRoundedRect(picture, 6, 6)
        self._paint_picture(painter, picture, card, row)
        if box.width() >= self._theme.sized(_BARE):
            self._paint_badges(painter, picture, card)
            self._paint_words(painter, box, picture, card)
        self._paint_rings(painter, box, picture, state, picked=card.picked)

    def _paint_picture(self, painter: QPainter, box: QRect, card: LineageCard, row: int) -> None:
        theme, ratio = self._theme, painter.device().devicePixelRatio()
        image = self._picture(card, row, QSize(round(box.width() * ratio), round(box.height() * ratio)))
        if image is None:
            icon, tone = ("error", Tone.DANGER) if card.troubled else ("film", Tone.FAINT)
            paint_icon(painter, theme, box, icon, tone)
            return
        scrubbed = self._scrubbed[1] if row == self._scrubbed[0] and card.frames else None
        # What is not made yet is only how it begins.
        paint_poster(painter, theme, box, image, scrubbed=scrubbed, faded=card.rejected or card.index is None)

    def _paint_badges(self, painter: QPainter, box: QRect, card: LineageCard) -> None:
        """Say in the picture's corners which variant it is, what was decided, and how long it is."""
        theme, at = self._theme, QPointF(box.left() + 6, box.top() + 6)
        if card.index is not None and card.variants > 1:
            at.setX(at.x() + paint_pill(painter, theme, at, number(card.index + 1)) + 4)
        paint_decisions(painter, theme, at, picked=card.picked, starred=card.starred, rejected=card.rejected)
        if card.length:
            paint_length(painter, theme, box, card.length)

    def _paint_words(self, painter: QPainter, box: QRect, picture: QRect, card: LineageCard) -> None:
        theme = self._theme
        small, body = theme.font(theme.small), theme.font()
        trouble = Tone.DANGER if card.troubled else Tone.DIM
        lines = [(card.state or card.left, small, trouble)]
        if box.width() >= theme.sized(_NARROW):
            lines = [(seen(card.prompt), body, Tone.TEXT), *lines, (card.cost, small, Tone.DIM)]
        top = picture.bottom() + 5
        for words, font, tone in lines:
            height = QFontMetrics(font).height()
            line = QRect(box.left() + 2, top, box.width() - 4, height)
            self.paint_line(painter, line, words, font, theme.colour(tone))
            top += height

    def _paint_rings(
        self, painter: QPainter, box: QRect, picture: QRect, state: QStyle.StateFlag, *, picked: bool
    ) -> None:
        """Mark as the library does: the accent around what is picked, white inside what is selected."""
        colours = self._theme.colours
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if picked:
            painter.setPen(QPen(QColor(colours.accent), 3))
            painter.drawRoundedRect(QRectF(picture).adjusted(-1.5, -1.5, 1.5, 1.5), 7, 7)
        if state & QStyle.StateFlag.State_Selected:
            inside = QRectF(picture).adjusted(2, 2, -2, -2)
            for colour, wide in ((DARK, 4), (_WHITE, 2)):
                painter.setPen(QPen(colour, wide))
                painter.drawRoundedRect(inside, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.text), 1))
            painter.drawRoundedRect(QRectF(box).adjusted(-4.5, -4.5, 4.5, 4.5), 10, 10)
