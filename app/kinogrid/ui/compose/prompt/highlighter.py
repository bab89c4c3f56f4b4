"""Midjourney's flags in the prompt's editor, coloured as they are typed."""

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from kinogrid.domain.prompt_flags import flags
from kinogrid.domain.prompt_remarks import Remark
from kinogrid.ui.compose.prompt.utf16 import characters, units
from kinogrid.ui.style.theme import Theme


class FlagHighlighter(QSyntaxHighlighter):
    """Colours flags in the accent, and underlines what a remark is about."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        """Follow a document and the theme."""
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
