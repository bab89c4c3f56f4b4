"""The whole middle of the window: the grid, the transport bar, and the keys that drive them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinogrid.media.timeline import Ending
from kinogrid.ui.preview.canvas import Canvas
from kinogrid.ui.preview.grabber import Grabber
from kinogrid.ui.preview.hover_preview import HoverPreview
from kinogrid.ui.preview.keys import DIGITS, KEYS, Command, pressed
from kinogrid.ui.preview.model import GridContent, PngFrame, VariantAct
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.transport import Transport
from kinogrid.ui.preview.view import Alone, Difference, Grid, ViewMode, Wipe, toggled
from kinogrid.ui.style.theme import Theme


class PreviewPane(QWidget):
    """Shows a job's variants in step, and says what people want done with them.

    Nothing is decoded before the first content or `warm_up`, nor while the pane is hidden. `shutdown` must be called
    before the loop ends.

    `act_requested` carries a `VariantAct` that others must carry out, and the variant's index; `frame_taken` a
    variant's frame at the playhead, a `PngFrame`; `frame_failed` the index of a variant whose frame could not be taken
    out, and why; `ending_chosen` the `Ending` that a person wants for shorter clips: `set_ending` does it.
    `job_step_requested` asks for the job above (-1) or below (1), while the keyboard stays here.
    """

    act_requested = Signal(object, int)
    frame_taken = Signal(object)
    frame_failed = Signal(int, str)
    ending_chosen = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()
    job_step_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, budget: int) -> None:
        """Start empty; `budget` is how many bytes of decoded pictures are kept."""
        super().__init__(parent)
        self._content: GridContent | None = None
        self._top: QObject | None = None
        self.player = Player(self, budget=budget)
        self.canvas = Canvas(theme, self.player, self)
        self.transport = Transport(theme, self.player, self)
        self.hover_preview = HoverPreview(theme, self.player, self)
        self._grabber = Grabber(self.player.clip_set, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.canvas, 1)
        rows.addWidget(self.transport)
        self.canvas.clicked.connect(self._on_click)
        self.canvas.mode_changed.connect(self.transport.show_mode)
        self.canvas.act_requested.connect(self._act)
        self.canvas.painted.connect(self.player.clip_set.release)
        self.transport.mode_requested.connect(self._toggle_mode)
        self.transport.ending_chosen.connect(self.ending_chosen)
        self.transport.position.hovered.connect(self._show_hover_preview)
        self._grabber.grabbed.connect(self.frame_taken)
        self._grabber.failed.connect(self.frame_failed)
        self.transport.set_tiles(0)
        self._doing = self._commands()

    def warm_up(self) -> None:
        """Start the decoding threads now, while nobody waits for them."""
        self.player.clip_set.warm_up()

    def set_content(self, content: GridContent | None) -> None:
        """Show a job: posters with the next paint, moving pictures as they are decoded; None shows an empty pane."""
        if content == self._content:
            return
        anew = self._content is None or content is None or content.key != self._content.key
        self._content = content
        tiles = content.tiles if content is not None else ()
        if anew and tiles:
            self.player.clip_set.hold()
        self.canvas.set_contents(tiles, anew=anew, aspect=content.aspect if content is not None else None)
        clips = [None if tile.problem else tile.clip for tile in tiles]
        self.player.set_clips(clips, self.canvas.grid_layout.wanted_sizes(), anew=anew)
        self.transport.set_tiles(len(tiles))

    def set_ending(self, ending: Ending) -> None:
        """Let clips that are shorter than the longest do this at their end."""
        self.player.set_ending(ending)
        self.transport.show_ending(ending)

    def foresee(self, content: GridContent) -> None:
        """Read a job's posters before it is chosen: for the neighbours of the one on show."""
        self.canvas.posters.foresee(tile.poster for tile in content.tiles)

    def shutdown(self) -> None:
        """End the clock and the decoding threads, and free the pictures; harmless when done twice."""
        self.player.shutdown()

    def _act(self, act: VariantAct, index: int) -> None:
        """Do what is this pane's own to do, and ask others for the rest."""
        if act is VariantAct.USE_FRAME:
            self.take_frame(index)
        elif act is VariantAct.VIEW_ALONE:
            self.canvas.set_mode(Alone(index))
        else:
            self.act_requested.emit(act, index)

    def _on_click(self, index: int) -> None:
        """Give the keyboard to a tile and pick it; a click never takes a pick away."""
        self.canvas.focus(index)
        tile = self.canvas.tiles[index]
        if tile.content.clip is not None and not tile.content.picked:
            self.act_requested.emit(VariantAct.PICK, index)

    def choose(self, index: int) -> None:
        """Do what `1` to `8` ask for: give a tile the keyboard and pick it; in a comparison bring it in."""
        if index >= len(self.canvas.tiles):
            return
        if isinstance(self.canvas.mode, Wipe | Difference):
            self.canvas.bring_in(index)
            return
        if isinstance(self.canvas.mode, Alone):
            self.canvas.set_mode(Alone(index))
        self._on_click(index)

    def _show_hover_preview(self, step: int, x: int) -> None:
        """Stand the hover preview on the position slider, above the pointer."""
        slider = self.transport.position
        self.hover_preview.show_step(step, self.canvas.grid_layout.seen, slider.mapTo(self, QPoint(x, -4)))

    def current(self) -> int | None:
        """Give the index of the tile that keys act on: focused, alone, picked, in this order; none in a comparison."""
        if isinstance(self.canvas.mode, Wipe | Difference):
            return None
        if self.canvas.focused is not None:
            return self.canvas.focused
        if isinstance(self.canvas.mode, Alone):
            return self.canvas.mode.tile
        picked = (index for index, tile in enumerate(self.canvas.tiles) if tile.content.picked)
        return next(picked, None)

    def _ask(self, act: VariantAct) -> None:
        """Do an act to the current variant, if there is one to act on."""
        index = self.current()
        if index is not None and self.canvas.tiles[index].content.clip is not None:
            self._act(act, index)

    def _extend(self) -> None:
        """Extend the current variant, where that is possible; what follows on a picture is a clip from it."""
        index = self.current()
        if index is None:
            return
        content = self.canvas.tiles[index].content
        if content.still:
            self._ask(VariantAct.USE_FRAME)
        elif not content.why_not_extend:
            self._ask(VariantAct.EXTEND)

    def take_frame(self, index: int) -> None:
        """Take the frame at the playhead out of a variant's clip at full size; `frame_taken` brings it."""
        frame = self.player.clip_set.frame(index, self.player.asked) or 0
        tile = self.canvas.tiles[index].content
        if tile.clip is not None and self._content is not None:
            self._grabber.grab(PngFrame(self._content.key, index, frame, b"", still=tile.still), tile.clip)

    def _toggle_mode(self, kind: type[ViewMode]) -> None:
        """Go to a way of looking at the current tile, or back to all tiles when it is on already."""
        tiles, now = self.canvas.tiles, self.canvas.mode
        one = now.left if isinstance(now, Wipe) else now.one if isinstance(now, Difference) else self.current() or 0
        picked = next((index for index, tile in enumerate(tiles) if tile.content.picked), None)
        mode = toggled(now, kind, one=one, picked=picked, count=len(tiles))
        self.canvas.set_mode(mode)
        self.transport.show_mode(mode)

    @property
    def can_leave(self) -> bool:
        """Tell whether `Esc` has something to leave here."""
        return self.canvas.zoom.scale > 1.0 or not isinstance(self.canvas.mode, Grid)

    def leave(self) -> None:
        """Do what `Esc` asks for: go back to the whole picture, then to all tiles."""
        if self.canvas.zoom.scale > 1.0:
            self.canvas.zoom_by(0)
        else:
            self.canvas.set_mode(Grid())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drive everything from the keyboard."""
        if not self.handle_key(event):
            super().keyPressEvent(event)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; the window may pass on keys that another pane has no use for."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
            return True
        if event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
            return True
        key = pressed(event.keyCombination())
        if key in DIGITS:
            self.choose(DIGITS[key])
            return True
        command = KEYS.get(key)
        if command is None or (command is Command.LEAVE and not self.can_leave):
            return False
        self._doing[command]()
        return True

    def _commands(self) -> dict[Command, Callable[[], object]]:
        """Say what each command does."""
        player, canvas, transport = self.player, self.canvas, self.transport
        return {
            Command.PLAY: player.toggle,
            Command.BACK: partial(player.step_by, -1),
            Command.FORWARD: partial(player.step_by, 1),
            Command.JOB_UP: partial(self.job_step_requested.emit, -1),
            Command.JOB_DOWN: partial(self.job_step_requested.emit, 1),
            Command.START: lambda: player.seek(player.part.first),
            Command.END: lambda: player.seek(player.part.last),
            Command.MARK_IN: lambda: player.mark(first=player.asked),
            Command.MARK_OUT: lambda: player.mark(last=player.asked),
            Command.UNMARK: player.unmark,
            Command.LOOP: transport.loop.toggle,
            Command.SLOWER: partial(transport.change_speed, -1),
            Command.FASTER: partial(transport.change_speed, 1),
            Command.PICK: partial(self._ask, VariantAct.PICK),
            Command.REJECT: partial(self._ask, VariantAct.REJECT),
            Command.STAR: partial(self._ask, VariantAct.STAR),
            Command.EXTEND: self._extend,
            Command.SAVE: partial(self._ask, VariantAct.SAVE),
            Command.USE_FRAME: partial(self._ask, VariantAct.USE_FRAME),
            Command.ALONE: partial(self._toggle_mode, Alone),
            Command.WIPE: partial(self._toggle_mode, Wipe),
            Command.DIFFERENCE: partial(self._toggle_mode, Difference),
            Command.CLOSER: partial(canvas.zoom_by, 1),
            Command.AWAY: partial(canvas.zoom_by, -1),
            Command.WHOLE: partial(canvas.zoom_by, 0),
            Command.LEAVE: self.leave,
        }

    def showEvent(self, event: QShowEvent) -> None:
        """Go on when the window is there again."""
        window = self.window()
        if window is not self._top:
            window.installEventFilter(self)
            self._top = window
        self._follow_visibility()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody can see it."""
        self.player.set_visible(visible=False)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rest while the window is minimised."""
        if event.type() is QEvent.Type.WindowStateChange and watched is self._top:
            self._follow_visibility()
        return super().eventFilter(watched, event)

    def _follow_visibility(self) -> None:
        self.player.set_visible(visible=self.isVisible() and not self.window().isMinimized())
