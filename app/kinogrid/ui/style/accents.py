"""Another accent for a theme's colours, made such that it can be read wherever it stands."""

from collections.abc import Iterator
from colorsys import hls_to_rgb, rgb_to_hls
from functools import lru_cache

from kinogrid.ui.style.colours import HIGH_DARK, HIGH_LIGHT, Colours, contrast

# Steps of lightness in which an accent is looked for.
_STEPS = 64
# The least contrast, as usual (WCAG 2.2, 1.4.3) and where much is wanted (1.4.6).
_LEAST, _LEAST_HIGH = 4.5, 7.0


@lru_cache(64)
def accented(base: Colours, accent: str) -> Colours:
    """Give colours with another accent (`#rrggbb`, empty for their own), lighter or darker where it could not be read.

    Its hue stays; what stands on it, and on which grounds it stands, has the contrast that the theme has elsewhere.
    """
    if not accent:
        return base
    least = _LEAST_HIGH if base in {HIGH_DARK, HIGH_LIGHT} else _LEAST
    wash = next(ground for ground in _washes(base, accent) if _shows_text(base, ground, least))
    hue, lightness, saturation = rgb_to_hls(*_channels(accent))
    away = 1.0 if base.dark else 0.0
    found = _with_accent(base, accent, wash, away)
    if _is_readable(found, least):
        return found
    for step in range(1, _STEPS + 1):
        share = step / _STEPS
        tried = _hex(*hls_to_rgb(hue, lightness + (away - lightness) * share, saturation))
        found = _with_accent(base, tried, wash, away)
        if _is_readable(found, least):
            break
    # White and black can be read on every ground of ours: the last step is one of them.
    return found


def _washes(base: Colours, accent: str) -> Iterator[str]:
    """Give grounds with ever less of an accent in them."""
    for share in range(16, -1, -2):
        yield _mixed(accent, base.pane, share / 100)


def _shows_text(base: Colours, ground: str, least: float) -> bool:
    return all(contrast(ink, ground) >= least for ink in (base.text, base.dim, base.faint, base.warning, base.danger))


def _with_accent(base: Colours, accent: str, wash: str, away: float) -> Colours:
    far = "#ffffff" if away else "#000000"
    near = "#000000" if away else "#ffffff"
    on = max((_mixed(accent, near, 0.12), near), key=lambda ink: contrast(ink, accent))
    return base._replace(
        accent=accent,
        accent_hover=_mixed(far, accent, 0.14),
        accent_pressed=_mixed(near, accent, 0.1),
        on_accent=on,
        accent_wash=wash,
    )


def _is_readable(colours: Colours, least: float) -> bool:
    grounds = (colours.pane, colours.raised, colours.hover, colours.canvas, colours.accent_wash)
    return (
        all(contrast(colours.accent, ground) >= least for ground in grounds)
        and _shows_text(colours, colours.accent_wash, least)
        and all(
            contrast(colours.on_accent, ground) >= least
            for ground in (colours.accent, colours.accent_hover, colours.accent_pressed)
        )
    )


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _hex(red: float, green: float, blue: float) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in (red, green, blue))


def _mixed(one: str, other: str, share: float) -> str:
    """Give so much of one colour in another."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    red, green, blue = (near * share + far * (1 - share) for near, far in pairs)
    return _hex(red, green, blue)
