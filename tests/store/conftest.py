"""A profile, and what is kept in it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """Give a profile with its folders."""
    made = Profile(tmp_path / "profile")
    made.create()
    return made


@pytest.fixture
async def database(profile: Profile) -> AsyncIterator[Database]:
    """Give an open library."""
    opened = await Database.open(profile.database, SCHEMA)
    yield opened
    await opened.aclose()


@pytest.fixture
async def clips(profile: Profile) -> AsyncIterator[ClipFolder]:
    """Give the folder of clips."""
    folder = ClipFolder(profile)
    yield folder
    await folder.aclose()
