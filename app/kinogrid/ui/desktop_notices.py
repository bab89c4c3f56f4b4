"""Notifications of the desktop, and what its task bar shows of us: with a message bus over that, else through Qt."""

import html
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from kinogrid.ui.session_bus import BusTrouble, SessionBus

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message

_SERVICE, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_LAUNCHER = "com.canonical.Unity.LauncherEntry"
# What a click on the notification itself is called there.
_DEFAULT = "default"
# How long Qt's own notification stays, in milliseconds, where the system heeds that.
_STAY = 10_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DesktopNotice:
    """What a notification says, as plain text; one with the `key` of an earlier one takes its place.

    `actions` are pairs of a key and a button's text; the first is also what a click on the notification does.
    """

    key: str
    title: str
    body: str
    actions: tuple[tuple[str, str], ...] = ()
    picture: QImage | None = None


# Takes the key of a notice and that of the action which the person chose.
OnAction = Callable[[str, str], object]


class Desktop(Protocol):
    """What the desktop does for us outside the window; nothing here raises, or waits for long."""

    async def show(self, notice: DesktopNotice) -> bool:
        """Show a notification; False where there is nobody who does."""
        ...

    async def withdraw(self, key: str) -> None:
        """Take a notification away; nothing happens where it is gone."""
        ...

    async def mark(self, count: int, progress: float | None) -> None:
        """Show on our button of the task bar how many things are new, and how far the work is (0 to 1)."""
        ...

    async def aclose(self) -> None:
        """Let go of the desktop."""
        ...


class BusDesktop:
    """A desktop of Linux and its kin, over the message bus."""

    def __init__(self, bus: SessionBus, on_action: OnAction) -> None:
        """Take the bus, and who hears of actions."""
        self._bus = bus
        self._on_action = on_action
        self._numbers: dict[str, int] = {}
        self._marked: tuple[int, float | None] = (0, None)
        self._quiet = False
        bus.listen(_SERVICE, _SERVICE, _PATH, self._hear)

    async def show(self, notice: DesktopNotice) -> bool:
        """Show a notification; False where there is nobody who does."""
        try:
            (able,) = await self._bus.call(_notifications(), "GetCapabilities")
            # Where a body may be markup, nothing of it is ever ours.
            body = html.escape(notice.body, quote=False) if "body-markup" in able else notice.body
            actions: list[str] = []
            if "actions" in able and notice.actions:
                actions = [_DEFAULT, notice.actions[0][1], *(part for action in notice.actions for part in action)]
            app_id = QGuiApplication.desktopFileName()
            hints: dict[str, tuple[str, object]] = {
                "desktop-entry": ("s", app_id),
                "category": ("s", "transfer"),
            }
            if notice.picture is not None:
                hints["image-data"] = ("(iiibiiay)", _pixels(notice.picture))
            said = ("Kinogrid", self._numbers.get(notice.key, 0), app_id, notice.title, body, actions, hints, -1)
            (self._numbers[notice.key],) = await self._bus.call(_notifications(), "Notify", "susssasa{sv}i", said)
        except BusTrouble as error:
            self._log_once(error)
            return False
        return True

    async def withdraw(self, key: str) -> None:
        """Take a notification away; nothing happens where it is gone."""
        number = self._numbers.pop(key, None)
        if number is not None:
            try:
                await self._bus.call(_notifications(), "CloseNotification", "u", (number,))
            except BusTrouble as error:
                self._log_once(error)

    async def mark(self, count: int, progress: float | None) -> None:
        """Show on our button of the task bar how many things are new, and how far the work is (0 to 1)."""
        if (count, progress) == self._marked:
            return
        from jeepney import DBusAddress, new_signal

        self._marked = count, progress
        entry = f"application://{QGuiApplication.desktopFileName()}.desktop"
        told: dict[str, tuple[str, object]] = {
            "count": ("x", count),
            "count-visible": ("b", count > 0),
            "progress": ("d", progress or 0.0),
            "progress-visible": ("b", progress is not None),
        }
        try:
            await self._bus.send(
                new_signal(DBusAddress("/io/kinogrid", interface=_LAUNCHER), "Update", "sa{sv}", (entry, told))
            )
        except BusTrouble as error:
            self._log_once(error)

    async def aclose(self) -> None:
        """Take all notifications away, as their actions lead nowhere any more, and leave the bus."""
        for key in tuple(self._numbers):
            await self.withdraw(key)
        await self.mark(0, None)
        await self._bus.aclose()

    def _hear(self, message: "Message") -> None:
        from jeepney import HeaderFields

        what = message.header.fields.get(HeaderFields.member)
        key = next((key for key, number in self._numbers.items() if number == message.body[0]), None)
        if key is None:
            return
        if what == "ActionInvoked":
            self._on_action(key, str(message.body[1]))
        elif what == "NotificationClosed":
            del self._numbers[key]

    def _log_once(self, error: BusTrouble) -> None:
        if not self._quiet:
            _log.warning("the desktop shows no notifications: %s", error)
        self._quiet = True


def _notifications() -> "DBusAddress":
    from jeepney import DBusAddress

    return DBusAddress(_PATH, bus_name=_SERVICE, interface=_SERVICE)


def _pixels(picture: QImage) -> tuple[int, int, int, bool, int, int, bytes]:
    """Write a picture as the desktop reads it: RGB, three bytes a pixel, each line filled up to four."""
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(image.constBits())
    return image.width(), image.height(), image.bytesPerLine(), False, 8, 3, data


class TrayDesktop(QObject):
    """A desktop without a message bus: Qt's icon beside the clock stands there while a notification is shown."""

    _clicked = Signal(str)

    def __init__(self, icon: QIcon, on_action: OnAction, parent: QWidget) -> None:
        """Take our icon, and who hears of a click."""
        super().__init__(parent)
        self._tray = QSystemTrayIcon(icon, self)
        self._on_action = on_action
        self._shown: DesktopNotice | None = None
        self._tray.messageClicked.connect(self._act)

    async def show(self, notice: DesktopNotice) -> bool:
        """Show a notification; False where the system has no place for one."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        self._shown = notice
        self._tray.show()
        icon = QIcon(QPixmap.fromImage(notice.picture)) if notice.picture is not None else self._tray.icon()
        self._tray.showMessage(notice.title, notice.body, icon, _STAY)
        return True

    async def withdraw(self, key: str) -> None:
        """Take the icon away with its notification."""
        if self._shown is not None and self._shown.key == key:
            self._shown = None
            self._tray.hide()

    async def mark(self, count: int, progress: float | None) -> None:  # noqa: ARG002 - Qt shows no progress there
        """Show how many things are new."""
        app = QGuiApplication.instance()
        if isinstance(app, QApplication):
            app.setBadgeNumber(count)

    async def aclose(self) -> None:
        """Take the icon away."""
        self._tray.hide()

    def _act(self) -> None:
        if self._shown is not None and self._shown.actions:
            self._on_action(self._shown.key, self._shown.actions[0][0])


def desktop(icon: QIcon, on_action: OnAction, parent: QWidget) -> Desktop:
    """Give the desktop that this system has."""
    has_bus = sys.platform not in {"win32", "darwin"}
    return BusDesktop(SessionBus(), on_action) if has_bus else TrayDesktop(icon, on_action, parent)
