"""What has been ordered, by prompt, to be used again."""

from collections.abc import Iterable
from dataclasses import dataclass

from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate, Imagine, VideoOrder


@dataclass(frozen=True, slots=True)
class PastPrompt:
    """An order that shows how a prompt was used, and when it was made, in Unix seconds."""

    order: VideoOrder
    ordered_at: float


def past_prompts(jobs: Iterable[Job]) -> tuple[PastPrompt, ...]:
    """Give each different prompt once, as it was used first among these jobs, in their order.

    Generations go before extensions: those have their parents' settings, so a generation says more about how a prompt
    was used. What described a picture is no prompt for a motion.
    """
    found: dict[str, PastPrompt] = {}
    for job in jobs:
        order, prompt = job.order, job.order.prompt.strip()
        if isinstance(order, Imagine) or not prompt:
            continue
        kept = found.get(prompt)
        if kept is None or (isinstance(order, Generate) and not isinstance(kept.order, Generate)):
            found[prompt] = PastPrompt(order, job.created_at)
    return tuple(found.values())
