"""Where the files of a test run lie: in memory where there is room, as most of what a test waits for is a disk."""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - made by the system for this, and each run makes a folder of its own there
ROOM = 4 << 30
"""Bytes that must be free: several times what the files of a whole run take, as they are kept until its end."""


def in_memory(environment: Mapping[str, str], memory: Path = MEMORY, room: int = ROOM) -> Mapping[str, str]:
    """Give what an environment needs so that temporary files lie in memory; nothing where it says where they are to be.

    Nothing either where memory has less room than `room` bytes, or where what lies in it cannot be run.
    """
    given: dict[str, str] = {}
    if sys.platform == "linux" and "TMPDIR" not in environment and memory.is_dir():
        runs = not os.statvfs(memory).f_flag & os.ST_NOEXEC
        if runs and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free >= room:
            given["TMPDIR"] = str(memory)
    return given
