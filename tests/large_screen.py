"""A screen as large as people's: the offscreen platform's own is too small for the window as it usually is."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

# Pixels from one screen to the next: a window that is too wide for one does not reach the other.
_APART = 5_000
LARGE = Path(__file__).with_name("large_screen.json")


class Screen(NamedTuple):
    """A screen of so many pixels, so many of which are one of the pixels that windows are measured in."""

    width: int
    height: int
    scale: float


def on_large_screen(platform: str) -> str:
    """Give the platform to test on: the one that was asked for, the offscreen one with a large screen."""
    return f"offscreen:configfile={LARGE}" if platform == "offscreen" else platform


def written(screens: Iterable[Screen], path: Path) -> str:
    """Write several screens, and give the platform that has them."""
    told, left = [], 0
    for screen in screens:
        width, height = round(screen.width / screen.scale), round(screen.height / screen.scale)
        name = f"{screen.width} by {screen.height} at {screen.scale:g}"
        dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": screen.scale}
        told.append({"name": name, "x": left, "y": 0, "width": width, "height": height, **dots})
        left += _APART
    path.write_text(json.dumps({"screens": told}))
    return f"offscreen:configfile={path}"
