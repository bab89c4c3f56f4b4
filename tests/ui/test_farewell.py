"""A process that is to end does so within a bound, with a line in its log, whatever hangs in it."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kinogrid.ui.window.quit import SignalWatch
from tests.waiting import wait_until

# The longest that a step of these tests may take before it is called hung, in seconds.
PATIENCE = 60

HANGING_THREAD = """
import logging, sys, threading
from kinogrid.ui.window.farewell import Farewell
logging.basicConfig(filename=sys.argv[1])
threading.Thread(target=open, args=(sys.argv[2],), name="reader").start()
Farewell().finish(3)
"""
HANGING_WINDOW = """
import logging, sys
from kinogrid.ui.window.farewell import Farewell
from kinogrid.ui.window.quit import SignalWatch
logging.basicConfig(filename=sys.argv[1])
farewell = Farewell(0.2)
watch = SignalWatch(farewell.begin)
print("ready", flush=True)
open(sys.argv[2])
"""
# Ends by 7 where nothing was taken by force; says how many threads counted, and whether they and a short one ended.
GOOD_ORDER = """
import sys, threading, time
from kinogrid.ui.window.farewell import Farewell
farewell = Farewell(60)
farewell.begin()
farewell.begin()
counting = [thread for thread in threading.enumerate() if thread.name == "kinogrid-farewell"]
short = threading.Thread(target=time.sleep, args=(0.05,))
short.start()
farewell.finish(3)
counting[0].join(60)
print(len(counting), not counting[0].is_alive(), not short.is_alive())
sys.exit(7)
"""
# Ends by 7 where a library on a busy disk was waited for.
BUSY_DISK = """
import sys, threading, time
from kinogrid.ui.window.farewell import Farewell
farewell = Farewell(60)
farewell.begin()
threading.Thread(target=time.sleep, args=(1.5,), name="kinogrid-database_0").start()
farewell.finish(3)
sys.exit(7)
"""
HANGING_LOG = HANGING_WINDOW.replace("open(sys.argv[2])", "logging.root.handlers[0].acquire(); open(sys.argv[2])")


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    """Give a pipe that nobody writes into, so that whoever opens it waits."""
    made = tmp_path / "pipe"
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes with names")
    os.mkfifo(made)
    return made


def test_a_thread_that_hangs_is_left_behind_with_a_line_in_the_log(tmp_path: Path, pipe: Path) -> None:
    log = tmp_path / "log"
    command = [sys.executable, "-c", HANGING_THREAD, str(log), str(pipe)]
    assert subprocess.run(command, timeout=PATIENCE, check=False).returncode == 3
    assert "ended without waiting for what hangs: reader (" in log.read_text()


@pytest.mark.parametrize(("program", "said"), [(HANGING_WINDOW, "ended by force"), (HANGING_LOG, "")])
def test_a_window_s_thread_that_hangs_ends_by_a_signal_all_the_same(
    tmp_path: Path, pipe: Path, program: str, said: str
) -> None:
    log = tmp_path / "log"
    process = subprocess.Popen([sys.executable, "-c", program, str(log), str(pipe)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert said in log.read_text()


def test_an_end_in_good_order_takes_nothing_by_force() -> None:
    """In a process of its own: an end by force would take whatever else runs here with it."""
    command = [sys.executable, "-c", GOOD_ORDER]
    ended = subprocess.run(command, timeout=PATIENCE, check=False, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout, ended.stderr) == (7, "1 True True\n", "")


def test_a_library_on_a_busy_disk_is_waited_for_longer_than_anything_else() -> None:
    ended = subprocess.run([sys.executable, "-c", BUSY_DISK], timeout=PATIENCE, check=False, capture_output=True)
    assert (ended.returncode, ended.stderr) == (7, b"")


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_every_signal_that_ends_a_process_is_heard_and_given_back(name: str) -> None:
    number = getattr(signal, name, None)
    if number is None:
        pytest.skip(f"this system has no {name}")
    heard: list[str] = []
    # A shell that starts a run in its background has it ignore what the keyboard says.
    given = signal.signal(number, signal.SIG_DFL)
    before = signal.getsignal(number)
    watch = SignalWatch(lambda: heard.append(threading.current_thread().name))
    try:
        signal.raise_signal(number)
        assert wait_until(lambda: heard == ["kinogrid-signals"], PATIENCE)
    finally:
        watch.close()
        after = signal.signal(number, given)
    assert after is before


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="this system has no SIGHUP")
def test_what_the_process_was_started_to_ignore_stays_ignored() -> None:
    if sys.platform != "win32":
        before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
        try:
            watch = SignalWatch(lambda: None)
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
            watch.close()
        finally:
            signal.signal(signal.SIGHUP, before)
