"""Tables of many small cases, each of which is looked at and named where it fails, for the price of one test."""

from collections.abc import Callable, Iterable
from functools import wraps
from inspect import signature
from reprlib import Repr

Test = Callable[..., None]

_told = Repr()
_told.maxstring = _told.maxother = 200


def every(names: str, values: Iterable[object]) -> Callable[[Test], Test]:
    """Give a test each value of a table, or each row of values where several names stand between commas.

    It is written as pytest's parameters are, and for what those are too dear: cases that take next to no time and
    leave nothing behind. Every case is tried, whichever fail before it; a test that can be written several tables of
    tries all their combinations. Raises an `ExceptionGroup` of what failed, each with its case.
    """
    parts, rows = [name.strip() for name in names.split(",")], list(values)
    assert rows, f"there is no case of {names}"

    def around(test: Test) -> Test:
        @wraps(test)
        def whole(*args: object, **more: object) -> None:
            failed: list[Exception] = []
            for row in rows:
                cells = row if len(parts) > 1 and isinstance(row, tuple) else (row,)
                given = dict(zip(parts, cells, strict=True))
                try:
                    test(*args, **more, **given)
                except Exception as error:  # noqa: BLE001 - told with its case, after the others
                    error.add_note(", ".join(f"{name} = {_told.repr(value)}" for name, value in given.items()))
                    failed.append(error)
            if failed:
                raise ExceptionGroup(f"{len(failed)} of {len(rows)} cases", failed)

        of_test = signature(test)
        left = [one for name, one in of_test.parameters.items() if name not in parts]
        assert len(left) + len(parts) == len(of_test.parameters), f"{test.__name__} does not take {names}"
        whole.__signature__ = of_test.replace(parameters=left)  # type: ignore[attr-defined]  # what pytest asks for
        return whole

    return around
