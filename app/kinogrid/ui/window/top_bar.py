"""The bar along the window's top: menus, what is on, and the few switches that are always at hand."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QPushButton, QToolButton, QWidget

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
        self._badge = label(tr("Window", "Demo: nothing is sent, no real money"), "badge", self)
        self._badge.setToolTip(tip(self._badge.text()))
        self._badge.setVisible(demo)
        self._row.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.connect_pill = ConnectPill("Connect", self)
        self._row.addWidget(self.connect_pill, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addSpacing(12)

    def _said(self) -> tuple[tuple[QLabel | QPushButton, str, str], ...]:
        """Give what is said in few words where there is no room for more, the most important first, and both ways."""
        badge = (self._badge, tr("Window", "Demo: nothing is sent, no real money"), tr("Window", "Demo"))
        pill = (self.connect_pill, tr("Connect", "Not connected · Connect"), tr("Connect", "Connect"))
        return tuple(each for each in (pill, badge) if not each[0].isHidden())

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than what is left where all is said in few words."""
        least = super().minimumSizeHint()
        spared = sum(_advance(widget, widget.text()) - _advance(widget, short) for widget, _long, short in self._said())
        return QSize(least.width() - spared, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._say_what_fits()

    def event(self, event: QEvent) -> bool:
        """Do so in other words and letters, too, and with other buttons in the bar."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._say_what_fits()
        return done

    def _say_what_fits(self) -> None:
        spare = self.width() - self.minimumSizeHint().width()
        for widget, whole, short in self._said():
            more = _advance(widget, whole) - _advance(widget, short)
            widget.setText(whole if more <= spare else short)
            spare -= more if more <= spare else 0

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


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)
