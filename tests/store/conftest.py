"""Real disks that refuse: a full one and a read-only one."""

import os
import resource
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from app.store.clips import ClipFolder
from app.store.database import Database
from app.store.jobs import STEPS
from app.store.paths import Profile

# Bytes on the small disk.
SMALL = 1024 * 1024


def _mount(folder: Path, options: str) -> bool:
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    return os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a folder in which no more than `SMALL` bytes have room: a file system where the system lets us mount one."""
    folder = tmp_path / "small"
    if _mount(folder, f"size={SMALL}"):
        yield folder
        subprocess.run(["umount", str(folder)], check=True)
        return
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL, before[1]))
    yield folder
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


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
