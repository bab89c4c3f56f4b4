"""The files of translations say what the code says, and what is compiled is what they say."""

import shutil
from pathlib import Path

import pytest

from workshop.processes import Unmet
from workshop.translations import Found, english, texts, update

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"


def test_the_kept_files_are_what_the_code_gives(tmp_path: Path) -> None:
    """When this fails: `python3 packaging/dev.py translations`, and commit what it changes."""
    shutil.copytree(FOLDER, tmp_path / "again")
    update(ROOT, tmp_path / "again")
    kept = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    assert kept == {path.name: path.read_bytes() for path in (tmp_path / "again").iterdir()}


def test_each_call_in_the_code_is_read_however_it_is_laid_out(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(
        'tr("A", "Hello {name}, " "you").format()\n'
        'def f(n): return tr(\n    "B",\n    "%n clip(s)",\n    len(n.a),\n    note="films",\n)\n'
        'T = {"k": marked("C", "It\'s \\"so\\" \\u2026", "why")}\n'
    )
    assert texts(tmp_path) == [
        Found("A", "Hello {name}, you", ""),
        Found("B", "%n clip(s)", "films"),
        Found("C", 'It\'s "so" \u2026', "why"),
    ]


@pytest.mark.parametrize("call", ['tr("A", words)', 'tr("A", f"{words}")', 'tr("A")', 'marked(a, "b")'])
def test_a_call_that_hides_its_text_is_refused(tmp_path: Path, call: str) -> None:
    (tmp_path / "one.py").write_text(f"{call}\n")
    with pytest.raises(Unmet, match=r"one\.py:1"):
        texts(tmp_path)


@pytest.mark.parametrize(
    ("source", "one", "more"),
    [
        ("%n clip(s)", "%n clip", "%n clips"),
        ("%n order(s) (was|were) placed", "%n order was placed", "%n orders were placed"),
    ],
)
def test_english_says_its_plurals_itself(source: str, one: str, more: str) -> None:
    assert (english(source, one=True), english(source, one=False)) == (one, more)
