"""Which folder a library is in: database, frames and clips together, and where it is noted that a person chose it."""

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from kinogrid.store.files import flush_folder, refuse_odd, write_whole
from kinogrid.store.paths import Profile
from kinogrid.store.profile_lock import ProfileLock
from kinogrid.store.trouble import disk_told, trouble

# Bytes that have to fit before a start that the disk was too full for is tried again: what a few orders take.
ROOM = 256 * 1024
# No system has longer paths, in bytes.
_LONGEST = 32 * 1024


class FolderNote:
    """The file in the system's configuration folder that says where the library is, in the system's own bytes."""

    def __init__(self, path: Path) -> None:
        """Take where the note is or will be."""
        self._path = path

    def read(self) -> Path | None:
        """Give the folder, None where none was ever chosen; raises `LibraryTrouble` for a note that says nothing.

        In such a case nobody knows where the library is, and an empty one in the usual place would look like a loss.
        """
        try:
            refuse_odd(self._path)
            with self._path.open("rb") as file:
                text = file.read(_LONGEST).rstrip(b"\r\n")
            folder = Path(os.fsdecode(text))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise trouble("folder_note", said=str(error)) from error
        if not folder.is_absolute() or b"\0" in text:
            raise trouble("folder_note", said=repr(text[:200]))
        return folder

    def remember(self, folder: Path) -> None:
        """Note a folder; raises `LibraryTrouble`."""
        with disk_told():
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._path, os.fsencode(folder) + b"\n")


@dataclass(frozen=True, slots=True)
class DataFolder:
    """A profile and how it came to be this one.

    `note` is where another choice is remembered, None for never; `known` tells that a library was in it before, so
    that a folder without one is a disk that is gone; `chosen` that the person has just chosen it.
    """

    profile: Profile
    note: FolderNote | None = None
    known: bool = False
    chosen: bool = False

    def instead(self, folder: Path) -> Self:
        """Give the choice of another folder."""
        return replace(self, profile=Profile(folder), known=False, chosen=True)

    def claim(self, lock: ProfileLock) -> bool:
        """Make what is missing and claim the profile; False when another process has it. Blocks.

        Raises `LibraryTrouble`.
        """
        with disk_told():
            if self.known and not (self.profile.database.exists() or self.profile.clips.exists()):
                raise trouble("library_gone")
        self.profile.create()
        return lock.acquire()

    def try_out(self) -> None:
        """Look whether the disk takes something by now; blocks. Raises `LibraryTrouble`."""
        with disk_told():
            probe = self.profile.cache / "probe"
            try:
                write_whole(probe, bytes(ROOM))
            finally:
                probe.unlink(missing_ok=True)
            flush_folder(self.profile.cache)
