"""The texts of the window: read from the code, kept in resources/translations, compiled for Qt.

Qt's own lupdate merges and keeps translations, but misreads much Python; so the calls are read here, by Python's own
parser, and handed to it as the few lines of C++ that it reads without fail.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from workshop.processes import Unmet

LANGUAGES = ("en",)
"""English itself has a file for its plural forms alone."""
_EITHER = re.compile(r"\(([^()|]*)\|([^()|]*)\)")
_CALLS = {"tr", "marked"}


class Found(NamedTuple):
    """A text as a call in the code has it; one that counts has `%n` in it."""

    context: str
    source: str
    note: str

    @property
    def counts(self) -> bool:
        """Whether it has plural forms."""
        return "%n" in self.source or "%Ln" in self.source


def texts(package: Path) -> list[Found]:
    """Read every text of a package, each once; raises Unmet for a call that is not made of plain texts."""
    found = {text for path in sorted(package.rglob("*.py")) for text in _in_file(path)}
    return sorted(found)


def _in_file(path: Path) -> Iterator[Found]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
            notes = [word.value for word in node.keywords if word.arg == "note"]
            if node.func.id == "marked":
                notes += node.args[2:]
            parts = [*node.args[:2], *notes]
            plain = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            if len(node.args) < 2 or len(plain) != len(parts):  # noqa: PLR2004 - context and text
                raise Unmet(f"{path}:{node.lineno}: {node.func.id} wants its context and its text as plain texts")
            yield Found(plain[0], plain[1], plain[2] if len(plain) > 2 else "")  # noqa: PLR2004 - a note


def update(root: Path, folder: Path) -> None:
    """Bring the files of translations up to the code and compile them; raises Unmet where Qt's tools refuse."""
    lines = [
        f"QCoreApplication::translate({', '.join([*map(_cpp, text), *(['1'] if text.counts else [])])});"
        for text in texts(root / "app" / "kinogrid" / "ui")
    ]
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        code = Path(scratch, "texts.cpp")
        code.write_text("\n".join(["void texts() {", *lines, "}"]), "utf-8")
        for language in LANGUAGES:
            ts = folder / f"kinogrid_{language}.ts"
            plurals = ("-pluralonly",) if language == "en" else ()
            options = ("-silent", "-locations", "none", "-no-obsolete", *plurals)
            _run("lupdate", *options, "-source-language", "en", "-target-language", language, code, "-ts", ts)
            if language == "en":
                _write_english(ts)
            _run("lrelease", "-silent", ts, "-qm", ts.with_suffix(".qm"))


def english(source: str, *, one: bool) -> str:
    """Give a form of an English text that counts: `%n clip(s)`, or `%n order(s) (was|were) placed`, for one or more."""
    chosen = _EITHER.sub(lambda found: found[1] if one else found[2], source)
    return chosen.replace("(s)", "" if one else "s")


def _write_english(ts: Path) -> None:
    """Fill in the forms of the texts that count: their English says them itself."""
    tree = ET.parse(ts)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is not None:
            translation.attrib.pop("type", None)
            for form, one in zip(translation.iter("numerusform"), (True, False), strict=True):
                form.text = english(source, one=one)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _cpp(text: str) -> str:
    """Write a text as C++ does."""
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *arguments: str | Path) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([program, *arguments], check=False, capture_output=True, text=True)
    if done.returncode != 0 or done.stderr:
        raise Unmet(f"{tool} said: {done.stdout}{done.stderr}")


def main(arguments: Sequence[str]) -> None:
    """Update the checkout's files; run in the environment that has Qt's tools."""
    root = Path(arguments[0])
    update(root, root / "resources" / "translations")


if __name__ == "__main__":
    main(sys.argv[1:])
