"""Every key of the window on one sheet, made from the tables that the keys obey."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.key_rules import key_name, pressed
from kinogrid.ui.said_text import recalled
from kinogrid.ui.shortcut_group import ShortcutGroup
from kinogrid.ui.text import in_order, tr


def window_shortcuts(window: QWidget) -> Sequence[tuple[str, str]]:
    """Give what the keys do that hold in a whole window, by its actions."""
    found: dict[str, str] = {}
    for action in window.findChildren(QAction):
        keys = "  ".join(dict.fromkeys(key_name(pressed(keys[0])) for keys in action.shortcuts()))  # type: ignore[index]  # the stubs know of no items
        if keys and action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
            found[keys] = recalled(action.text().replace("&", ""))
    place = {text: at for at, text in enumerate(in_order(found.values()))}
    return sorted(((text, keys) for keys, text in found.items()), key=lambda row: place[row[0]])


class ShortcutSheet(FittingDialog):
    """Lists groups of keys; open it with `open()`.

    `change_requested` asks for a way to choose others.
    """

    change_requested = Signal()

    def __init__(self, groups: Iterable[ShortcutGroup], parent: QWidget | None = None) -> None:
        """Show these groups, one below the other."""
        super().__init__(parent, width=560, height=640)
        named(self, "Keyboard shortcuts", tr("Shortcuts", "Keyboard shortcuts"))
        self.setWindowTitle(self.accessibleName())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column.addWidget(label(self.accessibleName(), "title", self))
        hint = tr("Shortcuts", "They work wherever you are not typing. A focused button keeps Space and Enter.")
        self.column.addWidget(label(hint, "dim", self, wrap=True))
        for title, rows in groups:
            self.column.addWidget(label(title, "heading", self))
            grid = QGridLayout()
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(0, 1)
            for at, (text, keys) in enumerate(rows):
                grid.addWidget(label(text, "dim", self, wrap=True), at, 0)
                shown = label(keys, "", self)
                shown.setAccessibleName(tr("Shortcuts", "{action}: {keys}", action=text, keys=keys))
                grid.addWidget(shown, at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self.column.addLayout(grid)
        change = QPushButton(tr("Shortcuts", "Change…"), self)
        change.setObjectName("Change shortcuts")
        change.setAutoDefault(False)
        change.clicked.connect(self.change_requested)
        change.clicked.connect(self.reject)
        self.foot.addLayout(dialog_foot(change, leave_button(self, tr("Dialog", "Close"))))
