"""Takes a window off the screen behind its back, as another desktop does; `test_playing.py` gives it a screen."""

import ctypes

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane


def test_nothing_moves_or_is_decoded_in_a_window_that_the_system_does_not_show(
    qtbot: QtBot, still: PreviewPane, four: GridContent
) -> None:
    assert QGuiApplication.platformName() == "xcb"
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    surface = still.window().windowHandle()
    number = ctypes.c_ulong(surface.winId())

    def put(*, on_screen: bool) -> None:
        (x11.XMapWindow if on_screen else x11.XUnmapWindow)(display, number)
        x11.XFlush(display)
        qtbot.waitUntil(lambda: surface.isExposed() is on_screen)

    still.player.play()
    qtbot.waitUntil(lambda: still.player.shown not in {None, 0})
    put(on_screen=False)
    assert still.isVisible()
    before = still.player.shown
    painted: list[object] = []
    still.canvas.painted.connect(painted.append)
    still.set_content(GridContent("another", four.tiles))
    done: list[bool] = []
    still.player.clip_set.run(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert still.player.shown in {None, before}
    assert painted == []
    put(on_screen=True)
    qtbot.waitUntil(lambda: still.player.shown not in {None, 0, before})
    x11.XCloseDisplay(display)
