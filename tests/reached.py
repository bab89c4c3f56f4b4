"""A property proves only what its examples reach: each says what that is, and fails where they never did."""

from collections import Counter
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from hypothesis import seed

# How often a property is tried with other examples before what it never reached counts: which ones are drawn depends on
# all that is imported by then, as numbers and words found there are tried, too.
_TRIES = 8
P = ParamSpec("P")
_counted: list[Counter[str]] = []


def must_reach(*places: str) -> Callable[[Callable[P, None]], Callable[P, None]]:
    """Make a property fail unless its examples, together, have `reached` all of these places."""

    def around(proof: Callable[P, None]) -> Callable[P, None]:
        @wraps(proof)
        def whole(*args: P.args, **kwargs: P.kwargs) -> None:
            seen: Counter[str] = Counter()
            never = list(places)
            for number in range(_TRIES):
                _counted.append(seen)
                try:
                    (seed(number)(proof) if number else proof)(*args, **kwargs)
                finally:
                    _counted.pop()
                never = [place for place in places if not seen[place]]
                if not never:
                    break
            assert not never, f"no example reached {never}, but {dict(seen)}"

        return whole

    return around


def reached(*places: str, **where: bool) -> None:
    """Count one example for some places, and for those (underlines for blanks) where it is said to be."""
    found = (name.replace("_", " ") for name, is_there in where.items() if is_there)
    _counted[-1].update({*places, *found})
