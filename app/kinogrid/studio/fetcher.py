"""Brings finished jobs' clips to this disk: whole, checked, resumed, and never half under their own names."""

import asyncio
import logging
import math
from dataclasses import dataclass, field, replace
from pathlib import Path

from kinogrid.domain.event import ClipArrived, ClipMissed, Renewed, Stalled
from kinogrid.domain.failure import (
    KNOWN,
    Failure,
    LibraryTrouble,
    Refused,
    StudioError,
    Unanswered,
    known,
)
from kinogrid.domain.job import Job
from kinogrid.domain.request import Imagine
from kinogrid.domain.state import Clip, Fetching, Kept, Missing, Probe, Result
from kinogrid.domain.steady_time import steady_time
from kinogrid.studio.fetch_patience import FetchPatience
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.pace import Pace, wait_for
from kinogrid.studio.ports.clip_keeping import ClipStore, Media, Part
from kinogrid.studio.ports.ordering import Service
from kinogrid.studio.ports.starting import Starter

_log = logging.getLogger(__name__)

AT_ONCE = 4
# Pauses of less than so many first ones are not told of.
_HICCUPS = 4
_UNREACHED = frozenset(
    {
        *("no_network", "identity_unproven", "network_settings"),
        *("proxy_unreachable", "system_proxy_unreachable", "chosen_proxy_unreachable", "chosen_proxy_unnamed"),
        *("proxy_refused", "system_proxy_refused", "chosen_proxy_refused", "chosen_certificates_unread"),
    }
)


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
        self._since = -math.inf
        self._active: dict[str, asyncio.Task[None]] = {}
        self._fetches: dict[str, _Fetch] = {}

    def ask_since(self, since: float) -> None:
        """Ask for no task of an order that was placed before, in Unix seconds: another service has it."""
        self._since = since

    def fetch(self, job: Job) -> None:
        """Start to fetch a job's clips, where that is due and not under way."""
        if isinstance(job.state, Fetching) and job.id not in self._active:
            self._fetches[job.id] = _Fetch()
            self._active[job.id] = self._start(self._fetch(job.id), f"fetch {job.id}")

    def hurry(self, job_id: str | None = None) -> None:
        """Try at once what waits for its next try: of a job, or of all."""
        for fetched, fetch in self._fetches.items():
            for wait in fetch.waits.values() if job_id in (None, fetched) else ():
                wait.over.set()

    async def idle(self, job_id: str) -> None:
        """Wait until nothing is being fetched or recorded for a job."""
        task = self._active.get(job_id)
        if task is not None:
            await asyncio.wait([task])

    async def _fetch(self, job_id: str) -> None:
        try:
            # More than once where the person asks for more while the disk takes the last clip's row.
            while (job := self._repository.find(job_id)) is not None and isinstance(job.state, Fetching):
                async with asyncio.TaskGroup() as group:
                    for index in job.state.wanted:
                        group.create_task(self._fetch_clip(job_id, index), name=f"clip {job_id} {index}")
        finally:
            del self._active[job_id]
            del self._fetches[job_id]

    async def _fetch_clip(self, job_id: str, index: int) -> None:
        event: ClipArrived | ClipMissed
        try:
            event = ClipArrived(await self._until_had(job_id, index))
        except StudioError as error:
            event = ClipMissed(Missing(index, _of_clip(error.failure, final=True)))
        except Exception:  # noqa: BLE001 - logged, and told by the job
            # A mistake of ours must not take the job's other clips down, nor leave it being fetched for ever.
            _log.exception("fetching clip %s of job %s failed by a mistake", index + 1, job_id)
            event = ClipMissed(Missing(index, known("fetch_mistake")))
        try:
            await self._repository.move(job_id, event)
        except LibraryTrouble as trouble:
            # The repository knows that this is not on disk yet, and writes it as soon as the disk allows.
            if not self._is_over(job_id):
                self._repository.move_in_memory(job_id, Stalled(trouble.failure))
        else:
            self._tell(job_id)

    async def _until_had(self, job_id: str, index: int) -> Clip:
        """Fetch a clip however long its host, or the disk, takes; raises the `StudioError` that is final."""
        patience = FetchPatience(self._pace)
        while True:
            try:
                if patience.wants_fresh_links and await self._renew(job_id):
                    patience.renewed()
                async with self._places:
                    return await self._try_once(job_id, index, patience)
            except StudioError as error:
                if self._is_over(job_id) or patience.is_final(error):
                    raise
                seconds = patience.pause(error)
                told = seconds >= min(_HICCUPS * self._pace.retry, self._pace.fetch_at_worst / 2)
                await self._wait(job_id, index, _of_clip(error.failure), seconds, told=told or _is_of_disk(error))

    def _is_over(self, job_id: str) -> bool:
        job = self._repository.find(job_id)
        return job is None or not isinstance(job.state, Fetching)

    async def _wait(self, job_id: str, index: int, why: Failure, seconds: float, *, told: bool) -> None:
        """Wait before the next try, unless the person wants it now; what is over in a moment is not `told`."""
        wait = _Wait(why, self._repository.now() + seconds, told)
        waits = self._fetches[job_id].waits
        waits[index] = wait
        self._tell(job_id)
        try:
            await wait_for(wait.over, seconds)
        finally:
            del waits[index]
            self._tell(job_id)

    def _tell(self, job_id: str) -> None:
        """Tell what holds a job up once all that it still wants has to wait, and until when."""
        job = self._repository.find(job_id)
        if job is None or not isinstance(job.state, Fetching):
            return
        waits = [self._fetches[job_id].waits.get(index) for index in job.state.wanted]
        told = [wait for wait in waits if wait is not None and wait.told]
        first = min(told, key=lambda wait: wait.until, default=None)
        stalled = Stalled(first.why, first.until) if first is not None and len(told) == len(waits) else Stalled(None)
        if (job.state.stalled, job.state.again_at) != (stalled.why, stalled.again_at):
            self._repository.move_in_memory(job_id, stalled)

    async def _renew(self, job_id: str) -> bool:
        """Ask the task for fresh addresses, once for all clips of a job, and tell whether it answered."""
        fetch = self._fetches[job_id]
        async with fetch.renewing:
            job = self._repository.find(job_id)
            if job is None or not isinstance(job.state, Fetching):
                return False
            if job.placed_at < self._since:
                _log.info("no fresh addresses of job %s: it was made at another address of the service", job_id)
                return False
            if steady_time() - fetch.renewed < self._pace.poll:
                return True
            try:
                record = (await self._service.look_up([job.state.task_id])).get(job.state.task_id)
            except StudioError as error:
                # That the task can't be asked says nothing about the clip, which may come from where it is.
                _log.info("no fresh addresses of job %s: %s", job_id, error)
                return False
            if record is not None and record.garbled:
                return False
            fetch.renewed = steady_time()
            if record is not None and isinstance(record.outcome, Result) and self._is_news(job_id, record.outcome):
                await self._repository.move(job_id, Renewed(record.outcome), record.raw)
            return True

    def _is_news(self, job_id: str, result: Result) -> bool:
        """Tell whether these are other addresses of the same clips, as the job is by now."""
        job = self._repository.find(job_id)
        if job is None or not isinstance(job.state, Fetching):
            return False
        return len(result.urls) == len(job.state.result.urls) and result != job.state.result

    async def _try_once(self, job_id: str, index: int, patience: FetchPatience) -> Clip:
        job = self._repository.find(job_id)
        if job is None or not isinstance(job.state, Fetching):
            raise Refused(known("dead_link", said=f"job {job_id} is not being fetched"))
        clip = await self._kept(job, index) or await self._fetched(job, index, job.state.result, patience)
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

    async def _fetched(self, job: Job, index: int, result: Result, patience: FetchPatience) -> Clip:
        async with self._clips.part(job, index) as part:
            await self._download(result.urls[index], part, patience)
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

    async def _download(self, url: str, part: Part, patience: FetchPatience) -> None:
        offset = part.size if part.validator is not None else 0
        async with self._service.download(url, offset=offset, validator=part.validator) as download:
            await part.begin(download.offset, download.validator)
            async for chunk in download.chunks():
                await part.write(chunk)
                patience.reached(part.size)
            if download.total is not None and part.size != download.total:
                await part.discard()
                raise Unanswered(known("unanswered", said=f"{part.size} of {download.total} bytes"))


@dataclass(slots=True)
class _Wait:
    """A clip that waits: why, until when (Unix seconds), whether that is worth telling, and what ends it at once."""

    why: Failure
    until: float
    told: bool
    over: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(slots=True)
class _Fetch:
    """A job that is being fetched: its clips that wait, and when its task was last asked for fresh addresses."""

    waits: dict[int, _Wait] = field(default_factory=dict)
    renewed: float = float("-inf")
    renewing: asyncio.Lock = field(default_factory=asyncio.Lock)


def _is_of_disk(error: StudioError) -> bool:
    return isinstance(error, LibraryTrouble)


def _of_clip(failure: Failure, *, final: bool = False) -> Failure:
    """Say of a clip's host what is otherwise said of the service; nobody keeps trying what is `final`."""
    if failure.code == "unanswered" or (final and failure.code in _UNREACHED):
        return replace(failure, code="clip_unanswered", charge=KNOWN["clip_unanswered"])
    return failure


def _clip(index: int, kept: Kept, probe: Probe) -> Clip:
    return Clip(index, kept.name, kept.size, kept.sha256, probe.frames, probe.duration, probe.width, probe.height)
