"""The person of a campaign: between two lives of the app they decide about some orders, by the app's own use cases."""

import asyncio
import random
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.domain.request import Kind
from kinogrid.domain.state import Draft, Failed, GivenUp, Stopped, Unconfirmed
from kinogrid.media.inspector import MediaInspector
from kinogrid.service.client import ServiceClient
from kinogrid.service.origins import TokenOrigins
from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.pauses import SqlPauseStore
from kinogrid.store.schema import SCHEMA
from kinogrid.store.secrets import Secret
from kinogrid.store.token_access import Purpose
from kinogrid.store.token_origins_file import TokenOriginsFile
from kinogrid.studio.background_tasks import BackgroundTasks
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.pace import LOOPBACK_PACE
from kinogrid.studio.queue_pause import QueuePause
from kinogrid.studio.runner import Runner
from tests.crash.app_process import TOKEN
from tests.crash.orders import key
from tests.fakes.tokens import Tokens
from tests.studio.at_work import all_jobs

# How probably an order is taken back that waits or was put off.
_TAKES_BACK = 0.04


@dataclass
class Person:
    """Decides by chance, and remembers how often which order was wanted again; one that `answers` not only waits.

    Nobody but the person lets a paused queue go on, so that much they always do.
    """

    dice: random.Random
    answers: bool
    wanted_again: Counter[tuple[Kind, str]] = field(default_factory=Counter)
    decided: int = 0

    def decide(self, profile: Profile, base_url: str) -> None:
        """Look at every job of a profile that nobody else has open, and act on some."""
        asyncio.run(self._decide(profile, base_url))

    async def _decide(self, profile: Profile, base_url: str) -> None:
        async with AsyncExitStack() as stack:
            database = await Database.open(profile.database, SCHEMA)
            stack.push_async_callback(database.aclose)
            origins = TokenOriginsFile(profile.token_origins)
            stack.push_async_callback(origins.aclose)
            service = ServiceClient(
                api_base=base_url,
                platform_base=base_url,
                tokens=Tokens(lambda: TOKEN, mark=lambda token: Secret(token).mark(Purpose.SENDER, base_url)),
                user_agent="person",
                origins=TokenOrigins(await origins.read(), origins.keep),
            )
            stack.push_async_callback(service.aclose)
            clips = ClipFolder(profile)
            stack.push_async_callback(clips.aclose)
            media = MediaInspector()
            stack.callback(media.close)
            failures: list[Exception] = []
            tasks = BackgroundTasks(lambda _name, failure: failures.append(failure))
            stack.push_async_callback(tasks.drain)
            repository = JobRepository(SqlJobStore(database))
            await repository.load()
            pause = QueuePause(SqlPauseStore(database))
            await pause.load()
            runner = Runner(
                repository=repository,
                service=service,
                clips=clips,
                media=media,
                pace=LOOPBACK_PACE,
                start=tasks.start,
                limit=lambda: 0,
                pause=pause,
            )
            if pause.why is not None:
                await runner.go_on()
            for job in all_jobs(repository) if self.answers else ():
                await self._answer(runner, job)
                now = repository.find(job.id)
                if now is not None and now.state != job.state:
                    self.decided += 1
                    if isinstance(now.state, Draft) and not now.state.held:
                        self.wanted_again[key(job.order)] += 1
            if failures:
                raise failures[0]

    async def _answer(self, runner: Runner, job: Job) -> None:
        chance = self.dice.random()
        match job.state:
            case Unconfirmed(is_open_to_decision=True) if chance < 1 / 3:
                await runner.give_up(job.id)
            case Unconfirmed(is_open_to_decision=True) if chance < 2 / 3:
                await self._send_again(runner, job)
            case Failed(task_id=None) | GivenUp() | Stopped(task_id=None) if chance < 1 / 4:
                await self._send_again(runner, job)
            case Draft(held=True, waiting_for=Failure()) if chance < 1 / 3:
                await runner.hold(job.id, held=False)
            case Draft(held=True) if chance < 1 / 2:
                await runner.stop(job.id)
            case Draft() if chance < _TAKES_BACK:
                await runner.stop(job.id)
            case _:
                pass

    async def _send_again(self, runner: Runner, job: Job) -> None:
        """Do as the dialog does: one more look first."""
        await runner.look_first(job.id)
        await runner.send_again(job.id)
