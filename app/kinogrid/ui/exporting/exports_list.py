"""The exports since the start, each with its bar, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kinogrid.studio.export_queue import ExportDone, ExportEntry, ExportRunning
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import bare, dialog_foot, label, leave_button, named
from kinogrid.ui.exporting.export_text import entry_name, state_words
from kinogrid.ui.text import tr

_WHOLE = 1000


class _ExportRow(QWidget):
    """One export."""

    def __init__(
        self,
        entry: ExportEntry,
        call_off: Callable[[int], object],
        reveal: Callable[[ExportDone], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._name = label(parent=self, wrap=True)
        self._words = label(role="hint", parent=self, wrap=True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, _WHOLE)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(tr("Export", "Cancel"), self)
        self._cancel.setObjectName(f"Cancel export {entry.number}")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(lambda: call_off(entry.number))
        self._reveal = QPushButton(tr("Export", "Show in folder"), self)
        self._reveal.setObjectName(f"Show export {entry.number}")
        self._reveal.setAutoDefault(False)
        self._reveal.clicked.connect(lambda: self._show_file(reveal))
        column = QVBoxLayout()
        column.setSpacing(4)
        for widget in (self._name, self._bar, self._words):
            column.addWidget(widget)
        row = bare(QHBoxLayout(self), 12)
        row.addLayout(column, 1)
        for button in (self._cancel, self._reveal):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self.show_entry(entry)

    def show_entry(self, entry: ExportEntry) -> None:
        """Say how it stands."""
        self._entry = entry
        self._name.setText(entry_name(entry))
        self._words.setText(state_words(entry.state))
        share = entry.state.share if isinstance(entry.state, ExportRunning) else 0.0
        self._bar.setValue(round(share * _WHOLE))
        self._bar.setVisible(entry.is_open)
        self._cancel.setVisible(entry.is_open)
        self._reveal.setVisible(isinstance(entry.state, ExportDone))

    def _show_file(self, reveal: Callable[[ExportDone], object]) -> None:
        if isinstance(self._entry.state, ExportDone):
            reveal(self._entry.state)


class ExportsList(FittingDialog):
    """Shows every export, the newest first.

    `call_off_requested` carries a number, `reveal_requested` an `ExportDone`.
    """

    call_off_requested = Signal(int)
    reveal_requested = Signal(object)

    def __init__(self, entries: tuple[ExportEntry, ...], parent: QWidget) -> None:
        """Show these, and what `show_entry` tells."""
        super().__init__(parent, width=560)
        named(self, "Exports", tr("Export", "Exports"))
        self.setWindowTitle(self.accessibleName())
        self._rows: dict[int, _ExportRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        self.column.addWidget(label(self.accessibleName(), "title", self))
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        for entry in entries:
            self.show_entry(entry)
        self.foot.addLayout(dialog_foot(leave_button(self, tr("Export", "Close"))))

    def show_entry(self, entry: ExportEntry) -> None:
        """Say how an export stands, a new one at the top."""
        row = self._rows.get(entry.number)
        if row is None:
            row = _ExportRow(entry, self.call_off_requested.emit, self.reveal_requested.emit, self)
            self._rows[entry.number] = row
            self._list.insertWidget(0, row)
        else:
            row.show_entry(entry)
