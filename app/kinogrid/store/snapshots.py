"""Daily copies of the database, whole and by themselves, for the day on which it is lost or damaged."""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kinogrid.domain.failure import Charge
from kinogrid.store.database import PATIENCE, copy_to, distrust, told
from kinogrid.store.files import flush_folder, refuse_link
from kinogrid.store.paths import Profile
from kinogrid.store.workers import Workers

# So many copies are kept.
KEPT = 5

_NAME = re.compile(r"kinogrid-(\d{8}-\d{6})\.db")
_TIME = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A copy of the database as it was at a time, in Unix seconds."""

    path: Path
    at: float


def snapshots(profile: Profile) -> tuple[Snapshot, ...]:
    """List the copies there are, the newest first; blocks. Raises `OSError`."""
    if not profile.snapshots.is_dir():
        return ()
    found = []
    for path in profile.snapshots.iterdir():
        name = _NAME.fullmatch(path.name)
        if name is not None and path.is_file():
            try:
                found.append(Snapshot(path, datetime.strptime(name[1], _TIME).replace(tzinfo=UTC).timestamp()))
            except ValueError:
                continue
    return tuple(sorted(found, key=lambda snapshot: snapshot.at, reverse=True))


class SnapshotKeeper:
    """Takes a copy a day, beside the writes, and keeps the last few."""

    def __init__(self, profile: Profile) -> None:
        """Take the profile whose database this is about."""
        self._profile = profile
        self._workers = Workers(1, "kinogrid-snapshots")

    async def keep(self, now: float) -> bool:
        """Take the copy of this day (of `now`, Unix seconds) unless there is one; tells whether it took one.

        A library without jobs is not worth one: it would push out those of a library that was lost. Raises
        `LibraryTrouble`, as when the database turns out to be damaged.
        """
        return await self._workers.run(partial(told, Charge.NO, partial(_keep, self._profile, now)))

    async def aclose(self) -> None:
        """Wait for the copy under way."""
        await self._workers.aclose()


def _keep(profile: Profile, now: float) -> bool:
    refuse_link(profile.snapshots)
    there = snapshots(profile)
    today = datetime.fromtimestamp(now, UTC)
    if there and datetime.fromtimestamp(there[0].at, UTC).date() == today.date():
        return False
    # Never made where it is missing, as that would hide that it is lost.
    with closing(
        sqlite3.connect(f"{profile.database.as_uri()}?mode=rw", uri=True, timeout=PATIENCE, isolation_level=None)
    ) as connection:
        distrust(connection)
        if connection.execute("SELECT 1 FROM jobs LIMIT 1").fetchone() is None:
            return False
        profile.snapshots.mkdir(mode=0o700, exist_ok=True)
        draft = profile.snapshots / "kinogrid.db.tmp"
        copy_to(connection, draft)
    draft.replace(profile.snapshots / f"kinogrid-{today:{_TIME}}.db")
    flush_folder(profile.snapshots)
    for old in snapshots(profile)[KEPT:]:
        old.path.unlink()
    return True
