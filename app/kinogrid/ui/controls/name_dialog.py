"""Asks for a name: of a project, or of what is to be kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.text import tr

_WIDTH = 420


class NameDialog(FittingDialog):
    """Asks for a name; `given` carries it, and whoever hears it closes this, or says why it will not do.

    Open it with `open()`; it goes away once it is closed.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget, *, title: str, name: str, verb: str, longest: int) -> None:
        """Ask for a name in place of this one, of at most so many characters."""
        super().__init__(parent, width=_WIDTH)
        named(self, "Name dialog", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column.addWidget(label(title, "heading", self, wrap=True))
        self.field = named(QLineEdit(name, self), "Name", tr("Name", "Name"))
        self.field.setMaxLength(longest)
        self.field.selectAll()
        self.column.addWidget(self.field)
        self._why = label("", "problem", self, wrap=True)
        self._why.hide()
        self.column.addWidget(self._why)
        self._go = QPushButton(verb, self)
        self._go.setObjectName("Give name")
        self._go.setProperty("primary", True)
        self._go.setDefault(True)
        self._go.clicked.connect(lambda: self.given.emit(self.field.text()))
        self.foot.addLayout(dialog_foot(leave_button(self, tr("Dialog", "Cancel"), "Cancel"), self._go))
        self.field.textChanged.connect(self._changed)
        self._changed()
        self.field.setFocus()

    def refuse(self, why: str) -> None:
        """Say why a name will not do, and let another be given."""
        self._why.setText(why)
        self._why.show()
        self.field.setFocus()

    def _changed(self) -> None:
        self._why.hide()
        self._go.setEnabled(bool(self.field.text().strip()))
