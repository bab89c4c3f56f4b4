"""Settings that are worth a name: everything about an order but its words and its pictures."""

from dataclasses import dataclass

from kinogrid.domain.request import Mode, Resolution


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """Settings under a name; `suffix` is put behind a prompt, such as flags or the words of a style."""

    name: str
    mode: Mode = Mode.FAST
    resolution: Resolution = Resolution.P720
    loop: bool = False
    callback_url: str = ""
    suffix: str = ""


def with_preset(presets: tuple[Preset, ...], new: Preset) -> tuple[Preset, ...]:
    """Add a preset in the place of one by that name, or at the end."""
    if any(preset.name == new.name for preset in presets):
        return tuple(new if preset.name == new.name else preset for preset in presets)
    return (*presets, new)
