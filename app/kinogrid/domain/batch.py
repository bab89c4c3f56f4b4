"""Several orders from one form: every prompt with every first frame in every manner."""

from collections.abc import Iterable, Mapping, Sequence

from kinogrid.domain.preset import Preset
from kinogrid.domain.prompt_edits import with_tail
from kinogrid.domain.request import Frame, Generate
from kinogrid.domain.unseen import without_unseen

# So many orders are listed at once; more could not be looked through before they are paid for.
MOST_AT_ONCE = 200


def prompts_of(text: str) -> Mapping[str, int]:
    """Read prompts, one a line, each with its line's number, from 1; what looks empty or comes again is left out."""
    found: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if without_unseen(line).strip():
            found.setdefault(" ".join(line.split()), number)
    return found


def combined(
    prompts: Iterable[str], firsts: Sequence[Frame], manners: Sequence[Preset], last: Frame | None = None
) -> tuple[Generate, ...]:
    """Make every order of these, each once, in the order in which they are given; `last` ends them all."""
    made = (
        Generate(
            prompt=with_tail(prompt, manner.suffix),
            first=first,
            last=last,
            mode=manner.mode,
            resolution=manner.resolution,
            loop=manner.loop,
            callback_url=manner.callback_url or None,
        )
        for prompt in prompts
        for first in firsts
        for manner in manners
    )
    return tuple(dict.fromkeys(made))
