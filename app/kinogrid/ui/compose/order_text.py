"""How an order is made, in words: its mode, its settings on one line, and those of a preset."""

from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution
from kinogrid.ui.text import listed, tr


def mode_text(mode: Mode) -> str:
    """Name a mode."""
    match mode:
        case Mode.FAST:
            return tr("Compose", "Fast", note="mode")
        case Mode.TURBO:
            return tr("Compose", "Turbo", note="mode")


def settings_text(mode: Mode, resolution: Resolution, *, loop: bool = False) -> str:
    """Say settings on one line."""
    return listed(mode_text(mode), resolution.value, tr("Compose", "loop") if loop else "")


def preset_text(preset: Preset) -> str:
    """Say a preset's settings on one line."""
    callback = tr("Compose", "callback") if preset.callback_url else ""
    return listed(settings_text(preset.mode, preset.resolution, loop=preset.loop), callback, preset.suffix)
