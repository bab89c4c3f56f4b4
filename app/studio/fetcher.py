"""Brings finished jobs' clips to this disk: whole, checked, resumed, and never half under their own names."""

import asyncio

import stamina

from app.domain.event import ClipArrived, ClipMissed, Renewed, Stalled
from app.domain.failure import DeadLink, Failure, LibraryTrouble, Refused, StudioError, Unanswered, Unreachable, known
from app.domain.job import Job
from app.domain.state import Clip, Fetching, Missing, Result
from app.studio.book import Book
from app.studio.pace import Pace
from app.studio.ports import ClipStore, Media, Part, Service, Starter

AT_ONCE = 4
# How often a clip is tried whose host answers, but wrongly.
TRIES = 5


class Fetcher:
    """Fetches every job that is `Fetching`, at most four clips at a time over all jobs."""

    def __init__(
        self, book: Book, service: Service, clips: ClipStore, media: Media, pace: Pace, start: Starter
    ) -> None:
        """Take where the clips come from, where they go, and what tells good ones from broken ones."""
        self._book = book
        self._service = service
        self._clips = clips
        self._media = media
        self._pace = pace
        self._start = start
        self._places = asyncio.Semaphore(AT_ONCE)
        self._active: dict[str, asyncio.Task[None]] = {}

    def look(self, job: Job) -> None:
        """Start to fetch a job's clips, where that is due and not under way."""
        if isinstance(job.state, Fetching) and job.id not in self._active:
            task = self._start(self._fetch(job.id), f"fetch {job.id}")
            self._active[job.id] = task
            task.add_done_callback(lambda _: self._ended(job.id))

    def _ended(self, job_id: str) -> None:
        """Go on where the person asked for more while the last clips were being recorded."""
        task = self._active.pop(job_id)
        job = self._book.find(job_id)
        if job is not None and not task.cancelled():
            self.look(job)

    async def _fetch(self, job_id: str) -> None:
        job = self._book.find(job_id)
        if job is None or not isinstance(job.state, Fetching):
            return
        async with asyncio.TaskGroup() as group:
            for index in job.state.wanted:
                group.create_task(self._bring(job_id, index), name=f"clip {job_id} {index}")
        await self._record(job_id)

    async def _record(self, job_id: str) -> None:
        job = self._book.find(job_id)
        if job is not None:
            await self._clips.write_record(job, await self._book.journal(job_id))

    async def _bring(self, job_id: str, index: int) -> None:
        event: ClipArrived | ClipMissed
        try:
            event = ClipArrived(await self._patiently(job_id, index))
        except StudioError as error:
            event = ClipMissed(Missing(index, error.failure))
        try:
            await self._book.move(job_id, event)
        except LibraryTrouble as trouble:
            # The book knows that this is not on disk yet, and writes it as soon as the disk allows.
            await self._stall(job_id, trouble.failure)

    async def _patiently(self, job_id: str, index: int) -> Clip:
        again = _Patience()
        async for attempt in stamina.retry_context(
            on=again.worth,
            attempts=None,
            timeout=self._pace.unreachable,
            wait_initial=self._pace.retry,
            wait_max=self._pace.retry_at_worst,
            wait_jitter=self._pace.retry,
        ):
            with attempt:
                if isinstance(again.last, DeadLink | Unreachable):
                    await self._renew(job_id)
                return await self._unhindered(job_id, index)
        raise AssertionError("stamina leaves its loop by returning or raising")

    async def _unhindered(self, job_id: str, index: int) -> Clip:
        """Fetch a clip; a disk that refuses is waited for, because a mended disk loses nothing."""
        pause = self._pace.retry
        while True:
            try:
                async with self._places:
                    clip = await self._once(job_id, index)
            except LibraryTrouble as trouble:
                await self._stall(job_id, trouble.failure)
                await asyncio.sleep(pause)
                pause = min(pause * 2, self._pace.poll_at_worst)
            else:
                await self._stall(job_id, None)
                return clip

    async def _stall(self, job_id: str, why: Failure | None) -> None:
        job = self._book.find(job_id)
        if job is not None and isinstance(job.state, Fetching) and job.state.stalled != why:
            self._book.tell(job_id, Stalled(why))

    async def _renew(self, job_id: str) -> None:
        """Ask the task for fresh addresses; an answer without them leaves the old ones."""
        job = self._book.find(job_id)
        if job is None or not isinstance(job.state, Fetching):
            return
        record = (await self._service.look_up([job.state.task_id])).get(job.state.task_id)
        if record is None or not isinstance(record.outcome, Result):
            return
        if len(record.outcome.urls) == len(job.state.result.urls) and record.outcome != job.state.result:
            await self._book.move(job_id, Renewed(record.outcome), record.raw)

    async def _once(self, job_id: str, index: int) -> Clip:
        job = self._book.find(job_id)
        if job is None or not isinstance(job.state, Fetching):
            raise Refused(known("dead_link", said="The job is no longer being fetched."))
        async with self._clips.part(job, index) as part:
            await self._download(job.state.result.urls[index], part)
            digest = await part.seal()
            try:
                probe = await self._media.probe(part.path)
            except Unanswered:
                await part.discard()
                raise
            size = part.size
            path = await part.keep()
        clip = Clip(index, path.name, size, digest, probe.frames, probe.duration, probe.width, probe.height)
        await self._media.poster(path, self._clips.poster_path(clip))
        return clip

    async def _download(self, url: str, part: Part) -> None:
        offset = part.size if part.validator is not None else 0
        async with self._service.download(url, offset=offset, validator=part.validator) as download:
            await part.begin(download.offset, download.validator)
            async for chunk in download.chunks():
                await part.write(chunk)
            if download.total is not None and part.size != download.total:
                await part.discard()
                raise Unanswered(known("bad_clip", said=f"{part.size} bytes came, {download.total} were promised."))


class _Patience:
    """Decides whether a clip is worth another try: unreachable hosts for as long as the time lasts, others a few."""

    def __init__(self) -> None:
        self.last: Exception | None = None
        self._wrong = 0

    def worth(self, error: Exception) -> bool:
        """Tell stamina whether to go on."""
        self.last = error
        if isinstance(error, Unreachable):
            return True
        self._wrong += 1
        return isinstance(error, StudioError) and not isinstance(error, Refused) and self._wrong < TRIES
