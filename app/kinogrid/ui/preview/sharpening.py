"""Has pictures that stand still decoded once as large as they are looked at, and tells the decoder the sizes."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer

from kinogrid.media.budget import Size
from kinogrid.media.clip_cache import ClipCache
from kinogrid.ui.preview.flip import Flip
from kinogrid.ui.preview.layout import GridLayout
from kinogrid.ui.preview.loupe import Loupe
from kinogrid.ui.preview.player import Player

# Milliseconds without another size or step before the decoder is told.
_SETTLED_AFTER = 160


class Sharpening(QObject):
    """Waits until sizes and steps have settled, as each of them asks for other pictures."""

    def __init__(
        self, player: Player, flip: Flip, loupe: Loupe, grid_layout: Callable[[], GridLayout], parent: QObject
    ) -> None:
        """Take what is looked at more closely than its tile is large; `grid_layout` gives where the tiles stand."""
        super().__init__(parent)
        self._player = player
        self._flip = flip
        self._loupe = loupe
        self._grid_layout = grid_layout
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED_AFTER)
        self._settle.timeout.connect(self._on_settled)

    def unsettle(self) -> None:
        """Begin to wait anew, as tiles have other sizes or another step is on show."""
        self._settle.start()

    def _on_settled(self) -> None:
        """Tell the decoder the sizes; a still picture that is cached too small is decoded once at full size."""
        grid_layout = self._grid_layout()
        self._player.clip_set.resize(grid_layout.wanted_sizes())
        if self._player.playing or self._player.shown is None:
            return
        self.sharpen((*grid_layout.seen, *(self._flip.stand_in or ())))

    def sharpen(self, tiles: Iterable[int]) -> None:
        """Have pictures that stand still and are cached smaller than they are seen decoded once at full size."""
        if self._player.playing:
            return
        sizes = self._grid_layout().wanted_sizes()
        for tile in tiles:
            cache = self._player.caches[tile] if tile < len(self._player.caches) else None
            best = self._player.picture(tile)
            if cache is not None and best is not None and best.width < self._wanted_width(tile, sizes, cache):
                self._player.clip_set.ask_still(tile, self._player.shown)

    def _wanted_width(self, tile: int, sizes: Sequence[Size], cache: ClipCache) -> int:
        """Give how many device pixels of a tile's clip are of use: under the glass and in another's place, all."""
        whole = self._loupe.is_held or tile not in self._grid_layout().seen
        return cache.native[0] if whole else min(sizes[tile][0], cache.native[0])
