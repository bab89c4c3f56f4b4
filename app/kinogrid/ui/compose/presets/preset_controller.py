"""Presets between Compose and the settings file."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from kinogrid.domain.form_rules import current_preset, preset_of, with_settings
from kinogrid.domain.preset import Preset, with_preset
from kinogrid.store.presets import MOST_PRESETS
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.presets.preset_dialog import PresetDialog
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class PresetController(QObject):
    """Uses, keeps and removes presets; `say(key, words)` tells the person what could not be done."""

    def __init__(
        self, theme: Theme, compose: ComposePane, settings: LiveSettings, say: Callable[[str, str], None]
    ) -> None:
        """Take Compose, and the settings that presets are kept in."""
        super().__init__(compose)
        self._theme = theme
        self._compose = compose
        self._settings = settings
        self._say = say
        self._button = compose.settings.presets
        self._button.chosen.connect(self.use)
        self._button.keep_requested.connect(self._ask)
        self._button.remove_requested.connect(self._remove)
        compose.form_changed.connect(self._show)
        settings.when("presets", self._show)
        self._show()

    def use(self, preset: Preset) -> None:
        """Put a preset's settings into Compose, and its words behind the prompt, where undo takes them back."""
        self._compose.set_form(with_settings(self._compose.form(), preset))

    def _show(self) -> None:
        presets = self._settings.value.presets
        self._button.show_presets(presets, current_preset(presets, self._compose.form()))

    def _ask(self) -> None:
        presets = self._settings.value.presets
        form = self._compose.form()
        now = current_preset(presets, form)
        made = preset_of(form, "" if now is None else now.name)
        dialog = PresetDialog(self._theme, made, [preset.name for preset in presets], self._compose.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(self._keep)
        dialog.open()

    def _keep(self, preset: Preset) -> None:
        presets = with_preset(self._settings.value.presets, preset)
        if len(presets) > MOST_PRESETS:
            self._say(
                "presets", tr("Presets", "No more than %n preset(s) (is|are) kept. Remove one first.", MOST_PRESETS)
            )
            return
        self._settings.change(replace(self._settings.value, presets=presets))

    def _remove(self, name: str) -> None:
        kept = tuple(preset for preset in self._settings.value.presets if preset.name != name)
        self._settings.change(replace(self._settings.value, presets=kept))
