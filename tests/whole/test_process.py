"""The app as people start it: a process with a screen of its own, which ends without a word."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kinogrid.demo.frames import clip_size
from kinogrid.media.probe import probe
from tests.fakes.fault_driver import FaultService
from tests.fakes.mute_keyring import mute_keyring
from tests.stalls import stalled
from tests.waiting import wait_until
from tests.whole.conftest import TOKEN
from workshop.screen import virtual_screen

# The longest that a step of these tests may take before it is called hung, in seconds.
PATIENCE = 180
# The side of the demo's clips in pixels: small ones are drawn sooner.
SIDE = 96
# The most that an end may take, whatever hangs, in seconds: three times what it takes at most where nothing else runs.
END = 15.0


@pytest.mark.long
def test_the_whole_story_on_a_real_screen(tmp_path: Path) -> None:
    command = [sys.executable, "-X", "dev", "-P", "-m", "kinogrid", "--tour", str(tmp_path)]
    # So long that nobody who looks now and then misses the work.
    command += ["--demo-seconds", "3", "--demo-side", str(SIDE)]
    with virtual_screen() as environment:
        told = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False, cwd=Path.cwd()
        )
    assert (told.returncode, told.stderr) == (0, "")
    steps = json.loads((tmp_path / "tour.json").read_text())
    assert {step["outcome"] for step in steps} == {"ok"}
    last = ["restarted with everything there", "pick remembered", "settings", "small window"]
    assert [step["name"] for step in steps][-4:] == last
    for step in steps:
        picture = QImage(str(tmp_path / step["picture"]))
        assert picture.width() >= 837
        assert len({picture.pixel(x, y) for x in range(0, picture.width(), 9) for y in range(0, 432, 9)}) > 20
    saved = probe(tmp_path / "saved.mp4")
    assert (saved.frames, saved.width, saved.height) == (125 + 96, *clip_size(1280, 720, SIDE))


# As Python tells of most that is wrong, for who reads what it says; and as people start it.
TALKATIVE, AS_IT_IS = ("-X", "dev"), ()


@contextmanager
def started(folder: Path, how: Sequence[str] = TALKATIVE, **more: str) -> Iterator[subprocess.Popen[str]]:
    """Start the app on a folder."""
    command = [sys.executable, *how, "-P", "-m", "kinogrid", "--data-dir", str(folder)]
    environment = {**os.environ, "ACEDATACLOUD_API_TOKEN": TOKEN, **more}
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def hears_signals(process: subprocess.Popen[str]) -> bool:
    """Tell whether the app takes SIGTERM for a wish to end by now; elsewhere than on Linux it is hoped."""
    status = Path("/proc", str(process.pid), "status")
    if not status.exists():
        return process.poll() is None
    caught = next(line for line in status.read_text().splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)


def has_library(folder: Path) -> bool:
    """Tell whether the start has come to the database."""
    return (folder / "kinogrid.db").exists()


def ended(process: subprocess.Popen[str], number: int = signal.SIGTERM) -> tuple[int, str, float]:
    """End a process by a signal; gives its code, what it said, and the seconds that it took."""
    began = time.monotonic()
    process.send_signal(number)
    _, stderr = process.communicate(timeout=PATIENCE)
    return process.returncode, stderr, time.monotonic() - began


@pytest.fixture
def heard() -> Iterator[None]:
    """Let children hear of a terminal that closes, also where this run was started with `nohup`."""
    number = signal.Signals["SIGHUP"]
    before = signal.signal(number, signal.SIG_DFL)
    yield
    signal.signal(number, before)


@pytest.mark.usefixtures("heard")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_closing_in_the_middle_of_work_is_silent_and_orderly(provider: FaultService, tmp_path: Path, name: str) -> None:
    provider.script(token=TOKEN, rules=[{"on": "list", "do": "hang", "times": None}])
    with started(tmp_path) as process:
        assert wait_until(lambda: has_library(tmp_path) and hears_signals(process), PATIENCE)
        code, stderr, _ = ended(process, getattr(signal, name))
    assert (code, stderr) == (0, "")


@pytest.mark.usefixtures("provider")
def test_a_keyring_that_never_answers_holds_up_no_end(tmp_path: Path) -> None:
    with mute_keyring() as bus, started(tmp_path, DBUS_SESSION_BUS_ADDRESS=bus) as process:
        assert wait_until(lambda: has_library(tmp_path) and hears_signals(process), PATIENCE)
        code, stderr, seconds = ended(process)
    assert (code, stderr) == (0, "")
    assert seconds < END


@pytest.fixture(scope="module")
def left(_running_provider: FaultService, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder as a session has left it."""
    folder = tmp_path_factory.mktemp("left")
    addresses = ("ACEDATACLOUD_API_BASE_URL", "ACEDATACLOUD_PLATFORM_BASE_URL")
    with started(folder, AS_IT_IS, **dict.fromkeys(addresses, _running_provider.base_url)) as process:
        assert wait_until(lambda: has_library(folder) and hears_signals(process), PATIENCE)
        assert ended(process)[0] == 0
    (folder / "settings.json").touch()
    return folder


@pytest.mark.usefixtures("provider")
@pytest.mark.parametrize("name", ["kinogrid.db", "settings.json", "log/kinogrid.log"])
def test_a_disk_that_does_not_answer_holds_up_neither_the_window_nor_its_end(
    left: Path, tmp_path: Path, name: str
) -> None:
    profile = shutil.copytree(left, tmp_path / "profile")
    with stalled(profile / name), started(profile, AS_IT_IS) as process:
        assert wait_until(lambda: hears_signals(process), PATIENCE)
        code, _, seconds = ended(process)
    assert code == 0
    assert seconds < END


def test_a_screen_that_vanishes_ends_the_app_in_good_order(provider: FaultService, tmp_path: Path) -> None:
    assert provider.base_url
    with ExitStack() as screen, ExitStack() as stack:
        display = screen.enter_context(virtual_screen())["DISPLAY"]
        process = stack.enter_context(started(tmp_path, DISPLAY=display, QT_QPA_PLATFORM="xcb"))
        assert wait_until(lambda: has_library(tmp_path) and hears_signals(process), PATIENCE)
        screen.close()
        _, stderr = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert "Traceback" not in stderr
    assert "Qt has left its loop" in (tmp_path / "log" / "kinogrid.log").read_text()


def test_help_and_version_need_no_screen_and_no_qt() -> None:
    for option in ("--help", "--version"):
        command = [sys.executable, "-X", "importtime", "-P", "-m", "kinogrid", option]
        told = subprocess.run(command, capture_output=True, text=True, check=True)
        assert "inogrid" in told.stdout
        assert "PySide6" not in told.stderr
