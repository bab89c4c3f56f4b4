"""Keeps the machine from falling asleep by itself while it works for the person; lids and menus still send it there."""

import ctypes
import logging
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol

from kinogrid.ui.session_bus import PORTAL, BusTrouble, SessionBus, portal

if TYPE_CHECKING:
    from jeepney import DBusAddress

# https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Inhibit.html: 4 is suspending.
_SUSPENDING = 4
# What desktops had before that, and some have alone: the power management specification of freedesktop.org.
_POWER, _POWER_PATH = "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit"
# https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate
_CONTINUOUS, _SYSTEM_REQUIRED = 0x8000_0000, 0x0000_0001

_log = logging.getLogger(__name__)


class AwakeKeeper(Protocol):
    """What the system offers; nothing here raises."""

    async def hold(self, why: str) -> None:
        """Put sleep off from now on; the desktop may show why."""
        ...

    async def let_go(self) -> None:
        """Give it back; nothing happens where nothing is held."""
        ...

    async def aclose(self) -> None:
        """Give it back for good."""
        ...


class BusAwake:
    """Asks the desktop over the message bus, by the first of two ways that answers; its end gives all back anyway."""

    def __init__(self, bus: SessionBus) -> None:
        """Take the session's bus."""
        self._bus = bus
        self._give_back: Callable[[], Awaitable[object]] | None = None
        self._quiet = False

    async def hold(self, why: str) -> None:
        """Put sleep off, where anybody can; the log says once where nobody does."""
        if self._give_back is not None:
            return
        for way in (self._by_portal, self._by_power_management):
            try:
                self._give_back = await way(why)
            except BusTrouble as error:
                if not self._quiet:
                    _log.info("sleep is not put off by %s: %s", way.__name__.strip("_"), error)
            else:
                return
        self._quiet = True

    async def let_go(self) -> None:
        """Give it back."""
        give_back, self._give_back = self._give_back, None
        if give_back is not None:
            try:
                await give_back()
            except BusTrouble as error:
                _log.info("that sleep was put off ends with the bus: %s", error)
                # Whoever holds it for us lets go as we leave.
                await self._bus.aclose()

    async def aclose(self) -> None:
        """Give it back, and leave the bus."""
        await self.let_go()
        await self._bus.aclose()

    async def _by_portal(self, why: str) -> Callable[[], Awaitable[object]]:
        asked = ("", _SUSPENDING, {"reason": ("s", why)})
        where = portal("org.freedesktop.portal.Inhibit")
        (handle,) = await self._bus.call(where, "Inhibit", "sua{sv}", asked)
        request = _at(PORTAL, str(handle), "org.freedesktop.portal.Request")
        return lambda: self._bus.call(request, "Close")

    async def _by_power_management(self, why: str) -> Callable[[], Awaitable[object]]:
        where = _at(_POWER, _POWER_PATH, "org.freedesktop.PowerManagement.Inhibit")
        (cookie,) = await self._bus.call(where, "Inhibit", "ss", ("Kinogrid", why))
        return lambda: self._bus.call(where, "UnInhibit", "u", (cookie,))


def _at(service: str, path: str, interface: str) -> "DBusAddress":
    from jeepney import DBusAddress

    return DBusAddress(path, bus_name=service, interface=interface)


def windows_state(*, held: bool) -> int:
    """Give what Windows is told of this thread."""
    return _CONTINUOUS | _SYSTEM_REQUIRED if held else _CONTINUOUS


class WindowsAwake:
    """Tells Windows of this thread, with which it ends."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._held = False

    async def hold(self, why: str) -> None:  # noqa: ARG002 - Windows shows no reason
        """Put sleep off."""
        self._tell(held=True)

    async def let_go(self) -> None:
        """Give it back."""
        self._tell(held=False)

    async def aclose(self) -> None:
        """Give it back."""
        self._tell(held=False)

    def _tell(self, *, held: bool) -> None:
        if held == self._held:
            return
        self._held = held
        if sys.platform == "win32" and not ctypes.windll.kernel32.SetThreadExecutionState(windows_state(held=held)):
            _log.info("Windows does not take it that sleep is put off")


def mac_command(process: int) -> list[str]:
    """Give the system's own program that puts off sleep for as long as a process lives; see caffeinate(8)."""
    return ["/usr/bin/caffeinate", "-i", "-w", str(process)]


class MacAwake:
    """Keeps the system's own program running meanwhile, which ends with us whatever happens."""

    def __init__(self, command: Callable[[int], list[str]] = mac_command) -> None:
        """Take what to run."""
        self._command = command
        self._running: subprocess.Popen[bytes] | None = None

    async def hold(self, why: str) -> None:  # noqa: ARG002 - macOS shows the program
        """Put sleep off."""
        if self._running is None:
            quiet = subprocess.DEVNULL
            try:
                self._running = subprocess.Popen(  # noqa: ASYNC220, S603 - it is started and not waited for; ours
                    self._command(os.getpid()), stdin=quiet, stdout=quiet, stderr=quiet
                )
            except OSError as error:
                _log.info("sleep is not put off: %s", error)

    async def let_go(self) -> None:
        """Give it back."""
        running, self._running = self._running, None
        if running is not None:
            running.kill()
            running.wait()

    async def aclose(self) -> None:
        """Give it back."""
        await self.let_go()


def awake_keeper() -> AwakeKeeper:
    """Give what this system has."""
    if sys.platform == "win32":
        found: AwakeKeeper = WindowsAwake()
    elif sys.platform == "darwin":
        found = MacAwake()
    else:
        found = BusAwake(SessionBus())
    return found
