"""Midjourney's flags inside a prompt: which there are, and which stand there.

The flags and their values are Midjourney's own documentation of videos; that this provider passes them through is not
documented. Positions count characters of the prompt.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from unicodedata import normalize

from kinogrid.domain.request import USUAL_VARIANTS
from kinogrid.domain.unseen import DASHES, UNSEEN, without_unseen


@dataclass(frozen=True, slots=True)
class Spelling:
    """A flag that Midjourney knows for videos, and the values that it takes, none for a bare one."""

    name: str
    values: tuple[str, ...] = ()
    takes_address: bool = False

    @property
    def takes_value(self) -> bool:
        """Tell whether a word belongs behind the flag."""
        return bool(self.values) or self.takes_address


VIDEO_FLAGS: Mapping[str, Spelling] = {
    spelling.name: spelling
    for spelling in (
        Spelling("motion", ("low", "high")),
        Spelling("raw"),
        Spelling("loop"),
        Spelling("end", takes_address=True),
        Spelling("bs", ("1", "2", "4")),
    )
}
# Flags that say something about motion, and nothing about a picture.
MOTION_ONLY = frozenset({"motion", "loop", "end", "bs"})


class RemarkCode(StrEnum):
    """What may be odd about a flag."""

    LONG_DASH = "long dash"
    GLUED = "glued"
    SIGN_BEHIND = "sign behind"
    WIDE = "wide"
    GAP = "gap"
    UNSEEN = "unseen"
    SHAPE_OF_FRAME = "shape of frame"
    OWN_MODEL = "own model"
    MODE_FIELD = "mode field"
    FOR_IMAGES = "for images"
    UNKNOWN = "unknown"
    MISSPELT = "misspelt"
    LOOP_IS_ON = "loop is on"
    LOOP_SWITCH = "loop switch"
    LAST_FRAME_GIVEN = "last frame given"
    LAST_FRAME_FIELD = "last frame field"
    WRONG_VALUE = "wrong value"
    TWICE = "twice"
    WORDS_BEHIND = "words behind"


# Flags that Midjourney knows elsewhere, each with why it has no place in a video's prompt.
ELSEWHERE: Mapping[str, RemarkCode] = {
    **dict.fromkeys(("ar", "aspect"), RemarkCode.SHAPE_OF_FRAME),
    **dict.fromkeys(("v", "version", "niji", "video"), RemarkCode.OWN_MODEL),
    **dict.fromkeys(("fast", "turbo", "relax"), RemarkCode.MODE_FIELD),
    **dict.fromkeys(
        (
            *("c", "chaos", "cref", "cw", "draft", "exp", "iw", "no", "oref", "ow", "p", "personalize", "profile", "q"),
            *("quality", "r", "repeat", "s", "seed", "sref", "stop", "style", "stylize", "sv", "sw", "tile", "w"),
            "weird",
        ),
        RemarkCode.FOR_IMAGES,
    ),
}
# A flag of videos that is no image flag is known, and has a remark of its own: `for_videos_only`.
PICTURE_FLAGS = frozenset({*ELSEWHERE, *VIDEO_FLAGS} - MOTION_ONLY)
# Flags for images of which more than one word is the value.
_WORDY = frozenset({"no", "sref", "cref", "oref", "profile", "p", "personalize"})
# Those of them that are no words of any language, so that a dash before one is always meant as a flag's.
_NO_WORDS = frozenset({"ar", "cref", "cw", "iw", "niji", "oref", "ow", "sref", "stylize", "sv", "sw"})
_SHAPES = frozenset({"ar", "aspect"})
# So many characters before and behind a flag are looked at for what it may belong to.
_TOKEN = 2048
_I, _D = f"[{UNSEEN}]", f"[{DASHES}]"
# Letters and digits, also as wide as the signs of China and Japan, as whose keyboards write them; and signs likewise.
_LETTER, _LETTER_OR_DIGIT = (
    r"[A-Za-z\uff21-\uff3a\uff41-\uff5a]",
    r"[A-Za-z0-9_\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]",
)
_EQUALS, _COLON = r"[=\uff1d]", r"[:\uff1a]"
_STOPS, _WIDE_STOPS = r",;.!?:", r"\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f"
# What shows that a name is a flag's although a blank keeps it from its hyphens: a value that only a flag has.
_VALUED = r"(?i:motion[^\S\n]+(?:low|high)|bs[^\S\n]+[124]|ar[^\S\n]+\d+:\d+)(?!\w)"
# What looks like a flag: dashes and a name, perhaps with characters that nobody sees, perhaps with a sign behind. Runs
# are taken whole (possessive, and from their beginning), so that a long one costs no more than its length.
_MARK = (
    rf"(?<![{UNSEEN}{DASHES}])(?P<before>{_I}*+)(?P<dashes>{_D}(?:{_I}*+{_D})*+)(?P<between>{_I}*+)"
    rf"(?P<gap>[^\S\n]{{1,3}}(?={_VALUED}))?(?P<name>{_LETTER}(?:{_I}*(?:{_LETTER_OR_DIGIT}|-(?!{_I}*{_D})))*)"
    rf"(?P<after>{_I}*+)(?P<sign>[^\S\n]*{_EQUALS}[^\S\n]*(?=\S)|{_EQUALS}|{_COLON}(?=[^\s/])"
    rf"|[{_STOPS}{_WIDE_STOPS}]+(?!\S)|[{_WIDE_STOPS}]+)?+(?(sign)|(?:(?!\S)|(?={_D}{{2}})))"
)
_DASH = re.compile(_D)
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag as it stands in a prompt; `start` to `end` spans it with its value, `name_end` ends its name.

    `rest_start` is where words begin that belong to neither this flag nor the next, `end` when there are none. `odd`
    tells why Midjourney does not read it as a flag, although it is meant as one; `written` is how it is to be written.
    """

    name: str
    value: str
    start: int
    name_end: int
    end: int
    rest_start: int
    odd: RemarkCode | None = None
    written: str = ""


