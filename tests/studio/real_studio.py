"""The use cases at work on a real disk and over real HTTP."""

import hashlib
from dataclasses import dataclass

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Order
from kinogrid.domain.state import Done, State, Unconfirmed
from kinogrid.store.clips import ClipFolder
from kinogrid.store.paths import Profile
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.runner import Runner
from tests.studio.at_work import ordered
from tests.studio.fake_world import Crew
from tests.waiting import until


@dataclass
class RealStudio:
    """What a test sees of the use cases; `heard` is what they told of the service."""

    repository: JobRepository
    runner: Runner
    clips: ClipFolder
    profile: Profile
    crew: Crew
    heard: list[Failure | None]

    async def order(self, order: Order, parent: Parent | None = None) -> Job:
        """Put an order into the queue."""
        return await ordered(self.repository, order, parent)

    def state(self, job: Job) -> State:
        """Give what became of a job."""
        found = self.repository.find(job.id)
        assert found is not None
        return found.state

    async def all_over(self) -> None:
        """Wait until nothing is left to do."""
        await until(lambda: not self.repository.open_jobs(), seconds=30)

    async def asked(self, job: Job) -> None:
        """Wait until the person is asked about an order in doubt."""
        await until(lambda: isinstance(state := self.state(job), Unconfirmed) and state.asks, seconds=30)

    def done(self, job: Job) -> Done:
        """Give a finished job, its clips compared with what the database says of them."""
        state = self.state(job)
        assert isinstance(state, Done), state
        for clip in state.clips:
            data = self.clips.clip_path(job, clip.index).read_bytes()
            assert (len(data), hashlib.sha256(data).hexdigest()) == (clip.size, clip.sha256)
        return state
