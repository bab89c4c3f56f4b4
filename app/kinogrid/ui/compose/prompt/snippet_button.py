"""Pieces of prompts that a person keeps: the button whose menu puts one in, keeps one, removes one."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from kinogrid.ui.compose.prompt.prompt_edit import PromptEdit
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr

# Characters of a snippet that stand in the menu.
_SHOWN = 48


class SnippetButton(QToolButton):
    """Puts a snippet into the editor; `keep_requested` and `remove_requested` carry one to keep or to remove."""

    keep_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, edit: PromptEdit, parent: QWidget | None = None) -> None:
        """Take the editor whose words are kept."""
        super().__init__(parent)
        self._theme = theme
        self._edit = edit
        self._snippets: tuple[str, ...] = ()
        named(self, "Snippets", tr("Prompt", "Snippets"))
        self.setToolTip(tip(self.accessibleName()))
        theme.dress(self, "star", Tone.DIM)
        self._menu = QMenu(self)
        self._removing = QMenu(tr("Prompt", "Remove"), self._menu)
        self.clicked.connect(self._open)

    def show_snippets(self, snippets: tuple[str, ...]) -> None:
        """Offer these pieces of prompts."""
        self._snippets = snippets

    def _open(self) -> None:
        self._menu.clear()
        self._removing.clear()
        for snippet in self._snippets:
            text = _menu_text(snippet)
            use = self._menu.addAction(text)
            use.setToolTip(tip(snippet))
            use.triggered.connect(lambda _=False, snippet=snippet: self._edit.add(snippet))
            remove = self._removing.addAction(text)
            remove.triggered.connect(lambda _=False, snippet=snippet: self.remove_requested.emit(snippet))
        if self._snippets:
            self._menu.addSeparator()
        self._add_keep()
        if self._snippets:
            self._removing.setIcon(self._theme.icon("delete", Tone.DIM))
            self._menu.addMenu(self._removing)
        open_below(self._menu, self)

    def _add_keep(self) -> None:
        selected = self._edit.textCursor().hasSelection()
        words = self._edit.chosen_words()
        text = tr("Prompt", "Save the selected words") if selected else tr("Prompt", "Save this prompt")
        keep = self._menu.addAction(self._theme.icon("save", Tone.DIM), text)
        keep.setEnabled(bool(words))
        keep.triggered.connect(lambda: self.keep_requested.emit(words))


def open_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu below a button, flush with its right edge."""
    menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height() + 2)))


def _menu_text(snippet: str) -> str:
    words = " ".join(snippet.split())
    words = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "\u2026"
    return words.replace("&", "&&")
