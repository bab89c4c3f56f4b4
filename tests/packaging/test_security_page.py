"""The page on security says what is so: its tests are there, and its figures are those of the code."""

import ast
import re
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from tests.tables import every

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "packaging" / "SECURITY.md").read_text("utf-8")
TESTS = re.findall(r"`(tests/[\w/.]+\.py)::(\w+)`", PAGE)
FIGURES = re.findall(r"\| ([\d]+) ?([KMG]iB)? \| `(kinogrid[\w.]+)` \|", PAGE)
UNITS = {"": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30}


@cache
def names_in(path: str) -> set[str]:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def value_of(name: str) -> object:
    """Give what stands under a name of a module, or of a class in it."""
    parts = name.split(".")
    for length in range(len(parts) - 1, 1, -1):
        try:
            found: object = import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        for part in parts[length:]:
            fields = getattr(found, "__dataclass_fields__", {})
            found = fields[part].default if part in fields else getattr(found, part)
        return found
    raise ModuleNotFoundError(name)


def test_the_page_names_tests_and_figures() -> None:
    assert len(TESTS) > 40
    assert len(FIGURES) == PAGE.count("| `kinogrid.")


@every("path, name", TESTS)
def test_each_test_that_is_named_is_there(path: str, name: str) -> None:
    assert name in names_in(path)


@every("number, unit, name", FIGURES)
def test_each_figure_is_the_one_of_the_code(number: str, unit: str, name: str) -> None:
    assert value_of(name) == int(number) * UNITS[unit]


@pytest.mark.parametrize(
    "threat",
    [
        "A hostile service",
        "A hostile host of clips",
        "A hostile file",
        "Another account of the machine",
        "A web page in your browser",
        "A hostile folder",
    ],
)
def test_each_threat_has_boundaries_and_each_boundary_a_test(threat: str) -> None:
    (section,) = [part for part in PAGE.split("\n### ")[1:] if part.startswith(threat)]
    rows = [row for row in section.split("\n## ")[0].splitlines() if row.startswith("| ") and "boundary" not in row]
    rows = [row for row in rows if not row.startswith("| ---") and "see the next section" not in row]
    assert len(rows) >= 3
    assert all("`tests/" in row for row in rows)
