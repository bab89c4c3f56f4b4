"""A database, a disk and an inspector in one process, to stand around the use cases in tests."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from kinogrid.domain.annotation import Project
from kinogrid.domain.failure import Failure, LibraryTrouble, Unanswered, known
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Decision, Job
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.request import Extend, LocalFrame
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Clip, Kept, Probe
from kinogrid.domain.trashed import KeptStep, Trashed
from tests.studio.fake_service import BYTES, PICTURE, SHEET


def quarter_of_sheet(index: int) -> bytes:
    """Give what the fake inspector cuts out of a sheet."""
    return b"quarter %d" % index


# What the fake inspector can read, by what kind of file it is.
READABLE = {PICTURE: "webp", **{quarter_of_sheet(index): "png" for index in range(4)}}


@dataclass
class FakeStore:
    """Rows in memory that refuse to be written while `full`, count that, and take `pause` seconds to be."""

    jobs: dict[str, Job] = field(default_factory=dict)
    entries: dict[str, list[JournalEntry]] = field(default_factory=dict)
    plans: dict[str, Job] = field(default_factory=dict)
    outdated: set[str] = field(default_factory=set)
    projects: list[Project] = field(default_factory=list)
    hints: dict[str, dict[str, Hints]] = field(default_factory=dict)
    charged: list[Charged] = field(default_factory=list)
    full: bool = False
    pause: float = 0.0
    refused: int = 0

    @property
    def lookup(self) -> Self:
        return self

    def find(self, job_id: str) -> Job | None:
        return self.jobs.get(job_id)

    def owners(self, task_ids: Collection[str]) -> Mapping[str, str]:
        owners = {job.task_id: job.id for job in self.jobs.values() if job.task_id is not None}
        return {task_id: owners[task_id] for task_id in task_ids if task_id in owners}

    def making(self, video_id: str) -> Sequence[str]:
        return [job.id for job in self.jobs.values() if job.result is not None and job.result.video_id == video_id]

    def continuing(self, video_id: str) -> Sequence[str]:
        return [
            job.id for job in self.jobs.values() if isinstance(job.order, Extend) and job.order.video_id == video_id
        ]

    def placed_since(self, at: float) -> Sequence[str]:
        return [job.id for job in self.jobs.values() if job.foreseen is not None and job.placed_at >= at]

    async def read(self, job_ids: Collection[str]) -> Sequence[Job]:
        await asyncio.sleep(0)
        return [job for job in await self.load() if job.id in job_ids]

    async def made(self, job_ids: Collection[str]) -> Mapping[str, float]:
        await asyncio.sleep(0)
        return {job.id: job.created_at for job in self.jobs.values() if job.id in job_ids}

    async def listed(self) -> Sequence[tuple[float, str]]:
        return sorted((job.created_at, job.id) for job in self.jobs.values())

    async def parents(self) -> Mapping[str, str]:
        return {job.id: job.parent.job_id for job in self.jobs.values() if job.parent is not None}

    async def apart(self) -> Sequence[str]:
        made = {job.result.video_id for job in self.jobs.values() if job.result is not None}
        return [
            job.id
            for job in self.jobs.values()
            if isinstance(job.order, Extend)
            and job.order.video_id in made
            and (job.parent is None or job.parent.job_id not in self.jobs)
        ]

    async def in_project(self, project_id: str) -> Sequence[str]:
        return [job.id for job in self.jobs.values() if project_id in job.annotations.projects]

    async def lessons(self, most: int) -> Sequence[Job]:
        return list(reversed(await self.load()))

    async def pictures(self) -> frozenset[str]:
        orders = [job.order for kept in (self.jobs, self.plans) for job in kept.values()]
        frames = [frame for order in orders for _, frame in order.frames()]
        return frozenset(frame.path for frame in frames if isinstance(frame, LocalFrame))

    async def alive(self) -> Sequence[Job]:
        return [job for job in await self.load() if job.is_alive]

    async def load(self) -> Sequence[Job]:
        return sorted(self.jobs.values(), key=lambda job: job.created_at, reverse=True)

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        await asyncio.sleep(self.pause)
        if self.full:
            self.refused += 1
            raise LibraryTrouble(known("disk_full"))
        self.jobs[job.id] = job
        self.plans.pop(job.id, None)
        self.outdated.add(job.id)
        if entry is not None:
            self.entries.setdefault(job.id, []).append(entry)

    async def save_all(self, made: Sequence[tuple[Job, Sequence[JournalEntry]]]) -> None:
        await asyncio.sleep(self.pause)
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        for job, lines in made:
            self.jobs[job.id] = job
            self.outdated.add(job.id)
            self.entries.setdefault(job.id, []).extend(lines)

    async def plan(self, jobs: Sequence[Job]) -> None:
        await asyncio.sleep(self.pause)
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        self.plans |= {job.id: job for job in jobs}
        self.outdated |= {job.id for job in jobs}

    async def planned(self) -> Sequence[Job]:
        return sorted(self.plans.values(), key=lambda job: job.created_at)

    async def forget(self, job_id: str) -> None:
        self.jobs.pop(job_id, None)
        self.plans.pop(job_id, None)
        self.entries.pop(job_id, None)

    async def journal(self, job_id: str) -> Sequence[JournalEntry]:
        return self.entries.get(job_id, [])

    async def unrecorded(self) -> Sequence[tuple[Job, bool]]:
        rows = [(job, kept is self.plans) for kept in (self.jobs, self.plans) for job in kept.values()]
        return [(job, planned) for job, planned in rows if job.id in self.outdated]

    async def projects_of(self, job: Job) -> Sequence[Project]:
        return [project for project in self.projects if project.id in job.annotations.projects]

    async def hints_of(self, job: Job) -> Mapping[str, Hints]:
        return self.hints.get(job.id, {})

    async def charges_of(self, job: Job) -> Sequence[Charged]:
        return [one for one in self.charged if one.job_id == job.id]

    async def recorded(self, job_ids: Sequence[str]) -> None:
        self.outdated.difference_update(job_ids)


@dataclass
class FakePauses:
    """Where a paused queue is kept in memory."""

    why: Failure | None = None

    async def paused(self) -> Failure | None:
        return self.why

    async def keep_paused(self, why: Failure | None) -> None:
        await asyncio.sleep(0)
        self.why = why


@dataclass
class FakeDecisions:
    """Where steps are kept in memory; refused while `full`."""

    past: Sequence[KeptStep] = ()
    future: Sequence[Decision] = ()
    full: bool = False

    async def steps(self) -> tuple[Sequence[KeptStep], Sequence[Decision]]:
        return self.past, self.future

    async def keep(self, past: Sequence[KeptStep], future: Sequence[Decision]) -> None:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        self.past, self.future = past, future


@dataclass
class FakeHints:
    """Where it is kept in memory what was measured; refused while `full`."""

    kept: dict[tuple[str, str], Hints] = field(default_factory=dict)
    full: bool = False

    async def hints(self, job_id: str) -> Mapping[str, Hints]:
        await asyncio.sleep(0)
        return {sha256: hints for (owner, sha256), hints in self.kept.items() if owner == job_id}

    async def keep(self, job_id: str, clip: Clip, hints: Hints) -> None:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        self.kept[job_id, clip.sha256] = hints


@dataclass
class FakeMeter:
    """Measures nothing, and remembers in which order it was asked; waits while there is a `gate` that is closed."""

    asked: list[tuple[Path, Path | None, Path | None, Path | None]] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    gate: asyncio.Event | None = None
    at_once: int = 0
    most_at_once: int = 0
    rests: int = 0

    async def measure(self, clip: Path, first: Path | None, last: Path | None, parent: Path | None) -> Hints:
        self.asked.append((clip, first, last, parent))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(0)
            if self.gate is not None:
                await self.gate.wait()
        finally:
            self.at_once -= 1
        if str(clip) in self.broken:
            raise Unanswered(known("bad_clip"))
        return Hints(5.2, (float(len(self.asked)),))

    def rest(self) -> None:
        self.rests += 1


def holding(*jobs: Job) -> FakeStore:
    """Make the store of an earlier session."""
    return FakeStore({job.id: job for job in jobs})


@dataclass
class FakePart:
    """An unfinished clip in memory."""

    key: tuple[str, int]
    world: "FakeClips"
    data: bytearray = field(default_factory=bytearray)
    validator: str | None = None

    @property
    def size(self) -> int:
        return len(self.data)

    @property
    def path(self) -> Path:
        return Path(f"{self.key[0]}.{self.key[1]}.part")

    async def begin(self, offset: int, validator: str | None) -> None:
        del self.data[offset:]
        self.validator = validator

    async def write(self, chunk: bytes) -> None:
        if self.world.full:
            raise LibraryTrouble(known("disk_full"))
        self.data += chunk

    async def seal(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    async def keep(self, suffix: str) -> Path:
        self.world.kept_files[self.key] = bytes(self.data)
        self.world.suffixes[self.key] = suffix
        self.world.parts.pop(self.key, None)
        return Path(f"{self.key[1] + 1}.{suffix}")

    async def discard(self) -> None:
        self.data.clear()
        self.validator = None


@dataclass
class FakeClips:
    """The clip folder in memory, and what looks at clips."""

    kept_files: dict[tuple[str, int], bytes] = field(default_factory=dict)
    suffixes: dict[tuple[str, int], str] = field(default_factory=dict)
    parts: dict[tuple[str, int], FakePart] = field(default_factory=dict)
    records: dict[str, tuple[Job, bool]] = field(default_factory=dict)
    named: dict[str, list[str]] = field(default_factory=dict)
    measured: dict[str, dict[str, Hints]] = field(default_factory=dict)
    paid: dict[str, list[Charged]] = field(default_factory=dict)
    full: bool = False
    no_posters: bool = False
    no_records: bool = False
    no_trash: bool = False
    trash: dict[str, dict[tuple[str, int], bytes]] = field(default_factory=dict)
    mistakes: set[str] = field(default_factory=set)
    copies: list[tuple[str, int, Path]] = field(default_factory=list)

    def folder(self, job: Job) -> Path:
        return Path(job.id)

    def clip_path(self, job: Job, index: int) -> Path:
        return Path(job.id) / f"{index + 1}.{self.suffixes.get((job.id, index), 'mp4')}"

    def poster_path(self, clip: Clip) -> Path:
        return Path(f"{clip.sha256}.jpg")

    async def gone(self, paths: Sequence[Path]) -> int:
        there = {Path(job_id) / f"{index + 1}.mp4" for job_id, index in self.kept_files}
        return sum(path not in there for path in paths)

    async def kept(self, job: Job, index: int) -> Kept | None:
        data = self.kept_files.get((job.id, index))
        return (
            None if data is None else Kept(len(data), hashlib.sha256(data).hexdigest(), self.clip_path(job, index).name)
        )

    @asynccontextmanager
    async def part(self, job: Job, index: int) -> AsyncIterator[FakePart]:
        key = job.id, index
        yield self.parts.setdefault(key, FakePart(key, self))

    async def write_record(
        self,
        job: Job,
        journal: Sequence[JournalEntry],
        *,
        planned: bool = False,
        projects: Sequence[Project] = (),
        hints: Mapping[str, Hints] | None = None,
        charges: Sequence[Charged] = (),
    ) -> None:
        await asyncio.sleep(0)
        if self.full or self.no_records:
            raise LibraryTrouble(known("disk_full"))
        if job.id in self.mistakes:
            raise ValueError(job.id)
        self.records[job.id] = job, planned
        self.paid[job.id] = list(charges)
        self.named[job.id] = [project.name for project in projects]
        self.measured[job.id] = dict(hints or {})

    async def copy(self, job: Job, index: int, target: Path) -> None:
        raise LibraryTrouble(known("disk_denied"))

    async def copy_into(self, job: Job, index: int, folder: Path, name: str) -> Path:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        await asyncio.sleep(0)
        taken = [target for _, _, target in self.copies]
        target = folder / name if folder / name not in taken else folder / f"{name} (2)"
        self.copies.append((job.id, index, target))
        return target

    async def remove(self, job: Job) -> None:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        self.kept_files = {key: data for key, data in self.kept_files.items() if key[0] != job.id}
        self.records.pop(job.id, None)

    async def put_in_trash(self, job: Job) -> Trashed | None:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        if self.no_trash:
            return None
        self.trash[job.id] = {key: data for key, data in self.kept_files.items() if key[0] == job.id}
        await self.remove(job)
        return Trashed(Path("trash") / job.id)

    async def take_back(self, job: Job, place: Path) -> None:
        if place.name not in self.trash:
            raise LibraryTrouble(known("not_in_trash"))
        self.kept_files |= self.trash.pop(place.name)

    async def has_any(self, places: Sequence[Path]) -> bool:
        return any(place.name in self.trash for place in places)

    async def put_clip_in_trash(self, job: Job, index: int) -> Trashed | None:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        if self.no_trash:
            return None
        data = self.kept_files.pop((job.id, index), None)
        if data is None:
            return Trashed()
        place = Path("trash") / f"{job.id} {index}"
        self.trash[place.name] = {(job.id, index): data}
        return Trashed(place)

    async def take_clip_back(self, job: Job, index: int, place: Path) -> None:
        assert self.clip_path(job, index).name == next(clip.name for clip in job.clips if clip.index == index)
        await self.take_back(job, place)

    async def remove_clip(self, job: Job, index: int) -> None:
        self.kept_files.pop((job.id, index), None)

    def _data(self, path: Path) -> bytes:
        if path.suffix == ".part":
            key, _, index = path.stem.rpartition(".")
            return bytes(self.parts[key, int(index)].data)
        return self.kept_files[path.parent.name, int(path.stem) - 1]

    async def probe(self, path: Path) -> Probe:
        await asyncio.sleep(0)
        if path.name in self.mistakes:
            raise ValueError(path.name)
        if self._data(path) != BYTES:
            raise Unanswered(known("bad_clip"))
        return Probe(125, 5.2, 560, 688)

    async def probe_picture(self, path: Path) -> Probe:
        await asyncio.sleep(0)
        suffix = READABLE.get(self._data(path))
        if suffix is None:
            raise Unanswered(known("bad_picture"))
        return Probe(1, 0.0, 1456, 816, suffix)

    async def quarter(self, sheet: Path, index: int) -> bytes:
        await asyncio.sleep(0)
        if self._data(sheet) != SHEET:
            raise Unanswered(known("bad_picture"))
        return quarter_of_sheet(index)

    async def poster(self, clip: Path, picture: Path) -> None:
        await asyncio.sleep(0)
        if self.no_posters:
            raise Unanswered(known("bad_clip"))
