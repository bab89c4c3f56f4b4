"""The window: puts the parts together and knows none of their insides.

Its panes are painted first, empty, as quickly as any window can be; `assemble` fills the window right after. That is
why little is imported here: `Qt`'s own enumerations alone take 12 ms to load.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QSize, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.screen_room import brought_into, room_in
from kinogrid.ui.style.colours import DARK, LIGHT, Colours
from kinogrid.ui.window.kept_layout import ROOM_FOR_BOTH, USUAL_COMPOSE, USUAL_JOBS, KeptLayout, PanesState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from kinogrid.ui.shortcut_group import ShortcutGroup
    from kinogrid.ui.style.theme import Theme
    from kinogrid.ui.window.interior_layout import InteriorLayout

# How high the bars above and below the panes will be, in logical pixels.
_TOP, _BOTTOM = 44, 28
_HALF = 128
# What the window takes where the screen has it, and the least that it can be made, in logical pixels.
_USUAL_SIZE = QSize(1440, 900)
_LEAST_SIZE = QSize(320, 240)


def first_colours(theme: ThemeChoice) -> Colours:
    """Give the colours to paint the empty panes with, before the theme is there."""
    if theme is ThemeChoice.SYSTEM:
        return LIGHT if QApplication.palette().window().color().lightness() > _HALF else DARK
    return LIGHT if theme is ThemeChoice.LIGHT else DARK


class MainWindow(QMainWindow):
    """The app's one window: `show` it, wait for its first paint, then `assemble` its `interior`.

    `close_requested` comes once for each try to close: the window hides and waits for `allow_close`.
    """

    close_requested = Signal()

    interior: "InteriorLayout"

    def __init__(
        self, *, theme: ThemeChoice = ThemeChoice.DARK, version: str = "", demo: bool = False, safe: bool = False
    ) -> None:
        """Lay out the empty panes in a theme's colours.

        `demo` says plainly that nothing is sent or charged, `safe` that the person's settings do not hold.
        """
        super().__init__()
        self._version = version
        self._demo = demo
        self._safe = safe
        self._closing = False
        self._may_close: Callable[[], bool] | None = None
        self._wanted_panes: PanesState | None = None
        self._press: Callable[[QKeyEvent], bool] | None = None
        self._release: Callable[[QKeyEvent], bool] | None = None
        self._title = "Kinogrid"
        self.setWindowTitle(self._title)
        self.setMinimumSize(_LEAST_SIZE)
        self.resize(_USUAL_SIZE.boundedTo(room_in(self.screen().availableGeometry()).size()))
        colours = first_colours(theme)
        self.setStyleSheet(
            f"QMainWindow {{ background: {colours.pane}; }}"
            f'[role="canvas"] {{ background: {colours.canvas}; border: 1px solid {colours.line}; }}'
        )
        frame, centre = QWidget(), QWidget()
        centre.setProperty("role", "canvas")
        self._outline = QVBoxLayout(frame)
        self._outline.addWidget(centre)
        self._draw_outline(PanesState(True, USUAL_COMPOSE, True, USUAL_JOBS))
        self.setCentralWidget(frame)

    def _draw_outline(self, panes: PanesState) -> None:
        """Put the empty centre where it will be."""
        jobs = panes.jobs_shown and (self.width() >= ROOM_FOR_BOTH or not panes.compose_shown)
        left, right = panes.compose_width if panes.compose_shown else 0, panes.jobs_width if jobs else 0
        self._outline.setContentsMargins(left, _TOP, right, _BOTTOM)

    def assemble(self, theme: "Theme") -> None:
        """Build everything but the panes, after the first paint; the theme must have been applied."""
        from kinogrid.ui.controls.widgets import scroll_area
        from kinogrid.ui.text import tr
        from kinogrid.ui.window.interior_layout import InteriorLayout

        self._theme = theme
        self.setWindowIcon(theme.app_icon())
        if self._demo:
            self._title = tr("Window", "Kinogrid (demo)")
        elif self._safe:
            self._title = tr("Window", "Kinogrid (safe mode)")
        self.show_count(0)
        self.interior = InteriorLayout(theme, demo=self._demo, parent=self)
        if sys.platform == "darwin":
            self.setMenuBar(self.interior.menus)
        self.setStyleSheet("")
        self.setCentralWidget(scroll_area(self.interior, self, sideways=True))
        commands = self.interior.commands
        commands.quit.triggered.connect(self.close)
        if commands.minimise is not None:
            commands.minimise.triggered.connect(self.showMinimized)
        commands.about.triggered.connect(self._tell_about)
        commands.whats_new.triggered.connect(self._tell_news)
        commands.full_screen.toggled.connect(self._fill_screen)
        if self._wanted_panes is not None:
            self.interior.restore_panes(self._wanted_panes)
        self._come_into_sight()

    def show_instead(self, content: QWidget) -> None:
        """Show something in the place of all that `assemble` builds, which ends with it, until that is called again."""
        self.setStyleSheet("")
        self.setCentralWidget(content)

    def show_count(self, count: int) -> None:
        """Say in the title how many jobs are new to the person."""
        from kinogrid.ui.text import number, tr

        counted = tr("Window", "({count}) {title}", count=number(count), title=self._title)
        self.setWindowTitle(counted if count else self._title)

    def kept_layout(self) -> KeptLayout:
        """Give the window's place and how its panes stand, to be kept until the next start, which fills no screen."""
        self.interior.commands.full_screen.setChecked(False)
        return KeptLayout(self.interior.panes_state(), bytes(self.saveGeometry().data()))

    def restore_layout(self, layout: KeptLayout) -> None:
        """Put the window back as it was left, before it is assembled; a place that Qt cannot read changes nothing.

        A place on a screen that is gone, or larger than the screens that are there, is brought onto one of them.
        """
        if self.restoreGeometry(QByteArray(layout.geometry)):
            self._wanted_panes = layout.panes
            self._come_into_sight()
            self._draw_outline(layout.panes)

    def _come_into_sight(self) -> None:
        """Bring the window onto its screen with all of it; one that fills the screen is left as it is."""
        place = QRect(self.geometry())
        if not (self.isMaximized() or self.isFullScreen()):
            seen = brought_into(room_in(self.screen().availableGeometry()), place)
            if seen != place:
                self.setGeometry(seen)

    def allow_close(self) -> None:
        """Let the next close be a real one: everything behind the window has ended."""
        self._closing = True

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Hide at once and ask for the end, so that running work can finish behind a window that is gone."""
        if self._closing:
            event.accept()
            return
        event.ignore()
        if self._may_close is not None and not self._may_close():
            return
        self.hide()
        self.close_requested.emit()

    def leave_at_once(self) -> None:
        """Hide and ask for the end without a question, as the desktop's session ends."""
        self.hide()
        self.close_requested.emit()

    def ask_before_closing(self, may_close: "Callable[[], bool]") -> None:
        """Stay where this says no: it then asks, and closes the window itself once it may go."""
        self._may_close = may_close

    def route_keys(self, press: "Callable[[QKeyEvent], bool]", release: "Callable[[QKeyEvent], bool]") -> None:
        """Let these have every key that nothing else in the window wants; while a person is typing, commands alone."""
        self._press, self._release = press, release

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Give a key on that nobody took."""
        from kinogrid.ui.controls.text_entry import is_typing
        from kinogrid.ui.key_rules import is_command, pressed

        is_text = is_typing() and not is_command(pressed(event.keyCombination()))
        if self._press is None or is_text or not self._press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: "QKeyEvent") -> None:
        """Give a key on that is let go."""
        if self._release is None or not self._release(event):
            super().keyReleaseEvent(event)

    def shortcuts(self) -> "ShortcutGroup":
        """Give the keys of the window itself, for the sheet of them."""
        from kinogrid.ui.text import tr
        from kinogrid.ui.window.shortcut_sheet import window_shortcuts

        return tr("Shortcuts", "Window and orders"), window_shortcuts(self)

    def offer_news(self) -> None:
        """Say that another version runs than before, and offer what is new in it."""
        from kinogrid.ui.window.whats_new import update_note

        self.interior.notices.put("update", update_note(self._version), self._take_news)

    def _take_news(self, _action: str) -> None:
        self.interior.notices.drop("update")
        self._tell_news()

    def _tell_news(self) -> None:
        from kinogrid.ui.window.whats_new import WhatsNewDialog

        WhatsNewDialog(self).open()

    def _tell_about(self) -> None:
        from kinogrid.ui.window.about import AboutDialog

        about = AboutDialog(self._theme.app_icon(), self._version, self)
        about.licences_requested.connect(lambda: self._show_licences(about))
        about.version_check_requested.connect(self.interior.commands.check_version.trigger)
        about.open()

    def _show_licences(self, about: QWidget) -> None:
        from kinogrid.store.licence_texts import bundled_in, licensed_parts
        from kinogrid.ui.style.resources import RESOURCES
        from kinogrid.ui.window.licences_dialog import LicencesDialog

        LicencesDialog(licensed_parts(RESOURCES, bundled_in()), about).open()

    def _fill_screen(self) -> None:
        from PySide6.QtCore import Qt

        whole, filled = Qt.WindowState.WindowFullScreen, self.interior.commands.full_screen.isChecked()
        self.interior.set_cinema(on=filled)
        self.setWindowState(self.windowState() | whole if filled else self.windowState() & ~whole)
