"""A library in one zip file, and back: written whole or not at all, and checked before any of it is used.

Clips and pictures are stored as they are, as they are packed already. The last entry names every other with its size
and its SHA-256, and only what that names is ever read back, into a folder of its own.
"""

import hashlib
import json
import os
import re
import shutil
import sqlite3
import stat
import threading
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from kinogrid.domain.backup_task import BackupMade
from kinogrid.domain.failure import Charge
from kinogrid.store.database import PATIENCE, bring_up_to_date, distrust, told
from kinogrid.store.export_places import free_name
from kinogrid.store.files import flush_folder, flush_path, refuse_link
from kinogrid.store.paths import Profile
from kinogrid.store.rehoming import hold_orders, rehome, rehomed
from kinogrid.store.schema import SCHEMA
from kinogrid.store.trouble import trouble
from kinogrid.store.workers import Workers

_T = TypeVar("_T")

FORMAT = 1
MANIFEST = "manifest.json"
_DATABASE, _SETTINGS = "kinogrid.db", "settings.json"
# What a library's files are called; nothing else goes in, and nothing else comes out.
_PART = r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}"
_NAME = re.compile(rf"kinogrid\.db|settings\.json|frames/{_PART}|sequences/{_PART}|clips/{_PART}/{_PART}/{_PART}")
# What is being written just now is no part of it.
_PASSING = (".part", ".part.json", ".tmp")
# Files that are packed already, and become no smaller.
_PACKED = frozenset({".mp4", ".png", ".jpg", ".webp"})
# Settings that are about secrets or this machine alone.
_NOT_KEPT = ("token_marks", "callback_path", "geometry", "window_state", "splitter")
_PIECE = 1024 * 1024
# The most bytes of what names all others.
_MOST_NAMED = 256 * 1024 * 1024
# So many pages of a database are copied before it is told how far it is.
_PAGES = 1024


class _PackingStopped(Exception):
    """Nobody wants it any more."""


class _PackedFile(msgspec.Struct, frozen=True):
    name: str
    size: int
    sha256: str


class _BackupManifest(msgspec.Struct, frozen=True):
    format: int
    version: str
    made_at: float
    library: str
    files: tuple[_PackedFile, ...]


@dataclass(slots=True)
class _PackProgress:
    """Counts bytes, tells of them, and ends the work where that is wished."""

    moved: Callable[[int, int], object]
    stop: threading.Event
    total: int = 0
    done: int = field(default=0, init=False)

    def step(self, count: int) -> None:
        self.done += count
        if self.stop.is_set():
            raise _PackingStopped
        self.moved(self.done, self.total)


class BackupFiles:
    """The `BackupDisk` of the ports: both ways block a thread of their own, one after the other.

    `moved(done, total)` in bytes is called on that thread.
    """

    def __init__(self, profile: Profile, version: str) -> None:
        """Take the library that is backed up, and what this app is called in a backup."""
        self._profile = profile
        self._version = version
        self._workers = Workers(1, "kinogrid-backup")

    async def back_up(
        self, folder: Path, draft: str, moved: Callable[[int, int], object], stop: threading.Event
    ) -> BackupMade | None:
        """Write the library into a file of a folder, over nothing; None once `stop` is set. Raises `LibraryTrouble`."""
        work = partial(_back_up, self._profile, folder, draft, self._version, _PackProgress(moved, stop))
        return await self._workers.run(partial(_told, folder, draft, work))

    async def restore(
        self, source: Path, folder: Path, draft: str, moved: Callable[[int, int], object], stop: threading.Event
    ) -> BackupMade | None:
        """Make a library of a backup, in a new folder below one; None once `stop` is set. Raises `LibraryTrouble`."""
        work = partial(_restore, source, folder, draft, _PackProgress(moved, stop))
        return await self._workers.run(partial(_told, folder, draft, work))

    async def drop(self, folder: Path, draft: str) -> None:
        """Take away what was left half made; raises `LibraryTrouble`."""
        await self._workers.run(partial(_told, folder, draft, partial(_dropped, folder / draft)))

    async def aclose(self) -> None:
        """Wait for what is under way."""
        await self._workers.aclose()


def _told(folder: Path, draft: str, work: Callable[[], _T]) -> _T | None:
    """Do it, leave nothing half made, and tell what the world refuses; None where it was stopped."""
    made = None
    try:
        made = told(Charge.NO, work)
    except _PackingStopped:
        return None
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise trouble("backup_unusable", said=str(error)) from error
    finally:
        if made is None:
            with suppress(OSError):  # the next start takes away what this could not
                _drop(folder / draft)
    return made


