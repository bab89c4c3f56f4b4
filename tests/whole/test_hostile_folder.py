"""A folder that means harm: nothing in it is run, however the app is started there and whatever leads to it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kinogrid.given_paths import leave_foreign_paths, without_foreign_paths

ROOT = Path(__file__).parents[2]
# What the window, the demo service and Qt load, from Python's own to that of others.
PLANTED = (
    "argparse",
    "asyncio",
    "json",
    "httpx",
    "uvicorn",
    "keyring",
    "msgspec",
    "PySide6",
    "qasync",
    "av",
    "readline",
)


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Lay modules of every name that is imported, and Qt's plug-ins, where the app is started."""
    folder = tmp_path / "downloads"
    for name in ("platforms", "imageformats", "python_keyring"):
        (folder / "plugins" / name).mkdir(parents=True)
        (folder / name).mkdir()
    for name in PLANTED:
        for place in (folder, folder / "plugins"):
            (place / f"{name}.py").write_text(f"open({str(folder / 'run')!r}, 'a').write(__name__)\n")
    return folder


def run(folder: Path, *arguments: str, **more: str) -> "subprocess.CompletedProcess[str]":
    env = {**os.environ, "PYTHONPATH": str(ROOT / "app"), **more}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    "arguments",
    [
        ("-m", "kinogrid", "--help"),
        ("-m", "kinogrid.demo", "--help"),
        ("-m", "kinogrid", "--exit-after-paint"),
    ],
)
def test_no_module_of_the_current_folder_is_run(hostile: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run(hostile, *arguments, *(["--data-dir", str(tmp_path / "p")] if "--help" not in arguments else []))
    assert (done.returncode, done.stderr) == (0, "")
    assert not (hostile / "run").exists()


@pytest.mark.parametrize("module", ["app", "app.demo"])
def test_nor_of_a_checkout(hostile: Path, module: str) -> None:
    # A checkout into which somebody has laid more than belongs there.
    (hostile / "app").mkdir()
    for name in ("__main__.py", "demo.py"):
        (hostile / "app" / name).write_bytes((ROOT / "app" / name).read_bytes())
    done = run(hostile, "-m", module, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert not (hostile / "run").exists()


def test_qt_looks_for_no_plug_in_where_the_app_was_started_nor_where_others_may_write(
    hostile: Path, tmp_path: Path
) -> None:
    anybodys = tmp_path / "anybody"
    (anybodys / "platforms").mkdir(parents=True)
    anybodys.chmod(0o777)
    mine = tmp_path / "mine"
    (mine / "platforms").mkdir(parents=True)
    listed = os.pathsep.join(["", ".", "plugins", str(anybodys), str(mine), str(tmp_path / "nowhere")])
    paths = {"QT_PLUGIN_PATH": listed, "QT_QPA_PLATFORM_PLUGIN_PATH": "plugins/platforms"}
    done = run(
        hostile,
        "-m",
        "kinogrid",
        "--exit-after-paint",
        "--data-dir",
        str(tmp_path / "p"),
        QT_DEBUG_PLUGINS="1",
        **paths,
    )
    assert done.returncode == 0
    searched = [line for line in done.stderr.splitlines() if "directory path" in line]
    assert any(str(mine) in line for line in searched), "what the person has chosen counts"
    for folder in (hostile, anybodys):
        assert not any(str(folder) in line for line in searched)


def test_only_whole_paths_are_followed_and_code_only_from_where_nobody_else_may_write(tmp_path: Path) -> None:
    mine, others, sticky = tmp_path / "mine", tmp_path / "others", tmp_path / "sticky"
    for folder, mode in ((mine, 0o755), (others, 0o757), (sticky, 0o1777)):
        folder.mkdir()
        folder.chmod(mode)
    certificates = str(tmp_path / "certificates.pem")

    def listed(*paths: object) -> str:
        return os.pathsep.join(map(str, paths))

    given = {
        "HOME": "somewhere/else",
        "QT_PLUGIN_PATH": listed("", ".", mine, others, sticky, tmp_path / "nowhere", "lib"),
        "QT_QPA_PLATFORM_PLUGIN_PATH": "platforms",
        "OPENSSL_CONF": "openssl.cnf",
        "PYTHONPYCACHEPREFIX": "cache",
        "LD_LIBRARY_PATH": listed(mine, ""),
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": str(others),
        "SSL_CERT_FILE": certificates,
        "SSL_CERT_DIR": listed("certs", others),
        "PYTHONHOME": "",
    }
    kept = {
        "HOME": "somewhere/else",
        "QT_PLUGIN_PATH": str(mine),
        "LD_LIBRARY_PATH": str(mine),
        "XDG_DATA_HOME": str(others),
        "SSL_CERT_FILE": certificates,
        "SSL_CERT_DIR": str(others),
        "PYTHONHOME": "",
    }
    if sys.platform != "win32":
        assert without_foreign_paths(given) == kept
    leave_foreign_paths(given)
    assert given == without_foreign_paths(given)
    assert "XDG_CONFIG_HOME" not in given
