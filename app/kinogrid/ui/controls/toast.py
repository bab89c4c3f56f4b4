"""What was just done, said over the picture where one looks, with a way to see it or to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.widgets import label, named
from kinogrid.ui.text import tr

# How long it stays, in milliseconds: without a button, and with one that somebody may want to reach.
MOMENT, REACH = 4_000, 8_000
_MARGIN = 16
# Logical pixels above a bar: in fewer it would lie on what is written in the middle of them.
_LOW = 200


class Toast(QFrame):
    """One sentence at the foot of what it lies on, for a while; a pointer or the keyboard on it makes it stay."""

    def __init__(self, under: QWidget) -> None:
        """Lie on a widget, out of sight until there is something to say."""
        super().__init__(under)
        self._under = under
        self._above: QWidget | None = None
        self._pointed_at = False
        self._do: Callable[[], object] | None = None
        named(self, "Said", tr("Toast", "What was just done"))
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = label("", "", self, wrap=False)
        self._button = named(QPushButton(self), "Toast action", tr("Toast", "What can be done about it"))
        self._button.setProperty("link", True)
        self._button.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._button)
        self.moment = QTimer(self, singleShot=True)
        self.moment.timeout.connect(self._go)
        under.installEventFilter(self)
        self.hide()

    def say(self, words: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """Say what was done, and offer something about it; what was said before goes."""
        self._do = do
        self._words.setText(words)
        self._button.setText(action)
        self._button.setAccessibleName(action or tr("Toast", "What can be done about it"))
        self._button.setVisible(bool(action))
        self.setVisible(bool(words))
        self.moment.start(REACH if action else MOMENT)
        self._stand()
        self.raise_()
        announce(self, words)

    def stand_above(self, bar: QWidget) -> None:
        """Leave a bar at the foot free, while it is in sight, where there is room above it for more than this."""
        self._above = bar

    def words(self) -> str:
        """Give what is said just now, empty for nothing."""
        return self._words.text() if self.isVisible() else ""

    def _act(self) -> None:
        do, self._do = self._do, None
        self.hide()
        if do is not None:
            do()

    def _go(self) -> None:
        if self._pointed_at or self._button.hasFocus():
            self.moment.start(MOMENT)
        else:
            self.hide()

    def _stand(self) -> None:
        """Stand in the middle of the foot; a sentence that is too long for it is broken."""
        room = self._under.width() - 2 * _MARGIN
        self._words.setWordWrap(False)
        width = self.sizeHint().width()
        if width > room:
            self._words.setWordWrap(True)
            width = room
        height = max(self.heightForWidth(width), self.sizeHint().height())
        bar = self._above.height() if self._above is not None and self._above.isVisible() else 0
        if self._under.height() - bar < _LOW:
            bar = 0
        foot = self._under.height() - bar - _MARGIN
        self.setGeometry((self._under.width() - width) // 2, foot - height, width, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody points at it."""
        self._pointed_at = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on going."""
        self._pointed_at = False
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._stand()
        return super().eventFilter(watched, event)
