"""What the middle of the window says before there is anything to watch."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kinogrid.ui.style.theme import Theme, Tone

# The content's widest, and the height from which all of it is shown, in logical pixels.
_WIDEST = 440
_ROOM_FOR_ALL = 600

STEPS = (
    ("Add a first frame", "Any picture of yours, or one made from words. The clip starts from it."),
    ("Say what moves", "The prompt describes motion: camera, wind, a glance."),
    ("Pick one of four", "Four clips play side by side. Extend the best one with a click."),
)


class FourUp(QWidget):
    """A drawing of what is to come: four tiles, one of them picked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(QSize(208, 128))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tiles."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(4):
            column, row = number % 2, number // 2
            tile = QRectF(1.5 + column * 106, 1.5 + row * 66, 98, 58)
            picked = number == 1
            painter.setPen(QPen(QColor(colours.accent if picked else colours.edge), 2 if picked else 1.25))
            painter.setBrush(QColor(colours.accent_wash if picked else colours.pane))
            painter.drawRoundedRect(tile, 8, 8)
            painter.setFont(self._theme.font(self._theme.small, QFont.Weight.DemiBold))
            painter.setPen(QColor(colours.accent if picked else colours.faint))
            painter.drawText(
                tile.adjusted(9, 6, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, f"{number + 1}"
            )
            icon = self._theme.pixmap(
                "play", 20, QColor(colours.accent if picked else colours.faint), self.devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(tile.center().x() - 10, tile.center().y() - 10), icon)
        painter.end()


class StepMark(QWidget):
    """A step's number in a circle."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self.setFixedSize(QSize(28, 28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle and its number."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.edge), 1.25))
        painter.setBrush(QColor(colours.pane))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setFont(self._theme.font(weight=QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{self._number}")
        painter.end()


class EmptyState(QWidget):
    """Invites to begin, in three steps.

    `begin_requested` asks for a first frame from a file, `imagine_requested` for one from words.
    """

    begin_requested = Signal()
    imagine_requested = Signal()

    def __init__(self, theme: Theme, *, demo: bool = False, parent: QWidget | None = None) -> None:
        """Say the three steps; in the demo also that nothing is sent or charged."""
        super().__init__(parent)
        self.setAccessibleName("Nothing to watch yet")
        drawing = FourUp(theme, self)
        content = QWidget(self)
        content.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(drawing, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addWidget(_words("Four takes of one motion", "title", content, centred=True))
        column.addSpacing(8)
        lead = _words("Nothing to watch yet. Three steps to the first clips:", "dim", content, centred=True)
        self._left_out = (drawing, lead)
        column.addWidget(lead)
        column.addSpacing(24)
        for number, (head, text) in enumerate(STEPS, 1):
            column.addLayout(_step(theme, number, head, text, content))
            column.addSpacing(16)
        column.addSpacing(12)
        column.addLayout(self._ways(theme, content))
        if demo:
            column.addSpacing(12)
            note = "In this demo the clips are made on this machine; nothing is charged."
            column.addWidget(_words(note, "hint", content, centred=True))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(content, stretch=1000)
        middle.addStretch(1)
        page = QWidget(self)
        page.setProperty("role", "content")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(24, 16, 24, 24)
        inside.addStretch(1)
        inside.addLayout(middle)
        inside.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _ways(self, theme: Theme, parent: QWidget) -> QHBoxLayout:
        """Lay out the two ways to a first frame."""
        begin = QPushButton("Choose a first frame", parent)
        begin.clicked.connect(self.begin_requested)
        theme.dress(begin, "picture-add", Tone.TEXT)
        imagine = QPushButton("Make one from words", parent)
        imagine.clicked.connect(self.imagine_requested)
        theme.dress(imagine, "generate", Tone.TEXT)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addStretch(1)
        ways.addWidget(begin)
        ways.addWidget(imagine)
        ways.addStretch(1)
        return ways

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the drawing and the lead out where there is little room."""
        super().resizeEvent(event)
        for widget in self._left_out:
            widget.setVisible(self.height() >= _ROOM_FOR_ALL)

    def minimumSizeHint(self) -> QSize:
        """Take whatever room there is: what is said here is said elsewhere too."""
        return QSize(200, 120)


def _step(theme: Theme, number: int, head: str, text: str, parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(StepMark(theme, number, parent), alignment=Qt.AlignmentFlag.AlignTop)
    lines = QVBoxLayout()
    lines.setSpacing(2)
    lines.addWidget(_words(head, "heading", parent))
    lines.addWidget(_words(text, "dim", parent))
    row.addLayout(lines, stretch=1)
    return row


def _words(text: str, role: str, parent: QWidget, *, centred: bool = False) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
