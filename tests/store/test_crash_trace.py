"""A process that breaks in native code leaves a trace for the next one; what ends otherwise leaves nothing to tell."""

import faulthandler
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kinogrid.children import environment
from kinogrid.store.crash_trace import BOUND, KEPT, CrashTrace, newest_crash
from tests.disks import make_pipe

ABOUT = "Kinogrid 9.9, Python 3.11, test"
BREAKS = """
import os, signal, sys
from pathlib import Path
from kinogrid.store.crash_trace import CrashTrace
trace = CrashTrace(sys.argv[2])
trace.begin(Path(sys.argv[1]))
def deep_in_native_code():
    os.kill(os.getpid(), getattr(signal, sys.argv[3]))
deep_in_native_code() if sys.argv[3] != "none" else trace.end()
"""


@pytest.fixture(autouse=True)
def _own_trace() -> Iterator[None]:
    """Let this run's own traces go where they went before."""
    yield
    faulthandler.enable(sys.__stderr__ or 2)


def ran(folder: Path, how: str, about: str = ABOUT) -> int:
    """Run a process that ends so, and give its code."""
    command = [sys.executable, "-P", "-c", BREAKS, str(folder), about, how]
    return subprocess.run(command, env=environment(os.environ), check=False, capture_output=True).returncode


def next_start(folder: Path) -> CrashTrace:
    trace = CrashTrace("the next")
    trace.begin(folder)
    return trace


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.parametrize(
    ("name", "words"), [("SIGSEGV", "Segmentation fault"), ("SIGABRT", "Aborted"), ("SIGBUS", "Bus error")]
)
def test_a_crash_is_told_to_the_next_start_alone(tmp_path: Path, name: str, words: str) -> None:
    folder = tmp_path / "log"
    assert ran(folder, name) == -getattr(signal, name)
    trace = next_start(folder)
    earlier = trace.earlier
    assert earlier is not None
    assert f"Fatal Python error: {words}" in earlier.text
    assert "deep_in_native_code" in earlier.text
    assert earlier.text.startswith(f"{ABOUT}, started 20")
    assert earlier.path == newest_crash(folder) == folder / "crash-1.txt"
    assert earlier.path.read_text() == earlier.text
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    trace.end()
    assert [path.name for path in folder.iterdir()] == ["crash-1.txt"]
    again = next_start(folder)
    again.end()
    assert again.earlier is None


def test_an_end_in_good_order_and_one_from_outside_leave_nothing_to_tell(tmp_path: Path) -> None:
    assert ran(tmp_path, "none") == 0
    assert list(tmp_path.iterdir()) == []
    if sys.platform != "win32":
        assert ran(tmp_path, "SIGKILL") == -signal.SIGKILL
        assert (tmp_path / "crash.txt").exists()
    trace = next_start(tmp_path)
    assert trace.earlier is None
    assert newest_crash(tmp_path) is None
    trace.end()
    assert not faulthandler.is_enabled()


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
def test_so_many_traces_are_kept_newest_first(tmp_path: Path) -> None:
    for number in range(KEPT + 2):
        ran(tmp_path, "SIGSEGV", f"run {number}")
    trace = next_start(tmp_path)
    trace.end()
    kept = sorted(tmp_path.iterdir())
    assert [path.name for path in kept] == [f"crash-{number}.txt" for number in range(1, KEPT + 1)]
    assert [path.read_text()[:5] for path in kept] == [f"run {KEPT + 1 - number}" for number in range(KEPT)]


def test_a_trace_without_end_is_cut(tmp_path: Path) -> None:
    (tmp_path / "crash.txt").write_bytes(b"head\n" + b"x" * (2 * BOUND))
    trace = next_start(tmp_path)
    trace.end()
    assert trace.earlier is not None
    assert trace.earlier.path.stat().st_size == len(trace.earlier.text) == BOUND


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")
def test_a_link_leads_nowhere_and_a_pipe_is_no_place_for_a_trace(tmp_path: Path) -> None:
    theirs, folder = tmp_path / "theirs", tmp_path / "log"
    folder.mkdir()
    theirs.write_text("head\nnot to be touched")
    (folder / "crash.txt").symlink_to(theirs)
    trace = next_start(folder)
    assert trace.earlier is None
    trace.end()
    (folder / "crash.txt").hardlink_to(theirs)
    next_start(folder).end()
    assert theirs.read_text() == "head\nnot to be touched"
    (tmp_path / "linked").symlink_to(folder)
    with pytest.raises(OSError, match="link"):
        next_start(tmp_path / "linked")
    make_pipe(folder / "crash.txt")
    with pytest.raises(OSError, match="not a file"):
        next_start(folder)
    assert not faulthandler.is_enabled()


def test_another_folder_takes_the_trace_over_and_the_same_one_keeps_it(tmp_path: Path) -> None:
    trace = CrashTrace(ABOUT)
    trace.begin(tmp_path / "a")
    trace.begin(tmp_path / "a")
    trace.begin(tmp_path / "b")
    assert list((tmp_path / "a").iterdir()) == []
    assert (tmp_path / "b" / "crash.txt").read_text().startswith(ABOUT)
    trace.end()
    trace.end()
