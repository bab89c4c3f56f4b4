"""Brings finished jobs' clips to this disk: whole, checked, resumed, and never half under their own names."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import stamina

from kinogrid.domain.event import ClipArrived, ClipMissed, Renewed, Stalled
from kinogrid.domain.failure import (
    DeadLink,
    Failure,
    LibraryTrouble,
    Refused,
    StudioError,
    Unanswered,
    Unreachable,
    known,
)
from kinogrid.domain.job import Job, advance
from kinogrid.domain.journal import JournalEntry, kind_of
from kinogrid.domain.request import Imagine
from kinogrid.domain.state import Clip, Done, Fetching, Kept, Missing, Probe, Result
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.pace import Pace
from kinogrid.studio.ports import ClipStore, Media, Part, Service, Starter

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

AT_ONCE = 4
# How often a clip is tried whose host answers, but wrongly.
TRIES = 5


class Fetcher:
    """Fetches every job that is `Fetching`, at most four clips at a time over all jobs."""

    def __init__(
        self, repository: JobRepository, service: Service, clips: ClipStore, media: Media, pace: Pace, start: Starter
    ) -> None:
        """Take where the clips come from, where they go, and what tells good ones from broken ones."""
        self._repository = repository
        self._service = service
        self._clips = clips
        self._media = media
        self._pace = pace
        self._start = start
        self._places = asyncio.Semaphore(AT_ONCE)
        self._active: dict[str, asyncio.Task[None]] = {}

    def fetch(self, job: Job) -> None:
        """Start to fetch a job's clips, where that is due and not under way."""
        if isinstance(job.state, Fetching) and job.id not in self._active:
            self._active[job.id] = self._start(self._fetch(job.id), f"fetch {job.id}")

    async def idle(self, job_id: str) -> None:
        """Wait until nothing is being fetched or recorded for a job."""
        task = self._active.get(job_id)
        if task is not None:
            await asyncio.wait([task])

    async def _fetch(self, job_id: str) -> None:
        try:
            # More than once where the person asks for more while the disk takes the last clip's row.
            while (job := self._repository.find(job_id)) is not None and isinstance(job.state, Fetching):
                await self._stall(job_id, None)
                async with asyncio.TaskGroup() as group:
                    for index in job.state.wanted:
                        group.create_task(self._fetch_clip(job_id, index), name=f"clip {job_id} {index}")
        finally:
            del self._active[job_id]

    async def _fetch_clip(self, job_id: str, index: int) -> None:
        event: ClipArrived | ClipMissed
        try:
            event = ClipArrived(await self._once_disk_allows(job_id, partial(self._with_retries, job_id, index)))
        except StudioError as error:
            event = ClipMissed(Missing(index, error.failure))
        except Exception:  # noqa: BLE001 - logged, and told by the job
            # A mistake of ours must not take the job's other clips down, nor leave it being fetched for ever.
            _log.exception("fetching clip %s of job %s failed by a mistake", index + 1, job_id)
            event = ClipMissed(Missing(index, known("fetch_mistake")))
        await self._once_disk_allows(job_id, partial(self._record, job_id, event))
        try:
            await self._repository.move(job_id, event)
        except LibraryTrouble as trouble:
            # The repository knows that this is not on disk yet, and writes it as soon as the disk allows.
            await self._stall(job_id, trouble.failure)

    async def _record(self, job_id: str, event: ClipArrived | ClipMissed) -> None:
        """Write `job.json` before the row says that the job is done: a crash in between is mended by the next start."""
        job = self._repository.find(job_id)
        if job is None:
            return
        ahead = replace(job, state=advance(job.state, event))
        if isinstance(ahead.state, Done):
            line = JournalEntry(self._repository.now(), kind_of(event))
            await self._clips.write_record(ahead, [*await self._repository.journal(job_id), line])

    async def _once_disk_allows(self, job_id: str, work: Callable[[], Awaitable[_T]]) -> _T:
        """Do work on the disk; one that refuses is waited for, because a mended disk loses nothing."""
        pause = self._pace.retry
        while True:
            try:
                done = await work()
            except LibraryTrouble as trouble:
                await self._stall(job_id, trouble.failure)
                await asyncio.sleep(pause)
                pause = min(pause * 2, self._pace.poll_at_worst)
            else:
                await self._stall(job_id, None)
                return done

    async def _with_retries(self, job_id: str, index: int) -> Clip:
        """Fetch a clip from hosts that falter; waiting for the disk is not taken off their time."""
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
                if again.wants_fresh_links:
                    await self._renew(job_id)
                    again.renewed()
                async with self._places:
                    return await self._try_once(job_id, index)
        raise AssertionError("stamina leaves its loop by returning or raising")

    async def _stall(self, job_id: str, why: Failure | None) -> None:
        job = self._repository.find(job_id)
        if job is not None and isinstance(job.state, Fetching) and job.state.stalled != why:
            self._repository.move_in_memory(job_id, Stalled(why))

    async def _renew(self, job_id: str) -> None:
        """Ask the task for fresh addresses; an answer without them leaves the old ones."""
        job = self._repository.find(job_id)
        if job is None or not isinstance(job.state, Fetching):
            return
        record = (await self._service.look_up([job.state.task_id])).get(job.state.task_id)
        if record is None or not isinstance(record.outcome, Result):
            return
        if len(record.outcome.urls) == len(job.state.result.urls) and record.outcome != job.state.result:
            await self._repository.move(job_id, Renewed(record.outcome), record.raw)

    async def _try_once(self, job_id: str, index: int) -> Clip:
        job = self._repository.find(job_id)
        if job is None or not isinstance(job.state, Fetching):
            raise Refused(known("dead_link", said=f"job {job_id} is not being fetched"))
        clip = await self._kept(job, index) or await self._fetched(job, index, job.state.result)
        try:
            await self._media.poster(self._clips.folder(job) / clip.name, self._clips.poster_path(clip))
        except Unanswered as error:
            # Every picture has just been decoded: a clip without a poster is still a clip that was paid for.
            _log.warning("no poster of clip %s of job %s: %s", index + 1, job_id, error)
        return clip

    async def _kept(self, job: Job, index: int) -> Clip | None:
        """Give a clip that is whole on the disk already: a crash came between its name and its row."""
        found = await self._clips.kept(job, index)
        if found is None:
            return None
        try:
            return _clip(index, found, await self._probed(job, self._clips.folder(job) / found.name))
        except Unanswered:
            return None

    async def _fetched(self, job: Job, index: int, result: Result) -> Clip:
        async with self._clips.part(job, index) as part:
            await self._download(result.urls[index], part)
            digest = await part.seal()
            try:
                if result.sheet:
                    picture = await self._media.quarter(part.path, index)
                    await part.begin(0, None)
                    await part.write(picture)
                    digest = await part.seal()
                probe = await self._probed(job, part.path)
            except Unanswered:
                await part.discard()
                raise
            size = part.size
            path = await part.keep(probe.suffix)
            return _clip(index, Kept(size, digest, path.name), probe)

    async def _probed(self, job: Job, path: Path) -> Probe:
        """Decode what was ordered; a picture in place of a clip, or the other way round, is broken."""
        return await (self._media.probe_picture(path) if isinstance(job.order, Imagine) else self._media.probe(path))

    async def _download(self, url: str, part: Part) -> None:
        offset = part.size if part.validator is not None else 0
        async with self._service.download(url, offset=offset, validator=part.validator) as download:
            await part.begin(download.offset, download.validator)
            async for chunk in download.chunks():
                await part.write(chunk)
            if download.total is not None and part.size != download.total:
                await part.discard()
                raise Unanswered(known("bad_clip", said=f"{part.size} of {download.total} bytes"))


class _Patience:
    """Decides whether a clip is worth another try: unreachable hosts for as long as the time lasts, others a few."""

    def __init__(self) -> None:
        self.wants_fresh_links = False
        self._wrong = 0

    def renewed(self) -> None:
        """Take note that the task has been asked for fresh addresses."""
        self.wants_fresh_links = False

    def worth(self, error: Exception) -> bool:
        """Tell stamina whether to go on."""
        if isinstance(error, LibraryTrouble) or not isinstance(error, StudioError):
            return False
        if self.wants_fresh_links:
            # It is the task that could not be asked, which says nothing about the clip.
            return True
        self.wants_fresh_links = isinstance(error, DeadLink | Unreachable)
        if isinstance(error, Unreachable):
            return True
        self._wrong += 1
        return not isinstance(error, Refused) and self._wrong < TRIES


def _clip(index: int, kept: Kept, probe: Probe) -> Clip:
    return Clip(index, kept.name, kept.size, kept.sha256, probe.frames, probe.duration, probe.width, probe.height)
