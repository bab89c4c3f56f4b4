"""Plugins of pytest for mutation testing: one learns which lines each test runs, one runs nothing but those chosen."""

import json
import os
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest


def kept_waiting(pid: int | None = None) -> float:
    """Give the seconds for which a process, or this one, was ready to run and others had the processor.

    Of its first thread, and on Linux; elsewhere nobody tells.
    """
    try:
        return int(Path(f"/proc/{pid or os.getpid()}/schedstat").read_text("ascii").split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


class OwnTime:
    """The seconds that have passed for a process, or this one, but for those in which it was kept waiting."""

    def __init__(self, pid: int | None = None) -> None:
        """Begin at nothing."""
        self._pid = pid
        self._began, self._waited = time.monotonic(), kept_waiting(pid)

    @property
    def passed(self) -> float:
        """Give the seconds until now."""
        return max(0.0, time.monotonic() - self._began - (kept_waiting(self._pid) - self._waited))


@dataclass
class Traced:
    """The lines of each module that each test runs, the seconds that it takes, and the tests that fail.

    Lines that run while modules are imported, before any test, are under an empty name.
    """

    lines: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path) -> "Traced":
        """Read what the tests left; nothing when they came to no end."""
        told = json.loads(path.read_text("utf-8")) if path.exists() else {}
        # Of a run that was ended from outside is told how, as of one with a mistake.
        return cls(**told) if told.keys() == {one.name for one in fields(cls)} else cls()

    def add(self, other: "Traced") -> None:
        """Take in what other tests left."""
        for module, tests in other.lines.items():
            known = self.lines.setdefault(module, {})
            imported = sorted({*known.get("", ()), *tests.get("", ())})
            known.update(tests)
            if imported:
                known[""] = imported
        self.seconds |= other.seconds
        self.failed += other.failed


class Chosen:
    """Runs nothing but the tests chosen, in their order, and leaves the name of the one that failed.

    One that goes on for longer than it may is the end of the whole run: with a mistake in it, what a test waits for
    may never come, and it would wait for as long as a busy machine might need.
    """

    def __init__(self, limits: Mapping[str, float], says: Path) -> None:
        """Take the names of the tests, each with the seconds that it may take, and where to leave the verdict."""
        self._limits = limits
        self._order = {test: index for index, test in enumerate(limits)}
        self._says = says
        self._killer = ""
        self._over = threading.Event()

    def pytest_collection_modifyitems(self, items: "list[pytest.Item]") -> None:
        """Keep those chosen."""
        items[:] = sorted(
            (item for item in items if item.nodeid in self._order), key=lambda item: self._order[item.nodeid]
        )

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Begin to watch how long a test takes."""
        self._over = threading.Event()
        threading.Thread(target=self._watch, args=(nodeid, OwnTime(), self._over), daemon=True).start()

    def pytest_runtest_logfinish(self) -> None:
        """Watch it no longer."""
        self._over.set()

    def _watch(self, test: str, taken: OwnTime, over: threading.Event) -> None:
        while (left := self._limits[test] - taken.passed) > 0:
            if over.wait(left):
                return
        self._leave("timed out", test)
        os._exit(1)

    def pytest_runtest_logreport(self, report: "pytest.TestReport") -> None:
        """Remember which test failed."""
        if report.failed:
            self._killer = self._killer or report.nodeid

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """Leave the verdict: only tests that ran and passed let a mistake survive."""
        ended = {0: "passed", 5: "nothing ran"}.get(int(exitstatus), "failed")
        self._leave(ended, self._killer)

    def _leave(self, ended: str, killer: str) -> None:
        self._says.write_text(json.dumps({"ended": ended, "killer": killer}), "utf-8")


class _Tracing:
    def __init__(self, files: Mapping[str, str], says: Path) -> None:
        self._files = files
        self._says = says
        self._met: set[tuple[str, int]] = set()
        self._imported: set[tuple[str, int]] | None = None
        self._traced = Traced()
        self._failed: set[str] = set()
        self._taken = OwnTime()

    def pytest_sessionstart(self) -> None:
        self._watch()

    def pytest_runtest_logstart(self) -> None:
        # Anew for each: where a test meets the end of the stack, Python takes the watching away.
        self._watch()
        if self._imported is None:
            self._imported = self._met
        self._met = set()
        self._taken = OwnTime()

    def pytest_runtest_logreport(self, report: "pytest.TestReport") -> None:
        if not report.passed:
            self._failed.add(report.nodeid)

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        if nodeid in self._failed:
            return
        self._traced.seconds[nodeid] = self._taken.passed
        for path, line in sorted(self._met):
            self._traced.lines.setdefault(self._files[path], {}).setdefault(nodeid, []).append(line)

    def pytest_sessionfinish(self) -> None:
        threading.settrace(None)
        sys.settrace(None)
        for path, line in sorted(self._imported or ()):
            self._traced.lines.setdefault(self._files[path], {}).setdefault("", []).append(line)
        self._traced.failed = sorted(self._failed)
        self._says.write_text(json.dumps(self._traced.__dict__), "utf-8")

    def _watch(self) -> None:
        threading.settrace(self._enter)
        sys.settrace(self._enter)

    def _enter(self, frame: FrameType, _event: str, _arg: Any) -> Any:
        if frame.f_code.co_filename in self._files:
            self._met.add((frame.f_code.co_filename, frame.f_lineno))
            return self._line
        return None

    def _line(self, frame: FrameType, _event: str, _arg: Any) -> Any:
        self._met.add((frame.f_code.co_filename, frame.f_lineno))
        return self._line


def traced_tests(files: Mapping[str, str], says: Path) -> object:
    """Make the plugin that watches the given files, each with the name of its module."""
    return _Tracing(files, says)
