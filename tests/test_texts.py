"""Every text that people read in the window goes through one door: `tr` or `marked`."""

import ast
import re
from collections.abc import Iterable, Iterator

import pytest

from tests.house import Module, TextReader, house, made_up

# Two words in a row, or one with a capital, as on a button.
WORDS = re.compile(r"[A-Za-z][a-z']*[,;:.]? +[A-Za-z(][a-z']+|^[A-Z][a-z]+\b(?![+(.\w])")
# Names, which are the same in every language.
NAMES = {"Fusion", "Inter", "Kinogrid", "Python", "Qt"}
# Calls whose texts nobody reads in the window: names of widgets and of pieces of work, keys, logs, the command line.
UNSEEN = {
    "ArgumentParser",
    "QKeySequence",
    "add_argument",
    "critical",
    "debug",
    "error",
    "exception",
    "findChild",
    "findChildren",
    "getLogger",
    "info",
    "property",
    "setObjectName",
    "setProperty",
    "setStyleSheet",
    "start",
    "_start",
    "warning",
    "write",
}
# The tour tells in its report what it did, and reports for support are in one language.
FOR_OTHERS = ("ui/tour/", "ui/error_reports", "ui/jobs/report")


def outside_the_door(modules: Iterable[Module]) -> list[str]:
    """Find texts of the window's floor that no translation would reach."""
    window = [module for module in modules if module.path[0] == "ui"]
    everywhere = {name: at for module in window for name, at in _object_names(module.tree) if name[0] != "_"}
    return [
        f"{module.at(line)} {text!r}"
        for module in window
        if not "/".join(module.path).startswith(FOR_OTHERS)
        for line, text in TextReader({**everywhere, **dict(_object_names(module.tree))}, UNSEEN).read(module.tree)
        if WORDS.search(text) and text not in NAMES
    ]


def _object_names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Find what takes an `object_name`, and at which place it takes it; a class stands for its constructor."""
    for made in ast.walk(tree):
        for node in made.body if isinstance(made, ast.ClassDef | ast.Module) else ():
            if isinstance(node, ast.FunctionDef):
                taken = [arg.arg for arg in node.args.args if arg.arg != "self"]
                name = made.name if isinstance(made, ast.ClassDef) and node.name == "__init__" else node.name
                if "object_name" in taken:
                    yield name, taken.index("object_name")


def test_every_text_of_the_window_goes_through_the_door() -> None:
    assert outside_the_door(house()) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("button.setText('Close')", True),
        ("label = QLabel(f'Variant {number} of {job}')", True),
        ("words = 'just now' if seconds < 60 else tr('Age', '%n min', 3)", True),
        ("label = QLabel(f'{tr(a, b)} or so')", True),
        ("button.setText(tr('Jobs', 'Close'))", False),
        ("TABLE = {State.DONE: marked('Jobs', 'All is done.')}", False),
        ("tr('Jobs', '{count} in {state}', count=3, state='no state')", True),
        ("self._start(self._say('All is done.'), 'say what is done')", True),
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
