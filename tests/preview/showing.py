"""Builds jobs to be shown, and finds what is in the pane that shows them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kinogrid.ui.preview.model import GridContent, TileContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import ViewMode
from tests.media.clips import Clip

Show = Callable[[GridContent], PreviewPane]
TileOf = Callable[[Clip], TileContent]


def job(*tiles: TileContent) -> GridContent:
    """Give a job of these tiles."""
    return GridContent("job", tiles)


def changed(content: GridContent, index: int, tile: TileContent) -> GridContent:
    """Put a tile into the place of another."""
    return replace(content, tiles=(*content.tiles[:index], tile, *content.tiles[index + 1 :]))


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
