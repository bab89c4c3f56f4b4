"""Drives every job to its end: starts the sender, the poller and the fetcher, and does what a person wants done."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from kinogrid.domain.event import Event, FetchAgain, GiveUp, Held, LookAgain, Lost, NeverLeft, Placed, SendAgain, Stop
from kinogrid.domain.failure import Failure, LibraryTrouble, known
from kinogrid.domain.job import Job, allows
from kinogrid.domain.order_queue import moved, waiting
from kinogrid.domain.posting import Posting
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Running,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from kinogrid.domain.task import TaskRecord
from kinogrid.domain.trashed import RemovedJob
from kinogrid.studio.callback_receiver import CallbackHandler
from kinogrid.studio.departures import Departures
from kinogrid.studio.fetcher import Fetcher
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.match import Window
from kinogrid.studio.order_search import Looked, OrderSearch
from kinogrid.studio.pace import Pace, RateLimiter
from kinogrid.studio.places import takes_a_place
from kinogrid.studio.poller import Poller
from kinogrid.studio.ports.clip_keeping import ClipStore, Media
from kinogrid.studio.ports.ordering import Service
from kinogrid.studio.ports.starting import Starter
from kinogrid.studio.posting_clock import PostingClock
from kinogrid.studio.queue_pause import QueuePause
from kinogrid.studio.sender import Sender


class TrashRefused(Exception):
    """The system has no trash for a job's folder."""


