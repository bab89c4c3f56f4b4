"""The bar along the window's top: menus, what is on, and the few switches that are always at hand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QToolButton, QWidget

from kinogrid.ui.style.theme import Theme, Tone

HEIGHT = 44


class TopBar(QWidget):
    """Lays out the menu bar and buttons for actions."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with the app's mark at the left."""
        super().__init__(parent)
        self.setProperty("role", "top bar")
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
        self._menus_at = self._row.count()
        self._row.addStretch(1)
        self._badge = QLabel("Demo: nothing is sent or charged", self)
        self._badge.setProperty("role", "badge")
        self._badge.hide()
        self._row.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addSpacing(12)

    def add_menus(self, menus: QMenuBar) -> None:
        """Put the menus beside the mark."""
        self._row.insertWidget(self._menus_at, menus, alignment=Qt.AlignmentFlag.AlignVCenter)

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
