"""What getting clips and keeping them needs of the disk, and of whoever can look into them."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from kinogrid.domain.annotation import Project
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Clip, Kept, Probe
from kinogrid.domain.trashed import Trashed


class Part(Protocol):
    """A clip being written, not yet under its own name."""

    @property
    def size(self) -> int:
        """Give the bytes that are here already."""
        ...

    @property
    def validator(self) -> str | None:
        """Give what identified the version these bytes belong to."""
        ...

    async def begin(self, offset: int, validator: str | None) -> None:
        """Cut to `offset` bytes and note which version is being written; raises `LibraryTrouble`."""
        ...

    async def write(self, chunk: bytes) -> None:
        """Append; raises `LibraryTrouble`."""
        ...

    async def seal(self) -> str:
        """Flush to the disk, so that a crash cannot leave less; gives the SHA-256 of the whole in hex."""
        ...

    async def keep(self, suffix: str) -> Path:
        """Give the clip its own name, in one step, with what its kind of file is called by; raises `LibraryTrouble`."""
        ...

    async def discard(self) -> None:
        """Throw the bytes away."""
        ...

    @property
    def path(self) -> Path:
        """Give the file that is being written."""
        ...


class ClipStore(Protocol):
    """The folder of clips; every name in it is made here, never taken from the wire."""

    def folder(self, job: Job) -> Path:
        """Give the folder of a job: `clips/<yyyy-mm>/<job id>`."""
        ...

    def clip_path(self, job: Job, index: int) -> Path:
        """Give a variant's file, `1.mp4` or the like for index 0, whether it is there or not."""
        ...

    async def kept(self, job: Job, index: int) -> Kept | None:
        """Measure a variant's file where one has its own name already, else None; raises `LibraryTrouble`."""
        ...

    def part(self, job: Job, index: int) -> AbstractAsyncContextManager[Part]:
        """Open the unfinished file of a variant, with whatever an earlier try left."""
        ...

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
        """Write `job.json`, so that a folder explains itself without the database; it never holds a secret.

        `projects` are those that the job or its variants are in, `hints` what was measured of its clips, each by the
        SHA-256 of its content, and `charges` what was taken for it.

        Raises `LibraryTrouble`.
        """
        ...

    def poster_path(self, clip: Clip) -> Path:
        """Give the cached picture of a clip, by its content, whether it is there or not."""
        ...

    async def gone(self, paths: Sequence[Path]) -> int:
        """Count those of these files that are not there; raises `LibraryTrouble` where nobody can say."""
        ...

    async def copy(self, job: Job, index: int, target: Path) -> None:
        """Copy a clip to a place of the person's choice, whole or not at all; raises `LibraryTrouble`."""
        ...

    async def copy_into(self, job: Job, index: int, folder: Path, name: str) -> Path:
        """Copy a clip into a folder of the person's choice, under a name beside what is there, and give where it is.

        Raises `LibraryTrouble`.
        """
        ...

    async def remove(self, job: Job) -> None:
        """Delete a job's folder."""
        ...

    async def put_in_trash(self, job: Job) -> Trashed | None:
        """Move a job's folder into the system's trash; None where that does not take it. Raises `LibraryTrouble`."""
        ...

    async def take_back(self, job: Job, place: Path) -> None:
        """Move a job's folder back from a place of the trash; raises `LibraryTrouble` where it is not there."""
        ...

    async def has_any(self, places: Sequence[Path]) -> bool:
        """Tell whether the trash still has something at any of these places; raises `LibraryTrouble`."""
        ...

    async def put_clip_in_trash(self, job: Job, index: int) -> Trashed | None:
        """Move one variant's file into the system's trash; None where that does not take it. Raises likewise."""
        ...

    async def take_clip_back(self, job: Job, index: int, place: Path) -> None:
        """Move one variant's file back from a place of the trash; raises `LibraryTrouble` where that very file is not.

        The job has the clip.
        """
        ...

    async def remove_clip(self, job: Job, index: int) -> None:
        """Delete one variant's file for good, whether it is there or not; raises `LibraryTrouble`."""
        ...


class Media(Protocol):
    """Tells a playable clip or a readable picture from a broken one, and takes posters."""

    async def probe(self, path: Path) -> Probe:
        """Decode a file far enough to trust it; raises `Unanswered` with code `bad_clip` when it is not playable."""
        ...

    async def probe_picture(self, path: Path) -> Probe:
        """Decode a picture; raises `Unanswered` with code `bad_picture` when that cannot be done."""
        ...

    async def quarter(self, sheet: Path, index: int) -> bytes:
        """Cut one of four pictures out of a sheet, without loss; raises `Unanswered` likewise."""
        ...

    async def poster(self, clip: Path, picture: Path) -> None:
        """Write a clip's first frame as a picture; raises `LibraryTrouble` or `Unanswered`."""
        ...
