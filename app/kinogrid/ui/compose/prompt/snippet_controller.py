"""Pieces of prompts that a person keeps, between the prompt's box and the settings."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from kinogrid.store.presets import LONGEST_SNIPPET, MOST_SNIPPETS
from kinogrid.ui.compose.prompt.prompt_box import PromptBox
from kinogrid.ui.live_settings import LiveSettings


class SnippetController(QObject):
    """Keeps and removes snippets; `say(key, words)` tells the person what could not be done."""

    def __init__(self, box: PromptBox, settings: LiveSettings, say: Callable[[str, str], None]) -> None:
        """Show the snippets at once."""
        super().__init__(box)
        self._box = box
        self._settings = settings
        self._say = say
        box.keep_snippet_requested.connect(self._keep)
        box.remove_snippet_requested.connect(self._remove)
        settings.when("snippets", self._show)
        self._show()

    def _show(self) -> None:
        self._box.show_snippets(self._settings.value.snippets)

    def _keep(self, snippet: str) -> None:
        kept = self._settings.value.snippets
        if len(snippet) > LONGEST_SNIPPET:
            self._say("snippets", f"A snippet can have {LONGEST_SNIPPET} characters; this has {len(snippet)}.")
        elif len(kept) >= MOST_SNIPPETS:
            self._say("snippets", f"No more than {MOST_SNIPPETS} snippets are kept. Remove one first.")
        elif snippet not in kept:
            self._settings.change(replace(self._settings.value, snippets=(*kept, snippet)))

    def _remove(self, snippet: str) -> None:
        kept = tuple(other for other in self._settings.value.snippets if other != snippet)
        self._settings.change(replace(self._settings.value, snippets=kept))
