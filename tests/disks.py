"""Real disks that refuse: a full one and a read-only one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

if sys.platform != "win32":
    import resource

# Bytes on the small disk.
ROOM = 8 * 1024 * 1024


class SmallDisk:
    """A folder whose room can be taken and given back.

    A file system of its own where the system lets us mount one, else a bound on the size of any file.
    """

    def __init__(self, folder: Path, *, mounted: bool) -> None:
        self.folder = folder
        self._mounted = mounted
        self._ballast = folder / "ballast"

    def fill(self, leave: int) -> None:
        """Leave room for so many bytes, in the fallback for so many in each file."""
        if self._mounted:
            self._ballast.write_bytes(bytes(shutil.disk_usage(self.folder).free - leave))
        else:
            _bound_files(leave)

    def free(self) -> None:
        """Make room again."""
        if self._mounted:
            self._ballast.unlink(missing_ok=True)
        else:
            _bound_files(None)


def make_pipe(path: Path) -> None:
    """Make a pipe with a name, where the system has such."""
    if sys.platform != "win32":
        os.mkfifo(path)


# A device that is read for ever, a pipe that nobody writes into, and a terabyte of nothing.
ENDLESS_FILES = ("device", "pipe", "heavy")


def make_endless(path: Path, kind: str) -> None:
    """Lay a file of a kind that a folder from elsewhere may hold, and that holds up or uses up whoever reads it."""
    if kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "pipe":
        make_pipe(path)
    else:
        path.touch()
        os.truncate(path, 1 << 40)


def _bound_files(most: int | None) -> None:
    """Bound the bytes of any file that this process writes; None takes the bound away."""
    if sys.platform == "win32":
        pytest.skip("this system bounds no files, and lets no test mount a small disk")
    else:
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard if most is None else most, hard))


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[bool]:
    """Mount a file system in memory on a folder; tells whether this system lets a test do so."""
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    done = sys.platform == "linux" and subprocess.run(command, capture_output=True, check=False).returncode == 0
    try:
        yield done
    finally:
        if done:
            subprocess.run(["umount", str(folder)], check=True)
