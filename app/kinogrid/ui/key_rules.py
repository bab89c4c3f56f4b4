"""Which keys may be given to something, and how a key is written: none of those that typing or the desktop needs."""

import sys
from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from kinogrid.domain.request import MOST_VARIANTS

_K = Qt.Key
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT, _META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier
_ARROWS: dict[int, str] = {
    int(_K.Key_Left): "\u2190",
    int(_K.Key_Up): "\u2191",
    int(_K.Key_Right): "\u2192",
    int(_K.Key_Down): "\u2193",
}
# The figures from `1` on to the index of the variant that they select.
DIGITS: dict[int, int] = {int(Qt.Key(_K.Key_1 + index)): index for index in range(MOST_VARIANTS)}
# What presses a button that has the keyboard, and else picks.
ENTER_KEYS = frozenset({int(_K.Key_Return), int(_K.Key_Enter)})
# What buttons, sliders and lists need for themselves.
_OF_CONTROLS = frozenset(
    {
        *(_K.Key_Space, _K.Key_Return, _K.Key_Enter, _K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down),
        *(_K.Key_Home, _K.Key_End, _K.Key_PageUp, _K.Key_PageDown, _K.Key_Backspace, _K.Key_Escape),
    }
)
_OF_EDITING = (
    *(QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste),
    QKeySequence.StandardKey.SelectAll,
)
_OF_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_TAKEN_BY_DESKTOPS = frozenset(
    {
        *(_K.Key_F4, _K.Key_Tab, _K.Key_Backtab, _K.Key_Space, _K.Key_Escape, _K.Key_Delete, _K.Key_Backspace),
    }
)
_SYSTEM_KEYS = frozenset({_K.Key_Print, _K.Key_SysReq, _K.Key_Pause, _K.Key_Menu, _K.Key_F10})
_MODIFIERS = frozenset(
    {
        *(_K.Key_Shift, _K.Key_Control, _K.Key_Meta, _K.Key_Alt, _K.Key_AltGr, _K.Key_CapsLock, _K.Key_NumLock),
        *(_K.Key_ScrollLock, _K.Key_unknown),
    }
)
_FIRST_OF_MEDIA = int(_K.Key_Back)
_WRITTEN = range(0x21, 0x7F)


class Refusal(Enum):
    """Why a key cannot be given to something."""

    UNREADABLE = auto()
    SYSTEM = auto()
    TYPING = auto()
    CONTROLS = auto()
    MENUS = auto()
    VARIANTS = auto()
    DELETING = auto()


def pressed(combination: QKeyCombination) -> int:
    """Give a key and its modifiers as one number, as the tables have it.

    A keypad's digits and arrows count like any others, and a sign that takes Shift on one keyboard and none on another
    is the same sign.
    """
    key, modifiers = combination.key(), combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if int(key) in _WRITTEN and not chr(int(key)).isalnum():
        modifiers &= ~_SHIFT
    return QKeyCombination(modifiers, key).toCombined()


def key_of(text: str) -> int | None:
    """Read a key such as "Ctrl+S" as the settings have it, None for none or for several after one another."""
    read = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    key = pressed(read[0]) if read.count() == 1 else 0  # type: ignore[index]  # the stubs know of no items
    return key if key and QKeyCombination.fromCombined(key).key() not in _MODIFIERS else None


def text_of(key: int) -> str:
    """Write a key as the settings have it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def key_name(key: int) -> str:
    """Write a key as the desktop does; arrows as they stand on the keyboard."""
    combination = QKeyCombination.fromCombined(key)
    arrow, native = _ARROWS.get(int(combination.key())), QKeySequence.SequenceFormat.NativeText
    if arrow is None:
        return QKeySequence(key).toString(native)
    # The desktop's way of writing what is held with it, in front of the arrow.
    held = QKeySequence(QKeyCombination(combination.keyboardModifiers(), _K.Key_A)).toString(native)
    return held.removesuffix("A") + arrow


def refusal(key: int, *, everywhere: bool) -> Refusal | None:
    """Tell why a key cannot be given to something, None where it can.

    What holds `everywhere` takes the key from whatever has the keyboard, but for typed letters; the rest gets only keys
    that nothing else wants.
    """
    combination = QKeyCombination.fromCombined(key)
    plain, modifiers = combination.key(), combination.keyboardModifiers()
    if plain in _MODIFIERS:
        return Refusal.UNREADABLE
    if _is_the_system_s(plain, modifiers):
        return Refusal.SYSTEM
    if plain in {_K.Key_Tab, _K.Key_Backtab} or _is_typing(key, everywhere=everywhere):
        return Refusal.TYPING
    letter = int(plain) in _WRITTEN and chr(int(plain)).isalnum()
    if letter and modifiers & _ALT:
        # With Ctrl it types a letter of its own on many keyboards.
        return Refusal.TYPING if modifiers & _CTRL else Refusal.MENUS
    if key in DIGITS:
        return Refusal.VARIANTS
    if plain == _K.Key_Delete:
        return Refusal.DELETING
    if everywhere and plain in _OF_CONTROLS and not modifiers & (_CTRL | _ALT):
        return Refusal.CONTROLS
    return None


def is_command(key: int) -> bool:
    """Tell whether a key with Ctrl means something beside the text that is being written: it edits none."""
    combination = QKeyCombination.fromCombined(key)
    plain = int(combination.key())
    letter = plain in _WRITTEN and chr(plain).isalnum()
    held = combination.keyboardModifiers()
    return letter and bool(held & _CTRL) and not held & _ALT and not _is_typing(key, everywhere=True)


def _is_the_system_s(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    if int(key) >= _FIRST_OF_MEDIA or key in _SYSTEM_KEYS:
        return True
    if sys.platform != "darwin" and modifiers & _META:
        return True
    return bool(modifiers & _ALT) and (key in _TAKEN_BY_DESKTOPS or bool(modifiers & _CTRL and _is_function(key)))


def _is_function(key: Qt.Key) -> bool:
    return _K.Key_F1 <= key <= _K.Key_F12


def _is_typing(key: int, *, everywhere: bool) -> bool:
    """Tell whether a key edits a text, or takes a decision back."""
    standards = (*_OF_UNDOING, *(_OF_EDITING if everywhere else ()))
    bound = (keys for standard in standards for keys in QKeySequence.keyBindings(standard))
    return any(pressed(keys[0]) == key for keys in bound)  # type: ignore[index]  # the stubs know of no items
