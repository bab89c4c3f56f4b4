"""Has clips measured beside everything else, one at a time: those that are looked at, then those that just came."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from kinogrid.domain.failure import LibraryTrouble, Unanswered
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.domain.request import LocalFrame, Slot
from kinogrid.domain.state import Clip
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.studio.ports.hinting import HintMeter, HintStore
from kinogrid.studio.ports.starting import Starter

_log = logging.getLogger(__name__)


class HintKeeper:
    """Knows what is to be measured, and what was.

    A clip that cannot be measured is not tried again before the next start; nothing else depends on it.
    """

    def __init__(
        self,
        repository: JobRepository,
        clips: ClipStore,
        meter: HintMeter,
        store: HintStore,
        quiet: Callable[[], Awaitable[object]],
        start: Starter,
        record: Callable[[Job], object],
    ) -> None:
        """Take whose clips these are, who measures them, and where it is kept.

        `quiet` returns once the clips that were fetched are checked and have their posters: those come first; `record`
        has a job's `job.json` tell what was measured.
        """
        self._repository = repository
        self._clips = clips
        self._meter = meter
        self._store = store
        self._quiet = quiet
        self._start = start
        self._record = record
        self._wanted: list[str] = []
        self._given_up: set[str] = set()
        self._measured: set[str] = set()
        self._is_at_it = False
        self._listeners: list[Callable[[str], object]] = []

    def begin(self) -> None:
        """Have clips measured as they arrive from now on."""
        self._repository.subscribe(self._follow)

    def listen(self, listener: Callable[[str], object]) -> None:
        """Tell of each job of which another clip was measured, by its id."""
        self._listeners.append(listener)

    async def hints(self, job: Job) -> Mapping[int, Hints]:
        """Give what is known of a job's clips by their indices; raises `LibraryTrouble`."""
        found = await self._store.hints(job.id)
        return {clip.index: found[clip.sha256] for clip in job.clips if clip.sha256 in found}

    def look_at(self, job: Job) -> None:
        """Have a job's clips measured next, as far as they are not."""
        if job.id in self._wanted:
            self._wanted.remove(job.id)
        self._wanted.insert(0, job.id)
        self._wake()

    def _follow(self, change: Change) -> None:
        job, before = change.after, change.before
        if job is None or before is None or job.clips == before.clips or job.id in self._wanted:
            return
        self._wanted.append(job.id)
        self._wake()

    def _wake(self) -> None:
        if not self._is_at_it:
            self._is_at_it = True
            self._start(self._measure_all(), "measure clips")

    async def _measure_all(self) -> None:
        try:
            while self._wanted:
                await self._quiet()
                await self._measure_next()
        except LibraryTrouble as trouble:
            self._wanted.clear()
            _log.warning("clips are not measured now: %s", trouble.failure)
        finally:
            self._is_at_it = False
            self._meter.rest()

    async def _measure_next(self) -> None:
        """Measure one clip of the job that is wanted most; raises `LibraryTrouble`."""
        job_id = self._wanted[0]
        job = self._repository.find(job_id)
        clip = None if job is None else await self._unknown(job)
        if job is None or clip is None:
            if job_id in self._wanted:
                self._wanted.remove(job_id)
            is_left = self._repository.find(job_id)
            if is_left is not None and job_id in self._measured:
                self._record(is_left)
            self._measured.discard(job_id)
            return
        try:
            hints = await self._meter.measure(self._clips.clip_path(job, clip.index), *_given(job), self._parent(job))
        except Unanswered as error:
            self._given_up.add(clip.sha256)
            _log.warning("clip %s of job %s cannot be measured: %s", clip.index + 1, job.id, error)
            return
        await self._store.keep(job.id, clip, hints)
        self._measured.add(job.id)
        for listener in self._listeners:
            listener(job.id)

    def _parent(self, job: Job) -> Path | None:
        """Give the clip that an extension continues, None where it is not here."""
        parent = None if job.parent is None else self._repository.find(job.parent.job_id)
        if job.parent is None or parent is None or all(clip.index != job.parent.index for clip in parent.clips):
            return None
        return self._clips.clip_path(parent, job.parent.index)

    async def _unknown(self, job: Job) -> Clip | None:
        """Give the next clip of a job that moves and has not been measured."""
        known = await self._store.hints(job.id)
        return next(
            (
                clip
                for clip in job.clips
                if clip.duration > 0 and clip.sha256 not in known and clip.sha256 not in self._given_up
            ),
            None,
        )


def _given(job: Job) -> tuple[Path | None, Path | None]:
    """Give the pictures on this machine that a job's clips were to begin and to end with."""
    given = {slot: Path(frame.path) for slot, frame in job.order.frames() if isinstance(frame, LocalFrame)}
    return given.get(Slot.FIRST), given.get(Slot.LAST)
