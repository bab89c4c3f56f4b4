"""The app's code as the rules of the house read it: modules, and what they import, define and take."""

import ast
import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from textwrap import dedent

# What puts a text into the language of the person.
DOOR = {"tr", "marked"}
_LITERAL = ast.Constant | ast.JoinedStr | ast.IfExp
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
    def nodes(self) -> Sequence[ast.AST]:
        """Every piece of it, gone through once for all rules."""
        return list(ast.walk(self.tree))

    @cached_property
    def calls(self) -> Sequence[tuple[str, ast.Call]]:
        """Every call in it, with the name that is called."""
        return [(_called(node.func), node) for node in self.nodes if isinstance(node, ast.Call)]

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
    """Read the app, with no collection of garbage in all that it becomes, now or later: there is nothing to find."""
    files = sorted(APP.rglob("*.py"))
    assert files
    gc.disable()
    try:
        return [_module(file.relative_to(APP).as_posix(), file.read_text("utf-8")) for file in files]
    finally:
        gc.freeze()
        gc.enable()


def made_up(files: Mapping[str, str]) -> Sequence[Module]:
    """Read code that stands in no file, to see whether a rule would find what is wrong with it."""
    return [_module(path, dedent(text)) for path, text in files.items()]


def _called(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=of, attr=name):
            return f"{_called(of)}.{name}"
        case _:
            return ast.unparse(node)


def _module(path: str, text: str) -> Module:
    return Module(tuple(path.removesuffix(".py").split("/")), ast.parse(text))


class TextReader:
    """Finds texts that may come before somebody's eyes, with their lines; what is put in stands as `{}`."""

    def __init__(self, object_names: Mapping[str, int], unseen: AbstractSet[str]) -> None:
        self._object_names = object_names
        self._unseen = unseen

    def read(self, node: ast.AST) -> Iterator[tuple[int, str]]:
        match node:
            case ast.Constant(value=str(text)):
                yield node.lineno, text
            case ast.JoinedStr(values=parts):
                texts = (str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
                yield node.lineno, "".join(texts)
        for inner in self._seen(node):
            yield from self.read(inner)

    def _seen(self, node: ast.AST) -> Iterable[ast.AST]:
        """Give the parts of a piece of code that somebody may read."""
        match node:
            case ast.Raise() | ast.Assert() | ast.Expr(value=ast.Constant()) | ast.Constant() | ast.arg():
                return ()
            case ast.ClassDef(bases=[ast.Name(id="StrEnum")], body=body):
                return [part for part in body if not isinstance(part, ast.Assign)]
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                return ()
            case ast.JoinedStr(values=parts):
                return [part.value for part in parts if isinstance(part, ast.FormattedValue)]
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args, keywords=keywords):
                given = [keyword.value for keyword in keywords if keyword.arg != "object_name"]
                if name in DOOR:
                    return [keyword.value for keyword in keywords if keyword.arg != "note"]
                if name in self._unseen:
                    return [part for part in (*args, *given) if not isinstance(part, _LITERAL)]
                place = self._object_names.get(name)
                return [node.func, *(arg for at, arg in enumerate(args) if at != place), *given]
            case ast.arguments(args=args, defaults=defaults):
                with_default = zip(reversed(args), reversed(defaults), strict=False)
                return [default for arg, default in with_default if arg.arg != "object_name"] + [
                    default for default in node.kw_defaults if default is not None
                ]
        return ast.iter_child_nodes(node)
