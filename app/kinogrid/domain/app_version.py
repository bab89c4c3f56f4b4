"""Versions of Kinogrid itself, told apart as newer and older."""

import re

_NUMBERS = re.compile(r"v?([0-9]{1,4})\.([0-9]{1,4})\.([0-9]{1,4})")

AppVersion = tuple[int, int, int]
"""The three numbers of a version that was released; the larger tuple is the newer one."""


def read_version(text: str) -> AppVersion | None:
    """Read `1.2.3` or `v1.2.3`; None for all else, what is still being made among it."""
    found = _NUMBERS.fullmatch(text)
    return None if found is None else (int(found[1]), int(found[2]), int(found[3]))


def is_newer(version: str, other: str) -> bool:
    """Tell whether one version is newer than another; none is where either is not understood."""
    one, two = read_version(version), read_version(other)
    return one is not None and two is not None and one > two
