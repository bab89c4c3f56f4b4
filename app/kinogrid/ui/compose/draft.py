"""What stands in Compose outlives the session: written down as one types, put back at the next start."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from kinogrid.store.settings import ComposeDraft
from kinogrid.ui.compose.form import ComposeForm, FrameField
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.live_settings import LiveSettings

# Typing is written down once it has paused for so long, in milliseconds.
PAUSE = 800


class DraftKeeper(QObject):
    """Puts the draft of the settings into Compose, and keeps it there up to date."""

    def __init__(self, compose: ComposePane, settings: LiveSettings) -> None:
        """Fill Compose at once."""
        super().__init__(compose)
        self._compose = compose
        self._settings = settings
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.keep)
        compose.set_form(form_of(settings.value.compose))
        compose.form_changed.connect(self._pause.start)

    def keep(self) -> None:
        """Write down what stands in Compose now."""
        self._pause.stop()
        self._settings.change(replace(self._settings.value, compose=draft_of(self._compose.form())))


def draft_of(form: ComposeForm) -> ComposeDraft:
    """Write down what stands in Compose; a picture goes before an address, as it does in an order."""
    return ComposeDraft(
        prompt=form.prompt,
        first=form.first.path or form.first.url,
        last=form.last.path or form.last.url,
        mode=form.mode,
        resolution=form.resolution,
        loop=form.loop,
        callback_url=form.callback_url,
    )


def form_of(draft: ComposeDraft) -> ComposeForm:
    """Put a draft back as it was typed."""
    return ComposeForm(
        prompt=draft.prompt,
        first=_field(draft.first),
        last=_field(draft.last),
        mode=draft.mode,
        resolution=draft.resolution,
        loop=draft.loop,
        callback_url=draft.callback_url,
    )


def _field(text: str) -> FrameField:
    return FrameField(url=text) if "://" in text else FrameField(path=text)
