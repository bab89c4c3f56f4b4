"""Runs the callback receiver as the settings want it, and tells orders which address to name."""

import asyncio
import errno
import secrets
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from kinogrid.studio.ports import Starter
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.settings.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from kinogrid.ui.settings.callback_box import CallbackBox

NOTICE = "callback receiver"
# Random bytes of a path: 192 bits, which nobody guesses.
PATH_BYTES = 24


class Listener(Protocol):
    """What listens: opened once at a port, closed once."""

    async def open(self, port: int) -> int:
        """Listen, and give the port; raises `OSError`."""
        ...

    async def aclose(self) -> None:
        """Listen no more."""
        ...


class CallbackController(QObject):
    """Keeps the receiver true to the settings.

    Port and path stay the same from start to start, because a tunnel leads there; the path is no key to the account,
    but private all the same: `hide` is told, so that no log and no report holds it.
    """

    def __init__(
        self,
        *,
        settings: LiveSettings,
        notices: NoticeBoard,
        make: Callable[[str], Listener],
        hide: Callable[[str], None],
        on_this_machine: bool,
        start: Starter,
    ) -> None:
        """Take what makes a listener for a path, and whether the service needs no tunnel to reach us."""
        super().__init__(settings)
        self._settings = settings
        self._notices = notices
        self._make = make
        self._hide = hide
        self._on_this_machine = on_this_machine
        self._start = start
        self._listener: Listener | None = None
        self._one_at_a_time = asyncio.Lock()
        self._local = ""
        self._trouble = ""
        self._box: CallbackBox | None = None

    def default(self) -> str:
        """Give the callback URL for orders that name none themselves; empty for none."""
        settings = self._settings.value
        base = self._local if self._on_this_machine else settings.callback_tunnel.rstrip("/")
        if not self._local or not base:
            return settings.callback_url
        return f"{base}/{settings.callback_path}"

    async def begin(self) -> None:
        """Listen if the person has switched it on; says so above the grid when it can't be."""
        await self._apply()
        if self._trouble:
            self._notices.put(NOTICE, Note(Severity.WARNING, self._trouble))

    async def aclose(self) -> None:
        """Listen no more."""
        async with self._one_at_a_time:
            await self._hang_up()

    def serve(self, dialog: SettingsDialog) -> None:
        """Serve the receiver's part of the dialog of settings."""
        box = dialog.callbacks
        settings = self._settings.value
        box.show_wish(on=settings.callback_receiver, tunnel=settings.callback_tunnel)
        box.switched.connect(self._switch)
        box.tunnel_changed.connect(self._set_tunnel)
        box.renew_requested.connect(self._renew)
        box.destroyed.connect(self._forget_box)
        self._box = box
        self._tell()

    def _forget_box(self) -> None:
        self._box = None

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._change(self._apply, callback_receiver=on)

    def _renew(self) -> None:
        self._change(self._apply, callback_port=0, callback_path="")

    def _set_tunnel(self, address: str) -> None:
        path = self._settings.value.callback_path
        base = address.rstrip("/")
        self._settings.change(
            replace(self._settings.value, callback_tunnel=base.removesuffix(f"/{path}") if path else base)
        )
        self._tell()

    def _change(self, then: Callable[[], Coroutine[Any, Any, None]], **changes: Any) -> None:
        self._settings.change(replace(self._settings.value, **changes))
        self._start(then(), "callback receiver")

    async def _apply(self) -> None:
        async with self._one_at_a_time:
            await self._hang_up()
            if self._settings.value.callback_receiver:
                await self._listen()
        if not self._trouble:
            self._notices.drop(NOTICE)
        self._tell()

    async def _listen(self) -> None:
        path = self._settings.value.callback_path or secrets.token_urlsafe(PATH_BYTES)
        self._hide(path)
        listener = self._make(path)
        try:
            port = await listener.open(self._settings.value.callback_port)
        except OSError as error:
            await listener.aclose()
            self._trouble = _trouble(self._settings.value.callback_port, error)
            return
        self._listener = listener
        self._local = f"http://127.0.0.1:{port}"
        self._settings.change(replace(self._settings.value, callback_port=port, callback_path=path))

    async def _hang_up(self) -> None:
        listener, self._listener, self._local, self._trouble = self._listener, None, "", ""
        if listener is not None:
            await listener.aclose()

    def _tell(self) -> None:
        if self._box is not None:
            self._box.show_state(self._local, self._words(), good=not self._trouble)

    def _words(self) -> str:
        settings = self._settings.value
        if self._trouble or not self._local:
            return self._trouble
        if self._on_this_machine:
            return "The service is on this machine and needs no tunnel: orders name the receiver itself."
        if settings.callback_tunnel:
            return "New orders that name no callback of their own are told of through the tunnel."
        return "Start a tunnel to the local address, then enter the public one that it gives."


def _trouble(port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        why = f"Port {port} is in use by another program"
    else:
        why = f"Port {port} cannot be listened at ({error.strerror or type(error).__name__})"
    return f"{why}, so no callbacks are heard; finished jobs are found out by asking. A new address would help."
