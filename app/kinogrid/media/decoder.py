"""The decoder as a process of its own: it does one errand after the other within its bounds, and ends with its parent.

It knows no file's name: what it looks into comes over standard input, and what it makes goes over standard output.
"""

import os
import sys
import traceback
from collections.abc import Sequence

from kinogrid.domain.frame_picture import (
    Alteration,
    Converted,
    PlainAlteration,
    Recompressed,
    Scaled,
    Unusable,
)
from kinogrid.domain.hints import Stretch
from kinogrid.domain.image_kind import ImageKind
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.confinement import LAST_IN_LINE, allow, confine, step_back, take_pipes
from kinogrid.media.errands import (
    MOST_NOTES,
    MOST_WORDS,
    BrokenTalk,
    Changed,
    CheckClip,
    CheckPicture,
    ClipChecked,
    ClipMeasured,
    ConvertedDone,
    CropIn,
    CutQuarter,
    Errand,
    FrameMade,
    GrabFrame,
    Heard,
    MeasureClip,
    NoClip,
    NoFrame,
    NotesRead,
    PartTold,
    PictureChecked,
    PictureMade,
    PlainDone,
    ReadNotes,
    Ready,
    RecompressedDone,
    ScaledDone,
    StripMade,
    TakeIn,
    TakePoster,
    TakeStrip,
    follow_up,
    given_from,
    memory_for,
    packed,
    patience_for,
)
from kinogrid.media.memory import give_back
from kinogrid.media.picture import cut_quarter, grab_frame, poster_of
from kinogrid.media.probe import check_decodes, check_picture
from kinogrid.media.strip import strip_of


def main(arguments: Sequence[str] = ()) -> int:
    """Serve until the parent's end of the pipe closes, behind all else where it is told to; gives the exit code."""
    sys.dont_write_bytecode = True
    if LAST_IN_LINE in arguments:
        step_back()
    incoming, outgoing = take_pipes()
    _send(outgoing, packed(Ready(confine())))
    while True:
        try:
            given = given_from(incoming.read)
            if given is None:
                return 0
            data = follow_up(incoming.read, given.size)
        except BrokenTalk:
            return 1
        answer, made = carried_out(given.errand, data)
        del data
        _send(outgoing, packed(answer), made)
        del made
        give_back()


def carried_out(errand: Errand, data: bytes) -> tuple[Heard, bytes]:
    """Do an errand for the content of a file: the answer, and what follows it."""
    try:
        allow(memory_for(errand, len(data)), patience_for(errand))
        return _done(errand, data)
    except BrokenClip as broken:
        problem = broken.problem
        detail = problem.detail[:MOST_WORDS]
        return NoClip(problem.defect, detail, problem.found, problem.expected), b""
    except Unusable as unfit:
        return NoFrame(unfit.code, {name: _bounded(value) for name, value in unfit.values.items()}), b""
    except MemoryError:
        return NoClip(ClipDefect.TOO_MUCH_MEMORY), b""
    except Exception as error:  # noqa: BLE001 - a file's bytes are anybody's, and so is what a library makes of them
        traceback.print_exc()
        return NoClip(ClipDefect.DAMAGED, type(error).__name__[:MOST_WORDS]), b""


def _done(errand: Errand, data: bytes) -> tuple[Heard, bytes]:
    match errand:
        case CheckClip():
            clip = check_decodes(data)
            return ClipChecked(clip.frames, clip.duration_s, clip.width, clip.height), b""
        case CheckPicture():
            picture = check_picture(data)
            return PictureChecked(picture.width, picture.height, picture.suffix), b""
        case MeasureClip():
            return _measured(errand, data), b""
        case ReadNotes():
            from kinogrid.media.noted_files import notes_of

            said = notes_of(data).encode("utf-8", "replace")
            said = said if len(said) <= MOST_NOTES else b""
            return NotesRead(len(said)), said
        case CutQuarter(index):
            made = cut_quarter(data, index)
        case TakePoster(edge):
            made = poster_of(data, edge)
        case GrabFrame(index):
            made = grab_frame(data, index)
        case TakeStrip(places, width, height, fills):
            strip = strip_of(data, places, (width, height), fills=fills)
            return StripMade(len(strip.pixels), strip.width, strip.height), strip.pixels
        case _:
            return _frame(errand, data)
    return PictureMade(len(made)), made


def _measured(errand: MeasureClip, data: bytes) -> ClipMeasured:
    goes_on = len(data) - errand.parent
    ends = goes_on - errand.last
    begins = ends - errand.first
    # Loading what measures takes a tenth of a second, and most decoders never do.
    from kinogrid.media.measuring import measure

    if begins <= 0:
        raise BrokenClip(ClipDefect.EMPTY)
    found = measure(data[:begins], data[begins:ends] or None, data[ends:goes_on] or None, data[goes_on:] or None)
    return ClipMeasured(
        found.seconds,
        found.motion,
        tuple(map(_part, found.still)),
        found.cuts,
        tuple(map(_part, found.flicker)),
        found.first,
        found.last,
        found.parent,
        found.seam,
    )


def _part(stretch: Stretch) -> PartTold:
    return PartTold(stretch.start, stretch.end)


def _frame(errand: TakeIn | CropIn, data: bytes) -> tuple[Heard, bytes]:
    # Loading what reads all kinds of pictures takes a tenth of a second.
    from kinogrid.media.stills import cropped, from_data

    if isinstance(errand, TakeIn):
        frame = from_data(data, patience_for(errand))
    else:
        frame = cropped(data, errand.width, errand.height, patience_for(errand))
    done = tuple(map(_told, frame.alterations))
    return FrameMade(len(frame.data), frame.suffix, frame.width, frame.height, done), frame.data


def _told(alteration: Alteration) -> Changed:
    match alteration:
        case PlainAlteration():
            return PlainDone(alteration)
        case Scaled(width, height, before, after):
            return ScaledDone(width, height, before, after)
        case Recompressed(before, after):
            return RecompressedDone(before, after)
        case Converted(old, new):
            return ConvertedDone(ImageKind(old), ImageKind(new))


def _bounded(value: object) -> int | str:
    return value if isinstance(value, int) else str(value)[:MOST_WORDS]


def _send(pipe: int, *parts: bytes) -> None:
    for part in parts:
        with memoryview(part) as view:
            sent = 0
            while sent < len(view):
                sent += os.write(pipe, view[sent:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
