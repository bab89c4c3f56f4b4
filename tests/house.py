"""The app's code as the rules of the house read it: modules, and what they import, define and take."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from textwrap import dedent

APP = Path(__file__).parent.parent / "app" / "kinogrid"


@dataclass(frozen=True)
class Import:
    """A name that a module imports, and whether for the types alone."""

    line: int
    name: str
    for_types: bool


@dataclass(frozen=True)
class Module:
    """One file; `path` is what leads to it from the package's folder, without the ending."""

    path: tuple[str, ...]
    tree: ast.Module

    @property
    def name(self) -> str:
        """Its name as it is imported."""
        return ".".join(["kinogrid", *self.path])

    def at(self, line: int) -> str:
        """Name a place in it."""
        return f"{'/'.join(self.path)}.py:{line}"

    @cached_property
    def imports(self) -> Sequence[Import]:
        """All that it imports, wherever in the file."""
        return list(self._imports(self.tree, for_types=False))

    def _imports(self, node: ast.AST, *, for_types: bool) -> Iterator[Import]:
        if isinstance(node, ast.Import):
            yield from (Import(node.lineno, alias.name, for_types) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = ["kinogrid", *self.path][: -node.level] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield from (Import(node.lineno, f"{module}.{alias.name}", for_types) for alias in node.names)
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for statement in node.body:
                yield from self._imports(statement, for_types=True)
            for statement in node.orelse:
                yield from self._imports(statement, for_types=for_types)
        else:
            for inner in ast.iter_child_nodes(node):
                yield from self._imports(inner, for_types=for_types)


@cache
def house() -> Sequence[Module]:
    """Read the app."""
    files = sorted(APP.rglob("*.py"))
    assert files
    return [_module(file.relative_to(APP).as_posix(), file.read_text("utf-8")) for file in files]


def made_up(files: Mapping[str, str]) -> Sequence[Module]:
    """Read code that stands in no file, to see whether a rule would find what is wrong with it."""
    return [_module(path, dedent(text)) for path, text in files.items()]


def _module(path: str, text: str) -> Module:
    return Module(tuple(path.removesuffix(".py").split("/")), ast.parse(text))
