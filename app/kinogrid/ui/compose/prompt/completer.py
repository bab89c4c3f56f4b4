"""Flags finished on request: a list below the cursor, with a word of help beside each."""

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QHeaderView, QTreeView, QWidget

from kinogrid.ui.compose.prompt.remark_text import option_help
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex
from kinogrid.ui.text import tr


class OptionsModel(QAbstractTableModel):
    """What can be typed on, with a word of help beside it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to offer."""
        super().__init__(parent)
        self._options: tuple[str, ...] = ()

    def offer(self, options: tuple[str, ...]) -> None:
        """Offer these."""
        self.beginResetModel()
        self._options = options
        self.endResetModel()

    def rowCount(self, parent: ItemIndex = ROOT_INDEX) -> int:
        """Count the offers."""
        return 0 if parent.isValid() else len(self._options)

    def columnCount(self, parent: ItemIndex = ROOT_INDEX) -> int:
        """Count what is said of each: itself and its help."""
        return 0 if parent.isValid() else 2

    def data(self, index: ItemIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give an offer's text or help."""
        option = self._options[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Prompt", "{option}: {help}", option=option, help=option_help(option))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return option if index.column() == 0 else option_help(option)
        return None


class FlagCompleter(QCompleter):
    """Offers ways to finish a flag in a list below the cursor."""

    def __init__(self, editor: QWidget) -> None:
        """Belong to an editor."""
        super().__init__(editor)
        self._options = OptionsModel(self)
        self.setModel(self._options)
        self.setWidget(editor)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = named(QTreeView(), "Flags", tr("Prompt", "Flags"))
        popup.setProperty("role", "completions")
        popup.setRootIsDecorated(False)
        popup.setHeaderHidden(True)
        popup.setAllColumnsShowFocus(True)
        popup.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPopup(popup)
        popup.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree = popup

    def offer(self, options: tuple[str, ...]) -> int:
        """Take other options; gives the width that they want, in logical pixels."""
        self._options.offer(options)
        metrics = self.tree.fontMetrics()
        names = max(metrics.horizontalAdvance(option) for option in options)
        helps = max(metrics.horizontalAdvance(option_help(option)) for option in options)
        self.tree.setColumnWidth(0, names + 24)
        return names + helps + 64
