"""The prompts of old, to be used again."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt

from kinogrid.domain.form import reused
from kinogrid.domain.job import Job
from kinogrid.domain.past_prompts import past_prompts
from kinogrid.domain.request import Generate, VideoOrder
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.prompt.pick_dialog import Choice, PickDialog
from kinogrid.ui.style.theme import Theme

PROMPT, WHOLE = "prompt", "whole"


class PromptHistory(QObject):
    """Lists the prompts of all jobs on request; `now` gives Unix seconds."""

    def __init__(
        self, theme: Theme, compose: ComposePane, jobs: Callable[[], Sequence[Job]], now: Callable[[], float]
    ) -> None:
        """Take Compose and where jobs are."""
        super().__init__(compose)
        self._theme = theme
        self._compose = compose
        self._jobs = jobs
        self._now = now
        compose.prompt_box.history_requested.connect(self.open)

    def open(self) -> None:
        """Open the list."""
        prompts = past_prompts(self._jobs())
        now = self._now()
        dialog = PickDialog(
            self._theme,
            "Prompt history",
            "Use the words alone, or with the frames and settings that they were ordered with."
            if prompts
            else "No prompts yet.",
            [Choice(past.order.prompt, told(past.order, past.ordered_at, now)) for past in prompts],
            ((WHOLE, "Use with frames and settings"), (PROMPT, "Use the prompt")),
            self._compose.window(),
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


def told(order: VideoOrder, made: float, now: float) -> str:
    """Say when a prompt was used, and how; both times in Unix seconds."""
    moment = time.localtime(made)
    today = time.localtime(now)[:3] == moment[:3]
    when = time.strftime("today, %H:%M" if today else "%Y-%m-%d", moment)
    parts = [when, order.mode.value.capitalize(), order.resolution.value]
    parts += ["loop"] if order.loop else []
    parts += [] if isinstance(order, Generate) else ["extension"]
    return ", ".join(parts)
