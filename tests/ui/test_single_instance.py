"""Where a window answers second starts: in a folder of its own person's, under a name that nobody can know before."""

import os
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from kinogrid.ui.window.single_instance import InstanceServer, Turn, address, take_turn

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform == "win32", reason="looks at sockets that have a path"),
]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(autouse=True)
def _sockets_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def test_the_socket_is_its_persons_and_its_name_is_new_each_time(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    names = set()
    for _ in range(2):
        server = InstanceServer(profile, lambda: None)
        place = Path(address(profile))
        names.add(place)
        assert place.is_socket()
        assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE((profile / "kinogrid.window").stat().st_mode) == 0o600
        server.close()
        assert (address(profile), names_in(profile)) == ("", [])
    assert len(names) == 2
    assert names_in(tmp_path) == ["profile"]


def test_what_a_crash_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    left, theirs = tmp_path / "kinogrid-12345678", tmp_path / "theirs"
    for folder in (left, theirs):
        folder.mkdir()
        (folder / "window").touch()
    for named in (left, theirs):
        (tmp_path / "kinogrid.window").write_bytes(os.fsencode(named / "window"))
        InstanceServer(tmp_path, lambda: None).close()
    assert names_in(tmp_path) == ["theirs"]
    assert names_in(theirs) == ["window"]


def test_a_long_temporary_folder_leaves_the_socket_a_short_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = tmp_path / ("x" * 120)
    long.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(long))
    server = InstanceServer(tmp_path, lambda: None)
    assert Path(address(tmp_path)).is_socket()
    server.close()


def test_a_window_that_cannot_listen_says_so_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    # Short, as a long one is passed over.
    monkeypatch.setattr(tempfile, "tempdir", os.devnull)
    InstanceServer(tmp_path, lambda: None).close()
    assert "second starts are not heard" in caplog.text
    assert take_turn(tmp_path, lambda: True) is Turn.OURS


@pytest.mark.usefixtures("qapp")
def test_a_first_start_that_cannot_be_asked_yet_is_waited_for_longer_than_a_window_that_does_not_answer(
    tmp_path: Path,
) -> None:
    claims = iter([False, False, False, True])
    assert take_turn(tmp_path, lambda: next(claims), answering=1) is Turn.OURS
    # It listens, but this thread, which would answer, is the one that asks.
    server = InstanceServer(tmp_path, lambda: None)
    assert take_turn(tmp_path, lambda: False, answering=100, starting=3_600_000) is Turn.SILENT
    server.close()
