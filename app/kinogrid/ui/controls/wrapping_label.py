"""A text that wraps wherever it must, even within an address or an id that has no blanks."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from kinogrid.ui.controls.widgets import LabelRole

# What has so many letters without a blank or a hyphen can be broken after every so many of them.
_LONGEST, _STEP = 16, 8
_LONG_WORD = re.compile(rf"[^\s-]{{{_LONGEST},}}")
# Marks a place where a line may end, and is not to be seen.
_BREAK = "\u200b"


def wrapping_label(text: str, role: LabelRole = "", parent: QWidget | None = None) -> "WrappingLabel":
    """Make a label whose text wraps within long words, too, is never markup, and can be selected and copied."""
    made = WrappingLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setText(_LONG_WORD.sub(lambda word: _broken(word.group()), text))
    made.setAccessibleName(text)
    return made


class WrappingLabel(QLabel):
    """Gives what is copied from it without the places where it may be broken."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected as it was given."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""))
        else:
            super().keyPressEvent(event)


def _broken(word: str) -> str:
    return _BREAK.join(word[start : start + _STEP] for start in range(0, len(word), _STEP))
