"""The one widget that paints all tiles in one go, so that none is ever a frame behind another."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid.media.budget import Size
from kinogrid.store.settings import TileLayout
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.preview.clip_ends import ClipEnds
from kinogrid.ui.preview.compare_header import CompareHeader
from kinogrid.ui.preview.flip import Flip
from kinogrid.ui.preview.grabber import Grab
from kinogrid.ui.preview.layout import GridLayout
from kinogrid.ui.preview.loupe import Loupe
from kinogrid.ui.preview.mode_switch import ModeSwitch
from kinogrid.ui.preview.model import GridContent, VariantAct
from kinogrid.ui.preview.painting import MARGIN, TilePainter
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.pointing import NOTCH, Pointing
from kinogrid.ui.preview.posters import Posters
from kinogrid.ui.preview.seam_view import SeamView
from kinogrid.ui.preview.sharpening import Sharpening
from kinogrid.ui.preview.tile_places import TilePlaces, logical
from kinogrid.ui.preview.tile_widgets import TileWidgets
from kinogrid.ui.preview.view import (
    Alone,
    Blend,
    Comparison,
    Difference,
    Gaze,
    Grid,
    ModeKind,
    Seam,
    SeamWay,
    ViewMode,
    Wipe,
    Zoom,
    pair_of,
)
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import joined, tr


class Canvas(QWidget):
    """All tiles: their widgets, their mode and zoom, and what the mouse does to them.

    `left` tells that a person wants to go back from a comparison of several jobs' clips. `clicked` carries a tile's
    index; `act_requested` a `VariantAct` and the index of the variant that it is meant for;
    `mode_changed` the mode; `looked_at_changed` tells that another variant is looked at; `painted` carries one tuple a
    paint: the frame in each tile that is seen, None for a poster or nothing.
    """

    clicked = Signal(int)
    left = Signal()
    act_requested = Signal(object, int)
    mode_changed = Signal(object)
    zoom_changed = Signal()
    looked_at_changed = Signal()
    pointer_moved = Signal()
    painted = Signal(object)

    def __init__(self, theme: Theme, player: Player, keys: KeyMap, grab: Grab, parent: QWidget) -> None:
        """Start empty; `player` says which pictures are due, `grab` takes one out of another clip."""
        super().__init__(parent)
        self._theme = theme
        self._player = player
        self.posters = Posters(player.clip_set.run, self)
        self._ends = ClipEnds(player.clip_set.run, grab, self)
        self._painting = TilePainter(theme, player, self.posters)
        self._compare_header = CompareHeader(theme, self)
        self._seam = SeamView(theme, player, self.posters, self._ends, self)
        self._flip = Flip(self)
        self._loupe = Loupe()
        self.content: GridContent | None = None
        self._widgets = TileWidgets(theme, keys, self)
        # The very list, as it is read at every paint.
        self.tiles = self._widgets.all
        self._selected = 0
        self._quiet = False
        self._cinema = False
        self._places = TilePlaces(player, self.posters)
        self._modes = ModeSwitch(player, self._widgets, self._seam, self)
        self._sharpening = Sharpening(player, self._flip, self._loupe, self._layout_now, self)
        self._pointing = Pointing(self._loupe, self._layout_now, self)
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        named(self, "Preview", tr("Preview", "Preview"))
        self.setMinimumSize(200, 120)
        self.setMouseTracking(True)
        self._connect()

    @property
    def grid_layout(self) -> GridLayout:
        """Give where every tile and its picture stand now."""
        return self._places.grid_layout

    @property
    def zoom(self) -> Zoom:
        """Give how large the pictures are shown, and which part of them."""
        return self._places.zoom

    @property
    def mode(self) -> ViewMode:
        """Give how the tiles are shown."""
        return self._modes.mode

    def _layout_now(self) -> GridLayout:
        return self._places.grid_layout

    def _connect(self) -> None:
        self._player.stepped.connect(self._on_step)
        self._player.clip_set.sharpened.connect(self.update)
        self._player.laid_out.connect(self._on_laid_out)
        self._theme.changed.connect(self.update)
        self.posters.arrived.connect(self._on_poster)
        self._ends.arrived.connect(self.update)
        self._compare_header.pair_chosen.connect(self._modes.compare)
        self._modes.wanted.connect(self.set_mode)
        self._modes.changed.connect(self.mode_changed)
        self._compare_header.mode_chosen.connect(self._turn)
        self._compare_header.act_requested.connect(self.act_requested)
        self._seam.chosen.connect(self._turn)
        self._seam.changed.connect(self.update)
        self._flip.changed.connect(self._on_flip)
        self._widgets.changed.connect(self.update)
        self._widgets.act_requested.connect(self.act_requested)
        self._pointing.clicked.connect(self.clicked)
        self._pointing.double_clicked.connect(self._modes.enlarge)
        self._pointing.turned.connect(self._turn)
        self._pointing.zoomed.connect(self.set_zoom)
        self._pointing.pulled.connect(self._carry)
        self._pointing.magnified.connect(self.update)
        self._player.playing_changed.connect(self._modes.leave_seam)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def set_content(self, content: GridContent | None, *, anew: bool) -> None:
        """Show a job's variants; widgets of tiles that stay are kept, and with them the keyboard's place."""
        focused = self.focused
        self.content = content
        contents = () if content is None else content.tiles
        self._painting.verdict = ("", "") if content is None else (content.verdict, content.advice)
        self._painting.continued = None
        self.setAccessibleDescription(joined(" ", *self._painting.verdict))
        self._widgets.match(contents)
        if anew:
            self._flip.forget()
            self._seam.forget()
            self._painting.forget()
            if content is None:
                self._painting.rest()
                self.posters.forget()
            self._places.zoom = Zoom()
            self._modes.forget()
        elif any(tile >= len(contents) for tile in self.grid_layout.seen):
            self._modes.turn(Grid())
        if anew:
            self.posters.prepare(tile.poster for tile in contents)
        # The clips that are open are another job's still.
        self._places.shapes.take(self._widgets.posters(), None if content is None else content.aspect, opened=not anew)
        self._arrange()
        if focused is not None and focused >= len(self.tiles):
            self.focus(len(self.tiles) - 1)
        elif focused is None and anew:
            self._select(next((index for index, tile in enumerate(contents) if tile.picked), 0))
        elif contents:
            self._select(min(self._selected, len(contents) - 1))
        self.update()

    def _on_laid_out(self) -> None:
        """Take over what the decoder has found out."""
        changed = self._widgets.tell_found(self._player)
        if self._places.shapes.look(self._widgets.posters()):
            self._arrange()
            changed = True
        if changed:
            self.update()
        self._show_seam()
        self.zoom_changed.emit()

    def _on_poster(self) -> None:
        self._on_laid_out()
        self.update()

    @property
    def focused(self) -> int | None:
        """Give the index of the tile that has the keyboard, itself or one of its buttons."""
        return self._widgets.focused

    @property
    def selected(self) -> int | None:
        """Give the index of the tile that is looked at, wherever the keyboard is; None without any."""
        return self._selected if self.tiles else None

    @property
    def looked_at(self) -> int | None:
        """Give the index of the variant that is seen in the selected tile's place: that one itself, or a stand-in."""
        return self.selected if self._flip.stand_in is None else self._flip.stand_in[1]

    def _select(self, index: int) -> None:
        if index != self._selected:
            self._flip.leave(self._selected)
            self._selected = index
            self.looked_at_changed.emit()
            if self._places.tile_layout is TileLayout.LARGE:
                self._arrange()
            self.update()

    def focus(self, index: int) -> None:
        """Select a tile and give it the keyboard."""
        if 0 <= index < len(self.tiles):
            self._select(index)
            self.tiles[index].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flip(self, *, held: bool) -> None:
        """Show another variant in the place of the one that is looked at for as long as a key is held."""
        if held:
            self._flip.hold(self._selected, self._widgets.picked, self.choices())
        else:
            self._flip.let_go()

    def flip_to(self, index: int) -> bool:
        """Show a certain variant in that place while the key is held; False when it is not."""
        return self._flip.show_held(self._selected, index)

    def flip_on(self) -> None:
        """Show the next variant in the place of the one that is looked at, after the last that one itself again."""
        self._flip.go_on(self._selected, self.choices())

    def _on_flip(self) -> None:
        """Show what is seen in the place of the selected tile now, before anything more is decoded."""
        self._player.clip_set.hold()
        stand_in = self._flip.stand_in
        self.looked_at_changed.emit()
        for place, tile in enumerate(self.tiles):
            tile.set_covered(covered=stand_in is not None and place == stand_in[0])
        self.update()
        if stand_in is not None:
            self._sharpening.sharpen((stand_in[1],))

    def choices(self) -> list[int]:
        """List the variants that can be looked at."""
        dropped = self._dropped()
        return [index for index in range(len(self.tiles)) if index not in dropped]

    def set_loupe(self, *, on: bool) -> None:
        """Hold a magnifying glass over the same place of every tile, under the pointer, or put it away."""
        if on:
            self._loupe.hold(QPointF(self.mapFromGlobal(QCursor.pos())))
            self._sharpening.sharpen(self.grid_layout.seen)
        else:
            self._loupe.put_away()
        self.update()

    def _gaze(self) -> Gaze:
        """Say how the tiles are looked at just now."""
        return Gaze(self.selected, self._flip.stand_in, self._loupe.over(self.grid_layout), self._quiet, self._cinema)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            self._flip.let_go()
        within = self._widgets.holding(now)
        for index, tile in enumerate(self.tiles):
            tile.set_focus_within(within=index == within)
        if within is not None:
            self._select(within)

    def set_tile_layout(self, layout: TileLayout) -> None:
        """Stand the tiles beside one another in another way."""
        if layout is not self._places.tile_layout:
            self._places.tile_layout = layout
            self._arrange()
            self.update()

    def set_cinema(self, *, on: bool) -> None:
        """Let the pictures stand on black, as in the dark, or on the theme's ground again."""
        self._cinema = on
        self.update()

    def set_foot(self, height: int) -> None:
        """Keep the tiles' buttons clear of what covers so many logical pixels at the lower edge."""
        self._widgets.set_foot(height)

    def set_quiet(self, *, on: bool) -> None:
        """Let nothing stand over the pictures, or everything again."""
        if on != self._quiet:
            self._quiet = on
            self._widgets.set_quiet(quiet=on)
            self.update()

    def zoom_to(self, share: float) -> None:
        """Show so many of the screen's pixels to one of the clip's own; nothing happens before that is known."""
        now = self.shown_share
        if now is not None:
            self.set_zoom(self.zoom.exactly(self.zoom.scale * share / now))

    @property
    def shown_share(self) -> float | None:
        """Give how many of the screen's pixels show one of the clip's own in the tile looked at, None for unknown."""
        return self._places.shown_share(self._selected)

    def set_survey(self, *, on: bool) -> None:
        """Leave rejected variants out of the grid from now on, or no longer."""
        if on != self._places.survey:
            self._places.survey = on
            self._arrange()
            self.update()

    @property
    def _is_comparison(self) -> bool:
        return self.content is not None and self.content.is_comparison

    def _dropped(self) -> frozenset[int]:
        """Give the tiles that the grid leaves out: those that are rejected, but not all, nor any of a comparison."""
        return frozenset() if self._is_comparison else self._places.dropped(self._widgets.rejected, len(self.tiles))

    def _leave(self, dropped: frozenset[int]) -> None:
        """Go on from a tile that drops out to the next one, or the one before, and the keyboard with it."""
        if self._selected in dropped and isinstance(self.mode, Grid):
            staying = [index for index in range(len(self.tiles)) if index not in dropped]
            to = next((index for index in staying if index > self._selected), staying[-1])
            if self.focused is None:
                self._select(to)
            else:
                self.tiles[to].show()
                self.focus(to)

    def _arrange(self) -> None:
        """Stand the tiles where the mode wants them; the decoder is told once sizes are settled."""
        dropped = self._dropped()
        self._leave(dropped)
        ratio = self.devicePixelRatioF()
        grid_layout = self._places.arrange(len(self.tiles), self.size(), ratio, self.mode, self._selected, dropped)
        pair = pair_of(self.mode)
        for index, (tile, box) in enumerate(zip(self.tiles, grid_layout.boxes, strict=True)):
            tile.setGeometry(logical(box, grid_layout.ratio))
            tile.setVisible(index in grid_layout.seen and pair is None)
        if not isinstance(self.mode, Wipe | Difference | Blend):
            self._compare_header.hide_all()
        else:
            contents = [tile.content for tile in self.tiles]
            place = logical(grid_layout.boxes[0], grid_layout.ratio)
            self._compare_header.show_mode(self.mode, contents, place)
        self._show_seam()
        self._sharpening.unsettle()
        self.zoom_changed.emit()

    def size_in_grid(self, count: int) -> Callable[[Size], Size]:
        """Tell how large clips will stand in a grid of so many, as `layout.size_in_grid` does, in any thread."""
        return self._places.size_in_grid(count, self.size(), self.devicePixelRatioF())

    def _on_step(self) -> None:
        self.update()
        if not self._player.playing:
            self._sharpening.unsettle()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Stretch what is there at once."""
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew on a screen of another pixel ratio, and beside text of another size."""
        if event.type() in {QEvent.Type.DevicePixelRatioChange, QEvent.Type.FontChange}:
            self._arrange()
        super().changeEvent(event)

    def set_mode(self, mode: ViewMode) -> None:
        """Show the tiles in another mode; the keyboard stays on a tile that is seen, or on the canvas."""
        if not self._flip.is_held:
            self._flip.end()
        comparing = pair_of(mode) is not None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if comparing else Qt.FocusPolicy.NoFocus)
        # The keyboard goes before tiles are hidden: Qt would give it to whichever comes next.
        if comparing:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.tiles:
            to = mode.tile if isinstance(mode, Alone | Seam) else self._selected
            self.tiles[to].show()
            self.focus(to)
        self._modes.turn(mode)
        self._arrange()
        self.update()

    def toggle_mode(self, kind: ModeKind, current: int | None) -> None:
        """Show the current tile alone, or two compared, once two are there; or all again when this mode is on."""
        self._modes.toggle(kind, current)

    @property
    def can_leave(self) -> bool:
        """Tell whether there is something to go back from."""
        away = self._flip.stand_in is not None or self.zoom.scale != 1.0 or not isinstance(self.mode, Grid)
        return away or self._is_comparison

    def leave(self) -> None:
        """Go back to what was flipped away, then to the whole picture, then to all tiles, then to one job's."""
        if self._flip.stand_in is not None:
            self._flip.end()
        elif self.zoom.scale != 1.0:
            self.set_zoom(Zoom())
        elif isinstance(self.mode, Grid) and self._is_comparison:
            self.left.emit()
        else:
            self.set_mode(Grid())

    def toggle_seam(self, current: int | None) -> None:
        """Look at where the ends of the current tile's clip meet, or at all tiles again."""
        self._modes.toggle_seam(self.content, current or 0)

    def _show_seam(self) -> None:
        """Show the joint that is looked at, if one is; two that stand side by side take what room there is."""
        mode, content = self.mode, self.content
        if not isinstance(mode, Seam) or content is None:
            self._seam.hide()
            return
        place = logical(self.grid_layout.boxes[mode.tile], self.grid_layout.ratio)
        if mode.way is SeamWay.SIDE:
            place = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            self.tiles[mode.tile].setGeometry(place)
        self._seam.show(mode, content, place, in_sight=self.isVisible())
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Play no joint that nobody sees, and make no pictures ready."""
        self._seam.clock.stop()
        self._painting.rest()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with it."""
        self._show_seam()
        super().showEvent(event)

    def _turn(self, mode: Comparison | Seam) -> None:
        """Go on comparing, with the divider, the share or the gain elsewhere; the keyboard stays where it is."""
        self._modes.turn(mode)
        self._arrange()
        self.update()

    def bring_in(self, index: int) -> None:
        """Compare with another variant: it takes the second place."""
        if index < len(self.tiles):
            self._compare_header.choose(1, index)

    def zoom_by(self, notches: int) -> None:
        """Zoom in or out around the middle; 0 shows the whole picture."""
        self.set_zoom(self.zoom.towards(NOTCH**notches, 0.5, 0.5) if notches else Zoom())

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the pictures so large, and this part of them."""
        if zoom != self.zoom:
            self._places.zoom = zoom
            self._arrange()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every tile's picture of the step on show, and what stands over it."""
        painter = QPainter(self)
        content = self.content
        if content is not None and any(tile.content.clip is None for tile in self.tiles):
            self._painting.continued = self._ends.get(content.continues)
        frames = self._painting.paint(painter, self.grid_layout, self.tiles, self._gaze())
        if isinstance(self.grid_layout.mode, Seam):
            self._seam.paint(painter, self.grid_layout, self.grid_layout.mode)
        painter.end()
        self.painted.emit(frames)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what may become a click or a drag."""
        self._pointing.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self.pointer_moved.emit()
        self._pointing.move(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take what goes with the pointer away with it."""
        self._pointing.leave()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a press that was no drag as a click on a tile."""
        self._pointing.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Give one tile the whole pane, and take it back."""
        self._pointing.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self._pointing.turn_wheel(event)

    def _carry(self, act: VariantAct, tile: int) -> None:
        """Let the clip that is seen in a tile be carried out of it."""
        seen = self._gaze().seen_in(tile)
        if self.tiles[seen].content.clip is not None:
            self.act_requested.emit(act, seen)
