"""The whole middle of the window: the grid, the transport bar, and the keys that drive them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from kinogrid.domain.hints import Hints
from kinogrid.domain.timecode import Timecode
from kinogrid.media.timeline import Ending
from kinogrid.store.settings import TileLayout
from kinogrid.ui.controls.widgets import bare
from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.key_rules import pressed
from kinogrid.ui.preview.accessible_roles import tell_roles
from kinogrid.ui.preview.canvas import Canvas
from kinogrid.ui.preview.cinema import Cinema
from kinogrid.ui.preview.command_menus import (
    CLIP,
    EDIT,
    VIEW,
    CommandLines,
    declare_commands,
    groups,
    selecting_row,
    selection_menu,
    shortcut_rows,
)
from kinogrid.ui.preview.grabber import Grab
from kinogrid.ui.preview.hover_preview import HoverPreview
from kinogrid.ui.preview.keyboard import Keyboard
from kinogrid.ui.preview.keys import HANDING_OUT, Command, command_of
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.posters import POSTER_BYTES
from kinogrid.ui.preview.transport import Transport
from kinogrid.ui.preview.variant_acts import VariantActs
from kinogrid.ui.preview.view import Alone, pair_of
from kinogrid.ui.shortcut_group import ShortcutGroup, key_text_of
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class PreviewPane(QWidget):
    """Shows a job's variants in step, and says what people want done with them.

    Nothing is decoded before the first content or `warm_up`, nor while the pane is hidden. `shutdown` must be called
    before the loop ends.

    `act_requested` carries a `VariantAct` that others must carry out, and the variant's index; `frame_taken` a
    variant's frame at the playhead, a `PngFrame`, `frame_carried` one that is dragged out of the window,
    `frames_to_save` several of them; `frame_failed` the index of a variant whose frame could not be taken
    out, and why; `refused` why nothing came of a key; `ending_chosen` the `Ending` that a person wants for shorter
    clips: `set_ending` does it.
    `job_step_requested` asks for the job above (-1) or below (1), while the keyboard stays here; `decided` for the next
    job that is undecided. `comparison_requested` asks for what is put together to be compared, `comparison_left` for
    the job again. `layout_chosen` carries the `TileLayout` that a person wants: `set_tile_layout` does it;
    `advance_chosen` and `survey_chosen` tell that a person switched going on by itself, or
    leaving rejected ones out, on or off: `set_advance` and `set_survey` do it.
    """

    act_requested = Signal(object, int)
    frame_taken = Signal(object)
    frame_carried = Signal(object)
    frames_to_save = Signal(object)
    frame_failed = Signal(int, str)
    refused = Signal(str)
    ending_chosen = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()
    job_step_requested = Signal(int)
    comparison_requested = Signal()
    comparison_left = Signal()
    decided = Signal()
    advance_chosen = Signal(bool)
    layout_chosen = Signal(object)
    survey_chosen = Signal(bool)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, budget: int, grab: Grab, vet: Callable[[Path], None]
    ) -> None:
        """Start empty; `budget` is how many bytes of decoded pictures are kept.

        `grab` takes a picture out of a clip and `vet` lets a clip be played, both in threads beside the window.
        """
        super().__init__(parent)
        tell_roles()
        self._theme = theme
        self._watched: QWidget | None = None
        self._surface: QWindow | None = None
        self._is_away = False
        self._hints: tuple[str, Mapping[int, Hints]] = ("", {})
        # The window's other keys join these, so that none means two things.
        self.keys = KeyMap(self)
        declare_commands(self.keys)
        self.player = Player(self, budget=_for_clips(budget), vet=vet)
        self.canvas = Canvas(theme, self.player, self.keys, grab, self)
        self.transport = Transport(theme, self.player, self.keys, self)
        self.hover_preview = HoverPreview(theme, self.player, self)
        self.acts = VariantActs(self.canvas, self.player, grab)
        self._keyboard = Keyboard(self.keys, self.player, self.transport, self.canvas, self.acts)
        rows = bare(QVBoxLayout(self), 0)
        rows.addWidget(self.canvas, 1)
        rows.addWidget(self.transport)
        self._cinema = Cinema(self.canvas, self.transport, rows, self)
        self._connect()
        theme.changed.connect(self._follow_motion)
        self._follow_motion()
        self.transport.set_tiles(0, 0)

    def _follow_motion(self) -> None:
        """Let clips begin by themselves, or wait where less is to move, at once."""
        if self._theme.is_still and self.player.may_begin:
            self.player.pause()
        self.player.may_begin = not self._theme.is_still

    def _connect(self) -> None:
        self.canvas.mode_changed.connect(self.transport.show_mode)
        self.canvas.zoom_changed.connect(lambda: self.transport.zoom.show_zoom(self.canvas.shown_share))
        zooms = (Command.ZOOM_FIT, Command.ZOOM_ACTUAL, Command.ZOOM_DOUBLE)
        self.transport.zoom.offer({zoom: partial(self._keyboard.do, zoom) for zoom in zooms})
        self.canvas.looked_at_changed.connect(self._show_hints)
        self.canvas.painted.connect(self.player.clip_set.release)
        self.transport.mode_requested.connect(lambda kind: self.canvas.toggle_mode(kind, self.acts.current))
        self.transport.ending_chosen.connect(self.ending_chosen)
        self.transport.loupe.toggled.connect(lambda on: self.canvas.set_loupe(on=on))
        self.transport.flip_requested.connect(self.canvas.flip_on)
        self.transport.seam_requested.connect(lambda: self.canvas.toggle_seam(self.acts.current))
        self.transport.position.hovered.connect(self._show_hover_preview)
        self.acts.requested.connect(self.act_requested)
        self.acts.frame_taken.connect(self.frame_taken)
        self.acts.frame_carried.connect(self.frame_carried)
        self.acts.frames_to_save.connect(self.frames_to_save)
        self.acts.frame_failed.connect(self.frame_failed)
        self.acts.refused.connect(self.refused)
        self.acts.decided.connect(self.decided)
        self.transport.survey.toggled.connect(self.survey_chosen)
        self.transport.advance.toggled.connect(self.advance_chosen)
        self.transport.layouts.chosen.connect(self.layout_chosen)
        self._keyboard.undo_requested.connect(self.undo_requested)
        self._keyboard.redo_requested.connect(self.redo_requested)
        self._keyboard.job_step_requested.connect(self.job_step_requested)
        self._keyboard.comparison_requested.connect(self.comparison_requested)
        self.canvas.left.connect(self.comparison_left)

    def warm_up(self) -> None:
        """Start the decoding threads now, while nobody waits for them."""
        self.player.clip_set.warm_up()

    def set_content(self, content: GridContent | None) -> None:
        """Show a job: posters with the next paint, moving pictures as they are decoded; None shows an empty pane."""
        before = self.canvas.content
        if content == before:
            return
        anew = before is None or content is None or content.key != before.key
        tiles = content.tiles if content is not None else ()
        if anew and tiles:
            self.player.clip_set.hold()
        self.canvas.set_content(content, anew=anew)
        self._cinema.follow()
        clips = [None if tile.problem else tile.clip for tile in tiles]
        self.player.set_clips(clips, self.canvas.grid_layout.wanted_sizes(), anew=anew)
        if content is None:
            self.foresee(())
        self.transport.set_tiles(len(tiles), sum(tile.clip is not None for tile in tiles))
        self._show_hints()

    def set_hints(self, key: str, hints: Mapping[int, Hints]) -> None:
        """Show what was measured of the clips of the content with this key, each by its variant's index."""
        self._hints = key, hints
        self._show_hints()

    def _show_hints(self) -> None:
        key, hints = self._hints
        index, content = self.canvas.looked_at, self.canvas.content
        known = content is not None and content.key == key and index is not None
        self.transport.position.show_hints((index or 0) + 1, hints.get(index or 0) if known else None)

    def set_budget(self, budget: int) -> None:
        """Keep so many bytes of decoded pictures from now on."""
        self.player.clip_set.set_budget(_for_clips(budget))

    def set_ending(self, ending: Ending) -> None:
        """Let clips that are shorter than the longest do this at their end."""
        self.player.set_ending(ending)
        self.transport.show_ending(ending)

    def set_tile_layout(self, layout: TileLayout) -> None:
        """Stand the tiles beside one another in another way."""
        self.canvas.set_tile_layout(layout)
        self.transport.layouts.show_layout(layout)

    def set_cinema(self, *, on: bool) -> None:
        """Show nothing but the picture of the clip that is looked at, or everything again."""
        if on:
            self._cinema.begin()
        else:
            self._cinema.end()
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what stands over the picture at its place."""
        super().resizeEvent(event)
        self._cinema.place_bar()

    def set_survey(self, *, on: bool) -> None:
        """Leave rejected variants out of the grid, so that the others grow."""
        self.canvas.set_survey(on=on)
        self.transport.survey.setChecked(on)

    def set_advance(self, *, on: bool) -> None:
        """Go on by itself to what is undecided after each decision."""
        self.acts.advances = on
        self.transport.advance.setChecked(on)

    def set_timecode(self, style: Timecode) -> None:
        """Write places in the clips like this."""
        self.transport.set_timecode(style)
        self.hover_preview.timecode = style

    def marked_frames(self, index: int) -> tuple[int, int] | None:
        """Give the first and the last frame of a variant between the in and the out point, None where none is set."""
        if self.player.span is None:
            return None
        part = self.player.part
        first, last = self.player.clip_set.frame(index, part.first), self.player.clip_set.frame(index, part.last)
        return None if first is None or last is None else (min(first, last), max(first, last))

    def play_alone(self, index: int) -> None:
        """Play one variant on the whole pane, from its beginning."""
        self.canvas.set_mode(Alone(index))
        self.player.unmark()
        self.player.seek(0)
        self.player.play()

    def foresee(self, contents: Sequence[GridContent]) -> None:
        """Have jobs' posters and first pictures ready before one of them is chosen: the neighbours of the one on show.

        The likeliest comes first; what was made ready before for others is let go of.
        """
        self.canvas.posters.foresee(tile.poster for content in contents for tile in content.tiles)
        clips = [tile.clip for content in contents for tile in content.tiles if tile.clip is not None]
        most = max((len(content.tiles) for content in contents), default=0)
        self.player.clip_set.foresee(clips, self.canvas.size_in_grid(most))

    def shutdown(self) -> None:
        """End the clock and the decoding threads, and free the pictures; harmless when done twice."""
        self.player.shutdown()

    def _show_hover_preview(self, step: int, x: int) -> None:
        """Stand the hover preview on the position slider, above the pointer."""
        slider = self.transport.position
        self.hover_preview.show_step(step, self.canvas.grid_layout.seen, slider.mapTo(self, QPoint(x, -4)))

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for, wherever in the window it was pressed; False for one that means nothing here now."""
        if self._keyboard.turn_back(event):
            return True
        if self.isVisible():
            return self._keyboard.press(event)
        asks = command_of(self.keys, pressed(event.keyCombination())) in HANDING_OUT
        if asks:
            self.refused.emit(tr("Preview", "No clip is shown here."))
        return asks

    def release(self, event: QKeyEvent) -> bool:
        """End what lasts as long as a key is held, wherever it is let go; False for any other key."""
        return self._keyboard.release(event)

    def take_focus(self) -> None:
        """Put the keyboard on the variant that is looked at, or where two are compared."""
        if pair_of(self.canvas.mode) is not None:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.canvas.selected is not None:
            self.canvas.focus(self.canvas.selected)

    def fill_menus(self, edit: QMenu, clip: QMenu, view: QMenu) -> None:
        """Put everything that the keys do into the window's menus."""
        undo, redo = (edit.addAction(f"{text}\t{key_text_of(key)}") for text, key, _ask in self._turning_back())
        undo.setObjectName("Undo")
        redo.setObjectName("Redo")
        for action, (_text, _key, ask) in zip((undo, redo), self._turning_back(), strict=True):
            action.triggered.connect(ask)
        edit.addSeparator()
        lines = CommandLines(self.keys, self)
        lines.fill(edit, EDIT, self._keyboard.do)
        edit.addMenu(selection_menu(edit, self.acts.select))
        lines.fill(clip, CLIP, self._keyboard.do)
        lines.fill(view, VIEW, self._keyboard.do)

    def _turning_back(self) -> Sequence[tuple[str, QKeySequence.StandardKey, SignalInstance]]:
        return (
            (tr("Preview", "Undo"), QKeySequence.StandardKey.Undo, self.undo_requested),
            (tr("Preview", "Redo"), QKeySequence.StandardKey.Redo, self.redo_requested),
        )

    def shortcuts(self) -> Sequence[ShortcutGroup]:
        """Give everything that the keys do, in groups under their titles."""
        choosing, *others = ((title, tuple(shortcut_rows(self.keys, commands))) for title, commands in groups())
        turning_back = ((text, key_text_of(key)) for text, key, _ask in self._turning_back())
        return ((choosing[0], (selecting_row(), *choosing[1], *turning_back)), *others)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drive everything from the keyboard."""
        if not self.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End what lasts as long as a key is held."""
        if not self.release(event):
            super().keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on when the window is there again."""
        window = self.window()
        if window is not self._watched:
            window.installEventFilter(self)
            self._watched = window
        surface = window.windowHandle()
        if surface is not self._surface:
            surface.installEventFilter(self)
            self._surface = surface
        self._follow_visibility()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody can see it."""
        self.player.set_visible(visible=False)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rest while the window is minimised, or the system shows nothing of it, as on another desktop."""
        if event.type() is QEvent.Type.WindowStateChange and watched is self._watched:
            self._follow_visibility()
        elif event.type() is QEvent.Type.Expose and watched is self._surface:
            self._is_away = not self._surface.isExposed()
            self._follow_visibility()
        return super().eventFilter(watched, event)

    def _follow_visibility(self) -> None:
        seen = self.isVisible() and not self.window().isMinimized() and not self._is_away
        self.player.set_visible(visible=seen)


def _for_clips(budget: int) -> int:
    """Give what is left of a budget for clips: posters are decoded pictures, too, and take their part of it."""
    return max(budget - POSTER_BYTES, budget // 2)
