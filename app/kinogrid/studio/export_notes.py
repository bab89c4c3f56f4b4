"""What an exported file says of how it was made: the order, and the clips that it goes on from; no secret, no path."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from kinogrid.domain.job import Job
from kinogrid.domain.lineage import chain
from kinogrid.domain.prompt_flags import flags
from kinogrid.domain.request import Extend, Generate, Imagine
from kinogrid.domain.sequence import ClipSequence, PlannedShot

# What reads it back goes by this number.
FORMAT = 1
_SEED = "seed"
# So many clips are told of beside the first: a file's notes have room for no more.
_MOST_OTHERS = 100


def export_notes(job: Job, index: int, find: Callable[[str], Job | None]) -> Mapping[str, object]:
    """Describe a variant of a job, and with it the variants that lead to it, oldest first."""
    parents = [(found, link.index) for link in chain(job, find) if (found := find(link.job_id)) is not None]
    return {"kinogrid": FORMAT, **_told(job, index), "lineage": [_told(parent, at) for parent, at in parents]}


def notes_of_several(variants: Sequence[tuple[Job, int]], find: Callable[[str], Job | None]) -> Mapping[str, object]:
    """Describe variants that are exported as one: the first as if it were alone, and after it the others, in order."""
    (job, index), *others = variants
    told = [_told(other, at) for other, at in others[:_MOST_OTHERS]]
    return {**export_notes(job, index, find), **({"others": told} if told else {})}


def sequence_notes(sequence: ClipSequence, find: Callable[[str], Job | None]) -> Mapping[str, object]:
    """Describe the shots of a sequence, in their order: the variants, and what is planned and not made yet."""
    shots: list[dict[str, object]] = []
    for shot in sequence.shots:
        found = sequence.clip_of(shot, find)
        if found is not None:
            shots.append(_told(found[0], found[1].index))
        elif isinstance(shot, PlannedShot):
            shots.append({"prompt": shot.order.prompt, "made_by": "planned"})
    return {"kinogrid": FORMAT, "sequence": sequence.name, "shots": shots}


def _told(job: Job, index: int) -> dict[str, object]:
    order, result = job.order, job.result
    told: dict[str, object] = {
        "prompt": order.prompt,
        "made_by": {Generate: "generate", Extend: "extend", Imagine: "imagine"}[type(order)],
        "mode": order.mode.value,
        "variant": index + 1,
        "ordered": datetime.fromtimestamp(job.created_at, UTC).isoformat(timespec="seconds"),
    }
    if not isinstance(order, Imagine):
        told |= {"resolution": order.resolution.value, "loop": order.loop}
    seeds = [flag.value for flag in flags(order.prompt) if flag.name == _SEED]
    known = {"seed": seeds[-1] if seeds else "", "task_id": job.task_id or "", "video_id": ""}
    if result is not None:
        known["video_id"] = result.video_id or ""
    return told | {name: value for name, value in known.items() if value}
