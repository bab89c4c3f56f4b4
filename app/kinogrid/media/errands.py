"""What the decoder is asked and what it answers, as typed messages with bounds: neither side trusts the other's sizes.

A message is its length in four bytes and then itself; one that speaks of `size` bytes is followed by them.
"""

from collections.abc import Callable
from typing import Annotated, Final, TypeVar

import msgspec
from msgspec import Meta, Struct

from kinogrid.domain.frame_picture import Flaw, PlainAlteration
from kinogrid.domain.image_kind import ImageKind
from kinogrid.media.clip_problem import BrokenClip, ClipDefect

# Bytes: the largest clip that is fetched.
MOST_GIVEN: Final = 1024 * 1024 * 1024
# Bytes of a picture that comes back: a 4K frame as a PNG takes half of it.
MOST_MADE: Final = 64 * 1024 * 1024
# Bytes of what a file says of itself.
MOST_NOTES: Final = 256 * 1024
# Bytes of a message, without what follows it.
_MOST_SAID: Final = 16 * 1024
_LENGTH: Final = 4
# Parts that the curve of a clip's motion has at most, more than there are pixels for it on most screens; and stretches
# and cuts that are told of one clip.
MOST_POINTS: Final = 600
MOST_TOLD: Final = 40
# Characters of words that come from a file or a library.
MOST_WORDS: Final = 200

Count = Annotated[int, Meta(ge=0, le=100_000)]
Side = Annotated[int, Meta(ge=1, le=20_000)]
Seconds = Annotated[float, Meta(ge=0, le=1_000_000)]
Said = Annotated[str, Meta(max_length=MOST_WORDS)]
Level = Annotated[float, Meta(ge=0, le=255)]
Likeness = Annotated[float, Meta(ge=0, le=1)]
Weight = Annotated[int, Meta(ge=0, le=MOST_GIVEN)]
Suffix = Annotated[str, Meta(pattern="^(png|jpg|webp)$")]


class CheckClip(Struct, frozen=True, tag="check-clip"):
    """Decode every picture of a clip."""


class CheckPicture(Struct, frozen=True, tag="check-picture"):
    """Decode a picture."""


class CutQuarter(Struct, frozen=True, tag="cut-quarter"):
    """Cut one of four pictures out of a sheet, counted as one reads."""

    index: Annotated[int, Meta(ge=0, le=3)]


class MeasureClip(Struct, frozen=True, tag="measure-clip"):
    """Measure a clip's pictures; the pictures given for its ends and its parent follow it, 0 bytes for none."""

    first: Weight = 0
    last: Weight = 0
    parent: Weight = 0


class TakePoster(Struct, frozen=True, tag="take-poster"):
    """Give a clip's first picture as a JPEG with edges of at most so many pixels."""

    edge: Side


class GrabFrame(Struct, frozen=True, tag="grab-frame"):
    """Give one picture of a clip as a PNG at full size."""

    index: Count


class TakeStrip(Struct, frozen=True, tag="take-strip"):
    """Give so many pictures of a clip, from its first to about its last, that fill or fit a box: a quick look."""

    places: Annotated[int, Meta(ge=2, le=64)]
    width: Annotated[int, Meta(ge=1, le=1024)]
    height: Annotated[int, Meta(ge=1, le=1024)]
    fills: bool


class TakeIn(Struct, frozen=True, tag="take-in"):
    """Make a frame of a picture file."""


class CropIn(Struct, frozen=True, tag="crop-in"):
    """Make a frame of a picture file's middle, of the aspect ratio of `width` to `height`."""

    width: Side
    height: Side


class ReadNotes(Struct, frozen=True, tag="read-notes"):
    """Give what a file says of how it was made."""


Errand = (
    CheckClip
    | MeasureClip
    | CheckPicture
    | CutQuarter
    | TakePoster
    | GrabFrame
    | TakeStrip
    | TakeIn
    | CropIn
    | ReadNotes
)


# Seconds of processor time that an errand may take on a slow machine: for a clip of 21 s, all of whose pictures are
# decoded, ten times what a usual one needs; and for one picture.
_LONGEST = 60.0
_LONG = 30.0


def patience_for(errand: Errand) -> float:
    """Give how much processor time an errand may take, in seconds: what takes longer is ended."""
    return _LONGEST if isinstance(errand, CheckClip | MeasureClip) else _LONG


# Bytes of memory that an errand may take beyond its file's: of the pictures that are taken in, those of the most
# pixels need all of it; 4K clips and sheets of the most pixels need half of theirs.
_TAKING_IN = 2 * 1024 * 1024 * 1024
_LOOKING = 1024 * 1024 * 1024


def memory_for(errand: Errand, size: int) -> int:
    """Give how much memory an errand may take for a file of so many bytes, in bytes."""
    return 2 * size + (_TAKING_IN if isinstance(errand, TakeIn | CropIn) else _LOOKING)


class Given(Struct, frozen=True):
    """An errand, and how many bytes its file has, which follow."""

    errand: Errand
    size: Weight


class Ready(Struct, frozen=True, tag="ready"):
    """The decoder has started; `held` names what keeps it within bounds."""

    held: Annotated[tuple[Said, ...], Meta(max_length=20)]


class ClipChecked(Struct, frozen=True, tag="clip"):
    """A clip is whole."""

    frames: Annotated[int, Meta(ge=1, le=100_000)]
    duration: Seconds
    width: Side
    height: Side


