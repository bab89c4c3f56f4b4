"""The whole app in this process, on the Qt loop, with a real folder and a real service on loopback behind it."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListView, QWidget

from kinogrid.assembly.assembling import build
from kinogrid.assembly.the_rest import Assembly
from kinogrid.foundation import LaunchOptions
from kinogrid.store.library_mark import LibraryMark
from kinogrid.store.paths import Profile
from kinogrid.store.secrets import ENVIRONMENT_VARIABLE
from kinogrid.studio.pace import LOOPBACK_PACE, Pace
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.menu import JobMenu
from kinogrid.ui.jobs.model import JobRole
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.style.qt_look import look_by_qt
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.tour.driver import UiDriver
from kinogrid.ui.window.first_paint import Claim, first_claim, open_window
from kinogrid.ui.window.lost_library import bring_back
from kinogrid.ui.window.main_window import MainWindow
from tests.ui.seeing import opened, visible, words
from tests.waiting import until
from tests.whole.kept_decoders import kept_decoders

D = TypeVar("D", bound=QDialog)
PICTURE = Path(__file__).parents[2] / "resources" / "demo" / "lake-dusk.jpg"


def files_with(text: str, folder: Path) -> list[Path]:
    """List the files beneath a folder that hold a text."""
    return [path for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


@dataclass
class LivingWindow:
    """What a test sees of the app: its window, hands to work it, the profile's files, and what was dragged out."""

    window: MainWindow
    driver: UiDriver
    profile: Profile
    assembly: Assembly
    carried: list[QMimeData]

    @property
    def settings(self) -> LiveSettings:
        """Give the settings as they hold now."""
        return self.assembly.session.settings

    def states(self) -> list[str]:
        """List the jobs in words, newest first."""
        view = self.driver.see("Jobs", QListView)
        if view is None:
            return []
        model = view.model()
        rows = (model.index(position, 0).data(JobRole.ROW) for position in range(model.rowCount()))
        return [row.state for row in rows]

    def newest(self) -> str:
        """Give the newest job's state in words."""
        return next(iter(self.states()), "")

    def words(self) -> str:
        """Give everything that is written on the window just now."""
        return words(self.window)

    def description(self, name: str) -> str:
        """Give what is said of a part of the window, or nothing where it is not in sight."""
        found = self.driver.see(name, QWidget)
        return "" if found is None else found.accessibleDescription()

    def choose(self, act: Act) -> None:
        """Open the menu of the selected job with the right button, and choose from it."""
        view = self.driver.find("Jobs", QListView)
        where = view.visualRect(view.currentIndex()).center()
        at = view.viewport().mapToGlobal(where)
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, at))
        menu = opened(self.window, JobMenu)
        action = menu.findChild(QAction, act.value)
        assert action is not None
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    async def order(self, prompt: str, picture: Path = PICTURE) -> None:
        """Compose an order with a picture of one's own, and send it."""
        await self.driver.clear("Prompt")
        await self.driver.type("Prompt", prompt)
        await self.driver.drop("First frame", picture)
        await self.driver.click("Generate")

    async def come_to(self, *states: str) -> None:
        """Wait until the jobs stand like this, newest first."""
        await until(lambda: self.states() == [*states], seconds=60)

    async def make(self, prompt: str) -> None:
        """Order clips, and wait until they are there."""
        await self.order(prompt)
        await until(lambda: self.newest() == "Done")

    async def recorded(self) -> None:
        """Wait until the folders tell all that the library knows: a disk may take longer than an end waits for it."""

        def all_told() -> bool:
            with closing(sqlite3.connect(f"{self.profile.database.as_uri()}?mode=ro", uri=True)) as library:
                return library.execute("SELECT 1 FROM unrecorded").fetchone() is None

        await until(all_told)

    async def pick(self, number: int) -> None:
        """Select a variant of the job on show by its key, and pick it."""
        await self.driver.press("Variant 1", Qt.Key(Qt.Key.Key_0 + number))
        await self.driver.press(f"Variant {number}", Qt.Key.Key_P)
        await until(lambda: "picked" in self.description(f"Variant {number}"))

    async def enter(self, name: str, text: str) -> None:
        """Write into a field in place of what stands in it, and press Return."""
        await self.driver.clear(name)
        await self.driver.type(name, text)
        await self.driver.press(name, Qt.Key.Key_Return)

    async def report(self) -> str:
        """Copy the newest job's report as a person would."""
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        await self.driver.press("Jobs", Qt.Key.Key_Home)
        await self.driver.press("Jobs", Qt.Key.Key_Return)
        await self.driver.click("Copy report")
        await until(clipboard.text)
        await self.driver.click("Back to the jobs")
        return clipboard.text()

    def dialogs(self) -> list[QDialog]:
        """List the open dialogs."""
        return visible(self.window, QDialog)

    async def dialog(self, kind: type[D]) -> D:
        """Wait for an open dialog."""
        return await until(lambda: next(iter(visible(self.window, kind)), None))


@cache
def _theme() -> Theme:
    """Give the look of all these windows, one after the other: to draw its icons takes as long as to build the rest."""
    return Theme()


@asynccontextmanager
async def living_window(
    folder: Path, pace: Pace = LOOPBACK_PACE, releases: str | None = None
) -> AsyncIterator[LivingWindow]:
    """Open the app on a folder as its start does, and end it as its end does."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    place = Profile(folder)
    place.create()
    opened = open_window(app, place.settings, demo=False)
    theme = _theme()
    theme.choose(opened.theme)
    theme.follow_desktop(look_by_qt())
    theme.apply(app)
    opened.window.assemble(theme)
    given = os.environ.get(ENVIRONMENT_VARIABLE)
    try:
        async with AsyncExitStack() as stack:
            ask = partial(bring_back, theme, opened.window, asyncio.Event().wait)
            options = LaunchOptions(pace_here=pace, decoder=kept_decoders(), releases=releases).with_token()
            # What an installation has of its own lies beside the profile.
            mark = LibraryMark(place.mark, folder.with_name("installation"))
            stack.push_async_callback(mark.aclose)
            carried: list[QMimeData] = []

            def carry(_source: QWidget, data: QMimeData, picture: QPixmap) -> None:
                assert not picture.isNull()
                carried.append(data)

            assembly = await build(stack, opened, theme, place, options, ask, mark, carry)
            # Nothing that is started from here is to have the token.
            assert ENVIRONMENT_VARIABLE not in os.environ
            opened.window.activateWindow()
            yield LivingWindow(opened.window, UiDriver(), place, assembly, carried)
            opened.window.hide()
            await assembly.leave()
    finally:
        if given is not None:
            os.environ[ENVIRONMENT_VARIABLE] = given
        opened.window.allow_close()
        opened.window.close()
        opened.window.deleteLater()


def claim_of(folder: Path) -> Claim:
    """Claim a folder as a start does that was told of it on the command line."""
    return first_claim(folder)
