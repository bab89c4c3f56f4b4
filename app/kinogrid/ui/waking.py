"""Notices that the machine was asleep or without a network and no longer is, so that what waits can go on at once."""

import logging
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QNetworkInformation

from kinogrid.domain.steady_time import steady_time
from kinogrid.ui.session_bus import BusTrouble, SessionBus

if TYPE_CHECKING:
    from jeepney import Message

_LOGIN, _LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_NETWORK, _NETWORK_PATH = "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager"
# NetworkManager's word for a network that reaches the world:
# https://networkmanager.dev/docs/api/latest/nm-dbus-types.html#NMState
_CONNECTED = 70
# How often clocks are compared while anything is open, in milliseconds; by how many seconds they differ after sleep.
_COMPARED, _SLEPT = 10_000, 5.0

_log = logging.getLogger(__name__)


class ClockGap:
    """Compares a clock that goes on while the machine sleeps with one that stands still then."""

    def __init__(self, steady: Callable[[], float] = steady_time, waking: Callable[[], float] = time.monotonic) -> None:
        """Begin now; both give seconds."""
        self._steady, self._waking = steady, waking
        self._gap = steady() - waking()

    def slept(self) -> bool:
        """Tell whether the machine has slept since this was asked last."""
        gap = self._steady() - self._waking()
        before, self._gap = self._gap, gap
        return gap - before > _SLEPT


class WakeWatch(QObject):
    """Calls `woke` after a sleep, and as the network is there again; by the system's own word, else by its clocks."""

    def __init__(self, bus: SessionBus | None, woke: Callable[[], object], gap: ClockGap | None = None) -> None:
        """Take the system's bus, None where the system has none; nothing is heard before `begin`."""
        super().__init__()
        self._bus, self._woke = bus, woke
        self._gap = gap or ClockGap()
        self._online = True
        self._clocks = QTimer(self, interval=_COMPARED)
        self._clocks.timeout.connect(self._compare)
        if bus is not None:
            bus.listen(_LOGIN, f"{_LOGIN}.Manager", _LOGIN_PATH, self._hear_of_sleep)
            bus.listen(_NETWORK, _NETWORK, _NETWORK_PATH, self._hear_of_network)

    async def begin(self) -> None:
        """Listen from now on; the log says where nobody tells."""
        if self._bus is None:
            self._listen_to_qt()
            return
        try:
            await self._bus.join()
        except BusTrouble as error:
            _log.info("the system tells nothing of sleep and network: %s", error)

    async def aclose(self) -> None:
        """Hear no more."""
        self._clocks.stop()
        if self._bus is not None:
            await self._bus.aclose()

    def follow(self, *, anything_open: bool) -> None:
        """Compare the clocks only while something is open, as each look wakes the processor."""
        if anything_open and not self._clocks.isActive():
            self._gap.slept()
            self._clocks.start()
        elif not anything_open:
            self._clocks.stop()

    def _compare(self) -> None:
        if self._gap.slept():
            self._tell("asleep")

    def _hear_of_sleep(self, message: "Message") -> None:
        if _member(message) == "PrepareForSleep" and message.body == (False,):
            self._gap.slept()
            self._tell("asleep")

    def _hear_of_network(self, message: "Message") -> None:
        if _member(message) == "StateChanged":
            self._come_online(online=message.body == (_CONNECTED,))

    def _come_online(self, *, online: bool) -> None:
        before, self._online = self._online, online
        if online and not before:
            self._tell("offline")

    def _listen_to_qt(self) -> None:
        if QNetworkInformation.loadDefaultBackend():
            found = QNetworkInformation.instance()
            reached = QNetworkInformation.Reachability.Online
            found.reachabilityChanged.connect(lambda now: self._come_online(online=now is reached))

    def _tell(self, what: str) -> None:
        _log.info("all goes on at once, after: %s", what)
        self._woke()


def _member(message: "Message") -> object:
    from jeepney import HeaderFields

    return message.header.fields.get(HeaderFields.member)


def wake_watch(woke: Callable[[], object]) -> WakeWatch:
    """Give the watch that this system has."""
    has_bus = sys.platform not in {"win32", "darwin"}
    return WakeWatch(SessionBus(system=True) if has_bus else None, woke)
