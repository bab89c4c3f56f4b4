"""Sends the queue's orders: frames first, then one POST each, journalled before it leaves."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from kinogrid.domain.event import (
    Accepted,
    Broke,
    Finished,
    Held,
    Lost,
    NeverLeft,
    PutOff,
    SubmitStarted,
    UploadEnded,
    UploadMoved,
    UploadStarted,
)
from kinogrid.domain.failure import (
    FOR_THE_PERSON,
    LACKS_UPLOAD_TOKEN,
    Failure,
    LibraryTrouble,
    NotSent,
    Refused,
    Throttled,
    TokenRefused,
    Unanswered,
    Unclear,
    known,
)
from kinogrid.domain.job import Job
from kinogrid.domain.order_queue import waiting
from kinogrid.domain.request import FrameUrls, LocalFrame, Order, RemoteFrame, Slot
from kinogrid.domain.state import Draft, Result, Submitting, Uploading
from kinogrid.domain.steady_time import steady_time
from kinogrid.domain.task import Answer
from kinogrid.studio.departures import Departures
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_search import Looked
from kinogrid.studio.pace import RateLimiter, wait_for
from kinogrid.studio.places import takes_a_place
from kinogrid.studio.ports.ordering import Service
from kinogrid.studio.ports.starting import Starter
from kinogrid.studio.queue_pause import OF_THE_ACCOUNT, QueuePause

_log = logging.getLogger(__name__)

# After so many seconds the queue is looked at even if nothing has happened, as long as anything waits in it.
_RECHECK = 30.0


class Sender:
    """Takes orders from the queue in their order, as many at once as the bound allows."""

    def __init__(
        self,
        repository: JobRepository,
        service: Service,
        limiter: RateLimiter,
        start: Starter,
        limit: Callable[[], int],
        pause: QueuePause,
        look_for: Callable[[str], Awaitable[Looked]],
        departures: Departures,
    ) -> None:
        """Take the queue, the service, the limiter that slows all orders down, and the bound on jobs at the service.

        While there is a `pause` nothing is sent; `look_for` looks for the earlier tries of a job, and `departures` sees
        what there is before anything leaves, and dates it.
        """
        self._repository = repository
        self._service = service
        self._limiter = limiter
        self._start = start
        self._limit = limit
        self._pause = pause
        self._look_for = look_for
        self._departures = departures
        self._awake = asyncio.Event()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._upload_failures: Counter[str] = Counter()
        self._upload_tokens = 0
        self._aside_until: dict[str, float] = {}

    def wake(self) -> None:
        """Look at the queue again: something has changed."""
        self._awake.set()

    def upload_token_came(self) -> None:
        """Take note that uploads have another token: one that is refused just now was the one before."""
        self._upload_tokens += 1

    async def run(self) -> None:
        """Send whatever may be sent, until cancelled."""
        while True:
            # A place also comes free by mere time.
            await wait_for(self._awake, self._recheck_in())
            while self._next() is not None:
                await self._limiter.wait()
                job = self._next()
                if job is None:
                    continue
                self._tasks[job.id] = task = self._start(self._send(job.id), f"send {job.id}")
                task.add_done_callback(partial(self._ended, job.id))

    def _recheck_in(self) -> float | None:
        if not any(isinstance(job.state, Draft) for job in self._repository.open_jobs()):
            return None
        pauses = [until - steady_time() for until in self._aside_until.values()]
        return min([_RECHECK, *(pause for pause in pauses if pause > 0.0)])

    def hurry(self, job_id: str | None = None) -> None:
        """Try at once to upload the pictures of an order that was put aside because that failed, or of all of them."""
        for aside in [job_id] if job_id is not None else list(self._aside_until):
            self._aside_until.pop(aside, None)
        self._awake.set()

    def _ended(self, job_id: str, _task: asyncio.Task[None]) -> None:
        """Give the place free, also for a task that was cancelled before its first step."""
        del self._tasks[job_id]
        self._awake.set()

    def cancel(self, job_id: str) -> None:
        """Stop working on a job that the person has stopped; an order that is on its way is left alone.

        The caller moves the job in the same breath, so that the queue never sees it as still to be sent.
        """
        job, task = self._repository.find(job_id), self._tasks.get(job_id)
        if job is not None and task is not None and not isinstance(job.state, Submitting):
            task.cancel()

    async def finish(self, seconds: float) -> None:
        """Give orders that are on their way some seconds to be answered, and stop all others at once."""
        on_the_way = []
        for job_id, task in list(self._tasks.items()):
            job = self._repository.find(job_id)
            if job is not None and isinstance(job.state, Submitting):
                on_the_way.append(task)
            else:
                task.cancel()
        if on_the_way:
            await asyncio.wait(on_the_way, timeout=seconds)

    def _next(self) -> Job | None:
        if self._pause.why is not None:
            return None
        jobs, now = self._repository.open_jobs(), self._repository.now()
        flying = sum(takes_a_place(job, now) or job.id in self._tasks for job in jobs)
        if flying >= self._limit():
            return None
        return next((job for job in waiting(jobs) if self._may_go(job)), None)

    def _may_go(self, job: Job) -> bool:
        is_aside = self._aside_until.get(job.id, 0.0) > steady_time()
        return isinstance(job.state, Draft) and not job.state.held and job.id not in self._tasks and not is_aside

    async def _send(self, job_id: str) -> None:
        try:
            if await self._upload(job_id):
                await self._departures.look()
                if await self._is_free_to_go(job_id):
                    await self._submit(job_id)
        except NotSent as error:
            self._limiter.back_off(error.retry_after if isinstance(error, Throttled) else None, error.failure)
            await self._back_into_the_queue(job_id, error.failure)
        except Refused as error:
            of_the_account = error.failure.code in OF_THE_ACCOUNT
            if of_the_account:
                self._pause.set(error.failure)
            await self._repository.move(job_id, Broke(error.failure), _detail(error.failure))
            if of_the_account:
                await self._pause.keep()
        except LibraryTrouble as error:
            self._limiter.back_off(None, error.failure)
            await self._back_into_the_queue(job_id, error.failure)
            raise
        except Exception:
            await self._drop(job_id)
            raise

    async def _back_into_the_queue(self, job_id: str, why: Failure) -> None:
        """Let an order wait that has not left, unless it has been recognised or taken back meanwhile."""
        job = self._repository.find(job_id)
        if job is not None and isinstance(job.state, Draft | Uploading | Submitting):
            await self._repository.move(job_id, NeverLeft(why), _detail(why))

    async def _is_free_to_go(self, job_id: str) -> bool:
        """Look for what became of earlier tries first; where that cannot be told, only a person's yes sends again.

        Raises `NotSent` where it may be told later.
        """
        job = self._repository.find(job_id)
        if job is None or not job.postings:
            return True
        unread = (await self._look_for(job_id)).unread
        if unread is None or all(posting.waived for posting in job.postings):
            return True
        if unread.why.code not in FOR_THE_PERSON:
            raise NotSent(unread.why)
        if self._ready(job_id) is not None:
            await self._repository.move(job_id, Held(held=True))
            await self._back_into_the_queue(job_id, unread.why)
        return False

    async def _drop(self, job_id: str) -> None:
        """End a try that a mistake of ours has broken, or the queue would repeat it for ever."""
        job = self._repository.find(job_id)
        match job.state if job is not None else None:
            case Draft() | Uploading():
                await self._repository.move(job_id, Broke(known("own_mistake")))
            case Submitting():
                await self._repository.move(job_id, Lost(known("unreadable_answer")))
            case _:
                pass

    async def _upload(self, job_id: str) -> bool:
        """Upload what is to be; tell whether all of it is up."""
        job = self._repository.find(job_id)
        for slot, frame in () if job is None else job.order.frames():
            draft = self._ready(job_id)
            if draft is None or not isinstance(frame, LocalFrame) or _url(draft.urls, slot) is not None:
                continue
            if not await self._upload_one(job_id, slot, frame):
                return False
        return True

    def _ready(self, job_id: str) -> Draft | None:
        """Give the order's draft, None once the person has held it or taken it back, or the queue is paused."""
        job = self._repository.find(job_id)
        if job is None or not isinstance(job.state, Draft) or job.state.held or self._pause.why is not None:
            return None
        return job.state

    async def _upload_one(self, job_id: str, slot: Slot, frame: LocalFrame) -> bool:
        token = self._upload_tokens
        await self._repository.move(job_id, UploadStarted(slot))

        def moved(sent: int, total: int) -> None:
            self._repository.move_in_memory(job_id, UploadMoved(sent, total))

        try:
            url = await self._service.upload(frame.path, moved)
        except Unanswered as error:
            # It costs nothing to try again, and holds no other order up.
            self._upload_failures[job_id] += 1
            pause = self._limiter.pause_aside(self._upload_failures[job_id])
            self._aside_until[job_id] = steady_time() + pause
            why = replace(error.failure, code="upload_unanswered")
            await self._repository.move(job_id, NeverLeft(why, self._repository.now() + pause), _detail(error.failure))
            return False
        except TokenRefused as error:
            if error.failure.code not in LACKS_UPLOAD_TOKEN:
                raise
            # Nothing is wrong with the order: it waits for another token, or for the person to think again.
            await self._repository.move(job_id, Held(held=True))
            await self._repository.move(job_id, NeverLeft(error.failure), error.failure.said)
            if token != self._upload_tokens:
                await self._repository.move(job_id, Held(held=False))
            return False
        del self._upload_failures[job_id]
        await self._repository.move(job_id, UploadEnded(slot, url), url)
        return True

    async def _submit(self, job_id: str) -> None:
        job, draft = self._repository.find(job_id), self._ready(job_id)
        if job is None or draft is None:
            return
        body = self._service.body(job.order, _urls(job.order, draft))
        # Committed before the first byte leaves: a crash from here on is a doubt, never a second order.
        posting = self._departures.leave(self._repository.now(), body, job.order.kind)
        started = SubmitStarted(posting.since, body, posting.by_service, posting.origin, posting.signs)
        await self._repository.move(job_id, started, body)
        try:
            answer = await self._service.submit(body, job.order.kind)
        except Unclear as error:
            await self._repository.move(job_id, Lost(error.failure, error.refused), _detail(error.failure))
        except Throttled as error:
            self._limiter.put_off(error.retry_after, error.failure)
            await self._repository.move(job_id, PutOff(error.failure), _detail(error.failure))
        else:
            self._limiter.reset()
            await self._take(job_id, answer, posting.since)

    def _is_anothers(self, task_id: str) -> bool:
        """Tell whether a task is another job's; where the disk does not say, an answer to this order is believed."""
        try:
            return bool(self._repository.claimed([task_id]))
        except LibraryTrouble as trouble:
            _log.warning("nobody knows whether task %s is another job's: %s", task_id, trouble.failure)
            return False

    async def _take(self, job_id: str, answer: Answer, posted: float) -> None:
        if self._is_anothers(answer.task_id):
            await self._repository.move(job_id, Lost(known("task_of_another_job", said=answer.task_id)))
            return
        job = await self._repository.move(job_id, Accepted(answer.task_id, self._repository.now()), answer.raw)
        if self._repository.find(job_id) is not job:
            return  # while the disk wrote, the poller heard of it, or the person stopped waiting
        match answer.outcome:
            case Result() as result if result.urls:
                await self._repository.move(job_id, Finished(result, self._repository.now() - posted), result.raw)
            case Failure() as failure:
                await self._repository.move(job_id, Broke(failure), _detail(failure))
            case _:
                pass


def _detail(failure: Failure) -> str:
    """Write into the history what was said, under which status and trace, as a later try forgets the failure."""
    status = f"(HTTP {failure.status})" if failure.status is not None else ""
    trace = f"(trace {failure.trace_id})" if failure.trace_id else ""
    return " ".join(part for part in (failure.said or failure.code, status, trace) if part)


def _url(urls: FrameUrls, slot: Slot) -> str | None:
    return urls.first if slot is Slot.FIRST else urls.last


def _urls(order: Order, draft: Draft) -> FrameUrls:
    """Gather the frames' addresses: those given as such, and those that uploads have made."""
    found: dict[str, str | None] = {}
    for slot, frame in order.frames():
        found[slot.value] = frame.url if isinstance(frame, RemoteFrame) else _url(draft.urls, slot)
    return FrameUrls(found.get("first"), found.get("last"))
