"""What a person wants to leave with, as one value: which pictures of which clips, as what kind of file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class ExportKind(StrEnum):
    """What comes out; `MP4` is H.264, which everything plays, and is copied without loss wherever that is exact."""

    MP4 = "mp4"
    HEVC = "hevc"
    AV1 = "av1"
    PRORES = "prores"
    GIF = "gif"
    WEBP = "webp"
    FRAMES = "frames"
    EDITOR = "editor"
    SHEET = "sheet"


SUFFIXES: Mapping[ExportKind, str] = {
    ExportKind.MP4: ".mp4",
    ExportKind.HEVC: ".mp4",
    ExportKind.PRORES: ".mov",
    ExportKind.AV1: ".mp4",
    ExportKind.GIF: ".gif",
    ExportKind.WEBP: ".webp",
    ExportKind.FRAMES: "",
    ExportKind.EDITOR: "",
    ExportKind.SHEET: ".png",
}
"""How the files end."""

FOLDERS = frozenset({ExportKind.FRAMES, ExportKind.EDITOR})
"""What is a folder: of PNG files, or of clips beside lists that editors read."""

MOVING_PICTURES = frozenset({ExportKind.GIF, ExportKind.WEBP})
"""What plays by itself in a page or a chat, with a rate and a bound of its own."""


class Dither(StrEnum):
    """How colours that a GIF's palette lacks are mixed, by FFmpeg's own names; the first is its usual one."""

    SIERRA = "sierra2_4a"
    FLOYD_STEINBERG = "floyd_steinberg"
    BAYER = "bayer"
    NONE = "none"


class Shape(StrEnum):
    """The shapes that places ask for which show pictures tall, square or wide: width to height."""

    OWN = ""
    TALL = "9:16"
    PORTRAIT = "4:5"
    SQUARE = "1:1"
    WIDE = "16:9"

    @property
    def ratio(self) -> tuple[int, int] | None:
        """Give its two numbers, None for the clip's own."""
        across, _, down = self.value.partition(":")
        return (int(across), int(down)) if down else None


class Filling(StrEnum):
    """What becomes of a picture in another shape: it stands between bars or on a blurred copy of itself, or is cut."""

    CROPPED = "cropped"
    BLURRED = "blurred"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class ExportPiece:
    """A clip's file, and which of its pictures: from the first to the last, both included, None for its end.

    `label` stands on it where it is shown beside others, and is its name in an editor. A picture that stands for a clip
    is shown `still` for so many seconds; that is 0 for a clip.
    """

    path: str
    first: int = 0
    last: int | None = None
    label: str = ""
    still: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportSettings:
    """How it is to be made.

    `edge` is the longest side in pixels, 0 as the clip is; `rate` pictures a second of a GIF or WebP, 0 as the clip is;
    `colours` of a GIF; `quality` of a WebP, 0 to 100. `boomerang` goes back to the beginning after the end, `loops` is
    how often all of it is shown. `shape` is another than the clip's, with the picture as `filling` says; of what is
    cropped the part stays that is so far `across` and `down`, 0 at the left and the top to 1. `columns` are the
    pictures of a clip in a row of a sheet. `bound` is the
    most bytes of a GIF or WebP, which is made smaller until it fits, 0 for none. With `notes` the file says how it was
    made, with `sidecar` a JSON file beside it does.
    """

    kind: ExportKind = ExportKind.MP4
    edge: int = 0
    rate: int = 0
    colours: int = 256
    dither: Dither = Dither.SIERRA
    quality: int = 80
    boomerang: bool = False
    loops: int = 1
    shape: Shape = Shape.OWN
    filling: Filling = Filling.CROPPED
    across: float = 0.5
    down: float = 0.5
    columns: int = 6
    bound: int = 0
    notes: bool = True
    sidecar: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWork:
    """An export as it is carried out: what, how, and into which file, which is there and empty.

    With `is_lineage` the pieces are a clip's ancestors and itself, oldest first, of which those are left out that the
    next one holds from its start; `side_by_side` they are shown at the same time instead of one after another. `title`
    and `notes` are written into the file, where they are not empty. A work `is_trial` makes nothing and tells how large
    it would be; it has no `target`. One that `is_draft` is to be looked at once, and quick to make rather than small.
    """

    pieces: tuple[ExportPiece, ...]
    settings: ExportSettings
    target: str
    is_lineage: bool = False
    side_by_side: bool = False
    is_trial: bool = False
    is_draft: bool = False
    title: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class ExportMade:
    """What came out: its size in bytes, its pictures, their size in pixels; `copied` where none was coded anew."""

    size: int
    frames: int
    width: int
    height: int
    copied: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """What is to be exported, and where to: `name` is without an ending, and safe on every system.

    `notes` say how it was made.
    """

    pieces: tuple[ExportPiece, ...]
    settings: ExportSettings
    folder: Path
    name: str
    is_lineage: bool = False
    side_by_side: bool = False
    title: str = ""
    notes: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnfinishedExport:
    """An export as it is noted while it goes on, so that the next start can go on with it.

    `draft` is the file, or the folder, that it is written into, once there is to be one; `made` is what is in there
    once it is whole and only lacks its name. One that is `unwanted` was called off, and its draft has to go.
    """

    request: ExportRequest
    draft: Path | None = None
    made: ExportMade | None = None
    unwanted: bool = False
