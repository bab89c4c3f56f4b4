"""A clip's unfinished file: resumed after any crash, hashed as it grows, given its own name in one step."""

import asyncio
import errno
import hashlib
import os
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from kinogrid.domain.failure import Charge
from kinogrid.domain.state import Kept
from kinogrid.store.files import flush, flush_folder, is_own, open_own, own_folder, read_own, write_whole
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers

_T = TypeVar("_T")

# Bytes that go to a worker thread at a time: measured, smaller ones lose time in the hops, larger ones in waiting.
BATCH = 1024 * 1024

# A longer validator than this, in characters, is not one that a sane host sends; it is not kept.
_VALIDATOR_BOUND = 1024

# The most bytes of a note.
_NOTE_BOUND = 64 * 1024

# How far two estimates of the machine's start, in seconds, may differ and still mean the same start.
_SAME_START = 2.0


class _Note(msgspec.Struct):
    """What stands beside an unfinished file: `started` is the machine's start, in Unix seconds, `certain` in bytes."""

    validator: str | None
    started: float
    certain: int


_read_note = msgspec.json.Decoder(_Note).decode


def measure(finals: Iterable[Path], part: Path) -> Kept | None:
    """Measure a clip that has one of its names already, and tidy up what a crash left beside it; None without one."""
    final = next(filter(is_own, finals), None)
    if final is None:
        return None
    size, digest = measured(final)
    if not part.exists():
        part.with_name(f"{part.name}.json").unlink(missing_ok=True)
    return Kept(size, digest, final.name)


def measured(path: Path) -> tuple[int, str]:
    """Read a file to its end, and give its bytes and their SHA-256 in hex; raises `OSError`."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(BATCH):
            digest.update(piece)
            size += len(piece)
    return size, digest.hexdigest()


class PartFile:
    """The blocking half: one file, its note, and the hash of what it holds.

    The note beside the file says which version the bytes belong to and how many of them were certainly on the disk.
    After a power cut the file may be longer than that with anything in it, so only the certain ones are used.
    """

    def __init__(self, root: Path, folders: tuple[str, ...], name: str) -> None:
        """Take the library's root, the folders below it, and the unfinished file's name."""
        self._root = root
        self._folders = folders
        folder = root.joinpath(*folders)
        self.path = folder / name
        self._note = folder / f"{name}.json"
        self.size = 0
        self.validator: str | None = None
        self._descriptor: int | None = None
        self._hash = hashlib.sha256()
        self._hashed = 0
        self._begun = False
        self._sealed = False

    def look(self) -> None:
        """Find out what an earlier try left; bytes of an unknown version don't count."""
        try:
            note = _read_note(read_own(self._note, _NOTE_BOUND))
            here = self.path.stat().st_size
        except (OSError, msgspec.MsgspecError, UnicodeError, RecursionError):
            return
        if note.validator is None or not is_own(self.path):
            return
        self.validator = note.validator
        self.size = here if abs(note.started - _machine_start()) < _SAME_START else max(0, min(here, note.certain))

    def begin(self, offset: int, validator: str | None) -> None:
        """Cut to `offset` bytes and note the version that they belong to."""
        if not 0 <= offset <= self.size:
            raise ValueError(f"cannot go on at byte {offset} of {self.size}")
        descriptor = self._open()
        if offset > self.size:
            raise OSError(errno.ENOENT, "another program cut the unfinished clip", str(self.path))
        os.ftruncate(descriptor, offset)
        self._sealed = False
        self.size = offset
        self.validator = validator if validator is None or len(validator) <= _VALIDATOR_BOUND else None
        self._write_note(descriptor)
        self._hash_from_disk(descriptor)
        self._begun = True

    def append(self, batch: bytes | bytearray) -> None:
        """Write and hash; what a full disk took of a batch counts, and is not asked for again.

        Raises `RuntimeError` before `begin`, as nobody knows yet where the bytes belong.
        """
        if not self._begun:
            raise RuntimeError("a clip is written after it is begun")
        descriptor = self._open()
        self._sealed = False
        done = 0
        with memoryview(batch) as view:
            try:
                while done < len(view):
                    done += os.write(descriptor, view[done:])
            finally:
                self._hash.update(view[:done])
                self.size += done
                self._hashed = self.size

    def seal(self) -> str:
        """Get every byte onto the disk and give the SHA-256 of them all, in hex."""
        descriptor = self._open()
        here = os.fstat(descriptor).st_size
        if here < self.size:
            self.size = here
            raise OSError(errno.ENOENT, "another program cut the clip while it came", str(self.path))
        if here > self.size:
            os.ftruncate(descriptor, self.size)
        if self._hashed != self.size:
            self._hash_from_disk(descriptor)
        flush(descriptor)
        self._sealed = True
        return self._hash.hexdigest()

    def keep(self, name: str) -> Path:
        """Give the file its final name; raises `RuntimeError` for one that is not sealed."""
        if not self._sealed:
            raise RuntimeError("a clip is kept only after it is sealed")
        self._close()
        final = self.path.with_name(name)
        self.path.replace(final)
        flush_folder(final.parent)
        self._note.unlink(missing_ok=True)
        self.size = 0
        self.validator = None
        return final

    def discard(self) -> None:
        """Remove the file and its note."""
        self._close()
        self._note.unlink(missing_ok=True)
        self.path.unlink(missing_ok=True)
        self.size = 0
        self.validator = None

    def rest(self) -> None:
        """Close the file, its bytes certain, so that a later try can go on even after a power cut."""
        if self._descriptor is None:
            return
        try:
            self._write_note(self._descriptor)
        finally:
            self._close()

    def _open(self) -> int:
        if self._descriptor is None:
            own_folder(self._root, *self._folders)
            self._descriptor = open_own(self.path)
            # Another program may have cut or removed the file since it was looked at.
            self.size = min(self.size, os.fstat(self._descriptor).st_size)
        return self._descriptor

    def _close(self) -> None:
        self._begun = self._sealed = False
        self._hash, self._hashed = hashlib.sha256(), 0
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            os.close(descriptor)

    def _write_note(self, descriptor: int) -> None:
        if self.size:
            flush(descriptor)
        note = _Note(self.validator, _machine_start(), self.size)
        write_whole(self._note, msgspec.json.encode(note), sync=False)

    def _hash_from_disk(self, descriptor: int) -> None:
        if self._hashed == self.size:
            return
        self._hash, self._hashed = hashlib.sha256(), 0
        os.lseek(descriptor, 0, os.SEEK_SET)
        while self._hashed < self.size and (piece := os.read(descriptor, min(BATCH, self.size - self._hashed))):
            self._hash.update(piece)
            self._hashed += len(piece)
        os.lseek(descriptor, self.size, os.SEEK_SET)


