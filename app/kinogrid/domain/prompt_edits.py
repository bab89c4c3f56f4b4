"""Prompts written anew: flags finished, put in and taken out, and told apart from the words."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from kinogrid.domain.prompt_flags import MOTION_ONLY, VIDEO_FLAGS, Flag, first_mark, flags
from kinogrid.domain.unseen import says_nothing

_UNFINISHED = re.compile(r"(?<!\S)--([A-Za-z]*)\Z")
_UNFINISHED_VALUE = re.compile(r"(?<!\S)--([A-Za-z]+)[^\S\n]+(\S*)\Z")


@dataclass(frozen=True, slots=True)
class Completion:
    """What is being typed begins at `start`, and these are the ways to finish it: flags, or values of one."""

    start: int
    options: tuple[str, ...]


def completion(prompt: str, cursor: int) -> Completion | None:
    """Offer ways to finish the flag, or its value, that ends at the cursor; None where there is nothing to offer."""
    typed = prompt[:cursor]
    if cursor < len(prompt) and not prompt[cursor].isspace():
        return None
    if (part := _UNFINISHED.search(typed)) is not None:
        begun = part[1].lower()
        fitting = [spelling for spelling in VIDEO_FLAGS.values() if spelling.name.startswith(begun)]
        options = tuple(f"--{spelling.name}" for spelling in fitting)
        start = part.start()
    elif (part := _UNFINISHED_VALUE.search(typed)) is not None:
        found = VIDEO_FLAGS.get(part[1].lower())
        values = found.values if found is not None else ()
        options = tuple(value for value in values if value.startswith(part[2].lower()))
        start = part.start(2)
    else:
        return None
    if not options or options == (typed[start:],):
        return None
    return Completion(start, options)


def cut(prompt: str, start: int, end: int) -> str:
    """Take a piece out of a prompt, with the space that it leaves behind."""
    before, after = prompt[:start].rstrip(" "), prompt[end:].lstrip(" ")
    return f"{before} {after}" if before and after and not before.endswith("\n") else before + after


def without(prompt: str, goes: Callable[[Flag], bool]) -> str:
    """Take the flags out, with their values, of which `goes` is true."""
    for flag in reversed(flags(prompt)):
        if goes(flag):
            prompt = cut(prompt, flag.start, flag.end)
    return prompt


def without_motion(prompt: str) -> str:
    """Give a prompt without the flags that only videos have: what can be painted of it."""
    return without(prompt, lambda flag: flag.name in MOTION_ONLY).strip()


def words_alone(prompt: str) -> str:
    """Give what a prompt says outside its flags and their values; empty when they are all there is."""
    return without(prompt, lambda _flag: True).strip()


def says_something(prompt: str) -> bool:
    """Tell whether a prompt has words at all: flags are none, nor are dashes and what nobody sees."""
    # Most have words before the first flag, and what all flags say need not be read for that.
    return not says_nothing(prompt[: first_mark(prompt)]) or not says_nothing(words_alone(prompt))


def flags_alone(prompt: str) -> str:
    """Give the flags of a prompt with their values, wherever they stand in it: what `words_alone` leaves out."""
    return " ".join(prompt[flag.start : flag.end] for flag in flags(prompt))


def with_flag(prompt: str, name: str, value: str | None) -> str:
    """Let a flag of videos say a value where it stands first, else at the end; None takes it out, wherever it stands.

    A bare flag says the empty value. It stands there once afterwards, written so that it is read.
    """
    there = [flag for flag in flags(prompt) if flag.name == name]
    if value is None or not there:
        kept = without(prompt, lambda flag: flag.name == name)
        return kept if value is None else with_tail(kept, f"--{name} {value}".rstrip())
    first = there[0]
    for flag in reversed(there[1:]):
        prompt = cut(prompt, flag.start, flag.end)
    before = " " if prompt[: first.start].strip() and not prompt[first.start - 1].isspace() else ""
    behind = " " if prompt[first.end : first.end + 1].strip() else ""
    return f"{prompt[: first.start]}{before}--{name} {value}".rstrip() + behind + prompt[first.end :]


def tail(prompt: str) -> str:
    """Give the flags with which a prompt ends, as they stand there; empty when it ends in words."""
    found = flags(prompt)
    if not found or found[-1].rest_start > found[-1].end:
        return ""
    begin = len(found) - 1
    while begin > 0 and found[begin - 1].rest_start == found[begin - 1].end:
        begin -= 1
    return prompt[found[begin].start :].rstrip()


def with_tail(prompt: str, added: str) -> str:
    """Put words or flags behind a prompt; a flag takes the place of one with its name, and nothing comes twice."""
    added = added.strip()
    names = [flag.name for flag in flags(added)]
    there = [flag for flag in flags(prompt) if flag.name in names]
    once = len(there) == len(names) and all(flag.odd is None for flag in there)
    if not added or (once and prompt.rstrip().endswith(added)):
        return prompt
    kept = without(prompt, lambda flag: flag.name in names).rstrip()
    return f"{kept} {added}" if kept else added
