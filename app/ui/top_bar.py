"""The bar along the window's top: menus, what is on, and the few switches that are always at hand."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QToolButton, QWidget

from app.ui.theme import Theme, Tone

HEIGHT = 44


class TopBar(QWidget):
    """Lays out the menu bar and buttons for actions; on macOS the menus go to the top of the screen."""

    def __init__(self, theme: Theme, menus: QMenuBar, parent: QWidget | None = None) -> None:
        """Start with the menus at the left."""
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        mark = QLabel(self)
        theme.dress(mark, "grid", Tone.ACCENT)
        mark.setAccessibleName("Kinogrid")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 8, 0)
        self._row.setSpacing(4)
        self._row.addWidget(mark)
        self._row.addSpacing(4)
        if sys.platform != "darwin":
            self._row.addWidget(menus, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self._badge = QLabel("Demo: nothing is sent or charged", self)
        self._badge.setProperty("role", "badge")
        self._badge.hide()
        self._row.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addSpacing(12)

    def add(self, action: QAction) -> QToolButton:
        """Add an action's button at the right; its text becomes name and hint."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().rstrip("…"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keys = action.shortcut().toString()
        button.setToolTip(f"{action.text().rstrip('…')} ({keys})" if keys else action.text().rstrip("…"))
        self._row.addWidget(button)
        return button

    def show_demo(self) -> None:
        """Say that this is the demo service."""
        self._badge.show()
