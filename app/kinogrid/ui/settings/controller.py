"""The dialog of settings: what is changed there holds at once."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kinogrid.domain.file_names import shown_name
from kinogrid.domain.service_address import Hosts
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.style.theme import Theme


class SettingsController(QObject):
    """Opens the dialog and keeps what is changed in it; `opened` carries it, for those who serve a part of it."""

    opened = Signal(object)
    open_library_requested = Signal()
    move_library_requested = Signal()
    shortcuts_requested = Signal()

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        settings: LiveSettings,
        folder: Path,
        hosts: Hosts,
    ) -> None:
        """Take what the dialog shows: the settings, the library's folder, the service's addresses."""
        super().__init__(parent)
        self._parent = parent
        self._theme = theme
        self._settings = settings
        self._folder = folder
        self._hosts = hosts

    def open(self) -> None:
        """Open the settings."""
        dialog = SettingsDialog(self._theme, self._settings.value, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.set_hosts(self._hosts)
        dialog.set_library_folder(shown_name(str(self._folder)))
        dialog.changed.connect(self._change)
        dialog.open_library_requested.connect(self.open_library_requested)
        dialog.move_library_requested.connect(self.move_library_requested)
        dialog.shortcuts_requested.connect(self.shortcuts_requested)
        self.opened.emit(dialog)
        dialog.open()

    def _change(self, name: str, value: object) -> None:
        """Take one setting as it is in the dialog; the others stay as they hold now."""
        changes: dict[str, Any] = {name: value}
        self._settings.change(replace(self._settings.value, **changes))
        self._theme.choose(self._settings.value.theme)
