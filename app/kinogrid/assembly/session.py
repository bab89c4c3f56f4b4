"""What every part of a session stands on."""

from contextlib import AsyncExitStack
from dataclasses import dataclass

from kinogrid.backend import Backend
from kinogrid.ui.controls.file_handing import Carry
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.error_reports import ErrorReports
from kinogrid.ui.language import SpokenLanguage
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.support_notices import SupportNotices
from kinogrid.ui.window.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """What every step stands on; `carry` lets a person drag something out of the window."""

    stack: AsyncExitStack
    window: MainWindow
    theme: Theme
    backend: Backend
    settings: LiveSettings
    reports: ErrorReports
    support: SupportNotices
    language: SpokenLanguage
    carry: Carry

    def say(self, key: str, words: str) -> None:
        """Say something for the person to know, above the grid."""
        self.window.interior.notices.put(key, Note(Severity.WARNING, words))

    def show_compose(self) -> None:
        """Bring Compose into sight."""
        self.window.interior.commands.compose.setChecked(True)
