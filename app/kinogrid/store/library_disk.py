"""Looks at the folder of clips as it is: what lies in it and was handed on, and whether clips are as written down."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from kinogrid.domain.job import Job
from kinogrid.domain.state import Clip
from kinogrid.domain.storage import ClipFlaw, FlawedClip, FoundFiles, FoundFolder, StrayFile
from kinogrid.domain.trashed import Trashed
from kinogrid.store.clips import names_of
from kinogrid.store.files import flush_folder, is_own, own_folder, refuse_link
from kinogrid.store.parts import measured
from kinogrid.store.paths import Profile
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers

_T = TypeVar("_T")


class LibraryDisk:
    """The `ClipDisk` of the ports on a real disk, on a thread of its own; `trash` is called there."""

    def __init__(self, profile: Profile, trash: Callable[[Path], Trashed | None]) -> None:
        """Take the profile whose clips these are."""
        self._clips, self._handed = profile.clips, profile.handed
        self._trash = trash
        self._workers = Workers(1, "kinogrid-library-disk")

    @property
    def folder(self) -> Path:
        """Give the folder of clips."""
        return self._clips

    def folder_of(self, job: Job) -> tuple[str, str]:
        """Name a job's folder, its month's before its own."""
        return names_of(job)

    async def look(self) -> FoundFiles:
        """List what lies there, without following links; raises `LibraryTrouble`."""
        return await self._workers.run(partial(_told, partial(_found, self._clips, self._handed)))

    async def flaw(self, job: Job, clip: Clip) -> FlawedClip | None:
        """Read a clip to its end and tell what is wrong with it; None where it is what was written down."""
        return await self._workers.run(partial(self._flaw, job, clip))

    async def put_in_trash(self, stray: StrayFile) -> Trashed | None:
        """Move something into the system's trash; None where that does not take it. Raises `LibraryTrouble`."""
        return await self._workers.run(partial(_told, partial(self._put_in_trash, stray)))

    async def set_aside(self, job: Job, clip: Clip) -> None:
        """Give a file that is damaged another name beside, so that a whole one can have its own.

        Raises `LibraryTrouble`.
        """
        await self._workers.run(partial(_told, partial(self._set_aside, job, clip)))

    async def aclose(self) -> None:
        """Wait for what is under way."""
        await self._workers.aclose()

    def _flaw(self, job: Job, clip: Clip) -> FlawedClip | None:
        path = self._clips.joinpath(*names_of(job), clip.name)
        try:
            if not is_own(path):
                flaw = ClipFlaw.DAMAGED if os.path.lexists(path) else ClipFlaw.MISSING
                return FlawedClip(job.id, clip.index, flaw)
            size, digest = measured(path)
        except FileNotFoundError:
            return FlawedClip(job.id, clip.index, ClipFlaw.MISSING)
        except OSError as error:
            return FlawedClip(job.id, clip.index, ClipFlaw.UNREADABLE, str(error))
        is_sound = (size, digest) == (clip.size, clip.sha256)
        return None if is_sound else FlawedClip(job.id, clip.index, ClipFlaw.DAMAGED)

    def _put_in_trash(self, stray: StrayFile) -> Trashed | None:
        *folders, name = stray.path.split("/")
        place = self._handed if stray.is_handed else self._clips
        refuse_link(place)
        for folder in folders:
            place /= folder
            refuse_link(place)
        return self._trash(place / name) if os.path.lexists(place / name) else Trashed()

    def _set_aside(self, job: Job, clip: Clip) -> None:
        folder = own_folder(self._clips, *names_of(job))
        path = folder / clip.name
        if not os.path.lexists(path):
            return
        number, aside = 1, path.with_name(f"{path.stem}.damaged{path.suffix}")
        while os.path.lexists(aside):
            number += 1
            aside = path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")
        path.rename(aside)
        flush_folder(folder)


def _told(work: Callable[[], _T]) -> _T:
    with disk_told():
        return work()


def _found(clips: Path, handed: Path) -> FoundFiles:
    folders: dict[tuple[str, str], FoundFolder] = {}
    outside: dict[str, int] = {}
    for month in os.scandir(clips):
        if not month.is_dir(follow_symlinks=False):
            outside[month.name] = month.stat(follow_symlinks=False).st_size
            continue
        for job in os.scandir(month.path):
            if job.is_dir(follow_symlinks=False):
                folders[month.name, job.name] = _inside(Path(job.path))
            else:
                outside[f"{month.name}/{job.name}"] = job.stat(follow_symlinks=False).st_size
    return FoundFiles(folders, outside, _handed_out(handed))


def _handed_out(folder: Path) -> dict[str, int]:
    """Measure the frames in a folder that need not be there; what else a person keeps in it is left alone."""
    if folder.is_symlink() or not folder.is_dir():
        return {}
    with os.scandir(folder) as entries:
        return {
            one.name: one.stat(follow_symlinks=False).st_size
            for one in entries
            if one.is_file(follow_symlinks=False) and one.name.endswith(".png")
        }


def _inside(folder: Path) -> FoundFolder:
    files: dict[str, int] = {}
    deeper: dict[str, int] = {}
    for one in os.scandir(folder):
        if one.is_dir(follow_symlinks=False):
            deeper[one.name] = sum(
                (Path(place) / name).lstat().st_size for place, _, names in os.walk(one.path) for name in names
            )
        else:
            files[one.name] = one.stat(follow_symlinks=False).st_size
    return FoundFolder(files, deeper)
