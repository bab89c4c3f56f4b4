"""What keys do in one part of the window, as the sheet of all of them shows it."""

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

FixedKey = Qt.Key | QKeyCombination | QKeySequence.StandardKey
# A group's title, and of each line what is done and the keys that do it.
ShortcutGroup = tuple[str, Sequence[tuple[str, str]]]


def key_text_of(key: FixedKey) -> str:
    """Write a key as the desktop does, its usual one for what all programs have a key for."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def shortcut_group(title: str, *lines: tuple[str, FixedKey]) -> ShortcutGroup:
    """Make a group of what keys do that nobody gives to something else."""
    return title, tuple((text, key_text_of(key)) for text, key in lines)
