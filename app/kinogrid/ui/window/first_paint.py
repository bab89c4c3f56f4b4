"""The way to the first paint: everything here runs before it, so it imports little and asks nobody anything."""

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QStandardPaths, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid import __version__
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.language_choice import LanguageChoice
from kinogrid.domain.theme_choice import TEXT_SIZES, ThemeChoice
from kinogrid.store.data_folder import DataFolder, FolderNote
from kinogrid.store.paths import Profile
from kinogrid.store.profile_lock import ProfileLock
from kinogrid.store.trouble import trouble
from kinogrid.ui.window.kept_layout import KeptLayout
from kinogrid.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from kinogrid.ui.language import SpokenLanguage

# A window that the desktop starts minimised never paints; it is waited for so long, in milliseconds.
PATIENCE = 1_000
# How long the first paint waits for what the disk remembers of the window, in seconds.
DISK_PATIENCE = 0.5
# Bytes: as many as the settings proper are read up to.
_BOUND = 1024 * 1024
# How long it waits for the folder, in seconds.
CLAIM_PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class Opened:
    """A window on screen, painted once with its panes still empty, and the language it will speak.

    `text_size` is in hundredths of the size that the desktop asks for.
    """

    app: QApplication
    window: MainWindow
    theme: ThemeChoice
    language: "SpokenLanguage"
    text_size: int = 100


class FirstLook(NamedTuple):
    """What the settings say that the first paint goes by."""

    theme: ThemeChoice = ThemeChoice.DARK
    language: LanguageChoice = LanguageChoice.SYSTEM
    layout: KeptLayout | None = None
    text_size: int = 100


@dataclass(frozen=True, slots=True)
class Claim:
    """The folder of a start, its lock, and what keeps it from being used, None for nothing."""

    folder: DataFolder
    lock: ProfileLock
    trouble: LibraryTrouble | None = None


class StudioApplication(QApplication):
    """The one application object; whoever sets `on_quit` hears of the desktop's wish to end, and Qt no more.

    A filter of the application's events would hear of it too, and of the 7,000 other events of a start: 70 ms.
    What macOS asks to be opened, such as files that were dropped on the icon in the Dock, is kept until `give_files`
    has told who takes it.
    """

    on_quit: Callable[[], None] | None = None
    _on_files: Callable[[list[str]], object] | None = None
    _asked_to_open: tuple[str, ...] = ()

    def event(self, event: QEvent) -> bool:
        """Keep Qt from leaving the loop while tasks still run on it."""
        if event.type() == QEvent.Type.Quit and self.on_quit is not None:
            self.on_quit()
            return True
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self._open(event.file())
            return True
        return super().event(event)

    def _open(self, path: str) -> None:
        """Keep a file; several that are opened together come one by one. An address of the web has no file."""
        if path:
            if not self._asked_to_open:
                QTimer.singleShot(0, self, self._hand_over)
            self._asked_to_open = (*self._asked_to_open, path)

    def give_files(self, take: Callable[[list[str]], object] | None) -> None:
        """Give what there is to be opened, and what will be, to whoever takes it; None for nobody any more."""
        self._on_files = take
        self._hand_over()

    def _hand_over(self) -> None:
        if self._on_files is not None and self._asked_to_open:
            paths, self._asked_to_open = list(self._asked_to_open), ()
            self._on_files(paths)


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


def application() -> StudioApplication:
    """Make the one application object, named as the desktop's files name it."""
    app = StudioApplication(sys.argv[:1])
    app.setApplicationName("Kinogrid")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.kinogrid.Kinogrid")
    # The loop must outlive the window: orders on their way are answered first.
    app.setQuitOnLastWindowClosed(False)
    return app


def usual_folder(*, demo: bool) -> Path:
    """Give the folder beside the system's other application data.

    The generic data location is taken because the application's own would change with Qt's application and
    organisation names, and because on Windows it does not roam: clips are large.
    """
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(base) / ("kinogrid-demo" if demo else "kinogrid")


