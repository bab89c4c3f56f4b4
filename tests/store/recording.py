"""What code asks of the disk, in its order: what a power cut would show and no killed process does."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

# What Python calls the system calls that change a file, or wait until a change is on the disk.
_CALLS = {"fsync", "rename", "replace", "unlink", "remove", "ftruncate", "write", "mkdir"}


class Recorded(list[tuple[str, str]]):
    """The calls, each with the name of the file or folder; a run of writes to one file is one."""

    def told(self, call: str, name: str) -> None:
        if call != "write" or not self or self[-1] != (call, name):
            self.append((call, name))


@contextmanager
def recorded() -> Iterator[Recorded]:
    """Record the calls of this thread, as the interpreter itself reports them, into what it gives."""
    calls = Recorded()

    def watch(frame: FrameType, event: str, called: Any) -> None:
        name = getattr(called, "__name__", "")
        if event != "c_call" or name not in _CALLS or getattr(called, "__module__", "") != "posix":
            return
        held = frame.f_locals
        if name in {"fsync", "ftruncate", "write"}:
            path = Path(f"/proc/self/fd/{held['descriptor']}").readlink()
        else:
            path = Path(held["self"])
        calls.told("rename" if name == "replace" else name, path.name)

    sys.setprofile(watch)
    try:
        yield calls
    finally:
        sys.setprofile(None)