@cache
def _mark() -> re.Pattern[str]:
    """Give what finds a flag, compiled for the first text with a dash: that takes as long as a hundred searches."""
    return re.compile(_MARK)


def flags(prompt: str) -> tuple[Flag, ...]:
    """List the flags of a prompt from left to right, with those that are meant as one and not read as one.

    Any name counts behind two plain hyphens that stand apart; otherwise only one that Midjourney knows.
    """
    if _DASH.search(prompt) is None:
        return ()
    marks = [mark for mark in _mark().finditer(prompt) if _is_meant(prompt, mark)]
    ends = [*(mark.start() for mark in marks[1:]), len(prompt)]
    return tuple(_flag(prompt, mark, end) for mark, end in zip(marks, ends, strict=False))


def first_mark(prompt: str) -> int:
    """Give where the first flag may begin, whether it is meant as one or not; the prompt's end where there is none."""
    found = None if _DASH.search(prompt) is None else _mark().search(prompt)
    return len(prompt) if found is None else found.start()


def _is_meant(prompt: str, mark: re.Match[str]) -> bool:
    """Tell whether a flag is meant, where dashes and names are also found in plain sentences and addresses."""
    dashes, name = without_unseen(mark["dashes"]), _plain(mark["name"]).lower()
    behind = _plain(mark["sign"] or "")
    if mark["gap"] and len(dashes) == 1:
        return False
    if behind and "=" not in behind and name not in VIDEO_FLAGS and name not in ELSEWHERE:
        return False
    apart = not _is_glued(prompt, mark)
    if apart and dashes == "--":
        return True
    word = _WORD.search(prompt, mark.end(), mark.end() + _TOKEN)
    value = word[0].lower() if word else ""
    numbered = name in ELSEWHERE and any(sign.isdigit() for sign in value)
    sure = name in VIDEO_FLAGS or name in _NO_WORDS or numbered
    if not apart:
        token = prompt[max(0, mark.start() - _TOKEN) : mark.start()].rsplit(maxsplit=1)[-1]
        another = token.startswith("--") and dashes == "--"
        said = len(dashes) > 1 and sure and (not behind or "=" in behind)
        return (another or said) and "://" not in token
    if dashes == "-":
        # A single hyphen stands before many a word: only a value makes it a flag's.
        return value in VIDEO_FLAGS[name].values if name in VIDEO_FLAGS else numbered
    return sure or (len(dashes) > 1 and name in ELSEWHERE)


