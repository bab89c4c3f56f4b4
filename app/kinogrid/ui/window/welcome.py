"""The first thing that a new person reads: what this works with, who bills, and the two ways to begin."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.widgets import bare, named
from kinogrid.ui.style.sizing import give_most
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr
from kinogrid.ui.window.empty_state import ROOM_FOR_ALL, WIDEST, FourUp, Ways, centred, page_of


class Welcome(QWidget):
    """Stands in the middle of the window as long as nothing connects it.

    `connect_requested` and `demo_requested` are the ways on, `put_off` the wish to look around first.
    """

    connect_requested = Signal()
    demo_requested = Signal()
    put_off = Signal()

    def __init__(self, theme: Theme, *, demo: bool = False, parent: QWidget | None = None) -> None:
        """Say it; in the demo there is no other demo to try."""
        super().__init__(parent)
        named(self, "Welcome", tr("Welcome", "Welcome"))
        self._drawing = FourUp(theme, self)
        content = QWidget(self)
        give_most(content, width=WIDEST)
        column = bare(QVBoxLayout(content), 0)
        column.addWidget(self._drawing, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addWidget(centred(tr("Welcome", "Welcome to Kinogrid"), "title", content))
        column.addSpacing(8)
        who = tr(
            "Welcome",
            "Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service that bills you for them. "
            "You need no Midjourney account; Midjourney's terms apply.",
        )
        column.addWidget(centred(who, "dim", content))
        column.addSpacing(24)
        column.addWidget(self._ways(theme, content, demo=demo))
        if not demo:
            column.addSpacing(16)
            words = tr(
                "Welcome",
                "The demo makes its clips on this machine: nothing is sent, and its Credits are make-believe.",
            )
            column.addWidget(centred(words, "hint", content))
        column.addSpacing(8)
        column.addWidget(self._later(content), alignment=Qt.AlignmentFlag.AlignHCenter)
        bare(QVBoxLayout(self)).addWidget(page_of(content, self))

    def _ways(self, theme: Theme, parent: QWidget, *, demo: bool) -> Ways:
        connect = named(QPushButton(tr("Welcome", "Connect"), parent), "Connect from the welcome", "")
        connect.setAccessibleName(tr("Welcome", "Connect to Ace Data Cloud"))
        connect.setProperty("primary", True)
        connect.clicked.connect(self.connect_requested)
        theme.dress(connect, "link", Tone.ON_ACCENT)
        if demo:
            return Ways((connect,), parent)
        attempt = QPushButton(tr("Welcome", "Try the demo"), parent)
        attempt.setObjectName("Try the demo")
        attempt.clicked.connect(self.demo_requested)
        theme.dress(attempt, "play", Tone.TEXT)
        return Ways((attempt, connect), parent)

    def _later(self, parent: QWidget) -> QPushButton:
        later = QPushButton(tr("Welcome", "Not now"), parent)
        later.setObjectName("Put the welcome off")
        later.setProperty("link", True)
        later.clicked.connect(self.put_off)
        return later

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the drawing out where there is little room."""
        super().resizeEvent(event)
        self._drawing.setVisible(self.height() >= ROOM_FOR_ALL)

    def minimumSizeHint(self) -> QSize:
        """Take whatever room there is: it scrolls."""
        return QSize(200, 120)
