"""What is wrong with a clip, in words."""

from collections.abc import Mapping

from kinogrid.media.clip_problem import ClipDefect, ClipProblem
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import number, shown

_DEFECTS: Mapping[ClipDefect, Text] = {
    ClipDefect.GONE: marked("Clip", "The file {detail} is not there any more."),
    ClipDefect.FORBIDDEN: marked("Clip", "The file {detail} may not be read."),
    ClipDefect.UNREADABLE: marked("Clip", "The file can't be read ({detail})."),
    ClipDefect.DAMAGED: marked("Clip", "The file is damaged ({detail})."),
    ClipDefect.NO_VIDEO: marked("Clip", "The file holds no video."),
    ClipDefect.NO_DECODER: marked("Clip", "The file's kind of picture can't be decoded."),
    ClipDefect.WRONG_SIZE: marked("Clip", "The picture size of {detail} can't be right."),
    ClipDefect.TOO_MANY_FRAMES: marked("Clip", "The file claims more frames than a clip can have."),
    ClipDefect.EMPTY: marked("Clip", "The file holds no pictures."),
    ClipDefect.NOTHING_DECODED: marked("Clip", "The file holds no picture that can be decoded."),
    ClipDefect.FRAME_LOST: marked("Clip", "Frame {detail} can't be decoded."),
    ClipDefect.CUT_SHORT: marked("Clip", "Only {found} of {expected} pictures are in the file."),
    ClipDefect.ENDS_EARLY: marked("Clip", "The file ends before its last picture."),
    ClipDefect.NOT_A_VIDEO: marked("Clip", "The file is a picture and not a video."),
    ClipDefect.NOT_A_PICTURE: marked("Clip", "The file is no PNG, JPEG or WebP picture."),
    ClipDefect.TOO_SMALL_TO_CUT: marked("Clip", "The sheet of {detail} is too small to be cut."),
    ClipDefect.TOO_HEAVY: marked("Clip", "The file is larger than a clip can be."),
    ClipDefect.TOO_MUCH_MEMORY: marked("Clip", "The file takes more memory than a clip can need."),
    ClipDefect.DEADLY: marked("Clip", "Decoding the file was given up, as it crashed or took too long each time."),
    ClipDefect.NO_HELPER: marked("Clip", "The part of Kinogrid that looks into files could not be started."),
}


def problem_text(problem: ClipProblem) -> str:
    """Say why a clip cannot be shown, or not to its end."""
    words = _DEFECTS[problem.defect]
    return shown(words, detail=problem.detail, found=number(problem.found), expected=number(problem.expected))
