"""What the middle of the window says before there is anything to watch."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kinogrid.ui.controls.widgets import LabelRole, bare, label, named, scroll_area
from kinogrid.ui.style.sizing import fix, give_most
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import number, tr

# The content's widest, and the height from which all of it is shown, in logical pixels.
WIDEST = 440
ROOM_FOR_ALL = 600


class FourUp(QWidget):
    """A drawing of what is to come: four tiles, one of them picked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Be drawn in the theme's colours."""
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(QSize(208, 128))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tiles."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(4):
            column, row = index % 2, index // 2
            tile = QRectF(1.5 + column * 106, 1.5 + row * 66, 98, 58)
            picked = index == 1
            painter.setPen(QPen(QColor(colours.accent if picked else colours.edge), 2 if picked else 1.25))
            painter.setBrush(QColor(colours.accent_wash if picked else colours.pane))
            painter.drawRoundedRect(tile, 8, 8)
            painter.setFont(self._theme.font(self._theme.small, QFont.Weight.DemiBold))
            painter.setPen(QColor(colours.accent if picked else colours.faint))
            painter.drawText(
                tile.adjusted(9, 6, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, number(index + 1)
            )
            icon = self._theme.pixmap(
                "play", 20, QColor(colours.accent if picked else colours.faint), self.devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(tile.center().x() - 10, tile.center().y() - 10), icon)
        painter.end()


class StepMark(QWidget):
    """A step's number in a circle."""

    def __init__(self, theme: Theme, position: int, parent: QWidget | None = None) -> None:
        """Say which step it is."""
        super().__init__(parent)
        self._theme = theme
        self._position = position
        fix(self, width=28, height=28)

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
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, number(self._position))
        painter.end()


class Ways(QWidget):
    """Buttons beside one another, or below one another where their words have no room."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget) -> None:
        """Take the buttons."""
        super().__init__(parent)
        self._buttons = buttons
        self._row = bare(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 8)
        self._row.addStretch(1)
        for button in buttons:
            self._row.addWidget(button)
        self._row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the way that has room."""
        super().resizeEvent(event)
        beside = sum(button.sizeHint().width() for button in self._buttons) + 8 * (len(self._buttons) + 1)
        across = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(across if beside <= self.width() else QBoxLayout.Direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the widest button has."""
        return QSize(max(button.sizeHint().width() for button in self._buttons), super().minimumSizeHint().height())


class EmptyState(QWidget):
    """Invites to begin, in three steps.

    `begin_requested` asks for a first frame from a file, `imagine_requested` for one from words.
    """

    begin_requested = Signal()
    imagine_requested = Signal()

    def __init__(self, theme: Theme, *, demo: bool = False, parent: QWidget | None = None) -> None:
        """Say the three steps; in the demo also that nothing is sent or charged."""
        super().__init__(parent)
        named(self, "Nothing to watch yet", tr("Empty state", "Nothing to watch yet"))
        drawing = FourUp(theme, self)
        content = QWidget(self)
        give_most(content, width=WIDEST)
        column = bare(QVBoxLayout(content), 0)
        column.addWidget(drawing, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addWidget(centred(tr("Empty state", "Four takes of one motion"), "title", content))
        column.addSpacing(8)
        lead = centred(tr("Empty state", "Nothing to watch yet. Three steps to the first clips:"), "dim", content)
        self._left_out = (drawing, lead)
        column.addWidget(lead)
        column.addSpacing(24)
        for position, (head, text) in enumerate(_steps(), 1):
            column.addLayout(_step(theme, position, head, text, content))
            column.addSpacing(16)
        column.addSpacing(12)
        column.addWidget(self._ways(theme, content))
        if demo:
            column.addSpacing(12)
            words = tr("Empty state", "In this demo the clips are made on this machine; its Credits are make-believe.")
            column.addWidget(centred(words, "hint", content))
        bare(QVBoxLayout(self)).addWidget(page_of(content, self))

    def _ways(self, theme: Theme, parent: QWidget) -> Ways:
        """Offer the two ways to a first frame."""
        begin = QPushButton(tr("Empty state", "Choose a first frame"), parent)
        begin.setObjectName("Choose a first frame")
        begin.clicked.connect(self.begin_requested)
        theme.dress(begin, "picture-add", Tone.TEXT)
        imagine = QPushButton(tr("Empty state", "Make one from words"), parent)
        imagine.setObjectName("Make one from words")
        imagine.clicked.connect(self.imagine_requested)
        theme.dress(imagine, "generate", Tone.TEXT)
        return Ways((begin, imagine), parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the drawing and the lead out where there is little room."""
        super().resizeEvent(event)
        for widget in self._left_out:
            widget.setVisible(self.height() >= ROOM_FOR_ALL)

    def minimumSizeHint(self) -> QSize:
        """Take whatever room there is: what is said here is said elsewhere too."""
        return QSize(200, 120)


def _steps() -> tuple[tuple[str, str], ...]:
    return (
        (
            tr("Empty state", "Add a first frame"),
            tr("Empty state", "Any picture of yours, or one made from words. The clip starts from it."),
        ),
        (
            tr("Empty state", "Say what moves"),
            tr("Empty state", "The prompt describes motion: camera, wind, a glance."),
        ),
        (
            tr("Empty state", "Pick one of four"),
            tr("Empty state", "Four clips play side by side. Extend the best one with a click and Enter."),
        ),
    )


def _step(theme: Theme, position: int, head: str, text: str, parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(StepMark(theme, position, parent), alignment=Qt.AlignmentFlag.AlignTop)
    lines = QVBoxLayout()
    lines.setSpacing(2)
    lines.addWidget(label(head, "heading", parent, wrap=True))
    lines.addWidget(label(text, "dim", parent, wrap=True))
    row.addLayout(lines, stretch=1)
    return row


def centred(text: str, role: LabelRole, parent: QWidget) -> QLabel:
    """Make a label in the middle of its column."""
    made = label(text, role, parent, wrap=True)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return made


def page_of(content: QWidget, parent: QWidget) -> QScrollArea:
    """Put a narrow column into the middle of a page that scrolls where there is little room."""
    middle = QHBoxLayout()
    middle.addStretch(1)
    middle.addWidget(content, stretch=1000)
    middle.addStretch(1)
    page = QWidget(parent)
    inside = QVBoxLayout(page)
    inside.setContentsMargins(24, 16, 24, 24)
    inside.addStretch(1)
    inside.addLayout(middle)
    inside.addStretch(1)
    return scroll_area(page, parent)
