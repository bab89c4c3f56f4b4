"""A profile, and what is kept in it."""

import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import PATIENCE, Database, Step
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA

ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def opened(path: Path, schema: Sequence[Step] = SCHEMA, *, patience: float = PATIENCE) -> AsyncIterator[Database]:
    """Lend what is in a file, a library's or another."""
    database = await Database.open(path, schema, patience=patience)
    try:
        yield database
    finally:
        # Also where a test fails: its thread would keep the whole run from ending.
        await database.aclose()


def killed(program: str, *arguments: str, after: int) -> tuple[list[str], bool]:
    """Kill a program of this folder once it has said so many lines; gives what it said, and whether it had ended."""
    command = [sys.executable, "-m", f"tests.store.{program}", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = [process.stdout.readline().strip() for _ in range(after)]
        process.kill()
        said += process.stdout.read().split("\n")[:-1]
    return said, process.returncode == 0


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """Give a profile with its folders."""
    made = Profile(tmp_path / "profile")
    made.create()
    return made


@pytest.fixture
async def database(profile: Profile) -> AsyncIterator[Database]:
    """Give an open library."""
    async with opened(profile.database) as library:
        yield library


@pytest.fixture
async def clips(profile: Profile) -> AsyncIterator[ClipFolder]:
    """Give the folder of clips."""
    folder = ClipFolder(profile)
    yield folder
    await folder.aclose()