def folder_note() -> FolderNote:
    """Give the note of a folder that the person chose, in the system's configuration folder."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return FolderNote(Path(base) / "kinogrid" / "data-folder")


def installation_key() -> Path:
    """Give the key by which this installation knows the libraries that it has opened."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(base) / "kinogrid" / "installation"


def first_claim(data_dir: Path | None = None, *, demo: bool = False) -> Claim:
    """Choose the folder and claim it: the one named on the command line, else the one chosen, else the usual one.

    Only a choice that was made without the command line is ever remembered, and the demo has a folder of its own.
    """
    note = None if demo or data_dir is not None else folder_note()
    folder = usual_folder(demo=demo) if data_dir is None else data_dir.expanduser().absolute()
    try:
        noted = None if note is None else note.read()
    except LibraryTrouble as error:
        usual = DataFolder(Profile(folder), note)
        return Claim(usual, ProfileLock(usual.profile.lock), error)
    chosen = DataFolder(Profile(noted or folder), note, known=noted is not None)
    lock = ProfileLock(chosen.profile.lock)
    return Claim(chosen, lock, claimed(chosen, lock))


def claimed(folder: DataFolder, lock: ProfileLock) -> LibraryTrouble | None:
    """Claim a folder; gives why it could not be, `library_in_use` where another process has it."""
    troubles: list[LibraryTrouble | None] = []

    def claim() -> None:
        try:
            troubles.append(None if folder.claim(lock) else trouble("library_in_use"))
        except LibraryTrouble as error:
            troubles.append(error)

    # Beside the window's thread, as a network folder that is gone keeps whoever asks for it.
    claiming = Thread(target=claim, name="kinogrid-claim", daemon=True)
    claiming.start()
    claiming.join(CLAIM_PATIENCE)
    return troubles[0] if troubles else trouble("disk_silent")


def open_window(
    app: QApplication, settings: Path, *, demo: bool, safe: bool = False, language: LanguageChoice | None = None
) -> Opened:
    """Show the window as it was left, or in safe mode as it is at first, and come back once it is painted.

    `language` takes the place of the one that was chosen, which holds in safe mode too.
    """
    left = remembered(settings)
    if safe:
        left = FirstLook(language=left.language, text_size=left.text_size)
    window = MainWindow(theme=left.theme, version=__version__, demo=demo, safe=safe)
    if left.layout is not None:
        window.restore_layout(left.layout)
    watch = _PaintWatch(window)
    window.show()
    late = QTimer(singleShot=True, interval=PATIENCE)
    late.start()
    while not watch.painted and late.isActive():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    # An empty window has no words.
    from kinogrid.ui.language import SpokenLanguage

    return Opened(app, window, left.theme, SpokenLanguage(app, language or left.language), left.text_size)


def remembered(settings: Path) -> FirstLook:
    """Give theme, language, layout and text size as they were left; what cannot be read, or not at once, is as usual.

    The settings proper are read after the first paint, and say what was wrong with them.
    """
    # A first start has no file to read.
    import json

    read: list[bytes] = []

    def look_into() -> None:
        # A device without end is no settings file, and neither is what is larger than any.
        with suppress(OSError):
            if settings.is_file() and settings.stat().st_size <= _BOUND:
                read.append(settings.read_bytes())

    # Beside the window's thread, as a network folder that is gone, or a pipe, keeps whoever reads it.
    reader = Thread(target=look_into, name="kinogrid-first-look", daemon=True)
    reader.start()
    reader.join(DISK_PATIENCE)
    try:
        found = json.loads(b"".join(read))
        told = found.get("theme", found.get("palette")), found.get("language"), found.get("geometry", "")
        text_size = found.get("text_size")
    except (ValueError, AttributeError, RecursionError):
        return FirstLook()
    theme, language, layout = told
    first = FirstLook()
    with suppress(ValueError):
        first = first._replace(theme=ThemeChoice(theme))
    with suppress(ValueError):
        first = first._replace(language=LanguageChoice(language))
    with suppress(ValueError, TypeError):
        first = first._replace(layout=KeptLayout.read(layout))
    if isinstance(text_size, int) and text_size in TEXT_SIZES:
        first = first._replace(text_size=text_size)
    return first
