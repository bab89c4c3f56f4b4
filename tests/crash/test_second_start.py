"""One window per profile: a second start raises the first window and ends, and what a crash left is in nobody's way."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from kinogrid.ui.window.single_instance import address

ROOT = Path(__file__).parents[2]
SECONDS = 30.0


@contextmanager
def app(profile: Path) -> Iterator[subprocess.Popen[bytes]]:
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "ACEDATACLOUD_API_TOKEN": "none",
        "ACEDATACLOUD_API_BASE_URL": "http://127.0.0.1:9",
    }
    process = subprocess.Popen([sys.executable, "-P", "-m", "kinogrid", "--data-dir", str(profile)], cwd=ROOT, env=env)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_for_instance(profile: Path) -> None:
    """Wait until a window answers second starts."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        socket = QLocalSocket()
        socket.connectToServer(address(profile))
        if socket.waitForConnected(200) and socket.waitForReadyRead(2000):
            socket.disconnectFromServer()
            return
        time.sleep(0.02)
    raise AssertionError("no window answers")


def test_a_second_start_raises_the_first_window_and_ends(tmp_path: Path) -> None:
    with app(tmp_path) as first:
        wait_for_instance(tmp_path)
        with app(tmp_path) as second:
            assert second.wait(SECONDS) == 0
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        assert first.wait(SECONDS) == 0


def test_of_two_starts_at_once_one_opens_and_the_other_waits_for_it_to_come_forward(tmp_path: Path) -> None:
    with app(tmp_path) as one, app(tmp_path) as other:
        deadline = time.monotonic() + SECONDS
        while one.poll() is None and other.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        assert sorted([one.poll() is None, other.poll() is None]) == [False, True]
        assert {one.poll(), other.poll()} == {0, None}


@pytest.mark.usefixtures("qapp")
def test_a_lock_and_a_socket_that_a_crash_left_are_in_nobodys_way(tmp_path: Path) -> None:
    for _ in range(2):
        with app(tmp_path) as crashing:
            wait_for_instance(tmp_path)
            crashing.kill()
            crashing.wait()
    with app(tmp_path) as following:
        wait_for_instance(tmp_path)
        assert following.poll() is None
