"""What a person keeps beside a draft, presets and snippets, read back out of the settings file piece by piece."""

from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution

# The most that is kept, far above what anyone overlooks; texts in characters.
MOST_PRESETS = 50
MOST_SNIPPETS = 100
LONGEST_NAME = 60
LONGEST_SUFFIX = 1_000
LONGEST_SNIPPET = 2_000


def read_preset(value: object) -> Preset:
    """Read a preset as JSON gave it; raises `ValueError` for anything else."""
    if not isinstance(value, dict) or not isinstance(value.get("loop", False), bool):
        raise ValueError  # noqa: TRY004 - one kind of error for a field that cannot be used
    return Preset(
        name=_text(value.get("name"), LONGEST_NAME),
        mode=Mode(value.get("mode", Mode.FAST)),
        resolution=Resolution(value.get("resolution", Resolution.P720)),
        loop=value.get("loop", False),
        callback_url=_text(value.get("callback_url", ""), 4096),
        suffix=_text(value.get("suffix", ""), LONGEST_SUFFIX),
    )


def read_snippet(value: object) -> str:
    """Read a saved piece of a prompt; raises `ValueError` for anything else."""
    return _text(value, LONGEST_SNIPPET)


def _text(value: object, bound: int) -> str:
    if not isinstance(value, str) or len(value) > bound:
        raise ValueError
    value.encode()
    return value
