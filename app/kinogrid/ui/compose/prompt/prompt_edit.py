"""The prompt's editor."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QToolTip, QWidget

from kinogrid.domain.prompt_edits import completion
from kinogrid.domain.prompt_flags import VIDEO_FLAGS, flag_at
from kinogrid.ui.compose.frames.mime import may_offer, offer_of
from kinogrid.ui.compose.prompt.completer import FlagCompleter
from kinogrid.ui.compose.prompt.flag_lines import FlagLines
from kinogrid.ui.compose.prompt.highlighter import FlagHighlighter
from kinogrid.ui.compose.prompt.remark_text import flag_help
from kinogrid.ui.compose.prompt.utf16 import characters, units
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.style.sizing import USUAL_BODY
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

# As many lines are seen of a short prompt, and at most of a long one; where the form has little room, at least these.
_LINES, _MOST_LINES = 5, 14
_LEAST, _MOST_AT_LEAST = 3, 9
# Keys that belong to the list of completions while it is open.
_LIST_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class PromptEdit(QPlainTextEdit):
    """Several lines of plain text with Midjourney's flags in sight; Tab goes on to the next field.

    It grows with its text. `frame_offered` carries a `FrameOffer`: a picture that was pasted or dropped here.
    """

    frame_offered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty, with a hint of what a good prompt holds."""
        super().__init__(parent)
        self._theme = theme
        written = QTextDocument(self)
        written.setDocumentLayout(FlagLines(written))
        self.setDocument(written)
        named(self, "Prompt", tr("Prompt", "Prompt"))
        self.setAccessibleDescription(tr("Prompt", "What should move, and how"))
        self.setPlaceholderText(
            tr("Prompt", "What should move, and how?\nSlow push in, steam rises from the cup, her hair stirs.")
        )
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.highlighter = FlagHighlighter(theme, self.document())
        self.completer = FlagCompleter(self)
        self.completer.activated.connect(self._finish)

    def replace(self, text: str) -> None:
        """Put another text in the place of all; undo brings the old one back."""
        self._put(text, len(text))

    def add(self, text: str) -> None:
        """Put a text in the place of what is selected, or where the cursor is, set off by blanks."""
        cursor = self.textCursor()
        prompt = self.toPlainText()
        start = characters(prompt, cursor.selectionStart())
        end = characters(prompt, cursor.selectionEnd())
        before = " " if start and not prompt[start - 1].isspace() else ""
        after = " " if end < len(prompt) and not prompt[end].isspace() else ""
        begun = prompt[:start] + before + text
        self._put(begun + after + prompt[end:], len(begun))

    def chosen_words(self) -> str:
        """Give what is selected, or all where nothing is, without blanks around it."""
        cursor = self.textCursor()
        # Qt marks the end of a line within a selection in a way of its own.
        text = cursor.selectedText().replace("\u2029", "\n") if cursor.hasSelection() else self.toPlainText()
        return text.strip()

    def _put(self, text: str, position: int) -> None:
        """Put another text in the place of all as a step of its own: Qt would join an insertion to the one before."""
        if text == self.toPlainText():
            return
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(units(text, position))
        self.setTextCursor(cursor)

    def _finish(self, text: str) -> None:
        """Put a chosen completion in the place of what was typed of it, and a blank where a value follows."""
        prompt = self.toPlainText()
        place = characters(prompt, self.textCursor().position())
        found = completion(prompt, place)
        if found is None:
            return
        spelling = VIDEO_FLAGS.get(text.removeprefix("--"))
        more = " " if spelling is not None and spelling.takes_value else ""
        begun = prompt[: found.start] + text + more
        self._put(begun + prompt[place:], len(begun))
        if more:
            self._offer()

    def _offer(self) -> None:
        """Open, refill or close the list of completions."""
        popup = self.completer.tree
        prompt = self.toPlainText()
        found = completion(prompt, characters(prompt, self.textCursor().position()))
        if found is None or self.textCursor().hasSelection():
            popup.hide()
            return
        width = self.completer.offer(found.options)
        rect = self.cursorRect()
        rect.setWidth(width)
        self.completer.complete(rect)
        popup.setCurrentIndex(popup.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and offer what could follow; `Ctrl+Space` asks for it."""
        if self.completer.tree.isVisible() and event.key() in _LIST_KEYS:
            event.ignore()
            return
        asked = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if not asked:
            super().keyPressEvent(event)
        if asked or event.text().strip() or event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Space}:
            self._offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight where one writes, however much room there is."""
        super().resizeEvent(event)
        if self.hasFocus():
            self.ensureCursorVisible()

    def event(self, event: QEvent) -> bool:
        """Explain the flag under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            prompt = self.toPlainText()
            place = self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).position()
            QToolTip.showText(event.globalPos(), tip(flag_help(flag_at(prompt, characters(prompt, place)))), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Ask for five lines, and for as many as the text has, up to a bound."""
        return QSize(240, self._height_of(_LINES, _MOST_LINES))

    def minimumSizeHint(self) -> QSize:
        """Never get smaller than three lines, nor than the text, up to a bound: then the form scrolls."""
        return QSize(120, self._height_of(_LEAST, _MOST_AT_LEAST))

    def _height_of(self, least: int, most: int) -> int:
        # Of larger letters fewer lines take as much of a window.
        most = max(round(most * USUAL_BODY / self._theme.body), least)
        lines = min(max(least, round(self.document().size().height())), most)
        return QFontMetrics(self._theme.font()).lineSpacing() * lines + 22

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, and pictures for the wells; the path of any other file is no prompt."""
        return _is_picture(source) or (not source.hasUrls() and super().canInsertFromMimeData(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Write words, and hand a picture on to the wells."""
        offer = offer_of(source) if _is_picture(source) else None
        if offer is not None:
            self.frame_offered.emit(offer)
        elif not source.hasUrls():
            super().insertFromMimeData(source)


def _is_picture(source: QMimeData) -> bool:
    """Tell whether a picture is carried and no words: programs that copy words often add a picture of them."""
    if any(url.isLocalFile() for url in source.urls()):
        return may_offer(source)
    return source.hasImage() and not source.text().strip()
