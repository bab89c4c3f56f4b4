"""Who does what is wanted of a job or of a variant."""

from collections.abc import Callable, Mapping

from kinogrid.domain.job import Job
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.preview.model import VariantAct

# What the preview does with a variant by itself.
DONE_BY_THE_PREVIEW = frozenset(
    {
        VariantAct.USE_FRAME,
        VariantAct.USE_AS_LAST,
        VariantAct.COPY_FRAME,
        VariantAct.SAVE_FRAME,
        VariantAct.SAVE_FRAMES,
        VariantAct.VIEW_ALONE,
        VariantAct.CARRY_FRAME,
    }
)


class Acts:
    """Who does what is wanted of a job or a variant; `bind` completes it once all who do something are there."""

    def __init__(self) -> None:
        """Know nobody yet."""
        self._acts: Mapping[Act, Callable[[str], object]] = {}
        self._variant_acts: Mapping[VariantAct, Callable[[Job, int], object]] = {}

    def bind(
        self,
        acts: Mapping[Act, Callable[[str], object]],
        variant_acts: Mapping[VariantAct, Callable[[Job, int], object]],
    ) -> None:
        """Let these do what can be asked for; raises `ValueError` where there is something that nobody does."""
        left = [*(set(Act) - acts.keys()), *(set(VariantAct) - DONE_BY_THE_PREVIEW - variant_acts.keys())]
        if left:
            raise ValueError(f"nobody does: {', '.join(sorted(left))}")
        self._acts, self._variant_acts = acts, variant_acts

    def do(self, act: Act, job_id: str) -> None:
        """Have something done with a job."""
        self._acts[act](job_id)

    def do_variant(self, act: VariantAct, job: Job | None, index: int) -> None:
        """Have something done with a variant of a job; nothing where there is no job."""
        if job is not None:
            self._variant_acts[act](job, index)
