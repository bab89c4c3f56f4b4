"""The files of a test run lie in memory where there is room, and nowhere else than a person says."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from workshop.in_memory import in_memory

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such a folder")


def test_they_lie_there_where_there_is_room(tmp_path: Path) -> None:
    free = shutil.disk_usage(tmp_path).free
    assert in_memory({}, tmp_path, free // 2) == {"TMPDIR": str(tmp_path)}
    assert in_memory({}, tmp_path, free * 2) == {}
    assert in_memory({}, tmp_path / "none", 1) == {}


def test_they_lie_where_a_person_says(tmp_path: Path) -> None:
    assert in_memory({"TMPDIR": "/var/tmp"}, tmp_path, 1) == {}


def test_they_do_not_lie_where_nothing_can_be_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "linux":  # for the type checker, which knows what others lack
        held = os.statvfs(tmp_path)
        bound = os.statvfs_result([*held[:8], os.ST_NOEXEC, *held[9:]])
        monkeypatch.setattr(os, "statvfs", lambda _: bound)
        assert in_memory({}, tmp_path, 1) == {}
