"""What other people of this machine find of ours: nothing, except what the person saved for them to see."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

# A person's mask that lets the group read, as on many systems; then the whole way of a process of ours.
LIFE = """
import os, sys, sqlite3, resource
os.umask(int(sys.argv[2], 8))
from pathlib import Path
from kinogrid.store.privacy import begin_in_private, persons_mode
from kinogrid.store.files import copy_whole
from kinogrid.store.log import open_log
from kinogrid.store.redact import Redactor
begin_in_private()
begin_in_private()
folder = Path(sys.argv[1])
open_log(folder / "log" / "kinogrid.log", Redactor())
sqlite3.connect(folder / "kinogrid.db").execute("create table a (b)")
(folder / "note").write_text("ours")
(folder / "clips").mkdir()
copy_whole(folder / "note", folder / "within")
copy_whole(folder / "note", folder / "saved", persons_mode())
print(resource.getrlimit(resource.RLIMIT_CORE), Path("/proc/self/coredump_filter").read_text())
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize(("mask", "saved"), [("022", 0o644), ("002", 0o664), ("027", 0o640), ("077", 0o600)])
@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux says of a process")
def test_all_that_a_process_makes_is_its_persons_but_what_is_saved_is_as_other_programs_save(
    tmp_path: Path, mask: str, saved: int
) -> None:
    argv = [sys.executable, "-P", "-c", LIFE, str(tmp_path), mask]
    said = subprocess.run(argv, capture_output=True, text=True, check=True).stdout
    assert said.split("\n")[0] == "(0, 0) 00000000"
    assert mode(tmp_path / "saved") == saved
    for name in ("log/kinogrid.log", "kinogrid.db", "note", "within"):
        assert mode(tmp_path / name) == 0o600, name
    for name in ("log", "clips"):
        assert mode(tmp_path / name) == 0o700, name


@pytest.mark.parametrize("module", ["kinogrid", "kinogrid.demo"])
def test_each_process_of_ours_begins_in_private(tmp_path: Path, module: str) -> None:
    code = (
        "import os, sys, importlib; os.umask(0o022);"
        f"main = importlib.import_module('{module}.__main__').main\n"
        "try: main(['--help'])\n"
        "except SystemExit: sys.exit(os.umask(0))"
    )
    argv = [sys.executable, "-P", "-c", code]
    assert subprocess.run(argv, cwd=tmp_path, stdout=subprocess.DEVNULL, check=False).returncode == 0o077
