"""Moves a library to another folder: copied, compared by hash, switched in one step, and only then removed.

Whatever ends the app in between, one whole library is where the next start looks for it. While the app runs, clips and
pictures are copied, which do not change; what does is copied by the next start, before anything of it is opened. Beside
the copies lies a list of those that were compared, one line each, so that a move goes on where it was.
"""

import hashlib
import json
import os
import secrets
import shutil
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec

from kinogrid.domain.failure import Charge, LibraryTrouble
from kinogrid.domain.move import Cleaned, MovePlan
from kinogrid.store.backup import copy_database
from kinogrid.store.database import BESIDE, distrust, told
from kinogrid.store.export_places import free_name
from kinogrid.store.files import flush, flush_folder, read_own, write_whole
from kinogrid.store.parts import measured
from kinogrid.store.paths import Profile
from kinogrid.store.profile_lock import ProfileLock
from kinogrid.store.rehoming import rehome, rehomed
from kinogrid.store.trouble import trouble
from kinogrid.store.workers import Workers

# The list of what was copied and compared; its first line tells whose it is.
LIST = ".kinogrid-move"
_DRAFT = ".moving"
# What is being written just now; it is copied once the app has ended.
_PASSING = (".part", ".part.json", ".tmp")
_PIECE = 1024 * 1024
# Bytes of the notes.
_MOST = 256 * 1024


class _CopiedFile(msgspec.Struct, frozen=True, array_like=True):
    """One file that was copied and compared, as it was where it came from: bytes, nanoseconds, SHA-256."""

    name: str
    size: int
    changed: int
    sha256: str


class _CopyMark(msgspec.Struct, frozen=True):
    token: str


class _FormerPlace(msgspec.Struct, frozen=True):
    """Where a library was before, and how large and how old its database was when it was copied."""

    source: str
    token: str
    database: tuple[int, int]


_read_line = msgspec.json.Decoder(_CopiedFile).decode
_read_whose = msgspec.json.Decoder(_CopyMark).decode


class _CopyingStopped(Exception):
    """Nobody waits for it just now; it goes on where it is."""


class LibraryMover:
    """The `MoveDisk` of the ports: copies beside the app that goes on working, on a thread of its own."""

    def __init__(self, profile: Profile) -> None:
        """Take the library that is moved, or was."""
        self._profile = profile
        self._workers = Workers(1, "kinogrid-move")

    async def plan(self) -> MovePlan | None:
        """Give the move that was begun, None for none; raises `LibraryTrouble`."""
        return await self._workers.run(partial(told, Charge.NO, partial(read_plan, self._profile)))

    async def prepare(self, folder: Path) -> MovePlan:
        """Begin a move into a new folder below one; raises `LibraryTrouble`."""
        return await self._workers.run(partial(told, Charge.NO, partial(_prepared, self._profile, folder)))

    async def copy(self, plan: MovePlan, moved: Callable[[int, int], object], stop: threading.Event) -> MovePlan | None:
        """Copy what does not change while the app runs; gives the plan that is ready then, None once `stop` is set.

        `moved` hears on another thread how many bytes of how many are done. Raises `LibraryTrouble`.
        """
        work = partial(_copied, self._profile, plan, moved, stop)
        return await self._workers.run(partial(told, Charge.NO, work))

    async def call_off(self, plan: MovePlan) -> None:
        """Take all copies away, and let the library stay where it is; raises `LibraryTrouble`."""
        await self._workers.run(partial(told, Charge.NO, partial(_called_off, self._profile, plan)))

    async def clean(self) -> Cleaned | None:
        """Remove what is left where the library was before; None where nothing is, or that cannot be now.

        Raises `LibraryTrouble`.
        """
        return await self._workers.run(partial(told, Charge.NO, partial(_cleaned, self._profile)))

    async def aclose(self) -> None:
        """Wait for what is under way."""
        await self._workers.aclose()


def _to_nobody(_done: int, _total: int) -> None:
    pass


