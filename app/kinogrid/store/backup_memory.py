"""Which backup is under way, in a file of its own: the next start goes on with it and takes away what is half."""

import json
import logging
from functools import partial
from pathlib import Path

import msgspec

from kinogrid.domain.backup_task import BackupTask
from kinogrid.store.files import read_own, write_whole
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers

_log = logging.getLogger(__name__)

# Bytes: more was not written here.
_MOST = 256 * 1024
# What drafts begin with, by which only those are ever taken away.
DRAFT = ".kinogrid-"


class BackupMemoryFile:
    """Keeps the one that is not done."""

    def __init__(self, path: Path) -> None:
        """Take the file, which need not be there."""
        self._path = path
        self._workers = Workers(1, "kinogrid-backup-memory")

    async def read(self) -> BackupTask | None:
        """Give what was noted last, None where nothing was, or that cannot be read."""
        return await self._workers.run(self._read)

    async def write(self, task: BackupTask | None) -> None:
        """Note one, or that there is none; raises `LibraryTrouble`."""
        await self._workers.run(partial(self._write, task))

    async def aclose(self) -> None:
        """Wait for the last write."""
        await self._workers.aclose()

    def _read(self) -> BackupTask | None:
        try:
            kept = json.loads(read_own(self._path, _MOST))
            task = msgspec.convert(kept, BackupTask, dec_hook=lambda kind, value: kind(value))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, RecursionError) as error:
            _log.warning("the backup that was under way cannot be read: %s", error)
            return None
        return task if task.draft.startswith(DRAFT) and "/" not in task.draft and "\\" not in task.draft else None

    def _write(self, task: BackupTask | None) -> None:
        with disk_told():
            if task is None:
                self._path.unlink(missing_ok=True)
            else:
                # In ASCII, as a path may hold what is no text.
                write_whole(self._path, json.dumps(msgspec.to_builtins(task, enc_hook=str)).encode("ascii"))
