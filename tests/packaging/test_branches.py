"""Branch coverage as a developer meets it: a small checkout of its own, real pytest, a branch that nobody takes."""

import os
import subprocess
import sys
from pathlib import Path

from workshop.branches import Reached, Row, by_room, ranges, read, report

PACKAGING = Path(__file__).parents[2] / "packaging"
MODULE = '''def allows(count: int) -> bool:
    """Tell whether one more goes."""
    if count < 3:
        return True
    return False
'''


def measured(root: Path, tests: str, *options: str) -> "subprocess.CompletedProcess[str]":
    """Measure a checkout of one module under the studio's roof."""
    for folder in ("app/kinogrid/studio", "tests"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    (root / "app/kinogrid/__init__.py").touch()
    (root / "app/kinogrid/studio/__init__.py").touch()
    (root / "app/kinogrid/studio/bound.py").write_text(MODULE)
    (root / "tests/test_bound.py").write_text(f"from kinogrid.studio.bound import allows\n\n{tests}")
    (root / "pyproject.toml").write_text('[tool.pytest.ini_options]\npythonpath = ["app", "."]\n')
    return subprocess.run(
        [sys.executable, "-m", "workshop.branches", root, "-q", *options],
        env={**os.environ, "PYTHONPATH": str(PACKAGING), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_branch_that_no_test_takes_is_named_and_too_many_of_them_are_an_error(tmp_path: Path) -> None:
    one, other = (
        "def test_one() -> None:\n    assert allows(1)\n",
        "def test_other() -> None:\n    assert not allows(4)\n",
    )
    short = measured(tmp_path, f"{one}\n\n{other}", "-k", "one")
    assert short.returncode == 1, short.stderr
    assert "studio              66.7 %, less than 92 %\napp/kinogrid/studio/bound.py: 5, 3->5\n" in short.stdout
    both = measured(tmp_path, f"{one}\n\n{other}")
    assert both.returncode == 0, both.stderr
    assert both.stdout.endswith("studio             100.0 %\n")
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != ".pytest_cache") == [
        "app",
        "pyproject.toml",
        "tests",
    ]


def test_what_a_failing_test_reaches_is_not_taken_for_known(tmp_path: Path) -> None:
    failed = measured(tmp_path, "def test_both() -> None:\n    assert not allows(4)\n    assert not allows(1)\n")
    assert failed.returncode == 1
    assert "studio             100.0 %\n" in failed.stdout
    assert "some tests failed, so what they reach is not known" in failed.stderr


def test_a_controller_is_known_wherever_it_stands() -> None:
    rooms = {
        "main.py": "beside the floors",
        "studio/sender.py": "studio",
        "ui/text.py": "ui's root",
        "ui/controllers/news.py": "ui's controllers",
        "ui/compose/presets/preset_controller.py": "ui's controllers",
        "ui/importing/controller.py": "ui's controllers",
        "ui/compose/presets/preset_button.py": "ui/compose",
        "ui/preview/pane.py": "ui/preview",
    }
    assert {name: Reached(name, 1, 1).room for name in rooms} == rooms


def test_lines_stand_together_and_branches_say_where_they_would_lead() -> None:
    assert ranges([9, 3, 1, 2]) == ["1-3", "9"]
    file = {
        "summary": {"num_statements": 8, "num_branches": 4, "covered_lines": 5, "covered_branches": 2},
        "missing_lines": [4, 5, 9],
        "missing_branches": [[3, 4], [8, -2]],
    }
    (module,) = read({"files": {"/somewhere/app/kinogrid/studio/pace.py": file}})
    assert module == Reached("studio/pace.py", 12, 7, "4-5, 9, 3->4, 8->exit")


def test_only_what_is_guarded_must_be_reached() -> None:
    rows = by_room([Reached("ui/window/about.py", 10, 1, "2-9"), Reached("studio/pace.py", 100, 91, "7")])
    assert [(row.room, row.percent, row.falls_short) for row in rows] == [
        ("studio", 91.0, True),
        ("ui/window", 10.0, False),
    ]
    assert report(rows).splitlines() == [
        "studio      91.0 %, less than 92 %",
        "ui/window   10.0 %",
        "app/kinogrid/studio/pace.py: 7",
    ]
    assert not Row("studio", [Reached("studio/pace.py", 100, 92)]).falls_short
    assert not Row("studio", [Reached("studio/ports/starting.py", 0, 0)]).falls_short
