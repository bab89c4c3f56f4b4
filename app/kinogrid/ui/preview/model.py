"""What the preview is told to show: plain values, so that it needs to know nothing of jobs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class VariantAct(StrEnum):
    """What a person can want of one variant; what it already is, a pick for one, the same act takes back."""

    PICK = "pick"
    STAR = "star"
    REJECT = "reject"
    EXTEND = "extend"
    SAVE = "save"
    REVEAL = "reveal"
    FETCH_AGAIN = "fetch again"
    USE_FRAME = "use frame"
    VIEW_ALONE = "view alone"


@dataclass(frozen=True, slots=True)
class TileContent:
    """What one tile shows: a variant's clip, poster, and state."""

    number: int
    """1-based, as people see it."""
    clip: Path | None
    """The finished local MP4, or the picture; None while it is not there."""
    poster: Path | None
    """The cached poster, or the first frame's picture while the job runs."""
    picked: bool = False
    starred: bool = False
    rejected: bool = False
    progress: float | None = None
    """0 to 1 while running; None when unknown or finished."""
    note: str = ""
    """Words while waiting or failed: "about 1:20 left", "could not be fetched"."""
    problem: str = ""
    """Why it can't be shown; the tile then offers to fetch it again."""
    can_extend: bool = True
    why_not_extend: str = ""
    still: bool = False
    """A picture and no clip: it becomes a first frame instead of being extended."""


@dataclass(frozen=True, slots=True)
class GridContent:
    """One job's variants: another key starts at its beginning, the same key is brought up to date in place."""

    key: str
    tiles: tuple[TileContent, ...]
    """1 to 8 of them."""
    aspect: float | None = None
    """Width by height of what will come, where that is known before it does."""


@dataclass(frozen=True, slots=True)
class PngFrame:
    """One frame at full size, without loss, ready to become the first frame of another job."""

    key: str
    """The job that it comes from, as its grid content names it."""
    number: int
    """The variant it comes from, 1-based."""
    frame: int
    """Its index in the clip, from 0."""
    png: bytes
    still: bool = False
    """It is a whole picture and not one of a clip's frames."""
