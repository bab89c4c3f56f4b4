"""Pieces of prompts that a person keeps, between their button and the settings."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from kinogrid.store.presets import LONGEST_SNIPPET, MOST_SNIPPETS
from kinogrid.ui.compose.prompt.snippet_button import SnippetButton
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.text import number, tr


class SnippetController(QObject):
    """Keeps and removes snippets; `say(key, words)` tells the person what could not be done."""

    def __init__(self, button: SnippetButton, settings: LiveSettings, say: Callable[[str, str], None]) -> None:
        """Show the snippets at once."""
        super().__init__(button)
        self._button = button
        self._settings = settings
        self._say = say
        button.keep_requested.connect(self._keep)
        button.remove_requested.connect(self._remove)
        settings.when("snippets", self._show)
        self._show()

    def _show(self) -> None:
        self._button.show_snippets(self._settings.value.snippets)

    def _keep(self, snippet: str) -> None:
        kept = self._settings.value.snippets
        if len(snippet) > LONGEST_SNIPPET:
            words = tr(
                "Prompt",
                "A snippet can have %n character(s); this has {count}.",
                LONGEST_SNIPPET,
                count=number(len(snippet)),
            )
            self._say("snippets", words)
        elif len(kept) >= MOST_SNIPPETS:
            words = tr("Prompt", "No more than %n snippet(s) (is|are) kept. Remove one first.", MOST_SNIPPETS)
            self._say("snippets", words)
        elif snippet not in kept:
            self._settings.change(replace(self._settings.value, snippets=(*kept, snippet)))

    def _remove(self, snippet: str) -> None:
        kept = tuple(other for other in self._settings.value.snippets if other != snippet)
        self._settings.change(replace(self._settings.value, snippets=kept))
