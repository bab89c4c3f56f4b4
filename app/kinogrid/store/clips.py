"""The folder of clips: every name in it is made here, and nothing is ever written outside it."""

import errno
import logging
import os
import re
import shutil
import stat
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from kinogrid.domain.annotation import Project
from kinogrid.domain.failure import Charge, LibraryTrouble
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.request import MOST_VARIANTS, Imagine
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Clip, Kept
from kinogrid.domain.trashed import Trashed
from kinogrid.store.export_places import free_name
from kinogrid.store.files import copy_whole, is_own, own_folder, read_own, refuse_link, write_out, write_whole
from kinogrid.store.parts import ClipPart, PartFile, measure, measured
from kinogrid.store.paths import Profile
from kinogrid.store.privacy import persons_mode
from kinogrid.store.record import FORMAT, RECORD_BOUND, format_of, record
from kinogrid.store.trouble import disk_told, disk_trouble, trouble
from kinogrid.store.workers import Workers

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

_CLIPS = ("mp4",)
_PICTURES = ("png", "jpg", "webp")

# The file in which a job's folder explains itself.
RECORD = "job.json"

# As many as are fetched at once.
_THREADS = 4

_SAFE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")
# Names that Windows keeps for devices, https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICE = re.compile(r"(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]")
# The last second of the year 9999, in Unix seconds.
_LAST = 253_402_300_799.0


def _no_trash(_folder: Path) -> Trashed | None:
    return None


