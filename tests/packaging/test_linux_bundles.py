"""What makes an AppImage and a Flatpak of the folder that was tried, as far as neither can be made here."""

import os
import platform
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from workshop.installed import APP_ID

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
APP = "\n".join(path.read_text("utf-8") for path in (ROOT / "app").rglob("*.py"))

KEYS = {"id", "runtime", "runtime-version", "sdk", "command", "build-options", "finish-args", "modules"}
"""Of flatpak-manifest(5), those that are used; an unknown one flatpak-builder leaves out without a word."""


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    read: dict[str, Any] = YAML(typ="safe").load(LINUX / f"{APP_ID}.yml")
    return read


def test_the_flatpak_is_the_app_that_desktops_know_and_holds_the_folder_that_was_tried(
    manifest: dict[str, Any],
) -> None:
    assert set(manifest) == KEYS
    assert (manifest["id"], manifest["command"]) == (APP_ID, "kinogrid")
    assert manifest["sdk"] == manifest["runtime"].replace("Platform", "Sdk")
    (module,) = manifest["modules"]
    assert set(module) == {"name", "buildsystem", "build-commands", "sources"}
    (source,) = module["sources"]
    assert (LINUX / source["path"]).resolve() == ROOT / "dist" / "Kinogrid.AppDir"


def test_it_may_do_what_the_app_does_and_nothing_else(manifest: dict[str, Any]) -> None:
    given = manifest["finish-args"]
    talks = {arg.partition("=")[2] for arg in given if "talk-name" in arg}
    # The token's keyring is spoken to by the library that keeps it.
    assert talks - {"org.freedesktop.secrets"} <= set(re.findall(r'"(org\.[\w.]+)"', APP))
    spoken_to = set(re.findall(r'_[A-Z]+(?:, _[A-Z_]+)? = "(org\.freedesktop\.\w+)"', APP))
    assert spoken_to >= {"org.freedesktop.Notifications", "org.freedesktop.login1"}
    # Sleep is put off by the portal, or where there is none by this; the other is the name of what the portal is asked.
    assert spoken_to - talks == {"org.freedesktop.PowerManagement", "org.freedesktop.appearance"}
    assert {arg for arg in given if "talk-name" not in arg} == {
        *("--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"),
        "--env=TMPDIR=/var/tmp",
    }


@pytest.mark.skipif(sys.platform != "linux", reason="a script for Linux")
def test_an_appimage_is_made_by_nothing_but_the_tool_whose_hash_is_known(tmp_path: Path) -> None:
    machine, programs = platform.machine(), tmp_path / "bin"
    programs.mkdir()
    told = tmp_path / "told"
    (programs / "curl").write_text(f'#!/bin/sh\nfor last; do :; done; echo "$last" >> {told}\necho other > "$6"\n')
    (programs / "curl").chmod(0o755)
    folder = tmp_path / "tools"
    argv: list[str | Path] = ["sh", LINUX / "appimage.sh", "1.2.3", folder]
    env = {"PATH": f"{programs}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(argv, env=env, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "appimagetool" in done.stdout + done.stderr
    assert told.read_text().splitlines() == [
        f"https://github.com/AppImage/appimagetool/releases/download/1.9.1/appimagetool-{machine}.AppImage"
    ]
