"""Hears over the message bus that the desktop's session is about to end, where Qt tells nothing of it.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Inhibit.html
"""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from kinogrid.studio.ports.starting import LookStarter
from kinogrid.ui.session_bus import PORTAL, PORTAL_PATH, BusTrouble, SessionBus, portal

if TYPE_CHECKING:
    from jeepney import Message

_INHIBIT = "org.freedesktop.portal.Inhibit"
# The states of a session.
_QUERY_END, _ENDING = 2, 3

_log = logging.getLogger(__name__)


class SessionEndWatch:
    """Calls `keep` as the session asks whether it may end, and says yes; and `leave` as it ends."""

    def __init__(
        self, bus: SessionBus, keep: Callable[[], object], leave: Callable[[], object], start: LookStarter
    ) -> None:
        """Take the session's bus; nothing is heard before `begin`. Nothing that is called raises."""
        self._bus, self._keep, self._leave, self._start = bus, keep, leave, start
        bus.listen(PORTAL, _INHIBIT, PORTAL_PATH, self._hear)

    async def begin(self) -> None:
        """Ask to be told from now on; the log says where nobody tells."""
        token = "kinogrid"  # noqa: S105 - a name
        options = {"handle_token": ("s", token), "session_handle_token": ("s", token)}
        try:
            await self._bus.call(portal(_INHIBIT), "CreateMonitor", "sa{sv}", ("", options))
        except BusTrouble as error:
            _log.info("nobody tells as the desktop's session ends: %s", error)

    def _hear(self, message: "Message") -> None:
        match message.body:
            case (str() as session, {"session-state": ("u", int(state))}) if state == _QUERY_END:
                self._keep()
                self._start(self._agree(session), "let the desktop's session end")
            case (str(), {"session-state": ("u", int(state))}) if state == _ENDING:
                _log.info("the desktop's session ends")
                self._leave()

    async def _agree(self, session: str) -> None:
        try:
            await self._bus.call(portal(_INHIBIT), "QueryEndResponse", "o", (session,))
        except BusTrouble as error:
            _log.info("the desktop's session was not told that it may end: %s", error)