class PartTold(Struct, frozen=True, array_like=True):
    """A `Stretch`."""

    start: Seconds
    end: Seconds


class ClipMeasured(Struct, frozen=True, tag="measured"):
    """What a clip's pictures show, as `Hints` has it."""

    seconds: Annotated[float, Meta(gt=0, le=1_000_000)]
    motion: Annotated[tuple[Level, ...], Meta(min_length=1, max_length=MOST_POINTS)]
    still: Annotated[tuple[PartTold, ...], Meta(max_length=MOST_TOLD)]
    cuts: Annotated[tuple[Seconds, ...], Meta(max_length=MOST_TOLD)]
    flicker: Annotated[tuple[PartTold, ...], Meta(max_length=MOST_TOLD)]
    first: Likeness | None
    last: Likeness | None
    parent: Likeness | None
    seam: Likeness


class PictureChecked(Struct, frozen=True, tag="picture"):
    """A picture is whole."""

    width: Side
    height: Side
    suffix: Suffix


class PictureMade(Struct, frozen=True, tag="made"):
    """A picture of `size` bytes follows."""

    size: Annotated[int, Meta(ge=1, le=MOST_MADE)]


class StripMade(Struct, frozen=True, tag="strip"):
    """Pictures of one size follow, each line by line, a pixel in four bytes: blue, green, red and one without use."""

    size: Annotated[int, Meta(ge=1, le=MOST_MADE)]
    width: Side
    height: Side


class NotesRead(Struct, frozen=True, tag="notes"):
    """Notes of `size` bytes in UTF-8 follow, 0 where there are none."""

    size: Annotated[int, Meta(ge=0, le=MOST_NOTES)]


class PlainDone(Struct, frozen=True, tag="plain"):
    """A `PlainAlteration`."""

    what: PlainAlteration


class ScaledDone(Struct, frozen=True, tag="scaled"):
    """A `Scaled`."""

    width: Side
    height: Side
    before: Weight
    after: Weight


class RecompressedDone(Struct, frozen=True, tag="recompressed"):
    """A `Recompressed`."""

    before: Weight
    after: Weight


class ConvertedDone(Struct, frozen=True, tag="converted"):
    """A `Converted`."""

    old: ImageKind
    new: ImageKind


Changed = PlainDone | ScaledDone | RecompressedDone | ConvertedDone


class FrameMade(Struct, frozen=True, tag="frame"):
    """A frame of `size` bytes follows."""

    size: Annotated[int, Meta(ge=1, le=MOST_MADE)]
    suffix: Suffix
    width: Side
    height: Side
    done: Annotated[tuple[Changed, ...], Meta(max_length=20)] = ()


class NoClip(Struct, frozen=True, tag="no-clip"):
    """The file is broken, as `ClipProblem` says it."""

    defect: ClipDefect
    detail: Said = ""
    found: Count = 0
    expected: Count = 0


class NoFrame(Struct, frozen=True, tag="no-frame"):
    """The file can be no frame, as `Unusable` says it."""

    code: Flaw
    values: Annotated[dict[Said, int | Said], Meta(max_length=8)] = {}


Heard = (
    Ready
    | ClipChecked
    | ClipMeasured
    | PictureChecked
    | PictureMade
    | StripMade
    | FrameMade
    | NotesRead
    | NoClip
    | NoFrame
)

_encode = msgspec.msgpack.Encoder().encode
_T = TypeVar("_T")


class BrokenTalk(Exception):
    """The other side ended, or said what cannot be."""


def packed(message: Given | Heard) -> bytes:
    """Give a message as it is sent."""
    said = _encode(message)
    return len(said).to_bytes(_LENGTH, "big") + said


def expected(kind: type[_T], answer: Heard) -> _T:
    """Give an answer of the kind that fits its errand; raises `BrokenClip` for what is wrong with the file instead."""
    if isinstance(answer, NoClip):
        raise BrokenClip(answer.defect, answer.detail, found=answer.found, expected=answer.expected)
    if not isinstance(answer, kind):
        raise BrokenClip(ClipDefect.DAMAGED, type(answer).__name__)
    return answer


def given_from(read: Callable[[int], bytes]) -> Given | None:
    """Read an errand with what gives so many bytes, or fewer at the end: then None. Raises `BrokenTalk`."""
    head = read(_LENGTH)
    return _unpacked(_given, head, read) if head else None


def answer_from(read: Callable[[int], bytes]) -> Heard:
    """Read an answer likewise; raises `BrokenTalk` at the end too."""
    return _unpacked(_answer, read(_LENGTH), read)


def follow_up(read: Callable[[int], bytes], size: int) -> bytes:
    """Read what follows a message; raises `BrokenTalk` when there is less."""
    data = read(size)
    if len(data) < size:
        raise BrokenTalk("ended in the middle")
    return data


def _unpacked(decoder: msgspec.msgpack.Decoder[_T], head: bytes, read: Callable[[int], bytes]) -> _T:
    length = int.from_bytes(head, "big")
    if len(head) < _LENGTH or length > _MOST_SAID:
        raise BrokenTalk(f"no message: {head.hex()}")
    try:
        return decoder.decode(follow_up(read, length))
    except msgspec.MsgspecError as error:
        raise BrokenTalk(str(error)) from error


_given: msgspec.msgpack.Decoder[Given] = msgspec.msgpack.Decoder(Given)
_answer: msgspec.msgpack.Decoder[Heard] = msgspec.msgpack.Decoder(Heard)
