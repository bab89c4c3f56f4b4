"""What is loaded until the window can be used: each module is waited for at every start."""

import os
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

# The packages of others that are loaded before the window can be used. Each is waited for at every start: what else
# there is, is loaded where it is needed, and after that.
LOADED = {"PySide6", "msgspec", "qasync", "shiboken6", "typing_extensions"}
# What an environment loads before any program.
LOADED_ANYWAY = {"_distutils_hack", "kinogrid"}
# Our own modules that are. Whoever adds one makes every start longer, and should know it: is it needed before the
# window can be used? If so, its name goes into this file.
OURS = Path(__file__).with_name("loaded_at_start.txt")


def test_a_start_tells_what_it_has_come_to_and_loads_no_more_than_it_shows(tmp_path: Path) -> None:
    code = (
        "import sys, linecache, kinogrid.__main__ as program\n"
        "tell = program._tell\n"
        "def told(what):\n"
        "    tell(what)\n"
        "    if what == 'usable':\n"
        "        loaded = [name for name, module in sys.modules.items() if module is not None]\n"
        "        packages = {name.partition('.')[0] for name in loaded} - set(sys.stdlib_module_names)\n"
        "        print('packages', *sorted(packages))\n"
        "        ours = {name for name in sys.modules if name.startswith('kinogrid.')}\n"
        "        print('ours', *sorted(name.removeprefix('kinogrid.') for name in ours))\n"
        "        print('sources', sum('kinogrid' in name for name in linecache.cache))\n"
        "program._tell = told\n"
        "sys.exit(program.main(sys.argv[1:]))\n"
    )
    env = {**os.environ, "ACEDATACLOUD_API_TOKEN": "none", "ACEDATACLOUD_API_BASE_URL": "http://127.0.0.1:9"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, "--data-dir", str(tmp_path / "profile"), "--tell-start"],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env=env,
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    assert [line[0] for line in lines] == ["painted", "usable", "packages", "ours", "sources", "at"]
    assert (packages_distributions().keys() & set(lines[2])) - LOADED_ANYWAY == LOADED
    assert lines[3][1:] == OURS.read_text(encoding="utf-8").split()
    # PySide would have read the source of each module to know how it names Qt's methods.
    assert lines[4][1] == "0"


def test_the_library_for_http_comes_without_its_command_line() -> None:
    code = "import kinogrid, httpx, sys; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True, timeout=120)
    # All three are here, with what develops the app.
    assert {"click", "pygments", "rich"} <= packages_distributions().keys()
    assert {"click", "pygments", "rich"}.isdisjoint(done.stdout.split())
