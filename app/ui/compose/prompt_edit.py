"""The prompt's editor."""

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QFontMetrics, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.ui.theme import Theme

_LINES = 5


class PromptEdit(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty, with a hint of what a good prompt holds."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Prompt")
        self.setAccessibleDescription("What should move, and how")
        self.setPlaceholderText("What should move, and how?\nSlow push in, steam rises from the cup, her hair stirs.")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def replace(self, text: str) -> None:
        """Put another text in the place of all; undo brings the old one back."""
        if text == self.toPlainText():
            return
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        """Ask for five lines."""
        return QSize(240, QFontMetrics(self._theme.font()).lineSpacing() * _LINES + 22)

    def minimumSizeHint(self) -> QSize:
        """Never get smaller than three lines."""
        return QSize(120, QFontMetrics(self._theme.font()).lineSpacing() * 3 + 22)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to the frame wells: their paths are no prompt."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)
