"""Jobs to put on the disk: one in every state."""

import dataclasses
from typing import Any

from kinogrid.domain.failure import Charge, Failure
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.request import (
    Aspect,
    Extend,
    FrameUrls,
    Generate,
    Imagine,
    LocalFrame,
    Mode,
    RemoteFrame,
    Resolution,
    Slot,
)
from kinogrid.domain.state import (
    Clip,
    Done,
    Draft,
    Failed,
    Fetching,
    Missing,
    Result,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)

RAW = '{"success": true, "task_id": "t-1", "video_urls": ["https://host//video/0_0.mp4"], "extra": null}'
FAILURE = Failure("api_error", Charge.MAYBE, "trace-1", "fetch failed", 500)
RESULT = Result("1751816807896311", tuple(f"https://host//video/0_{n}.mp4" for n in range(4)), None, 560, 688, RAW)
CLIP = Clip(0, "1.mp4", 3_000_000, "ab" * 32, 125, 5.208, 560, 688)
DRAFT = Draft(2.5, True, FrameUrls("https://cdn/one.png"), 3, FAILURE)
GENERATE = Generate(
    prompt="a cat on a table",
    first=LocalFrame("/pictures/cat.png"),
    last=RemoteFrame("https://cdn/last.png"),
    mode=Mode.TURBO,
    resolution=Resolution.P480,
    loop=True,
    callback_url="https://hook.example/1",
)
EXTEND = Extend(prompt="closer", video_id="1751816807896311", video_index=1)
IMAGINE = Imagine(prompt="a lighthouse", aspect=Aspect.TALL, mode=Mode.TURBO)
SHEET = Result(None, ("https://host//image/sheet.png",) * 4, "https://host//image/sheet.png", 2912, 1632, sheet=True)
PICTURE = Clip(2, "3.webp", 900_000, "cd" * 32, 1, 0.0, 1456, 816)

STATES: dict[str, State] = {
    "draft": DRAFT,
    "uploading": Uploading(Slot.LAST, DRAFT, 10, 99),
    "submitting": Submitting(1_700_000_000.5, '{"action":"generate"}', DRAFT),
    "unconfirmed": Unconfirmed(1_700_000_000.5, '{"action":"generate"}', FAILURE, 2, asks=True),
    "running": Running("t-1", 1_700_000_001.0, 62, "generating"),
    "fetching": Fetching("t-1", RESULT, (CLIP,), (Missing(2, FAILURE),), 61.5, FAILURE),
    "done": Done("t-1", RESULT, (CLIP,), (Missing(2, FAILURE),), 61.5),
    "failed": Failed(FAILURE, "t-1"),
    "stopped": Stopped("t-1"),
}


def job(number: int = 1, state: State | None = None, **changes: Any) -> Job:
    """Make a job; the higher its number, the newer it is."""
    made = Job(f"job-{number}", GENERATE, 1_700_000_000.0 + number, state or Draft(float(number)))
    return dataclasses.replace(made, **changes)


def extension(number: int, of: Job) -> Job:
    """Make a job that continues another's second variant."""
    return job(number, order=EXTEND, parent=Parent(of.id, 1), curation=Curation(1, frozenset({0, 3}), frozenset({2})))


def with_task(state: State, number: int) -> State:
    """Give a state a task of its own, where it has one, as no two jobs may share a task."""
    match state:
        case Running() | Fetching() | Done():
            return dataclasses.replace(state, task_id=f"t-{number}")
        case Failed(task_id=str()) | Stopped(task_id=str()):
            return dataclasses.replace(state, task_id=f"t-{number}")
        case _:
            return state
