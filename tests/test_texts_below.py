"""Below `ui` there are codes and values: what people read is said on ui's floor, in their language."""

import re
from collections import defaultdict
from collections.abc import Iterable

import pytest

from tests.house import Module, TextReader, house, made_up

FLOORS = {"domain", "service", "store", "media", "studio"}
# Two words in a row: what a sentence has, and a code, a name, a format or an address has not.
TWO_WORDS = re.compile(r"[^\W\d_]{2,}[,;:]? [^\W\d_]{2,}")
SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA|BEGIN|COMMIT|ROLLBACK)\b")
# Whose arguments no person reads: logs, exceptions, patterns, and the names of tasks, which stand in logs.
QUIET = {"__init__", "_start", "compile", "error", "exception", "info", "start", "warning", "write"}
# What may look like a sentence, each with why.
ALLOWED = {
    "service/answers.py": "what another side did, kept as what it said",
    "service/samples.py": "code and its comments, to be copied into other programs",
    "service/uploads.py": "header fields",
    "store/database.py": "what a check of the file finds, for support",
    "store/jobs.py": "the mark of a text that was cut, in raw texts for support",
    "store/migration.py": "the words of the version that wrote them",
}


def sentences_below(modules: Iterable[Module]) -> dict[str, list[str]]:
    """Find texts of the lower floors that look as if people were to read them, by their files."""
    found: dict[str, list[str]] = defaultdict(list)
    for module in modules:
        for _, text in TextReader({}, QUIET).read(module.tree) if module.path[0] in FLOORS else ():
            if TWO_WORDS.search(text) and not SQL.match(text):
                found[f"{'/'.join(module.path)}.py"].append(text)
    return found


def test_no_floor_below_speaks_to_people() -> None:
    found = sentences_below(house())
    assert {name: texts for name, texts in found.items() if name not in ALLOWED} == {}
    assert ALLOWED.keys() <= found.keys(), "an exception that nothing needs any more"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('def why():\n    return "Its clips are not here yet."', True),
        ('WORDS = {1: "The disk is full."}', True),
        ('def warn(said="Prüfe das Bild"):\n    pass', True),
        ('super().__init__("a row cannot be read")', False),
        ('connection.execute("SELECT id FROM jobs")', False),
        ('path = "clips/2026-11/1.mp4"; code = "bad_clip"; pattern = re.compile("two words")', False),
    ],
)
def test_a_sentence_below_is_found(code: str, *, found: bool) -> None:
    assert bool(sentences_below(made_up({"store/a.py": code}))) is found
