"""The licences that a bundle carries: our own, the standard texts, and those of everything that is packed into it."""

import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

FOLDER = "licences"
"""Where in a bundle they lie."""

STANDARD = ("Apache-2.0.txt", "GPL-2.txt", "GPL-3.txt", "LGPL-2.1.txt", "LGPL-3.txt")
"""The texts that wheels refer to and do not bring."""

COVERED = frozenset({"PySide6_Essentials", "shiboken6"})
"""Packages whose wheels bring no text, as a standard one is theirs: README.md says which."""

_NAME = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==")
_TEXT = re.compile(r"(?i)^(licen[cs]es?|copying|notices?|authors)\b")
_LIST = "sboms"


class Unlicensed(Exception):
    """A package that goes into the bundle brings no licence."""


def packed(root: Path) -> Iterator[Distribution]:
    """Give what of the lock is installed here, which is what goes into a bundle of this system, and its starter."""
    lines = (root / "packaging" / "requirements.txt").read_text("utf-8").splitlines()
    for name in [*(found.group(1) for line in lines if (found := _NAME.match(line))), "pyinstaller"]:
        try:
            yield distribution(name)
        except PackageNotFoundError:
            # Locked for another system.
            continue


def texts_of(package: Distribution) -> list[Path]:
    """List a package's licence files as they lie here, and its lists of native libraries."""
    found = []
    for file in package.files or ():
        folder, *inner = file.parts
        is_text = _TEXT.match(inner[0]) if inner else None
        if folder.endswith(".dist-info") and (is_text or inner[0] == _LIST) and file.suffix not in {".py", ".pyc"}:
            found.append(Path(str(package.locate_file(file))))
    return found


def _of_python() -> Path:
    """Give the interpreter's own, which Windows keeps beside it."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    found = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    if not found:
        raise Unlicensed("Python")
    return found[0]


def collected(root: Path) -> list[tuple[str, str]]:
    """List every file with the folder of the bundle that it goes to; raises Unlicensed for a package without one."""
    page, own = root / "packaging" / FOLDER / "README.md", root / "resources" / FOLDER
    files = [(root / "LICENSE", FOLDER), (page, FOLDER), *((own / name, FOLDER) for name in STANDARD)]
    files += [(text, f"{FOLDER}/fonts") for text in (root / "resources" / "fonts").glob("*.txt")]
    files.append((_of_python(), f"{FOLDER}/Python"))
    for package in packed(root):
        texts = texts_of(package)
        if not texts and package.name not in COVERED:
            raise Unlicensed(package.name)
        for text in texts:
            inside = f"/{_LIST}" if text.parent.name == _LIST else ""
            files.append((text, f"{FOLDER}/{package.name}{inside}"))
    return [(str(file), folder) for file, folder in files]


if __name__ == "__main__":
    for _file, _folder in collected(Path(sys.argv[1])):
        print(f"{_folder}/{Path(_file).name}")
