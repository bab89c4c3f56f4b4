"""Frames that were handed to other programs: files with names for people, which those may refer to from then on."""

from functools import partial
from pathlib import Path

from kinogrid.store.export_places import free_name
from kinogrid.store.files import is_own, own_folder, write_whole
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers


class HandedFrames:
    """A folder of a profile, on a thread of its own that begins with the first; nothing of it is ever taken away."""

    def __init__(self, folder: Path) -> None:
        """Take a folder right below the profile; it is not made before there is a frame."""
        self._folder = folder
        self._workers: Workers | None = None

    async def keep(self, png: bytes, name: str) -> Path:
        """Write a picture under a name, or another where that is taken, and give its file; raises `LibraryTrouble`."""
        if self._workers is None:
            self._workers = Workers(1, "kinogrid-handed")
        return await self._workers.run(partial(_keep, self._folder, png, name))

    async def aclose(self) -> None:
        """Wait for the last one."""
        if self._workers is not None:
            await self._workers.aclose()


def _keep(folder: Path, png: bytes, name: str) -> Path:
    with disk_told():
        own_folder(folder.parent, folder.name)
        path = folder / name
        if is_own(path) and path.read_bytes() == png:
            return path
        path = free_name(folder, path.stem, path.suffix)
        write_whole(path, png)
        return path
