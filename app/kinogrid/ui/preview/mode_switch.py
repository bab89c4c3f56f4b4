"""How the tiles are shown, and by what one gets from one mode into another."""

from PySide6.QtCore import QObject, Signal

from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.seam import joints_of
from kinogrid.ui.preview.seam_view import SeamView
from kinogrid.ui.preview.tile_widgets import TileWidgets
from kinogrid.ui.preview.view import (
    Alone,
    Blend,
    Comparison,
    Difference,
    Grid,
    ModeKind,
    Seam,
    ViewMode,
    Wipe,
    toggled,
    with_pair,
)

# Two are compared.
_PAIR = 2


class ModeSwitch(QObject):
    """Knows the mode, and the comparisons of before, which come back as they were.

    `wanted` carries a mode to go into, the keyboard with it; `changed` the one that holds from now on.
    """

    wanted = Signal(object)
    changed = Signal(object)

    def __init__(self, player: Player, widgets: TileWidgets, seam: SeamView, parent: QObject) -> None:
        """Begin with all tiles; `widgets` say what has arrived and is picked, `seam` is told of each mode."""
        super().__init__(parent)
        self._player = player
        self._widgets = widgets
        self._seam = seam
        self._remembered: tuple[Comparison, ...] = ()
        self.mode: ViewMode = Grid()

    def forget(self) -> None:
        """Show all tiles of another job, of which nothing was compared yet."""
        self._remembered = ()
        self.turn(Grid())

    def turn(self, mode: ViewMode) -> None:
        """Let a mode hold; the keyboard stays where it is."""
        if isinstance(mode, Wipe | Difference | Blend):
            others = (before for before in self._remembered if type(before) is not type(mode))
            self._remembered = (mode, *others)
        if mode != self.mode:
            self._seam.follow(self.mode, mode)
            self.mode = mode
            self.changed.emit(mode)

    def toggle(self, kind: ModeKind, current: int | None) -> None:
        """Show the current tile alone, or two compared, once two are there; or all again when this mode is on."""
        if kind is not Alone and not isinstance(self.mode, kind) and self._widgets.arrived < _PAIR:
            return
        self.wanted.emit(
            toggled(
                self.mode,
                kind,
                current=current,
                picked=self._widgets.picked,
                count=len(self._widgets.all),
                remembered=self._remembered,
            )
        )

    def compare(self, one: int, other: int) -> None:
        """Compare another two in the same way."""
        if isinstance(self.mode, Wipe | Difference | Blend):
            self.wanted.emit(with_pair(self.mode, (one, other)))

    def enlarge(self, tile: int | None) -> None:
        """Show one tile alone, or all again."""
        if isinstance(self.mode, Grid) and tile is not None:
            self.wanted.emit(Alone(tile))
        elif isinstance(self.mode, Alone):
            self.wanted.emit(Grid())

    def toggle_seam(self, content: GridContent | None, tile: int) -> None:
        """Look at where the ends of a tile's clip meet, or at all tiles again."""
        if isinstance(self.mode, Seam):
            self.wanted.emit(Grid())
        elif content is not None and self._widgets.arrived:
            self._player.pause()
            self.wanted.emit(Seam(tile, joints_of(content)[0]))

    def leave_seam(self, playing: bool) -> None:  # noqa: FBT001 - what the signal carries
        """Show the clip alone once it plays."""
        if playing and isinstance(self.mode, Seam):
            self.wanted.emit(Alone(self.mode.tile))
