"""A program to be killed: moves a library, and says so and waits for a word before whatever it does to a file.

So a test kills it just before any of them, the first or the last.
"""

import asyncio
import sys
import threading
from pathlib import Path

from kinogrid.store.moving import LibraryMover, finish
from kinogrid.store.paths import Profile

# What Python tells of, https://docs.python.org/3/library/audit_events.html
_TOLD = frozenset({"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "sqlite3.connect", "shutil.rmtree"})


def watch(event: str, _details: object) -> None:
    """Wait before something is done to a file."""
    if event in _TOLD:
        sys.stdout.write(f"{event}\n")
        sys.stdout.flush()
        sys.stdin.readline()


async def main() -> None:
    """Copy, finish or clean."""
    what, folder, note = sys.argv[1:]
    profile = Profile(Path(folder))
    mover = LibraryMover(profile)
    plan = await mover.plan()
    sys.addaudithook(watch)
    if what == "finish":
        finish(profile, lambda found: Path(note).write_text(str(found)), threading.Event())
    elif what == "clean":
        await mover.clean()
    else:
        assert plan is not None
        await mover.copy(plan, max, threading.Event())
    await mover.aclose()


asyncio.run(main())
