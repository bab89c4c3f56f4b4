"""Follows how the desktop wants windows to look and move: by its portal where there is one, else by Qt and the system.

The portal's settings: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
"""

import ctypes
import logging
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaObject, QObject, SignalInstance
from PySide6.QtGui import QGuiApplication

from kinogrid.domain.desktop_look import DesktopLook
from kinogrid.ui.session_bus import PORTAL, PORTAL_PATH, BusTrouble, SessionBus, portal
from kinogrid.ui.style.qt_look import look_by_qt

if TYPE_CHECKING:
    from jeepney import Message

_SETTINGS = "org.freedesktop.portal.Settings"
_APPEARANCE, _GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
_SCHEMES: Mapping[int, bool] = {1: False, 2: True}
# https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-systemparametersinfow
_CLIENT_AREA_ANIMATION = 0x1042

_log = logging.getLogger(__name__)


def look_by_portal(told: Mapping[tuple[str, str], object]) -> DesktopLook:
    """Read the portal's settings, each under its namespace and key; one that is not known says nothing."""
    scheme = told.get((_APPEARANCE, "color-scheme"))
    reduced = told.get((_APPEARANCE, "reduced-motion")) == 1
    still = told.get((_GNOME, "enable-animations")) is False
    return DesktopLook(
        _SCHEMES.get(scheme) if isinstance(scheme, int) else None,
        True if told.get((_APPEARANCE, "contrast")) == 1 else None,
        True if reduced or still else None,
    )


def motion_by_system() -> bool | None:
    """Tell whether Windows or macOS wants less to move; None elsewhere, and where they want nothing."""
    if sys.platform == "win32":
        moves = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
        less = not moves.value
    else:
        try:
            less = sys.platform == "darwin" and _mac_motion()
        except (OSError, AttributeError) as error:
            _log.info("macOS does not tell whether less is to move: %s", error)
            less = False
    return less or None


def _mac_motion() -> bool:
    """Ask `NSWorkspace.sharedWorkspace.accessibilityDisplayShouldReduceMotion`."""
    objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    ask = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    shared = send(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    return bool(ask(shared, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")))


class DesktopLookWatch(QObject):
    """Tells `follow` how the desktop wants it, and again whenever that changes."""

    def __init__(self, bus: SessionBus | None, follow: Callable[[DesktopLook], object]) -> None:
        """Take the session's bus, None where the system has none; nothing is told before `begin`."""
        super().__init__()
        self._bus, self._follow = bus, follow
        self._told: dict[tuple[str, str], object] = {}
        self._heard: list[tuple[SignalInstance, QMetaObject.Connection]] = []
        if bus is not None:
            bus.listen(PORTAL, _SETTINGS, PORTAL_PATH, self._hear)

    async def begin(self) -> None:
        """Tell from now on; the log says where there is no portal."""
        hints = QGuiApplication.styleHints()
        signals = [hints.colorSchemeChanged, hints.accessibility().contrastPreferenceChanged]
        if self._bus is None:
            # Neither system tells of motion by itself; whoever changes it comes back from the system's settings.
            app = QGuiApplication.instance()
            signals += [app.applicationStateChanged] if isinstance(app, QGuiApplication) else []
        self._heard = [(signal, signal.connect(self._look)) for signal in signals]
        if self._bus is not None:
            try:
                (found,) = await self._bus.call(portal(_SETTINGS), "ReadAll", "as", ([_APPEARANCE, _GNOME],))
            except BusTrouble as error:
                _log.info("the desktop's portal tells nothing of its look: %s", error)
            else:
                self._read(found)
        self._look()

    def close(self) -> None:
        """Tell no more."""
        self._follow = lambda _look: None
        for signal, heard in self._heard:
            signal.disconnect(heard)
        self._heard = []

    def _read(self, found: Mapping[str, Mapping[str, tuple[str, Any]]]) -> None:
        for space, values in found.items():
            for key, (_, value) in values.items():
                self._told[space, key] = value

    def _hear(self, message: "Message") -> None:
        match message.body:
            case (str(space), str(key), (str(), value)):
                self._told[space, key] = value
                self._look()

    def _look(self) -> None:
        self._follow(look_by_portal(self._told).over(look_by_qt()._replace(less_motion=motion_by_system())))
