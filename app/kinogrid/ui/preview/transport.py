"""The bar under the grid: position, play, step, speed, loop, and the ways of looking."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from kinogrid.media.timeline import Ending, length_code, timecode
from kinogrid.ui.preview.player import SPEEDS
from kinogrid.ui.preview.scrubber import Scrubber
from kinogrid.ui.preview.view import Alone, Difference, Grid, ViewMode, Wipe
from kinogrid.ui.style.theme import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kinogrid.ui.preview.player import Player
    from kinogrid.ui.style.theme import Theme

_TIMES: Final = "\u00d7"
_NARROWEST: Final = 280  # logical pixels
_ROOM_FOR_COUNT: Final = 560
_ROOM_FOR_ENDS: Final = 490
_ROOM_FOR_VIEWS: Final = 420
_ROOM_FOR_SPEED: Final = 330


class Transport(QWidget):
    """Shows where the player is and lets people drive it by mouse; the keys belong to the pane."""

    mode_requested = Signal(object)
    """A mode's class: Alone, Wipe, Difference, or Grid to go back."""
    ending_chosen = Signal(object)
    """What a person wants shorter clips to do, an Ending."""

    def __init__(self, theme: Theme, player: Player, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._player = player
        self.setProperty("role", "bottom bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.position = Scrubber(theme, player, self)
        self.start = self._button("to-start", "Jump to start", "Home")
        self.back = self._button("step-back", "Previous frame", "\u2190")
        self.play = self._button("play", "Play", "Space")
        self.forward = self._button("step-forward", "Next frame", "\u2192")
        self.end = self._button("to-end", "Jump to end", "End")
        self.time = QLabel(self)
        self.count = QLabel(self)
        self.count.setProperty("role", "hint")
        self.time.setAccessibleName("Time")
        self.count.setAccessibleName("Frame")
        self.speed = QToolButton(self)
        self.speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speed.setAccessibleName("Speed")
        self.speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.loop = self._button("loop", "Play in a loop", "L", checkable=True)
        self.alone = self._button("zoom", "Look at one alone", "Z", checkable=True)
        self.wipe = self._button("wipe", "Wipe between two", "W", checkable=True)
        self.difference = self._button("difference", "Difference of two", "D", checkable=True)
        self.more = self._button("more", "More", "")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._endings: dict[Ending, QAction] = {}
        self._lay_out()
        self._fill_menus()
        self._connect()
        self.refresh()

    def _button(self, icon: str, name: str, key: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        self._theme.dress(button, icon)
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  ({key})" if key else name)
        if checkable:
            button.setCheckable(True)
            button.toggled.connect(lambda on: self._theme.dress(button, icon, Tone.ACCENT if on else Tone.TEXT))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        rows.setContentsMargins(8, 2, 8, 6)
        rows.setSpacing(2)
        rows.addWidget(self.position)
        row = QHBoxLayout()
        row.setSpacing(2)
        for widget in (self.start, self.back, self.play, self.forward, self.end):
            row.addWidget(widget)
        row.addSpacing(10)
        row.addWidget(self.time)
        row.addSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        for widget in (self.speed, self.loop, self.alone, self.wipe, self.difference, self.more):
            row.addWidget(widget)
        rows.addLayout(row)

    def _fill_menus(self) -> None:
        speeds = QMenu(self)
        group = QActionGroup(speeds)
        for speed in SPEEDS:
            action = speeds.addAction(f"{speed:g}{_TIMES}")
            action.setCheckable(True)
            action.setChecked(speed == self._player.speed)
            action.triggered.connect(lambda _checked=False, speed=speed: self.set_speed(speed))
            action.setData(speed)
            group.addAction(action)
        self.speed.setMenu(speeds)
        more = QMenu(self)
        more.addMenu(speeds).setText("Speed")
        for kind, words in (
            (Alone, "Look at one alone\tZ"),
            (Wipe, "Wipe between two\tW"),
            (Difference, "Difference\tD"),
        ):
            more.addAction(words).triggered.connect(partial(self.mode_requested.emit, kind))
        more.addSeparator()
        more.addAction("Set in point\tI").triggered.connect(lambda: self._player.mark(first=self._player.asked))
        more.addAction("Set out point\tO").triggered.connect(lambda: self._player.mark(last=self._player.asked))
        more.addAction("Clear in and out points").triggered.connect(self._player.unmark)
        more.addSeparator()
        endings = QActionGroup(more)
        for ending, words in (
            (Ending.HOLD, "Shorter clips hold their last frame"),
            (Ending.LOOP, "Shorter clips loop"),
        ):
            action = more.addAction(words)
            action.setCheckable(True)
            action.setChecked(ending is self._player.clip_set.ending)
            action.triggered.connect(partial(self.ending_chosen.emit, ending))
            endings.addAction(action)
            self._endings[ending] = action
        self.more.setMenu(more)

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
        self.alone.clicked.connect(lambda on: self.mode_requested.emit(Alone if on else Grid))
        self.wipe.clicked.connect(lambda on: self.mode_requested.emit(Wipe if on else Grid))
        self.difference.clicked.connect(lambda on: self.mode_requested.emit(Difference if on else Grid))
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
        """Press the button of the way that is looked at."""
        self.alone.setChecked(isinstance(mode, Alone))
        self.wipe.setChecked(isinstance(mode, Wipe))
        self.difference.setChecked(isinstance(mode, Difference))

    def set_tiles(self, count: int) -> None:
        """Comparing needs two."""
        self.alone.setEnabled(count > 0)
        self.wipe.setEnabled(count > 1)
        self.difference.setEnabled(count > 1)

    def refresh(self) -> None:
        """Take everything anew from the player."""
        ready = self._player.timeline.steps > 1
        for widget in (self.start, self.back, self.play, self.forward, self.end, self.position):
            widget.setEnabled(ready)
        self.speed.setText(f"{self._player.speed:g}{_TIMES}")
        self.speed.setToolTip("Speed")
        self._show_playing()
        self._show_time()

    def _show_playing(self) -> None:
        playing = self._player.playing
        words = "playing" if playing else "paused"
        if self.play.accessibleDescription() == words:
            return
        self._theme.dress(self.play, "pause" if playing else "play")
        self.play.setAccessibleDescription(words)
        self.play.setToolTip("Pause  (Space)" if playing else "Play  (Space)")

    def _show_time(self) -> None:
        """Timecode and frame number of the longest clip, at the step that was asked for."""
        timeline = self._player.timeline
        lead = timeline.lead
        if lead is None or timeline.steps == 1:
            self.time.clear()
            self.count.clear()
            return
        frame = lead.frame_at(timeline.starts[self._player.asked])
        self.time.setText(f"{timecode(lead, frame)} / {length_code(lead)}")
        self.count.setText(f"{frame + 1} of {len(lead.starts)}")

    def minimumSizeHint(self) -> QSize:
        """As narrow as a pane may become."""
        return QSize(_NARROWEST, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what keys and the menu can do as well where the pane is narrow."""
        width = event.size().width()
        for button in (self.alone, self.wipe, self.difference):
            button.setVisible(width >= _ROOM_FOR_VIEWS)
        self.speed.setVisible(width >= _ROOM_FOR_SPEED)
        for button in (self.start, self.end):
            button.setVisible(width >= _ROOM_FOR_ENDS)
        self.count.setVisible(width >= _ROOM_FOR_COUNT)
