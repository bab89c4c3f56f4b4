"""The app as people start it: a process with a screen of its own, which ends without a word."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from kinogrid.demo.frames import clip_size
from kinogrid.media.probe import probe
from tests.fakes.fault_driver import FaultService
from tests.whole.conftest import TOKEN
from workshop.screen import virtual_screen

# The longest that a step of these tests may take before it is called hung, in seconds.
PATIENCE = 180
# The side of the demo's clips in pixels: small ones are drawn sooner.
SIDE = 160


def test_the_whole_story_on_a_real_screen(tmp_path: Path) -> None:
    command = [sys.executable, "-X", "dev", "-P", "-m", "kinogrid", "--tour", str(tmp_path)]
    command += ["--demo-seconds", "1", "--demo-side", str(SIDE)]
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
        assert picture.width() >= 900
        assert len({picture.pixel(x, y) for x in range(0, picture.width(), 9) for y in range(0, 500, 9)}) > 20
    saved = probe(tmp_path / "saved.mp4")
    assert (saved.frames, saved.width, saved.height) == (125 + 96, *clip_size(1280, 720, SIDE))


def test_closing_in_the_middle_of_work_is_silent_and_orderly(provider: FaultService, tmp_path: Path) -> None:
    provider.script(token=TOKEN, rules=[{"on": "list", "do": "hang", "times": None}])
    command = [sys.executable, "-X", "dev", "-P", "-m", "kinogrid", "--data-dir", str(tmp_path / "profile")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ACEDATACLOUD_API_TOKEN": TOKEN}
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    log = tmp_path / "profile" / "log" / "kinogrid.log"
    while not (log.exists() and "starts" in log.read_text()):
        assert process.poll() is None
    process.send_signal(signal.SIGTERM)
    _, stderr = process.communicate(timeout=PATIENCE)
    assert (process.returncode, stderr) == (0, "")


def test_help_and_version_need_no_screen_and_no_qt() -> None:
    for option in ("--help", "--version"):
        command = [sys.executable, "-X", "importtime", "-P", "-m", "kinogrid", option]
        told = subprocess.run(command, capture_output=True, text=True, check=True)
        assert "inogrid" in told.stdout
        assert "PySide6" not in told.stderr
