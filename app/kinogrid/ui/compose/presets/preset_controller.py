"""Presets between Compose and the settings file."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from kinogrid.domain.form import ComposeForm
from kinogrid.domain.preset import Preset, with_preset
from kinogrid.domain.prompt import tail, with_tail
from kinogrid.store.presets import MOST_PRESETS
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.presets.presets_box import PresetDialog
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.style.theme import Theme


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
        self._compose.set_form(applied(preset, self._compose.form()))

    def _show(self) -> None:
        presets = self._settings.value.presets
        self._button.show_presets(presets, current(presets, self._compose.form()))

    def _ask(self) -> None:
        presets = self._settings.value.presets
        form = self._compose.form()
        now = current(presets, form)
        made = preset_of(form, "" if now is None else now.name)
        dialog = PresetDialog(self._theme, made, [preset.name for preset in presets], self._compose.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(self._keep)
        dialog.open()

    def _keep(self, preset: Preset) -> None:
        presets = with_preset(self._settings.value.presets, preset)
        if len(presets) > MOST_PRESETS:
            self._say("presets", f"No more than {MOST_PRESETS} presets are kept. Remove one first.")
            return
        self._settings.change(replace(self._settings.value, presets=presets))

    def _remove(self, name: str) -> None:
        kept = tuple(preset for preset in self._settings.value.presets if preset.name != name)
        self._settings.change(replace(self._settings.value, presets=kept))


def preset_of(form: ComposeForm, name: str) -> Preset:
    """Give the form's settings under a name, with the flags at the end of its prompt."""
    return Preset(
        name=name,
        mode=form.mode,
        resolution=form.resolution,
        loop=form.loop,
        callback_url=form.callback_url.strip(),
        suffix=" ".join(tail(form.prompt).split()),
    )


def applied(preset: Preset, form: ComposeForm) -> ComposeForm:
    """Give the form with a preset's settings; words and pictures stay."""
    return replace(
        form,
        prompt=with_tail(form.prompt, preset.suffix),
        mode=preset.mode,
        resolution=preset.resolution,
        loop=preset.loop,
        callback_url=preset.callback_url,
    )


def current(presets: Sequence[Preset], form: ComposeForm) -> Preset | None:
    """Find the preset that the form's settings are; of several the one that says most about the prompt."""
    fitting = [preset for preset in presets if applied(preset, form) == form]
    return max(fitting, key=lambda preset: len(preset.suffix), default=None)
