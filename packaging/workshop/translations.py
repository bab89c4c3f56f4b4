"""The texts of the window: read from the code, kept in resources/translations, compiled for Qt.

Qt's own lupdate merges and keeps translations, but misreads much Python; so the calls are read here, by Python's own
parser, and handed to it as the few lines of C++ that it reads without fail.
"""

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from workshop.handed_in import missing, take, write
from workshop.processes import Unmet

LANGUAGES = ("en", "de", "es", "fr", "ja", "zh_CN")
"""As Qt names them; English itself has a file for its plural forms alone."""
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
        files = {language: folder / f"kinogrid_{language}.ts" for language in LANGUAGES}
        # A guess by a text that is much the same would pass for a translation.
        exact = [part for kind in ("sametext", "similartext") for part in ("-disable-heuristic", kind)]
        options = ["-silent", "-locations", "none", "-no-obsolete", *exact, "-source-language", "en"]
        english_ts = files.pop("en")
        _run("lupdate", *options, "-pluralonly", "-target-language", "en", code, "-ts", english_ts)
        _write_english(english_ts)
        # One that is new gets its language from its name.
        _run("lupdate", *options, code, "-ts", *files.values())
        copies = [Path(shutil.copy(ts, scratch)) for ts in (english_ts, *files.values())]
        _run("lrelease", "-silent", *copies)
        for copy in copies:
            _put(copy.with_suffix(".qm"), folder)


def _put(compiled: Path, folder: Path) -> None:
    """Put a compiled file in the place of the old one, which an app that runs goes on reading as it was."""
    kept, new = folder / compiled.name, folder / f"{compiled.name}.new"
    if not kept.is_file() or kept.read_bytes() != compiled.read_bytes():
        shutil.copy(compiled, new)
        new.replace(kept)


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
    write(tree, ts)


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
    parser = argparse.ArgumentParser(prog="workshop.translations", description="Keep the translations of a checkout.")
    parser.add_argument("root", type=Path, help="the checkout")
    parser.add_argument("--take", type=Path, metavar="FOLDER", help="take what is translated in FOLDER's LANGUAGE.json")
    parser.add_argument("--missing", choices=LANGUAGES, metavar="LANGUAGE", help="print what is not translated yet")
    given = parser.parse_args(arguments)
    folder = given.root / "resources" / "translations"
    if given.missing is not None:
        print(json.dumps(missing(folder / f"kinogrid_{given.missing}.ts"), ensure_ascii=False, indent=1))
        return
    update(given.root, folder)
    if given.take is not None:
        for language in LANGUAGES:
            handed_in = given.take / f"{language}.json"
            if handed_in.is_file():
                taken, unknown = take(handed_in, folder / f"kinogrid_{language}.ts")
                print(f"{language}: {taken} taken, {len(unknown)} not known")
                for text in unknown:
                    print(f"  {text}")
        update(given.root, folder)


if __name__ == "__main__":
    main(sys.argv[1:])
