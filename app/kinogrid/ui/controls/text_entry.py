"""Whether a person is typing: then every key belongs to the text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def is_typing() -> bool:
    """Tell whether the keyboard is in something that takes text."""
    now = QApplication.focusWidget()
    return now is not None and now.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
