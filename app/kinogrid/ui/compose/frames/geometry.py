"""The sizes and aspect ratios of frames, of the clips that they make, and how both are written."""

import math

from kinogrid.domain.request import Resolution
from kinogrid.ui.text import number

# What a file dialog offers, by ending; what a file really is, its bytes tell.
ENDINGS = (
    *(".png", ".jpg", ".jpeg", ".jfif", ".gif", ".bmp", ".webp", ".tif", ".tiff"),
    *(".heic", ".heif", ".hif", ".avif"),
)

# Side in pixels of a square clip: every other aspect ratio has about the same area (480p makes 480 to 624 pixels for
# common ratios, 720p 2.25 times the area).
_SIDES = {Resolution.P480: 624, Resolution.P720: 936}
_MACROBLOCK = 16
_RATIOS = ((1, 1), (5, 4), (4, 3), (3, 2), (8, 5), (16, 9), (2, 1), (21, 9))
# Aspect ratios this near are one, as a share: less than the rounding to whole macroblocks.
NEAR = 0.015


def size_text(width: int, height: int) -> str:
    """Write a picture's size in pixels."""
    return f"{width} \u00d7 {height}"


def ratio_of(width: int, height: int) -> tuple[str, str]:
    """Give both parts of an aspect ratio as people write them: the common one nearby, else to one."""
    for across, down in _RATIOS:
        if same_ratio((width, height), (across, down)):
            return str(across), str(down)
        if same_ratio((width, height), (down, across)):
            return str(down), str(across)
    return (number(width / height, 2), "1") if width > height else ("1", number(height / width, 2))


def ratio_text(width: int, height: int) -> str:
    """Write an aspect ratio."""
    return ":".join(ratio_of(width, height))


def same_ratio(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two sizes have one aspect ratio, as far as anybody sees."""
    return abs(math.log(one[0] * other[1] / (one[1] * other[0]))) < NEAR


def clip_size(width: int, height: int, resolution: Resolution) -> tuple[int, int]:
    """Estimate the clip that a first frame makes: its aspect ratio on the resolution's area, in whole macroblocks."""
    aspect, side = width / height, _SIDES[resolution]

    def whole(length: float) -> int:
        return max(1, round(length / _MACROBLOCK)) * _MACROBLOCK

    return whole(side * math.sqrt(aspect)), whole(side / math.sqrt(aspect))


def kept_share(size: tuple[int, int], shape: tuple[int, int]) -> tuple[float, float]:
    """Give how much of a picture's width and height is left when it is cut about its middle to another shape."""
    stretch = size[0] * shape[1] / (size[1] * shape[0])
    return (1 / stretch, 1.0) if stretch > 1 else (1.0, stretch)
