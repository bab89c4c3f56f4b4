"""Painted landscapes for pictures that a demo cannot fetch: hills under a low sun, the same for the same seed."""

import math
import random
from itertools import pairwise

from av.video.frame import VideoFrame

from kinogrid.demo.filters import through

Colour = tuple[int, int, int]

_SKIES: tuple[tuple[Colour, Colour, Colour], ...] = (
    ((38, 36, 92), (196, 92, 130), (255, 206, 140)),
    ((18, 52, 86), (86, 150, 164), (248, 222, 176)),
    ((12, 20, 52), (46, 82, 140), (150, 190, 206)),
    ((70, 40, 84), (226, 124, 100), (255, 224, 150)),
    ((24, 60, 74), (110, 168, 140), (244, 232, 180)),
)
"""Top, middle and horizon of the sky, as red, green and blue."""
_NIGHT: Colour = (8, 8, 20)
_RIDGES = 6
_FINER = 2
"""It is painted this many times as large and then made smaller, for smooth edges."""


def painted(seed: str, width: int, height: int) -> VideoFrame:
    """Paint a landscape of `width` x `height` pixels, both even.

    It is painted column by column, each of a few slices, and turned upright at the end: no pixel is touched alone.
    """
    frame = _painted(random.Random(seed), width * _FINER, height * _FINER)
    return through(frame, ("transpose", "cclock_flip"), ("scale", f"{width}:{height}:flags=area"), ("format", "rgb24"))


def _painted(chance: random.Random, width: int, height: int) -> VideoFrame:
    """Paint a landscape that lies on its side: each column is a line of the frame."""
    top, middle, low = chance.choice(_SKIES)
    horizon = round(height * chance.uniform(0.52, 0.66))
    sky = _gradient([(0, top), (0.55, middle), (1, low)], horizon)
    sun_x, sun_y = width * chance.uniform(0.2, 0.8), horizon * chance.uniform(0.62, 0.95)
    sun_r = min(width, height) * chance.uniform(0.05, 0.09)
    nearest = _mixed(top, _NIGHT, 0.55)
    ridges = [_ridge(chance, width, height, horizon, depth / (_RIDGES - 1)) for depth in range(_RIDGES)]
    shades = [
        _gradient([(0, _mixed(low, nearest, near)), (1, _mixed(low, nearest, near * 0.72))], height)
        for near in ((depth + 0.6) / _RIDGES for depth in range(_RIDGES))
    ]
    frame = VideoFrame(height, width, "gbrp")
    for plane, channel in zip(frame.planes, (1, 2, 0), strict=True):
        disc = bytes([(255, 244, 214)[channel]])
        lines = bytearray(plane.line_size * width)
        for x in range(width):
            column = bytearray(sky[channel].ljust(height, bytes([low[channel]])))
            half = math.sqrt(max(0.0, sun_r**2 - (x - sun_x) ** 2))
            start, end = round(sun_y - half), min(horizon, round(sun_y + half))
            if end > start:
                column[start:end] = disc * (end - start)
            for ridge, shade in zip(ridges, shades, strict=True):
                column[ridge[x] :] = shade[channel][: height - ridge[x]]
            lines[x * plane.line_size : x * plane.line_size + height] = column
        plane.update(bytes(lines))
    return frame


def _ridge(chance: random.Random, width: int, height: int, horizon: int, near: float) -> list[int]:
    """Draw a ridge's height: the row at which it begins in each column."""
    base = horizon - height * 0.06 + near * (height * 0.94 - horizon)
    waves = [(chance.uniform(1.2, 2.6) * 1.9**k, chance.uniform(0, math.tau), 0.5**k) for k in range(6)]
    swing = height * (0.075 - 0.03 * near)
    return [
        min(
            height - 1,
            max(1, round(base - swing * sum(a * math.sin(f * x / width * math.tau + p) for f, p, a in waves))),
        )
        for x in range(width)
    ]


def _gradient(stops: list[tuple[float, Colour]], length: int) -> list[bytes]:
    """Blend colours along a column: for red, green and blue each `length` bytes."""
    colours: list[Colour] = []
    for (begin, one), (end, other) in pairwise(stops):
        first, last = round(begin * length), round(end * length)
        colours += [_mixed(one, other, (row - first) / (last - first)) for row in range(first, last)]
    return [bytes(colour[channel] for colour in colours) for channel in range(3)]


def _mixed(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue
