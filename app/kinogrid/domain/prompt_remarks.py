"""What is odd about the flags of a prompt, and what can be done about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from kinogrid.domain.prompt_edits import cut
from kinogrid.domain.prompt_flags import ELSEWHERE, MOTION_ONLY, PICTURE_FLAGS, VIDEO_FLAGS, Flag, RemarkCode, flags
from kinogrid.domain.request import is_web_address


class Cure(StrEnum):
    """What can be done about a remark, if the person wants it."""

    REMOVE = "remove"
    SWITCH = "switch"
    FIELD = "field"
    HYPHENS = "hyphens"
    SPACE = "space"
    CLEAN = "clean"
    PLAIN = "plain"
    CLOSE = "close"


_REWRITING: Mapping[RemarkCode, Cure] = {
    RemarkCode.LONG_DASH: Cure.HYPHENS,
    RemarkCode.GLUED: Cure.SPACE,
    RemarkCode.SIGN_BEHIND: Cure.SPACE,
    RemarkCode.WIDE: Cure.PLAIN,
    RemarkCode.GAP: Cure.CLOSE,
    RemarkCode.UNSEEN: Cure.CLEAN,
}
"""What is done about a flag that is not read as one."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is odd about a flag of a prompt, and where it stands; nothing is ever changed without being asked for.

    `meant` is the flag that a misspelt one is probably to be.
    """

    start: int
    end: int
    code: RemarkCode
    flag: str
    cure: Cure | None = None
    meant: str = ""


@dataclass(frozen=True, slots=True)
class UnknownFlag:
    """A flag that Midjourney does not have, and the one that was probably meant, empty where none comes close."""

    name: str
    meant: str = ""


_KNOWN = sorted(PICTURE_FLAGS | MOTION_ONLY)


def remarks(prompt: str, *, loop: bool = False, last_frame: bool = False) -> tuple[Remark, ...]:
    """Point out what does not belong into a video's prompt, or says what a field says; in the prompt's order.

    `loop` is the switch's position, and `last_frame` tells whether that field is filled.
    """
    found: list[Remark] = []
    seen: set[str] = set()
    for flag in flags(prompt):
        remark = _remark(flag, loop=loop, last_frame=last_frame)
        if remark is None and flag.name in seen:
            remark = Remark(flag.start, flag.end, RemarkCode.TWICE, flag.name, Cure.REMOVE)
        if remark is None and flag.rest_start > flag.end:
            remark = Remark(flag.start, flag.end, RemarkCode.WORDS_BEHIND, flag.name)
        seen.add(flag.name)
        if remark is not None:
            found.append(remark)
    return tuple(found)


def _remark(flag: Flag, *, loop: bool, last_frame: bool) -> Remark | None:
    def remark(code: RemarkCode, cure: Cure | None = None, meant: str = "") -> Remark:
        return Remark(flag.start, flag.end, code, flag.name, cure, meant)

    if flag.odd is not None and flag.name in VIDEO_FLAGS:
        return remark(flag.odd, _REWRITING[flag.odd])
    if flag.name in ELSEWHERE:
        return remark(ELSEWHERE[flag.name], Cure.REMOVE)
    spelling = VIDEO_FLAGS.get(flag.name)
    if spelling is None:
        near = nearest(flag.name, VIDEO_FLAGS)
        return remark(RemarkCode.MISSPELT, meant=near) if near else remark(RemarkCode.UNKNOWN, Cure.REMOVE)
    if flag.name == "loop":
        return remark(RemarkCode.LOOP_IS_ON, Cure.REMOVE) if loop else remark(RemarkCode.LOOP_SWITCH, Cure.SWITCH)
    if flag.name == "end":
        if last_frame:
            return remark(RemarkCode.LAST_FRAME_GIVEN, Cure.REMOVE)
        return remark(RemarkCode.LAST_FRAME_FIELD, Cure.FIELD if is_web_address(flag.value) else Cure.REMOVE)
    if spelling.values and flag.value.lower() not in spelling.values:
        return remark(RemarkCode.WRONG_VALUE)
    return None


def nearest(name: str, names: Iterable[str]) -> str:
    """Give the name that was probably meant, empty where none comes close."""
    return next(iter(get_close_matches(name, names, n=1, cutoff=0.6)), "")


def cured(prompt: str, remark: Remark) -> str:
    """Give the prompt with what a remark is about taken out, or written so that it is read."""
    if remark.cure not in _REWRITING.values():
        return cut(prompt, remark.start, remark.end)
    written = next((flag.written for flag in flags(prompt) if flag.start == remark.start), "")
    return prompt[: remark.start] + written + prompt[remark.end :]


def unknown_for_pictures(prompt: str) -> tuple[UnknownFlag, ...]:
    """List the flags that Midjourney does not know at all, each once; one that is meant may be for videos only."""
    names = dict.fromkeys(flag.name for flag in flags(prompt))
    return tuple(UnknownFlag(name, nearest(name, _KNOWN)) for name in names if name not in _KNOWN)


def unread_for_pictures(prompt: str) -> tuple[Remark, ...]:
    """Point out what is meant as a flag of a picture's prompt and is not read as one, in the prompt's order."""
    return tuple(
        Remark(flag.start, flag.end, flag.odd, flag.name)
        for flag in flags(prompt)
        if flag.odd is not None and flag.name in PICTURE_FLAGS
    )
