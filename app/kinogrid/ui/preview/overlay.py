"""What is painted over the pictures: rings, badges, progress and words; positions in logical pixels."""

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from kinogrid.ui.preview.buttons import LIT, ON_PICTURE, SCRIM, STAR, again_top
from kinogrid.ui.preview.model import TileContent, TileOrigin
from kinogrid.ui.preview.tile_text import origin_words
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import percent, tr

_INSET = 8.0
# Logical pixels beside text of the usual size: a badge's height and its icon, and a larger sign.
_PILL, _MARK, _SIGN = 24, 16, 24
_REJECTED = QColor(0, 0, 0, 150)
_WAITING = QColor(0, 0, 0, 130)
_BROKEN = QColor(0, 0, 0, 190)
# Logical pixels of a tile: below it a badge is its icon alone.
_ROOM_FOR_WORDS = 184.0
# Logical pixels beside a badge's words, both sides together.
_PADDING = 14.0
# Logical pixels: around the words of a verdict, and how wide it becomes.
_CARD = 16.0
_WIDEST_CARD = 420.0


# Badges that are kept drawn: some ten of each theme, size and language.
_PILLS_KEPT = 64


@dataclass(frozen=True, slots=True)
class _Pill:
    """What a badge looks like; colours as Qt has them in one number."""

    words: str
    fill: int
    ink: int
    icon: str = ""
    ratio: float = 1.0
    font: tuple[str, int] = ("", 0)


