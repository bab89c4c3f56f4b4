"""One window per profile: a second start raises the first window and ends, and what a crash left is in nobody's way."""

import hashlib
import os
import signal
import socket
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from kinogrid.ui.window.single_instance import address
from tests.crash.app_process import running_app
from tests.waiting import wait_until

SECONDS = 90.0


def answers(profile: Path) -> bool:
    """Tell whether a window answers second starts."""
    if not address(profile):
        return False
    socket = QLocalSocket()
    socket.connectToServer(address(profile))
    answered = socket.waitForConnected(200) and socket.waitForReadyRead(2000)
    socket.abort()
    return answered


def wait_for_window(profile: Path) -> None:
    assert wait_until(lambda: answers(profile), SECONDS), "no window answers"


@pytest.mark.parametrize("name", [b"plain", b"no text \xff"])
def test_a_second_start_raises_the_first_window_and_ends(tmp_path: Path, name: bytes) -> None:
    profile = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    with running_app(profile) as first:
        wait_for_window(profile)
        with running_app(profile) as second:
            assert second.wait(SECONDS) == 0
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        assert first.wait(SECONDS) == 0


def test_of_two_starts_at_once_one_opens_and_the_other_waits_for_it_to_come_forward(tmp_path: Path) -> None:
    with running_app(tmp_path) as one, running_app(tmp_path) as other:
        assert wait_until(lambda: {one.poll(), other.poll()} != {None}, SECONDS)
        assert {one.poll(), other.poll()} == {0, None}


def test_a_name_that_somebody_took_does_not_let_a_second_start_vanish(tmp_path: Path) -> None:
    if sys.platform != "win32":
        known = "kinogrid-" + hashlib.sha256(os.fsencode(tmp_path.resolve())).hexdigest()[:24]
        squatted = Path(tempfile.gettempdir(), known)
        with socket.socket(socket.AF_UNIX) as squatter:
            squatter.bind(str(squatted))
            squatter.listen()
            squatter.setblocking(False)
            try:
                with running_app(tmp_path) as first:
                    wait_for_window(tmp_path)
                    with running_app(tmp_path) as second:
                        assert second.wait(SECONDS) == 0
                    assert first.poll() is None
                with pytest.raises(BlockingIOError):
                    squatter.accept()
                assert squatted.is_socket()
            finally:
                squatted.unlink()


@pytest.mark.usefixtures("qapp")
def test_a_lock_and_a_socket_that_a_crash_left_are_in_nobodys_way(tmp_path: Path) -> None:
    for _ in range(2):
        with running_app(tmp_path):
            wait_for_window(tmp_path)
    with running_app(tmp_path) as following:
        wait_for_window(tmp_path)
        assert following.poll() is None
