"""The bar under the grid: position, play, step, speed, loop, and the modes of the grid."""

import re
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from kinogrid.domain.timecode import Timecode
from kinogrid.media.timeline import Ending, length, moment
from kinogrid.ui.controls.widgets import label, named, tool_button
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.preview.command_menus import CommandLines
from kinogrid.ui.preview.keys import Command, with_key
from kinogrid.ui.preview.layout_menu import LayoutMenu
from kinogrid.ui.preview.moment_text import explained, spelt
from kinogrid.ui.preview.player import SPEEDS, Player
from kinogrid.ui.preview.scrubber import Scrubber
from kinogrid.ui.preview.view import Alone, Blend, Difference, Grid, ModeKind, ViewMode, Wipe
from kinogrid.ui.preview.zoom_menu import ZoomMenu
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import number, tr

# Logical pixels: the narrowest that the bar becomes, and the room that it takes to show some of its parts.
_NARROWEST = 280
# None is wider than this one.
_FIGURE = re.compile(r"\d")
# Between the controls, and around and between all of them, in logical pixels.
_GAP = 2
_EDGES = 2 * 8 + 10 + 8


class Transport(QWidget):
    """Shows where the player is and lets people drive it by mouse; the keys belong to the pane.

    `mode_requested` carries the class of the mode that is to be turned on or off: `Alone`, `Wipe`, `Difference` or
    `Blend`; `ending_chosen` the `Ending` that a person wants for shorter clips; `flip_requested` asks for the next
    variant in the place of the one that is looked at, `seam_requested` to see where the ends of that one meet.
    """

    mode_requested = Signal(object)
    ending_chosen = Signal(object)
    flip_requested = Signal()
    seam_requested = Signal()

    def __init__(self, theme: Theme, player: Player, keys: KeyMap, parent: QWidget) -> None:
        """Follow a player from now on; tooltips and menus name the keys."""
        super().__init__(parent)
        self._theme = theme
        self._keys = keys
        self._keyed: list[tuple[QToolButton, Command]] = []
        self._lines = CommandLines(keys, self)
        keys.changed.connect(self._name_keys)
        self._player = player
        # Time goes from left to right wherever people read the other way.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setProperty("role", "bottom bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.position = Scrubber(theme, player, self)
        self.start = self._button("to-start", Command.START, "Jump to start", tr("Preview", "Jump to start"))
        self.back = self._button("step-back", Command.BACK, "Previous frame", tr("Preview", "Previous frame"))
        self.play = self._button("play", Command.PLAY, "Play", tr("Preview", "Play"))
        self.forward = self._button("step-forward", Command.FORWARD, "Next frame", tr("Preview", "Next frame"))
        self.end = self._button("to-end", Command.END, "Jump to end", tr("Preview", "Jump to end"))
        self._mode: ViewMode = Grid()
        self._timecode = Timecode.CLOCK
        self.time = label(parent=self)
        self.time.setObjectName("Time")
        self.time.setToolTip(tip(explained(self._timecode)))
        self.count = label(role="hint", parent=self)
        self.count.setObjectName("Frame")
        self.speed = named(QToolButton(self), "Speed", tr("Preview", "Speed"))
        self.speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.loop = self._switch("loop", Command.LOOP, "Play in a loop", tr("Preview", "Play in a loop"))
        self.alone = self._switch("zoom", Command.ALONE, "View one", tr("Preview", "View one"))
        self.wipe = self._switch("wipe", Command.WIPE, "Wipe between two", tr("Preview", "Wipe between two"))
        self.difference = self._switch(
            "difference", Command.DIFFERENCE, "Difference of two", tr("Preview", "Difference of two")
        )
        self.blend = self._switch("blend", Command.BLEND, "Blend of two", tr("Preview", "Blend of two"))
        self.loupe = self._switch("search", Command.LOUPE, "Loupe", tr("Preview", "Loupe"))
        self.survey = self._switch("survey", Command.SURVEY, "Hide rejected ones", tr("Preview", "Hide rejected ones"))
        self.advance = self._switch(
            "advance", Command.ADVANCE, "Move on after a decision", tr("Preview", "Move on after a decision")
        )
        self.layouts = LayoutMenu(self)
        self.layout_button = self._button("layout", Command.LAYOUT, "Layout", tr("Preview", "Layout"))
        self.layout_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.layout_button.setMenu(self.layouts)
        self.zoom = ZoomMenu(self._lines, self)
        self.more = self._button("more", None, "More", tr("Preview", "More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._endings: dict[Ending, QAction] = {}
        self._words = [0, 0]
        self._measured: tuple[object, ...] = ()
        self._lay_out()
        self._fill_menus()
        self._connect()
        self._name_keys()
        self.refresh()

    def _button(self, icon: str, command: Command | None, object_name: str, name: str) -> QToolButton:
        button = tool_button(self._theme, icon, name, self, object_name=object_name, tone=Tone.TEXT)
        self._theme.dress(button, icon, Tone.TEXT, side=20)
        if command is not None:
            self._keyed.append((button, command))
            button.setToolTip(tip(with_key(self._keys, name, command)))
        return button

    def _name_keys(self) -> None:
        for button, command in self._keyed:
            button.setToolTip(tip(with_key(self._keys, button.accessibleName(), command)))
        for button, less, more in (
            (self.speed, Command.SLOWER, Command.FASTER),
            (self.zoom, Command.ZOOM_OUT, Command.ZOOM_IN),
        ):
            button.setToolTip(tip(with_key(self._keys, button.accessibleName(), less, more)))
        self._name_play()

    def _switch(self, icon: str, command: Command, object_name: str, name: str) -> QToolButton:
        button = self._button(icon, command, object_name, name)
        button.setCheckable(True)
        button.toggled.connect(lambda on: self._theme.dress(button, icon, Tone.ACCENT if on else Tone.TEXT))
        return button

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        rows.setContentsMargins(8, 2, 8, 6)
        rows.setSpacing(2)
        rows.addWidget(self.position)
        row = QHBoxLayout()
        row.setSpacing(2)
        steps = (self.start, self.back, self.play, self.forward, self.end)
        for widget in steps:
            row.addWidget(widget)
        row.addSpacing(10)
        row.addWidget(self.time)
        row.addSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        others = (
            *(self.zoom, self.speed, self.loop, self.layout_button, self.survey, self.advance),
            *(self.alone, self.wipe, self.difference, self.blend, self.loupe, self.more),
        )
        for widget in others:
            row.addWidget(widget)
        for before, after in pairwise((self.position, *steps, *others)):
            QWidget.setTabOrder(before, after)
        rows.addLayout(row)

    def _fill_menus(self) -> None:
        player = self._player
        speeds = QMenu(self)
        speeds.setTitle(self.speed.accessibleName())
        group = QActionGroup(speeds)
        for speed in SPEEDS:
            action = speeds.addAction(_speed_text(speed))
            action.setCheckable(True)
            action.setChecked(speed == player.speed)
            action.triggered.connect(lambda _checked=False, speed=speed: self.set_speed(speed))
            action.setData(speed)
            group.addAction(action)
        self.speed.setMenu(speeds)
        more = QMenu(self)
        more.addMenu(speeds)
        more.addMenu(self.layouts)
        more.addMenu(self.zoom.menu())
        for kind, button, command in (
            (Alone, self.alone, Command.ALONE),
            (Wipe, self.wipe, Command.WIPE),
            (Difference, self.difference, Command.DIFFERENCE),
            (Blend, self.blend, Command.BLEND),
        ):
            self._add(more, button.accessibleName(), command, partial(self.mode_requested.emit, kind))
        self._add(more, tr("Preview", "Flip to the next"), Command.FLIP_ON, self.flip_requested.emit)
        self._add(more, tr("Preview", "Where its ends meet"), Command.SEAM, self.seam_requested.emit)
        more.addSeparator()
        self._add(more, tr("Preview", "Set in point"), Command.MARK_IN, lambda: player.mark(first=player.asked))
        self._add(more, tr("Preview", "Set out point"), Command.MARK_OUT, lambda: player.mark(last=player.asked))
        self._add(more, tr("Preview", "Clear in and out points"), Command.UNMARK, player.unmark)
        more.addSeparator()
        for switch, command in (
            (self.loupe, Command.LOUPE),
            (self.survey, Command.SURVEY),
            (self.advance, Command.ADVANCE),
        ):
            action = self._add(more, switch.accessibleName(), command, switch.click)
            action.setCheckable(True)
            switch.toggled.connect(action.setChecked)
        more.addSeparator()
        self.back_and_forth = self._add(
            more, tr("Preview", "Play back and forth"), Command.BACK_AND_FORTH, self._turn_round
        )
        self.back_and_forth.setCheckable(True)
        endings = QActionGroup(more)
        for ending, text in (
            (Ending.HOLD, tr("Preview", "Shorter clips hold their last frame")),
            (Ending.LOOP, tr("Preview", "Shorter clips loop")),
        ):
            action = more.addAction(text)
            action.setCheckable(True)
            action.setChecked(ending is player.clip_set.ending)
            action.triggered.connect(partial(self.ending_chosen.emit, ending))
            endings.addAction(action)
            self._endings[ending] = action
        self.more.setMenu(more)

    def _add(self, menu: QMenu, text: str, command: Command, do: Callable[[], object]) -> QAction:
        """Add a line to a menu."""
        action = self._lines.add(menu, text, command)
        action.triggered.connect(lambda _checked: do())
        return action

    def set_timecode(self, style: Timecode) -> None:
        """Write places in the clip like this from now on."""
        self._timecode = style
        self.time.setToolTip(tip(explained(style)))
        self._show_time()

    def _turn_round(self) -> None:
        """Play back and forth, which is a loop too, or round and round again."""
        on = self.back_and_forth.isChecked()
        self._player.set_back_and_forth(on=on)
        self.loop.setChecked(self.loop.isChecked() or on)

    def show_ending(self, ending: Ending) -> None:
        """Tick what shorter clips do in the menu."""
        self._endings[ending].setChecked(True)

    def _connect(self) -> None:
        player = self._player
        self.start.clicked.connect(lambda: player.seek(player.part.first))
        self.end.clicked.connect(lambda: player.seek(player.part.last))
        self.back.clicked.connect(lambda: player.step_by(-1))
        self.forward.clicked.connect(lambda: player.step_by(1))
        self.play.clicked.connect(player.toggle)
        self.loop.setChecked(player.loop)
        self.loop.toggled.connect(lambda on: player.set_loop(loop=on))
        for kind, button in self._modes():
            # Turned by whatever means: a screen reader's Toggle presses no button.
            button.toggled.connect(partial(self._mode_turned, kind))
        player.playing_changed.connect(self._show_playing)
        player.laid_out.connect(self.refresh)
        player.asked_changed.connect(self._show_time)

    def set_speed(self, speed: float) -> None:
        """Play at another speed, and say so."""
        self._player.set_speed(speed)
        for action in self.speed.menu().actions():
            action.setChecked(action.data() == speed)
        self.refresh()

    def change_speed(self, places: int) -> None:
        """Go to the next slower or faster speed."""
        place = SPEEDS.index(self._player.speed) + places
        self.set_speed(SPEEDS[min(max(place, 0), len(SPEEDS) - 1)])

    def show_mode(self, mode: ViewMode) -> None:
        """Press the button of the mode that is on."""
        self._mode = mode
        for kind, button in self._modes():
            button.setChecked(isinstance(mode, kind))

    def _modes(self) -> tuple[tuple[ModeKind, QToolButton], ...]:
        return (Alone, self.alone), (Wipe, self.wipe), (Difference, self.difference), (Blend, self.blend)

    def _mode_turned(self, kind: ModeKind, on: bool) -> None:  # noqa: FBT001 - as Qt tells it
        if on != isinstance(self._mode, kind):
            self.mode_requested.emit(kind)

    def set_tiles(self, count: int, arrived: int) -> None:
        """Offer what so many tiles allow, so many of whose clips are here: comparing takes two."""
        self.alone.setEnabled(count > 0)
        for compared in (self.wipe, self.difference, self.blend):
            compared.setEnabled(arrived > 1)

    def refresh(self) -> None:
        """Take everything anew from the player."""
        ready = self._player.timeline.steps > 1
        for widget in (self.start, self.back, self.play, self.forward, self.end, self.position):
            widget.setEnabled(ready)
        if self.speed.text() != _speed_text(self._player.speed):
            self.speed.setText(_speed_text(self._player.speed))
            self._fit()
        self._show_playing()
        self._show_time()

    def _show_playing(self) -> None:
        playing = self._player.playing
        words = tr("Preview", "playing") if playing else tr("Preview", "paused")
        if self.play.accessibleDescription() == words:
            return
        self._theme.dress(self.play, "pause" if playing else "play")
        self.play.setAccessibleDescription(words)
        self._name_play()

    def _name_play(self) -> None:
        words = tr("Preview", "Pause") if self._player.playing else tr("Preview", "Play")
        self.play.setToolTip(tip(with_key(self._keys, words, Command.PLAY)))

    def _show_time(self) -> None:
        """Show timecode and frame number of the longest clip, at the step that was asked for."""
        timeline = self._player.timeline
        lead = timeline.lead
        if lead is None or timeline.steps == 1:
            self.time.clear()
            self.count.clear()
            # Clips that are being opened will need it again in a moment.
            if not self._player.clip_set.opening:
                self._keep_room("", "")
            return
        frame = lead.frame_at(timeline.starts[self._player.asked])
        whole, count = spelt(length(lead), self._timecode), number(len(lead.starts))
        self.time.setText(f"{spelt(moment(lead, frame), self._timecode)} / {whole}")
        self.count.setText(tr("Preview", "{frame} of {count}", frame=number(frame + 1), count=count))
        self._keep_room(f"{whole} / {whole}", tr("Preview", "{frame} of {count}", frame=count, count=count))

    def _keep_room(self, *longest: str) -> None:
        """Keep room for the longest that time and frame become, so that nothing comes and goes as clips play."""
        looks = (longest, self.time.font().toString())
        if looks == self._measured:
            return
        self._measured = looks
        words = [self.time.fontMetrics().horizontalAdvance(_FIGURE.sub("0", text)) + _GAP for text in longest]
        if words != self._words:
            self._words = words
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as a pane may become."""
        return QSize(_NARROWEST, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Leave out what has no room beside larger text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._show_time()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as much as fits of what keys and the menu can do as well, what is wanted most first."""
        room = self.width() - _EDGES - sum(widget.sizeHint().width() + _GAP for widget in (self.play, self.more))
        fits = True
        for group, words in (
            ((self.time,), self._words[0]),
            ((self.back, self.forward), 0),
            ((self.loop,), 0),
            ((self.speed,), 0),
            ((self.alone, self.wipe, self.difference), 0),
            ((self.zoom,), 0),
            ((self.start, self.end), 0),
            ((self.count,), self._words[1]),
            *(((switch,), 0) for switch in (self.layout_button, self.survey, self.advance, self.blend, self.loupe)),
        ):
            room -= words or sum(widget.sizeHint().width() + _GAP for widget in group)
            fits = fits and room >= 0
            for widget in group:
                widget.setVisible(fits)


def _speed_text(speed: float) -> str:
    """Write a speed with as many decimals as it has."""
    decimals = len(f"{speed:g}".partition(".")[2])
    return tr("Preview", "{number}\u00d7", number=number(speed, decimals))
