"""How a shot looks: its first picture, how long it is, how it stands, and the handles that trim it."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kinogrid.domain.sequence import ShotStanding
from kinogrid.ui.controls.card_painting import BADGE, paint_length, paint_pill, paint_poster, pill_width
from kinogrid.ui.controls.row_delegate import RowDelegate, in_two, paint_icon
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.sequence.model import ShotsModel
from kinogrid.ui.sequence.shot_card import ShotCard
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import number

# Of a card, in logical pixels beside text of the usual size.
_PICTURE = QSize(136, 77)
_MARGIN = 6
_INSET = 5
HANDLE = 9
"""How wide a handle is that trims, in logical pixels."""

_TROUBLED = frozenset({ShotStanding.FAILED, ShotStanding.GONE})
_TONES = {ShotStanding.CHOICE: Tone.ACCENT, **dict.fromkeys(_TROUBLED, Tone.DANGER)}


class ShotDelegate(RowDelegate):
    """Paints cards; `posters` has their pictures, `clip_frames` those of clips that do not begin with their first.

    `picture_came` tells that a picture is there now that was not before.
    """

    picture_came = Signal()

    def __init__(self, theme: Theme, model: ShotsModel, posters: Thumbnails, clip_frames: Thumbnails) -> None:
        """Keep what cards are painted with."""
        super().__init__(theme)
        self._model, self._posters, self._clip_frames = model, posters, clip_frames
        self._asked: set[str] = set()
        # The card whose clip is being trimmed, and the frame that is seen meanwhile.
        self._trimming: tuple[int, int, int, int] | None = None
        for pictures in (posters, clip_frames):
            pictures.arrived.connect(self._arrived)

    def show_trimming(self, row: int, first: int, last: int, seen: int) -> None:
        """Show a card as if it were trimmed so, with one of its frames in sight."""
        self._trimming = (row, first, last, seen)

    def end_trimming(self) -> None:
        """Show the card as it is."""
        self._trimming = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: ItemIndex) -> QSize:
        """Give the size of a card."""
        line = QFontMetrics(self._theme.font(self._theme.small)).height()
        picture = self.picture_size
        return QSize(picture.width() + 2 * _MARGIN, picture.height() + line + 2 * _MARGIN + 4)

    @property
    def picture_size(self) -> QSize:
        """Give the size of a card's picture, in logical pixels."""
        return QSize(self._theme.sized(_PICTURE.width()), self._theme.sized(_PICTURE.height()))

    def picture_box(self, face: QRect) -> QRect:
        """Give where in a card its picture stands."""
        return QRect(face.topLeft() + QPoint(_MARGIN, _MARGIN), self.picture_size)

    def _arrived(self, path: str) -> None:
        if path in self._asked:
            self._asked.discard(path)
            self.picture_came.emit()

    def _read(self, pictures: Thumbnails, path: str, ratio: float) -> QImage | None:
        found = pictures.get(ThumbnailRequest(path, self.picture_size * ratio, crop=False))
        if found is None:
            self._asked.add(path)
        return None if found is None or found.isNull() else found

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint one card."""
        card, theme = self._model.cards[index.row()], self._theme
        box, ratio = self.picture_box(option.rect), painter.device().devicePixelRatio()
        first, last, seen = card.first, card.last, card.first
        if self._trimming is not None and self._trimming[0] == index.row():
            _row, first, last, seen = self._trimming
        self.paint_ground(painter, option, option.rect.adjusted(1, 1, -1, -1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.raised))
        painter.drawRoundedRect(box, 6, 6)
        image = self._read(self._clip_frames, f"{seen}:{card.clip}", ratio) if card.clip and seen else None
        image = image or (self._read(self._posters, card.picture, ratio) if card.picture else None)
        if image is None and card.planned and not card.picture and not card.clip:
            self._paint_plan_words(painter, box, card)
        elif image is None:
            icon, tone = ("error", Tone.DANGER) if card.standing in _TROUBLED else ("film", Tone.FAINT)
            paint_icon(painter, theme, box, icon, tone)
        else:
            paint_poster(painter, theme, box, image, scrubbed=None, faded=card.standing is not ShotStanding.CLIP)
        if card.planned:
            self._paint_plan(painter, box, card)
        paint_pill(painter, theme, QPointF(box.left() + 5, box.top() + 5), number(card.place + 1))
        if card.seconds:
            paint_length(painter, theme, box, card.length)
        if card.clip and card.frames > 1:
            is_current = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_part(painter, box, (first, last), card.frames, with_handles=is_current)
        line = QRect(box.left(), box.bottom() + 4, box.width(), option.rect.bottom() - box.bottom() - _MARGIN)
        tone = _TONES.get(card.standing, Tone.DIM)
        self.paint_line(painter, line, card.state or card.prompt, theme.font(theme.small), theme.colour(tone))

    def _paint_plan_words(self, painter: QPainter, box: QRect, card: ShotCard) -> None:
        """Tell a planned shot without a picture by its prompt, and by where its first frame lies where it has one."""
        theme = self._theme
        tone = Tone.DANGER if card.standing in _TROUBLED else Tone.TEXT
        prompt, host = theme.font(theme.small), theme.font(theme.small - 1)
        height, inner = QFontMetrics(prompt).height(), box.width() - 2 * _INSET
        beside = box.left() + _INSET + pill_width(theme, number(card.place + 1)) + _INSET
        line = QRect(beside, box.top() + _INSET, box.right() - _INSET - beside, theme.sized(BADGE))
        # What a host ends with tells more of it than its middle.
        named = QFontMetrics(host).elidedText(card.host, Qt.TextElideMode.ElideMiddle, line.width())
        self.paint_fitting(painter, line, named, host, theme.colour(Tone.DIM))
        first, rest = in_two(seen(" ".join(card.prompt.split())), prompt, inner)
        top = box.top() + _INSET + theme.sized(BADGE) + 1
        # A line that was broken to this width may be a pixel wider.
        self.paint_fitting(
            painter, QRect(box.left() + _INSET, top, inner + 1, height), first, prompt, theme.colour(tone)
        )
        taken = pill_width(theme, card.length) + _INSET if card.seconds else 0
        line = QRect(box.left() + _INSET, top + height, inner - taken, height)
        self.paint_line(painter, line, rest, prompt, theme.colour(tone))

    def _paint_plan(self, painter: QPainter, box: QRect, card: ShotCard) -> None:
        """Paint a dashed edge around what is planned and has no clip yet."""
        if card.standing is ShotStanding.CLIP:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(self._theme.colours.edge), 1.5)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)

    def _paint_part(
        self, painter: QPainter, box: QRect, part: tuple[int, int], frames: int, *, with_handles: bool
    ) -> None:
        """Paint which part of the clip is shown, as a line at its foot, and handles at both ends of the picture."""
        colours = self._theme.colours
        begin, end = part[0] / frames, (part[1] + 1) / frames
        if (begin, end) != (0.0, 1.0) or with_handles:
            foot = QRectF(box.left(), box.bottom() - 2, box.width(), 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 150))
            painter.drawRect(foot)
            painter.setBrush(QColor(colours.accent))
            painter.drawRect(QRectF(foot.left() + begin * foot.width(), foot.top(), (end - begin) * foot.width(), 3))
        if not with_handles:
            return
        middle, side = box.center().y() + 0.5, self._theme.sized(BADGE)
        for left in (box.left(), box.right() + 1 - HANDLE):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(left, middle - side, HANDLE, 2 * side), 3, 3)
            painter.setPen(QPen(QColor(colours.on_accent), 1.5))
            x = left + HANDLE / 2
            painter.drawLine(QPointF(x, middle - 6), QPointF(x, middle + 6))
