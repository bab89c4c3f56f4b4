"""`kinogrid --diagnose` tells support what it needs, opens no window, changes nothing, and names no secret."""

import os
import re
import subprocess
from pathlib import Path

import certifi
import pytest

from kinogrid.children import WINDOW, command
from tests.fakes.fault_driver import FaultService
from tests.whole.conftest import TOKEN
from tests.whole.living_window import files_with

PASSWORD = "hunter2hunter2"


def diagnosed(folder: Path, *options: str, **more: str) -> tuple[int, str]:
    """Run it on a folder; gives its code, and what it said."""
    environment = {**os.environ, **more}
    told = subprocess.run(
        [*command(WINDOW, "--diagnose", "--data-dir", str(folder)), *options],
        env={
            name: value for name, value in environment.items() if value and name not in {"DISPLAY", "QT_QPA_PLATFORM"}
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert "Traceback" not in told.stderr
    return told.returncode, told.stdout


def test_a_sound_installation_is_told_in_full(provider: FaultService, tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    code, said = diagnosed(folder)
    assert code == 0
    assert not folder.exists()
    for name in ("Kinogrid", "Qt", "FFmpeg", "SQLite", "TLS", "backend", "certificates"):
        assert re.search(rf"^{name}: \S", said, re.MULTILINE), name
    assert f"folder: {folder}\nlibrary: none yet" in said
    assert "ACEDATACLOUD_API_TOKEN: set" in said
    assert re.search(r"^certificates read by now: \d+$", said, re.MULTILINE)
    assert f"API: {provider.base_url}, chosen by environment\nAPI's proxy: none\nAPI's answer: HTTP " in said
    assert TOKEN not in said
    assert all("authorization" not in str(asked).lower() for asked in provider.requests())


def test_what_is_wrong_is_told_part_by_part_and_hides_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "crash-1.txt").write_text("broken")
    (tmp_path / "settings.json").write_text('{"theme": "plaid", "api_base": "https://mirror.example"}')
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    code, said = diagnosed(
        tmp_path,
        HTTPS_PROXY=f"http://me:{PASSWORD}@127.0.0.1:9",
        ACEDATACLOUD_API_BASE_URL="",
        ACEDATACLOUD_PLATFORM_BASE_URL="http://127.0.0.1:9",
        ACEDATACLOUD_API_TOKEN="",
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    )
    assert code == 1
    assert f"newest crash: {tmp_path / 'log' / 'crash-1.txt'}" in said
    assert "settings that cannot be used: theme" in said
    assert "WRONG: this system has no keyring" in said
    assert "API: https://mirror.example, chosen by settings" in said
    assert "API's proxy: http://127.0.0.1:9 (HTTPS_PROXY)" in said
    assert "API's answer: none: proxy_unreachable" in said
    assert "platform's proxy: none\nplatform's answer: none: no_network" in said
    assert said.rstrip().endswith("WRONG: no answer from: API, platform")
    assert PASSWORD not in said
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.usefixtures("provider")
def test_a_part_that_breaks_says_so(tmp_path: Path) -> None:
    (tmp_path / "kinogrid").mkdir()
    # A note of the library's folder that says nothing.
    (tmp_path / "kinogrid" / "data-folder").write_text("not whole")
    said = subprocess.run(
        command(WINDOW, "--diagnose"),
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "SOME_TOKEN": "ä-strange-one-9"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 1
    assert said.stdout.count("WRONG: folder_note: b'not whole'") == 2
    assert "Kinogrid: " in said.stdout
    assert "backend: " in said.stdout


@pytest.mark.parametrize(("file", "said"), [("", "this system's own"), ("broken", "this system's own")])
def test_certificates_that_cannot_be_read_are_not_named(tmp_path: Path, file: str, said: str) -> None:
    (tmp_path / "broken").write_text("no certificate")
    given = str(tmp_path / file) if file else ""
    told = diagnosed(tmp_path / "profile", "--demo", SSL_CERT_FILE=given, SSL_CERT_DIR="")[1]
    assert f"\ncertificates: {said}\n" in told


def test_certificates_that_an_environment_names_are_named(tmp_path: Path) -> None:
    whole = diagnosed(tmp_path / "profile", "--demo", SSL_CERT_FILE=certifi.where(), SSL_CERT_DIR="")[1]
    assert f"\ncertificates: SSL_CERT_FILE={certifi.where()}\n" in whole


def test_nothing_is_asked_where_the_demo_is_meant(tmp_path: Path) -> None:
    _, said = diagnosed(tmp_path, "--demo")
    assert "service: the demo's own, on this machine" in said
    assert "answer" not in said
    assert files_with(TOKEN, tmp_path) == []
