"""The use cases at work between fakes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Generate, Order, RemoteFrame
from kinogrid.domain.state import Draft, State
from kinogrid.studio.job_repository import JobRepository, new_id
from kinogrid.studio.pace import Pace
from kinogrid.studio.runner import Runner
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import QUICK, Crew, FakeClips, FakeStore
from tests.waiting import until


@dataclass
class Studio:
    """The use cases between fakes."""

    repository: JobRepository
    runner: Runner
    service: FakeService
    store: FakeStore
    clips: FakeClips
    crew: Crew
    heard: list[Failure | None]

    def state(self, job: Job) -> State:
        found = self.repository.find(job.id)
        assert found is not None
        return found.state

    async def order(self, order: Order, parent: Parent | None = None) -> Job:
        """Put an order into the queue."""
        return await ordered(self.repository, order, parent)

    async def all_over(self) -> None:
        await until(lambda: not self.repository.open_jobs())


@asynccontextmanager
async def studio(
    service: FakeService,
    store: FakeStore | None = None,
    clips: FakeClips | None = None,
    limit: int = 3,
    pace: Pace = QUICK,
) -> AsyncIterator[Studio]:
    store, clips, crew = store or FakeStore(), clips or FakeClips(), Crew()
    heard: list[Failure | None] = []
    repository = JobRepository(store, service.clock)
    runner = Runner(
        repository=repository,
        service=service,
        clips=clips,
        media=clips,
        pace=pace,
        start=crew.start,
        limit=lambda: limit,
        report=lambda failure, _: heard.append(failure),
    )
    await repository.load()
    await runner.begin()
    try:
        yield Studio(repository, runner, service, store, clips, crew, heard)
    finally:
        await runner.end()
        await crew.end()


def an_order(prompt: str = "a cat") -> Generate:
    return Generate(prompt=prompt, first=RemoteFrame("https://x.example/1.png"))


async def ordered(repository: JobRepository, order: Order, parent: Parent | None = None) -> Job:
    """Put an order without a picture of this machine, or with one that is ready, into the queue."""
    now = repository.now()
    job = Job(new_id(now), order, now, Draft(place=now), parent)
    await repository.add(job)
    return job
