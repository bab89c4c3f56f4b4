"""Looks after what lies on the disk: clips that are missing or damaged, and files that belong to no job."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from kinogrid.domain.event import ClipsSpoiled, FetchAgain
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.job import Job, allows
from kinogrid.domain.library_files import missing_clips, strays
from kinogrid.domain.state import Clip, Missing
from kinogrid.domain.storage import ClipFlaw, FlawedClip, StrayFile
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports.library_care import ClipDisk
from kinogrid.studio.ports.starting import Starter


@dataclass(frozen=True, slots=True)
class Verifying:
    """Clips are read and compared: so many bytes of so many."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class StorageState:
    """What is known of the disk by now.

    `flawed` are clips that are not as written down, in their order; `handed` frames that other programs were given.
    `verified` counts the clips that were read to their end the last time, None before the first; `was_stopped` tells
    that there were more of them.
    """

    looked: bool = False
    flawed: tuple[FlawedClip, ...] = ()
    strays: tuple[StrayFile, ...] = ()
    handed: tuple[StrayFile, ...] = ()
    verifying: Verifying | None = None
    verified: int | None = None
    was_stopped: bool = False


class StorageCheck:
    """Looks when it is asked to, and changes nothing by itself; listeners are told of each state."""

    def __init__(
        self, repository: JobRepository, disk: ClipDisk, unreadable: Callable[[], Collection[str]], start: Starter
    ) -> None:
        """Take the jobs, the disk that their clips are on, the ids of jobs that cannot be read, and who starts work."""
        self._unreadable = unreadable
        self._repository = repository
        self._disk = disk
        self._start = start
        self._listeners: list[Callable[[], object]] = []
        self._flawed: dict[tuple[str, int], FlawedClip] = {}
        self._stop = asyncio.Event()
        self.state = StorageState()

    def listen(self, listener: Callable[[], object]) -> None:
        """Tell `listener` whenever the state is another."""
        self._listeners.append(listener)

    async def look(self) -> None:
        """Compare what lies on the disk with what the jobs know, by names alone; raises `LibraryTrouble`."""
        before = await self._repository.every()
        found = await self._disk.look()
        planned = await self._repository.all_planned()
        after = {job.id: job for job in await self._repository.every()}
        missing = missing_clips(found, before, after, self._disk.folder_of)
        stray = strays(found, (*before, *after.values(), *planned), self._disk.folder_of, self._unreadable())
        kept = {key: flaw for key, flaw in self._flawed.items() if flaw.flaw is not ClipFlaw.MISSING}
        self._flawed = kept | {(flaw.job_id, flaw.index): flaw for flaw in missing}
        handed = tuple(StrayFile(name, size, is_handed=True) for name, size in sorted(found.handed.items()))
        self._tell(replace(self.state, looked=True, strays=stray, handed=handed))

    def verify(self) -> None:
        """Begin to read every clip to its end, unless that is under way."""
        if self.state.verifying is None:
            self._stop.clear()
            self._tell(replace(self.state, verifying=Verifying(0, 0), verified=None, was_stopped=False))
            self._start(self._verify(), "verify clips")

    def stop(self) -> None:
        """Read no more clips than the one that is being read."""
        self._stop.set()

    async def _verify(self) -> None:
        asked = [(job.id, clip) async for jobs in self._repository.in_turn() for job in jobs for clip in job.clips]
        total, done, count = sum(clip.size for _, clip in asked), 0, 0
        was_stopped = False
        try:
            for job_id, clip in asked:
                self._tell(replace(self.state, verifying=Verifying(done, total)))
                job = self._holder(job_id, clip)
                flaw = None if job is None else await self._disk.flaw(job, clip)
                # What was cleared, deleted or fetched anew meanwhile is another matter.
                if self._holder(job_id, clip) is not None:
                    count += 1
                    self._flawed.pop((job_id, clip.index), None)
                    if flaw is not None:
                        self._flawed[job_id, clip.index] = flaw
                done += clip.size
                if self._stop.is_set():
                    was_stopped = done < total
                    break
        finally:
            self._tell(replace(self.state, verifying=None, verified=count, was_stopped=was_stopped))

    def _holder(self, job_id: str, clip: Clip) -> Job | None:
        job = self._repository.find(job_id)
        return job if job is not None and clip in job.clips else None

    async def fetch_again(self, flawed: Sequence[FlawedClip]) -> int:
        """Have clips fetched again that are not as written down, and tell of how many that is so.

        A damaged file stays, under another name: it may be all there is. Raises `LibraryTrouble`.
        """
        count = 0
        for flaw in flawed:
            job = self._repository.find(flaw.job_id)
            clip = None if job is None else next((one for one in job.clips if one.index == flaw.index), None)
            self._flawed.pop((flaw.job_id, flaw.index), None)
            code = "clip_gone" if flaw.flaw is ClipFlaw.MISSING else "clip_damaged"
            spoiled = ClipsSpoiled((Missing(flaw.index, known(code, said=flaw.said)),))
            if job is None or clip is None or not allows(job.state, spoiled):
                continue
            # Before it is written down: else a file that is damaged would be taken for one that has come.
            await self._disk.set_aside(job, clip)
            await self._repository.move(job.id, spoiled, flaw.flaw.value)
            count += 1
        for job_id in dict.fromkeys(flaw.job_id for flaw in flawed):
            job = self._repository.find(job_id)
            if job is not None and allows(job.state, FetchAgain()):
                await self._repository.move(job_id, FetchAgain())
        await self.look()
        return count

    async def put_in_trash(self, stray: Sequence[StrayFile]) -> int:
        """Move into the trash what belongs to no job, and still does not, or was handed over, and tell how many went.

        Raises `LibraryTrouble`.
        """
        await self.look()
        went, failed = 0, list[LibraryTrouble]()
        for one in stray:
            if one in self.state.strays or one in self.state.handed:
                try:
                    went += await self._disk.put_in_trash(one) is not None
                except LibraryTrouble as trouble:
                    failed.append(trouble)
        await self.look()
        if failed:
            raise failed[0]
        return went

    def _tell(self, state: StorageState) -> None:
        self.state = replace(state, flawed=tuple(self._flawed[key] for key in sorted(self._flawed)))
        for listener in self._listeners:
            listener()
