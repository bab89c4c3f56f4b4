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


class PastPrompts:
    """Each different prompt once, as it was used first among the jobs that were looked through, in their order.

    Generations go before extensions: those have their parents' settings, so a generation says more about how a prompt
    was used. What described a picture is no prompt for a motion.
    """

    def __init__(self) -> None:
        """Start before the first job."""
        self._found: dict[str, PastPrompt] = {}

    def look_through(self, jobs: Iterable[Job]) -> None:
        """Take the prompts of some more jobs."""
        for job in jobs:
            order, prompt = job.order, job.order.prompt.strip()
            if isinstance(order, Imagine) or not prompt:
                continue
            kept = self._found.get(prompt)
            if kept is None or (isinstance(order, Generate) and not isinstance(kept.order, Generate)):
                self._found[prompt] = PastPrompt(order, job.created_at)

    def all(self) -> tuple[PastPrompt, ...]:
        """Give those of the jobs so far."""
        return tuple(self._found.values())
