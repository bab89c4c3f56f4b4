"""Connects menus and keys of the window with the panes."""

from functools import partial
from typing import TYPE_CHECKING

from kinogrid import __version__
from kinogrid.assembly.build_account import Account
from kinogrid.assembly.build_library import Library
from kinogrid.assembly.build_panes import Panes
from kinogrid.assembly.session import Session
from kinogrid.store.paths import Profile
from kinogrid.ui.compose.extend_line import extend_shortcuts
from kinogrid.ui.controllers.rebuilding import Rebuilding
from kinogrid.ui.controls.desktop import open_address, open_folder
from kinogrid.ui.settings.shortcuts_dialog import ShortcutsDialog
from kinogrid.ui.window.shortcut_sheet import ShortcutSheet
from kinogrid.ui.window.version_check import VersionCheck

if TYPE_CHECKING:
    from kinogrid.ui.guide.guide_controller import GuideController


class GuideDoor:
    """Loads the guide when it is first wanted: most starts are without."""

    def __init__(self, session: Session, panes: Panes) -> None:
        """Take what it will speak of."""
        self._session, self._keys = session, panes.preview.keys
        self._guide: GuideController | None = None
        session.window.close_requested.connect(self.close)
        session.stack.callback(self.close)

    def open(self, page: str = "") -> None:
        """Show a page by its name, without one that which is open, or the first."""
        from kinogrid.ui.guide.guide_controller import GuideController

        if self._guide is None:
            window, session = self._session.window, self._session
            menus = window.interior.menus
            self._guide = GuideController(window, session.theme, menus, self._keys)
        self._guide.open(page)

    def close(self) -> None:
        """Close it with the window that it is about."""
        if self._guide is not None:
            self._guide.close()


def connect_commands(session: Session, panes: Panes, account: Account, library: Library, profile: Profile) -> None:
    """Let the window's menus and keys reach the panes; `profile` says where library and log are."""
    clips, log = profile.clips, profile.log
    window, actions = session.window, library.actions
    commands = window.interior.commands
    window.ask_before_closing(library.leaving.may_close)
    commands.back_up.triggered.connect(library.backing_up.ask_to_back_up)
    commands.restore.triggered.connect(library.backing_up.ask_to_restore)
    commands.move.triggered.connect(library.moving.ask)
    library.moving.said.connect(window.interior.toast.say)
    library.backing_up.said.connect(window.interior.toast.say)
    library.exports.reveal_wanted.connect(library.reveal)
    library.backing_up.reveal_wanted.connect(lambda path: library.reveal([path]))
    rebuilding = Rebuilding(
        window.interior,
        window.interior.notices,
        session.backend.rebuild_wish,
        window.close,
        session.backend.tasks.start,
    )
    commands.rebuild.triggered.connect(rebuilding.ask)
    commands.library.triggered.connect(lambda: open_folder(clips))
    commands.show_log.triggered.connect(lambda: library.reveal([log]))
    account.dialogs.open_library_requested.connect(partial(open_folder, clips))
    account.dialogs.move_library_requested.connect(library.moving.ask)
    more = panes.compose.more
    for action in (more.several, more.imagine, more.extend):
        commands.add_order_action(action)
    more.hold.triggered.connect(actions.hold_waiting)
    check = VersionCheck(
        window, session.theme, session.backend.releases, __version__, session.backend.tasks.start, open_address
    )
    commands.check_version.triggered.connect(partial(check.ask, window))
    guide = GuideDoor(session, panes)
    commands.guide.triggered.connect(lambda: guide.open(""))
    account.tokens.connecting.connect(lambda dialog: dialog.guide_wanted.connect(lambda: guide.open("access")))
    library.spending.guide_wanted.connect(lambda: guide.open("money"))
    commands.shortcuts.triggered.connect(partial(_show_shortcuts, session, panes))
    account.dialogs.shortcuts_requested.connect(partial(_change_shortcuts, session, panes))


def _show_shortcuts(session: Session, panes: Panes) -> None:
    window = session.window
    rooms = (panes.jobs, panes.library, panes.lineage, panes.sequence)
    others = (extend_shortcuts(), *(room.shortcuts() for room in rooms))
    groups = (*panes.preview.shortcuts(), *others, window.shortcuts())
    sheet = ShortcutSheet(groups, window)
    sheet.change_requested.connect(partial(_change_shortcuts, session, panes))
    sheet.open()


def _change_shortcuts(session: Session, panes: Panes) -> None:
    ShortcutsDialog(session.theme, panes.preview.keys, session.window).open()
