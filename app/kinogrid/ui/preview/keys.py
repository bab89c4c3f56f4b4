"""Which key does what in the preview: one table, for the pane to obey and for help to list."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt


class Command(Enum):
    """What the preview can be told by key; the value is how help says it."""

    PLAY = "play or pause"
    BACK = "a frame back"
    FORWARD = "a frame on"
    JOB_UP = "the job above"
    JOB_DOWN = "the job below"
    START = "first frame"
    END = "last frame"
    MARK_IN = "set the in point"
    MARK_OUT = "set the out point"
    UNMARK = "clear in and out points"
    LOOP = "loop on or off"
    SLOWER = "slower"
    FASTER = "faster"
    PICK = "pick"
    REJECT = "reject"
    STAR = "star"
    EXTEND = "extend"
    SAVE = "save a copy"
    USE_FRAME = "use this frame as first frame"
    ALONE = "look at one alone"
    WIPE = "wipe between two"
    DIFFERENCE = "difference of two"
    CLOSER = "closer"
    AWAY = "away"
    WHOLE = "the whole picture"
    LEAVE = "back"


_K = Qt.Key
_PLAIN: Final = {
    _K.Key_Space: Command.PLAY,
    _K.Key_Left: Command.BACK,
    _K.Key_Right: Command.FORWARD,
    _K.Key_Up: Command.JOB_UP,
    _K.Key_Down: Command.JOB_DOWN,
    _K.Key_Home: Command.START,
    _K.Key_End: Command.END,
    _K.Key_I: Command.MARK_IN,
    _K.Key_O: Command.MARK_OUT,
    _K.Key_Backspace: Command.UNMARK,
    _K.Key_L: Command.LOOP,
    _K.Key_BracketLeft: Command.SLOWER,
    _K.Key_BracketRight: Command.FASTER,
    _K.Key_P: Command.PICK,
    _K.Key_X: Command.REJECT,
    _K.Key_S: Command.STAR,
    _K.Key_E: Command.EXTEND,
    _K.Key_F: Command.USE_FRAME,
    _K.Key_Z: Command.ALONE,
    _K.Key_W: Command.WIPE,
    _K.Key_D: Command.DIFFERENCE,
    _K.Key_Plus: Command.CLOSER,
    _K.Key_Equal: Command.CLOSER,
    _K.Key_Minus: Command.AWAY,
    _K.Key_0: Command.WHOLE,
    _K.Key_Escape: Command.LEAVE,
}

KEYS: Final[dict[int, Command]] = {
    **{QKeyCombination(key).toCombined(): command for key, command in _PLAIN.items()},
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_Plus).toCombined(): Command.CLOSER,
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, _K.Key_S).toCombined(): Command.SAVE,
}
"""Key and modifiers combined, as an event gives them, to what they mean."""

DIGITS: Final[dict[int, int]] = {int(Qt.Key(_K.Key_1 + index)): index for index in range(8)}
"""`1` to `8` to the index of the tile that they choose."""


def pressed(combination: QKeyCombination) -> int:
    """A key and its modifiers as the tables have them: digits and arrows of a keypad count like any others."""
    return combination.toCombined() & ~int(Qt.KeyboardModifier.KeypadModifier.value)
