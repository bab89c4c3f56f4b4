"""Shows a job in a pane until it stands still, and finds what is in it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import ViewMode


def show(qtbot: QtBot, pane: PreviewPane, content: GridContent) -> None:
    """Show a job, and wait until it stands still with everything cached."""
    pane.set_content(content)
    pane.activateWindow()
    qtbot.waitUntil(lambda: pane.player.shown is not None)
    pane.player.pause()
    qtbot.waitUntil(lambda: all_cached(pane))


def all_cached(pane: PreviewPane) -> bool:
    """Whether all that is to come is decoded."""
    return all(cache is None or (cache.opened and cache.missing() is None) for cache in pane.player.caches)


def mode_of(pane: PreviewPane) -> ViewMode:
    """The mode now, as the type checker would not believe that it can have changed."""
    return pane.canvas.mode


def in_sight(pane: PreviewPane, name: str) -> list[QWidget]:
    """The visible widgets with an object name."""
    return [widget for widget in pane.findChildren(QWidget, name) if widget.isVisible()]


def named(pane: PreviewPane, name: str) -> QWidget:
    """The one visible widget with an object name."""
    (found,) = in_sight(pane, name)
    return found
