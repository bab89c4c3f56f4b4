"""Flags in a prompt for a picture that Midjourney does not know at all: a word that was mistyped does nothing there."""

from kinogrid.domain.prompt import ELSEWHERE, MOTION_ONLY, VIDEO_FLAGS, flags, nearest

# A flag of videos that is no image flag is known, and has a remark of its own: `for_videos_only`.
PICTURE_FLAGS = frozenset({*ELSEWHERE, *VIDEO_FLAGS} - MOTION_ONLY)
_KNOWN = sorted(PICTURE_FLAGS | MOTION_ONLY)


def unknown_for_pictures(prompt: str) -> tuple[str, ...]:
    """Say of each flag that Midjourney does not know, once, that there is none, and which was probably meant."""
    names = dict.fromkeys(flag.name for flag in flags(prompt))
    return tuple(_unknown(name) for name in names if name not in _KNOWN)


def _unknown(name: str) -> str:
    near = nearest(name, _KNOWN)
    said = f"Midjourney has no flag --{name} for pictures."
    if near in MOTION_ONLY:
        return f"{said} Did you mean --{near}? It is for videos only."
    return f"{said} Did you mean --{near}?" if near else said
