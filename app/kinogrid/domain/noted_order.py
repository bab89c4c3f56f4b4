"""What a file says of how it was made, as far as it can be understood: by whoever wrote it, so nothing is believed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from kinogrid.domain.request import Mode, Resolution

# Characters of a prompt, of an id, and of a seed, and clips before this one, beyond which nobody wrote it here.
MOST_PROMPT, _MOST_ID, _MOST_SEED, MOST_BEFORE = 20_000, 100, 20, 64


@dataclass(frozen=True, slots=True, kw_only=True)
class FileNotes:
    """How a clip was made that a file shows: what was ordered, and which task made it.

    What is not said, or makes no sense, is None or empty. `before` are the prompts of the clips that it goes on from,
    oldest first; `variant` counts from 1.
    """

    prompt: str
    mode: Mode | None = None
    resolution: Resolution | None = None
    loop: bool = False
    seed: str = ""
    variant: int | None = None
    task_id: str = ""
    before: tuple[str, ...] = ()


def understood(text: str) -> FileNotes | None:
    """Read what an export of ours wrote; None for anything else."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or not isinstance(told.get("kinogrid"), int):
        return None
    before = told.get("lineage")
    variant = told.get("variant")
    return FileNotes(
        prompt=_said(told, "prompt", MOST_PROMPT),
        mode=next((mode for mode in Mode if mode.value == told.get("mode")), None),
        resolution=next((size for size in Resolution if size.value == told.get("resolution")), None),
        loop=told.get("loop") is True,
        seed=_said(told, "seed", _MOST_SEED),
        variant=variant if type(variant) is int and 1 <= variant <= MOST_BEFORE else None,
        task_id=_said(told, "task_id", _MOST_ID),
        before=tuple(_said(one, "prompt", MOST_PROMPT) for one in before[:MOST_BEFORE] if isinstance(one, dict))
        if isinstance(before, list)
        else (),
    )


def _said(told: Mapping[str, object], name: str, most: int) -> str:
    """Give a text of a bounded length that can be written anywhere, empty where it is none."""
    value = told.get(name)
    return value.encode("utf-8", "replace").decode()[:most] if isinstance(value, str) else ""
