"""What helps with a prompt: the prompts of old, saved pieces, and the service's own way with words."""

import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt

from kinogrid.domain.failure import StudioError
from kinogrid.domain.job import Job
from kinogrid.domain.prompt import flags_alone, says_something, with_tail, words_alone
from kinogrid.domain.request import Generate, Imagine, VideoOrder
from kinogrid.store.presets import LONGEST_SNIPPET, MOST_SNIPPETS
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports import Starter, Words
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.prompt.pick_dialog import Choice, PickDialog
from kinogrid.ui.controllers.orders import reused
from kinogrid.ui.settings.controller import SettingsController
from kinogrid.ui.settings.token_controller import TokenController
from kinogrid.ui.style.theme import Theme

PROMPT, WHOLE, REPLACE, ADD = "prompt", "whole", "replace", "add"
_COST = "What the provider charges for this is not documented."


class PromptController(QObject):
    """Serves the prompt box of Compose."""

    def __init__(
        self,
        *,
        theme: Theme,
        compose: ComposePane,
        repository: JobRepository,
        desk: SettingsController,
        tokens: TokenController,
        words: Words,
        upload: Callable[[str, Callable[[int, int], None]], Awaitable[str]],
        start: Starter,
        say: Callable[[str, str], None],
    ) -> None:
        """Take where prompts are kept, who helps with words, and `say(key, words)` for what could not be done.

        `upload` gives a picture of this machine a public address.
        """
        super().__init__(compose)
        self._theme = theme
        self._compose = compose
        self._repository = repository
        self._desk = desk
        self._tokens = tokens
        self._words = words
        self._upload = upload
        self._start = start
        self._say = say
        self._cancel_work: Callable[[], object] | None = None
        self._box = compose.prompt_box
        self._box.history_requested.connect(self._open_history)
        self._box.keep_snippet_requested.connect(self._keep)
        self._box.remove_snippet_requested.connect(self._remove)
        self._box.translate_requested.connect(lambda: tokens.need(self._translate))
        self._box.describe_requested.connect(lambda: tokens.need(self._describe))
        self._box.cancel_requested.connect(self._cancel)
        desk.settings_changed.connect(self._show)
        self._show()

    # History

    def _open_history(self) -> None:
        orders = prompts_of_old(self._repository.jobs())
        now = self._repository.now()
        dialog = PickDialog(
            self._theme,
            "Prompt history",
            "Use the words alone, or with the frames and settings that they were ordered with."
            if orders
            else "No prompts yet.",
            [Choice(order.prompt, told(order, made, now)) for order, made in orders],
            ((WHOLE, "Use with frames and settings"), (PROMPT, "Use the prompt")),
            self._compose.window(),
            searchable=True,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.picked.connect(lambda index, key: self._reuse(orders[index][0], key))
        dialog.open()

    def _reuse(self, order: VideoOrder, key: str) -> None:
        if key == PROMPT:
            self._compose.prompt.replace(order.prompt)
        else:
            self._compose.set_form(reused(order, self._compose.form()))
        self._compose.prompt.setFocus()

    # Snippets

    def _show(self) -> None:
        self._box.show_snippets(self._desk.settings.snippets)

    def _keep(self, snippet: str) -> None:
        kept = self._desk.settings.snippets
        if len(snippet) > LONGEST_SNIPPET:
            self._say("snippets", f"A snippet can have {LONGEST_SNIPPET} characters; this has {len(snippet)}.")
        elif len(kept) >= MOST_SNIPPETS:
            self._say("snippets", f"No more than {MOST_SNIPPETS} snippets are kept. Remove one first.")
        elif snippet not in kept:
            self._desk.change(replace(self._desk.settings, snippets=(*kept, snippet)))

    def _remove(self, snippet: str) -> None:
        kept = tuple(other for other in self._desk.settings.snippets if other != snippet)
        self._desk.change(replace(self._desk.settings, snippets=kept))

    # Helpers

    def _translate(self) -> None:
        prompt = self._compose.prompt_text()
        if not says_something(prompt):
            self._say("words", "There is no prompt to translate yet.")
            return
        self._help("Translating…", lambda: self._translated(words_alone(prompt)))

    async def _translated(self, words: str) -> None:
        """Have the words translated without the flags, which are no language: a translator might take them for one."""
        english = await self._words.translate(words)
        stay = " The flags stay." if flags_alone(self._compose.prompt_text()) else ""
        self._offer("Translation", f"{_COST}{stay} Undo brings the old prompt back.", (english,))

    def _describe(self) -> None:
        first = self._compose.form().first
        if not first.path and not first.url.strip():
            self._say("words", "Choose a first frame, then have it described.")
            return
        self._help("Looking at the first frame…", lambda: self._described(first.path, first.url.strip()))

    async def _described(self, path: str, url: str) -> None:
        address = await self._upload(path, lambda _sent, _total: None) if path else url
        found = await self._words.describe(address)
        self._offer("Descriptions of the first frame", f"{_COST} Take one, then say what should move.", found)

    def _help(self, words: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if self._cancel_work is not None:
            return
        self._box.set_busy(words)
        task = self._start(self._guarded(work), words)
        task.add_done_callback(self._helped)
        self._cancel_work = task.cancel

    def _helped(self, _task: object) -> None:
        """Be ready for the next wish, also after one that was cancelled before its first step."""
        self._cancel_work = None
        self._box.set_busy("")

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except StudioError as error:
            self._say("words", error.failure.sentence)

    def _cancel(self) -> None:
        if self._cancel_work is not None:
            self._cancel_work()

    def _offer(self, title: str, words: str, texts: tuple[str, ...]) -> None:
        dialog = PickDialog(
            self._theme,
            title,
            words,
            [Choice(text) for text in texts],
            ((REPLACE, "Use as prompt"), (ADD, "Add to prompt")),
            self._compose.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.picked.connect(lambda index, key: self._insert(texts[index], key))
        dialog.open()

    def _insert(self, text: str, key: str) -> None:
        if key == REPLACE:
            # Other words are wanted, and the same settings: flags stay, wherever they stood.
            self._compose.prompt.replace(with_tail(text, flags_alone(self._compose.prompt_text())))
        else:
            self._compose.prompt.add(text)
        self._compose.prompt.setFocus()


def prompts_of_old(jobs: Iterable[Job]) -> tuple[tuple[VideoOrder, float], ...]:
    """Give an order for each different prompt, the newest, and when it was made (Unix seconds), in the jobs' order.

    Generations go before extensions: those have their parents' settings, so a generation says more about how a prompt
    was used. What described a picture is no prompt for a motion.
    """
    found: dict[str, tuple[VideoOrder, float]] = {}
    for job in jobs:
        order, prompt = job.order, job.order.prompt.strip()
        if isinstance(order, Imagine) or not prompt:
            continue
        kept = found.get(prompt)
        if kept is None or (isinstance(order, Generate) and not isinstance(kept[0], Generate)):
            found[prompt] = order, job.created_at
    return tuple(found.values())


def told(order: VideoOrder, made: float, now: float) -> str:
    """Say when a prompt was used, and how; both times in Unix seconds."""
    moment = time.localtime(made)
    today = time.localtime(now)[:3] == moment[:3]
    when = time.strftime("today, %H:%M" if today else "%Y-%m-%d", moment)
    parts = [when, order.mode.value.capitalize(), order.resolution.value]
    parts += ["loop"] if order.loop else []
    parts += [] if isinstance(order, Generate) else ["extension"]
    return ", ".join(parts)