class ClipFolder:
    """The `ClipStore` of the ports on a real disk; file work happens on threads of its own.

    `mask` takes the live secrets out of `job.json`; `trash` moves a folder into the system's trash, on a thread, and
    gives None where that does not take it.
    """

    def __init__(
        self, profile: Profile, mask: Callable[[str], str] = str, trash: Callable[[Path], Trashed | None] = _no_trash
    ) -> None:
        """Take the profile whose clips these are."""
        self._profile = profile
        self._mask = mask
        self._trash = trash
        self._workers = Workers(_THREADS, "kinogrid-clips")
        self._open: set[Path] = set()

    def folder(self, job: Job) -> Path:
        """Give the folder of a job; raises `ValueError` for an id that can't be a file's name."""
        return self._profile.clips.joinpath(*names_of(job))

    def clip_path(self, job: Job, index: int) -> Path:
        """Give a variant's file, `1.mp4` or the like for index 0, whether it is there or not; raises likewise."""
        known = next((clip.name.rpartition(".")[2] for clip in job.clips if clip.index == index), None)
        suffixes = _suffixes(job)
        name = _clip_name(index, known if known in suffixes else suffixes[0])
        return self._profile.clips.joinpath(*names_of(job), name)

    def poster_path(self, clip: Clip) -> Path:
        """Give the cached picture of a clip, by its content, whether it is there or not."""
        return self._profile.poster(clip.sha256)

    async def gone(self, paths: Sequence[Path]) -> int:
        """Count those of these files that are not there; raises `LibraryTrouble` where nobody can say."""
        return await self._run(lambda: sum(not path.is_file() for path in paths))

    async def kept(self, job: Job, index: int) -> Kept | None:
        """Measure a variant's file where one has its own name already, else None; raises `LibraryTrouble`."""
        folder = self.folder(job)
        finals = [folder / _clip_name(index, suffix) for suffix in _suffixes(job)]
        return await self._run(partial(measure, finals, folder / _part_name(job, index)))

    @asynccontextmanager
    async def part(self, job: Job, index: int) -> AsyncIterator[ClipPart]:
        """Open the unfinished file of a variant, with whatever an earlier try left.

        Left early, it keeps what came, for the next try. Raises `LibraryTrouble`; `RuntimeError` when it is open.
        """
        file = PartFile(self._profile.clips, names_of(job), _part_name(job, index))
        if file.path in self._open:
            raise RuntimeError(f"{file.path.name} of job {job.id} is being written already")
        self._open.add(file.path)
        part = ClipPart(file, self._workers, partial(_clip_name, index))
        try:
            await part.look()
            try:
                yield part
            except BaseException:
                await _rest_quietly(part)
                raise
            await part.rest()
        finally:
            self._open.discard(file.path)

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
        """Write `job.json` in one step, but leave whole what a newer Kinogrid wrote; raises `LibraryTrouble`.

        `projects` are those that it or its variants are in, `hints` what was measured of its clips, and `charges` what
        was taken for it.
        """
        told = partial(
            record, job, journal, self._mask, planned=planned, projects=projects, hints=hints, charges=charges
        )
        await self._run(partial(self._write_record, job, told))

    async def copy(self, job: Job, index: int, target: Path) -> None:
        """Copy a clip to a place of the person's choice, whole or not at all; raises `LibraryTrouble`."""
        await self._workers.run(partial(_copy, self.clip_path(job, index), target))

    async def copy_into(self, job: Job, index: int, folder: Path, name: str) -> Path:
        """Copy a clip into a folder of the person's choice, under a name beside what is there, and give where it is.

        Raises `LibraryTrouble`. A folder that does not answer holds up nobody but who waits for the copy.
        """
        return await self._workers.run(partial(_copy_into, self.clip_path(job, index), folder, name))

    async def write_picture(self, data: bytes, target: Path) -> None:
        """Write a picture to a place of the person's choice, whole or not at all; raises `LibraryTrouble`."""
        await self._workers.run(partial(_write_picture, data, target))

    async def remove(self, job: Job) -> None:
        """Delete a job's folder, and the month's when it was the last; raises `LibraryTrouble`."""
        await self._run(partial(self._remove, job))

    async def put_in_trash(self, job: Job) -> Trashed | None:
        """Move a job's folder into the system's trash; None where that does not take it. Raises `LibraryTrouble`."""
        return await self._run(partial(self._put_in_trash, job))

    async def take_back(self, job: Job, place: Path) -> None:
        """Move a job's folder back from a place of the trash; raises `LibraryTrouble` where it is not there."""
        await self._run(partial(self._take_back, job, place))

    async def has_any(self, places: Sequence[Path]) -> bool:
        """Tell whether the trash still has something at any of these places; raises `LibraryTrouble`."""
        return await self._run(lambda: any(map(os.path.lexists, places)))

    async def put_clip_in_trash(self, job: Job, index: int) -> Trashed | None:
        """Move a variant's file into the system's trash; None where that does not take it. Raises `LibraryTrouble`."""
        return await self._run(partial(self._put_clip_in_trash, self._own_clip(job, index)))

    async def take_clip_back(self, job: Job, index: int, place: Path) -> None:
        """Move one variant's file back from a place of the trash; raises `LibraryTrouble` where it is not there.

        Whatever else has come to that place is another's: clips of all jobs have the same few names.
        """
        clip = next(clip for clip in job.clips if clip.index == index)
        await self._run(partial(self._take_clip_back, self._own_clip(job, index), clip, place))

    async def remove_clip(self, job: Job, index: int) -> None:
        """Delete one variant's file for good, whether it is there or not; raises `LibraryTrouble`."""
        path = self._own_clip(job, index)
        await self._run(lambda: path().unlink(missing_ok=True))

    async def aclose(self) -> None:
        """Wait for the writes under way and end the threads."""
        await self._workers.aclose()

    def _write_record(self, job: Job, told: Callable[[], bytes]) -> None:
        path = own_folder(self._profile.clips, *names_of(job)) / RECORD
        if _is_newer(path):
            _log.warning("the record of job %s is a newer Kinogrid's, and stays as it is", job.id)
        else:
            write_whole(path, told())

    def _remove(self, job: Job) -> None:
        folder = self._without_link(job)
        if folder is not None:
            shutil.rmtree(folder)
            _drop_empty(folder.parent)

    def _put_in_trash(self, job: Job) -> Trashed | None:
        folder = self._without_link(job)
        if folder is None:
            return Trashed()
        trashed = self._trash(folder)
        if trashed is not None:
            _drop_empty(folder.parent)
        return trashed

    def _take_back(self, job: Job, place: Path) -> None:
        month, name = names_of(job)
        if not place.is_dir():
            raise trouble("not_in_trash", said=str(place))
        _move_back(place, own_folder(self._profile.clips, month) / name)

    def _own_clip(self, job: Job, index: int) -> Callable[[], Path]:
        """Give what finds a variant's place, on a thread: in a folder of ours that no link leads out of."""
        name = self.clip_path(job, index).name
        return lambda: own_folder(self._profile.clips, *names_of(job)) / name

    def _put_clip_in_trash(self, find: Callable[[], Path]) -> Trashed | None:
        path = find()
        # A link is not followed: it goes as it is.
        return self._trash(path) if os.path.lexists(path) else Trashed()

    def _take_clip_back(self, find: Callable[[], Path], clip: Clip, place: Path) -> None:
        is_it = place.is_file() and place.stat().st_size == clip.size
        if not (is_it and measured(place) == (clip.size, clip.sha256)):
            raise trouble("not_in_trash", said=str(place))
        _move_back(place, find())

    def _without_link(self, job: Job) -> Path | None:
        """Give a job's folder where it is there; a link in its place is taken away, and leads nowhere."""
        month, name = names_of(job)
        refuse_link(self._profile.clips / month)
        folder = self._profile.clips / month / name
        try:
            linked = stat.S_ISLNK(folder.lstat().st_mode)
        except FileNotFoundError:
            return None
        if not linked:
            return folder
        folder.unlink()
        _drop_empty(folder.parent)
        return None

    async def _run(self, work: Callable[[], _T]) -> _T:
        return await self._workers.run(partial(_told, work))