def finish(
    profile: Profile,
    remember: Callable[[Path], object],
    stop: threading.Event,
    moved: Callable[[int, int], object] = _to_nobody,
) -> Path | None:
    """Carry a move that is ready to its end, where nothing of the library is open, and give where it is then.

    `remember` lets the next start look there; `moved` hears how many bytes of how many are done. None where there is
    nothing to do, or it is not to be done now: the note of the move says why. Blocks.
    """
    try:
        plan = told(Charge.NO, partial(read_plan, profile))
    except LibraryTrouble:
        return None
    if plan is None or not plan.is_ready:
        return None
    try:
        return told(Charge.NO, partial(_finished, profile, plan, remember, stop, moved))
    except _CopyingStopped:
        return None
    except LibraryTrouble as error:
        with suppress(OSError):  # a disk that takes not even this says so to whoever opens the library
            _write_plan(profile, replace(plan, why=error.failure.code))
        return None


def read_plan(profile: Profile) -> MovePlan | None:
    """Give the move that was begun, None for none or one that nobody can read; raises `OSError`."""
    try:
        return msgspec.convert(
            json.loads(read_own(profile.move, _MOST)), MovePlan, dec_hook=lambda kind, value: kind(value)
        )
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, RecursionError):
        return None


def _write_plan(profile: Profile, plan: MovePlan) -> None:
    # In ASCII, as a path may hold what is no text.
    write_whole(profile.move, json.dumps(msgspec.to_builtins(plan, enc_hook=str)).encode("ascii"))


def _prepared(profile: Profile, folder: Path) -> MovePlan:
    if folder.resolve().is_relative_to(profile.folder.resolve()):
        raise trouble("move_inside")
    needed = profile.database.stat().st_size
    for name in _all_of_it(profile):
        with suppress(FileNotFoundError):  # clips come and go meanwhile
            needed += (profile.folder / name).lstat().st_size
    if shutil.disk_usage(folder).free < needed:
        raise trouble("disk_full", said=f"{needed} bytes are needed")
    target = free_name(folder, "kinogrid-library", "")
    target.mkdir(mode=0o700)
    token = secrets.token_hex(16)
    write_whole(target / LIST, msgspec.json.encode(_CopyMark(token)) + b"\n")
    plan = MovePlan(target, token)
    _write_plan(profile, plan)
    return plan


def _copied(
    profile: Profile, plan: MovePlan, moved: Callable[[int, int], object], stop: threading.Event
) -> MovePlan | None:
    try:
        _LibraryCopier(profile, plan, moved, stop).copy(_unchanging(profile))
    except _CopyingStopped:
        return None
    ready = replace(plan, is_ready=True, why="")
    _write_plan(profile, ready)
    return ready


def _unchanging(profile: Profile) -> Iterator[str]:
    """Name the files that do not change while the app runs."""
    for name in _names(profile.folder, ("clips", "frames")):
        if not name.endswith((*_PASSING, "job.json")):
            yield name


def _all_of_it(profile: Profile) -> Iterator[str]:
    """Name every file but those of the database, and those that are made again or are about this folder alone."""
    here = {profile.lock.name, profile.move.name, profile.moved.name, LIST, profile.mark.name}
    database = {profile.database.name + more for more in ("", *BESIDE)}
    tops = sorted(entry.name for entry in os.scandir(profile.folder) if entry.is_dir())
    yield from _names(profile.folder, [top for top in tops if top != profile.cache.name])
    for entry in sorted(os.scandir(profile.folder), key=lambda entry: entry.name):
        if entry.is_file(follow_symlinks=False) and entry.name not in here | database:
            yield entry.name


def _names(folder: Path, tops: list[str] | tuple[str, ...]) -> Iterator[str]:
    for top in tops:
        for place, folders, names in os.walk(folder / top):
            folders.sort()
            for name in sorted(names):
                path = Path(place) / name
                with suppress(FileNotFoundError):
                    if stat.S_ISREG(path.lstat().st_mode):
                        yield path.relative_to(folder).as_posix()


