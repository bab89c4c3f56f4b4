"""The window: puts the parts together and knows none of their insides.

Its rooms are painted first, empty, as quickly as any window can be; `assemble` and `furnish` fill them right after.
That is why little is imported here: `Qt`'s own enumerations alone take 12 ms to load.
"""

import re
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from kinogrid.ui.style.palette import DARK, LIGHT, Colours, Look

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from kinogrid.ui.compose.pane import ComposePane
    from kinogrid.ui.controls.breadcrumbs import Breadcrumbs
    from kinogrid.ui.controls.notices import NoticeBoard
    from kinogrid.ui.jobs.pane import JobsPane
    from kinogrid.ui.style.theme import Theme
    from kinogrid.ui.window.actions import Actions
    from kinogrid.ui.window.status_bar import StatusBar
    from kinogrid.ui.window.top_bar import TopBar

# The first line of a kept layout: its version, then each side room's switch and width in logical pixels.
_VERSION = "1"
_HEAD = re.compile(rf"{_VERSION} (\d) (\d{{1,6}}) (\d) (\d{{1,6}})\n".encode("ascii"))
_FIRST_MARGINS = (328, 44, 336, 28)
_HALF = 128


def first_colours(look: Look) -> Colours:
    """Give the colours to paint the empty rooms with, before the theme is there."""
    if look is Look.SYSTEM:
        return LIGHT if QApplication.palette().window().color().lightness() > _HALF else DARK
    return LIGHT if look is Look.LIGHT else DARK


class MainWindow(QMainWindow):
    """The app's one window: `show` it, wait for its first paint, `assemble`, then `furnish` and `set_preview`.

    Signals say what a person wants; `close_requested` comes once for each try to close: the window hides and waits for
    `allow_close`. Once assembled, `notices` and `lineage` stand above the grid, `status_bar` below everything.
    """

    close_requested = Signal()
    settings_requested = Signal()
    open_library_requested = Signal()
    import_requested = Signal()
    look_chosen = Signal(str)

    commands: "Actions"
    bar: "TopBar"
    lineage: "Breadcrumbs"
    notices: "NoticeBoard"
    status_bar: "StatusBar"

    def __init__(self, *, look: Look = Look.DARK, version: str = "", demo: bool = False) -> None:
        """Lay out the empty rooms in a look's colours; `demo` says plainly that nothing is sent or charged."""
        super().__init__()
        self._version = version
        self._demo = demo
        self._closing = False
        self._layout_wanted: tuple[bool, int, bool, int] | None = None
        self.setWindowTitle("Kinogrid (demo)" if demo else "Kinogrid")
        self.setMinimumSize(900, 560)
        self.resize(1440, 900)
        colours = first_colours(look)
        self.setStyleSheet(
            f"QMainWindow {{ background: {colours.pane}; }}"
            f"#first {{ background: {colours.canvas}; border: 1px solid {colours.line}; }}"
        )
        frame, centre = QWidget(), QWidget()
        centre.setObjectName("first")
        column = QVBoxLayout(frame)
        column.setContentsMargins(*_FIRST_MARGINS)
        column.addWidget(centre)
        self.setCentralWidget(frame)

    def assemble(self, theme: "Theme") -> None:
        """Build everything but the panes, after the first paint; the theme must have been applied."""
        from kinogrid.ui.window.interior_layout import InteriorLayout

        self._theme = theme
        self.setWindowIcon(theme.app_icon())
        interior = InteriorLayout(theme, demo=self._demo, parent=self)
        self._interior = interior
        self.commands, self.bar, self.status_bar = interior.commands, interior.bar, interior.status_bar
        self.lineage, self.notices = interior.lineage, interior.notices
        if sys.platform == "darwin":
            self.setMenuBar(interior.menus)
        self.setStyleSheet("")
        self.setCentralWidget(interior)
        actions = interior.commands
        actions.settings.triggered.connect(self.settings_requested)
        actions.library.triggered.connect(self.open_library_requested)
        actions.import_tasks.triggered.connect(self.import_requested)
        actions.quit.triggered.connect(self.close)
        actions.about.triggered.connect(self._about)
        interior.look_chosen.connect(self.look_chosen)
        if self._layout_wanted is not None:
            interior.restore_rooms(self._layout_wanted)

    def furnish(self, compose: "ComposePane", jobs: "JobsPane") -> None:
        """Put Compose and Jobs into their rooms."""
        self._interior.furnish(compose, jobs)

    def set_preview(self, preview: QWidget) -> None:
        """Put the four-up grid into the centre; `show_preview` brings it into sight."""
        self._interior.set_preview(preview)

    def show_preview(self) -> None:
        """Show the grid, with the lineage above it."""
        self._interior.show_preview()

    def show_empty_state(self) -> None:
        """Show the invitation to begin."""
        self._interior.show_empty_state()

    def _about(self) -> None:
        from kinogrid.ui.window.about import AboutDialog

        AboutDialog(self._theme.app_icon(), self._version, self).open()

    # What is remembered

    def layout_text(self) -> str:
        """Give what `layout_state` gives as a text, for the settings."""
        return bytes(QByteArray(self.layout_state()).toBase64().data()).decode("ascii")

    def layout_state(self) -> bytes:
        """Give the window's place and its rooms' widths, to be kept until the next start."""
        compose, compose_width, jobs, jobs_width = self._interior.rooms_state()
        head = f"{_VERSION} {compose:d} {compose_width} {jobs:d} {jobs_width}\n"
        return head.encode("ascii") + bytes(self.saveGeometry().data())

    def restore_layout(self, state: bytes) -> bool:
        """Put the window back as `layout_state` found it; False, and nothing changed, for what isn't one."""
        head = _HEAD.match(state)
        if head is None or not self.restoreGeometry(QByteArray(state[head.end() :])):
            return False
        compose, compose_width, jobs, jobs_width = map(int, head.groups())
        self._layout_wanted = (compose == 1, min(compose_width, 4096), jobs == 1, min(jobs_width, 4096))
        if hasattr(self, "_interior"):
            self._interior.restore_rooms(self._layout_wanted)
        return True

    # Closing

    def allow_close(self) -> None:
        """Let the next close be a real one: everything behind the window has ended."""
        self._closing = True

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Hide at once and ask for the end, so that running work can finish behind a window that is gone."""
        if self._closing:
            event.accept()
            return
        event.ignore()
        self.hide()
        self.close_requested.emit()
