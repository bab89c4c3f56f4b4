"""What the preview does when a key is pressed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication

from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.key_rules import DIGITS, ENTER_KEYS, pressed
from kinogrid.ui.preview.canvas import Canvas
from kinogrid.ui.preview.keys import Command, command_of
from kinogrid.ui.preview.model import VariantAct
from kinogrid.ui.preview.neighbours import Direction
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.transport import Transport
from kinogrid.ui.preview.variant_acts import VariantActs
from kinogrid.ui.preview.view import Alone, Blend, Difference, ModeKind, Wipe


class Keyboard(QObject):
    """Drives the whole preview by keys.

    `job_step_requested` asks for the job above (-1) or below (1), while the keyboard stays where it is,
    `comparison_requested` for what is put together to be compared.
    """

    undo_requested = Signal()
    redo_requested = Signal()
    job_step_requested = Signal(int)
    comparison_requested = Signal()

    _commands: dict[Command, Callable[[], object]]

    def __init__(self, keys: KeyMap, player: Player, transport: Transport, canvas: Canvas, acts: VariantActs) -> None:
        """Take the keys and everything that they drive."""
        super().__init__(canvas)
        self._keys = keys
        self._held: Qt.Key | None = None
        self._canvas = canvas
        self._acts = acts

        def turn(kind: ModeKind) -> None:
            canvas.toggle_mode(kind, acts.current)

        self._commands = {
            Command.PLAY: player.toggle,
            Command.BACK: partial(player.step_by, -1),
            Command.FORWARD: partial(player.step_by, 1),
            Command.SELECT_LEFT: partial(acts.go, Direction.LEFT),
            Command.SELECT_RIGHT: partial(acts.go, Direction.RIGHT),
            Command.SELECT_UP: partial(acts.go, Direction.UP),
            Command.SELECT_DOWN: partial(acts.go, Direction.DOWN),
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
            Command.PICK: partial(acts.do_to_current, VariantAct.PICK),
            Command.REJECT: partial(acts.do_to_current, VariantAct.REJECT),
            Command.STAR: partial(acts.do_to_current, VariantAct.STAR),
            Command.EXTEND: acts.extend_current,
            Command.SAVE: partial(acts.do_to_current, VariantAct.SAVE),
            Command.EXPORT: acts.export_current,
            Command.COPY_FILE: partial(acts.do_to_current, VariantAct.COPY_FILE),
            Command.OPEN: partial(acts.do_to_current, VariantAct.OPEN),
            Command.REVEAL: partial(acts.do_to_current, VariantAct.REVEAL),
            Command.COPY_ADDRESS: partial(acts.do_to_current, VariantAct.COPY_ADDRESS),
            Command.USE_FRAME: partial(acts.do_to_current, VariantAct.USE_FRAME),
            Command.USE_AS_LAST: partial(acts.do_to_current, VariantAct.USE_AS_LAST),
            Command.COPY_FRAME: partial(acts.do_to_current, VariantAct.COPY_FRAME),
            Command.SAVE_FRAME: partial(acts.do_to_current, VariantAct.SAVE_FRAME),
            Command.SURVEY: transport.survey.click,
            Command.ADVANCE: transport.advance.click,
            Command.LAYOUT: transport.layouts.choose_next,
            Command.TO_COMPARISON: partial(acts.do_to_current, VariantAct.COMPARE),
            Command.COMPARISON: self.comparison_requested.emit,
            Command.ALONE: partial(turn, Alone),
            Command.WIPE: partial(turn, Wipe),
            Command.DIFFERENCE: partial(turn, Difference),
            Command.BLEND: partial(turn, Blend),
            Command.FLIP: partial(canvas.flip, held=True),
            Command.FLIP_ON: canvas.flip_on,
            Command.SEAM: lambda: canvas.toggle_seam(acts.current),
            Command.BACK_AND_FORTH: transport.back_and_forth.trigger,
            Command.LOUPE: transport.loupe.click,
            Command.ZOOM_IN: partial(canvas.zoom_by, 1),
            Command.ZOOM_OUT: partial(canvas.zoom_by, -1),
            Command.ZOOM_FIT: partial(canvas.zoom_by, 0),
            Command.ZOOM_ACTUAL: partial(canvas.zoom_to, 1.0),
            Command.ZOOM_DOUBLE: partial(canvas.zoom_to, 2.0),
            Command.LEAVE: canvas.leave,
        }

    def do(self, command: Command) -> None:
        """Do what a key would, by a menu."""
        self._commands[command]()

    def turn_back(self, event: QKeyEvent) -> bool:
        """Take back or do again what was done last, whatever is on show; False for any other key."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
            return True
        if event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
            return True
        return False

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False for a key that means nothing here."""
        key = pressed(event.keyCombination())
        button = QApplication.focusWidget()
        if key in ENTER_KEYS and isinstance(button, QAbstractButton):
            button.click()
            return True
        if key in DIGITS:
            self._acts.select(DIGITS[key])
            return True
        command = command_of(self._keys, key)
        if command is Command.FLIP and event.isAutoRepeat():
            return True
        if command is None or (command is Command.LEAVE and not self._canvas.can_leave):
            return False
        if command is Command.FLIP:
            self._held = Qt.Key(event.key())
        self.do(command)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Let go of what a key does only while it is held; False for any other key."""
        if event.isAutoRepeat() or self._held is None or event.key() != self._held:
            return False
        self._held = None
        self._canvas.flip(held=False)
        return True