class Overlay:
    """Paints a variant's state over its picture with the theme's colours."""

    def __init__(self, theme: Theme) -> None:
        """Take the colours from a theme."""
        self._theme = theme
        self._pills: dict[_Pill, QPixmap] = {}
        self._cut: dict[tuple[str, int, int, int], str] = {}

    def dim(self, painter: QPainter, rect: QRectF, content: TileContent, problem: str, *, over: bool = False) -> None:
        """Take back a picture that is rejected, or not the clip itself yet, or of an order that is `over`."""
        if over:
            painter.fillRect(rect, _BROKEN)
        elif content.rejected:
            painter.fillRect(rect, _REJECTED)
        elif problem:
            painter.fillRect(rect, _BROKEN)
        elif content.clip is None and content.poster is not None and (content.note or content.progress is not None):
            painter.fillRect(rect, _WAITING)

    def rings(self, painter: QPainter, rect: QRectF, *, picked: bool, selected: bool, focused: bool) -> None:
        """Paint the accent around a picked tile, in the gap, and white inside the edge of the selected one.

        The white is stronger while the keyboard is there: all three can be seen at once.
        """
        if picked:
            _frame(painter, rect.adjusted(-4, -4, 4, 4), QColor(self._theme.colours.accent), 3)
        if selected:
            width = 3 if focused else 1.5
            middle = rect.adjusted(2, 2, -2, -2)
            for colour, wide in ((QColor(0, 0, 0, 150), width + 2), (QColor(ON_PICTURE), width)):
                half = wide / 2
                _frame(painter, middle.adjusted(-half, -half, half, half), colour, wide)

    def badges(self, painter: QPainter, rect: QRectF, index: int, content: TileContent) -> None:
        """Paint the number, and beside it what has been decided."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = rect.left() + _INSET
        y = rect.top() + _INSET
        x += self._pill(painter, x, y, _Pill(str(index + 1), SCRIM.rgba(), ON_PICTURE.rgba())) + 4
        wordy = rect.width() >= self._theme.sized(_ROOM_FOR_WORDS)
        if content.origin is not None:
            self._origin(painter, rect, content.origin, short=not wordy)
        if content.picked:
            colours = self._theme.colours
            words = tr("Preview", "Picked") if wordy else ""
            fill, ink = QColor(colours.accent).rgba(), QColor(colours.on_accent).rgba()
            x += self._pill(painter, x, y, _Pill(words, fill, ink, "pick")) + 4
        if content.rejected:
            words = tr("Preview", "Rejected") if wordy else ""
            self._pill(painter, x, y, _Pill(words, SCRIM.rgba(), ON_PICTURE.rgba(), "reject"))
        if content.starred:
            star = _Pill("", SCRIM.rgba(), STAR.rgba(), "star-filled")
            self._pill(painter, rect.right() - _INSET - self._pill_height, y, star)

    def _origin(self, painter: QPainter, rect: QRectF, origin: TileOrigin, *, short: bool) -> None:
        """Say below the badges whose variant it is; the words are cut to the tile once, as it takes long."""
        key = (origin.prompt, origin.index, round(rect.width()), self._theme.small)
        if key not in self._cut:
            metrics = QFontMetricsF(self._theme.font(self._theme.small, QFont.Weight.DemiBold))
            others = origin_words("", origin.index, short=short)
            room = rect.width() - 2 * _INSET - _PADDING - metrics.horizontalAdvance(others)
            prompt = metrics.elidedText(origin.prompt, Qt.TextElideMode.ElideRight, max(room, 0.0))
            if len(self._cut) >= _PILLS_KEPT:
                self._cut.clear()
            self._cut[key] = origin_words(prompt, origin.index, short=short)
        words = _Pill(self._cut[key], SCRIM.rgba(), ON_PICTURE.rgba())
        self._pill(painter, rect.left() + _INSET, rect.top() + _INSET + self._pill_height + 4, words)

    @property
    def _pill_height(self) -> int:
        return self._theme.sized(_PILL)

    def _pill(self, painter: QPainter, x: float, y: float, pill: _Pill) -> float:
        """Paint one badge, whole pixels of the device on whole pixels; returns its width."""
        ratio = painter.device().devicePixelRatio() if painter.device() is not None else 1.0
        pill = replace(pill, ratio=ratio, font=(self._theme.font().family(), self._theme.small))
        if pill not in self._pills:
            if len(self._pills) >= _PILLS_KEPT:
                self._pills.clear()
            self._pills[pill] = self._drawn(pill)
        drawn = self._pills[pill]
        painter.drawPixmap(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), drawn)
        return drawn.deviceIndependentSize().width()

    def _drawn(self, pill: _Pill) -> QPixmap:
        """Draw a badge, which is the same over any picture: words take the longest of all that stands on a tile."""
        font, words, icon = self._theme.font(self._theme.small, QFont.Weight.DemiBold), pill.words, pill.icon
        advance = QFontMetricsF(font).horizontalAdvance(words) if words else 0.0
        high, mark = self._pill_height, self._theme.sized(_MARK)
        rect = QRectF(0, 0, ceil(max(high, advance + 14 + (mark + 2 if icon and words else 0))), high)
        drawn = QPixmap((rect.size() * pill.ratio).toSize())
        drawn.setDevicePixelRatio(pill.ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgba(pill.fill))
        painter.drawRoundedRect(rect, 5, 5)
        ink = QColor.fromRgba(pill.ink)
        if icon:
            left = 6 if words else (rect.width() - mark) / 2
            painter.drawPixmap(round(left), (high - mark) // 2, self._theme.pixmap(icon, mark, ink, pill.ratio))
        if words:
            painter.setPen(ink)
            painter.setFont(font)
            painter.drawText(
                rect.adjusted(mark + 9 if icon else 0, 0, -7 if icon else 0, 0),
                Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if icon else Qt.AlignmentFlag.AlignHCenter),
                words,
            )
        painter.end()
        return drawn

    def waiting(self, painter: QPainter, rect: QRectF, content: TileContent) -> None:
        """Paint how far a clip is that is not there yet: a bar, and words above it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = content.progress
        words, short = content.note, ""
        if share is not None:
            short = percent(share)
            words = tr("Preview", "{percent}  ·  {state}", percent=short, state=words) if words else short
        bottom = rect.bottom() - 14
        if share is not None:
            track = QRectF(rect.left() + 12, bottom - 4, rect.width() - 24, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255, 60))
            painter.drawRoundedRect(track, 2, 2)
            track.setWidth(max(track.width() * min(max(share, 0.0), 1.0), 4.0))
            painter.setBrush(LIT)
            painter.drawRoundedRect(track, 2, 2)
            bottom -= 12
        if words:
            painter.setFont(self._theme.font(self._theme.small))
            painter.setPen(ON_PICTURE)
            # The badges stand above, or at the left where a tile is that low.
            room = QRectF(rect.left() + 12, rect.top(), rect.width() - 24, bottom - rect.top())
            pill = self._pill_height
            if room.height() - _INSET - pill < painter.fontMetrics().height():
                room.setLeft(rect.left() + _INSET + pill + 8)
                room.setTop(rect.top() + _INSET)
            else:
                room.setTop(rect.top() + _INSET + pill)
            wrap = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
            needed = painter.fontMetrics().boundingRect(room.toRect(), wrap, words)
            if needed.width() > room.width() or needed.height() > room.height():
                words = short or painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, wrap, words)

    def problem(self, painter: QPainter, rect: QRectF, words: str) -> None:
        """Say why there is no clip to show, above the button that fetches it again."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, sign = self._theme, self._theme.sized(_SIGN)
        room = QRectF(rect.left() + 16, rect.top(), rect.width() - 32, again_top(theme, round(rect.height())) - 4)
        wrap = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        font = theme.font(theme.small)
        metrics = QFontMetricsF(font)
        needed = metrics.boundingRect(QRectF(0, 0, room.width(), room.height()), wrap, words).height()
        if needed > room.height():
            words, needed = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width()), metrics.height()
        top = max(min(rect.center().y() - 16, room.bottom() - needed), room.top())
        if top - sign - 4 >= room.top():
            icon = theme.pixmap("warning", sign, ON_PICTURE, painter.device().devicePixelRatio())
            painter.drawPixmap(round(rect.center().x() - sign / 2), round(top - sign - 4), icon)
        painter.setFont(font)
        painter.setPen(ON_PICTURE)
        painter.drawText(QRectF(room.left(), top, room.width(), needed + 1), wrap, words)

    def verdict(self, painter: QPainter, rect: QRectF, words: str, advice: str) -> None:
        """Say once, in the middle of all tiles, why nothing came, and what to do."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wrap = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        width, sign = min(rect.width() - 2 * _CARD, self._theme.sized(_WIDEST_CARD)), self._theme.sized(_SIGN)
        title, small = self._theme.font(weight=QFont.Weight.DemiBold), self._theme.font(self._theme.small)
        room = QRectF(0, 0, width - 2 * _CARD, rect.height())
        head = QFontMetricsF(title).boundingRect(room, wrap, words)
        rest = QFontMetricsF(small).boundingRect(room, wrap, advice) if advice else QRectF()
        height = _CARD + sign + 8 + head.height() + (6 + rest.height() if advice else 0) + _CARD
        card = QRectF(0, 0, width, height)
        card.moveCenter(rect.center())
        painter.setPen(Qt.PenStyle.NoPen)
        # What lies between the tiles would shine through the words.
        painter.setBrush(SCRIM.rgb())
        painter.drawRoundedRect(card, 8, 8)
        y = card.top() + _CARD
        icon = self._theme.pixmap("warning", sign, ON_PICTURE, painter.device().devicePixelRatio())
        painter.drawPixmap(round(card.center().x() - sign / 2), round(y), icon)
        y += sign + 8
        painter.setPen(ON_PICTURE)
        painter.setFont(title)
        painter.drawText(QRectF(card.left() + _CARD, y, room.width(), head.height()), wrap, words)
        if advice:
            painter.setFont(small)
            y += head.height() + 6
            painter.drawText(QRectF(card.left() + _CARD, y, room.width(), rest.height()), wrap, advice)
        painter.restore()

    def invitation(self, painter: QPainter, rect: QRectF) -> None:
        """Say what an empty pane will be for."""
        colours = self._theme.colours
        middle = rect.center()
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(
            round(middle.x() - 20),
            round(middle.y() - 52),
            self._theme.pixmap("grid", 40, QColor(colours.faint), ratio),
        )
        painter.setPen(QColor(colours.dim))
        painter.setFont(self._theme.font())
        room = QRectF(rect.left() + 24, middle.y() + 4, rect.width() - 48, self._theme.sized(60))
        painter.drawText(
            room,
            int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap),
            tr("Preview", "The variants of a job play here, side by side and in step."),
        )


def _frame(painter: QPainter, outer: QRectF, colour: QColor, width: float) -> None:
    """Fill a frame that is so wide within a rectangle: stroked by a pen, a large one takes Qt ten times as long."""
    inner = outer.adjusted(width, width, -width, -width)
    painter.fillRect(QRectF(outer.topLeft(), QPointF(outer.right(), inner.top())), colour)
    painter.fillRect(QRectF(QPointF(outer.left(), inner.bottom()), outer.bottomRight()), colour)
    painter.fillRect(QRectF(QPointF(outer.left(), inner.top()), inner.bottomLeft()), colour)
    painter.fillRect(QRectF(inner.topRight(), QPointF(outer.right(), inner.bottom())), colour)
