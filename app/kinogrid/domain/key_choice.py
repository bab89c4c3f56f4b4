"""The keys that a person chose for something."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyChoice:
    """What is done, by its name in the program, and the keys that do it, such as "Ctrl+S"; none where none is to."""

    action: str
    keys: tuple[str, ...] = ()
