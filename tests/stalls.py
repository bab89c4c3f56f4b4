"""Real files that a disk does not give: whoever opens one waits, as on a network folder that is gone."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

if sys.platform == "linux":
    import fcntl


@contextmanager
def stalled(path: Path) -> Iterator[None]:
    """Let every `open` of a file wait, in this process and in others, for 45 s at most.

    A lease does it: the system asks its holder before it lets anybody else have the file, and we do not answer.
    """
    if sys.platform == "linux":
        before = signal.signal(signal.SIGIO, signal.SIG_IGN)
        descriptor = os.open(path, os.O_RDWR)
        try:
            try:
                fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_WRLCK)
            except OSError as error:
                pytest.skip(f"no lease on files of this disk: {error}")
            yield
        finally:
            os.close(descriptor)
            signal.signal(signal.SIGIO, before)
    else:
        pytest.skip("only Linux lets a test hold a file back")
