"""Decoders for tests: real ones and how they end, and programs that only claim to be one."""

import io
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kinogrid.children import DECODER, command
from kinogrid.media.deaths import Deaths
from kinogrid.media.decoder_process import DecoderProcess
from kinogrid.media.errands import Heard, Ready, packed
from tests.waiting import HUNG

LINUX = sys.platform == "linux"


@contextmanager
def decoder(
    code: str | None = None, deaths: Deaths | None = None, patience: float | None = None
) -> Iterator[DecoderProcess]:
    """Give a decoder that is ended after: the real one, or a program that is run in its place."""
    made = DecoderProcess(
        "tests-decoder",
        deaths or Deaths(),
        lambda: command(DECODER) if code is None else [sys.executable, "-c", code],
        *(() if patience is None else (lambda _errand: patience,)),
    )
    try:
        yield made
    finally:
        made.close()


def saying(*parts: Heard | bytes, then: str = "read(0, 1 << 20)") -> str:
    """Write a program that says that it is ready, takes an errand, and then says something else."""
    said = b"".join(part if isinstance(part, bytes) else packed(part) for part in parts)
    return (
        "from os import read, write\n"
        "import sys, time\n"
        f"write(1, {packed(Ready(()))!r})\n"
        "read(0, 1 << 20)\n"
        f"write(1, {said!r})\n"
        f"{then}\n"
    )


def end(number: int | None) -> None:
    """End a process as the system does when it is short of memory."""
    assert number is not None
    deadly = signal.SIGTERM
    if sys.platform != "win32":
        deadly = signal.SIGKILL
    os.kill(number, deadly)


def is_there(number: int | None) -> bool:
    """Tell whether a process is there and has not ended."""
    assert number is not None
    try:
        state = Path(f"/proc/{number}/stat").read_text("ascii").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def gone(number: int | None, patience: float = HUNG) -> bool:
    """Wait until a process is not there any more."""
    until = time.monotonic() + patience
    while is_there(number) and time.monotonic() < until:
        time.sleep(0.01)
    return not is_there(number)


def most_memory(number: int | None) -> int:
    """Give the most memory that a process has had so far, in bytes."""
    lines = Path(f"/proc/{number}/status").read_text("ascii").splitlines()
    return 1024 * int(next(line for line in lines if line.startswith("VmHWM")).split()[1])


class Deadly(io.BytesIO):
    """A file that ends whoever decodes it: with a real signal, as soon as it is read."""

    def __init__(self, data: bytes, number: Callable[[], int | None], times: list[None]) -> None:
        super().__init__(data)
        self._number = number
        self._times = times

    def read(self, size: int | None = -1) -> bytes:
        """Give the bytes to one that is not there any more."""
        if self._number() is not None:
            self._times.append(None)
            end(self._number())
        return super().read(size)
