"""Which matrix and range a frame was coded with, so that pictures have the colours a reference decoder gives them."""

from av import VideoFrame

# Values of FFmpeg's AVColorSpace and AVColorRange (libavutil/pixfmt.h, after ITU-T H.273).
_RGB = 0
BT709 = 1
UNSPECIFIED = 2
BT601 = 6
LIMITED = 1
FULL = 2

# Untagged pictures of so many lines or more are taken as BT.709, smaller ones as BT.601, as broadcasters do.
HD_LINES = 720


def matrix_for(tagged: int, lines: int) -> int:
    """Keep a tagged matrix; guess an untagged one from the coded height in lines."""
    if tagged != UNSPECIFIED:
        return tagged
    return BT709 if lines >= HD_LINES else BT601


def range_for(tagged: int, pixel_format: str) -> int:
    """Keep a tagged range; an untagged one is full only for FFmpeg's old `yuvj…` formats, which mean just that."""
    if tagged in (LIMITED, FULL):
        return tagged
    return FULL if pixel_format.startswith("yuvj") else LIMITED


def tag(frame: VideoFrame, lines: int) -> None:
    """Write the resolved matrix and range on a decoded frame, for every later conversion to honour."""
    if frame.format.is_rgb:
        return
    matrix = matrix_for(frame.colorspace, lines)
    frame.colorspace = BT709 if matrix == _RGB else matrix
    frame.color_range = range_for(frame.color_range, frame.format.name)