def _plain(text: str) -> str:
    """Write wide letters and signs as plain ones, and leave out what nobody sees."""
    return normalize("NFKC", without_unseen(text))


def _is_glued(prompt: str, mark: re.Match[str]) -> bool:
    return mark.start() > 0 and not prompt[mark.start() - 1].isspace()


def _start(prompt: str, mark: re.Match[str]) -> int:
    """Give where a flag begins: what nobody sees before it may belong to the sign that it is glued to."""
    return mark.start("dashes") if _is_glued(prompt, mark) else mark.start()


def _odd(prompt: str, mark: re.Match[str]) -> RemarkCode | None:
    """Tell why a flag is not read as one, None where it is."""
    if without_unseen(mark["dashes"]) != "--":
        return RemarkCode.LONG_DASH
    if _is_glued(prompt, mark):
        return RemarkCode.GLUED
    if mark["sign"]:
        return RemarkCode.SIGN_BEHIND
    if mark["gap"]:
        return RemarkCode.GAP
    if _plain(mark["name"]) != without_unseen(mark["name"]):
        return RemarkCode.WIDE
    return RemarkCode.UNSEEN if without_unseen(mark[0]) != mark[0] else None


def _flag(prompt: str, mark: re.Match[str], until: int) -> Flag:
    name = _plain(mark["name"])
    spelling = VIDEO_FLAGS.get(name.lower())
    words = list(_WORD.finditer(prompt, mark.end(), until))
    if name.lower() in _WORDY:
        taken = len(words)
    elif spelling is None:
        # What an image flag's value may look like: a number, a ratio, one word that is not the prompt going on.
        taken = 1 if words and (len(words) == 1 or any(sign.isdigit() for sign in words[0][0])) else 0
    else:
        taken = 1 if spelling.takes_value and words else 0
    if words and "=" in _plain(mark["sign"] or ""):
        taken = max(1, taken)
    end = words[taken - 1].end() if taken else mark.end()
    value = prompt[words[0].start() : end] if taken else ""
    rest = words[taken].start() if len(words) > taken else end
    odd = _odd(prompt, mark)
    if odd is None and spelling is not None and without_unseen(value) != value:
        odd = RemarkCode.UNSEEN
    meant = without_unseen(value)
    if spelling is not None and _plain(value).lower() in spelling.values:
        meant = _plain(value)
        odd = odd or (RemarkCode.WIDE if meant != value else None)
    space = " " if _is_glued(prompt, mark) else ""
    glued_behind = mark["sign"] and prompt[end : end + 1].strip()
    written = f"{space}--{name} {meant}".rstrip() + (" " if glued_behind else "")
    return Flag(name.lower(), value, _start(prompt, mark), mark.end(), end, rest, odd, written)


def flag_at(prompt: str, position: int) -> str:
    """Name the flag at a position that Midjourney knows for videos, empty where none stands."""
    return next((f.name for f in flags(prompt) if f.start <= position < f.end and f.name in VIDEO_FLAGS), "")


def for_videos_only(prompt: str) -> tuple[str, ...]:
    """Name the flags of a prompt that only videos have, each once."""
    return tuple(dict.fromkeys(flag.name for flag in flags(prompt) if flag.name in MOTION_ONLY))


def own_shape(prompt: str) -> Flag | None:
    """Give the flag with which a prompt for a picture says its shape itself, the last where there are several.

    One without a value says nothing.
    """
    found = (flag for flag in reversed(flags(prompt)) if flag.name in _SHAPES and flag.value and flag.odd is None)
    return next(found, None)


def said_by_flag(prompt: str, name: str) -> str | None:
    """Give the value that a flag of videos says, the last where there are several, empty for a bare one.

    None where none stands that is read, or none has a value that there is.
    """
    values = VIDEO_FLAGS[name].values
    said = [flag.value.lower() for flag in flags(prompt) if flag.name == name and flag.odd is None]
    known = [value for value in said if value in values] if values else ["" for _ in said]
    return known[-1] if known else None


def variants_of(prompt: str) -> int:
    """Tell how many variants are made of a prompt: as its flag `--bs` says, the last where there are several."""
    said = said_by_flag(prompt, "bs")
    return int(said) if said else USUAL_VARIANTS
