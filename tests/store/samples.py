"""Jobs to put on the disk: one in every state."""

import dataclasses
from decimal import Decimal
from typing import Any

from kinogrid.domain import request as req
from kinogrid.domain import state as stt
from kinogrid.domain.failure import Charge, Failure
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.posting import Posting
from kinogrid.domain.pricing import Foreseen

RAW = '{"success": true, "task_id": "t-1", "video_urls": ["https://host//video/0_0.mp4"], "extra": null}'
FAILURE = Failure("api_error", Charge.MAYBE, "trace-1", "fetch failed", 500)
RESULT = stt.Result("1751816807896311", tuple(f"https://host//video/0_{n}.mp4" for n in range(4)), None, 560, 688, RAW)
CLIP = stt.Clip(0, "1.mp4", 3_000_000, "ab" * 32, 125, 5.208, 560, 688)
OTHER_CLIP = stt.Clip(1, "2.mp4", 2_000_000, "cd" * 32, 125, 5.208, 560, 688)
DRAFT = stt.Draft(2.5, True, req.FrameUrls("https://cdn/one.png"), 3, FAILURE)
GENERATE = req.Generate(
    prompt="a cat on a table",
    first=req.LocalFrame("/pictures/cat.png"),
    last=req.RemoteFrame("https://cdn/last.png"),
    mode=req.Mode.TURBO,
    resolution=req.Resolution.P480,
    loop=True,
    callback_url="https://hook.example/1",
)
EXTEND = req.Extend(prompt="closer", video_id="1751816807896311", video_index=1)
IMAGINE = req.Imagine(prompt="a lighthouse", aspect=req.Aspect.TALL, mode=req.Mode.TURBO)
SHEET_URL = "https://host//image/sheet.png"
SHEET = stt.Result(None, (SHEET_URL,) * 4, SHEET_URL, 2912, 1632, sheet=True)
PICTURE = stt.Clip(2, "3.webp", 900_000, "cd" * 32, 1, 0.0, 1456, 816)

POSTINGS = (
    Posting(1_700_000_000.5, '{"action":"generate"}'),
    Posting(1_700_000_900.0, "{}", 1_700_000_899.5, (("credential_id", "c-1"),), waived=True),
)

FORESEEN = Foreseen(Decimal("0.54"), 1_700_000_000.5, 1_700_000_300.25)

STATES: dict[str, stt.State] = {
    "draft": DRAFT,
    "uploading": stt.Uploading(req.Slot.LAST, DRAFT, 10, 99),
    "submitting": stt.Submitting(1_700_000_000.5, '{"action":"generate"}', DRAFT),
    "unconfirmed": stt.Unconfirmed(1_700_000_000.5, '{"action":"generate"}', FAILURE, 2, asks=True),
    "running": stt.Running("t-1", 1_700_000_001.0, 62, "generating"),
    "fetching": stt.Fetching("t-1", RESULT, (CLIP,), (stt.Missing(2, FAILURE),), 61.5, FAILURE),
    "done": stt.Done("t-1", RESULT, (CLIP,), (stt.Missing(2, FAILURE),), 61.5),
    "failed": stt.Failed(FAILURE, "t-1"),
    "stopped": stt.Stopped("t-1"),
    "given_up": stt.GivenUp(),
}


def job(number: int = 1, state: stt.State | None = None, **changes: Any) -> Job:
    """Make a job; the higher its number, the newer it is."""
    made = Job(f"job-{number}", GENERATE, 1_700_000_000.0 + number, state or stt.Draft(float(number)))
    return dataclasses.replace(made, **changes)


def extension(number: int, of: Job) -> Job:
    """Make a job that continues another's second variant."""
    return job(number, order=EXTEND, parent=Parent(of.id, 1), curation=Curation(1, frozenset({0, 3}), frozenset({2})))


def with_task(state: stt.State, number: int) -> stt.State:
    """Give a state a task of its own, where it has one, as no two jobs may share a task."""
    match state:
        case stt.Running() | stt.Fetching() | stt.Done() | stt.Failed(task_id=str()) | stt.Stopped(task_id=str()):
            return dataclasses.replace(state, task_id=f"t-{number}")
        case _:
            return state
