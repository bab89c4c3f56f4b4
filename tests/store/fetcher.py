"""A program to be killed: writes one clip over and over, going on wherever the last life of it stopped."""

import asyncio
import hashlib
import sys
from pathlib import Path

from kinogrid.store.clips import ClipFolder
from kinogrid.store.paths import Profile
from tests.store.samples import job

# A clip of the usual size, in bytes, that every life of this program knows.
DATA = hashlib.shake_256(b"a clip that is killed").digest(6_000_000)


async def main() -> None:
    """Fetch all four variants, saying so at every step."""
    profile = Profile(Path(sys.argv[1]))
    profile.create()
    clips = ClipFolder(profile)
    for index in range(4):
        if clips.clip_path(job(), index).exists():
            continue
        async with clips.part(job(), index) as part:
            await part.begin(part.size, '"v1"')
            while part.size < len(DATA):
                await part.write(DATA[part.size : part.size + 65536])
                say()
            await part.seal()
            say()
            await part.keep()
            say()
    await clips.aclose()


def say() -> None:
    """Give the one who kills a moment to choose."""
    sys.stdout.write(".\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main())
