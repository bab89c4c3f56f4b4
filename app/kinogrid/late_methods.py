"""Lets the methods of dataclasses be made when they are first called, as a start makes many classes and calls few.

The standard library writes up to six functions for each frozen class as text and compiles them: 0.7 ms a class on the
machine where this was measured, an eighth of the time until the window can be used, and 0.1 ms with this.
"""

import dataclasses
from collections.abc import Callable
from typing import Any

_MAKER = "_create_fn"


def make_methods_late() -> bool:
    """Put off what makes the methods of every dataclass from now on; tells whether this Python has what that needs.

    Python 3.11 and 3.12 make each by itself; from 3.13 on all of a class are made at once, and that is left alone.
    """
    make: Callable[..., Any] | None = vars(dataclasses).get(_MAKER)
    if make is None:
        return False
    if make.__module__ == __name__:
        return True

    def put_off(name: str, *parts: Any, **more: Any) -> Callable[..., Any]:
        made: list[Callable[..., Any]] = []

        def first_call(*args: Any, **named: Any) -> Any:
            if not made:
                method = make(name, *parts, **more)
                method.__qualname__ = first_call.__qualname__
                made.append(method)
                for kind in type(args[0]).__mro__:
                    if vars(kind).get(name) is first_call:
                        setattr(kind, name, method)
            return made[0](*args, **named)

        first_call.__name__ = name
        return first_call

    setattr(dataclasses, _MAKER, put_off)
    return True
