"""The keys that a person chose, read back out of the settings file piece by piece; which there are is the window's."""

from kinogrid.domain.key_choice import KeyChoice

# The most that is kept, far above what a keyboard has room for; texts in characters.
MOST_CHOICES = 300
_MOST_KEYS = 10
_LONGEST = 64


def read_key_choice(value: object) -> KeyChoice:
    """Read a choice as JSON gave it; raises `ValueError` for anything else."""
    keys = value.get("keys") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(keys, list) or len(keys) > _MOST_KEYS:
        raise ValueError
    return KeyChoice(_text(value.get("action")), tuple(_text(key) for key in keys))


def _text(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST:
        raise ValueError
    value.encode()
    return value
