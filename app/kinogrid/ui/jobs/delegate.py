"""How a job looks in the list: picture, prompt, state in words, bar, age."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kinogrid.ui.controls.row_delegate import PictureRowDelegate, in_two
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.images.clip_strip import place_request
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.jobs.model import JobRole
from kinogrid.ui.jobs.row_text import JobRow, RowTone, again, left
from kinogrid.ui.style.theme import GRID, Theme, Tone
from kinogrid.ui.text import age, age_holds, number

_ICONS = {
    RowTone.WAITING: ("clock", Tone.FAINT),
    RowTone.ACTIVE: ("film", Tone.FAINT),
    RowTone.DONE: ("film", Tone.FAINT),
    RowTone.ATTENTION: ("question", Tone.WARNING),
    RowTone.FAILED: ("error", Tone.DANGER),
    RowTone.QUIET: ("stop", Tone.FAINT),
}
_TONES = {
    RowTone.WAITING: Tone.DIM,
    RowTone.ACTIVE: Tone.ACCENT,
    RowTone.DONE: Tone.DIM,
    RowTone.ATTENTION: Tone.WARNING,
    RowTone.FAILED: Tone.DANGER,
    RowTone.QUIET: Tone.FAINT,
}

# How much further in than what it continues an extension stands, in logical pixels, and how many times at most: below
# those the words would have too little room.
_INDENT = 18
_DEEPEST = 3

# Seconds for which a wait is told alike, as waits are told in steps of so many.
_WAIT_HOLDS = 5.0

# What is wrong, and what was decided, on a picture, in logical pixels beside text of the usual size.
_SIGN, _MARK = 20, 12
_STAR = QColor(255, 205, 84)


class JobDelegate(PictureRowDelegate):
    """Paints job rows; `clip_frames` has the pictures that clips are looked through by.

    `holds` is for how many seconds the times that were painted since it was last set hold good.
    """

    def __init__(
        self,
        theme: Theme,
        pictures: Thumbnails,
        now: Callable[[], float] = time.time,
        clip_frames: Thumbnails | None = None,
    ) -> None:
        """Keep what rows are painted with."""
        super().__init__(theme, pictures, now)
        self._clip_frames = clip_frames
        self.holds = math.inf
        self._scrubbed = ("", 0.0)
        self._last_frame: tuple[str, QImage] | None = None

    def scrub(self, job_id: str, share: float) -> None:
        """Show the frame at a share of a job's clip in its row from now on; an empty id for none.

        The clips beside it, to which the pointer may go next, are made ready while it is there.
        """
        if job_id != self._scrubbed[0]:
            self._last_frame = None
        self._scrubbed = (job_id, share)

    def box_of(self, row: QRect, index: ItemIndex) -> QRect:
        """Give where a row's picture stands: further in, the more jobs above it continues."""
        return self.picture_box(row.adjusted(GRID, 2, -GRID, -2), GRID + self._theme.sized(_INDENT) * _depth(index))

    def _frame(self, painter: QPainter, row: JobRow, index: ItemIndex) -> QImage | None:
        """Give the frame under the pointer, the last one that was there while it is being taken out; None for none."""
        if self._clip_frames is None or row.id != self._scrubbed[0] or not row.frames:
            return None
        box = self.thumbnail * painter.device().devicePixelRatio()
        found = self._clip_frames.get(place_request(row.clip, row.frames, self._scrubbed[1], box))
        for beside in (1, -1):
            other = index.sibling(index.row() + beside, 0).data(JobRole.ROW)
            if isinstance(other, JobRow) and other.frames:
                self._clip_frames.foresee(place_request(other.clip, other.frames, 0.0, box))
        if found is not None and not found.isNull():
            self._last_frame = (row.id, found)
        return None if self._last_frame is None else self._last_frame[1]

    def sizeHint(self, _option: QStyleOptionViewItem, _index: ItemIndex) -> QSize:
        """Ask for two lines of prompt, a line of state and a bar."""
        theme = self._theme
        lines = QFontMetrics(theme.font()).height() * 2 + QFontMetrics(theme.font(theme.small)).height()
        return QSize(200, max(self.thumbnail.height(), lines + 4 + 8) + 2 * GRID + 4)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint one job."""
        row = index.data(JobRole.ROW)
        if not isinstance(row, JobRow):
            return
        face = option.rect.adjusted(GRID, 2, -GRID, -2)
        self.paint_ground(painter, option, face)
        if option.state & QStyle.StateFlag.State_Selected:
            bar = QPainterPath()
            bar.addRoundedRect(QRectF(face.left(), face.top() + 12, 3, face.height() - 24), 1.5, 1.5)
            painter.fillPath(bar, QColor(self._theme.colours.accent))
        box = self.box_of(option.rect, index)
        if _depth(index):
            self._paint_branch(painter, option.rect, box)
        self._paint_thumbnail(painter, box, row, index)
        text = QRect(box.right() + 1 + 12, face.top() + GRID - 2, 0, face.height() - 2 * GRID + 4)
        text.setRight(face.right() - 10)
        state_lines = self._state_lines(text.width(), row)
        self._paint_prompt(painter, text, row, lines=3 - len(state_lines))
        self._paint_state(painter, text, row, state_lines)

    def _paint_branch(self, painter: QPainter, row: QRect, box: QRect) -> None:
        """Lead from the row above to a picture that continues it."""
        x, y = box.left() - self._theme.sized(_INDENT) / 2 - 1, box.center().y() + 0.5
        branch = QPainterPath(QPointF(x, row.top()))
        branch.lineTo(x, y - 4)
        branch.quadTo(x, y, x + 4, y)
        branch.lineTo(box.left() - 3, y)
        painter.setPen(QPen(QColor(self._theme.colours.edge), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(branch)

    def _paint_thumbnail(self, painter: QPainter, box: QRect, row: JobRow, index: ItemIndex) -> None:
        ratio = painter.device().devicePixelRatio()
        frame = self._frame(painter, row, index)
        image = self.picture(painter, row.thumbnail) if frame is None else frame
        name, tone = _ICONS[row.row_tone]
        name = "picture" if row.pictures and name == "film" else name
        self.paint_picture(painter, box, image, icon=(name, tone))
        if image is not None and row.row_tone in {RowTone.FAILED, RowTone.ATTENTION}:
            side = self._theme.sized(_SIGN)
            where = QPointF(box.right() - side + 3, box.bottom() - side + 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.pane))
            painter.drawEllipse(where + QPointF(side / 2, side / 2), side / 2, side / 2)
            painter.drawPixmap(where, self._theme.pixmap(name, side, self._theme.colour(tone), ratio))
        if row.extends is not None or row.pictures:
            self._paint_badge(painter, box, row, ratio)
        if row.id == self._scrubbed[0] and row.frames:
            x = box.left() + self._scrubbed[1] * box.width()
            painter.fillRect(QRectF(x - 1, box.top(), 2, box.height()), QColor(255, 255, 255, 200))
        else:
            self._paint_decisions(painter, box, row, ratio)

    def _paint_decisions(self, painter: QPainter, box: QRect, row: JobRow, ratio: float) -> None:
        """Mark at the picture's upper edge which variant is picked, that some are starred, and that it is new."""
        theme, colours, mark = self._theme, self._theme.colours, self._theme.sized(_MARK)
        x = float(box.left() + 3)
        if row.picked is not None:
            font = theme.font(theme.small - 1, QFont.Weight.DemiBold)
            width = mark + 8 + QFontMetrics(font).horizontalAdvance(number(row.picked))
            badge = QRectF(x, box.top() + 3, width, mark + 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(badge, 4, 4)
            painter.drawPixmap(
                badge.topLeft() + QPointF(3, 2), theme.pixmap("check", mark, QColor(colours.on_accent), ratio)
            )
            painter.setFont(font)
            painter.setPen(QColor(colours.on_accent))
            painter.drawText(badge.adjusted(mark + 5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, number(row.picked))
            x += width + 3
        if row.starred:
            badge = QRectF(x, box.top() + 3, mark + 6, mark + 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 170))
            painter.drawRoundedRect(badge, 4, 4)
            painter.drawPixmap(badge.topLeft() + QPointF(3, 2), theme.pixmap("star-filled", mark, _STAR, ratio))
        if row.is_new:
            painter.setPen(QPen(QColor(colours.pane), 2))
            painter.setBrush(QColor(colours.accent))
            radius = theme.sized(10) / 2
            painter.drawEllipse(QPointF(box.right() - 2, box.top() + 3), radius, radius)

    def _paint_badge(self, painter: QPainter, box: QRect, row: JobRow, ratio: float) -> None:
        """Mark an extension with the variant that it continues, and pictures as such."""
        theme = self._theme
        font = theme.font(theme.small - 1, QFont.Weight.DemiBold)
        variant = "" if row.extends is None else number(row.extends)
        mark = theme.sized(_MARK)
        width = mark + 8 + QFontMetrics(font).horizontalAdvance(variant) if variant else mark + 6
        badge = QRectF(box.left() + 3, box.bottom() - mark - 6, width, mark + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(badge, 4, 4)
        white = QColor("#ffffff")
        icon = theme.pixmap("picture" if row.pictures else "extend", mark, white, ratio)
        painter.drawPixmap(badge.topLeft() + QPointF(3, 2), icon)
        painter.setFont(font)
        painter.setPen(white)
        painter.drawText(badge.adjusted(mark + 5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, variant)

    def _state_lines(self, width: int, row: JobRow) -> tuple[str, ...]:
        """Break what needs a person's eye into two lines where one doesn't hold it."""
        theme, state = self._theme, seen(row.told_state)
        font = theme.font(theme.small)
        if row.row_tone not in {RowTone.ATTENTION, RowTone.FAILED}:
            return (state,)
        if QFontMetrics(font).horizontalAdvance(state) + self.room_for_time(self._when(row)) <= width:
            return (state,)
        first, rest = in_two(state, font, width)
        return (first, rest) if rest else (first,)

    def _when(self, row: JobRow) -> str:
        now = self._now()
        waits = row.again_at is not None or row.due_at is not None
        self.holds = min(self.holds, _WAIT_HOLDS if waits else age_holds(row.created_at, now))
        if row.again_at is not None:
            return again(row.again_at, now)
        if row.due_at is not None:
            return left(row.due_at, now, is_late=row.is_late)
        return age(row.created_at, now)

    def _paint_prompt(self, painter: QPainter, area: QRect, row: JobRow, lines: int) -> None:
        font, colour = self._theme.font(weight=QFont.Weight.Medium), QColor(self._theme.colours.text)
        height = QFontMetrics(font).height()
        prompt = seen(row.prompt)
        parts = in_two(prompt, font, area.width()) if lines > 1 else (prompt,)
        for position, part in enumerate(parts):
            # A line that was broken to this width may be a pixel wider.
            line = QRect(area.left(), area.top() + position * height, area.width() + 1, height)
            if position < len(parts) - 1:
                self.paint_fitting(painter, line, part, font, colour)
            else:
                self.paint_line(painter, line, part, font, colour)

    def _paint_state(self, painter: QPainter, area: QRect, row: JobRow, lines: tuple[str, ...]) -> None:
        theme = self._theme
        font = theme.font(theme.small)
        metrics = QFontMetrics(font)
        bottom = area.bottom() + 1
        if row.row_tone is RowTone.ACTIVE:
            self._paint_bar(painter, QRectF(area.left(), bottom - 3, area.width(), 3), row)
            bottom -= 6
        last = QRect(area.left(), bottom - metrics.height(), area.width(), metrics.height())
        for position, part in enumerate(lines[:-1]):
            line = last.translated(0, -metrics.height() * (len(lines) - 1 - position))
            self.paint_line(painter, line, part, font, theme.colour(_TONES[row.row_tone]))
        when = self._when(row)
        taken = self.room_for_time(when)
        if metrics.horizontalAdvance(lines[-1]) + taken <= area.width() or len(lines) > 1:
            self.paint_time(painter, last, when)
            last.setRight(last.right() - taken)
        self.paint_line(painter, last, lines[-1], font, theme.colour(_TONES[row.row_tone]))

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: JobRow) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.pressed))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        if row.progress is None:
            return
        done = QRectF(bar)
        done.setWidth(max(bar.height(), bar.width() * row.progress))
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(done, 1.5, 1.5)


def _depth(index: ItemIndex) -> int:
    depth = index.data(JobRole.DEPTH)
    return min(depth, _DEEPEST) if isinstance(depth, int) else 0
