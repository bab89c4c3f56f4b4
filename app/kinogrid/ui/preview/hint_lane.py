"""The lane above the scrub bar: how much a clip moves over time, and where it is cut, stands still or flickers."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kinogrid.domain.hints import Hints
from kinogrid.ui.hint_text import cut_words, flicker_words, motion_words, still_words
from kinogrid.ui.style.colours import Colours
from kinogrid.ui.text import number, tr

LANE = 14
"""The lane's height, in logical pixels."""
# The amount of motion that fills the lane, for every clip the same so that they can be compared: a cut between scenes
# has about as much. Roots are drawn, as slow moves would lie on the ground otherwise.
_FULL = 64.0
# Logical pixels around a mark within which it is meant.
_NEAR = 4.0

XOf = Callable[[float], float]
"""Gives the place of a moment of the clip, in seconds, across the bar."""


class HintLane:
    """Paints what was measured of one variant, and says what a place of it means."""

    def __init__(self, variant: int, hints: Hints) -> None:
        """Take a variant, as people count it, and what was measured of it."""
        self._variant = variant
        self._hints = hints

    def paint(self, painter: QPainter, colours: Colours, x_of: XOf) -> None:
        """Paint curve and marks from the top of the painted widget on."""
        ground = LANE - 1.0
        painter.setPen(Qt.PenStyle.NoPen)
        wash = QColor(colours.dim)
        wash.setAlphaF(0.7)
        painter.setBrush(wash)
        painter.drawPath(self._curve(x_of, ground))
        painter.setBrush(QColor(colours.text))
        for part in self._hints.still:
            painter.drawRect(QRectF(QPointF(x_of(part.start), ground - 2), QPointF(x_of(part.end), ground)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.text), 2, Qt.PenStyle.DotLine, Qt.PenCapStyle.FlatCap))
        for part in self._hints.flicker:
            left, right = x_of(part.start), x_of(part.end)
            painter.drawLine(QPointF(left, 2), QPointF(max(right, left + 6), 2))
        painter.setPen(QPen(QColor(colours.text), 1.5))
        for second in self._hints.cuts:
            painter.drawLine(QPointF(x_of(second), 0), QPointF(x_of(second), ground))

    def _curve(self, x_of: XOf, ground: float) -> QPainterPath:
        motion, seconds = self._hints.motion, self._hints.seconds
        path = QPainterPath(QPointF(x_of(0.0), ground))
        for place, amount in enumerate(motion):
            height = (ground - 1) * math.sqrt(min(amount / _FULL, 1.0))
            path.lineTo(x_of((place + 0.5) / len(motion) * seconds), ground - height)
        path.lineTo(x_of(seconds), ground)
        path.closeSubpath()
        return path

    def words_at(self, x: float, x_of: XOf) -> str:
        """Say what a place across the bar means."""
        near = [second for second in self._hints.cuts if abs(x_of(second) - x) <= _NEAR]
        if near:
            return cut_words(min(near, key=lambda second: abs(x_of(second) - x)))
        for parts, words in ((self._hints.still, still_words), (self._hints.flicker, flicker_words)):
            for part in parts:
                if x_of(part.start) - _NEAR <= x <= x_of(part.end) + _NEAR:
                    return words(part)
        return tr(
            "Hints",
            "{motion}. Variant {number}, measured on this computer.",
            motion=motion_words(self._hints),
            number=number(self._variant),
        )
