"""Below `ui` there are codes and values: what people read is said on ui's floor, in their language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).parent.parent / "app" / "kinogrid"
FLOORS = ("domain", "service", "store", "media", "studio")

# Two words in a row: what a sentence has, and a code, a name, a format or an address has not.
_WORDS = re.compile(r"[^\W\d_]{2,}[,;:]? [^\W\d_]{2,}")
_SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA|BEGIN|COMMIT|ROLLBACK)\b")
# Whose arguments no person reads: logs, patterns, and the names of tasks, which stand in logs.
_QUIET = re.compile(r"(_log|logging)\.\w+|re\.\w+|(self\.)?_?start|sys\.stderr\.write|TypeVar")

# What may look like a sentence, each with why.
ALLOWED = {
    "service/answers.py": "what another side did, kept as what it said",
    "service/samples.py": "code and its comments, to be copied into other programs",
    "service/uploads.py": "header fields",
    "store/database.py": "what a check of the file finds, for support",
    "store/jobs.py": "the mark of a text that was cut, in raw texts for support",
    "store/migration.py": "the words of the version that wrote them",
}


def _unread(tree: ast.AST) -> Iterator[ast.AST]:
    """Give the parts of a file whose texts are not for people."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Assert():
                yield node
            case ast.Call(func=func) if _QUIET.fullmatch(ast.unparse(func)):
                yield node
            case ast.ClassDef(bases=bases, body=body) if any("Enum" in ast.unparse(base) for base in bases):
                yield from (statement for statement in body if isinstance(statement, ast.Assign))
            case ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr="__init__")):
                yield node  # the text of an exception


def sentences(code: str) -> list[str]:
    """List the texts of a file that look as if people were to read them."""
    tree = ast.parse(code)
    unread = {id(part) for node in _unread(tree) for part in ast.walk(node)}
    found = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in unread)
    texts = [node.value for node in found if isinstance(node.value, str)]
    return [text for text in texts if _WORDS.search(text) and not _SQL.match(text)]


def test_no_floor_below_ui_speaks_to_people() -> None:
    files = {str(path.relative_to(APP)): path for floor in FLOORS for path in sorted((APP / floor).rglob("*.py"))}
    assert len(files) > 60
    said = {name: texts for name, path in files.items() if (texts := sentences(path.read_text("utf-8")))}
    assert {name: texts for name, texts in said.items() if name not in ALLOWED} == {}
    assert ALLOWED.keys() <= said.keys(), "an exception that nothing needs any more"


@pytest.mark.parametrize(
    "code",
    [
        'def why():\n    return "Its clips are not here yet."',
        'WORDS = {1: "The disk is full."}',
        'def words(n):\n    return f"Only {n} pictures are in the file."',
        'note = Note("No keyring")',
        'def warn(said="Prüfe das Bild"):\n    pass',
    ],
)
def test_a_sentence_is_found(code: str) -> None:
    assert sentences(code)


@pytest.mark.parametrize(
    "code",
    [
        '"""Two words say what a module is for."""',
        'raise ValueError("this is our own mistake")',
        '_log.warning("a row cannot be read: %s", why)',
        'class Code(StrEnum):\n    """Say why."""\n    NO_ID = "no id"',
        'connection.execute("SELECT id FROM jobs")',
        'self._start(work(), f"send {name} again")',
        'path = "clips/2026-11/1.mp4"; code = "bad_clip"; pattern = re.compile("two words")',
    ],
)
def test_what_is_no_sentence_for_people_is_left_alone(code: str) -> None:
    assert sentences(code) == []
