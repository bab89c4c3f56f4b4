"""Two programs of an X server: one whose files a hand drags out of it, and one that takes what falls into it."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid.ui.controls.drag_start import DragStart
from kinogrid.ui.controls.file_handing import Handful, drag_out, files_as_data, picture_of

POSTER = Path(__file__).parents[2] / "resources" / "demo" / "cat.jpg"
# Milliseconds between two movements of the hand.
_STEP = 40


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


class Taker(QWidget):
    """Says which files fall into it, and ends."""

    said = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.said:
            self.said = True
            _say("ready")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            _say(url.toLocalFile())
        event.acceptProposedAction()
        QTimer.singleShot(0, QApplication.quit)


class Giver(QWidget):
    """Hands files out as the app does, says what became of them, and stays for who fetches."""

    def __init__(self, files: list[Path]) -> None:
        super().__init__()
        self._handful = Handful(tuple(files), (POSTER,))
        self._drag = DragStart()
        self._hand = Hand()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._hand.begin()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag.begins(event):
            QTimer.singleShot(0, self._go)

    def _go(self) -> None:
        picture = picture_of(self._handful, self.devicePixelRatioF())
        _say(str(drag_out(self, files_as_data(self._handful), picture).name))


class Hand(QTimer):
    """Moves the pointer as a person does: press, over to another window, let go there, and again if that was missed."""

    def __init__(self) -> None:
        super().__init__(interval=_STEP)
        self._x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(None))
        self._way = self._steps()
        self.timeout.connect(lambda: next(self._way))

    def begin(self) -> None:
        if not self.isActive():
            self.start()

    def _steps(self) -> Iterator[None]:
        while True:
            self._move(150, 200)
            yield
            self._press(down=True)
            yield
            for step in range(1, 13):
                self._move(150 + 40 * step, 200 + step)
                yield
            self._press(down=False)
            yield from [None] * 10

    def _move(self, x: int, y: int) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x11.XFlush(self._display)

    def _press(self, *, down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, 1, int(down), 0)
        self._x11.XFlush(self._display)


def main() -> int:
    """Be one of the two."""
    app = QApplication(sys.argv[:1])
    window = Taker() if sys.argv[1] == "take" else Giver([Path(name) for name in sys.argv[2:]])
    window.setAcceptDrops(isinstance(window, Taker))
    # Nobody manages windows here, so each stands where it says.
    window.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
    window.setGeometry(500 if isinstance(window, Taker) else 50, 100, 300, 300)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
