"""A choice of few, all in sight: quicker to read and to change than a drop-down."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from kinogrid.ui.controls.widgets import bare, named
from kinogrid.ui.style.theme import Theme


class Segment(QRadioButton):
    """One of the choices; a radio button by role and by keyboard, painted as a part of the whole."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        """Say a choice."""
        super().__init__(text, parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Ask for the text's width at its heaviest, so that choosing doesn't move anything."""
        metrics = QFontMetrics(self._theme.font(weight=QFont.Weight.DemiBold))
        return QSize(metrics.horizontalAdvance(self.text()) + 24, max(self._theme.target, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        """Keep the whole text in sight."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks on the whole face, not on a circle and its text alone."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, on a raised ground when it is the chosen one."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.edge), 1))
            painter.setBrush(QColor(colours.pressed if colours.dark else colours.raised))
            painter.drawRoundedRect(face.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(face.adjusted(1, 1, -1, -1), 4, 4)
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium
        painter.setFont(self._theme.font(weight=weight))
        bright = self.isChecked() or self.underMouse()
        ink = colours.faint if not self.isEnabled() else colours.text if bright else colours.dim
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Segmented(QWidget):
    """A row of choices of which exactly one holds; `chosen` tells its value when a person changes it."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        object_name: str,
    ) -> None:
        """Offer `choices`, each a value and its text; the first holds. `name` is what a screen reader says."""
        super().__init__(parent)
        self._theme = theme
        named(self, object_name, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = bare(QHBoxLayout(self), 0)
        self._group = QButtonGroup(self)
        self._segments: dict[str, Segment] = {}
        self._choosing = False
        for value, text in choices:
            segment = Segment(theme, text, self)
            segment.setObjectName(f"{object_name}: {value}")
            self._segments[value] = segment
            self._group.addButton(segment)
            layout.addWidget(segment)
        self._group.buttonToggled.connect(lambda: self.setAccessibleDescription(self._text()))
        self.choose(choices[0][0])
        # By whatever means: a screen reader's Toggle presses no button.
        self._group.buttonToggled.connect(self._turned)

    def minimumSizeHint(self) -> QSize:
        """Keep the height: a grid with lines of text that wrap takes a pixel from its other rows."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._theme.target))

    def value(self) -> str:
        """Give the value that holds."""
        return next(value for value, segment in self._segments.items() if segment.isChecked())

    def choose(self, value: str) -> None:
        """Set the value, silently; raises `KeyError` for one that isn't offered."""
        self._choosing = True
        self._segments[value].setChecked(True)
        self._choosing = False
        self._lead_the_keyboard()

    def _turned(self, _segment: Segment, on: bool) -> None:  # noqa: FBT001 - as Qt tells it
        if on and not self._choosing:
            self._lead_the_keyboard()
            self.chosen.emit(self.value())

    def _lead_the_keyboard(self) -> None:
        # Tab comes to the choice that holds, as Qt does for choices made by hand; arrow keys reach the others.
        for segment in self._segments.values():
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if segment.isChecked() else Qt.FocusPolicy.ClickFocus)

    def _text(self) -> str:
        return next((segment.text() for segment in self._segments.values() if segment.isChecked()), "")

    def segment(self, value: str) -> Segment:
        """Give the button of a value, to be clicked or focused."""
        return self._segments[value]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the trough that holds the choices together."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.canvas if colours.dark else colours.hover))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()