class ClipPart:
    """The `Part` of the ports: gathers chunks and hands them to a worker while the next ones come."""

    def __init__(self, file: PartFile, workers: Workers, name: Callable[[str], str]) -> None:
        """Take the file, the threads that may block on it, and what names the clip by its kind of file."""
        self._file = file
        self._name = name
        self._workers = workers
        self._gathered = bytearray()
        self._landing: asyncio.Future[None] | None = None
        self._handed = 0

    @property
    def path(self) -> Path:
        """Give the file that is being written."""
        return self._file.path

    @property
    def size(self) -> int:
        """Give the bytes that were taken so far, those on their way to the disk included."""
        return (self._handed or self._file.size) + len(self._gathered)

    @property
    def validator(self) -> str | None:
        """Give what identified the version these bytes belong to."""
        return self._file.validator

    async def look(self) -> None:
        """Find out what an earlier try left."""
        await self._run(self._file.look)

    async def begin(self, offset: int, validator: str | None) -> None:
        """Cut to `offset` bytes and note which version is being written; raises `LibraryTrouble`."""
        await self._empty()
        await self._run(partial(self._file.begin, offset, validator))

    async def write(self, chunk: bytes) -> None:
        """Append; raises `LibraryTrouble`, also for what an earlier call gathered."""
        self._gathered += chunk
        if len(self._gathered) >= BATCH:
            await self._hand_over()

    async def seal(self) -> str:
        """Get all bytes onto the disk; gives the SHA-256 of the whole in hex; raises `LibraryTrouble`."""
        await self._empty()
        return await self._run(self._file.seal)

    async def keep(self, suffix: str = "mp4") -> Path:
        """Give the clip its own name, in one step.

        Raises `LibraryTrouble`; `RuntimeError` when it is not sealed, `ValueError` for a suffix that no variant has.
        """
        name = self._name(suffix)
        await self._empty()
        return await self._run(partial(self._file.keep, name))

    async def discard(self) -> None:
        """Throw the bytes away; `begin` may follow."""
        self._gathered.clear()
        await self._empty()
        await self._run(self._file.discard)

    async def rest(self) -> None:
        """Close the file with everything that came in it; raises `LibraryTrouble`."""
        try:
            await self._empty()
        finally:
            await self._run(self._file.rest)

    async def _hand_over(self) -> None:
        await self._landed()
        batch, self._gathered = self._gathered, bytearray()
        self._handed = self._file.size + len(batch)
        self._landing = self._workers.start(partial(self._append, batch))

    async def _landed(self) -> None:
        if self._landing is None:
            return
        landing = self._landing
        try:
            await asyncio.shield(landing)
        finally:
            if landing.done():
                self._landing, self._handed = None, 0
                if landing.exception() is not None:
                    self._gathered.clear()

    async def _empty(self) -> None:
        if self._gathered:
            await self._hand_over()
        await self._landed()

    def _append(self, batch: bytearray) -> None:
        with disk_told(charge=Charge.YES):
            self._file.append(batch)

    async def _run(self, work: Callable[[], _T]) -> _T:
        return await self._workers.run(partial(_told, work))


def _told(work: Callable[[], _T]) -> _T:
    with disk_told(charge=Charge.YES):
        return work()


def _machine_start() -> float:
    """Estimate when this machine was started, in Unix seconds: it changes with a restart and not before."""
    return time.time() - time.monotonic()
