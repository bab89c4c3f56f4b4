"""The logic in the provider's price rules: the operators of JsonLogic that were seen there, and never a guess.

JsonLogic is JavaScript at heart, so its comparisons are that language's; what would need more of it to be sure about
is not known. Values are those of JSON, numbers as `Decimal` or as Python reads them.
"""

import math
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import Any

Value = object
"""Anything that JSON can say."""

# How deep rules may go, and how many steps one evaluation may take: the provider's own have a dozen.
_DEEPEST = 40
_MOST_STEPS = 20_000
# The longest number that is read out of a text, in characters.
_LONGEST_NUMBER = 64
_OTHER_BASES = frozenset({"0x", "0o", "0b"})
_PLAIN_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
# Decimal places before and behind the point of a number that means something.
_MOST_PLACES = 30

_Args = Sequence[Value]


class Unknowable(Exception):
    """What a rule comes to cannot be told for certain; the text says why, for the log."""


def operators_within(logic: Value) -> frozenset[str]:
    """Name all operators of a piece of logic, whether they would be reached or not; raises `Unknowable`."""
    found: set[str] = set()
    ahead: list[tuple[Value, int]] = [(logic, 0)]
    for _step in range(_MOST_STEPS):
        if not ahead:
            return frozenset(found)
        value, depth = ahead.pop()
        if depth > _DEEPEST:
            raise Unknowable("nested too deeply")
        if isinstance(value, Mapping):
            found |= set(value)
            ahead += [(inner, depth + 1) for inner in value.values()]
        elif isinstance(value, list):
            ahead += [(inner, depth + 1) for inner in value]
    raise Unknowable("too long")


def is_true(value: Value) -> bool:
    """Tell whether JsonLogic takes a value for true: as JavaScript does, but for the empty list."""
    if isinstance(value, Mapping):
        return True
    return bool(value) and not (isinstance(value, float) and math.isnan(value))


class Evaluation:
    """What pieces of logic come to over the same data, within one bound on steps for all of them."""

    def __init__(self, data: Value) -> None:
        """Take what the variables stand for."""
        self._data = data
        self._steps = 0

    def of(self, logic: Value) -> Value:
        """Give what logic comes to; raises `Unknowable`."""
        return self._of(logic, self._data, 0)

    def holds(self, logic: Value) -> bool:
        """Tell whether a condition holds; an empty one always does. Raises `Unknowable`."""
        return logic in ({}, [], None) or is_true(self.of(logic))

    def _of(self, logic: Value, data: Value, depth: int) -> Value:
        self._steps += 1
        if self._steps > _MOST_STEPS or depth > _DEEPEST:
            raise Unknowable("too long")
        if isinstance(logic, list):
            return [self._of(item, data, depth + 1) for item in logic]
        if not isinstance(logic, Mapping):
            return logic
        if len(logic) != 1:
            raise Unknowable("no single operator")
        ((name, given),) = logic.items()
        args = given if isinstance(given, list) else [given]
        if name in {"and", "or"}:
            return self._joined(args, data, depth, until=name == "or")
        if name == "some":
            return self._some(args, data, depth)
        values = [self._of(arg, data, depth + 1) for arg in args]
        if name == "var":
            return _variable(values, data)
        plain = _PLAIN.get(name)
        if plain is None:
            raise Unknowable(f"operator {name[:40]!r}")
        return plain(values)

    def _joined(self, args: _Args, data: Value, depth: int, *, until: bool) -> Value:
        """Give the value that decides, as JavaScript's `&&` and `||` do."""
        if not args:
            raise Unknowable("nothing to join")
        value: Value = None
        for arg in args:
            value = self._of(arg, data, depth + 1)
            if is_true(value) is until:
                break
        return value

    def _some(self, args: _Args, data: Value, depth: int) -> bool:
        if len(args) != 2:  # noqa: PLR2004 - a list and a condition
            raise Unknowable("some of what")
        items = self._of(args[0], data, depth + 1)
        return isinstance(items, list) and any(is_true(self._of(args[1], item, depth + 1)) for item in items)


