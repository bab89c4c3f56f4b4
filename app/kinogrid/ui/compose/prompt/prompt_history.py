"""The prompts of old, to be used again."""

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QObject, Qt

from kinogrid.domain.form import reused
from kinogrid.domain.past_prompts import PastPrompt
from kinogrid.domain.request import Generate, VideoOrder
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.compose.order_text import settings_text
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.prompt.pick_dialog import Choice, PickAction, PickDialog
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import date, listed, time_of_day, tr

PROMPT, WHOLE = "prompt", "whole"


class PromptHistory(QObject):
    """Lists the prompts of all jobs on request; `now` gives Unix seconds."""

    def __init__(
        self,
        theme: Theme,
        compose: ComposePane,
        prompts: Callable[[], Awaitable[Sequence[PastPrompt]]],
        now: Callable[[], float],
        start: Starter,
    ) -> None:
        """Take Compose, who knows the prompts, and who starts what may take a moment."""
        super().__init__(compose)
        self._theme = theme
        self._compose = compose
        self._prompts = prompts
        self._start = start
        self._now = now
        self._is_opening = False
        compose.prompt_box.history.clicked.connect(self.open)

    def open(self) -> None:
        """Open the list, once the prompts are read."""
        if not self._is_opening:
            self._is_opening = True
            self._start(self._open(), "read the prompts of old")

    async def _open(self) -> None:
        try:
            prompts = await self._prompts()
        finally:
            self._is_opening = False
        now = self._now()
        words = tr("Prompt", "Use the words alone, or with the frames and settings that they were ordered with.")
        dialog = PickDialog(
            self._theme,
            tr("Prompt", "Prompt history"),
            words if prompts else tr("Prompt", "No prompts yet."),
            [Choice(past.order.prompt, past_prompt_text(past, now)) for past in prompts],
            (
                PickAction(WHOLE, tr("Prompt", "Use with frames and settings")),
                PickAction(PROMPT, tr("Prompt", "Use the prompt")),
            ),
            self._compose.window(),
            object_name="Prompt history",
            searchable=True,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.picked.connect(lambda index, key: self._reuse(prompts[index].order, key))
        dialog.open()

    def _reuse(self, order: VideoOrder, key: str) -> None:
        if key == PROMPT:
            self._compose.prompt.replace(order.prompt)
        else:
            self._compose.set_form(reused(order, self._compose.form()))
        self._compose.prompt.setFocus()


def past_prompt_text(past: PastPrompt, now: float) -> str:
    """Say when a prompt was used, and how; `now` in Unix seconds."""
    order, day = past.order, date(past.ordered_at)
    return listed(
        tr("Prompt", "today, {time}", time=time_of_day(past.ordered_at)) if day == date(now) else day,
        settings_text(order.mode, order.resolution, loop=order.loop),
        "" if isinstance(order, Generate) else tr("Prompt", "extension"),
    )