def _move_back(place: Path, target: Path) -> None:
    """Move what the trash keeps to its own place, where nothing stands."""
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    shutil.move(place, target)
    # What the desktops of Linux note beside, https://specifications.freedesktop.org/trash-spec
    with suppress(OSError):
        (place.parent.with_name("info") / f"{place.name}.trashinfo").unlink(missing_ok=True)


def _drop_empty(month: Path) -> None:
    if not any(month.iterdir()):
        month.rmdir()


def _told(work: Callable[[], _T]) -> _T:
    with disk_told(charge=Charge.YES):
        return work()


def _copy(source: Path, target: Path) -> None:
    """Copy, and tell trouble with the person's own place apart from trouble with the library."""
    try:
        copy_whole(source, target, persons_mode())
    except OSError as error:
        if not source.is_file():
            raise trouble("clip_gone", said=str(error), charge=Charge.YES) from error
        told = disk_trouble(error)
        raise (trouble("save_denied", said=str(error)) if told.failure.code == "disk_denied" else told) from error


def _copy_into(source: Path, folder: Path, name: str) -> Path:
    wanted = Path(name)
    target = free_name(folder, wanted.stem, wanted.suffix)
    _copy(source, target)
    return target


def _write_picture(data: bytes, target: Path) -> None:
    """Write, and tell trouble with the person's own place as `_copy` does."""
    try:
        write_out(data, target, persons_mode())
    except OSError as error:
        told = disk_trouble(error, charge=Charge.NO)
        raise (trouble("save_denied", said=str(error)) if told.failure.code == "disk_denied" else told) from error


async def _rest_quietly(part: ClipPart) -> None:
    """Close a part whose writer has failed already, whose reason matters more."""
    try:
        await part.rest()
    except LibraryTrouble as trouble:
        _log.warning("an unfinished clip could not be closed: %s", trouble)


def _is_newer(path: Path) -> bool:
    if not is_own(path) or path.stat().st_size > RECORD_BOUND:
        return False
    return format_of(read_own(path, RECORD_BOUND)) > FORMAT


def names_of(job: Job) -> tuple[str, str]:
    """Name a job's folder, its month's before its own; raises `ValueError` for an id that can't be a file's name."""
    if _SAFE_ID.fullmatch(job.id) is None or _DEVICE.fullmatch(job.id) is not None:
        raise ValueError("a job's id has to be letters, digits and hyphens")
    # A time that no calendar has comes from a record of the service; NaN compares as false and ends as 0.
    at = job.created_at if 0 <= job.created_at <= _LAST else 0.0
    return f"{datetime.fromtimestamp(at, UTC):%Y-%m}", job.id


def _suffixes(job: Job) -> tuple[str, ...]:
    """Give what a job's variants may be called by; a picture keeps the kind that it came in."""
    return _PICTURES if isinstance(job.order, Imagine) else _CLIPS


def _clip_name(index: int, suffix: str) -> str:
    if index not in range(MOST_VARIANTS):
        raise ValueError(f"a job has no variant with index {index}")
    if suffix not in {*_CLIPS, *_PICTURES}:
        raise ValueError(f"no variant is kept as {suffix!r}")
    return f"{index + 1}.{suffix}"


def _part_name(job: Job, index: int) -> str:
    """Name the unfinished file; which kind of picture comes is known only once it is there."""
    return f"{_clip_name(index, _suffixes(job)[0])}.part"
