"""The whole app in this process, on the Qt loop, with a real folder and a real service on loopback behind it."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView

from kinogrid.assembly import Assembly, build
from kinogrid.backend import LaunchOptions
from kinogrid.store.paths import Profile
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.menu import JobMenu
from kinogrid.ui.jobs.model import JobRole
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.tour.driver import UiDriver
from kinogrid.ui.window.first_paint import open_window
from kinogrid.ui.window.main_window import MainWindow

PICTURE = Path(__file__).parents[2] / "resources" / "demo" / "lake-dusk.jpg"


@dataclass
class LivingWindow:
    """What a test sees of the app: its window, hands to work it, and the profile's files."""

    window: MainWindow
    driver: UiDriver
    profile: Profile
    assembly: Assembly

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
        labels = self.window.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def choose(self, act: Act) -> None:
        """Open the menu of the selected job with the right button, and choose from it."""
        view = self.driver.find("Jobs", QListView)
        where = view.visualRect(view.currentIndex()).center()
        at = view.viewport().mapToGlobal(where)
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, at))
        menu = next(menu for menu in self.window.findChildren(JobMenu) if menu.isVisible())
        action = menu.findChild(QAction, act.value)
        assert action is not None
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    async def order(self, prompt: str) -> None:
        """Compose an order with a picture of one's own, and send it."""
        await self.driver.clear("Prompt")
        await self.driver.type("Prompt", prompt)
        await self.driver.drop("First frame", PICTURE)
        await self.driver.click("Generate")


@asynccontextmanager
async def living_window(folder: Path) -> AsyncIterator[LivingWindow]:
    """Open the app on a folder as its start does, and end it as its end does."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    place = Profile(folder)
    place.create()
    opened = open_window(app, place.settings, demo=False)
    theme = Theme(opened.look)
    theme.apply(app)
    opened.window.assemble(theme)
    try:
        async with AsyncExitStack() as stack:
            assembly = await build(stack, opened, theme, place, LaunchOptions())
            opened.window.activateWindow()
            yield LivingWindow(opened.window, UiDriver(), place, assembly)
            opened.window.hide()
            await assembly.leave()
    finally:
        opened.window.allow_close()
        opened.window.close()
        opened.window.deleteLater()
