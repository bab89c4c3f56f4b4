"""Which of the side panes are in sight: what a person wants of them, as far as there is room."""

from kinogrid.ui.window.kept_layout import ROOM_FOR_BOTH
from kinogrid.ui.window.panes_splitter import SIDES, Pane


class Folding:
    """Remembers which side panes a person wants, and folds the one that was not asked for last where both are too much.

    A pane that was folded for want of room comes back with it; one that a person folded stays away.
    """

    def __init__(self) -> None:
        """Want both, Compose first: without an order there is no job."""
        self._wanted = set(SIDES)
        self._last = Pane.COMPOSE

    def want(self, pane: Pane, *, shown: bool) -> None:
        """Take what a person wants of a pane."""
        if shown:
            self._wanted.add(pane)
            self._last = pane
        else:
            self._wanted.discard(pane)

    def wants(self, pane: Pane) -> bool:
        """Tell whether a person wants a pane, in sight or not."""
        return pane in self._wanted

    def in_sight(self, room: float) -> frozenset[Pane]:
        """Give the side panes to be shown in a window of so many logical pixels, at type of the usual size."""
        if len(self._wanted) == len(SIDES) and room < ROOM_FOR_BOTH:
            return frozenset({self._last})
        return frozenset(self._wanted)