def _dropped(path: Path) -> bool:
    _drop(path)
    return True


def _drop(path: Path) -> None:
    for one in (path, _copy_beside(path)):
        if one.is_dir() and not one.is_symlink():
            shutil.rmtree(one)
        else:
            one.unlink(missing_ok=True)


def _copy_beside(draft: Path) -> Path:
    return draft.with_name(f"{draft.name}.db")


def _back_up(profile: Profile, folder: Path, draft: str, version: str, progress: _PackProgress) -> BackupMade:
    path, copy = folder / draft, _copy_beside(folder / draft)
    made_at = time.time()
    _drop(path)
    # First: whatever comes into the folders later is more than the rows tell, and never less.
    copy_database(profile.database, copy)
    files, left_out = _files_of(profile)
    settings = _settings_of(profile.settings)
    progress.total = sum(size for _, _, size in files) + copy.stat().st_size + len(settings)
    named: list[_PackedFile] = []
    with zipfile.ZipFile(path, "x", allowZip64=True) as packed:
        path.chmod(0o600)
        with copy.open("rb") as read:
            named.append(_pack(packed, _DATABASE, read, made_at, progress))
        named.append(_pack_bytes(packed, _SETTINGS, settings, made_at, progress))
        for name, file, _ in files:
            try:
                read = file.open("rb")
            except FileNotFoundError:
                continue  # deleted meanwhile, by whoever may do so
            with read:
                named.append(_pack(packed, name, read, made_at, progress))
        manifest = _BackupManifest(FORMAT, version, made_at, str(profile.folder), tuple(named))
        packed.writestr(_entry(MANIFEST, made_at), msgspec.json.encode(manifest))
    flush_path(path)
    copy.unlink()
    day = time.strftime("%Y-%m-%d", time.localtime(made_at))
    place = _appear(path, folder, f"kinogrid-{day}", ".zip")
    return BackupMade(place, len(named), sum(one.size for one in named), left_out)


def copy_database(source: Path, target: Path, moved: Callable[[float], object] | None = None) -> None:
    """Copy a database that may be in use, as it is at one moment; blocks. Raises `sqlite3.Error` or `OSError`.

    `moved` hears on the way how far it is, 0 to 1, and ends it by what it raises.
    """
    with (
        closing(sqlite3.connect(f"{source.as_uri()}?mode=rw", uri=True, timeout=PATIENCE)) as there,
        closing(sqlite3.connect(target)) as copy,
    ):
        target.chmod(0o600)
        distrust(there)
        if moved is None:
            there.backup(copy)
        else:
            there.backup(copy, pages=_PAGES, progress=lambda _state, left, total: moved(1 - left / max(total, 1)))
        copy.execute("PRAGMA journal_mode = DELETE")


def _files_of(profile: Profile) -> tuple[list[tuple[str, Path, int]], int]:
    """List what belongs to a library by its names in a backup, and count what does not."""
    found, left_out = [], 0
    for top in (profile.clips, profile.frames, profile.sequences):
        refuse_link(top)
        for file in _walk(top):
            name = file.relative_to(profile.folder).as_posix()
            if _NAME.fullmatch(name) is None:
                left_out += 1
            elif not name.endswith(_PASSING):
                with suppress(FileNotFoundError):
                    found.append((name, file, file.lstat().st_size))
    return sorted(found), left_out


def _walk(top: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(top):
        folders.sort()
        for name in names:
            path = Path(place) / name
            if stat.S_ISREG(path.lstat().st_mode):
                yield path


def _settings_of(path: Path) -> bytes:
    """Give the settings without what is secret, and without what is about this machine's screens."""
    try:
        kept = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return b"{}"
    if not isinstance(kept, dict):
        return b"{}"
    return json.dumps({name: value for name, value in kept.items() if name not in _NOT_KEPT}).encode()


def _entry(name: str, made_at: float) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, time.localtime(made_at)[:6])
    entry.compress_type = zipfile.ZIP_STORED if Path(name).suffix in _PACKED else zipfile.ZIP_DEFLATED
    entry.external_attr = (stat.S_IFREG | 0o600) << 16
    return entry


def _pack(packed: zipfile.ZipFile, name: str, read: BinaryIO, made_at: float, progress: _PackProgress) -> _PackedFile:
    digest, size = hashlib.sha256(), 0
    with packed.open(_entry(name, made_at), "w", force_zip64=True) as write:
        while piece := read.read(_PIECE):
            write.write(piece)
            digest.update(piece)
            size += len(piece)
            progress.step(len(piece))
    return _PackedFile(name, size, digest.hexdigest())


