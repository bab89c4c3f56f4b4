"""How an order is made, in words: its settings on one line, and those of a preset."""

from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution
from kinogrid.ui.mode_text import mode_text
from kinogrid.ui.text import listed, tr


def settings_text(mode: Mode, resolution: Resolution, *, loop: bool = False) -> str:
    """Say settings on one line."""
    return listed(mode_text(mode), resolution.value, tr("Compose", "loop") if loop else "")


def preset_text(preset: Preset) -> str:
    """Say a preset's settings on one line."""
    callback = tr("Compose", "callback") if preset.callback_url else ""
    return listed(settings_text(preset.mode, preset.resolution, loop=preset.loop), callback, preset.suffix)
