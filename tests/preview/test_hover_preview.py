"""The pictures under the pointer come as they are decoded, whether or not it moves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane
from tests.media.clips import Clip
from tests.preview.showing import TileOf

LAST = 149


class PaintWatch(QObject):
    """Notes after each paint of a widget whether something holds: it may have come while it was painted."""

    def __init__(self, widget: QWidget, holds: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._holds = holds
        self.paints: list[bool] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.paints.append(self._holds())


def test_what_comes_while_the_pointer_rests_is_painted(qtbot: QtBot, pane: PreviewPane, tile_of: TileOf) -> None:
    clips = [Clip(variant=number, frames=LAST + 1) for number in (1, 2)]
    pane.set_content(GridContent("long", tuple(map(tile_of, clips))))
    pane.player.pause()
    pane.player.set_visible(visible=False)
    clip_set = pane.player.clip_set

    def is_there() -> bool:
        return all(clip_set.picture(tile, LAST) is not None for tile in (0, 1))

    watch = PaintWatch(pane.hover_preview, is_there)
    pane.hover_preview.show_step(LAST, (0, 1), QPoint(200, 300))
    qtbot.waitUntil(lambda: bool(watch.paints))
    assert not any(watch.paints)
    pane.player.set_visible(visible=True)
    qtbot.waitUntil(is_there)
    qtbot.waitUntil(lambda: watch.paints[-1])
