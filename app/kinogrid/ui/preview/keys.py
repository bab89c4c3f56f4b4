"""Which key usually does what in the preview: one table, for the pane to obey and for menus and tooltips to name."""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt

from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.said_text import recalled
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
    COPY_FILE = auto()
    OPEN = auto()
    REVEAL = auto()
    COPY_ADDRESS = auto()
    USE_FRAME = auto()
    USE_AS_LAST = auto()
    COPY_FRAME = auto()
    SAVE_FRAME = auto()
    SURVEY = auto()
    ADVANCE = auto()
    LAYOUT = auto()
    ALONE = auto()
    TO_COMPARISON = auto()
    COMPARISON = auto()
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


def name_of(command: Command) -> str:
    """Give the name of a command in the settings."""
    return command.name.lower().replace("_", " ")


BY_NAME: Mapping[str, Command] = {name_of(command): command for command in Command}

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
    _K.Key_V: Command.TO_COMPARISON,
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

# Key and modifiers combined, as `pressed` gives them, to what they usually mean.
USUAL_KEYS: Mapping[int, Command] = {
    **{QKeyCombination(key).toCombined(): command for key, command in _PLAIN.items()},
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_L).toCombined(): Command.BACK_AND_FORTH,
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_F).toCombined(): Command.USE_AS_LAST,
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_V).toCombined(): Command.COMPARISON,
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_S).toCombined(): Command.SAVE_FRAME,
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, _K.Key_C).toCombined(): Command.COPY_FRAME,
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, _K.Key_C).toCombined(): Command.FLIP_ON,
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, _K.Key_S).toCombined(): Command.SAVE,
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, _K.Key_E).toCombined(): Command.EXPORT,
    **{
        QKeyCombination(
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, key
        ).toCombined(): command
        for key, command in (
            (_K.Key_C, Command.COPY_FILE),
            (_K.Key_O, Command.OPEN),
            (_K.Key_R, Command.REVEAL),
            (_K.Key_A, Command.COPY_ADDRESS),
        )
    },
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


# What gives a clip, or a frame of it, to somewhere else.
HANDING_OUT = frozenset(
    {
        *(Command.SAVE, Command.EXPORT, Command.COPY_FILE, Command.COPY_FRAME, Command.SAVE_FRAME),
        *(Command.OPEN, Command.REVEAL, Command.COPY_ADDRESS),
    }
)


def command_of(keys: KeyMap, key: int) -> Command | None:
    """Give the command that a key is for, None for a key that means nothing here."""
    keyed = keys.done_by(key)
    return BY_NAME.get(keyed.name) if keyed is not None else None


def key_text(keys: KeyMap, command: Command) -> str:
    """Write a command's first key as the desktop does, nothing where it has none."""
    return next(iter(keys.names_of(name_of(command))), "")


def with_key(keys: KeyMap, name: str, *commands: Command) -> str:
    """Write a control's tooltip: its name, and the keys that do the same."""
    key = "  ".join(filter(None, (key_text(keys, command) for command in commands)))
    return tr("Preview", "{name}  ({key})", name=recalled(name), key=key) if key else name


def in_menu(keys: KeyMap, words: str, command: Command) -> str:
    """Write a menu's line with its key, which is only shown: the window's keys reach the preview already."""
    return f"{words}\t{key_text(keys, command)}"
