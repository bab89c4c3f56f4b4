"""How wide the tiles are for their height: as their clips are, once one is open, and as their posters until then."""

from collections.abc import Sequence
from pathlib import Path

from kinogrid.ui.preview.layout import alike
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.posters import Posters


class TileShapes:
    """The shape that all tiles of the grid have, and those of clips that are odd among them; width ÷ height."""

    def __init__(self, player: Player, posters: Posters) -> None:
        """Expect squares."""
        self._player = player
        self._posters = posters
        self.aspect = 1.0
        self.odd: tuple[float | None, ...] = ()

    def take(self, posters: Sequence[Path | None], expected: float | None, *, opened: bool) -> None:
        """Take the shapes of tiles with these posters; clips count where they are `opened`, and no other job's."""
        self.aspect = expected or self.aspect
        clips = self._clips(len(posters)) if opened else [None] * len(posters)
        self.aspect = self._known(clips, posters)
        self.odd = self._others(clips)

    def look(self, posters: Sequence[Path | None]) -> bool:
        """See what is open by now, and tell whether the tiles are shaped otherwise by it."""
        before, clips = (self.aspect, self.odd), self._clips(len(posters))
        aspect = self._known(clips, posters)
        if not alike(aspect, self.aspect):
            self.aspect = aspect
        self.odd = self._others(clips)
        return (self.aspect, self.odd) != before

    def _clips(self, count: int) -> list[float | None]:
        """Give the shape of every tile's clip, None while it is not open."""
        known = [
            None if cache is None or cache.track is None else cache.native[0] / cache.native[1]
            for cache in self._player.caches
        ]
        return (known + [None] * count)[:count]

    def _known(self, clips: Sequence[float | None], posters: Sequence[Path | None]) -> float:
        """Give the shape of the first clip that is open, or else of the first poster."""
        opened = next((aspect for aspect in clips if aspect is not None), None)
        if opened is not None:
            return opened
        image = next((image for image in map(self._posters.get, posters) if image is not None), None)
        return self.aspect if image is None else image.width() / image.height()

    def _others(self, clips: Sequence[float | None]) -> tuple[float | None, ...]:
        """Give the shapes of those clips alone that are not shaped as the grid's tiles."""
        return tuple(None if aspect is None or alike(aspect, self.aspect) else aspect for aspect in clips)
