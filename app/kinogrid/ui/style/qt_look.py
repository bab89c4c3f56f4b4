"""What Qt itself knows of how the desktop wants windows to look."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kinogrid.domain.desktop_look import DesktopLook


def look_by_qt() -> DesktopLook:
    """Give what is known by now; of motion Qt tells nothing."""
    hints = QGuiApplication.styleHints()
    scheme = hints.colorScheme()
    high = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return DesktopLook(None if scheme is Qt.ColorScheme.Unknown else scheme is Qt.ColorScheme.Light, high or None)
