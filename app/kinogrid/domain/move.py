"""The library on its way to another folder: how far it is, and what is left of it where it was."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class MovePlan:
    """A move that was begun: to a folder of its own, which holds `token`.

    With `is_ready` all is copied but what changes while the app runs: the next start does the rest. `why` is the code
    of what kept the last start from it, empty for nothing.
    """

    target: Path
    token: str
    is_ready: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What became of the folder that a library was in before: `left` counts the files that stay, as they are others."""

    folder: Path
    left: int = 0
