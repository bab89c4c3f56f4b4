"""A failure is a code with what it may have cost; its words are the window's."""

import ast
import errno
import os
from collections.abc import Iterator

import pytest

from kinogrid.domain.failure import KNOWN, Charge, Failure, StudioError, disk_code, known
from tests.house import Module, house

_MAKERS = {"known", "trouble", "Failure"}


def test_a_code_that_nobody_has_seen_is_a_refusal_in_the_services_own_words() -> None:
    failure = known("brand_new", said="nope" * 1000, trace_id="t-1", status=418)
    assert failure == Failure("brand_new", Charge.NO, "t-1", ("nope" * 1000)[:600], 418)


def test_what_may_have_cost_money_says_so() -> None:
    assert known("no_answer").charge is Charge.MAYBE
    assert known("used_up").charge is Charge.NO
    assert str(StudioError(known("used_up"))) == "used_up"


def _made(module: Module) -> Iterator[str]:
    """Give every code that a file makes a failure of in so many words."""
    for name, node in module.calls:
        if name in _MAKERS and node.args:
            for constant in ast.walk(node.args[0]):
                if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                    yield constant.value


def test_every_code_that_is_made_has_a_charge() -> None:
    made = {code for module in house() if "demo" not in module.path for code in _made(module)}
    assert {"no_answer", "library_newer", "closed_sending"} <= made
    assert made <= KNOWN.keys()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EFBIG, "disk_full"),
        (errno.EROFS, "disk_denied"),
        (errno.ENOENT, "disk_denied"),
        (errno.EIO, "disk_failed"),
    ],
)
def test_a_failed_file_operation_is_full_denied_or_a_failing_disk(number: int, code: str) -> None:
    assert disk_code(OSError(number, os.strerror(number))) == code
