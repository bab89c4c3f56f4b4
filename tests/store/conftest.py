"""A profile, and what is kept in it."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import PATIENCE, Database, Step
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA


@asynccontextmanager
async def opened(path: Path, schema: Sequence[Step] = SCHEMA, *, patience: float = PATIENCE) -> AsyncIterator[Database]:
    """Lend what is in a file, a library's or another."""
    database = await Database.open(path, schema, patience=patience)
    yield database
    await database.aclose()


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
