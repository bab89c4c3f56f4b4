"""Clips on their way to the disk, as a fetch writes them."""

import hashlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Job
from kinogrid.store.clips import ClipFolder
from kinogrid.store.parts import BATCH, ClipPart
from kinogrid.studio.ports.clip_keeping import ClipStore
from tests.store.samples import job

DATA = hashlib.shake_256(b"a clip").digest(3 * BATCH + 4321)
DIGEST = hashlib.sha256(DATA).hexdigest()


@asynccontextmanager
async def begun(
    clips: ClipFolder, data: bytes, validator: str | None = '"v1"', *, of: Job | None = None, at: int = 0
) -> AsyncIterator[ClipPart]:
    """Write the beginning of a clip, in the pieces in which it would come."""
    async with clips.part(of or job(), at) as part:
        await part.begin(0, validator)
        for start in range(0, len(data), 65536):
            await part.write(data[start : start + 65536])
        yield part


async def bring(
    clips: ClipFolder, data: bytes = DATA, suffix: str = "mp4", *, of: Job | None = None, at: int = 0
) -> Path:
    """Write a clip whole and keep it."""
    async with begun(clips, data, of=of, at=at) as part:
        assert await part.seal() == hashlib.sha256(data).hexdigest()
        return await part.keep(suffix)


async def go_on(clips: ClipStore, offset: int, suffix: str = "mp4", *, of: Job | None = None) -> Path:
    """Go on with a clip of which so many bytes are there, and keep it."""
    async with clips.part(of or job(), 0) as part:
        assert (part.size, part.validator) == (offset, '"v1"')
        await part.begin(offset, part.validator)
        await part.write(DATA[offset:])
        assert await part.seal() == DIGEST
        return await part.keep(suffix)


@contextmanager
def trouble(code: str) -> Iterator[None]:
    """Expect the disk to say no, and with this code."""
    with pytest.raises(LibraryTrouble) as caught:
        yield
    assert caught.value.failure.code == code


def names_in(folder: Path) -> list[str]:
    return sorted(found.name for found in folder.iterdir())
