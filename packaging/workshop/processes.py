"""Starting other programs so that a failure is one sentence and Ctrl-C ends them all."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import IO, Any, NoReturn

GRACE = 10.0
"""Seconds that an interrupted program gets to close its window and its database."""


class Unmet(Exception):
    """Something outside this program is not as it must be; the text is the one sentence that the person reads."""


def say(text: str) -> None:
    """Tell what goes on, ahead of the output of whatever is started next."""
    print(f"==> {text}", flush=True)


def check(
    argv: Sequence[str | Path],
    otherwise: str,
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    patience: float | None = None,
    errors: IO[bytes] | None = None,
) -> None:
    """Run a program to its end; raises Unmet with `otherwise` when it fails, or has not ended after so many seconds.

    What it says on standard error goes to `errors`, where that is given.
    """
    if supervise(argv, env=env, cwd=cwd, patience=patience, errors=errors) != 0:
        raise Unmet(otherwise)


def check_quietly(argv: Sequence[str | Path], otherwise: str, *, env: Mapping[str, str] | None = None) -> None:
    """Run a program whose output matters only when it fails; raises Unmet with `otherwise` then."""
    done = subprocess.run(
        argv, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode != 0:
        sys.stdout.flush()
        sys.stdout.buffer.write(done.stdout)
        sys.stdout.flush()
        raise Unmet(otherwise)


def supervise(
    argv: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    patience: float | None = None,
    errors: IO[bytes] | None = None,
) -> int:
    """Run a program in the foreground and return its exit code; however this ends, the program ends with it.

    Ctrl-C reaches the program directly, as it shares the terminal, so it is only waited for. Raises Unmet when the
    program is not done after `patience` seconds.
    """
    sys.stdout.flush()
    with started(argv, env=env, cwd=cwd, stderr=errors) as program:
        try:
            return program.wait(patience)
        except KeyboardInterrupt:
            _await_end(program)
            raise
        except subprocess.TimeoutExpired:
            raise Unmet(f"{Path(argv[0]).name} was ended, as it was not done after {patience:.0f} seconds") from None


def beside_each_other(programs: Mapping[str, Sequence[str | Path]], *, cwd: Path) -> list[str]:
    """Run programs at the same time, show what each says in the order in which they are given, and name who failed."""
    failed = []
    with ExitStack() as stack:
        running = {}
        for name, argv in programs.items():
            said = stack.enter_context(tempfile.TemporaryFile())
            how = {"cwd": cwd, "stdin": subprocess.DEVNULL, "stdout": said, "stderr": subprocess.STDOUT}
            running[name] = stack.enter_context(started(argv, **how)), said
        for name, (program, said) in running.items():
            code = program.wait()
            say(name)
            said.seek(0)
            sys.stdout.buffer.write(said.read())
            sys.stdout.flush()
            if code != 0:
                failed.append(name)
    return failed


@contextmanager
def started(argv: Sequence[str | Path], **how: Any) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a program beside this one until the block ends; `how` goes to `Popen`.

    A SIGTERM that comes while the program is being started waits until there is somebody to end it.
    """
    waiting: list[int] = []
    unwind = signal.signal(signal.SIGTERM, lambda number, _frame: waiting.append(number))
    try:
        program: subprocess.Popen[bytes] = subprocess.Popen(argv, **how)
    except BaseException:
        signal.signal(signal.SIGTERM, unwind)
        raise
    with program:
        try:
            signal.signal(signal.SIGTERM, unwind)
            for number in waiting:
                signal.raise_signal(number)
            yield program
        finally:
            _end(program)


def become(argv: Sequence[str | Path], *, env: Mapping[str, str] | None = None) -> NoReturn:
    """Turn into another program, so that nothing stands between it and the terminal; Windows can only wait for it."""
    sys.stdout.flush()
    if sys.platform == "win32":
        sys.exit(supervise(argv, env=env))
    os.execve(  # noqa: S606 - a shell is what this avoids
        argv[0], [str(part) for part in argv], dict(os.environ if env is None else env)
    )


def unwind_on_sigterm() -> None:
    """Make SIGTERM unwind this program as Ctrl-C does, so that what it started is ended too."""
    signal.signal(signal.SIGTERM, _raise_exit)


def _raise_exit(number: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(128 + number)


def _end(program: "subprocess.Popen[bytes]") -> None:
    if program.poll() is None:
        program.terminate()
        _await_end(program)


def _await_end(program: "subprocess.Popen[bytes]") -> None:
    try:
        program.wait(GRACE)
    except subprocess.TimeoutExpired:
        program.kill()
