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


def test_a_profile_that_cannot_be_made_is_told(read_only: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (read_only / "kinogrid", tmp_path / "file", tmp_path / "file" / "kinogrid"):
        with trouble("disk_denied"):
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
