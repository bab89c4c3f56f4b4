"""The one version, `__version__` of the package, in the forms that each system's files want it in."""

import re
from pathlib import Path


def version_of(root: Path) -> str:
    """Read the one place where the version stands; no import, as the interpreter at hand may have none of its needs."""
    text = (root / "app" / "kinogrid" / "__init__.py").read_text("utf-8")
    return next(line.split('"')[1] for line in text.splitlines() if line.startswith("__version__"))


def quad(version: str) -> tuple[int, int, int, int]:
    """Give a version as the four numbers that Windows compares; what is not a number in it (rc1, .dev2) is left out."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    numbers = [int(part) for part in found[0].split(".")][:3] if found else []
    first, second, third = (*numbers, 0, 0, 0)[:3]
    return first, second, third, 0


def triple(version: str) -> str:
    """Give a version as the three numbers that a Mac compares."""
    return ".".join(map(str, quad(version)[:3]))
