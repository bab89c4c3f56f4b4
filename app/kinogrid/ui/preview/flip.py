"""Another variant in the place of the one that is looked at: for as long as a key is held, or one after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kinogrid.ui.preview.view import flip_partner, next_of


class Flip(QObject):
    """Which variant stands in for which; `changed` tells that another is seen in the place."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Let each be seen in its own place."""
        super().__init__(parent)
        self._before: int | None = None
        self.stand_in: tuple[int, int] | None = None
        self.is_held = False

    def forget(self) -> None:
        """Let go of another job's variants."""
        self.end()
        self._before, self.is_held = None, False

    def hold(self, place: int, picked: int | None, seen: Sequence[int]) -> None:
        """Show the one of before, the picked one or the next of those `seen` in a place while a key is held."""
        if not self.is_held:
            self.is_held = True
            self._show(place, flip_partner(place, self._before, picked, seen))

    def let_go(self) -> None:
        """End it with the key."""
        if self.is_held:
            self.is_held = False
            self.end()

    def show_held(self, place: int, index: int) -> bool:
        """Show a certain variant in a place while the key is held; False when it is not."""
        if self.is_held and index != place:
            self._before = index
            self._show(place, index)
        return self.is_held

    def go_on(self, place: int, seen: Sequence[int]) -> None:
        """Show the next of those `seen` in a place, after the last that place's own again."""
        self._show(place, next_of(seen, place if self.stand_in is None else self.stand_in[1]))

    def leave(self, place: int) -> None:
        """End it as another place is looked at from now on; the one that is left is that of before."""
        self.end()
        self._before = place

    def end(self) -> None:
        """Let each be seen in its own place again."""
        self._show(0, None)

    def _show(self, place: int, index: int | None) -> None:
        stand_in = None if index is None or index == place else (place, index)
        if stand_in != self.stand_in:
            self.stand_in = stand_in
            self.changed.emit()
