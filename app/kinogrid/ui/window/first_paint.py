"""The way to the first paint: everything here runs before it, so it imports little and asks nobody anything."""

import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid import __version__
from kinogrid.domain.look import Look
from kinogrid.store.paths import Profile
from kinogrid.ui.window.kept_layout import KeptLayout
from kinogrid.ui.window.main_window import MainWindow

# A window that the desktop starts minimised never paints; it is waited for so long, in milliseconds.
PATIENCE = 1_000
# How long the first paint waits for what the disk remembers of the window, in seconds.
DISK_PATIENCE = 0.5


@dataclass(frozen=True, slots=True)
class Opened:
    """A window on screen, painted once with its panes still empty, and the palette it is in."""

    app: QApplication
    window: MainWindow
    look: Look


class _PaintWatch(QObject):
    """Notices the first paint of a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.painted = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on; never hold an event up."""
        if event.type() == QEvent.Type.Paint:
            self.painted = True
            watched.removeEventFilter(self)
        return False


def application() -> QApplication:
    """Make the one application object, named as the desktop's files name it."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Kinogrid")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("kinogrid")
    # The loop must outlive the window: orders on their way are answered first.
    app.setQuitOnLastWindowClosed(False)
    return app


def chosen_profile(data_dir: Path | None = None, *, demo: bool = False) -> Profile:
    """Choose the profile: the folder that the person named, else one beside the system's other application data.

    The generic data location is taken because the application's own would change with Qt's application and
    organisation names, and because on Windows it does not roam: clips are large.
    """
    if data_dir is not None:
        return Profile(data_dir.expanduser().absolute())
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Profile(Path(base) / ("kinogrid-demo" if demo else "kinogrid"))


def open_window(app: QApplication, settings: Path, *, demo: bool) -> Opened:
    """Show the window as it was left, and come back once it is painted."""
    look, layout = remembered(settings)
    window = MainWindow(look=look, version=__version__, demo=demo)
    if layout is not None:
        window.restore_layout(layout)
    watch = _PaintWatch(window)
    window.show()
    late = QTimer(singleShot=True, interval=PATIENCE)
    late.start()
    while not watch.painted and late.isActive():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return Opened(app, window, look)


def remembered(settings: Path) -> tuple[Look, KeptLayout | None]:
    """Give palette and layout as they were left; whatever cannot be read, or not at once, is left to the defaults.

    The settings proper are read after the first paint, and say what was wrong with them.
    """
    # A first start has no file to read.
    import json
    from threading import Thread

    read: list[bytes] = []

    def look_into() -> None:
        with suppress(OSError):
            read.append(settings.read_bytes())

    # Beside the window's thread, as a network folder that is gone, or a pipe, keeps whoever reads it.
    reader = Thread(target=look_into, name="kinogrid-first-look", daemon=True)
    reader.start()
    reader.join(DISK_PATIENCE)
    try:
        found = json.loads(b"".join(read))
        look = Look(found.get("palette", Look.DARK))
    except (ValueError, AttributeError):
        return Look.DARK, None
    try:
        return look, KeptLayout.read(found.get("geometry", ""))
    except (ValueError, TypeError):
        return look, None
