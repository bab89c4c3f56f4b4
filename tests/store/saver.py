"""A program to be killed: saves jobs as fast as it can, and prints each id once its row is promised."""

import asyncio
import sys
from itertools import count
from pathlib import Path

from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.state import Running
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.schema import SCHEMA
from tests.store.samples import STATES, job


async def main() -> None:
    """Save until the end."""
    path, life = sys.argv[1:]
    store = SqlJobStore(await Database.open(Path(path), SCHEMA))
    for number in count():
        made = job(number, STATES["submitting"], id=f"life-{life}-{number}")
        await store.save(made, JournalEntry(1.0, JournalKind.SUBMIT_STARTED, "x" * 3000))
        sys.stdout.write(f"{made.id}\n")
        sys.stdout.flush()
        accepted = job(number, Running(made.id, 1.0), id=made.id)
        await store.save(accepted, JournalEntry(2.0, JournalKind.ACCEPTED, "y" * 3000))


asyncio.run(main())
