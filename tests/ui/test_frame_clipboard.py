"""Pasting from another program over a real X clipboard, on a screen of the test's own."""

import json
import subprocess
import sys
from pathlib import Path

from workshop.screen import virtual_screen

HERE = Path(__file__).parent


def test_whatever_another_program_has_copied_is_pasted(tmp_path: Path, picture: Path) -> None:
    argv = [sys.executable, "-W", "error", str(HERE / "clipboard_probe.py"), str(tmp_path / "library")]
    argv += [str(HERE / "clipboard_owner.py"), str(picture)]
    with virtual_screen() as environment:
        done = subprocess.run(
            argv, env={**environment, "QT_QPA_PLATFORM": "xcb"}, capture_output=True, text=True, timeout=90, check=False
        )
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["platform"] == "xcb"
    pasted = told["pasted"]
    shape = "64 by 48 pixels, 4 to 3, makes 1088 by 816, 720p"
    words, path, url, problem = pasted["picture"]
    assert (words, url, problem) == (f"Pasted picture, {shape}", "", "")
    assert path.endswith(".png")
    assert pasted["file"] == [f"a red picture.png, {shape}", "a red picture.png", "", ""]
    for kind in ("address", "page"):
        assert pasted[kind][2:] == ["https://example.org/cat.png", ""]
    assert pasted["words"][3] == "There is no picture, file or web address on the clipboard."
