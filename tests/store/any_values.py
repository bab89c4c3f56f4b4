"""Any value of the domain's types, for properties that hold for all of them."""

import dataclasses
import types
import typing
from decimal import Decimal
from enum import StrEnum
from typing import Any

from hypothesis import strategies as st


def one_of_each(union: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    """Give a value of each kind of a union, so that none is left to chance."""
    return st.tuples(*map(values, typing.get_args(union)))


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Give any value of a type that the domain uses, within what JSON can say."""
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(max_size=12),
        int: st.integers(0, 2**53),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        type(None): st.none(),
        Decimal: st.decimals(0, 1000, allow_nan=False, places=4),
    }
    if kind in plain:
        return plain[kind]
    arguments = typing.get_args(kind)
    origin = typing.get_origin(kind)
    if origin in {types.UnionType, typing.Union}:
        return st.one_of([values(one) for one in arguments])
    if origin is tuple and arguments[-1] is not ...:
        return st.tuples(*map(values, arguments))
    if origin is tuple:
        return st.lists(values(arguments[0]), max_size=3).map(tuple)
    if origin is frozenset:
        return st.frozensets(values(arguments[0]), max_size=3)
    if issubclass(kind, StrEnum):
        return st.sampled_from(list(kind))
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{item.name: values(hints[item.name]) for item in dataclasses.fields(kind)})
