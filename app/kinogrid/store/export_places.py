"""Where exports end up: in a person's own folder, whole or not at all, and never over what is there already."""

import asyncio
import json
import logging
import os
import re
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from pathlib import Path

from kinogrid.domain.file_names import MOST_BYTES, shortened
from kinogrid.store.files import flush, flush_folder, flush_path
from kinogrid.store.privacy import persons_mode
from kinogrid.store.trouble import disk_trouble, trouble
from kinogrid.store.workers import Workers

_log = logging.getLogger(__name__)

# What drafts are called, by which only those are ever taken away.
_DRAFT = re.compile(r"\.kinogrid-[0-9a-f]{16}\.part")


class ExportPlaces:
    """The `ExportDisk` of the ports; file work happens on a thread of its own."""

    def __init__(self) -> None:
        """Start with nothing under way."""
        self._workers = Workers(2, "kinogrid-exports")
        self._latest: dict[Path, asyncio.Future[None]] = {}

    def draft_in(self, folder: Path) -> Path:
        """Give the path of a draft in a folder, which nothing has yet."""
        return folder / f".kinogrid-{secrets.token_hex(8)}.part"

    async def begin(self, draft: Path, *, many: bool) -> None:
        """Make an empty draft, for one file or for `many`, and its folder; raises `LibraryTrouble`."""
        await self._in_turn(draft, partial(_begin, draft, many=many))

    async def settle(self, draft: Path) -> None:
        """Have a draft outlive a power cut; raises `LibraryTrouble`."""
        await self._in_turn(draft, partial(_settle, draft))

    async def is_there(self, draft: Path) -> bool:
        """Tell whether there is such a draft; raises `LibraryTrouble`."""
        return await self._workers.run(partial(_is_there, draft))

    async def finish(self, draft: Path, name: str, suffix: str, sidecar: Mapping[str, object] | None = None) -> Path:
        """Give a draft its name, another where that is taken, and give where it is now; raises `LibraryTrouble`.

        `sidecar` is written beside it as JSON, under the same name.
        """
        return await self._workers.run(partial(_finish, draft, name, suffix, sidecar))

    async def drop(self, draft: Path) -> None:
        """Take a draft away; what is called otherwise than a draft stays. Raises `LibraryTrouble`."""
        await self._in_turn(draft, partial(_drop, draft))

    async def drop_all(self, folder: Path) -> None:
        """Take away whatever drafts an earlier session left in a folder; raises `LibraryTrouble`."""
        await self._workers.run(partial(_drop_all, folder))

    async def _in_turn(self, draft: Path, work: Callable[[], None]) -> None:
        """Do something with a draft once what was begun with it is done, also where whoever asked for that has gone."""
        before = self._latest.get(draft)
        if before is not None:
            await asyncio.wait({before})
        self._latest[draft] = self._workers.start(work)
        self._latest[draft].add_done_callback(partial(self._forget, draft))
        await asyncio.shield(self._latest[draft])

    def _forget(self, draft: Path, done: asyncio.Future[None]) -> None:
        if not done.cancelled() and (error := done.exception()) is not None:
            _log.info("an export's draft was refused: %s", error)
        if self._latest.get(draft) is done:
            del self._latest[draft]

    async def aclose(self) -> None:
        """Wait for what is under way."""
        await self._workers.aclose()


def free_name(folder: Path, name: str, suffix: str) -> Path:
    """Give the first of `name`, `name (2)`, … that nothing in a folder has."""
    for number in count(1):
        end = suffix if number == 1 else f" ({number}){suffix}"
        path = folder / f"{shortened(name, MOST_BYTES - len(end.encode()))}{end}"
        if not os.path.lexists(path):
            return path
    raise AssertionError


def _begin(draft: Path, *, many: bool) -> None:
    with _told():
        # What it stands in has to be there: on a disk that is unplugged, its folder would be made where that was.
        draft.parent.mkdir(exist_ok=True)
        if many:
            draft.mkdir(mode=0o700)
        else:
            draft.touch(mode=0o600, exist_ok=False)


def _settle(draft: Path) -> None:
    with _told():
        for path in (*draft.rglob("*"), draft):
            flush_folder(path) if path.is_dir() else flush_path(path)


def _is_there(draft: Path) -> bool:
    with _told():
        return _DRAFT.fullmatch(draft.name) is not None and os.path.lexists(draft)


def _finish(draft: Path, name: str, suffix: str, sidecar: Mapping[str, object] | None) -> Path:
    with _told():
        _give_rights(draft)
        while True:
            target = free_name(draft.parent, name, suffix)
            # Whoever takes the name in this moment keeps it.
            with suppress(FileExistsError):
                _claim(draft, target)
                break
        if sidecar is not None:
            try:
                _write_beside(target, suffix, {"file": target.name, **sidecar})
            except OSError:
                # Both or none: what is told to have failed leaves nothing.
                target.replace(draft)
                raise
        flush_folder(draft.parent)
    return target


def _write_beside(target: Path, suffix: str, told: Mapping[str, object]) -> None:
    beside = free_name(target.parent, target.name.removesuffix(suffix) if suffix else target.name, ".json")
    # A prompt from elsewhere may hold half a character, which no file can.
    data = json.dumps(told, ensure_ascii=False, indent=2).encode("utf-8", "replace")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            flush(file.fileno())
    except FileExistsError:
        raise
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def _claim(draft: Path, target: Path) -> None:
    """Move a draft to a name that nothing has; raises `FileExistsError`."""
    if draft.is_dir():
        target.mkdir()
    else:
        target.open("xb").close()
    try:
        if sys.platform == "win32" and target.is_dir():
            target.rmdir()
        draft.replace(target)
    except OSError:
        with suppress(OSError):
            target.rmdir() if target.is_dir() else target.unlink()
        raise


def _give_rights(draft: Path) -> None:
    """Give files the rights that any other program would give them here, where the disk knows rights."""
    if sys.platform != "win32":
        mode = persons_mode()
        with suppress(PermissionError):
            for path in (*draft.rglob("*"), draft):
                path.chmod(mode | (mode & 0o444) >> 2 if path.is_dir() else mode)


def _drop(draft: Path) -> None:
    if _DRAFT.fullmatch(draft.name) is None:
        return
    with _told():
        if draft.is_dir() and not draft.is_symlink():
            shutil.rmtree(draft)
        else:
            draft.unlink(missing_ok=True)


def _drop_all(folder: Path) -> None:
    with _told():
        for path in tuple(folder.iterdir()) if folder.is_dir() else ():
            _drop(path)


@contextmanager
def _told() -> Iterator[None]:
    """Say what a person's own place refuses."""
    try:
        yield
    except OSError as error:
        told = disk_trouble(error)
        raise (trouble("save_denied", said=str(error)) if told.failure.code == "disk_denied" else told) from error
