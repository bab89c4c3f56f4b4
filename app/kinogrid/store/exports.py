"""Files that a person wants beside the library: written whole, and over nothing without a yes."""

import errno
import os
from functools import partial
from pathlib import Path

from kinogrid.store.files import write_whole
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers


class NameTaken(Exception):
    """Something of this name is there already."""


class ExportWriter:
    """Writes files of a person's choice, on a thread of its own that begins with the first."""

    def __init__(self) -> None:
        """Start with nothing to write."""
        self._workers: Workers | None = None

    async def write(self, path: Path, text: str, *, replace: bool) -> None:
        """Write a text as UTF-8 that tables know for such.

        Raises `NameTaken` where there is such a file and it is not to be replaced, else `LibraryTrouble`.
        """
        if self._workers is None:
            self._workers = Workers(1, "kinogrid-exports")
        await self._workers.run(partial(_write, path, text.encode("utf-8-sig", "replace"), replace=replace))

    async def aclose(self) -> None:
        """Wait for the last file."""
        if self._workers is not None:
            await self._workers.aclose()


def _write(path: Path, data: bytes, *, replace: bool) -> None:
    with disk_told():
        if replace:
            write_whole(path, data)
            return
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as error:
            if error.errno == errno.EEXIST:
                raise NameTaken(path.name) from error
            raise
        os.close(descriptor)
        write_whole(path, data)
