"""How a tile of the library looks: its poster, or the frame under the pointer, what was decided, and its words."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kinogrid.ui.controls.card_painting import DARK, paint_decisions, paint_length, paint_poster
from kinogrid.ui.controls.row_delegate import RowDelegate, paint_icon
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.images.clip_strip import place_request
from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.library.card import LibraryCard
from kinogrid.ui.library.model import TileRole
from kinogrid.ui.library.tiling import TileShape, Tiling
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import in_order, listed, number

# Logical pixels: a tile narrower than this has one line of words.
_NARROW = 150
_STAR = 11
# So far what lies behind a selected tile reaches beyond it.
_PLATE = 5
# So many pictures are known by the tiles that asked for them: a few screens full.
_ASKED = 2_000
_WHITE = QColor("#ffffff")
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class TileDelegate(RowDelegate):
    """Paints tiles; `posters` has their pictures, and `clip_frames` those that clips are looked through by.

    `picture_came` carries the number of a tile whose picture is there now.
    """

    picture_came = Signal(int)

    def __init__(self, theme: Theme, posters: Thumbnails, clip_frames: Thumbnails) -> None:
        """Keep what tiles are painted with."""
        super().__init__(theme)
        self._posters = posters
        self._clip_frames = clip_frames
        self._scrubbed: tuple[int | None, float] = (None, 0.0)
        self._last_frame: tuple[int, QImage] | None = None
        # The tile that a picture was asked for last by, so that it alone is painted once that is there.
        self._rows: dict[str, int] = {}
        for pictures in (posters, clip_frames):
            pictures.arrived.connect(self._arrived)

    @property
    def scrubbed_row(self) -> int | None:
        """Give the tile that is looked through, None for none."""
        return self._scrubbed[0]

    def shape(self, width: int, *, grouped: bool) -> TileShape:
        """Give what a tile of so many logical pixels asks for."""
        theme = self._theme
        small = QFontMetrics(theme.font(theme.small)).height()
        lines = small if width < theme.sized(_NARROW) else small + QFontMetrics(theme.font()).height()
        heading = QFontMetrics(theme.font(theme.body, QFont.Weight.DemiBold)).height() + 20 if grouped else 0
        return TileShape(width, lines + 8, heading)

    def scrub(self, row: int | None, share: float) -> None:
        """Show the frame at a share of a tile's clip from now on; None for none."""
        if row != self._scrubbed[0]:
            self._last_frame = None
        self._scrubbed = (row, share)

    def picture_box(self, tile: QRect, tiling: Tiling) -> QRect:
        """Give where a tile's picture stands."""
        return QRect(tile.left(), tile.top(), tile.width(), tiling.picture_height)

    def _arrived(self, path: str) -> None:
        row = self._rows.pop(path, None)
        if row is not None:
            self.picture_came.emit(row)

    def _picture(self, card: LibraryCard, index: ItemIndex, box: QSize) -> QImage | None:
        """Give what is shown of a tile, in the screen's own pixels; None for nothing yet.

        The clips beside the one under the pointer are made ready, as it may go there next.
        """
        row = index.row()
        if row == self._scrubbed[0] and card.frames:
            place = place_request(card.clip, card.frames, self._scrubbed[1], box, crop=False)
            frame = self._asked(self._clip_frames, place, row)
            for beside in (1, -1):
                other = index.sibling(row + beside, 0).data(TileRole.CARD)
                if isinstance(other, LibraryCard) and other.frames:
                    self._clip_frames.foresee(place_request(other.clip, other.frames, 0.0, box, crop=False))
            if frame is not None:
                self._last_frame = (row, frame)
            if self._last_frame is not None:
                return self._last_frame[1]
        if not card.picture:
            return None
        return self._asked(self._posters, ThumbnailRequest(card.picture, box, crop=False), row)

    def _asked(self, pictures: Thumbnails, wanted: ThumbnailRequest, row: int) -> QImage | None:
        found = pictures.get(wanted)
        if found is None:
            if len(self._rows) > _ASKED:
                self._rows.clear()
            self._rows[wanted.path] = row
        return None if found is None or found.isNull() else found

    def paint_heading(self, painter: QPainter, place: QRect, words: str, count: str) -> None:
        """Paint a group's heading, and how much is in it."""
        theme = self._theme
        bold, plain = theme.font(theme.body, QFont.Weight.DemiBold), theme.font(theme.small)
        taken = QFontMetrics(plain).horizontalAdvance(count) + 12
        line = place.adjusted(0, 8, -taken, 0)
        fitting = QFontMetrics(bold).elidedText(seen(words), Qt.TextElideMode.ElideRight, line.width())
        painter.setFont(bold)
        painter.setPen(QColor(theme.colours.text))
        painter.drawText(line, _LEFT, fitting)
        painter.setFont(plain)
        painter.setPen(QColor(theme.colours.faint if theme.colours.dark else theme.colours.dim))
        beside = line.left() + QFontMetrics(bold).horizontalAdvance(fitting) + 10
        painter.drawText(QRect(beside, line.top(), taken, line.height()), _LEFT, count)

    def paint_tile(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex, tiling: Tiling) -> None:
        """Paint one tile."""
        card = index.data(TileRole.CARD)
        box = self.picture_box(option.rect, tiling)
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.accent_wash))
            painter.drawRoundedRect(option.rect.adjusted(-_PLATE, -_PLATE, _PLATE, _PLATE), 10, 10)
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(box, 6, 6)
        if isinstance(card, LibraryCard):
            self._paint_picture(painter, box, card, index)
            self._paint_marks(painter, box, card)
            self._paint_words(painter, option.rect, box, card)
        self._paint_rings(painter, option, box, picked=isinstance(card, LibraryCard) and card.picked)

    def _paint_picture(self, painter: QPainter, box: QRect, card: LibraryCard, index: ItemIndex) -> None:
        theme, ratio = self._theme, painter.device().devicePixelRatio()
        image = self._picture(card, index, QSize(round(box.width() * ratio), round(box.height() * ratio)))
        if image is None:
            icon, tone = ("error", Tone.DANGER) if card.troubled else ("film", Tone.FAINT)
            paint_icon(painter, theme, box, icon, tone)
            return
        scrubbed = self._scrubbed[1] if index.row() == self._scrubbed[0] and card.frames else None
        paint_poster(painter, theme, box, image, scrubbed=scrubbed, faded=card.rejected)

    def _paint_marks(self, painter: QPainter, box: QRect, card: LibraryCard) -> None:
        """Mark in the picture's upper corner what was decided, and in the lower one how long it is."""
        theme, colours, at = self._theme, self._theme.colours, QPointF(box.left() + 6, box.top() + 6)
        paint_decisions(painter, theme, at, picked=card.picked, starred=card.starred, rejected=card.rejected)
        if card.is_new:
            painter.setPen(QPen(QColor(colours.canvas), 2))
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(QPointF(box.right() - 8, box.top() + 9), 5, 5)
        if card.length:
            paint_length(painter, theme, box, card.length)

    def _paint_words(self, painter: QPainter, tile: QRect, box: QRect, card: LibraryCard) -> None:
        theme = self._theme
        small, body = theme.font(theme.small), theme.font()
        top = box.bottom() + 1 + 4
        if tile.width() >= theme.sized(_NARROW):
            line = QRect(tile.left() + 2, top, tile.width() - 4, QFontMetrics(body).height())
            self.paint_line(painter, line, seen(card.prompt), body, theme.colour(Tone.TEXT))
            top += line.height()
            words = listed(card.variant, card.state, *map(seen, in_order(card.tags)))
        else:
            words = "" if card.item.index is None else number(card.item.index + 1)
            words = listed(words, card.state or seen(card.prompt))
        line = QRect(tile.left() + 2, top, tile.width() - 4, QFontMetrics(small).height())
        if card.stars:
            line.setRight(line.right() - self._paint_stars(painter, line, card.stars))
        tone = Tone.DANGER if card.troubled else Tone.DIM
        self.paint_line(painter, line, words, small, theme.colour(tone))

    def _paint_stars(self, painter: QPainter, line: QRect, stars: int) -> int:
        """Paint the stars at a line's end, and give the room that they take, in logical pixels."""
        theme, ratio = self._theme, painter.device().devicePixelRatio()
        side = theme.sized(_STAR)
        drawn, step = theme.pixmap("star-filled", side, theme.colour(Tone.WARNING), ratio), side + 1
        width = step * stars
        for at in range(stars):
            painter.drawPixmap(QPointF(line.right() - width + step * at, line.center().y() - side // 2), drawn)
        return width + 6

    def _paint_rings(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, *, picked: bool) -> None:
        """Mark as the preview does: the accent around what is picked, white inside what is selected.

        The white is stronger where the keyboard is, and both can be seen at once.
        """
        colours, state = self._theme.colours, option.state
        selected, focused = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_HasFocus
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if picked:
            painter.setPen(QPen(QColor(colours.accent), 3))
            painter.drawRoundedRect(QRectF(box).adjusted(-1.5, -1.5, 1.5, 1.5), 7, 7)
        if selected:
            inside = QRectF(box).adjusted(2, 2, -2, -2)
            width = 3 if focused else 2
            for colour, wide in ((DARK, width + 2), (_WHITE, width)):
                painter.setPen(QPen(colour, wide))
                painter.drawRoundedRect(inside, 4, 4)
        if focused:
            painter.setPen(QPen(QColor(colours.text), 1))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(-4.5, -4.5, 4.5, 4.5), 10, 10)
