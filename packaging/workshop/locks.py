"""The lock files: every version pinned, every file of it hashed, for every system and Python that the app runs on."""

import hashlib
import json
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workshop.processes import check, say

GROUPS: Mapping[str, str | None] = {
    "requirements.txt": None,
    "requirements-build.txt": "build",
    "requirements-dev.txt": "dev",
    "requirements-bench.txt": "bench",
    "requirements-bundle.txt": "bundle",
    "requirements-lock.txt": "lock",
}
"""Each lock's group of pyproject.toml's [dependency-groups]; the first locks what the app itself needs."""


def beneath(lock: str) -> tuple[str, ...]:
    """Name the locks that are installed with one, and that it must agree with."""
    if lock in {"requirements.txt", "requirements-lock.txt"}:
        return ()
    return ("requirements.txt",) if lock == "requirements-build.txt" else ("requirements.txt", "requirements-build.txt")


MARK = "# Made from: sha256:"
_NOTE = "# Made by `python3 packaging/dev.py lock` from pyproject.toml: change it there.\n"


def inputs_digest(pyproject: Mapping[str, Any], lock: str) -> str:
    """Sum up what a lock is made from, so that a forgotten `dev.py lock` is seen without a network."""
    group = GROUPS[lock]
    wants = [pyproject["project"]["requires-python"], pyproject["project"]["dependencies"]]
    if group is not None:
        wants.append(pyproject["dependency-groups"][group])
    return hashlib.sha256(json.dumps(wants).encode()).hexdigest()


def write_locks(root: Path, *, upgrade: bool) -> None:
    """Resolve all groups with uv in a throw-away environment; keeps pinned versions unless asked to upgrade them."""
    pyproject = root / "pyproject.toml"
    tables = tomllib.loads(pyproject.read_text("utf-8"))
    packaging = root / "packaging"
    with tempfile.TemporaryDirectory(prefix="kinogrid-lock-") as scratch:
        tools = Path(scratch, "venv")
        programs = tools / ("Scripts" if sys.platform == "win32" else "bin")
        say("Fetching the resolver")
        check([sys.executable, "-m", "venv", tools], "python3 could not make a virtual environment")
        check(
            [
                *(programs / "python", "-m", "pip", "--quiet", "--disable-pip-version-check", "install"),
                *("--require-hashes", "--only-binary", ":all:", "-r", packaging / "requirements-lock.txt"),
            ],
            "pip could not install packaging/requirements-lock.txt (its words are above)",
        )
        for name, group in GROUPS.items():
            say(f"Locking packaging/{name}")
            lock, draft = packaging / name, Path(scratch, name)
            if lock.exists():
                draft.write_text(lock.read_text("utf-8"), "utf-8")
            check(
                [
                    *(programs / "uv", "--quiet", "--no-config", "pip", "compile"),
                    *("--universal", "--python-version", "3.11", "--generate-hashes"),
                    *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
                    *(("--upgrade",) if upgrade else ()),
                    *((pyproject,) if group is None else ("--group", f"{pyproject}:{group}")),
                    *(part for other in beneath(name) for part in ("--constraint", packaging / other)),
                    *("--output-file", draft),
                ],
                f"uv could not resolve packaging/{name} (its words are above)",
            )
            text = f"{_NOTE}{MARK}{inputs_digest(tables, name)}\n{draft.read_text('utf-8')}"
            lock.write_text(text, "utf-8", newline="\n")
