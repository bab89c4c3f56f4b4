"""How large and how many pictures are kept, so that any set of clips stays within one byte budget: pure."""

from collections.abc import Sequence
from dataclasses import dataclass

# Below half of the tile's own size in each direction a moving picture looks soft: then it is decoded ahead instead.
SMALLEST_SCALE = 0.5

# Frames decoded ahead at least: two thirds of a second, which hides a worker that is late.
SHORTEST_WINDOW = 16

# FFmpeg aligns each line of a plane to so many bytes on AVX-512 machines.
_STRIDE = 64
# Pictures that H.264 lets a decoder keep, which a clip in windows needs all the time.
_DECODERS_OWN = 16
# Pixels within which a size counts as another; and the side below which nothing is worth decoding.
_ROUNDING = 2.5
_SIDE = 16

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Want:
    """One tile's wish: its clip's frames and upright size, and the size it is shown at in device pixels."""

    frames: int
    native: Size
    shown: Size


@dataclass(frozen=True, slots=True)
class Plan:
    """What a tile gets: the size its pictures are cached at, and how many are kept (all, or a window ahead)."""

    size: Size
    window: int


def fit(native: Size, shown: Size, scale: float = 1.0) -> Size:
    """Choose the size to cache for a shown size: the same aspect, even sides, never above native.

    Within a rounding it is the shown size itself, which makes painting ten times cheaper than scaling once more.
    """
    width, height = native
    factor = min(shown[0] / width, shown[1] / height, 1.0) * scale
    if factor >= 1.0:
        return native
    exact = (width * factor, height * factor)
    if scale == 1.0 and all(abs(a - b) <= _ROUNDING and b % 2 == 0 for a, b in zip(exact, shown, strict=True)):
        return shown
    return _even(exact[0]), _even(exact[1])


def _even(side: float) -> int:
    """Round to an even side: chroma planes are half as large, and stay whole so."""
    return max(2 * round(side / 2), _SIDE)


def picture_bytes(size: Size) -> int:
    """Count the bytes of one YUV 4:2:0 picture, with FFmpeg's line padding."""
    width, height = size
    chroma = _padded((width + 1) // 2) * ((height + 1) // 2)
    return _padded(width) * height + 2 * chroma


def _padded(width: int) -> int:
    """Count a line's bytes as they are allocated."""
    return -(-width // _STRIDE) * _STRIDE


def plan(wants: Sequence[Want], budget: int) -> tuple[Plan, ...]:
    """Choose for all tiles: everything at full size, or everything smaller, or a window decoded ahead.

    All tiles shrink by one factor, so that none looks worse than its neighbours.
    """
    for percent in range(100, int(SMALLEST_SCALE * 100) - 1, -2):
        plans = tuple(Plan(fit(want.native, want.shown, percent / 100), want.frames) for want in wants)
        if _total(plans) <= budget:
            return plans
    return _ahead(wants, budget)


def _ahead(wants: Sequence[Want], budget: int) -> tuple[Plan, ...]:
    """Share the budget equally as windows of full-size pictures, made smaller while a window is too short."""
    share = budget // len(wants)
    return tuple(_window(want, max(share - _DECODERS_OWN * picture_bytes(want.native), share // 2)) for want in wants)


def _window(want: Want, share: int) -> Plan:
    """Choose the largest size at which a share still holds a useful window of one clip."""
    size = fit(want.native, want.shown)
    for percent in range(100, 5, -5):
        size = fit(want.native, want.shown, percent / 100)
        window = share // picture_bytes(size)
        if window >= min(SHORTEST_WINDOW, want.frames):
            return Plan(size, min(window, want.frames))
    return Plan(size, max(min(share // picture_bytes(size), want.frames), 1))


def _total(plans: Sequence[Plan]) -> int:
    """Count the bytes that a whole choice takes when it is filled."""
    return sum(picture_bytes(each.size) * each.window for each in plans)
