"""What keeps other people of this machine out: the rights of what a process makes, and no dumps of its memory."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform != "win32":
    import resource

_OTHERS = 0o077
_ALL_FILES = 0o666

# What the person's own files may not be open to; taken once, before this process has another mask.
_persons_mask: int | None = None


def begin_in_private() -> None:
    """Make everything for this person only from now on, and leave no memory behind in a crash; first in a process."""
    global _persons_mask  # noqa: PLW0603 - a mask is the process's, and can only be read by changing it
    before = os.umask(_OTHERS)
    if _persons_mask is None:
        _persons_mask = before
    if sys.platform != "win32":
        # Before a token is in memory: a dump of it may be kept by the system, or sent to its makers.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # A program that takes dumps need not heed that limit; it is given none of our own memory. Not in each sandbox.
        with suppress(OSError):
            Path("/proc/self/coredump_filter").write_text("0", "ascii")


def persons_mode() -> int:
    """Give the rights that a file has which the person saves somewhere: those that another program would give it."""
    if _persons_mask is None:
        return _ALL_FILES & ~_OTHERS
    return _ALL_FILES & ~_persons_mask


def close_to_others(path: Path) -> bool:
    """Take everybody else's rights from a file or folder of this person, and tell whether nobody else has any.

    What is not ours, holds everybody's things, or holds the person's home is left as it is, as are links.
    """
    # On Windows the person's own folder hands its rights down.
    return True if sys.platform == "win32" else _closed(path)


def _closed(path: Path) -> bool:
    try:
        found = path.lstat()
    except FileNotFoundError:
        return True
    if stat.S_ISLNK(found.st_mode) or not found.st_mode & _OTHERS:
        return True
    shared = found.st_mode & stat.S_ISVTX or Path.home().resolve().is_relative_to(path)
    ours = found.st_uid
    if sys.platform != "win32":
        ours = os.geteuid()
    if found.st_uid != ours or shared:
        return False
    # A disk that knows no rights refuses, or does nothing.
    with suppress(PermissionError):
        path.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS)
    return not path.lstat().st_mode & _OTHERS
