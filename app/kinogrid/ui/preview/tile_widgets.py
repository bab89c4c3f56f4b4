"""The widgets of the tiles: one for each variant, kept while its variant is there, and with it the keyboard's place."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid.media.timeline import SECOND
from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.preview.clip_text import problem_text
from kinogrid.ui.preview.model import TileContent
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.tile import Tile
from kinogrid.ui.style.theme import Theme


class TileWidgets(QObject):
    """Has a tile on a canvas for each variant.

    `act_requested` carries a `VariantAct` and the variant's index, `changed` tells that one is to be painted anew.
    """

    act_requested = Signal(object, int)
    changed = Signal()

    def __init__(self, theme: Theme, keys: KeyMap, canvas: QWidget) -> None:
        """Start with none."""
        super().__init__(canvas)
        self._theme = theme
        self._keys = keys
        self._canvas = canvas
        self._quiet = False
        self._foot = 0
        self.all: list[Tile] = []

    def match(self, contents: Sequence[TileContent]) -> None:
        """Have one widget for each variant."""
        while len(self.all) > len(contents):
            gone = self.all.pop()
            gone.hide()
            gone.deleteLater()
        for tile, content in zip(self.all, contents, strict=False):
            tile.set_content(content)
        for index in range(len(self.all), len(contents)):
            tile = Tile(self._theme, self._keys, index, contents[index], self._canvas)
            tile.set_quiet(quiet=self._quiet)
            tile.set_foot(self._foot)
            tile.changed.connect(self.changed)
            tile.act_requested.connect(self.act_requested)
            self.all.append(tile)

    def tell_found(self, player: Player) -> bool:
        """Take over what the decoder has found out, and tell whether a clip turned out to be broken or whole."""
        changed = False
        for index, tile in enumerate(self.all):
            cache = player.caches[index] if index < len(player.caches) else None
            seconds = cache.track.end / SECOND if cache is not None and cache.track is not None else None
            seconds = None if tile.content.still else seconds
            before = tile.problem
            broken = None if cache is None or cache.track is not None else cache.problem
            tile.set_facts(seconds, "" if broken is None else problem_text(broken))
            changed = changed or tile.problem != before
        return changed

    def set_quiet(self, *, quiet: bool) -> None:
        """Let nothing stand over the pictures, or everything again."""
        self._quiet = quiet
        for tile in self.all:
            tile.set_quiet(quiet=quiet)

    def set_foot(self, height: int) -> None:
        """Keep the buttons clear of what covers so many logical pixels at the lower edge."""
        self._foot = height
        for tile in self.all:
            tile.set_foot(height)

    def posters(self) -> list[Path | None]:
        """List the posters' files."""
        return [tile.content.poster for tile in self.all]

    def holding(self, widget: QWidget | None) -> int | None:
        """Give the index of the tile that is a widget or holds it."""
        if widget is None:
            return None
        found = (index for index, tile in enumerate(self.all) if widget is tile or tile.isAncestorOf(widget))
        return next(found, None)

    @property
    def focused(self) -> int | None:
        """Give the index of the tile that has the keyboard, itself or one of its buttons."""
        return self.holding(QApplication.focusWidget())

    @property
    def picked(self) -> int | None:
        """Give the index of the picked variant."""
        return next((index for index, tile in enumerate(self.all) if tile.content.picked), None)

    @property
    def arrived(self) -> int:
        """Give how many variants are here."""
        return sum(tile.content.clip is not None for tile in self.all)

    @property
    def rejected(self) -> frozenset[int]:
        """Give the indices of the rejected variants."""
        return frozenset(index for index, tile in enumerate(self.all) if tile.content.rejected)
