"""Pasting from another program over a real X clipboard, on a screen of the test's own."""

import subprocess
import sys
from pathlib import Path

from workshop.screen import virtual_screen


def test_whatever_another_program_has_copied_is_pasted() -> None:
    argv = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    argv.append(str(Path(__file__).with_name("clipboard_pasting.py")))
    with virtual_screen() as screen:
        environment = {**screen, "QT_QPA_PLATFORM": "xcb"}
        done = subprocess.run(argv, env=environment, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed" in done.stdout
