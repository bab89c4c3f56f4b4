"""The lock files hold: everything pinned and hashed, in step with pyproject.toml and with each other."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from workshop.locks import GROUPS, MARK, inputs_digest

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PIN = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[0-9][0-9a-z.]*)(?: ; (?P<marker>.+))?")


def text(lock: str) -> str:
    return (ROOT / "packaging" / lock).read_text("utf-8")


def pins(lock: str) -> Iterator[tuple[str, str, str, list[str]]]:
    """Name, version, marker and hashes of each requirement."""
    body = "\n".join(line for line in text(lock).splitlines() if not line.startswith("#"))
    for requirement in body.replace("\\\n", " ").splitlines():
        spec, *hashes = re.split(r"\s+--hash=", requirement)
        pin = PIN.fullmatch(spec.strip())
        assert pin, f"{lock}: {spec!r} is not pinned"
        yield pin["name"], pin["version"], pin["marker"] or "", [one.strip() for one in hashes]


@pytest.mark.parametrize("lock", GROUPS)
def test_every_requirement_is_pinned_and_hashed_from_pyproject_as_it_is_and_names_no_registry(lock: str) -> None:
    locked = list(pins(lock))
    assert locked
    for name, _, _, hashes in locked:
        assert hashes, f"{lock}: {name} has no hash"
        assert all(re.fullmatch("sha256:[0-9a-f]{64}", one) for one in hashes)
    assert not [sign for sign in ("://", "--index", "--find-links") if sign in text(lock)]
    assert f"{MARK}{inputs_digest(PYPROJECT, lock)}" in text(lock).splitlines(), "run: python3 packaging/dev.py lock"


def test_locks_that_share_an_environment_agree() -> None:
    versions: dict[str, set[str]] = {}
    for lock in GROUPS:
        for name, version, _, _ in pins(lock):
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_qt_stays_off_the_version_that_aborts() -> None:
    """PySide6 6.12.0 drops a reference to None in every void call on Python 3.11, and aborts."""
    locked = {name: version for lock in GROUPS for name, version, _, _ in pins(lock)}
    for name in ("pyside6-essentials", "pyside6-addons", "shiboken6"):
        assert locked[name].startswith("6.11.")


def test_other_systems_get_theirs() -> None:
    markers = {name: marker for name, _, marker, _ in pins("requirements.txt")}
    assert markers["secretstorage"] == "sys_platform == 'linux'"
    assert markers["pywin32-ctypes"] == "sys_platform == 'win32'"
    hashes = {name: hashes for name, _, _, hashes in pins("requirements.txt")}
    assert len(hashes["pyside6-essentials"]) >= 4, "Linux on two processors, macOS and Windows"
