"""What an installed Kinogrid puts where everybody's packages live: one package, whole, and nothing else."""

import email
import re
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from trove_classifiers import classifiers

import kinogrid
from index_page import absolute

ROOT = Path(__file__).parents[2]


def python(
    *arguments: str, cwd: Path = ROOT, env: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, *arguments], cwd=cwd, env=env, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    assert python("-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)).returncode == 0
    return next(folder.glob("*.whl"))


def test_a_wheel_installs_one_package_with_all_that_the_window_shows(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"kinogrid"}
    ours = {name for name in names if name.startswith("kinogrid/")}
    code = {f"kinogrid/{path.relative_to(ROOT / 'app' / 'kinogrid')}" for path in (ROOT / "app").rglob("kin*/**/*.py")}
    shown = {f"kinogrid/{path.relative_to(ROOT)}" for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert shown
    assert ours == code | shown


def test_an_installed_package_is_run_and_not_a_folder_of_its_name_in_the_current_one(
    wheel: Path, tmp_path: Path
) -> None:
    """Window, demo service and decoder run from anywhere, whatever lies there."""
    installed, here = tmp_path / "installed", tmp_path / "here"
    zipfile.ZipFile(wheel).extractall(installed)
    for name in ("kinogrid", "app"):
        (here / name).mkdir(parents=True)
        (here / name / "__init__.py").write_text("raise SystemExit('somebody else was run')\n")
    code = (
        "import subprocess, sys; from kinogrid.children import DECODER, DEMO, EXPORTER, WINDOW, command;"
        "nothing = {'stdin': subprocess.DEVNULL, 'stdout': subprocess.PIPE};"
        "decoder = subprocess.run(command(DECODER), **nothing);"
        "print('decoder', decoder.returncode, b'ready' in decoder.stdout, flush=True);"
        "print('exporter', subprocess.run(command(EXPORTER), **nothing).returncode, flush=True);"
        "sys.exit(any(subprocess.call(command(module, '--help')) for module in (WINDOW, DEMO)))"
    )
    asked = python("-P", "-c", code, cwd=here, env={"PYTHONPATH": str(installed)})
    assert (asked.returncode, asked.stderr) == (0, "")
    assert "decoder 0 True" in asked.stdout
    assert "exporter 0" in asked.stdout
    assert "A desktop studio" in asked.stdout
    assert "on this machine" in asked.stdout


@pytest.mark.parametrize(("module", "says"), [("app", "A desktop studio"), ("app.demo", "on this machine")])
def test_a_checkout_answers_to_its_old_names(module: str, says: str) -> None:
    assert says in python("-m", module, "--help").stdout


def test_a_checkout_without_the_install_says_how_to_get_one() -> None:
    asked = python("-S", "-m", "app", "--help", env={})
    assert asked.returncode == 1
    assert "packaging/dev.py run" in asked.stderr


def test_an_index_of_packages_is_told_what_it_is_where_it_comes_from_and_what_it_looks_like(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        said = email.message_from_bytes(packed.read(f"kinogrid-{kinogrid.__version__}.dist-info/METADATA"))
    assert (said["Name"], said["Version"], said["License-Expression"]) == ("kinogrid", kinogrid.__version__, "MIT")
    assert said["Requires-Python"] == ">=3.11"
    assert said["Description-Content-Type"] == "text/markdown"
    claimed = set(said.get_all("Classifier") or ())
    assert claimed <= classifiers
    assert claimed >= {f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13)}
    urls = dict(line.split(", ", 1) for line in said.get_all("Project-URL") or ())
    assert {"Homepage", "Source", "Changelog", "Issues", "Security"} <= set(urls)
    page = said.get_payload()
    assert isinstance(page, str)
    # Nothing lies beside it there.
    linked = re.findall(r"\]\(([^)]+)\)", page)
    assert [link for link in linked if not link.startswith("https://")] == []
    picture = "https://raw.githubusercontent.com/kinogrid/kinogrid/main/resources/pictures/window.webp"
    assert picture in linked
    assert (ROOT / picture.partition("/main/")[2]).is_file()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("![a](b/c.png)", "![a](https://raw.githubusercontent.com/kinogrid/kinogrid/main/b/c.png)"),
        ("see [d](e.md)", "see [d](https://github.com/kinogrid/kinogrid/blob/main/e.md)"),
        ("[f](https://g.example/h)", "[f](https://g.example/h)"),
        ("[i](#j)", "[i](#j)"),
        ("[k](mailto:l@m.example)", "[k](mailto:l@m.example)"),
    ],
)
def test_links_into_the_repository_become_addresses_and_others_stay(written: str, shown: str) -> None:
    assert absolute(written) == shown
