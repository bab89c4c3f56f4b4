"""Everything about the window that outlives a session: settings, draft and layout; and what is said at its foot."""

from base64 import b64encode
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from kinogrid.domain.failure import Failure, StudioError
from kinogrid.store.paths import Profile
from kinogrid.store.settings import ComposeDraft, Palette, Settings, ShortTiles
from kinogrid.studio.ports import Starter
from kinogrid.ui.compose.form import ComposeForm, FrameField
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.settings.settings_dialog import Preferences, SettingsDialog
from kinogrid.ui.settings.token_controller import TokenController
from kinogrid.ui.style.theme import Look, Theme
from kinogrid.ui.window.main_window import MainWindow

MIB = 1024 * 1024
# Typing is written down once it has paused for so long, in milliseconds.
PAUSE = 800

Save = Callable[[Settings], Coroutine[Any, Any, None]]


class SettingsController(QObject):
    """Keeps what the person set, typed and arranged: `settings` is the truth, `settings_changed` tells of changes.

    `settings_opened` carries the dialog of settings, for those who keep a part of it.
    """

    settings_changed = Signal()
    settings_opened = Signal(object)

    def __init__(
        self,
        *,
        window: MainWindow,
        theme: Theme,
        compose: ComposePane,
        tokens: TokenController,
        profile: Profile,
        settings: Settings,
        save: Save,
        start: Starter,
        api_base: tuple[str, bool],
    ) -> None:
        """Take the settings as loaded; `api_base` is the service's address and whether the environment names it."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._compose = compose
        self._tokens = tokens
        self._profile = profile
        self.settings = settings
        self._save = save
        self._start = start
        self._api_base = api_base
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._keep_draft)
        compose.set_form(form_of(settings.compose))
        compose.form_changed.connect(self._pause.start)
        window.look_chosen.connect(lambda look: self.change(replace(self.settings, palette=Palette(look))))
        window.settings_requested.connect(self.open_settings)
        window.open_library_requested.connect(self._open_library)

    def open_settings(self) -> None:
        """Open the settings; every change holds at once."""
        dialog = SettingsDialog(self._theme, preferences_of(self.settings), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.set_api_base(self._api_base[0], from_environment=self._api_base[1])
        dialog.set_library_folder(str(self._profile.folder))
        dialog.changed.connect(self._prefer)
        dialog.open_library_requested.connect(self._open_library)
        self._tokens.serve(dialog.token)
        self._tokens.serve_upload(dialog.upload_token)
        self.settings_opened.emit(dialog)
        dialog.open()

    def _prefer(self, preferences: Preferences) -> None:
        self._theme.choose(preferences.look)
        self.change(
            replace(
                self.settings,
                palette=Palette(preferences.look),
                in_flight=preferences.jobs_in_flight,
                order_limit=preferences.order_limit,
                limit_span=preferences.limit_span,
                callback_url=preferences.callback_url,
                cache_bytes=preferences.cache_mib * MIB,
                short_tiles=ShortTiles.HOLD if preferences.hold_short else ShortTiles.LOOP,
            )
        )

    def change(self, settings: Settings) -> None:
        """Take other settings: they hold at once, and are on disk soon."""
        if settings != self.settings:
            self.settings = settings
            self.settings_changed.emit()
            self._start(self._write(), "save the settings")

    async def _write(self) -> None:
        """Write the settings as they are by now: of two writes that overtake each other, both are the newest."""
        await self._save(self.settings)

    def _keep_draft(self) -> None:
        self.change(replace(self.settings, compose=draft_of(self._compose.form())))

    async def leave(self) -> None:
        """Write down draft and layout, as the window is about to close; raises `LibraryTrouble`."""
        self._pause.stop()
        layout = b64encode(self._window.layout_state()).decode()
        self.settings = replace(self.settings, compose=draft_of(self._compose.form()), geometry=layout)
        await self._write()

    def _open_library(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._profile.clips)))

    # What is said

    def say_service(self, failure: Failure | None, pause: float) -> None:
        """Say at the window's foot how the service is; `pause` is in seconds."""
        words = "" if failure is None else f"{failure.message} Trying again in {max(1, round(pause))} s"
        self._window.status_bar.set_network(words)

    def say_trouble(self, name: str, error: Exception) -> None:
        """Say above the grid what failed: the world's troubles in their words, our own mistakes as such."""
        if isinstance(error, StudioError):
            failure = error.failure
            note = Note(Severity.DANGER, failure.message, f"{failure.advice} {failure.charge.sentence}".strip())
            self._window.notices.put(f"trouble {failure.code}", note)
        else:
            words = "It is in the log. Jobs and clips on disk are safe; please report it."
            self._window.notices.put("mistake", Note(Severity.DANGER, f"Kinogrid made a mistake: {name}", words))

    def unsay(self, key: str) -> None:
        """Take back what no longer holds."""
        self._window.notices.drop(key)

    def say(self, key: str, words: str) -> None:
        """Say something for the person to know, above the grid."""
        self._window.notices.put(key, Note(Severity.WARNING, words))


def preferences_of(settings: Settings) -> Preferences:
    """Write the settings as the dialog shows them."""
    return Preferences(
        look=Look(settings.palette),
        jobs_in_flight=settings.in_flight,
        order_limit=settings.order_limit,
        limit_span=settings.limit_span,
        callback_url=settings.callback_url,
        cache_mib=settings.cache_bytes // MIB,
        hold_short=settings.short_tiles is ShortTiles.HOLD,
    )


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
