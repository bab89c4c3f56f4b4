"""Waits for what a person would see come about in the window."""

import re

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QSlider,
    QWidget,
)

from kinogrid.ui.marked_text import Text
from kinogrid.ui.text import tr
from kinogrid.ui.tour.driver import UiDriver, until

# A demo job takes 8 s and its rendering some more on a small machine; what takes longer has failed.
PATIENCE = 120.0


# A number that is not known beforehand, being two or more: none that is shown comes near it.
SEVERAL = 7_777_777
# What is put into a text.
_PLACE = re.compile(r"\{(\w+)\}")


def _shape(text: Text, n: int | None = None, **values: object) -> re.Pattern[str]:
    """Give what a text looks like in the language of the window, whatever stands where no value is given."""
    words = QCoreApplication.translate(text.context, text.source, text.note or None, -1 if n is None else n)
    parts = _PLACE.split(words)
    written = [
        (re.escape(str(values[part])) if part in values else ".*") if at % 2 else re.escape(part)
        for at, part in enumerate(parts)
    ]
    return re.compile("".join(written).replace(str(SEVERAL), r"\d+"), re.DOTALL)


class Watcher:
    """Looks at the window until something holds; each wait raises `NotThere` when it does not come about in time."""

    def __init__(self, window: QWidget, driver: UiDriver) -> None:
        """Take the window, and who finds widgets."""
        self._window = window
        self._driver = driver

    async def text(self, text: Text, n: int | None = None, **values: object) -> None:
        """Wait until a text is written somewhere, with these values where any others may stand in it too."""
        wanted = _shape(text, n, **values)

        def there() -> bool:
            labels = (label for top in QApplication.topLevelWidgets() for label in top.findChildren(QLabel))
            return any(label.isVisible() and wanted.search(label.text()) for label in labels)

        await until(there, wanted.pattern, PATIENCE)

    async def jobs(self, count: int) -> None:
        """Wait until so many jobs are listed."""
        await until(lambda: self._listed()[0] == count, f"{count} jobs", PATIENCE)

    async def newest_job(self, text: Text, n: int | None = None) -> None:
        """Wait until the newest job is described with a text."""
        wanted = _shape(text, n)
        await until(lambda: wanted.search(self._listed()[1]), f"a newest job that is {wanted.pattern!r}", PATIENCE)

    def _listed(self) -> tuple[int, str]:
        """Give how many jobs are listed, and how the newest one is described."""
        view = self._driver.see("Jobs", QListView)
        if view is None:
            return 0, ""
        model = view.model()
        return model.rowCount(), str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    async def description(self, name: str, text: Text, n: int | None = None, **values: object) -> None:
        """Wait until a widget is described with a text, with these values in it."""
        wanted = _shape(text, n, **values)

        def there() -> bool:
            widget = self._driver.see(name, QWidget)
            return widget is not None and wanted.search(widget.accessibleDescription()) is not None

        await until(there, f"{name}, {wanted.pattern}", PATIENCE)

    async def described(self, name: str, words: str) -> None:
        """Wait until a widget is described with words that are the same in every language."""

        def there() -> bool:
            widget = self._driver.see(name, QWidget)
            return widget is not None and words in widget.accessibleDescription()

        await until(there, f"{name}, {words}", PATIENCE)

    async def moving_pictures(self, past: float = 0.0) -> None:
        """Wait for moving pictures, from `past` (0 to 1) of the way on, where the variants have come to differ."""
        slider = await self._driver.wait_for("Position", QSlider, PATIENCE)
        button = self._driver.see("Play", QAbstractButton)
        if button is None or button.accessibleDescription() != tr("Preview", "playing"):
            await self._driver.click("Play")
        if past:
            await until(slider.maximum, "the clips' length", PATIENCE)
            await self._driver.click("Position", QPoint(round(past * slider.width()), slider.rect().center().y()))
        seen = slider.value()
        await until(lambda: slider.value() not in {seen, 0}, "moving pictures", PATIENCE)

    async def window_in_front(self) -> None:
        """Wait until a dialog has gone; on a screen without a window manager nobody else brings the window forward."""
        await until(lambda: QApplication.activeModalWidget() is None, "the closed dialog", PATIENCE)
        self._window.activateWindow()
        await until(self._window.isActiveWindow, "the window in front", PATIENCE)

    async def dialog(self, name: str) -> None:
        """Wait until a dialog is open."""
        await until(lambda: self._driver.see(name, QDialog), f"the dialog {name!r}", PATIENCE)

    async def brought_into_sight(self, name: str) -> None:
        """Wait until a button is there, and scroll to it."""
        part: QWidget | None = await self._driver.wait_for(name, QWidget, PATIENCE)
        button = part
        while part is not None and not isinstance(part, QScrollArea):
            part = part.parentWidget()
        if part is not None and button is not None:
            part.ensureWidgetVisible(button)

    async def file_dialog(self) -> tuple[QFileDialog, QLineEdit]:
        """Wait until a file is asked for, and give the dialog with its field for the name."""

        def found() -> tuple[QFileDialog, QLineEdit] | None:
            for dialog in self._window.findChildren(QFileDialog):
                name = dialog.findChild(QLineEdit)
                if dialog.isVisible() and name is not None:
                    return dialog, name
            return None

        return await until(found, "the dialog for a file", PATIENCE)
