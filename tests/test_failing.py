"""A test that fails is told, and takes nothing else down with it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
TESTS = """
import gc, logging, threading

import pytest

gone = []

class Part:
    def __init__(self):
        self.round = self

    def __del__(self):
        gone.append(threading.current_thread().name)

class Odd(Exception):
    pass

def raises():
    part = Part()
    raise Odd

@pytest.mark.parametrize("time", range(2))
def test_a_fails(time):
    part = Part()
    try:
        raises()
    except Odd:
        logging.getLogger(__name__).exception("part of it")
    assert part is None

def test_b_finds_all_of_it_there():
    collecting = threading.Thread(target=gc.collect)
    collecting.start()
    collecting.join()
    assert gone == []
"""


def test_what_a_failed_test_had_in_hand_is_let_go_by_nobody(tmp_path: Path) -> None:
    """A part of a window that is let go out of its turn, or in another thread, ends the worker."""
    file = tmp_path / "test_parts.py"
    file.write_text(TESTS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "-p", "no:randomly"]
    done = subprocess.run(
        [*command, "-p", "tests.conftest", "--rootdir", tmp_path, file],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert "2 failed, 1 passed" in done.stdout, done.stdout + done.stderr
