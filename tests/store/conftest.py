"""Real disks that refuse: a full one and a read-only one."""

import os
import resource
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.jobs import STEPS
from kinogrid.store.paths import Profile

# Bytes on the small disk.
ROOM = 8 * 1024 * 1024


def _mount(folder: Path, options: str) -> bool:
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    return os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0


class SmallDisk:
    """A folder whose room can be taken and given back.

    A file system of its own where the system lets us mount one, else a bound on the size of any file.
    """

    def __init__(self, folder: Path, *, mounted: bool) -> None:
        self.folder = folder
        self._mounted = mounted
        self._ballast = folder / "ballast"
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self, leave: int) -> None:
        """Leave room for so many bytes, in the fallback for so many in each file."""
        if self._mounted:
            disk = os.statvfs(self.folder)
            self._ballast.write_bytes(bytes(disk.f_bavail * disk.f_bsize - leave))
        else:
            resource.setrlimit(resource.RLIMIT_FSIZE, (leave, self._before[1]))

    def free(self) -> None:
        """Make room again."""
        self._ballast.unlink(missing_ok=True)
        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """Give a disk that gets full."""
    folder = tmp_path / "small"
    mounted = _mount(folder, f"size={ROOM}")
    disk = SmallDisk(folder, mounted=mounted)
    yield disk
    disk.free()
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """Give a folder in which nothing can be made."""
    folder = tmp_path / "read-only"
    if _mount(folder, "ro"):
        yield folder
        subprocess.run(["umount", str(folder)], check=True)
        return
    folder.chmod(0o500)
    yield folder
    folder.chmod(0o700)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """Give a profile with its folders."""
    made = Profile(tmp_path / "profile")
    made.create()
    return made


@pytest.fixture
async def database(profile: Profile) -> AsyncIterator[Database]:
    """Give an open library."""
    opened = await Database.open(profile.database, STEPS)
    yield opened
    await opened.aclose()


@pytest.fixture
async def clips(profile: Profile) -> AsyncIterator[ClipFolder]:
    """Give the folder of clips."""
    folder = ClipFolder(profile)
    yield folder
    await folder.aclose()
