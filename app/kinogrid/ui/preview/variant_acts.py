"""What is wanted of which variant: where clicks, keys, buttons and menus meet."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kinogrid.ui.preview.canvas import Canvas
from kinogrid.ui.preview.grabber import Grab, Grabber
from kinogrid.ui.preview.model import FrameUse, PngFrame, TileContent, VariantAct
from kinogrid.ui.preview.neighbours import Direction, neighbour
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.view import Alone, Seam, pair_of
from kinogrid.ui.text import tr

_USES: Mapping[VariantAct, FrameUse] = {
    VariantAct.USE_FRAME: FrameUse.FIRST,
    VariantAct.USE_AS_LAST: FrameUse.LAST,
    VariantAct.COPY_FRAME: FrameUse.COPY,
    VariantAct.SAVE_FRAME: FrameUse.SAVE,
    VariantAct.CARRY_FRAME: FrameUse.CARRY,
}


class VariantActs(QObject):
    """Finds the variant that is meant, and does what the preview itself can do; for the rest it asks others.

    `advances` tells to go on after a decision: to the next variant that is undecided, or after a pick, by `decided`, to
    another job.

    `requested` carries a `VariantAct` for others and the variant's index; `frame_taken` a variant's frame at the
    playhead, a `PngFrame`, `frame_carried` one that is dragged out of the window, `frames_to_save` several of them;
    `frame_failed` the index of a variant whose frame could not be taken out, and why; `refused` why nothing came of
    what was wanted of the current one.
    """

    requested = Signal(object, int)
    frame_taken = Signal(object)
    frame_carried = Signal(object)
    frames_to_save = Signal(object)
    frame_failed = Signal(int, str)
    refused = Signal(str)
    decided = Signal()

    def __init__(self, canvas: Canvas, player: Player, grab: Grab) -> None:
        """Follow what is asked for on a canvas; `grab` takes frames out."""
        super().__init__(canvas)
        self.advances = False
        self._canvas = canvas
        self._player = player
        self._grabber = Grabber(player.clip_set, grab, self)
        self._grabber.grabbed.connect(self._hand_out)
        self._grabber.failed.connect(self.frame_failed)
        canvas.act_requested.connect(self.do)
        canvas.clicked.connect(canvas.focus)

    @property
    def current(self) -> int | None:
        """Give the index of the tile that keys act on: the one looked at, none in a comparison."""
        return None if pair_of(self._canvas.mode) is not None else self._canvas.looked_at

    def do(self, act: VariantAct, index: int) -> None:
        """Do an act to a variant."""
        if act is VariantAct.SAVE_FRAMES:
            self._take_frames(self._canvas.grid_layout.seen, FrameUse.SAVE)
        elif act in _USES:
            self._take_frames((index,), _USES[act])
        elif act is VariantAct.VIEW_ALONE:
            self._canvas.set_mode(Alone(index))
        else:
            before = self._canvas.tiles[index].content
            self.requested.emit(act, index)
            if self.advances:
                self._go_on(act, index, before)

    def _go_on(self, act: VariantAct, index: int, before: TileContent) -> None:
        """Go on to what is undecided after a decision, not after one that was taken back."""
        if act is VariantAct.PICK and not before.picked:
            self.decided.emit()
        elif (act is VariantAct.REJECT and not before.rejected) or (act is VariantAct.STAR and not before.starred):
            tiles = self._canvas.tiles
            order = [*range(index + 1, len(tiles)), *range(index)]
            to = next((other for other in order if _is_undecided(tiles[other].content)), None)
            if to is not None:
                self.select(to)

    def begin_choosing(self) -> None:
        """Look at the first variant that is undecided, as one has come to a job to choose among its."""
        undecided = (index for index, tile in enumerate(self._canvas.tiles) if _is_undecided(tile.content))
        first = next(undecided, None)
        if first is not None:
            self.select(first)

    def do_to_current(self, act: VariantAct) -> None:
        """Do an act to the current variant, or say why there is none to act on."""
        index = self.current
        if index is not None and self._canvas.tiles[index].content.clip is not None:
            self.do(act, index)
        else:
            self.refused.emit(self._why_not(index))

    def _why_not(self, index: int | None) -> str:
        """Say why there is nothing to do with the current tile."""
        grid = self._canvas.content
        if grid is None or not grid.tiles:
            return tr("Preview", "No clip is shown here.")
        if index is None:
            return tr("Preview", "Two clips are compared. Look at one of them first.")
        return grid.tiles[index].problem or grid.verdict or tr("Preview", "This clip is not here yet.")

    def extend_current(self) -> None:
        """Extend the current variant, where that is possible; what follows on a picture is a clip from it."""
        index = self.current
        content = None if index is None else self._canvas.tiles[index].content
        if content is not None and content.still:
            self.do_to_current(VariantAct.USE_FRAME)
        elif content is not None and content.clip is not None and content.why_not_extend:
            self.refused.emit(content.why_not_extend)
        else:
            self.do_to_current(VariantAct.EXTEND)

    def export_current(self) -> None:
        """Export the current variant, where it is a clip."""
        index = self.current
        if index is None or not self._canvas.tiles[index].content.still:
            self.do_to_current(VariantAct.EXPORT)
        else:
            self.refused.emit(tr("Preview", "This is a picture. Only clips are exported."))

    def select(self, index: int) -> None:
        """Look at a variant, if there is one with this index: select it, show it alone, or bring it into a comparison.

        Looking decides nothing.
        """
        if index >= len(self._canvas.tiles) or self._canvas.flip_to(index):
            return
        if pair_of(self._canvas.mode) is not None:
            self._canvas.bring_in(index)
            return
        if isinstance(self._canvas.mode, Alone | Seam):
            self._canvas.set_mode(replace(self._canvas.mode, tile=index))
        self._canvas.focus(index)

    def go(self, direction: Direction) -> None:
        """Look at the variant beside the one that is looked at, the second one in a comparison."""
        canvas = self._canvas
        pair, boxes = pair_of(canvas.mode), canvas.grid_layout.grid
        if pair is not None:
            others = [index for index in range(len(boxes)) if index != pair[0]]
            self.select(neighbour([boxes[pair[1]]] * len(boxes), others, pair[1], direction))
        elif canvas.selected is not None:
            self.select(neighbour(boxes, range(len(boxes)), canvas.selected, direction))

    def _take_frames(self, indices: Iterable[int], use: FrameUse) -> None:
        """Have the frames at the playhead taken out of variants' clips at full size."""
        grid, wanted = self._canvas.content, []
        for index in indices if grid is not None else ():
            tile = self._canvas.tiles[index].content
            frame = self._player.clip_set.frame(index, self._player.asked) or 0
            if tile.clip is not None and grid is not None:
                job_id, variant = grid.variant_at(index)
                wanted.append((PngFrame(job_id, variant, frame, b"", still=tile.still, use=use), tile.clip))
        if wanted:
            self._grabber.grab(wanted)

    def _hand_out(self, frames: tuple[PngFrame, ...]) -> None:
        if frames[0].use is FrameUse.SAVE:
            self.frames_to_save.emit(frames)
        elif frames[0].use is FrameUse.CARRY:
            self.frame_carried.emit(frames[0])
        else:
            self.frame_taken.emit(frames[0])


def _is_undecided(content: TileContent) -> bool:
    """Tell whether there is a clip that nothing was decided about."""
    return content.clip is not None and not (content.picked or content.starred or content.rejected)
