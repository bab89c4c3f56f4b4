"""The use cases at work, between fakes of one process here, on a real disk with a real client in `conftest.py`."""

import asyncio
from typing import Any, Generic, Self, TypeVar

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate, Order, RemoteFrame
from kinogrid.domain.state import Done, Draft, Fetching, State, Unconfirmed
from kinogrid.studio.background_tasks import BackgroundTasks
from kinogrid.studio.job_records import JobRecords
from kinogrid.studio.job_repository import JobRepository, new_id
from kinogrid.studio.pace import Pace
from kinogrid.studio.ports.clip_keeping import ClipStore, Media
from kinogrid.studio.ports.job_keeping import RecordedJobStore
from kinogrid.studio.ports.ordering import PauseStore, Service
from kinogrid.studio.queue_pause import QueuePause
from kinogrid.studio.runner import Runner
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import FakeClips, FakePauses, FakeStore
from tests.waiting import until


def all_jobs(repository: JobRepository) -> tuple[Job, ...]:
    """Give every job, newest first, those that are read for it, too."""
    found = (repository.find(job_id) for _, job_id in reversed(repository.listed()))
    return tuple(job for job in found if job is not None)


QUICK = Pace(
    poll=0.004,
    poll_when_due=0.004,
    poll_at_worst=0.01,
    retry=0.002,
    retry_at_worst=0.004,
    doubt=0.05,
    put_off=0.004,
    look_when_asked=0.02,
    look_at_last=0.1,
    fetch_at_worst=0.004,
    unreachable=2.0,
    dead=0.02,
    closing=0.05,
)
V = TypeVar("V", bound=Service)
S = TypeVar("S", bound=RecordedJobStore)
C = TypeVar("C", bound=ClipStore)


class Crew(BackgroundTasks):
    """The app's own owner of coroutines, with what it reports kept for the test to see."""

    def __init__(self) -> None:
        self.failures: list[Exception] = []
        super().__init__(lambda _name, failure: self.failures.append(failure))

    @property
    def tasks(self) -> set[asyncio.Task[None]]:
        return self._running


class Studio(Generic[V, S, C]):
    """The use cases as a test sees them, from the app's start to its end; `heard` is what they told of the service.

    A mistake of ours that the test has not taken out of `crew.failures` fails it.
    """

    def __init__(
        self,
        service: V,
        store: S,
        clips: C,
        media: Media,
        pace: Pace,
        limit: int,
        pauses: PauseStore | None = None,
    ) -> None:
        self.service, self.store, self.clips, self.crew = service, store, clips, Crew()
        self.heard: list[Failure | None] = []
        self.turned_up: list[Job] = []
        self.records = JobRecords(store, clips, self.crew.start, pace.retry_at_worst)
        self.repository = JobRepository(self.records)
        self.pause = QueuePause(pauses or FakePauses())
        self.runner = Runner(
            repository=self.repository,
            service=service,
            clips=clips,
            media=media,
            pace=pace,
            start=self.crew.start,
            limit=lambda: limit,
            pause=self.pause,
        )
        self.runner.listen(lambda failure, _: self.heard.append(failure), self.turned_up.append)

    async def __aenter__(self) -> Self:
        await self.repository.load()
        await self.runner.begin()
        await self.records.begin()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        await self.runner.end()
        await self.records.aclose()
        await self.crew.drain()
        assert kind is not None or self.crew.failures == []

    async def order(self, order: Order) -> Job:
        """Put an order without a picture of this machine, or with one that is ready, into the queue."""
        now = self.repository.now()
        job = Job(new_id(now), order, now, Draft(place=now))
        await self.repository.add(job)
        return job

    def state(self, job: Job) -> State:
        found = self.repository.find(job.id)
        assert found is not None
        return found.state

    def done(self, job: Job) -> Done:
        state = self.state(job)
        assert isinstance(state, Done), state
        return state

    async def all_over(self) -> None:
        """Wait until nothing is left to do."""
        await until(lambda: not self.repository.open_jobs())

    async def finished(self, job: Job) -> Done:
        """Wait until nothing is left to do, and see that a job is done."""
        await self.all_over()
        return self.done(job)

    async def asked(self, job: Job) -> None:
        """Wait until the person is asked about an order in doubt."""
        await until(lambda: isinstance(state := self.state(job), Unconfirmed) and state.asks)

    async def stalled(self, job: Job) -> Failure:
        """Wait until a job's clips wait for the disk, and give why."""
        return await until(lambda: state.stalled if isinstance(state := self.state(job), Fetching) else None)


FakeStudio = Studio[FakeService, FakeStore, FakeClips]


def studio(
    service: FakeService | None = None,
    store: FakeStore | None = None,
    clips: FakeClips | None = None,
    limit: int = 3,
    pace: Pace = QUICK,
    pauses: FakePauses | None = None,
    **script: Any,
) -> FakeStudio:
    """Make the use cases between fakes, to be entered; a service with no past follows a script, where none is given."""
    clips = clips or FakeClips()
    return Studio(service or FakeService(**script), store or FakeStore(), clips, clips, pace, limit, pauses)


def an_order(prompt: str = "a cat") -> Generate:
    return Generate(prompt=prompt, first=RemoteFrame("https://x.example/1.png"))


async def some_turns(count: int) -> None:
    """Let the loop turn so many times."""
    for _ in range(count):
        await asyncio.sleep(0)