def _variable(args: _Args, data: Value) -> Value:
    """Find a value in the data by its path; null, or the default, where there is none."""
    name = args[0] if args else None
    default = args[1] if len(args) > 1 else None
    if name is None or name == "":
        return data
    if isinstance(name, bool) or not isinstance(name, str | int | Decimal):
        raise Unknowable("no name of a variable")
    for part in str(name).split("."):
        if isinstance(data, Mapping) and part in data:
            data = data[part]
        elif isinstance(data, list) and part.isascii() and part.isdigit() and int(part) < len(data):
            data = data[int(part)]
        else:
            return default
    return default if data is None else data


def _number(value: Value) -> Decimal | None:
    """Give the number that JavaScript takes a value for, None for what is not a number to it."""
    if value is None:
        return Decimal(0)
    if isinstance(value, str):
        value = value.strip() or "0"
        if value[:2].lower() in _OTHER_BASES or value.lstrip("+-") == "Infinity" or len(value) > _LONGEST_NUMBER:
            raise Unknowable("an unusual number in a text")
        if not _PLAIN_NUMBER.fullmatch(value):
            return None
    if not isinstance(value, str | bool | int | float | Decimal):
        raise Unknowable("a list or an object as a number")
    try:
        number = Decimal(str(value) if isinstance(value, float) else int(value) if isinstance(value, bool) else value)
    except InvalidOperation:
        return None
    if not number.is_finite():
        return None
    if number and abs(number.adjusted()) > _MOST_PLACES:
        raise Unknowable("a number beyond all counting")
    return number


def _kind(value: Value) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case int() | float() | Decimal():
            return "number"
        case _:
            raise Unknowable("a list or an object is compared")


def _strictly_equal(args: _Args) -> bool:
    a, b = _two(args)
    return _kind(a) == _kind(b) and (_number(a) == _number(b) is not None if _kind(a) == "number" else a == b)


def _loosely_equal(args: _Args) -> bool:
    a, b = _two(args)
    if _kind(a) == _kind(b):
        return _strictly_equal(args)
    if a is None or b is None:
        return False
    left, right = _number(a), _number(b)
    return left is not None and left == right


def _two(args: _Args) -> tuple[Value, Value]:
    if len(args) != 2:  # noqa: PLR2004 - two sides
        raise Unknowable("not two sides")
    return args[0], args[1]


def _within(args: _Args) -> bool:
    needle, hay = _two(args)
    if isinstance(hay, str):
        if not isinstance(needle, str):
            raise Unknowable("no text in a text")
        return needle in hay
    return isinstance(hay, list) and any(_strictly_equal([needle, item]) for item in hay)


def _ordered(holds_between: Callable[[Any, Any], bool]) -> Callable[[_Args], bool]:
    def compare(a: Value, b: Value) -> bool:
        if isinstance(a, str) and isinstance(b, str):
            # JavaScript compares texts by their UTF-16 units.
            return holds_between(a.encode("utf-16-be", "surrogatepass"), b.encode("utf-16-be", "surrogatepass"))
        left, right = _number(a), _number(b)
        return left is not None and right is not None and holds_between(left, right)

    def over(args: _Args) -> bool:
        if len(args) not in (2, 3):
            raise Unknowable("neither two nor three to compare")
        return all(compare(a, b) for a, b in pairwise(args))

    return over


def _product(args: _Args) -> Decimal:
    if not args:
        raise Unknowable("a product of nothing")
    product = Decimal(1)
    for arg in args:
        factor = None if arg is None or isinstance(arg, bool) or arg == "" else _number(arg)
        if factor is None:
            raise Unknowable("a factor that is no number")
        product *= factor
    return product


_PLAIN: Mapping[str, Callable[[_Args], Value]] = {
    "==": _loosely_equal,
    "===": _strictly_equal,
    "in": _within,
    "<": _ordered(operator.lt),
    "<=": _ordered(operator.le),
    ">": _ordered(operator.gt),
    ">=": _ordered(operator.ge),
    "*": _product,
}
OPERATORS = frozenset({*_PLAIN, "and", "or", "some", "var"})
"""The operators that are understood: those seen in the provider's rules."""