class _LibraryCopier:
    """Copies files that are not copied yet, or are others by now, and notes each once it was compared."""

    def __init__(
        self, profile: Profile, plan: MovePlan, moved: Callable[[int, int], object], stop: threading.Event
    ) -> None:
        self._source, self._target = profile.folder, plan.target
        self._moved, self._stop = moved, stop
        self.lines = _read_list(plan.target, plan.token)
        self._done = self._total = 0

    @property
    def total(self) -> int:
        """Give the bytes of all that it had to copy."""
        return self._total

    def copy(self, names: Iterator[str]) -> None:
        """Copy these, of which some may go away meanwhile; raises `OSError`, and `_CopyingStopped`."""
        due = []
        for name in names:
            with suppress(FileNotFoundError):
                found = (self._source / name).lstat()
                if not self._is_copied(name, found):
                    due.append(name)
                    self._total += found.st_size
        with (self._target / LIST).open("ab") as note:
            for name in due:
                with suppress(FileNotFoundError):
                    line = self._copy(name)
                    note.write(msgspec.json.encode(line) + b"\n")
                    note.flush()
                    flush(note.fileno())
                    self.lines[name] = line

    def drop(self, names: set[str]) -> None:
        """Take copies away of what is not there any more."""
        for name in set(self.lines) - names:
            (self._target / name).unlink(missing_ok=True)

    def _is_copied(self, name: str, found: os.stat_result) -> bool:
        line = self.lines.get(name)
        if line is None or (line.size, line.changed) != (found.st_size, found.st_mtime_ns):
            return False
        try:
            return (self._target / name).lstat().st_size == line.size
        except FileNotFoundError:
            return False

    def _copy(self, name: str) -> _CopiedFile:
        source, target = self._source / name, self._target / name
        if not (self._target / LIST).is_file():
            raise trouble("move_target_gone", said=str(self._target))
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = target.with_name(target.name + _DRAFT)
        draft.unlink(missing_ok=True)
        digest = hashlib.sha256()
        found = source.lstat()
        try:
            with source.open("rb") as read, draft.open("xb") as write:
                draft.chmod(0o600)
                while piece := read.read(_PIECE):
                    write.write(piece)
                    digest.update(piece)
                    self._step(len(piece))
                write.flush()
                flush(write.fileno())
            size, copied = _compared(draft, digest.hexdigest())
            os.utime(draft, ns=(found.st_atime_ns, found.st_mtime_ns))
            draft.replace(target)
        except BaseException:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise
        flush_folder(target.parent)
        return _CopiedFile(name, size, found.st_mtime_ns, copied)

    def _step(self, count: int) -> None:
        if self._stop.is_set():
            raise _CopyingStopped
        self._done += count
        self._moved(self._done, self._total)


def _compared(draft: Path, wanted: str) -> tuple[int, str]:
    """Read a copy back, and give its bytes and its hash; raises `LibraryTrouble` where it is not what was written."""
    size, digest = measured(draft)
    if digest != wanted:
        raise trouble("disk_failed", said=f"{draft} is not what was written")
    return size, digest


def _read_list(target: Path, token: str) -> dict[str, _CopiedFile]:
    """Read what was copied and compared; raises `LibraryTrouble` where that is not the folder that was begun."""
    try:
        data = (target / LIST).read_bytes()
        first, *lines = data.split(b"\n")
        if _read_whose(first).token != token:
            raise trouble("move_target_gone", said=str(target))
    except (FileNotFoundError, NotADirectoryError, msgspec.MsgspecError, UnicodeError) as error:
        raise trouble("move_target_gone", said=str(error)) from error
    found: dict[str, _CopiedFile] = {}
    for line in lines:
        # The last one may be torn: then its file is copied once more.
        with suppress(msgspec.MsgspecError, UnicodeError):
            told_of = _read_line(line)
            found[told_of.name] = told_of
    if data and not data.endswith(b"\n"):
        with (target / LIST).open("ab") as note:
            note.write(b"\n")
    return found


