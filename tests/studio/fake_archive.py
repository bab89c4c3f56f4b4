"""A provider that has a past, to take old tasks in from."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from kinogrid.domain.request import Order
from kinogrid.domain.state import Result
from kinogrid.domain.task import Outcome, TaskRecord
from tests.studio.fake_service import FakeService

COVER = "https://clips/cover.png"


@dataclass
class FakeArchive(FakeService):
    """A provider with a past: `past` is told newest first, beside what is ordered now.

    It counts how many pictures are fetched `at_once`, and the `most` there were.
    """

    past: list[TaskRecord] = field(default_factory=list)
    orders: dict[str, Order] = field(default_factory=dict)
    at_once: int = 0
    most: int = 0

    def order_of(self, record: TaskRecord) -> Order | None:
        return self.orders.get(record.id)

    async def picture(self, url: str) -> bytes:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await asyncio.sleep(0)
        self.at_once -= 1
        return url.encode()

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        now = await super().recent(limit=1000, created_min=created_min, created_max=created_max)
        return [*now, *self.past][offset : offset + limit]

    async def look_up(self, ids: Sequence[str]) -> dict[str, TaskRecord]:
        found = {record.id: record for record in self.past if record.id in ids}
        return {**await super().look_up([one for one in ids if one not in found]), **found}

    def remember(
        self, task_id: str, outcome: Outcome, order: Order | None = None, kind: str | None = "videos"
    ) -> TaskRecord:
        record = TaskRecord(task_id, outcome, kind, created_at=1000.0 + len(self.past), finished_at=1090.0)
        self.past.insert(0, record)
        if order is not None:
            self.orders[task_id] = order
        return record


def a_result(video_id: str) -> Result:
    return Result(video_id, tuple(f"https://clips/{video_id}/{n}.mp4" for n in range(4)), COVER)
