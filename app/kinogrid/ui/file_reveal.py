"""Shows files chosen in their folder, by whatever the desktop does that with; else the folder alone.

Linux and its kin have it as a call over the message bus, which file managers answer
(https://www.freedesktop.org/wiki/Specifications/file-manager-interface/); Windows and macOS as a program.
"""

import asyncio
import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path, PurePath, PureWindowsPath

from PySide6.QtCore import QProcess

from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.desktop import open_folder
from kinogrid.ui.session_bus import BusTrouble, SessionBus

_log = logging.getLogger(__name__)

_SERVICE, _PATH = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
# A folder with so many chosen says as much as one with more, and a command line has its bounds.
_MOST = 50
_FINDER = "/usr/bin/open"


class FileReveal:
    """Shows files in the desktop's file manager."""

    def __init__(self, start: Starter, bus: SessionBus | None = None) -> None:
        """Take who starts what may take a moment, and a bus of its own where the usual one is not meant."""
        self._start = start
        self._bus = bus

    def reveal(self, paths: Sequence[Path]) -> None:
        """Show files or folders of one folder, chosen in it; those that are not there are left out.

        Where none of them is, the folder is shown.
        """
        there = [path.absolute() for path in paths if os.path.lexists(path)][:_MOST]
        if not there:
            for path in paths[:1]:
                open_folder(path.parent)
        elif sys.platform == "win32":
            self._start(self._explore(there[0]), "show a file in its folder")
        elif sys.platform == "darwin":
            if not QProcess.startDetached(_FINDER, finder_arguments(there))[0]:
                open_folder(there[0].parent)
        else:
            self._start(self._ask_file_manager(there), "show files in their folder")

    async def _explore(self, path: Path) -> None:
        # By a line of its own, as Explorer reads quotes otherwise than programs do.
        line = f'"{explorer(os.environ.get("SYSTEMROOT", ""))}" {explorer_arguments(path)}'
        try:
            # What it ends with says nothing.
            await asyncio.to_thread(subprocess.run, line, check=False)
        except OSError as error:
            _log.info("Explorer cannot be started: %s", error)
            open_folder(path.parent)

    async def _ask_file_manager(self, paths: Sequence[Path]) -> None:
        from jeepney import DBusAddress

        bus = self._bus or SessionBus()
        address = DBusAddress(_PATH, bus_name=_SERVICE, interface=_SERVICE)
        try:
            await bus.call(address, "ShowItems", "ass", (file_addresses(paths), ""))
        except BusTrouble as trouble:
            _log.info("no file manager shows files chosen: %s", trouble)
            open_folder(paths[0].parent)
        finally:
            await bus.aclose()


def file_addresses(paths: Sequence[Path]) -> list[str]:
    """Write files as addresses, by the bytes of their names."""
    return [path.as_uri() for path in paths]


def finder_arguments(paths: Sequence[PurePath]) -> list[str]:
    """Write what macOS's `open` is told: each file to be shown in the Finder; whole paths begin with no dash."""
    return ["-R", *map(str, paths)]


def explorer(system_root: str) -> str:
    """Give Windows' Explorer in the system's own folder, so that none beside us takes its place."""
    root = PureWindowsPath(system_root)
    return str((root if root.is_absolute() else PureWindowsPath("C:/Windows")) / "explorer.exe")


def explorer_arguments(path: PurePath) -> str:
    """Write what Explorer is told, which reads its line by rules of its own: a file's name has no quotes there."""
    return f'/select,"{PureWindowsPath(path)}"'
