"""The same pictures on a real X screen, and at fractional scales."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parent / "on_screen.py"


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of our own, on a display number that it finds itself."""
    reading, writing = os.pipe()
    argv = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1400x24", "-nolisten", "tcp"]
    with subprocess.Popen(argv, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
        server.terminate()


def _run(folder: Path, **environment: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-W", "error", str(PROGRAM), str(folder)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    report: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return report


@pytest.mark.parametrize("scale", ["1", "1.5"])
def test_the_screen_shows_what_is_due(tmp_path: Path, display: str, scale: str) -> None:
    report = _run(tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=display, QT_SCALE_FACTOR=scale)
    assert report == {"wrong": [], "ratio": float(scale), "platform": "xcb"}


@pytest.mark.parametrize("scale", ["1.25", "1.75"])
def test_fractional_scales_show_what_is_due(tmp_path: Path, scale: str) -> None:
    report = _run(tmp_path, QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR=scale)
    assert report == {"wrong": [], "ratio": float(scale), "platform": "offscreen"}
