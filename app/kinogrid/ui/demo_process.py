"""The demo, found the same way in a checkout, a wheel and a bundle: its service as a child, its window on its own."""

import asyncio
import os
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from kinogrid.children import DEMO, WINDOW, command, environment

# How long the service gets to end by itself, in seconds.
_PATIENCE = 2.0
# How long the service gets to tell its address, in seconds; it takes one on a slow machine.
_START = 30.0


def open_demo(folder: Path) -> bool:
    """Start the demo in a window of its own, which outlives this one; tells whether it did start.

    `folder` is one of ours, as the current one is anybody's.
    """
    process = QProcess()
    program, *arguments = command(WINDOW, "--demo")
    process.setProgram(program)
    process.setArguments(arguments)
    process.setWorkingDirectory(str(folder))
    process.setProcessEnvironment(_known_to_children())
    return bool(process.startDetached())


def _known_to_children() -> QProcessEnvironment:
    """Give our environment without tokens and foreign paths."""
    known = QProcessEnvironment()
    for name, value in environment(os.environ).items():
        known.insert(name, value)
    return known


class DemoStartFailed(Exception):
    """The demo service did not start; the text says what it printed."""


class DemoProcess(QObject):
    """Starts the demo service, gives its address and ends it; it also ends by itself when this process dies."""

    def __init__(
        self, folder: Path, token: str, seconds: float, side: int | None = None, *, account_token: str
    ) -> None:
        """Take the folder for its tasks and media, the two tokens it accepts, and how long a job takes in seconds.

        What the folder is in has to be there: the service runs in it, and not wherever this process was started.
        `side` makes its clips of about so many pixels a side, for tests; without it they have the real sizes.
        """
        super().__init__()
        self._process = QProcess(self)
        small = () if side is None else ("--side", str(side))
        program, *arguments = command(
            DEMO, "--exit-with-stdin", "--token-from-stdin", "--account-token-from-stdin", "--data-dir", str(folder)
        )
        self._process.setProgram(program)
        self._process.setArguments([*arguments, "--seconds", str(seconds), *small])
        self._process.setWorkingDirectory(str(folder.parent))
        self._process.setProcessEnvironment(_known_to_children())
        # Everybody on this machine may read a command line.
        self._tokens = f"{token}\n{account_token}\n"
        self._line: asyncio.Future[str] | None = None
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._ended)

    async def start(self) -> str:
        """Start the service and give its base URL; raises `DemoStartFailed`."""
        self._line = asyncio.get_running_loop().create_future()
        self._process.start()
        self._process.write(self._tokens.encode())
        try:
            async with asyncio.timeout(_START):
                return await self._line
        except TimeoutError:
            raise DemoStartFailed(f"nothing in {_START} s") from None

    async def stop(self) -> None:
        """End the service: its input closes, which it takes as the end; a service that hangs is killed."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        gone = asyncio.Event()
        self._process.finished.connect(gone.set)
        self._process.closeWriteChannel()
        try:
            async with asyncio.timeout(_PATIENCE):
                await gone.wait()
        except TimeoutError:
            self._process.kill()
            await gone.wait()

    def _read(self) -> None:
        if self._line is not None and not self._line.done() and self._process.canReadLine():
            self._line.set_result(bytes(self._process.readLine().data()).decode().strip())

    def _ended(self) -> None:
        if self._line is not None and not self._line.done():
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
            self._line.set_exception(DemoStartFailed(said or self._process.errorString()))
