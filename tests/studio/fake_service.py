"""A scriptable provider in one process, to drive the use cases through all that can happen."""

import asyncio
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from kinogrid.domain.failure import DeadLink, Refused, Throttled, Unanswered, Unclear, Unreachable, known
from kinogrid.domain.posting import Origin, Posting
from kinogrid.domain.request import Extend, FrameUrls, Kind, Order
from kinogrid.domain.state import Result
from kinogrid.domain.task import Answer, Pending, TaskRecord

# A pause that the service names, in seconds, longer than any of our own.
LONG = 600.0
BYTES = b"a clip's bytes, all of them"
PICTURE = b"a picture's bytes, all of them"
SHEET = b"the bytes of a sheet of four"


@dataclass
class FakeTask:
    """A task that the provider has accepted, and will bill."""

    id: str
    body: str
    created_at: float
    kind: Kind = Kind.VIDEOS
    asked: int = 0


@dataclass
class FakeDownload:
    """A clip's bytes from an offset on, cut short when the script says so."""

    offset: int
    total: int | None
    validator: str | None
    data: bytes
    breaks: bool = False

    async def chunks(self) -> AsyncIterator[bytes]:
        yield self.data[: len(self.data) // 2]
        if self.breaks:
            raise Unanswered(known("dead_link"))
        yield self.data[len(self.data) // 2 :]


@dataclass
class FakeService:
    """The provider: `posts`, `questions` and `downloads` script what goes wrong next; the ledger is `tasks`.

    With `garbles` nothing of its records can be read but the id; with `sheets` it leaves pictures in one piece; with
    `no_kinds` its records do not tell what kind of task they are.
    """

    posts: deque[str] = field(default_factory=deque)
    questions: deque[str] = field(default_factory=deque)
    downloads: deque[str] = field(default_factory=deque)
    tasks: dict[str, FakeTask] = field(default_factory=dict)
    finish_after: int = 2
    batches: list[int] = field(default_factory=list)
    posted: list[str] = field(default_factory=list)
    ahead: float | None = 0.0
    whose: Origin = ()
    asked_for_time: int = 0
    hold: asyncio.Event | None = None
    no_list: bool = False
    lists_nothing: bool = False
    no_look_up: bool = False
    no_body: bool = False
    no_kinds: bool = False
    garbles: bool = False
    sheets: bool = False

    def now(self) -> float | None:
        return None if self.ahead is None else time.time() + self.ahead

    def sender(self) -> str:
        return "the token"

    def origin_of(self, posting: Posting) -> Origin:
        return self.whose or posting.origin

    def body(self, order: Order, urls: FrameUrls) -> str:
        if self.no_body:
            raise ValueError("a mistake of our own")
        parent = [order.video_id, order.video_index] if isinstance(order, Extend) else []
        return json.dumps([order.prompt, urls.first, urls.last, *parent])

    def is_order(self, body: str, record: TaskRecord, kind: Kind) -> bool:
        return record.kind in {None, kind} and record.request is not None and record.request["body"] == body

    def _accept(self, body: str, kind: Kind = Kind.VIDEOS) -> FakeTask:
        task = FakeTask(f"task-{len(self.tasks)}", body, time.time(), kind)
        self.tasks[task.id] = task
        return task

    async def submit(self, body: str, kind: Kind) -> Answer:
        self.posted.append(body)
        if self.hold is not None:
            await self.hold.wait()
        await asyncio.sleep(0)
        match self.posts.popleft() if self.posts else "ok":
            case "unreachable":
                raise Unreachable(known("no_network"))
            case "throttled":
                raise Throttled(known("too_many_requests"), 0.004)
            case "throttled for long":
                raise Throttled(known("too_many_requests"), LONG)
            case "throttled after":
                self._accept(body, kind)
                raise Throttled(known("too_many_requests"), 0.004)
            case "refused before":
                raise Unclear(known("api_error", said="no"), refused=True)
            case "refused after":
                self._accept(body, kind)
                raise Unclear(known("api_error", said="no"), refused=True)
            case "used up":
                raise Refused(known("used_up"))
            case "mistake after":
                self._accept(body, kind)
                raise RuntimeError("a mistake of ours")
            case "lost before":
                raise Unclear(known("no_answer"))
            case "lost after":
                self._accept(body, kind)
                raise Unclear(known("no_answer"))
            case "finished":
                task = self._accept(body, kind)
                return Answer(task.id, self._result(task))
            case _:
                return Answer(self._accept(body, kind).id, Pending())

    def _trouble(self) -> None:
        match self.questions.popleft() if self.questions else "ok":
            case "unanswered":
                raise Unanswered(known("unanswered"))
            case "unreachable":
                raise Unreachable(known("no_network"))
            case "throttled":
                raise Throttled(known("too_many_requests"), 0.1)
            case "throttled for long":
                raise Throttled(known("too_many_requests"), LONG)
            case "throttled for nobody knows how long":
                raise Throttled(known("too_many_requests"), None)
            case "mistake":
                raise RuntimeError("a mistake of ours")
            case _:
                return

    def _result(self, task: FakeTask) -> Result:
        if task.kind is Kind.IMAGINE:
            names = ["sheet"] * 4 if self.sheets else [str(n) for n in range(4)]
            return Result(None, tuple(f"https://clips/{task.id}/{name}.png" for name in names), sheet=self.sheets)
        return Result(str(10**6 + int(task.id[5:])), tuple(f"https://clips/{task.id}/{n}.mp4" for n in range(4)))

    def _record(self, task: FakeTask) -> TaskRecord:
        if self.garbles:
            return TaskRecord(task.id, Pending(), raw='{"unreadable":"?"}', garbled=True)
        done = task.asked > self.finish_after
        outcome = self._result(task) if done else Pending(min(99, task.asked * 10), "generating")
        kind = None if self.no_kinds else task.kind
        return TaskRecord(task.id, outcome, kind, task.created_at, request={"body": task.body, "extra": None})

    async def look_up(self, ids: Sequence[str]) -> Mapping[str, TaskRecord]:
        self.batches.append(len(ids))
        await asyncio.sleep(0)
        if self.no_look_up:
            raise Unanswered(known("unanswered"))
        self._trouble()
        for task_id in ids:
            if task_id in self.tasks:
                self.tasks[task_id].asked += 1
        return {task_id: self._record(self.tasks[task_id]) for task_id in ids if task_id in self.tasks}

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        await asyncio.sleep(0)
        if limit == 1:
            self.asked_for_time += 1  # what is asked before the first order only tells the time; no script is for it
            return []
        if self.no_list:
            raise Unanswered(known("unanswered"))
        if self.lists_nothing:
            raise Refused(known("api_not_implemented", said="no lists here"))
        if created_min is None or created_max is not None:
            self._trouble()  # nor is any for the look just before an order
        newest = sorted(self.tasks.values(), key=lambda task: -task.created_at)
        fitting = [task for task in newest if (created_min or 0) <= task.created_at <= (created_max or 1e12)]
        return [self._record(task) for task in fitting[offset : offset + limit]]

    async def upload(self, path: str, moved: Callable[[int, int], None]) -> str:
        moved(5, 10)
        await asyncio.sleep(0)
        self._trouble()
        moved(10, 10)
        return f"https://files/{path}"

    @asynccontextmanager
    async def download(self, url: str, *, offset: int, validator: str | None) -> AsyncIterator[FakeDownload]:
        await asyncio.sleep(0)
        whole = BYTES if url.endswith(".mp4") else SHEET if url.endswith("/sheet.png") else PICTURE
        match self.downloads.popleft() if self.downloads else "ok":
            case "dead":
                raise DeadLink(known("dead_link"))
            case "cut":
                yield FakeDownload(0, len(whole), "v1", whole, breaks=True)
            case "other":
                yield FakeDownload(0, 12, "v2", b"not a clip!!")
            case _:
                start = offset if validator == "v1" else 0
                yield FakeDownload(start, len(whole), "v1", whole[start:])
