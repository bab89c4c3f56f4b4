"""What the middle of the window says before there is anything to watch."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Theme, Tone

STEPS = (
    ("Add a first frame", "Any picture of yours. The clip starts from it."),
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
    """Invites to begin, in three steps; `begin_requested` asks to put the keyboard into Compose."""

    begin_requested = Signal()

    def __init__(self, theme: Theme, *, demo: bool = False, parent: QWidget | None = None) -> None:
        """Say the three steps; in the demo also that nothing is sent or charged."""
        super().__init__(parent)
        self.setAccessibleName("Nothing to watch yet")
        title = QLabel("Four takes of one motion", self)
        title.setProperty("role", "title")
        words = QLabel("Nothing to watch yet. Three steps to the first clips:", self)
        words.setProperty("role", "dim")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(FourUp(theme, self), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(32)
        for label, gap in ((title, 8), (words, 32)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            column.addSpacing(gap)
        steps = QVBoxLayout()
        steps.setSpacing(16)
        width = 0
        for number, (head, text) in enumerate(STEPS, 1):
            steps.addLayout(self._step(theme, number, head, text))
            width = max(width, QFontMetrics(theme.font()).horizontalAdvance(text))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(steps)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(32)
        begin = QPushButton("Choose a first frame", self)
        begin.clicked.connect(self.begin_requested)
        theme.dress(begin, "picture-add", Tone.TEXT)
        column.addWidget(begin, alignment=Qt.AlignmentFlag.AlignHCenter)
        if demo:
            note = QLabel("This is a demo: nothing is sent or charged, the clips are made on this machine.", self)
            note.setProperty("role", "hint")
            column.addSpacing(16)
            column.addWidget(note, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 40)
        layout.addStretch(1)
        layout.addLayout(column)
        layout.addStretch(1)

    def _step(self, theme: Theme, number: int, head: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(StepMark(theme, number, self), alignment=Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        heading = QLabel(head, self)
        heading.setProperty("role", "heading")
        words = QLabel(text, self)
        words.setProperty("role", "dim")
        words.setWordWrap(False)
        lines.addWidget(heading)
        lines.addWidget(words)
        row.addLayout(lines, stretch=1)
        return row
