"""Every text that people read goes through one door, `tr` or `marked`, and none is written below the window's floor."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import pytest

from tests.house import Module, TextReader, house, made_up
from tests.tables import every

# Two words in a row, or one with a capital, as on a button.
WORDS = re.compile(r"[A-Za-z][a-z']*[,;:.]? +[A-Za-z(][a-z']+|^[A-Z][a-z]+\b(?![+(.\w])")
# Names, which are the same in every language.
NAMES = {"Fusion", "Inter", "Kinogrid", "Python", "Qt"}
# Calls whose texts stand in logs: those of logging, and the names of pieces of work.
LOGGED = {"_look", "_start", "error", "exception", "info", "start", "warning", "write"}
# Calls whose texts nobody reads in the window either: names of widgets, keys, the command line.
UNSEEN = LOGGED | {"ArgumentParser", "QKeySequence", "add_argument", "critical", "debug", "findChild", "findChildren"}
UNSEEN |= {"getLogger", "property", "setObjectName", "setProperty", "setStyleSheet"}
# The tour tells in its report what it did, reports for support are in one language, and a bus has names of its own, as
# fonts have.
FOR_OTHERS = (
    "ui/tour/",
    "ui/support_notices",
    "ui/jobs/report",
    "ui/session_bus",
    "ui/desktop_notices",
    "ui/staying_awake",
    "ui/style/families",
)
FLOORS = {"domain", "service", "store", "media", "studio"}
# Two words in a row: what a sentence has, and a code, a name, a format or an address has not.
TWO_WORDS = re.compile(r"[^\W\d_]{2,}[,;:]? [^\W\d_]{2,}")
SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA|BEGIN|COMMIT|ROLLBACK|WITH RECURSIVE)\b")
# What may look like a sentence, each with why.
ALLOWED = {
    "store/listing_pages.py": "parts of statements for SQLite",
    "store/job_lookup.py": "a part of a statement",
    "store/job_rows.py": "parts of statements",
    "service/answers.py": "what another side did, kept as what it said",
    "service/samples.py": "code and its comments, to be copied into other programs",
    "service/uploads.py": "header fields",
    "store/database.py": "what a check of the file finds, for support",
    "store/jobs.py": "the mark of a text that was cut, in raw texts for support",
    "media/edl.py": "the words of the format",
    "media/fcpxml.py": "the head of the format",
    "store/migration.py": "the words of the version that wrote them",
}


def outside_the_door(modules: Iterable[Module]) -> list[str]:
    """Find texts of the window's floor that no translation would reach."""
    window = [module for module in modules if module.path[0] == "ui"]
    everywhere = {name: at for module in window for name, at in _object_names(module) if name[0] != "_"}
    return [
        f"{module.at(line)} {text!r}"
        for module in window
        if not "/".join(module.path).startswith(FOR_OTHERS)
        for line, text in TextReader({**everywhere, **dict(_object_names(module))}, UNSEEN).read(module.tree)
        if WORDS.search(text) and text not in NAMES
    ]


def _object_names(module: Module) -> Iterator[tuple[str, int]]:
    """Find what takes an `object_name`, and at which place it takes it; a class stands for its constructor."""
    for made in module.nodes:
        for node in made.body if isinstance(made, ast.ClassDef | ast.Module) else ():
            if isinstance(node, ast.FunctionDef):
                taken = [arg.arg for arg in node.args.args if arg.arg != "self"]
                name = made.name if isinstance(made, ast.ClassDef) and node.name == "__init__" else node.name
                if "object_name" in taken:
                    yield name, taken.index("object_name")


def test_every_text_of_the_window_goes_through_the_door() -> None:
    assert outside_the_door(house()) == []


@every(
    "line, found",
    [
        ("button.setText('Close')", True),
        ("label = QLabel(f'Variant {number} of {job}')", True),
        ("words = 'just now' if seconds < 60 else tr('Age', '%n min', 3)", True),
        ("label = QLabel(f'{tr(a, b)} or so')", True),
        ("button.setText(tr('Jobs', 'Close'))", False),
        ("TABLE = {State.DONE: marked('Jobs', 'All is done.')}", False),
        ("tr('Jobs', '{count} in {state}', count=3, state='no state')", True),
        ("self._start(self._say('All is done.'), 'say what is done')", True),
        ("self._look(self._show(words), 'show what is said')", False),
        ("self._start(self._say(words), 'say what is done')", False),
        ("raise ValueError('This is for whoever reads the log.')", False),
        ("_log.info('job %s is done', job)", False),
        ("def said():\n    'Say it.'\n    widget.setObjectName('Close it')", False),
        ("class Sort(StrEnum):\n    LARGE = 'too large'", False),
        ("name = 'job-list'", False),
        ("def _named(widget, object_name, name): ...\n_named(widget, 'The list', tr('Jobs', 'The list'))", False),
        ("def _named(widget, object_name, name): ...\n_named(widget, 'The list', 'The list')", True),
        ("class Named:\n    def __init__(self, object_name='The list', text='The list'): ...", True),
        ("class Named:\n    def __init__(self, object_name='The list'): ...\nNamed(object_name='The list')", False),
    ],
)
def test_a_text_outside_the_door_is_found(line: str, *, found: bool) -> None:
    assert bool(outside_the_door(made_up({"ui/jobs/a.py": line}))) is found


def sentences_below(modules: Iterable[Module]) -> dict[str, list[str]]:
    """Find texts of the lower floors that look as if people were to read them, by their files."""
    found: dict[str, list[str]] = defaultdict(list)
    for module in modules:
        for _, text in (
            TextReader({}, LOGGED | {"__init__", "compile"}).read(module.tree) if module.path[0] in FLOORS else ()
        ):
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
