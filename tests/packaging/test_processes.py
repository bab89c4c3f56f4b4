"""Programs that dev.py runs at the same time: shown one after the other, and each failure is named."""

import sys
from pathlib import Path

import pytest

from workshop.processes import beside_each_other

MEETING = """
import pathlib, sys, time
pathlib.Path(sys.argv[1]).touch()
while not pathlib.Path(sys.argv[2]).exists():
    time.sleep(0.01)
print("met", sys.argv[2])
sys.exit(sys.argv[1] == "one")
"""


def test_programs_run_beside_each_other_and_are_shown_in_their_order(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    programs = {"first": ("one", "other"), "second": ("other", "one")}
    failed = beside_each_other(
        {name: [sys.executable, "-c", MEETING, *words] for name, words in programs.items()}, cwd=tmp_path
    )
    assert failed == ["first"]
    said = capfdbinary.readouterr().out.decode()
    assert said.splitlines() == ["==> first", "met other", "==> second", "met one"]
