"""The bar along the window's top: menus, what is on, and the few switches that are always at hand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QToolButton, QWidget

from kinogrid.ui.controls.connect_pill import ConnectPill
from kinogrid.ui.controls.widgets import icon_label, label, named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.said_text import recalled
from kinogrid.ui.style.sizing import fix
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr

HEIGHT = 44


class TopBar(QWidget):
    """Lays out the menu bar and buttons for actions."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, demo: bool = False) -> None:
        """Start with the app's mark at the left, and the word on the demo at the right."""
        super().__init__(parent)
        self.setProperty("role", "top bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fix(self, height=HEIGHT)
        mark = icon_label(theme, "grid", Tone.ACCENT, self)
        mark.setAccessibleName("Kinogrid")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 8, 0)
        self._row.setSpacing(4)
        self._row.addWidget(mark)
        self._row.addSpacing(4)
        self._menus_at = self._row.count()
        self._row.addStretch(1)
        if demo:
            badge = label(tr("Window", "Demo: nothing is sent, no real money"), "badge", self)
            self._row.addWidget(badge, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.connect_pill = ConnectPill("Connect", self)
        self._row.addWidget(self.connect_pill, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addSpacing(12)

    def add_menus(self, menus: QMenuBar) -> None:
        """Put the menus beside the mark."""
        self._row.insertWidget(self._menus_at, menus, alignment=Qt.AlignmentFlag.AlignVCenter)

    def add(self, action: QAction) -> None:
        """Add an action's button at the right; its text becomes name and hint."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        named(button, action.objectName(), action.iconText())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        def name_keys() -> None:
            text = recalled(action.iconText())
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(tip(tr("Window", "{action} ({keys})", action=text, keys=keys) if keys else text))

        name_keys()
        # A button takes its tooltip from its action anew with every change, its icon's among them.
        action.changed.connect(name_keys)
        self._row.addWidget(button)
