"""Where the prompt's lines break: never between a flag's dashes and its name."""

import re

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

from kinogrid.domain.unseen import DASHES
from kinogrid.ui.compose.prompt.utf16 import units

# A word that begins with a dash; Unicode lets a line end after each dash of it.
_DASHED = re.compile(rf"(?<!\S)[{DASHES}]\S+")


class FlagLines(QPlainTextDocumentLayout):
    """Qt's own lines, but a word that begins with a dash goes on to the next line as a whole.

    The text stays as it is: only where its lines begin is another place.
    """

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Measure a paragraph, as everything does before it uses its lines: Qt has made them here."""
        rect = super().blockBoundingRect(block)
        if not block.isValid() or not block.isVisible():
            return rect
        begins = _begins(block.text())
        lines = block.layout()
        if not any(_parts(lines, begins)):
            return rect
        self._lay_out(lines, begins)
        if block.lineCount() != lines.lineCount():
            block.setLineCount(lines.lineCount())
            self.documentSizeChanged.emit(self.documentSize())
        return super().blockBoundingRect(block)

    def _lay_out(self, lines: QTextLayout, begins: dict[int, int]) -> None:
        first = lines.lineAt(0)
        width, left, height = first.width(), first.x(), 0.0
        lines.beginLayout()
        while (line := lines.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
            start = line.textStart()
            room = begins.get(start + line.textLength(), start) - start
            # A column is a sign as it is drawn, of one unit or several.
            for columns in range(room, 0, -1):
                line.setNumColumns(columns, width)
                if line.textLength() <= room:
                    break
            line.setPosition(QPointF(left, height))
            height += line.height()
        lines.endLayout()


def _begins(text: str) -> dict[int, int]:
    """Tell of each place inside a dashed word where that begins, both in units of UTF-16."""
    found: dict[int, int] = {}
    for word in _DASHED.finditer(text):
        begin, end = units(text, word.start()), units(text, word.end())
        found.update((place, begin) for place in range(begin + 1, end))
    return found


def _parts(lines: QTextLayout, begins: dict[int, int]) -> list[int]:
    """Name the places where a line ends inside a dashed word that it need not part."""
    ended = [lines.lineAt(at) for at in range(lines.lineCount() - 1)]
    ends = [(line.textStart(), line.textStart() + line.textLength()) for line in ended]
    return [end for start, end in ends if begins.get(end, start) > start]
