"""A program that tells something through Qt's icon beside the clock, has its message clicked, and takes it back."""

import asyncio
import json
import sys
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon, QWidget

from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.desktop_notices import DesktopNotice, TrayDesktop
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.style.theme import Theme
from tests.waiting import until


def balloon(window: QWidget) -> QWidget | None:
    """Give the message that hangs at the icon."""
    seen = (one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window)
    return next((one for one in seen if "Balloon" in one.metaObject().className()), None)


async def tell(window: QMainWindow, theme: Theme) -> dict[str, object]:
    """Do all of it, and give what came of it."""
    chosen: list[tuple[str, str]] = []
    desktop = TrayDesktop(theme.app_icon(), lambda key, action: chosen.append((key, action)), window)

    def icon() -> QSystemTrayIcon:
        (found,) = desktop.findChildren(QSystemTrayIcon)
        return found

    before = icon().isVisible()
    await until(QSystemTrayIcon.isSystemTrayAvailable)
    picture = QImage(320, 180, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkRed)
    notice = DesktopNotice("job-1", "Done", "a cat turns", (("show", "Show"), ("extend", "Extend")), picture)
    shown = await desktop.show(notice)
    message = await until(partial(balloon, window))
    there = icon().isVisible()
    QTest.mouseClick(message, Qt.MouseButton.LeftButton)
    await until(lambda: chosen)
    await desktop.mark(3, None)
    await desktop.withdraw("another")
    stays = icon().isVisible()
    await desktop.withdraw("job-1")
    gone = not icon().isVisible()
    icon().messageClicked.emit()
    await desktop.show(DesktopNotice("job-2", "Failed", "a dog turns"))
    icon().messageClicked.emit()
    await desktop.aclose()
    return {
        "shown": shown,
        "icon": [before, there, stays, not gone, icon().isVisible()],
        "chosen": [list(one) for one in chosen],
    }


def main() -> int:
    """Be the program."""
    app = QApplication(sys.argv[:1])
    theme = Theme(ThemeChoice.DARK)
    window = QMainWindow()
    window.show()
    with asyncio.Runner(loop_factory=lambda: StudioLoop(app)) as runner:
        sys.stdout.write(json.dumps(runner.run(tell(window, theme))) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
