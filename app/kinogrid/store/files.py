"""File operations that survive a crash and never follow a link out of the library; all of them block."""

import errno
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

if sys.platform == "darwin":
    import fcntl

NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)

# Bytes copied at a time.
_COPY = 1024 * 1024


def flush(descriptor: int) -> None:
    """Wait until a file's bytes are on the disk itself."""
    if sys.platform == "darwin":
        try:
            # A plain fsync on macOS stops at the drive's own cache.
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError as error:
            if error.errno != errno.ENOTSUP:
                raise
            os.fsync(descriptor)
    else:
        os.fsync(descriptor)


def flush_path(path: Path) -> None:
    """Wait until the bytes of a file that somebody else wrote are on the disk itself."""
    # Windows flushes only what may be written.
    descriptor = os.open(path, os.O_RDWR | _BINARY)
    try:
        flush(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk; Windows keeps them in its own journal and has no such call."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            # Network file systems that can't sync a folder say so with EINVAL.
            if error.errno != errno.EINVAL:
                raise
        finally:
            os.close(descriptor)


def refuse_link(path: Path) -> None:
    """Raise `OSError` when a link, or a Windows junction, stands where the library wants its own folder or file."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    linked = stat.S_ISLNK(found.st_mode)
    if sys.platform == "win32":
        linked = linked or found.st_reparse_tag == stat.IO_REPARSE_TAG_MOUNT_POINT
    if linked:
        raise OSError(errno.ELOOP, "a link leads out of the library", str(path))


def refuse_odd(path: Path) -> None:
    """Raise `OSError` where something else than a file stands: opening a pipe would wait, perhaps for ever."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "not a file", str(path))


def is_own(path: Path) -> bool:
    """Tell whether a plain file with no other name stands there."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_nlink == 1


def read_own(path: Path, most: int) -> bytes:
    """Read a file of the library's own; raises `OSError` for a link, for what is no file, and for one beyond a bound.

    `most` is in bytes. What stands there may have come with a library from elsewhere: a pipe, or a device without end.
    """
    refuse_link(path)
    refuse_odd(path)
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, "larger than anything that was written here", str(path))
    return data


def own_folder(root: Path, *names: str) -> Path:
    """Make `root/names…` where it is missing, and give it; raises `OSError` when a link or a file stands there.

    The root may be a link of the person's own; what it stands in has to be there, as a missing disk is not replaced.
    """
    root.mkdir(mode=0o700, exist_ok=True)
    folder = root
    for name in names:
        parent, folder = folder, folder / name
        refuse_link(folder)
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            if not folder.is_dir():
                raise
        else:
            flush_folder(parent)
    return folder


def open_own(path: Path) -> int:
    """Open a file to read and write, made where it is missing.

    A link, or a file that has a second name somewhere, is replaced by an empty file of the library's own, so that
    nothing outside changes.
    """
    if not is_own(path):
        path.unlink(missing_ok=True)
    return os.open(path, os.O_RDWR | os.O_CREAT | NO_FOLLOW | _BINARY, 0o600)


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte, as the system may take fewer at a time."""
    with memoryview(data) as view:
        done = 0
        while done < len(view):
            done += os.write(descriptor, view[done:])


def write_whole(path: Path, data: bytes, *, sync: bool = True) -> None:
    """Replace a file's contents in one step: after a crash it holds either the old bytes or the new ones.

    Without `sync` a power cut may leave neither, which suits what can be done without.
    """
    draft = path.with_name(f"{path.name}.tmp")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW | _BINARY, 0o600)
    try:
        try:
            write_all(descriptor, data)
            if sync:
                flush(descriptor)
        finally:
            os.close(descriptor)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    if sync:
        flush_folder(path.parent)


def copy_whole(source: Path, target: Path, mode: int = 0o600) -> None:
    """Copy a file; the name appears, or changes, only once every byte is there. `mode` are the copy's rights."""
    with source.open("rb") as read:
        _appear(target, mode, lambda write: shutil.copyfileobj(read, write, _COPY))


def write_out(data: bytes, target: Path, mode: int = 0o600) -> None:
    """Write a file of a person's own as `copy_whole` does."""
    _appear(target, mode, lambda write: write.write(data))


def _appear(target: Path, mode: int, fill: Callable[[BinaryIO], object]) -> None:
    """Make a file that appears under its name once it is filled.

    The draft has a short name that nothing else has, as a person's folder may hold anything and names may be long.
    """
    descriptor, name = tempfile.mkstemp(prefix=".kinogrid-", suffix=".tmp", dir=target.parent)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as write:
            fill(write)
            write.flush()
            if sys.platform != "win32":
                # Some disks, those of cameras for one, know no rights and say so.
                with suppress(PermissionError):
                    os.fchmod(write.fileno(), mode)
            flush(write.fileno())
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    flush_folder(target.parent)
