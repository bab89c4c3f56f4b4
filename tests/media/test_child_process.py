"""What holds a child process, whatever it is for: what it is given, how it is heard, and that it ends."""

import gc
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from pathlib import Path

import pytest

from kinogrid.media.child_process import ChildProcess
from tests.media.decoders import is_there
from tests.waiting import HUNG, wait_until

HANGING = "import os, time; os.write(1, b'here\\n'); time.sleep(600)"
MOST = 1000


@contextmanager
def child(code: str) -> Iterator[ChildProcess]:
    made = ChildProcess(lambda: [sys.executable, "-c", code], "test")
    try:
        yield made
    finally:
        made.bury()


def test_it_knows_no_secret_and_stands_where_nothing_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s3cr3t")
    monkeypatch.setenv("ACEDATACLOUD_API_TOKEN", "s3cr3t")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    telling = "import json, os, sys; print(json.dumps([dict(os.environ), os.getcwd()]), flush=True); sys.stdin.read()"
    with child(telling) as process:
        process.start()
        environment, folder = json.loads(next(process.lines(1 << 20)))
        assert "s3cr3t" not in environment.values()
        # What is there now stays there when the app is killed.
        there = list(tmp_path.iterdir())
        assert there == ([Path(folder)] if sys.platform == "win32" else [])
        assert folder == "/" or sys.platform == "win32"
    assert list(tmp_path.iterdir()) == []


def test_what_is_written_is_read_and_what_it_says_of_errors_is_kept() -> None:
    echo = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read(3_000_000)); sys.exit('x' * 600 + ' why')"
    data = os.urandom(3_000_000)
    with child(echo) as process:
        process.start()
        process.write(data)
        assert process.read(4_000_000) == data
        assert process.last_words() == "x" * 496 + " why"
        assert process.bury(20) == 1
        assert process.last_words() == ""


def test_one_after_another_may_be_started() -> None:
    numbers = []
    with child(HANGING) as process:
        for _time in range(2):
            assert (process.number, process.is_running) == (None, False)
            process.start()
            assert process.is_running
            numbers.append(process.number)
            process.bury(20)
    assert len(set(numbers) - {None}) == 2


def test_one_that_is_slow_to_go_is_seen_off_with_the_next() -> None:
    with child(HANGING) as process:
        process.start()
        number = process.number
        assert number is not None
        # A process that is dropped before it was seen to go is warned of.
        process.bury(0)
        gc.collect()

        def next_one_goes() -> bool:
            process.start()
            process.bury(HUNG)
            return not is_there(number)

        assert wait_until(next_one_goes, HUNG)


def test_a_line_without_end_comes_in_pieces() -> None:
    with child("print('x' * 25, flush=True); print('yy')") as process:
        process.start()
        assert [line.strip() for line in process.lines(10)] == [b"x" * 10, b"x" * 10, b"x" * 5, b"yy"]


def test_nobody_reads_what_one_that_is_gone_is_told() -> None:
    with child("import os; os.close(0); print(flush=True); import time; time.sleep(600)") as process:
        with pytest.raises(BrokenPipeError):
            process.write(b"x")
        process.start()
        assert process.read(1)
        with pytest.raises(OSError, match=r"\["):
            process.write(b"x")


def test_ended_for_good_it_is_heard_of_and_never_started_again() -> None:
    with child(HANGING) as process:
        process.start()
        lines = process.lines(MOST)
        assert next(lines) == b"here\n"
        threading.Timer(0, process.end).start()
        assert list(lines) == []
        assert process.has_ended
        assert process.bury(20) != 0
        with pytest.raises(CancelledError):
            process.start()
        assert process.number is None


def test_one_that_takes_too_long_is_ended() -> None:
    with child(HANGING) as process:
        process.start()
        with process.ended_after(60):
            assert process.read(5)
        assert process.is_running
        with process.ended_after(0.01):
            assert process.read(1) == b""
        assert not process.has_ended


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no children that keep what they inherit")
def test_what_it_started_ends_with_it() -> None:
    """Such a one keeps the pipes open, so that whoever reads them would wait for it."""
    began = time.monotonic()
    with child("import os, time; os.fork() or time.sleep(600); os.write(1, b'x'); time.sleep(600)") as process:
        process.start()
        assert process.read(1) == b"x"
        process.end()
        assert process.read(1) == b""
    assert time.monotonic() - began < 60


def test_where_none_can_be_started_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    process = ChildProcess(lambda: [str(tmp_path / "nothing")], "test")
    with pytest.raises(OSError, match="nothing"):
        process.start()
    assert process.number is None
    assert list(tmp_path.iterdir()) == []
