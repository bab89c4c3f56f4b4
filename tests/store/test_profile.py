import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.paths import Profile
from kinogrid.store.profile_lock import ProfileLock
from tests.store.bringing import trouble

ROOT = Path(__file__).parents[2]
HOLD = (
    "import sys, subprocess, pathlib; from kinogrid.store.profile_lock import ProfileLock;"
    "lock = ProfileLock(pathlib.Path(sys.argv[1])); held = lock.acquire();"
    "child = subprocess.Popen(['sleep', '30']) if held else None;"
    "print(held, child and child.pid, flush=True); sys.stdin.read()"
)


def test_a_profile_is_open_to_its_person_only(tmp_path: Path) -> None:
    made = Profile(tmp_path / "a" / "kinogrid")
    made.create()
    made.create()
    for folder in (made.folder, made.clips, made.cache, made.log.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert made.database == tmp_path / "a" / "kinogrid" / "kinogrid.db"
    assert made.log == tmp_path / "a" / "kinogrid" / "log" / "kinogrid.log"
    assert made.settings.parent == made.lock.parent == made.folder


NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="looks at the rights of Unix")


@NOT_ON_WINDOWS
def test_an_open_folder_is_closed_with_all_that_is_in_it(tmp_path: Path) -> None:
    made = Profile(tmp_path / "shared")
    made.create()
    wal = made.folder / "kinogrid.db-wal"
    files = (made.database, wal, made.settings, made.log)
    folders = (made.folder, made.clips, made.cache, made.log.parent)
    for file in files:
        file.touch()
        file.chmod(0o644)
    for folder in folders:
        folder.chmod(0o777)
    made.create()
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in folders} == {0o700}
    assert not made.is_open()


@NOT_ON_WINDOWS
@pytest.mark.parametrize("kind", ["everybody's", "home", "above home", "somebody's"])
def test_a_folder_that_is_not_the_apps_to_close_is_left_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    if sys.platform != "win32":
        made = Profile(tmp_path / "a")
        made.create()
        made.settings.touch(0o644)
        made.settings.chmod(0o644)
        before = 0o1777 if kind == "everybody's" else 0o755
        made.folder.chmod(before)
        if kind == "somebody's":
            if os.geteuid() != 0:
                pytest.skip("only root gives folders away")
            os.chown(made.folder, 12345, -1)
        homes = {"home": made.folder, "above home": made.folder / "me"}
        monkeypatch.setenv("HOME", str(homes.get(kind, tmp_path / "me")))
        made.create()
        assert made.is_open()
        assert stat.S_IMODE(made.folder.stat().st_mode) == before
        assert stat.S_IMODE(made.settings.stat().st_mode) == 0o600
        assert stat.S_IMODE(made.clips.stat().st_mode) == 0o700


@NOT_ON_WINDOWS
def test_closing_a_profile_follows_no_link_out_of_it(tmp_path: Path) -> None:
    made = Profile(tmp_path / "a")
    made.create()
    theirs = tmp_path / "theirs"
    theirs.touch()
    theirs.chmod(0o644)
    made.settings.symlink_to(theirs)
    made.create()
    assert stat.S_IMODE(theirs.stat().st_mode) == 0o644


def test_a_profile_that_cannot_be_made_is_told(read_only: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with trouble("disk_denied"):
        Profile(read_only / "kinogrid").create()
    for folder in (tmp_path / "file", tmp_path / "file" / "kinogrid"):
        with trouble("folder_is_file"):
            Profile(folder).create()


@pytest.mark.parametrize("name", ["", "../x", "AB" * 32, "ab" * 31, "ab" * 33, "zz" * 32])
def test_a_poster_is_named_by_a_hash_and_nothing_else(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        Profile(tmp_path).poster(name)


def hold(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLD, str(path)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def answer(process: subprocess.Popen[str]) -> list[str]:
    assert process.stdout is not None
    return process.stdout.readline().split()


def test_one_process_has_a_profile_until_it_lets_go(tmp_path: Path) -> None:
    path = tmp_path / "kinogrid.lock"
    first = ProfileLock(path)
    assert first.acquire()
    assert first.acquire()
    assert not ProfileLock(path).acquire()
    with hold(path) as other:
        assert answer(other) == ["False", "None"]
    first.release()
    first.release()
    second = ProfileLock(path)
    assert second.acquire()
    second.release()


def test_the_lock_says_which_process_has_it(tmp_path: Path) -> None:
    path = tmp_path / "kinogrid.lock"
    ours = ProfileLock(path)
    assert ours.holder() is None
    path.write_bytes(b"\x00not a number")
    assert ours.holder() is None
    path.write_bytes(b"\x004294967295")
    with hold(path) as other:
        assert answer(other)[0] == "True"
        assert not ours.acquire()
        assert ours.holder() == other.pid
        other.kill()
        other.wait()
        assert ours.acquire()
    assert ours.holder() == os.getpid()
    ours.release()


def test_a_killed_process_holds_nothing_even_while_its_child_lives(tmp_path: Path) -> None:
    path = tmp_path / "kinogrid.lock"
    with hold(path) as other:
        held, child = answer(other)
        assert held == "True"
        lock = ProfileLock(path)
        assert not lock.acquire()
        other.kill()
        other.wait()
        assert lock.acquire()
        os.kill(int(child), signal.SIGTERM)
    lock.release()


def test_a_profile_that_cannot_be_locked_is_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryTrouble):
        ProfileLock(tmp_path / "nowhere" / "kinogrid.lock").acquire()
