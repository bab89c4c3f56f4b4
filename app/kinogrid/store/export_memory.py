"""Which exports go on, in a file of its own: a start goes on with them and takes away what was left half."""

import json
import logging
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec

from kinogrid.domain.export import UnfinishedExport
from kinogrid.store.files import read_own, write_whole
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers

_log = logging.getLogger(__name__)

# Bytes: more was not written here.
_MOST = 16 * 1024 * 1024


class ExportMemoryFile:
    """Keeps the exports that are not done, in the order in which they were asked for."""

    def __init__(self, path: Path) -> None:
        """Take the file, which need not be there."""
        self._path = path
        self._workers = Workers(1, "kinogrid-export-memory")

    async def read(self) -> Sequence[UnfinishedExport]:
        """Give what was noted last, nothing where that cannot be read."""
        return await self._workers.run(self._read)

    async def write(self, unfinished: Sequence[UnfinishedExport]) -> None:
        """Note these instead of any before; raises `LibraryTrouble`."""
        await self._workers.run(partial(self._write, tuple(unfinished)))

    async def aclose(self) -> None:
        """Wait for the last write."""
        await self._workers.aclose()

    def _read(self) -> Sequence[UnfinishedExport]:
        try:
            kept = json.loads(read_own(self._path, _MOST))
            return tuple(map(_own, msgspec.convert(kept, list[UnfinishedExport], dec_hook=_path_of)))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, RecursionError) as error:
            _log.warning("the exports that were under way cannot be read: %s", error)
            return ()

    def _write(self, unfinished: Sequence[UnfinishedExport]) -> None:
        with disk_told():
            if not unfinished:
                self._path.unlink(missing_ok=True)
                return
            # In ASCII, as a path may hold what is no text.
            write_whole(self._path, json.dumps(msgspec.to_builtins(unfinished, enc_hook=str)).encode("ascii"))


def _own(read: UnfinishedExport) -> UnfinishedExport:
    """Believe in a draft only where it lies beside what it is to become."""
    is_own = read.draft is not None and read.draft.parent == read.request.folder
    return read if is_own else replace(read, draft=None, made=None)


def _path_of(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    if kind is object:
        # What notes hold is only ever written down.
        return value
    raise ValueError(f"{kind.__name__} is nothing that is kept here")
