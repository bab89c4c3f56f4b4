"""The dialog of settings: what is changed there holds at once."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kinogrid.store.settings import Palette, Settings, ShortTiles
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.settings.settings_dialog import Preferences, SettingsDialog
from kinogrid.ui.style.theme import Look, Theme

MIB = 1024 * 1024


class SettingsController(QObject):
    """Opens the dialog and keeps what is changed in it; `opened` carries it, for those who serve a part of it."""

    opened = Signal(object)
    open_library_requested = Signal()

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        settings: LiveSettings,
        folder: Path,
        *,
        api_base: str,
        from_environment: bool,
    ) -> None:
        """Take what the dialog shows: the settings, the library's folder, the service's address and who chose it."""
        super().__init__(parent)
        self._parent = parent
        self._theme = theme
        self._settings = settings
        self._folder = folder
        self._api_base = api_base
        self._from_environment = from_environment

    def open(self) -> None:
        """Open the settings."""
        dialog = SettingsDialog(self._theme, preferences_of(self._settings.value), self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.set_api_base(self._api_base, from_environment=self._from_environment)
        dialog.set_library_folder(str(self._folder))
        dialog.changed.connect(self._prefer)
        dialog.open_library_requested.connect(self.open_library_requested)
        self.opened.emit(dialog)
        dialog.open()

    def _prefer(self, preferences: Preferences) -> None:
        self._theme.choose(preferences.look)
        self._settings.change(
            replace(
                self._settings.value,
                palette=Palette(preferences.look),
                in_flight=preferences.jobs_in_flight,
                order_limit=preferences.order_limit,
                limit_span=preferences.limit_span,
                callback_url=preferences.callback_url,
                cache_bytes=preferences.cache_mib * MIB,
                short_tiles=ShortTiles.HOLD if preferences.hold_short else ShortTiles.LOOP,
            )
        )


def preferences_of(settings: Settings) -> Preferences:
    """Write the settings as the dialog shows them."""
    return Preferences(
        look=Look(settings.palette),
        jobs_in_flight=settings.in_flight,
        order_limit=settings.order_limit,
        limit_span=settings.limit_span,
        callback_url=settings.callback_url,
        cache_mib=settings.cache_bytes // MIB,
        hold_short=settings.short_tiles is ShortTiles.HOLD,
    )