class Runner:
    """The use cases around a job's life."""

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
        pause: QueuePause,
    ) -> None:
        """Build the parts; nothing runs before `begin`. `limit` bounds the jobs at the service at once."""
        self._repository = repository
        self._clips = clips
        self._pace = pace
        self._start = start
        self._pause = pause
        self._report: Callable[[Failure | None, float], None] = lambda _failure, _seconds: None
        clock = PostingClock(pace, service.now, repository.now)
        self._clock = clock
        self._search = OrderSearch(repository, service, pace, clock)
        self.limiter = RateLimiter(pace)
        self._sender = Sender(
            repository,
            service,
            self.limiter,
            start,
            limit,
            pause,
            self._search.look_in_time,
            Departures(service, pace, clock.sent),
        )
        self._poller = Poller(repository, service, pace, self._search, self._tell_of_service)
        self._fetcher = Fetcher(repository, service, clips, media, pace, start)
        self._callbacks = CallbackHandler(repository, self._poller, pace, start)
        self._unsubscribe: Callable[[], None] | None = None
        self._loops: list[asyncio.Task[None]] = []

    def listen(self, report: Callable[[Failure | None, float], None], turned_up: Callable[[Job], None]) -> None:
        """Tell how the service is and in how many seconds it is asked again, and of jobs that earlier tries became."""
        self._report = report
        self._search.listen(turned_up)

    def ask_since(self, since: float) -> None:
        """Ask for fresh addresses of no order that was placed before, in Unix seconds: another service made it."""
        self._fetcher.ask_since(since)

    def _tell_of_service(self, failure: Failure | None, seconds: float) -> None:
        self._report(failure, seconds)

    async def begin(self, may_ask: asyncio.Event | None = None) -> None:
        """Let every unfinished job go on where it was, then keep going until `end`.

        Nothing is asked of the service before `may_ask` is set (None: at once), as without a token it refuses.
        """
        await self._pause.load()
        for job in self._repository.at_hand():
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
            self._start(self._keep_going(self._sender.run, "sender", may_ask), "sender's keeper"),
            self._start(self._keep_going(self._poller.run, "poller", may_ask), "poller's keeper"),
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

    async def _keep_going(
        self, work: Callable[[], Coroutine[Any, Any, None]], name: str, may_ask: asyncio.Event | None
    ) -> None:
        """Keep work going that must never end: a mistake of ours ends it once, is reported, and it begins again."""
        if may_ask is not None:
            await may_ask.wait()
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

    async def hold_waiting(self) -> None:
        """Hold back whatever still waits in the queue."""
        for job in waiting(self._repository.open_jobs()):
            if isinstance(job.state, Draft) and not job.state.held:
                await self.hold(job.id, held=True)

    def upload_token_came(self) -> None:
        """Take note that uploads have another token, for an order that the one before is being refused for just now."""
        self._sender.upload_token_came()

    async def move(self, job_id: str, position: int) -> None:
        """Put an order at a position of the queue, counted from 0."""
        for moved_id, place in moved(self._repository.open_jobs(), job_id, position).items():
            await self._carry_out(moved_id, Placed(place))

    async def stop(self, job_id: str) -> None:
        """Take an order back, or stop waiting for it; one that is on its way cannot be stopped."""
        self._sender.cancel(job_id)
        await self._carry_out(job_id, Stop())

    async def give_up(self, job_id: str) -> None:
        """Give up an order that may have arrived; its task is still recognised."""
        await self._carry_out(job_id, GiveUp())

    async def look_again(self, job_id: str) -> None:
        """Ask for a task, or look for an order in doubt, once more and at once."""
        await self._carry_out(job_id, LookAgain(self._repository.now()))
        job = self._repository.find(job_id)
        if job is not None and job.postings:
            await self._search.look_for(job_id)
        self._poller.hurry()

    async def look_first(self, job_id: str) -> Looked:
        """Look for every try of an order just before the person decides to send it again; moves it on where found."""
        return await self._search.look_for(job_id)

    def window(self, posting: Posting) -> Window:
        """Tell between which moments of the service's clock a posting's task was made."""
        return self._clock.window(posting)

    async def recognise(self, job_id: str, posting: Posting, record: TaskRecord) -> Job:
        """Give a try of a job its task, and give the job that this is then; raises as `OrderSearch.recognise`."""
        return await self._search.recognise(job_id, posting, record)

    async def go_on(self) -> None:
        """Let the paused queue go on: the person says that its cause is mended."""
        self._pause.set(None)
        self._sender.wake()
        await self._pause.keep()

    async def send_again(self, job_id: str) -> None:
        """Send an order (again): the person has decided so."""
        await self._carry_out(job_id, SendAgain(self._repository.now()))

    async def fetch_again(self, job_id: str, index: int | None = None) -> None:
        """Try once more to fetch the clips that are missing, or the one of a variant that was cleared."""
        job = self._repository.find(job_id)
        is_cleared = job is not None and any(gone.index == index for gone in job.cleared)
        await self._carry_out(job_id, FetchAgain((index,) if is_cleared and index is not None else ()))

    async def fetch_cleared(self, job_id: str) -> None:
        """Fetch all clips of a job again that a person has cleared."""
        job = self._repository.find(job_id)
        if job is not None and job.cleared:
            await self._carry_out(job_id, FetchAgain(tuple(gone.index for gone in job.cleared)))

    def try_now(self, job_id: str | None = None) -> None:
        """Try at once what waits for its next try, of a job or of all: the person does not want to wait for it."""
        job = None if job_id is None else self._repository.find(job_id)
        if job is None or isinstance(job.state, Draft):
            self.limiter.cut_short()
        self._sender.hurry(job_id)
        self._fetcher.hurry(job_id)

    async def _carry_out(self, job_id: str, event: Event) -> None:
        """Carry out what a person wants, unless the job has moved on since they looked: clicks come late and twice."""
        job = self._repository.find(job_id)
        if job is not None and allows(job.state, event):
            await self._repository.move(job_id, event)

    async def remove(self, job_id: str) -> None:
        """Delete a job that is over, with its clips, for good."""
        job = await self._over(job_id)
        if job is not None:
            await self._repository.remove(job_id)
            await self._clips.remove(job)

    async def put_in_trash(self, job_id: str) -> RemovedJob | None:
        """Delete a job that is over, its folder into the system's trash; None for one that is not over, or gone.

        Raises `TrashRefused`, and then the job is there as before, and `LibraryTrouble`.
        """
        job = await self._over(job_id)
        if job is None:
            return None
        history = tuple(await self._repository.journal(job_id))
        await self._repository.remove(job_id)
        trashed = None
        try:
            trashed = await self._clips.put_in_trash(job)
        finally:
            if trashed is None:
                await self._repository.add_all([(job, history)])
        if trashed is None:
            raise TrashRefused
        return RemovedJob(job, history, trashed)

    async def bring_back(self, removed: RemovedJob) -> None:
        """Have a job again that was put in the trash; raises `LibraryTrouble` where its folder is not there."""
        if removed.trashed.place is not None:
            await self._clips.take_back(removed.job, removed.trashed.place)
        await self._repository.add_all([(removed.job, removed.history)])

    async def _over(self, job_id: str) -> Job | None:
        """Give a job on which nobody works any more, None for any other."""
        await self._fetcher.idle(job_id)
        job = self._repository.find(job_id)
        is_over = job is not None and isinstance(job.state, Done | Failed | Stopped | GivenUp)
        return job if is_over else None

    def look_now(self) -> None:
        """Ask the service at once how everything is."""
        self._poller.hurry()
        self._sender.hurry()
        self._fetcher.hurry()

    def called_back(self, task_id: str) -> None:
        """Ask for a task at once because somebody, perhaps the service, says that there is news of it."""
        self._callbacks.handle(task_id)

    def limit_changed(self) -> None:
        """Look whether the new bound lets another order go out."""
        self._sender.wake()

    def _follow(self, change: Change) -> None:
        if change.after is None:
            return  # only a job that is over is deleted, and that took no place
        before = None if change.before is None else type(change.before.state)
        match change.after.state:
            case Fetching():
                self._fetcher.fetch(change.after)
            case (Running() | Unconfirmed()) as state if type(state) is not before:
                self._poller.wake()
            case _ if change.before is not None and change.before.postings != change.after.postings:
                self._poller.wake()  # an earlier try is looked for even while nothing else is to be asked
            case _:
                pass
        waits = isinstance(change.after.state, Draft)
        now = self._repository.now()
        if waits or (change.before and takes_a_place(change.before, now) and not takes_a_place(change.after, now)):
            self._sender.wake()

    async def _save_again(self) -> None:
        """Write what a full or absent disk refused, as soon as it takes it."""
        while True:
            await self._repository.refused()
            await asyncio.sleep(self._pace.poll_at_worst)
            if not self._repository.is_saved:
                with suppress(LibraryTrouble):
                    await self._repository.save_again()
