"""The service's own way with words: a prompt translated, a first frame described."""

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt

from kinogrid.domain.failure import StudioError
from kinogrid.domain.prompt_edits import flags_alone, says_something, with_tail, words_alone
from kinogrid.studio.ports.starting import Starter
from kinogrid.studio.ports.word_finding import Words
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.placing import TokenGate
from kinogrid.ui.compose.prompt.pick_dialog import Choice, PickAction, PickDialog
from kinogrid.ui.failure_text import asked_in_vain, charge_sentence, paragraph
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

REPLACE, ADD = "replace", "add"


class WordHelpController(QObject):
    """Helps with words on request, one help at a time; what comes of it is offered and never put in by itself."""

    def __init__(
        self,
        theme: Theme,
        compose: ComposePane,
        words: Words,
        start: Starter,
        *,
        upload: Callable[[str, Callable[[int, int], None]], Awaitable[str]],
        with_token: TokenGate,
        say: Callable[[str, str], None],
    ) -> None:
        """Take who helps with words, and `say(key, words)` for what could not be done.

        `upload` gives a picture of this machine a public address; `with_token` asks for tokens.
        """
        super().__init__(compose)
        self._theme = theme
        self._compose = compose
        self._words = words
        self._start = start
        self._upload = upload
        self._say = say
        self._cancel_work: Callable[[], object] | None = None
        self._box = compose.prompt_box
        self._with_token = with_token
        self._box.helpers.translate.triggered.connect(lambda: with_token(self._translate, uploads=False))
        self._box.helpers.describe.triggered.connect(self._describe)
        self._box.progress.cancel_requested.connect(self._cancel)

    def _translate(self) -> None:
        prompt = self._compose.prompt_text()
        if not says_something(prompt):
            self._say("words", tr("Prompt", "There is no prompt to translate yet."))
            return
        words = tr("Prompt", "Translating…")
        self._help(words, lambda: self._translated(words_alone(prompt)))

    async def _translated(self, words: str) -> None:
        """Have the words translated without the flags, which are no language: a translator might take them for one."""
        english = await self._words.translate(words)
        words = paragraph(
            _cost_words(),
            tr("Prompt", "The flags stay.") if flags_alone(self._compose.prompt_text()) else "",
            tr("Prompt", "Undo brings the old prompt back."),
        )
        self._offer("Translation", tr("Prompt", "Translation"), words, (english,))

    def _describe(self) -> None:
        first = self._compose.form().first
        if not first.path and not first.url.strip():
            self._say("words", tr("Prompt", "Choose a first frame, then have it described."))
            return
        words = tr("Prompt", "Looking at the first frame…")
        self._with_token(
            partial(self._help, words, partial(self._described, first.path, first.url.strip())),
            uploads=bool(first.path),
        )

    async def _described(self, path: str, url: str) -> None:
        address = await self._upload(path, lambda _sent, _total: None) if path else url
        found = await self._words.describe(address)
        title = tr("Prompt", "Descriptions of the first frame")
        words = paragraph(_cost_words(), tr("Prompt", "Take one, then say what should move."))
        self._offer("Descriptions of the first frame", title, words, found)

    def _help(self, words: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if self._cancel_work is not None:
            return
        self._box.set_busy(words)
        task = self._start(self._guarded(work), "help with words")
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
            self._say("words", paragraph(asked_in_vain(error), charge_sentence(error.failure.charge)))

    def _cancel(self) -> None:
        if self._cancel_work is not None:
            self._cancel_work()

    def _offer(self, object_name: str, title: str, words: str, texts: tuple[str, ...]) -> None:
        dialog = PickDialog(
            self._theme,
            title,
            words,
            [Choice(text) for text in texts],
            (
                PickAction(REPLACE, tr("Prompt", "Use as prompt")),
                PickAction(ADD, tr("Prompt", "Add to prompt")),
            ),
            self._compose.window(),
            object_name=object_name,
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


def _cost_words() -> str:
    return tr("Prompt", "What the provider charges for this is not documented.")
