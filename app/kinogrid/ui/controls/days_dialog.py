"""Asks from which day to which something is looked for."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kinogrid.domain.local_days import DaySpan
from kinogrid.ui.controls.day_field import DayField
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

_WIDTH = 360


class DaysDialog(FittingDialog):
    """Asks for a first and a last day, either of which may be left out; `chosen` carries the `DaySpan`.

    Open it with `open()`; it goes away once it is closed.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, days: DaySpan, today: date, parent: QWidget) -> None:
        """Show the days that are asked for now; where none are, this month up to today."""
        super().__init__(parent, width=_WIDTH)
        title = tr("Days", "Ordered from one day to another")
        named(self, "Days", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column.addWidget(label(title, "heading", self, wrap=True))
        is_new = days == DaySpan()
        first, last = tr("Days", "First day"), tr("Days", "Last day")
        self._since, self.first = self._row(theme, tr("Days", "From"), first, "First day")
        self._until, self.last = self._row(theme, tr("Days", "To"), last, "Last day")
        self.first.show_day(days.first or (days.last or today).replace(day=1))
        self.last.show_day(days.last or max(today, self.first.day))
        self._since.setChecked(is_new or days.first is not None)
        self._until.setChecked(is_new or days.last is not None)
        self.column.addWidget(label(tr("Days", "Both days are included."), "hint", self, wrap=True))
        go = QPushButton(tr("Days", "Show these days"), self)
        go.setObjectName("Show these days")
        go.setProperty("primary", True)
        go.setDefault(True)
        go.clicked.connect(self._choose)
        self.foot.addLayout(dialog_foot(leave_button(self, tr("Dialog", "Cancel"), "Cancel"), go))
        self.first.setFocus()

    def days(self) -> DaySpan:
        """Give what is asked for; of two days the earlier is the first, whichever way round they were given."""
        first = self.first.day if self._since.isChecked() else None
        last = self.last.day if self._until.isChecked() else None
        if first is not None and last is not None and last < first:
            return DaySpan(last, first)
        return DaySpan(first, last)

    def _row(self, theme: Theme, words: str, name: str, object_name: str) -> tuple[Switch, DayField]:
        switch = Switch(theme, words, self, object_name=f"{object_name}: on")
        field = DayField(theme, name, self, object_name=object_name)
        field.setEnabled(False)
        switch.toggled.connect(field.setEnabled)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(switch, stretch=1)
        row.addWidget(field, stretch=1)
        self.column.addLayout(row)
        return switch, field

    def _choose(self) -> None:
        self.chosen.emit(self.days())
        self.close()
