"""The colours of the viewing room as plain values, so that contrast can be checked without a window.

Greys are neutral (equal red, green and blue), because a tinted surround changes how the eye judges a clip's colour.
"""

from typing import NamedTuple


class Colours(NamedTuple):
    """One theme: every colour that the window paints, by what it is for, as `#rrggbb`.

    A named tuple because this is on the way to the first paint, and a data class takes four times as long to make.
    """

    dark: bool
    canvas: str  # around the clips
    pane: str  # Compose, Jobs, bars
    raised: str  # fields, cards
    hover: str  # a field or row under the pointer
    pressed: str  # a button held down, a selected row
    line: str  # quiet separators
    edge: str  # borders of things that can be used, at least 3 to 1 (WCAG 2.2, 1.4.11)
    text: str
    dim: str  # second to text, still easily read
    faint: str  # hints and units, the least contrast that text may have
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str  # text on the accent
    accent_wash: str  # a selected row's ground
    danger: str
    danger_wash: str  # a notice's ground
    danger_edge: str  # and its border
    warning: str
    warning_wash: str
    warning_edge: str
    success: str


DARK = Colours(
    dark=True,
    canvas="#121212",
    pane="#1b1b1b",
    raised="#262626",
    hover="#2e2e2e",
    pressed="#383838",
    line="#2c2c2c",
    edge="#707070",
    text="#ededed",
    dim="#b0b0b0",
    faint="#969696",
    accent="#4cc4b4",
    accent_hover="#66d3c4",
    accent_pressed="#39a899",
    on_accent="#06201c",
    accent_wash="#18302c",
    danger="#ff8a80",
    danger_wash="#332120",
    danger_edge="#6e3d39",
    warning="#f2bc58",
    warning_wash="#322c20",
    warning_edge="#695733",
    success="#86cf95",
)

LIGHT = Colours(
    dark=False,
    canvas="#dcdcdc",
    pane="#f3f3f3",
    raised="#ffffff",
    hover="#ebebeb",
    pressed="#dedede",
    line="#dadada",
    edge="#8a8a8a",
    text="#1a1a1a",
    dim="#4a4a4a",
    faint="#5c5c5c",
    accent="#0a776c",
    accent_hover="#0c8377",
    accent_pressed="#075e55",
    on_accent="#ffffff",
    accent_wash="#dcf0ed",
    danger="#b3261e",
    danger_wash="#fbe9e7",
    danger_edge="#e3aca7",
    warning="#7d5300",
    warning_wash="#faf0dc",
    warning_edge="#dcc592",
    success="#1e6b34",
)


# As DARK and LIGHT, with text at 7 to 1 at least (WCAG 2.2, 1.4.6) and every border and line plainly seen.
HIGH_DARK = DARK._replace(
    canvas="#000000",
    pane="#000000",
    raised="#0d0d0d",
    hover="#1f1f1f",
    pressed="#333333",
    line="#7a7a7a",
    edge="#b8b8b8",
    text="#ffffff",
    dim="#e6e6e6",
    faint="#d0d0d0",
    accent="#6fe3d3",
    accent_hover="#8aecdf",
    accent_pressed="#57cdbd",
    on_accent="#000000",
    accent_wash="#04201c",
    danger="#ffaaa2",
    danger_wash="#1f0806",
    danger_edge="#ffaaa2",
    warning="#ffd27a",
    warning_wash="#1d1504",
    warning_edge="#ffd27a",
    success="#a6ecb4",
)
HIGH_LIGHT = LIGHT._replace(
    canvas="#ffffff",
    pane="#ffffff",
    raised="#ffffff",
    hover="#ededed",
    pressed="#d6d6d6",
    line="#6b6b6b",
    edge="#4a4a4a",
    text="#000000",
    dim="#1f1f1f",
    faint="#333333",
    accent="#00514a",
    accent_hover="#005f56",
    accent_pressed="#003f39",
    accent_wash="#eef9f7",
    danger="#8a0f09",
    danger_wash="#fff3f2",
    danger_edge="#8a0f09",
    warning="#5a3b00",
    warning_wash="#fff8ea",
    warning_edge="#5a3b00",
    success="#0d4a1e",
)

# Channels up to here are told apart in even steps (WCAG 2.2, "relative luminance").
_LINEAR = 0.04045


def luminance(colour: str) -> float:
    """Give the relative luminance of a `#rrggbb` colour, 0 to 1 (WCAG 2.2, "relative luminance")."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        channel / 12.92 if channel <= _LINEAR else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
