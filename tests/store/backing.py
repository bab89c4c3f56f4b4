"""A program to be killed: backs a library up, and says so as soon as the file has begun."""

import asyncio
import sys
import threading
from pathlib import Path

from kinogrid.store.backup import BackupFiles
from kinogrid.store.paths import Profile


async def main() -> None:
    """Back up once, as slowly as whoever reads what it says."""
    profile, folder = sys.argv[1:]

    def moved(done: int, total: int) -> None:
        sys.stdout.write(f"{done} of {total}\n")
        sys.stdout.flush()

    files = BackupFiles(Profile(Path(profile)), "1")
    await files.back_up(Path(folder), ".kinogrid-0.part", moved, threading.Event())
    await files.aclose()


asyncio.run(main())
