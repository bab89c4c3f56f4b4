"""Looks for a new version when a person asks, and never else."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kinogrid.domain.app_release import AppRelease, NoRelease
from kinogrid.domain.app_version import is_newer
from kinogrid.domain.failure import StudioError
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.result_line import CheckVerdict
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.version_dialog import VersionDialog
from kinogrid.ui.window.version_text import failed_words, release_words

if TYPE_CHECKING:
    import asyncio


class Releases(Protocol):
    """Whoever knows the newest release."""

    address: str

    async def latest(self) -> AppRelease | NoRelease:
        """Ask, once; raises `StudioError` where no answer came."""
        ...


class VersionCheck(QObject):
    """Opens the dialog and asks; the page of what is new is opened by the person alone."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        releases: Releases,
        version: str,
        start: Starter,
        show_page: Callable[[str], object],
    ) -> None:
        """Take who is asked, which version this is, and who opens a page."""
        super().__init__(parent)
        self._theme, self._releases, self._version = theme, releases, version
        self._start, self._show_page = start, show_page
        self._host = urlsplit(releases.address).hostname or ""
        self._looking: asyncio.Task[None] | None = None

    def ask(self, above: QWidget) -> None:
        """Open the dialog over something, and ask."""
        dialog = VersionDialog(self._theme, self._host, self._version, above)
        dialog.finished.connect(lambda _: self._stop())
        dialog.again_requested.connect(lambda: self._begin(dialog))
        dialog.page_requested.connect(self._show_page)
        dialog.open()
        self._begin(dialog)

    def _begin(self, dialog: VersionDialog) -> None:
        self._stop()
        dialog.wait()
        self._looking = self._start(self._look(dialog), "look for a new version")

    def _stop(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    async def _look(self, dialog: VersionDialog) -> None:
        try:
            found = await self._releases.latest()
        except StudioError as error:
            if isValid(dialog):
                dialog.tell(failed_words(error, self._host), CheckVerdict.BAD)
            return
        if not isValid(dialog):
            return
        words, verdict = release_words(found, self._version, self._host)
        newer = isinstance(found, AppRelease) and is_newer(found.name, self._version)
        dialog.tell(words, verdict, found.page if isinstance(found, AppRelease) and newer else "")
