"""One running app per profile: a lock that the system itself takes back when its process ends, however it ends."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from kinogrid.store.files import NO_FOLLOW, is_own, refuse_odd
from kinogrid.store.trouble import disk_told

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


# Where in the file the number of the process stands: Windows lets nobody read the byte that is locked, the first.
_NUMBER = 1


class ProfileLock:
    """The claim on a profile; a crash leaves the file behind, but never the lock."""

    def __init__(self, path: Path) -> None:
        """Take the lock's file, which is made on `acquire` and never removed: removing it would race."""
        self._path = path
        self._descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        """Tell whether the profile is ours."""
        return self._descriptor is not None

    def acquire(self) -> bool:
        """Claim the profile; False when another process, or another lock of this one, has it.

        Raises `LibraryTrouble` when the file can't be opened.
        """
        if self._descriptor is not None:
            return True
        with disk_told():
            # Not inherited by child processes, so that the demo service can't hold the profile on.
            # What a link leads to, or has a second name elsewhere, is not ours to write a number into.
            refuse_odd(self._path)
            if not is_own(self._path):
                self._path.unlink(missing_ok=True)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | NO_FOLLOW, 0o600)
            try:
                if _claim(descriptor):
                    self._descriptor = descriptor
                    _sign(descriptor)
            finally:
                if self._descriptor is None:
                    os.close(descriptor)
        return self._descriptor is not None

    def holder(self) -> int | None:
        """Give the number of the process that claimed the profile last, None where it has not said."""
        try:
            with self._path.open("rb") as file:
                file.seek(_NUMBER)
                number = file.read(20).decode("ascii", "replace")
        except OSError:
            return None
        return int(number) if number.isascii() and number.isdigit() else None

    def release(self) -> None:
        """Give the profile back; without a claim nothing happens."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            os.close(descriptor)


def _sign(descriptor: int) -> None:
    """Say which process has it; a full disk need not know."""
    with suppress(OSError):
        os.ftruncate(descriptor, _NUMBER)
        os.lseek(descriptor, _NUMBER, os.SEEK_SET)
        os.write(descriptor, str(os.getpid()).encode())
        os.lseek(descriptor, 0, os.SEEK_SET)


def _claim(descriptor: int) -> bool:
    """Lock without waiting; the system drops the lock with the descriptor."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        # Windows answers a lock that another has with a denied access.
        return False
    return True
