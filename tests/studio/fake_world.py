"""A scriptable provider, disk and eye in one process, to drive the use cases through all that can happen."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.failure import DeadLink, LibraryTrouble, Throttled, Unanswered, Unclear, Unreachable, known
from app.domain.job import Job
from app.domain.journal import JournalEntry
from app.domain.request import Extend, FrameUrls, Order
from app.domain.state import Clip, Kept, Probe, Result
from app.domain.task import Answer, Pending, TaskRecord
from app.studio.pace import Pace
from app.studio.ports import Download, Part

QUICK = Pace(
    poll=0.004,
    poll_when_due=0.004,
    poll_at_worst=0.01,
    retry=0.002,
    retry_at_worst=0.004,
    doubt=0.05,
    doubt_unanswered=0.3,
    look_when_asked=0.02,
    clock_slack=600.0,
    vanish=600.0,
    unreachable=2.0,
    farewell=0.05,
)

BYTES = b"a clip's bytes, all of them"


@dataclass
class FakeTask:
    """A task that the provider has accepted, and will bill."""

    id: str
    body: str
    created_at: float
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
    """The provider: `posts`, `questions` and `downloads` script what goes wrong next; the ledger is `tasks`."""

    clock: Callable[[], float]
    posts: deque[str] = field(default_factory=deque)
    questions: deque[str] = field(default_factory=deque)
    downloads: deque[str] = field(default_factory=deque)
    tasks: dict[str, FakeTask] = field(default_factory=dict)
    urls: int = 4
    finish_after: int = 2
    batches: list[int] = field(default_factory=list)
    posted: list[str] = field(default_factory=list)
    clock_offset: float = 0.0
    hold: asyncio.Event | None = None
    no_list: bool = False
    no_look_up: bool = False
    no_body: bool = False

    def body(self, order: Order, urls: FrameUrls) -> str:
        if self.no_body:
            raise ValueError("a mistake of our own")
        parent = [order.video_id, order.video_index] if isinstance(order, Extend) else []
        return json.dumps([order.prompt, urls.first, urls.last, *parent])

    def is_order(self, body: str, record: TaskRecord) -> bool:
        return record.request is not None and record.request["body"] == body

    def _accept(self, body: str) -> FakeTask:
        task = FakeTask(f"task-{len(self.tasks)}", body, self.clock() + self.clock_offset)
        self.tasks[task.id] = task
        return task

    async def submit(self, body: str) -> Answer:
        self.posted.append(body)
        if self.hold is not None:
            await self.hold.wait()
        await asyncio.sleep(0)
        match self.posts.popleft() if self.posts else "ok":
            case "unreachable":
                raise Unreachable(known("no_network"))
            case "throttled":
                raise Throttled(known("too_many_requests"), 0.004)
            case "lost before":
                raise Unclear(known("no_answer"))
            case "lost after":
                self._accept(body)
                raise Unclear(known("no_answer"))
            case "finished":
                task = self._accept(body)
                return Answer(task.id, self._result(task))
            case _:
                return Answer(self._accept(body).id, Pending())

    def _trouble(self) -> None:
        match self.questions.popleft() if self.questions else "ok":
            case "unanswered":
                raise Unanswered(known("unanswered"))
            case "unreachable":
                raise Unreachable(known("no_network"))
            case "throttled":
                raise Throttled(known("too_many_requests"), 0.1)
            case "mistake":
                raise RuntimeError("a mistake of ours")
            case _:
                return

    def _result(self, task: FakeTask) -> Result:
        return Result(
            str(10**6 + int(task.id[5:])), tuple(f"https://clips/{task.id}/{n}.mp4" for n in range(self.urls))
        )

    def _record(self, task: FakeTask) -> TaskRecord:
        done = task.asked > self.finish_after
        outcome = self._result(task) if done else Pending(min(99, task.asked * 10), "generating")
        return TaskRecord(task.id, outcome, created_at=task.created_at, request={"body": task.body, "extra": None})

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
        if self.no_list:
            raise Unanswered(known("unanswered"))
        self._trouble()
        newest = sorted(self.tasks.values(), key=lambda task: -task.created_at)
        fitting = [task for task in newest if (created_min or 0) <= task.created_at <= (created_max or 1e12)]
        return [self._record(task) for task in fitting[offset : offset + limit]]

    async def upload(self, path: str, moved: Callable[[int, int], None]) -> str:
        moved(5, 10)
        await asyncio.sleep(0)
        self._trouble()
        moved(10, 10)
        return f"https://files/{path}"

    def download(self, url: str, *, offset: int, validator: str | None) -> AbstractAsyncContextManager[Download]:
        return self._download(url, offset, validator)

    @asynccontextmanager
    async def _download(self, url: str, offset: int, validator: str | None) -> AsyncIterator[Download]:
        await asyncio.sleep(0)
        match self.downloads.popleft() if self.downloads else "ok":
            case "dead":
                raise DeadLink(known("dead_link"))
            case "cut":
                yield FakeDownload(0, len(BYTES), "v1", BYTES, breaks=True)
            case "other":
                yield FakeDownload(0, 12, "v2", b"not a clip!!")
            case _:
                start = offset if validator == "v1" else 0
                yield FakeDownload(start, len(BYTES), "v1", BYTES[start:])


@dataclass
class FakeStore:
    """Rows in memory that refuse to be written while `full`, and take `pause` seconds to be."""

    jobs: dict[str, Job] = field(default_factory=dict)
    entries: dict[str, list[JournalEntry]] = field(default_factory=dict)
    full: bool = False
    pause: float = 0.0

    async def load(self) -> Sequence[Job]:
        return sorted(self.jobs.values(), key=lambda job: job.created_at, reverse=True)

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        await asyncio.sleep(self.pause)
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        self.jobs[job.id] = job
        if entry is not None:
            self.entries.setdefault(job.id, []).append(entry)

    async def forget(self, job_id: str) -> None:
        self.jobs.pop(job_id, None)

    async def journal(self, job_id: str) -> Sequence[JournalEntry]:
        return self.entries.get(job_id, [])


@dataclass
class FakePart:
    """An unfinished clip in memory."""

    key: tuple[str, int]
    world: "FakeClips"
    data: bytearray = field(default_factory=bytearray)
    validator: str | None = None

    @property
    def size(self) -> int:
        return len(self.data)

    @property
    def path(self) -> Path:
        return Path(f"{self.key[0]}.{self.key[1]}.part")

    async def begin(self, offset: int, validator: str | None) -> None:
        del self.data[offset:]
        self.validator = validator

    async def write(self, chunk: bytes) -> None:
        if self.world.full:
            raise LibraryTrouble(known("disk_full"))
        self.data += chunk

    async def seal(self) -> str:
        return "00" * 32

    async def keep(self) -> Path:
        self.world.kept_files[self.key] = bytes(self.data)
        self.world.parts.pop(self.key, None)
        return Path(f"{self.key[1] + 1}.mp4")

    async def discard(self) -> None:
        self.data.clear()
        self.validator = None


@dataclass
class FakeClips:
    """The clip folder in memory, and the eye that looks at clips."""

    kept_files: dict[tuple[str, int], bytes] = field(default_factory=dict)
    parts: dict[tuple[str, int], FakePart] = field(default_factory=dict)
    records: list[str] = field(default_factory=list)
    full: bool = False
    no_posters: bool = False

    def folder(self, job: Job) -> Path:
        return Path(job.id)

    def clip_path(self, job: Job, index: int) -> Path:
        return Path(job.id) / f"{index + 1}.mp4"

    def poster_path(self, clip: Clip) -> Path:
        return Path(f"{clip.sha256}.jpg")

    async def kept(self, job: Job, index: int) -> Kept | None:
        data = self.kept_files.get((job.id, index))
        return None if data is None else Kept(len(data), "00" * 32)

    def part(self, job: Job, index: int) -> AbstractAsyncContextManager[Part]:
        return self._part((job.id, index))

    @asynccontextmanager
    async def _part(self, key: tuple[str, int]) -> AsyncIterator[Part]:
        yield self.parts.setdefault(key, FakePart(key, self))

    async def write_record(self, job: Job, journal: Sequence[JournalEntry]) -> None:
        assert journal
        self.records.append(job.id)

    async def copy(self, job: Job, index: int, target: Path) -> None:
        raise LibraryTrouble(known("disk_denied"))

    async def remove(self, job: Job) -> None:
        self.kept_files = {key: data for key, data in self.kept_files.items() if key[0] != job.id}

    async def probe(self, path: Path) -> Probe:
        await asyncio.sleep(0)
        if path.suffix == ".part":
            key, _, index = path.stem.rpartition(".")
            data = bytes(self.parts[key, int(index)].data)
        else:
            data = self.kept_files[path.parent.name, int(path.stem) - 1]
        if data != BYTES:
            raise Unanswered(known("bad_clip"))
        return Probe(125, 5.2, 560, 688)

    async def poster(self, clip: Path, picture: Path) -> None:
        await asyncio.sleep(0)
        if self.no_posters:
            raise Unanswered(known("bad_clip"))


@dataclass
class Crew:
    """The owner of coroutines in these tests: a failure in one fails the test at the end."""

    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    failures: list[BaseException] = field(default_factory=list)

    def start(self, work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[None]:
        async def guard() -> None:
            try:
                await work
            except Exception as error:  # noqa: BLE001 - collected, and looked at by the test
                self.failures.append(error)

        task = asyncio.get_running_loop().create_task(guard(), name=name)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        task.add_done_callback(lambda _: work.close())
        return task

    async def end(self) -> None:
        while running := tuple(self.tasks):
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
