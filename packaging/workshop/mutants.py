"""Deliberate mistakes in Python source, each as small as a person's slip: one place, one change.

mutmut does not touch decorated functions nor constants of modules and classes and drops no guard, statement or lock;
cosmic-ray edits the checkout itself and starts Python anew for each mistake: so these are our own, on `ast`.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

SMALL = 16
"""Up to here a number is a count, an index or a bound, off by one; beyond it is a size or a time, off by tenfold."""

_COMPARISONS: dict[type[ast.cmpop], tuple[str, ...]] = {
    ast.Lt: ("<=", ">="),
    ast.LtE: ("<", ">"),
    ast.Gt: (">=", "<="),
    ast.GtE: (">", "<"),
    ast.Eq: ("!=",),
    ast.NotEq: ("==",),
    ast.Is: ("is not",),
    ast.IsNot: ("is",),
    ast.In: ("not in",),
    ast.NotIn: ("in",),
}
_ARITHMETIC: dict[type[ast.operator], str] = {
    ast.Add: "-",
    ast.Sub: "+",
    ast.Mult: "/",
    ast.Div: "*",
    ast.FloorDiv: "*",
    ast.Mod: "*",
    ast.BitOr: "&",
    ast.BitAnd: "|",
    ast.LShift: ">>",
    ast.RShift: "<<",
}
_TWINS = {"min": "max", "max": "min", "any": "all", "all": "any"}
_TRIMMING = {"strip", "lstrip", "rstrip", "lower", "upper", "casefold"}
_ATOMS = (ast.Name, ast.Constant, ast.Call, ast.Attribute, ast.Subscript, ast.List, ast.Dict, ast.Set, ast.JoinedStr)
# What is said to a log or to the type checker changes nothing that the app does; what is said to people is held by the
# translations.
_WORDS_ONLY = {
    "tr",
    "marked",
    "_log",
    "log",
    "logging",
    "warnings",
    "assert_never",
    "cast",
    "Literal",
    "TypeVar",
    "NewType",
}
_ORDERED = {"isinstance", "issubclass", "getattr", "hasattr", "super", "replace"}


@dataclass(frozen=True)
class Mutant:
    """One mistake: `text` in place of the bytes from `start` to `end`, which some line of `reach` must run to meet."""

    line: int
    scope: str
    what: str
    start: int
    end: int
    text: str
    reach: tuple[int, int] | None
    before: str
    after: str

    def apply(self, source: bytes) -> bytes:
        """Give the source with the mistake in it."""
        return source[: self.start] + self.text.encode() + source[self.end :]


class _Place(NamedTuple):
    scope: str = ""
    reach: tuple[int, int] | None = None  # none while the module is imported
    parent: ast.AST | None = None
    silent: bool = False  # within a `raise`: its words are for people, its type is not


def find_mutants(source: bytes) -> list[Mutant]:
    """Find every mistake that can be made in a module, in the order of its lines; each of them still compiles."""
    finder = _Finder(source)
    finder.visit(ast.parse(source), _Place())
    seen: set[tuple[int, int, str]] = set()
    kept = []
    for mutant in sorted(finder.found, key=lambda one: (one.start, one.end, one.text)):
        at = (mutant.start, mutant.end, mutant.text)
        if at not in seen and _compiles(mutant.apply(source)):
            seen.add(at)
            kept.append(mutant)
    return kept


def _compiles(source: bytes) -> bool:
    try:
        compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True


class _Finder:
    def __init__(self, source: bytes) -> None:
        self._source = source
        self._starts = [0]
        for line in source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))
        self.found: list[Mutant] = []

    def visit(self, node: ast.AST, place: _Place) -> None:
        """Find the mistakes in a node and in all that it holds."""
        if isinstance(node, ast.stmt):
            if self._is_words_only(node):
                return
            place = self._at(node, place)
            self._statement(node, place)
        elif isinstance(node, ast.ExceptHandler):
            place = place._replace(reach=(node.lineno, node.body[0].lineno))
            self._handler(node, place)
        elif isinstance(node, ast.match_case):
            place = place._replace(reach=(node.pattern.lineno, node.pattern.end_lineno or node.pattern.lineno))
            self._case(node, place)
        elif isinstance(node, ast.expr):
            if _named(node) in _WORDS_ONLY:
                return
            self._expression(node, place)
        elif isinstance(node, ast.MatchOr):
            self._alternatives(node.patterns, " | ", "alternative dropped", node, place)
        elif isinstance(node, ast.comprehension):
            for test in node.ifs:
                self._put(test, "True", "condition dropped", place)
        for child in self._children(node):
            self.visit(child, place._replace(parent=node))

    def _children(self, node: ast.AST) -> Iterator[ast.AST]:
        left: set[ast.AST | None] = set()
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                left = {node.returns, *node.decorator_list}
            case ast.ClassDef():
                left = {*node.decorator_list, *node.bases}
            case ast.arg():
                left = {node.annotation}
            case ast.AnnAssign():
                left = {node.annotation}
            case ast.JoinedStr():
                # Before Python 3.12 what stands within an f-string does not know where it stands.
                return
            case ast.Raise():
                left = {node.cause}
            case _:
                pass
        yield from (child for child in ast.iter_child_nodes(node) if child not in left)

    def _at(self, node: ast.stmt, place: _Place) -> _Place:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            return place._replace(scope=f"{place.scope}.{node.name}".lstrip("."), reach=None)
        parent = place.parent
        in_function = place.reach is not None or isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef)
        if not in_function:
            return place
        body = getattr(node, "body", None) or getattr(node, "cases", None)
        last = node.end_lineno or node.lineno
        if body:
            first = body[0].pattern.lineno if isinstance(node, ast.Match) else body[0].lineno
            last = max(node.lineno, first - 1)
            if isinstance(node, ast.While) and isinstance(node.test, ast.Constant):
                last = first
        return place._replace(reach=(node.lineno, last), silent=isinstance(node, ast.Raise))

    def _is_words_only(self, node: ast.stmt) -> bool:
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Import() | ast.ImportFrom() | ast.Assert():
                return True
            case ast.Expr(value=ast.Call() as call):
                return _named(call) in _WORDS_ONLY
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                return True
            case ast.Assign(targets=[ast.Name(id=("__all__" | "__slots__"))]):
                return True
            case _:
                return False

    def _statement(self, node: ast.stmt, place: _Place) -> None:
        match node:
            case ast.Expr(value=ast.Call() | ast.Await()):
                self._put(node, "pass", "call dropped", place)
            case ast.Assign(targets=[ast.Attribute() | ast.Subscript(), *_]) | ast.AugAssign() | ast.Delete():
                self._put(node, "pass", "statement dropped", place)
            case ast.Raise():
                self._put(node, "pass", "raise dropped", place)
            case ast.Return(value=None):
                self._put(node, "pass", "return dropped", place)
            case ast.Return(value=ast.Constant(value=None | False)):
                pass
            case ast.Return():
                self._put(node, "return None", "nothing returned", place)
            case ast.Break():
                self._put(node, "pass", "break dropped", place)
            case ast.Continue():
                self._put(node, "pass", "continue dropped", place)
                self._put(node, "break", "continue turned into break", place)
            case ast.If() | ast.While():
                self._condition(node.test, place)
                if not isinstance(node.test, ast.Constant):
                    self._put(node.test, "False", "guard gone", place)
            case ast.With() | ast.AsyncWith():
                self._with(node, place)
            case _:
                pass

    def _condition(self, test: ast.expr, place: _Place) -> None:
        if not isinstance(test, ast.Compare | ast.Constant) and not (
            isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
        ):
            self._put(test, f"not {self._operand(test)}", "condition turned round", place)

    def _with(self, node: ast.With | ast.AsyncWith, place: _Place) -> None:
        start, body = self._offset(node.lineno, node.col_offset), node.body[0]
        header = self._source[start : self._offset(body.lineno, body.col_offset)].rstrip()
        if header.endswith(b":") and all(item.optional_vars is None for item in node.items):
            self._cut(start, start + len(header) - 1, "if True", "held no longer", place, node.lineno)

    def _handler(self, node: ast.ExceptHandler, place: _Place) -> None:
        if not (len(node.body) == 1 and isinstance(node.body[0], ast.Raise) and node.body[0].exc is None):
            start, _ = self._span(node.body[0])
            _, end = self._span(node.body[-1])
            self._cut(start, end, "raise", "handler gone", place, node.lineno)
        if isinstance(node.type, ast.Tuple):
            for one in node.type.elts:
                rest = [self._text(other) for other in node.type.elts if other is not one]
                self._put(node.type, f"({', '.join(rest)},)", "exception no longer caught", place)

    def _case(self, node: ast.match_case, place: _Place) -> None:
        pattern = node.pattern
        whole = isinstance(pattern, ast.MatchAs) and pattern.pattern is None
        if node.guard is not None:
            self._put(node.guard, "True", "guard gone", place)
            self._put(node.guard, "False", "case gone", place)
            self._condition(node.guard, place)
        elif not whole:
            _, end = self._span(pattern)
            self._cut(end, end, " if False", "case gone", place, pattern.lineno)

    def _alternatives(
        self, parts: Sequence[ast.AST], joint: str, what: str, node: ast.pattern | ast.expr, place: _Place
    ) -> None:
        for one in parts:
            rest = [self._operand(other) for other in parts if other is not one]
            self._put(node, joint.join(rest), what, place)

    def _expression(self, node: ast.expr, place: _Place) -> None:
        match node:
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                for other in _COMPARISONS[type(op)]:
                    text = f"{self._operand(left)} {other} {self._operand(right)}"
                    self._put(node, text, "comparison changed", place)
            case ast.Compare(ops=ops):
                operands = [node.left, *node.comparators]
                for index, op in enumerate(ops):
                    signs = [_sign(other) for other in ops]
                    for signs[index] in _COMPARISONS[type(op)]:
                        text = " ".join(
                            f"{self._operand(part)} {sign}" for part, sign in zip(operands, [*signs, ""], strict=True)
                        ).rstrip()
                        self._put(node, text, "comparison changed", place)
            case ast.BoolOp():
                own, other = (" and ", " or ") if isinstance(node.op, ast.And) else (" or ", " and ")
                self._put(node, other.join(map(self._operand, node.values)), "and/or swapped", place)
                self._alternatives(node.values, own, "part of the condition dropped", node, place)
            case ast.UnaryOp(op=ast.Not() | ast.USub()) if not isinstance(node.operand, ast.Constant):
                self._put(node, self._operand(node.operand), f"{_sign(node.op)} removed", place)
            case ast.BinOp() if type(node.op) in _ARITHMETIC and place.reach is not None:
                text = f"{self._operand(node.left)} {_ARITHMETIC[type(node.op)]} {self._operand(node.right)}"
                self._put(node, text, "arithmetic changed", place)
            case ast.IfExp():
                self._put(node, self._operand(node.body), "always the first of two", place)
                self._put(node, self._operand(node.orelse), "always the second of two", place)
            case ast.Slice():
                self._slice(node, place)
            case ast.Call():
                self._call(node, place)
            case ast.Constant():
                self._constant(node, place)
            case ast.JoinedStr() if not place.silent:
                self._put(node, '""', "constant changed", place)
            case _:
                pass

    def _slice(self, node: ast.Slice, place: _Place) -> None:
        parts = [node.lower, node.upper, node.step]
        for index, part in enumerate(parts):
            if part is not None:
                texts = ["" if other is None else self._text(other) for other in parts]
                texts[index] = ""
                self._put(node, ":".join(texts if node.step is not None else texts[:2]), "slice widened", place)

    def _call(self, node: ast.Call, place: _Place) -> None:
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in _TWINS:
                self._put(node.func, _TWINS[name], f"{name} turned into {_TWINS[name]}", place)
            case ast.Call(func=ast.Attribute(value=value, attr=name), args=[]) if name in _TRIMMING:
                self._put(node, self._operand(value), f"{name} dropped", place)
            case ast.Call(args=[first, second]) if _named(node) not in {*_ORDERED, *_TWINS}:
                if not any(isinstance(one, ast.Constant | ast.Starred) for one in (first, second)):
                    (start, _), (_, end) = self._span(first), self._span(second)
                    text = f"{self._text(second)}, {self._text(first)}"
                    self._cut(start, end, text, "arguments swapped", place, first.lineno)
            case _:
                pass
        for keyword in node.keywords if not place.silent else []:
            start, end = self._span(keyword)
            comma = re.match(rb"\s*,\s*", self._source[end:])
            self._cut(start, end + (comma.end() if comma else 0), "", "argument dropped", place, keyword.lineno)

    def _constant(self, node: ast.Constant, place: _Place) -> None:
        texts: list[str] = []
        match node.value:
            case bool():
                texts = [str(not node.value)]
            case int() if abs(node.value) <= SMALL:
                texts = [str(node.value + 1), str(node.value - 1)]
            case int():
                texts = [str(node.value * 10), str(node.value // 10)]
            case float() if node.value == 0:
                texts = ["1.0"]
            case float():
                texts = [str(node.value * 10), str(node.value / 10)]
            case str() if not place.silent:
                texts = ['""'] if node.value else ['"x"']
            case bytes():
                texts = ['b""'] if node.value else ['b"x"']
            case _:
                pass
        for text in texts:
            self._put(node, text, "constant changed", place)

    def _put(self, node: ast.stmt | ast.expr | ast.pattern, text: str, what: str, place: _Place) -> None:
        start, end = self._span(node)
        inner = isinstance(place.parent, ast.expr) and not isinstance(place.parent, ast.Call | ast.List | ast.Tuple)
        if isinstance(node, ast.expr) and inner and " " in text and not text.startswith('"') and _is_bare(node):
            text = f"({text})"
        self._cut(start, end, text, what, place, node.lineno)

    def _cut(self, start: int, end: int, text: str, what: str, place: _Place, line: int) -> None:
        first = self._source.rfind(b"\n", 0, start) + 1
        last = self._source.find(b"\n", end)
        last = len(self._source) if last < 0 else last
        before = self._source[first:last].decode()
        after = (self._source[first:start] + text.encode() + self._source[end:last]).decode()
        self.found.append(
            Mutant(line, place.scope, what, start, end, text, place.reach, _one_line(before), _one_line(after))
        )

    def _operand(self, node: ast.AST) -> str:
        text = self._text(node)
        return text if isinstance(node, (*_ATOMS, ast.pattern, ast.Await)) else f"({text})"

    def _text(self, node: ast.AST) -> str:
        start, end = self._span(node)
        return self._source[start:end].decode()

    def _span(self, node: ast.AST) -> tuple[int, int]:
        assert isinstance(node, ast.expr | ast.stmt | ast.pattern | ast.keyword)  # noqa: S101 - the others have no place
        assert node.end_lineno is not None  # noqa: S101 - the parser gives every node its end
        assert node.end_col_offset is not None  # noqa: S101
        return self._offset(node.lineno, node.col_offset), self._offset(node.end_lineno, node.end_col_offset)

    def _offset(self, line: int, column: int) -> int:
        return self._starts[line - 1] + column


def _is_bare(node: ast.expr) -> bool:
    return not isinstance(node, ast.Slice)


def _sign(op: ast.AST) -> str:
    signs: dict[type[ast.AST], str] = {
        ast.Lt: "<",
        ast.LtE: "<=",
        ast.Gt: ">",
        ast.GtE: ">=",
        ast.Eq: "==",
        ast.NotEq: "!=",
        ast.Is: "is",
        ast.IsNot: "is not",
        ast.In: "in",
        ast.NotIn: "not in",
        ast.Not: "not",
        ast.USub: "minus",
    }
    return signs[type(op)]


def _named(node: ast.expr) -> str:
    """Tell the first name of what is called or subscripted: `_log` of `_log.info(...)`, `cast` of `cast(...)`."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name))) if name in _WORDS_ONLY:
            return name
        case ast.Call(func=ast.Name(id=name)) | ast.Subscript(value=ast.Name(id=name)):
            return name
        case ast.Call(func=ast.Attribute(attr=name)):
            return name
        case _:
            return ""


def _one_line(text: str) -> str:
    return " ".join(text.split())