def _pack_bytes(
    packed: zipfile.ZipFile, name: str, data: bytes, made_at: float, progress: _PackProgress
) -> _PackedFile:
    packed.writestr(_entry(name, made_at), data)
    progress.step(len(data))
    return _PackedFile(name, len(data), hashlib.sha256(data).hexdigest())


def _appear(draft: Path, folder: Path, name: str, suffix: str) -> Path:
    """Give a draft its name, another where that is taken."""
    while True:
        place = free_name(folder, name, suffix)
        with suppress(FileExistsError):
            # Whoever takes the name in this moment keeps it.
            if draft.is_dir():
                place.mkdir(mode=0o700)
                place.rmdir()
            else:
                place.open("xb").close()
            draft.replace(place)
            flush_folder(folder)
            return place


def _restore(source: Path, folder: Path, draft: str, progress: _PackProgress) -> BackupMade:
    path = folder / draft
    _drop(path)
    with zipfile.ZipFile(source) as packed:
        manifest = _manifest_of(packed)
        progress.total = sum(one.size for one in manifest.files)
        if shutil.disk_usage(folder).free < progress.total:
            raise trouble("disk_full", said=f"{progress.total} bytes are needed")
        path.mkdir(mode=0o700)
        for named in manifest.files:
            _unpack(packed, named, path, progress)
    place = free_name(folder, "kinogrid-library", "")
    _make_usable(path, Path(manifest.library), place)
    return BackupMade(_appear(path, folder, "kinogrid-library", ""), len(manifest.files), progress.total)


def _manifest_of(packed: zipfile.ZipFile) -> _BackupManifest:
    """Read what a backup says that it holds, and believe it only where that is what it holds."""
    entries = packed.infolist()
    by_name = {entry.filename: entry for entry in entries}
    head = by_name.get(MANIFEST)
    if head is None or head.file_size > _MOST_NAMED or len(by_name) != len(entries):
        raise trouble("backup_unusable", said="it does not say once what it holds")
    try:
        manifest = msgspec.json.decode(_read(packed, head, head.file_size), type=_BackupManifest)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise trouble("backup_unusable", said=str(error)) from error
    if manifest.format != FORMAT:
        raise trouble("backup_unusable", said=f"format {manifest.format}, this Kinogrid reads {FORMAT}")
    names = [named.name for named in manifest.files]
    if {*names, MANIFEST} != by_name.keys() or len({name.casefold() for name in names}) != len(names):
        raise trouble("backup_unusable", said="it holds other files than it names")
    if _DATABASE not in names:
        raise trouble("backup_unusable", said="it holds no database")
    for named in manifest.files:
        entry = by_name[named.name]
        mode = entry.external_attr >> 16
        is_plain = not entry.flag_bits & 1 and (not mode or stat.S_ISREG(mode))
        if not is_plain or _NAME.fullmatch(named.name) is None or entry.file_size != named.size:
            raise trouble("backup_unusable", said=f"{named.name[:200]!r} is nothing that a library holds")
    return manifest


def _read(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    with packed.open(entry) as read:
        return read.read(most)


def _unpack(packed: zipfile.ZipFile, named: _PackedFile, folder: Path, progress: _PackProgress) -> None:
    """Write one file, which has to be what its name stands for."""
    path = folder.joinpath(*named.name.split("/"))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    digest, left = hashlib.sha256(), named.size
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as write, packed.open(named.name) as read:
        while left and (piece := read.read(min(_PIECE, left))):
            write.write(piece)
            digest.update(piece)
            left -= len(piece)
            progress.step(len(piece))
        write.flush()
        os.fsync(write.fileno())
        if left or read.read(1) or digest.hexdigest() != named.sha256:
            raise trouble("backup_unusable", said=f"{named.name} is damaged")


def _make_usable(draft: Path, before: Path, place: Path) -> None:
    """See that the database is sound and of a version that can be read, and lead its paths to where it will be."""
    database = draft / _DATABASE
    with closing(sqlite3.connect(database)) as connection:
        distrust(connection)
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise trouble("backup_unusable", said=str(found))
    bring_up_to_date(database, SCHEMA)
    hold_orders(database)
    rehome(database, before / "frames", place / "frames")
    settings = draft / _SETTINGS
    if settings.is_file():
        settings.write_bytes(rehomed(settings.read_bytes(), before / "frames", place / "frames"))
    for folder, _, _ in os.walk(draft):
        flush_folder(Path(folder))
    flush_path(database)
