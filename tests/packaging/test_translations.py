"""The files of translations say what the code says, and what is compiled is what they say."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from workshop.handed_in import missing, take, translated
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


TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>A</name>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
"""


def handed(tmp_path: Path, *texts: Mapping[str, object]) -> Path:
    path = tmp_path / "de.json"
    path.write_text(json.dumps(texts), "utf-8")
    return path


def test_what_is_missing_comes_back_translated(tmp_path: Path) -> None:
    ts = tmp_path / "kinogrid_de.ts"
    ts.write_text(TS, "utf-8")
    wanted = missing(ts)
    assert wanted == [
        {"context": "A", "source": "Open", "note": "verb", "translation": ""},
        {"context": "A", "source": "%n clip(s)", "forms": ["", ""]},
    ]
    done = [wanted[0] | {"translation": "Öffnen"}, wanted[1] | {"forms": ["%n Clip", "%n Clips"]}]
    assert take(handed(tmp_path, *done), ts) == (2, [])
    assert missing(ts) == []
    assert translated(ts) == {
        ("A", "Open", "verb"): ["Öffnen"],
        ("A", "%n clip(s)", ""): ["%n Clip", "%n Clips"],
        ("A", "Close", ""): ["Schließen"],
    }


@pytest.mark.parametrize(
    "text",
    [
        {"context": "A", "source": "Open", "translation": "Offen"},
        {"context": "B", "source": "Close", "translation": "Zu"},
        {"context": "A", "source": "%n clip(s)", "forms": ["%n Clips"]},
        {"context": "A", "source": "%n clip(s)", "translation": "%n Clips"},
    ],
)
def test_what_the_code_does_not_say_is_not_taken(tmp_path: Path, text: dict[str, object]) -> None:
    ts = tmp_path / "kinogrid_de.ts"
    ts.write_text(TS, "utf-8")
    before = translated(ts)
    taken, unknown = take(handed(tmp_path, text), ts)
    assert (taken, len(unknown)) == (0, 1)
    assert translated(ts) == before


def test_what_is_not_filled_in_stays_missing(tmp_path: Path) -> None:
    ts = tmp_path / "kinogrid_de.ts"
    ts.write_text(TS, "utf-8")
    half = {"context": "A", "source": "%n clip(s)", "forms": ["%n Clip", ""]}
    assert take(handed(tmp_path, half), ts) == (0, [])
    assert len(missing(ts)) == 2