def _finished(
    profile: Profile,
    plan: MovePlan,
    remember: Callable[[Path], object],
    stop: threading.Event,
    moved: Callable[[int, int], object],
) -> Path:
    size = profile.database.stat().st_size
    copier = _LibraryCopier(profile, plan, lambda done, total: moved(done, total + size), stop)
    names = list(_all_of_it(profile))
    copier.copy(iter(names))
    copier.drop(set(names))
    target = Profile(plan.target)

    def told(share: float) -> None:
        if stop.is_set():
            raise _CopyingStopped
        moved(copier.total + round(share * size), copier.total + size)

    _move_database(profile, target, told)
    for path in (target.settings, target.exports):
        if path.is_file():
            write_whole(path, rehomed(path.read_bytes(), profile.folder, target.folder))
    found = profile.database.stat()
    before = _FormerPlace(str(profile.folder), plan.token, (found.st_size, found.st_mtime_ns))
    write_whole(target.moved, json.dumps(msgspec.to_builtins(before)).encode("ascii"))
    # From here on the library is there, and what is here is left behind.
    remember(target.folder)
    return target.folder


def _move_database(profile: Profile, target: Profile, moved: Callable[[float], object]) -> None:
    """Write the database where it is to be, as it is, but for the paths of its pictures; nobody has it open."""
    draft = target.database.with_name(target.database.name + _DRAFT)
    draft.unlink(missing_ok=True)
    copy_database(profile.database, draft, moved)
    rehome(draft, profile.frames, target.frames)
    with closing(sqlite3.connect(draft)) as connection:
        distrust(connection)
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise trouble("library_damaged", said=str(found))
    for more in BESIDE:
        target.database.with_name(target.database.name + more).unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        flush(descriptor)
    finally:
        os.close(descriptor)
    draft.replace(target.database)
    flush_folder(target.folder)


def _called_off(profile: Profile, plan: MovePlan) -> None:
    with suppress(LibraryTrouble):  # a folder that is not there, or is another's by now, stays as it is
        _read_list(plan.target, plan.token)
        shutil.rmtree(plan.target)
    profile.move.unlink(missing_ok=True)
    flush_folder(profile.folder)


def _cleaned(profile: Profile) -> Cleaned | None:
    try:
        before = msgspec.convert(json.loads(read_own(profile.moved, _MOST)), _FormerPlace)
    except FileNotFoundError:
        return None
    except (ValueError, RecursionError):
        profile.moved.unlink()
        return None
    old = Profile(Path(before.source))
    if not old.folder.is_dir():
        if old.folder.parent.is_dir():
            _forget_before(profile)
        return None
    lock = ProfileLock(old.lock)
    if not lock.acquire():
        return None
    try:
        left = _removed(old, profile, before)
    finally:
        lock.release()
    if not left:
        with suppress(OSError):  # whatever else a person keeps there stays
            old.lock.unlink(missing_ok=True)
            old.folder.rmdir()
    _forget_before(profile)
    return Cleaned(old.folder, left)


def _removed(old: Profile, new: Profile, before: _FormerPlace) -> int:
    """Remove what was copied and is as it was; counts what stays. Of a library that was worked in since, all stays."""
    try:
        lines = _read_list(new.folder, before.token)
    except LibraryTrouble:
        return 1
    with suppress(FileNotFoundError):
        found = old.database.stat()
        if (found.st_size, found.st_mtime_ns) != before.database:
            return len(lines) + 1
    left = 0
    for name, line in lines.items():
        path = old.folder / name
        with suppress(FileNotFoundError):
            found = path.lstat()
            # That it may be another by now in the new place is no matter: it came there once, and was compared.
            if (found.st_size, found.st_mtime_ns) == (line.size, line.changed):
                path.unlink()
            else:
                left += 1
    # Last, so that whatever ends this in between leaves it to be gone on with.
    for more in (*BESIDE, ""):
        old.database.with_name(old.database.name + more).unlink(missing_ok=True)
    for path in (old.move, old.moved, old.mark):
        path.unlink(missing_ok=True)
    for folder in (old.cache, old.log.parent):
        if folder.is_dir() and not folder.is_symlink():
            shutil.rmtree(folder)
    for place, _, _ in sorted(os.walk(old.folder), reverse=True):
        if Path(place) != old.folder:
            with suppress(OSError):
                Path(place).rmdir()
    return left


def _forget_before(profile: Profile) -> None:
    (profile.folder / LIST).unlink(missing_ok=True)
    profile.moved.unlink(missing_ok=True)
    flush_folder(profile.folder)
