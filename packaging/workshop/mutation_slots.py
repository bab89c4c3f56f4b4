"""Copies of the checkout in which runs of tests go on side by side, each a fork of this process.

The heavy libraries are loaded here once; whatever a run leaves, processes and mounted disks too, is cleared up.
"""

import contextlib
import importlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workshop.mutation_choice import Attempt
from workshop.mutation_plugins import OwnTime

HEAVY = (
    "PIL.Image",
    "PySide6.QtGui",
    "PySide6.QtTest",
    "PySide6.QtWidgets",
    "anyio",
    "av",
    "certifi",
    "h11",
    "httpx",
    "hypothesis",
    "hypothesis.stateful",
    "msgspec",
    "multiprocessing.util",
    "pytest",
    "pytestqt.plugin",
    "qasync",
    "socksio",
    "sqlite3",
    "starlette.applications",
    "uvicorn",
)
"""Libraries that most tests load, loaded once."""
OPTIONS = (
    "-q",
    *("-o", "addopts=--strict-markers --import-mode=importlib"),
    *("-p", "no:cacheprovider"),
    *("-p", "no:randomly"),
    *("-p", "no:xdist"),
    # They are loaded before pytest comes to read their asserts.
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),
)
LEFT_OUT = (".git", ".venv*", "build", "dist", "__pycache__", ".mypy_cache", ".ruff_cache", ".hypothesis")
GRACE = 5.0
"""Seconds on top of that, for the whole run as for each of its tests."""
MEMORY = 6 << 30
"""Bytes that a run of tests may ask for: a loop without end must not take the machine along."""
_ENDING = (signal.SIGINT, signal.SIGTERM)


@dataclass
class Slot:
    """A copy of the checkout, in which one run of tests goes on at a time."""

    tree: Path
    grace: float
    to_start: float = 0.0
    pid: int = 0
    taken: OwnTime = field(default_factory=OwnTime)
    limit: float = 0.0
    attempt: Attempt | None = None
    original: bytes = b""

    @property
    def says(self) -> Path:
        """Where the tests leave what they found."""
        return self.tree / "mutate.json"

    @property
    def temporary(self) -> Path:
        """Where the tests' own files go."""
        return self.tree / "mutate-tmp"


def load(names: Sequence[str]) -> None:
    """Load libraries before the forks; one that a lock no longer brings only costs time."""
    for name in names:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


def copied(root: Path, target: Path, grace: float) -> Slot:
    """Copy the checkout, so that it may go on changing; a test may take so many seconds beyond what is usual."""
    shutil.copytree(root, target, ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
    return Slot(target, grace)


def start(slot: Slot, argv: Sequence[str], plugin: object, *, keep_bytecode: bool, limit: float = 1800.0) -> None:
    """Begin a run of tests in a fork, which may take so many seconds in all."""
    slot.says.unlink(missing_ok=True)
    clear(slot)
    slot.temporary.mkdir()
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform != "win32":
        # What a signal raises in a hook of `fork` would be swallowed there.
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
        slot.pid = os.fork()
        if slot.pid == 0:
            _be_the_tests(slot, argv, plugin, keep_bytecode=keep_bytecode)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    slot.taken, slot.limit = OwnTime(slot.pid), limit


def _be_the_tests(slot: Slot, argv: Sequence[str], plugin: object, *, keep_bytecode: bool) -> None:
    """Run pytest in this fork and end it; the exit code is pytest's."""
    code = 3
    try:
        if sys.platform != "win32":
            import resource  # noqa: PLC0415 - Windows has none

            os.setsid()
            for number in _ENDING:
                signal.signal(number, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
            resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        os.chdir(slot.tree)
        output = os.open(slot.tree / "mutate.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        for stream in (1, 2):
            os.dup2(output, stream)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        sys.dont_write_bytecode = not keep_bytecode
        # The programs that tests start must meet the mistake too.
        os.environ |= {"PYTHONPATH": str(slot.tree / "app"), "TMPDIR": str(slot.temporary)}
        if not keep_bytecode:
            os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        tempfile.tempdir = None
        look_for_no_smallest()
        import pytest  # noqa: PLC0415 - only the environment for development has it, and this alone needs it

        code = int(pytest.main([*OPTIONS, f"--basetemp={slot.temporary / 'pytest'}", *argv], plugins=[plugin]))
    finally:
        os._exit(code)


def look_for_no_smallest() -> None:
    """Have no property look for the smallest example that fails, which may take minutes: one that fails is enough.

    To be called before the tests choose their own profile, which goes on from this one.
    """
    hypothesis = importlib.import_module("hypothesis")
    usual = [phase for phase in hypothesis.Phase if phase.name not in {"shrink", "explain"}]
    hypothesis.settings.register_profile("mutants", phases=usual)
    hypothesis.settings.load_profile("mutants")


def ended(slots: Sequence[Slot]) -> Iterator[Slot]:
    """Wait until a run of tests ends, or has gone on for too long; give each slot that is free again."""
    while True:
        ended = [slot for slot in slots if slot.pid and _has_ended(slot)]
        if ended or not any(slot.pid for slot in slots):
            yield from ended
            return
        time.sleep(0.01)


def _has_ended(slot: Slot) -> bool:
    if sys.platform != "win32":
        pid, status = os.waitpid(slot.pid, os.WNOHANG)
        if pid == 0 and slot.taken.passed < slot.limit:
            return False
        if pid == 0:
            stop(slot)
            slot.says.write_text(json.dumps({"ended": "timed out", "killer": ""}), "utf-8")
        else:
            # What a test left running would meet the next mistake.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(slot.pid, signal.SIGKILL)
            if os.waitstatus_to_exitcode(status) != 0 and not slot.says.exists():
                slot.says.write_text(json.dumps({"ended": "failed", "killer": ""}), "utf-8")
    slot.pid = 0
    return True


def stop(slot: Slot) -> None:
    """End the run of tests that goes on there, if one does."""
    if sys.platform != "win32" and slot.pid:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(slot.pid, signal.SIGKILL)
        os.waitpid(slot.pid, 0)
        slot.pid = 0


def clear(slot: Slot) -> None:
    """Remove what tests left; one that was ended may have left a small disk mounted."""
    mounts = Path("/proc/mounts").read_text("utf-8").splitlines() if Path("/proc/mounts").exists() else []
    for place in (line.split()[1] for line in mounts):
        if Path(place).is_relative_to(slot.temporary):
            subprocess.run(["umount", "--lazy", place], check=True)
    shutil.rmtree(slot.temporary, ignore_errors=True)
