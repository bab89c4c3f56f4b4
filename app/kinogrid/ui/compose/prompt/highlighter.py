"""Midjourney's flags in the prompt's editor: coloured as they are typed, and finished on request.

Qt counts in UTF-16 units and the domain in characters, so positions are converted here and nowhere else.
"""

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QHeaderView, QTreeView, QWidget

from kinogrid.domain.prompt import Remark, flags
from kinogrid.ui.compose.prompt.remark_text import option_help
from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex
from kinogrid.ui.style.theme import Theme


def units(text: str, position: int) -> int:
    """Give the UTF-16 units before a character of a text."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, position: int) -> int:
    """Give the characters before a UTF-16 unit of a text."""
    return len(text.encode("utf-16-le", "surrogatepass")[: position * 2].decode("utf-16-le", "surrogatepass"))


class FlagHighlighter(QSyntaxHighlighter):
    """Colours flags in the accent, and underlines what a remark is about."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        """Follow a document and the palette."""
        super().__init__(document)
        self._theme = theme
        self._remarks: tuple[Remark, ...] = ()
        theme.changed.connect(self.rehighlight)

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Underline what these are about."""
        if remarks != self._remarks:
            self._remarks = remarks
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line: flags are found in the whole prompt, as a value may stand on the next line."""
        whole = self.document().toPlainText()
        first = characters(whole, self.currentBlock().position())
        last = first + len(text)
        colours = self._theme.colours
        name, odd = QTextCharFormat(), QTextCharFormat()
        name.setForeground(QColor(colours.accent))
        name.setFontWeight(QFont.Weight.Medium)
        odd.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        odd.setUnderlineColor(QColor(colours.warning))
        odd.setForeground(QColor(colours.warning))
        spans = [(flag.start, flag.end, name) for flag in flags(whole)]
        spans += [(remark.start, remark.end, odd) for remark in self._remarks]
        for start, end, style in spans:
            begin, stop = max(start, first) - first, min(end, last) - first
            if begin < stop:
                at = units(text, begin)
                self.setFormat(at, units(text, stop) - at, style)


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
            return f"{option}: {option_help(option)}"
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
        popup = QTreeView()
        popup.setProperty("role", "completions")
        popup.setRootIsDecorated(False)
        popup.setHeaderHidden(True)
        popup.setAllColumnsShowFocus(True)
        popup.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPopup(popup)
        popup.setAccessibleName("Flags")
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
