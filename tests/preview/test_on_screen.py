"""The same pictures on a real X screen, also at fractional scales."""

import subprocess
import sys
from pathlib import Path

import pytest

from workshop.screen import virtual_screen

SEEN = (
    "test_all_tiles_show_the_same_frame_at_any_step",
    "test_playing_goes_through_every_frame_in_step_and_loops_without_a_gap",
    "test_zoom_shows_one_on_the_whole_pane_and_escape_goes_back",
)


@pytest.mark.parametrize("scale", ["1", "1.25", "1.75"])
def test_the_screen_shows_what_is_due(scale: str) -> None:
    """Platform and scale factor are settled when Qt starts: the tests run again in a program of their own."""
    tests = [f"{Path(__file__).with_name('test_playing.py')}::{name}" for name in SEEN]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    with virtual_screen() as screen:
        env = {**screen, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale}
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=150, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(SEEN)} passed" in done.stdout
