"""What the preview is told to show: plain values, so that it needs to know nothing of jobs."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class VariantAct(StrEnum):
    """What a person can want of one variant; what it already is, a pick for one, the same act takes back."""

    PICK = "pick"
    STAR = "star"
    REJECT = "reject"
    EXTEND = "extend"
    SAVE = "save"
    EXPORT = "export"
    REVEAL = "reveal"
    OPEN = "open"
    COPY_FILE = "copy file"
    COPY_ADDRESS = "copy address"
    COMPARE = "compare"
    CARRY = "carry"
    CARRY_FRAME = "carry frame"
    FETCH_AGAIN = "fetch again"
    USE_FRAME = "use frame"
    VIEW_ALONE = "view alone"
    USE_AS_LAST = "use as last"
    COPY_FRAME = "copy frame"
    SAVE_FRAME = "save frame"
    SAVE_FRAMES = "save frames"


@dataclass(frozen=True, slots=True)
class ClipFrame:
    """One frame of a clip on the disk, by its place from 0."""

    clip: Path
    frame: int


@dataclass(frozen=True, slots=True)
class TileOrigin:
    """Whose variant a tile of a comparison shows: its job's id and what that was ordered with, and its index.

    A film of several jobs has the index -1, and a name in place of an order's words.
    """

    job_id: str
    index: int
    prompt: str


@dataclass(frozen=True, slots=True)
class TileContent:
    """What one tile shows: a variant's clip, poster, and state.

    `clip` is the finished local MP4, or the picture, None while it is not there; `poster` the cached poster, or the
    first frame's picture while the job runs. `progress` is 0 to 1 while it is made, None when unknown or finished.
    `note` says what it waits for; `problem` why it can't be shown: the tile then offers to fetch it again;
    `why_not_extend` is empty when it can be extended, for `extend_price`. A `still` is a picture and no clip: it
    becomes a first frame instead of being extended. `origin` says whose it is where tiles of several jobs are compared.
    """

    clip: Path | None = None
    poster: Path | None = None
    picked: bool = False
    starred: bool = False
    rejected: bool = False
    progress: float | None = None
    note: str = ""
    problem: str = ""
    why_not_extend: str = ""
    extend_price: str = ""
    still: bool = False
    origin: TileOrigin | None = None

    @property
    def is_film(self) -> bool:
        """Tell whether it is joined of several jobs' clips, so that nothing of a variant can be done with it."""
        return self.origin is not None and self.origin.index < 0


@dataclass(frozen=True, slots=True)
class GridContent:
    """One job's variants, or those of several that are compared.

    Another key starts at its beginning, the same key is brought up to date in place.

    `tiles` are 1 to 8, each variant at its index. `aspect` is the width by height of what will come, where that is
    known before it does. A `loop` was ordered to end as it begins; `first` and `last` are the local pictures that it
    was to begin and end with, `continues` the frame that an extension begins with. `verdict` says why nothing came and
    `advice` what to do, for all tiles at once; both are empty while there is something, or may be.
    """

    key: str
    tiles: tuple[TileContent, ...]
    aspect: float | None = None
    loop: bool = False
    first: Path | None = None
    last: Path | None = None
    continues: ClipFrame | None = None
    verdict: str = ""
    advice: str = ""

    @property
    def is_comparison(self) -> bool:
        """Tell whether its tiles are put together from several jobs."""
        return any(tile.origin is not None for tile in self.tiles)

    def variant_at(self, tile: int) -> tuple[str, int]:
        """Give the id of the job and the index of the variant that a tile shows."""
        origin = self.tiles[tile].origin
        return (self.key, tile) if origin is None else (origin.job_id, origin.index)

    def tile_of(self, job_id: str, index: int) -> int | None:
        """Give the tile that shows a variant, None where it is not shown."""
        return next((tile for tile in range(len(self.tiles)) if self.variant_at(tile) == (job_id, index)), None)


class FrameUse(StrEnum):
    """What a frame is taken out for."""

    FIRST = "first"
    LAST = "last"
    COPY = "copy"
    CARRY = "carry"
    SAVE = "save"


@dataclass(frozen=True, slots=True)
class PngFrame:
    """One frame at full size, without loss, and what it was taken out for.

    `key` is the job that it comes from, as its grid content names it; `index` the variant and `frame` its place in the
    clip, both from 0. A `still` is a whole picture and not one of a clip's frames.
    """

    key: str
    index: int
    frame: int
    png: bytes
    still: bool = False
    use: FrameUse = FrameUse.FIRST
