"""What an installed Kinogrid lays down: found by menus, shops and `man`, and the same each time."""

import gzip
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import kinogrid
from workshop.installed import APP_ID, ICON_SIDES, app_dir, lay_down

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    (folder / "kinogrid").write_text('#!/bin/sh\necho "$1"\n')
    (folder / "kinogrid").chmod(0o755)
    return folder


def test_a_command_a_menu_entry_icons_a_page_for_shops_and_one_for_man_lie_where_they_are_looked_for(
    bundle: Path, tmp_path: Path
) -> None:
    usr = tmp_path / "usr"
    lay_down(ROOT, bundle, usr, "1.2.3", "2026-11-28")
    said = subprocess.run([usr / "bin" / "kinogrid", "here"], capture_output=True, text=True, check=True)
    assert said.stdout == "here\n"
    assert (usr / "share" / "applications" / f"{APP_ID}.desktop").is_file()
    assert (usr / "share" / "metainfo" / f"{APP_ID}.metainfo.xml").is_file()
    for side in ICON_SIDES:
        assert (usr / "share" / "icons" / "hicolor" / f"{side}x{side}" / "apps" / f"{APP_ID}.png").is_file()
    page = gzip.decompress((usr / "share" / "man" / "man1" / "kinogrid.1.gz").read_bytes()).decode()
    assert page.startswith('.TH KINOGRID 1 "2026-11-28" "Kinogrid 1.2.3"')


def test_the_manual_page_names_every_option() -> None:
    page = (LINUX / "kinogrid.1").read_text("utf-8").replace("\\", "")
    shown = subprocess.run(
        [sys.executable, "-m", "kinogrid", "--help"], capture_output=True, text=True, check=True
    ).stdout
    options = {word for word in shown.replace(",", " ").split() if word.startswith("--")}
    assert len(options) > 6
    assert {option for option in options if option not in page} == set()


def test_a_folder_for_an_appimage_starts_from_wherever_it_lies(bundle: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Kinogrid.AppDir"
    app_dir(ROOT, bundle, folder, "1.2.3", "2026-11-28")
    made = app_dir(ROOT, bundle, folder, "1.2.3", "2026-11-28")
    moved = made.rename(tmp_path / "moved")
    said = subprocess.run([moved / "AppRun", "here"], capture_output=True, text=True, check=True)
    assert said.stdout == "here\n"
    for name in (f"{APP_ID}.desktop", f"{APP_ID}.png", ".DirIcon"):
        assert (moved / name).resolve(strict=True).is_relative_to(moved)


def test_the_desktops_own_tools_take_the_entry_and_the_page() -> None:
    entry, page = LINUX / f"{APP_ID}.desktop", LINUX / f"{APP_ID}.metainfo.xml"
    for command in (("desktop-file-validate", entry), ("appstreamcli", "validate", "--no-net", "--pedantic", page)):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_page_for_shops_tells_of_the_version_that_this_is() -> None:
    releases = ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot().iter("release")  # noqa: S314 - our own file
    assert next(releases).get("version") == kinogrid.__version__
