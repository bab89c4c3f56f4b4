"""The position slider: one value a step, in and out points, what was measured, and a picture under the pointer."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from kinogrid.domain.hints import Hints
from kinogrid.media.timeline import SECOND
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.hint_text import event_lines, motion_words
from kinogrid.ui.preview.hint_lane import LANE, HintLane
from kinogrid.ui.preview.player import Player
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

# Of the track, and of the lane over it.
_TRACK = 22
_HEIGHT = LANE + _TRACK
# Room for the handle at both ends.
_SIDE = 8.0
# Steps: a second of most clips.
_PAGE = 24


class Scrubber(QSlider):
    """Goes to the very step under the pointer at once, while it is dragged and wherever it is clicked.

    `hovered` carries the step under the pointer, -1 when it has gone, and the pointer's x in this widget.
    """

    hovered = Signal(int, int)

    def __init__(self, theme: Theme, player: Player, parent: QWidget) -> None:
        """Follow a player from now on."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._player = player
        self._was_playing = False
        self._hover = -1.0
        self._lane: HintLane | None = None
        named(self, "Position", tr("Preview", "Position"))
        self.setMouseTracking(True)
        self.setSingleStep(1)
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(_HEIGHT)
        self.valueChanged.connect(self._on_value)
        player.laid_out.connect(self._refresh)
        player.asked_changed.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        """Ask for some width; it takes what room there is."""
        return QSize(240, _HEIGHT)

    def show_hints(self, variant: int, hints: Hints | None) -> None:
        """Show what was measured of a variant, as people count it; None for nothing."""
        self._lane = None if hints is None else HintLane(variant, hints)
        told = () if hints is None else (*event_lines(hints), motion_words(hints))
        self.setAccessibleDescription("\n".join(told))
        self._explain()
        self.update()

    def _explain(self) -> None:
        """Let the tool tip say what is measured under the pointer."""
        words = "" if self._lane is None or self._hover < 0 else self._lane.words_at(self._hover, self._x_at)
        self.setToolTip(tip(words))

    def _x_at(self, seconds: float) -> float:
        """Give the place of a moment of a clip."""
        timeline = self._player.timeline
        step = timeline.step_at(round(seconds * SECOND))
        start, end = (timeline.starts[step], timeline.step_end(step)) if timeline.steps else (0, 0)
        within = (seconds * SECOND - start) / (end - start) if end > start else 0.0
        return self._x_of(min(step + min(max(within, 0.0), 1.0), self.maximum()))

    def _refresh(self) -> None:
        """Follow the player without driving it."""
        self.blockSignals(True)
        self.setRange(0, max(self._player.timeline.steps - 1, 0))
        self.setValue(self._player.asked)
        self.blockSignals(False)
        self.update()

    def _on_value(self, value: int) -> None:
        """Move the player where keys and assistive tools have moved the slider."""
        if value != self._player.asked:
            self._player.pause()
            self._player.seek(value)

    def step_at(self, x: float) -> int:
        """Give the step under a pointer."""
        share = (x - _SIDE) / max(self.width() - 2 * _SIDE, 1.0)
        return round(min(max(share, 0.0), 1.0) * self.maximum())

    def _x_of(self, step: float) -> float:
        return _SIDE + (self.width() - 2 * _SIDE) * step / max(self.maximum(), 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the clock while scrubbing."""
        if event.button() is Qt.MouseButton.LeftButton and self.maximum():
            self._was_playing = self._player.playing
            self._player.pause()
            self.setSliderDown(True)
            self._player.seek(self.step_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the picture under the pointer: in the grid while pressed, in the hover preview otherwise."""
        self._hover = event.position().x()
        step = self.step_at(self._hover)
        if self.isSliderDown():
            self._player.seek(step)
        if self.maximum():
            self.hovered.emit(step, round(self._x_of(step)))
        self._explain()
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the clock go on from there if it was running."""
        if self.isSliderDown():
            self.setSliderDown(False)
            if self._was_playing:
                self._player.play()

    def leaveEvent(self, _event: QEvent) -> None:
        """Take the picture away."""
        self._hover = -1.0
        self.hovered.emit(-1, 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lane, track, part that plays and playhead, as slim as they can be while they are still easy to hit."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lane is not None and self.maximum():
            self._lane.paint(painter, colours, self._x_at)
        middle = LANE + _TRACK / 2
        left, right = _SIDE, self.width() - _SIDE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.edge))
        painter.drawRoundedRect(QRectF(left, middle - 2, right - left, 4), 2, 2)
        if not self.maximum():
            return
        part, head = self._player.part, self._x_of(self._player.asked)
        start = self._x_of(part.first) if self._player.span else left
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(start, middle - 2, max(head - start, 0.0), 4), 2, 2)
        if self._player.span is not None:
            self._paint_marks(painter, self._x_of(part.first), self._x_of(part.last))
        if self._hover >= 0 and not self.isSliderDown():
            painter.setPen(QPen(QColor(colours.dim), 1))
            x = self._x_of(self.step_at(self._hover))
            painter.drawLine(QPointF(x, middle - 6), QPointF(x, middle + 6))
        painter.setPen(QPen(QColor(colours.pane), 2))
        painter.setBrush(QColor(colours.text))
        radius = 7.0 if self.hasFocus() or self._hover >= 0 or self.isSliderDown() else 6.0
        painter.drawEllipse(QPointF(head, middle), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawEllipse(QPointF(head, middle), 9.0, 9.0)

    def _paint_marks(self, painter: QPainter, first: float, last: float) -> None:
        """Paint in and out point as brackets around the part that plays."""
        middle = LANE + _TRACK / 2
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        for x, side in ((first, 4), (last, -4)):
            painter.drawPolyline(
                [
                    QPointF(x + side, middle - 8),
                    QPointF(x, middle - 8),
                    QPointF(x, middle + 8),
                    QPointF(x + side, middle + 8),
                ]
            )
