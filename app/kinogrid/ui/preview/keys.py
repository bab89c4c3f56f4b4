"""Which key does what in the preview: one table, for the pane to obey and for menus and tooltips to name."""

from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from kinogrid.domain.request import MOST_VARIANTS
from kinogrid.ui.text import tr


class Command(Enum):
    """What the preview can be told by key."""

    PLAY = auto()
    BACK = auto()
    FORWARD = auto()
    SELECT_LEFT = auto()
    SELECT_RIGHT = auto()
    SELECT_UP = auto()
    SELECT_DOWN = auto()
    JOB_UP = auto()
    JOB_DOWN = auto()
    START = auto()
    END = auto()
    MARK_IN = auto()
    MARK_OUT = auto()
    UNMARK = auto()
    LOOP = auto()
    SLOWER = auto()
    FASTER = auto()
    PICK = auto()
    REJECT = auto()
    STAR = auto()
    EXTEND = auto()
    SAVE = auto()
    EXPORT = auto()
    USE_FRAME = auto()
    USE_AS_LAST = auto()
    COPY_FRAME = auto()
    SAVE_FRAME = auto()
    SURVEY = auto()
    ADVANCE = auto()
    LAYOUT = auto()
    ALONE = auto()
    WIPE = auto()
    DIFFERENCE = auto()
    BLEND = auto()
    FLIP = auto()
    FLIP_ON = auto()
    LOUPE = auto()
    SEAM = auto()
    BACK_AND_FORTH = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    ZOOM_FIT = auto()
    ZOOM_ACTUAL = auto()
    ZOOM_DOUBLE = auto()
    LEAVE = auto()


_K = Qt.Key
_PLAIN = {
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
    _K.Key_Return: Command.PICK,
    _K.Key_Enter: Command.PICK,
    _K.Key_X: Command.REJECT,
    _K.Key_S: Command.STAR,
    _K.Key_E: Command.EXTEND,
    _K.Key_F: Command.USE_FRAME,
    _K.Key_N: Command.SURVEY,
    _K.Key_A: Command.ADVANCE,
    _K.Key_G: Command.LAYOUT,
    _K.Key_Z: Command.ALONE,
    _K.Key_W: Command.WIPE,
    _K.Key_D: Command.DIFFERENCE,
    _K.Key_B: Command.BLEND,
    _K.Key_C: Command.FLIP,
    _K.Key_M: Command.LOUPE,
    _K.Key_J: Command.SEAM,
    _K.Key_Plus: Command.ZOOM_IN,
    _K.Key_Equal: Command.ZOOM_IN,
    _K.Key_Minus: Command.ZOOM_OUT,
    _K.Key_0: Command.ZOOM_FIT,
    _K.Key_Escape: Command.LEAVE,
}

_ARROWS: dict[int, str] = {
    int(_K.Key_Left): "\u2190",
    int(_K.Key_Up): "\u2191",
    int(_K.Key_Right): "\u2192",
    int(_K.Key_Down): "\u2193",
}

# Key and modifiers combined, as an event gives them, to what they mean.
KEYS: dict[int, Command] = {
    **{QKeyCombination(key).toCombined(): command for key, command in _PLAIN.items()},
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_Plus).toCombined(): Command.ZOOM_IN,
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_L).toCombined(): Command.BACK_AND_FORTH,
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_F).toCombined(): Command.USE_AS_LAST,
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_S).toCombined(): Command.SAVE_FRAME,
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, _K.Key_C).toCombined(): Command.COPY_FRAME,
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_C).toCombined(): Command.FLIP_ON,
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, _K.Key_S).toCombined(): Command.SAVE,
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, _K.Key_E).toCombined(): Command.EXPORT,
    **{
        QKeyCombination(Qt.KeyboardModifier.ControlModifier, key).toCombined(): command
        for key, command in (
            (_K.Key_Left, Command.SELECT_LEFT),
            (_K.Key_Right, Command.SELECT_RIGHT),
            (_K.Key_Up, Command.SELECT_UP),
            (_K.Key_Down, Command.SELECT_DOWN),
            (_K.Key_1, Command.ZOOM_ACTUAL),
            (_K.Key_2, Command.ZOOM_DOUBLE),
        )
    },
}

# What presses a button that has the keyboard, and else picks.
ENTER_KEYS = frozenset({int(_K.Key_Return), int(_K.Key_Enter)})

# The figures from `1` on to the index of the tile that they select.
DIGITS: dict[int, int] = {int(Qt.Key(_K.Key_1 + index)): index for index in range(MOST_VARIANTS)}


def pressed(combination: QKeyCombination) -> int:
    """Give a key and its modifiers as the tables have them: digits and arrows of a keypad count like any others."""
    return combination.toCombined() & ~int(Qt.KeyboardModifier.KeypadModifier.value)


def key_text(command: Command) -> str:
    """Write a command's first key as the desktop does."""
    return key_name(next(key for key, meant in KEYS.items() if meant is command))


def key_name(key: int) -> str:
    """Write a key of the tables as the desktop does; arrows as they stand on the keyboard."""
    return _ARROWS.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def with_key(name: str, command: Command) -> str:
    """Write a control's tooltip: its name, and the key that does the same."""
    return tr("Preview", "{name}  ({key})", name=name, key=key_text(command))
