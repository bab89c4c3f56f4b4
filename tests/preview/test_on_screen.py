"""The same pictures on a real X screen, also at fractional scales."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from workshop.screen import virtual_screen

PROGRAM = Path(__file__).parent / "on_screen.py"


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    with virtual_screen() as environment:
        yield environment


@pytest.mark.parametrize("scale", ["1", "1.25", "1.75"])
def test_the_screen_shows_what_is_due(tmp_path: Path, screen: dict[str, str], scale: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", str(PROGRAM), str(tmp_path)],
        env={**screen, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {"wrong": [], "ratio": float(scale), "platform": "xcb"}
