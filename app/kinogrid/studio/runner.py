"""Drives every job to its end: starts the sender, the poller and the fetcher, and does what a person wants done."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from kinogrid.domain.event import Event, FetchAgain, Held, LookAgain, Lost, NeverLeft, Placed, SendAgain, Stop
from kinogrid.domain.failure import Failure, LibraryTrouble, known
from kinogrid.domain.job import allows
from kinogrid.domain.order_queue import moved, waiting
from kinogrid.domain.state import Done, Draft, Failed, Fetching, Running, Stopped, Submitting, Unconfirmed, Uploading
from kinogrid.studio.callback_receiver import CallbackHandler
from kinogrid.studio.fetcher import Fetcher
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.pace import Pace, RateLimiter
from kinogrid.studio.poller import Poller
from kinogrid.studio.ports import ClipStore, Media, Service, Starter
from kinogrid.studio.sender import Sender, in_flight


class Runner:
    """The use cases around a job's life; `report(failure, seconds)` hears how the service is."""

    def __init__(
        self,
        *,
        repository: JobRepository,
        service: Service,
        clips: ClipStore,
        media: Media,
        pace: Pace,
        start: Starter,
        limit: Callable[[], int],
        report: Callable[[Failure | None, float], None],
    ) -> None:
        """Build the parts; nothing runs before `begin`."""
        self._repository = repository
        self._clips = clips
        self._pace = pace
        self._start = start
        self._sender = Sender(repository, service, RateLimiter(pace), start, limit)
        self._poller = Poller(repository, service, pace, report)
        self._fetcher = Fetcher(repository, service, clips, media, pace, start)
        self._callbacks = CallbackHandler(repository, self._poller, pace, start)
        self._unsubscribe: Callable[[], None] | None = None
        self._loops: list[asyncio.Task[None]] = []

    async def begin(self) -> None:
        """Let every unfinished job go on where it was, then keep going until `end`."""
        for job in self._repository.jobs():
            match job.state:
                case Uploading():
                    await self._repository.move(job.id, NeverLeft(known("closed_uploading")), "closed_uploading")
                case Submitting():
                    await self._repository.move(job.id, Lost(known("closed_sending")), "closed_sending")
                case Done(missing=gaps) if gaps:
                    await self._repository.move(job.id, FetchAgain())
                case _:
                    pass
        self._unsubscribe = self._repository.subscribe(self._follow)
        for job in self._repository.open_jobs():
            self._fetcher.fetch(job)
        self._loops = [
            self._start(self._keep_going(self._sender.run, "sender"), "sender's keeper"),
            self._start(self._keep_going(self._poller.run, "poller"), "poller's keeper"),
            self._start(self._save_again(), "saver"),
        ]
        self._sender.wake()
        self._poller.wake()

    async def end(self) -> None:
        """Stop taking up work, and give orders that are on their way a moment to be answered."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        for loop in self._loops:
            loop.cancel()
        await asyncio.gather(*self._loops, return_exceptions=True)
        await self._sender.finish(self._pace.closing)

    async def _keep_going(self, work: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        """Keep work going that must never end: a mistake of ours ends it once, is reported, and it begins again."""
        while True:
            running = self._start(work(), name)
            try:
                await asyncio.wait([running])
            finally:
                running.cancel()
                await asyncio.wait([running])
            await asyncio.sleep(self._pace.poll)
            self._sender.wake()
            self._poller.wake()

    async def hold(self, job_id: str, *, held: bool) -> None:
        """Keep an order in the queue from being sent, or let it go."""
        await self._carry_out(job_id, Held(held))

    async def hold_waiting(self, *, held: bool) -> None:
        """Hold back, or let go, whatever still waits in the queue, in its order."""
        for job in waiting(self._repository.open_jobs()):
            if isinstance(job.state, Draft) and job.state.held is not held:
                await self.hold(job.id, held=held)

    async def release_for_uploads(self) -> None:
        """Let every order go that waits for uploads to get another token."""
        for job in waiting(self._repository.open_jobs()):
            if isinstance(job.state, Draft) and job.state.lacks_upload_token:
                await self.hold(job.id, held=False)

    async def move(self, job_id: str, position: int) -> None:
        """Put an order at a position of the queue, counted from 0."""
        for moved_id, place in moved(self._repository.open_jobs(), job_id, position).items():
            await self._carry_out(moved_id, Placed(place))

    async def stop(self, job_id: str) -> None:
        """Take an order back, give it up, or stop waiting for it; one that is on its way cannot be stopped."""
        self._sender.cancel(job_id)
        await self._carry_out(job_id, Stop())

    async def look_again(self, job_id: str) -> None:
        """Ask for a task, or look for an order in doubt, once more and at once."""
        await self._carry_out(job_id, LookAgain(self._repository.now()))
        self._poller.hurry()

    async def send_again(self, job_id: str) -> None:
        """Send an order (again): the person has decided so."""
        await self._carry_out(job_id, SendAgain(self._repository.now()))

    async def fetch_again(self, job_id: str) -> None:
        """Try once more to fetch the clips that are missing."""
        await self._carry_out(job_id, FetchAgain())

    async def _carry_out(self, job_id: str, event: Event) -> None:
        """Carry out what a person wants, unless the job has moved on since they looked: clicks come late and twice."""
        job = self._repository.find(job_id)
        if job is not None and allows(job.state, event):
            await self._repository.move(job_id, event)

    async def remove(self, job_id: str) -> None:
        """Delete a job that is over, with its clips."""
        await self._fetcher.idle(job_id)
        job = self._repository.find(job_id)
        if job is not None and isinstance(job.state, Done | Failed | Stopped):
            await self._repository.remove(job_id)
            await self._clips.remove(job)

    def look_now(self) -> None:
        """Ask the service at once how everything is."""
        self._poller.hurry()
        self._sender.wake()

    def called_back(self, task_id: str) -> None:
        """Ask for a task at once because somebody, perhaps the service, says that there is news of it."""
        self._callbacks.handle(task_id)

    def limit_changed(self) -> None:
        """Look whether the new bound lets another order go out."""
        self._sender.wake()

    def _follow(self, change: Change) -> None:
        if change.after is None:
            self._sender.wake()
            return
        before = None if change.before is None else type(change.before.state)
        match change.after.state:
            case Fetching():
                self._fetcher.fetch(change.after)
            case (Running() | Unconfirmed()) as state if type(state) is not before:
                self._poller.wake()
            case _:
                pass
        waits = isinstance(change.after.state, Draft)
        if waits or (change.before is not None and in_flight(change.before) and not in_flight(change.after)):
            self._sender.wake()

    async def _save_again(self) -> None:
        """Write what a full or absent disk refused, as soon as it takes it."""
        while True:
            await asyncio.sleep(self._pace.poll_at_worst)
            if not self._repository.is_saved:
                try:
                    await self._repository.save_again()
                except LibraryTrouble:
                    continue
