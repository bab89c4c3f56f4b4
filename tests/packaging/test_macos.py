"""What a Mac reads of the app, as far as it can be told elsewhere: nothing of it has run on one."""

import os
import plistlib
import re
import subprocess
from pathlib import Path

import pytest

import kinogrid
from workshop.bundle import what_starts
from workshop.macos import LANGUAGES, MINIMUM, info_plist, info_strings, reasons, signing_options
from workshop.release_number import quad, triple, version_of
from workshop.translations import LANGUAGES as APP_LANGUAGES

ROOT = Path(__file__).parents[2]
MACOS = ROOT / "packaging" / "macos"


@pytest.mark.parametrize(
    ("version", "numbers", "three"),
    [
        ("0.1.0", (0, 1, 0, 0), "0.1.0"),
        ("1.2", (1, 2, 0, 0), "1.2.0"),
        ("3.0.1rc2", (3, 0, 1, 0), "3.0.1"),
        ("2.4.6.dev8", (2, 4, 6, 0), "2.4.6"),
    ],
)
def test_each_system_gets_the_one_version_in_its_form(
    version: str, numbers: tuple[int, int, int, int], three: str
) -> None:
    assert quad(version) == numbers
    assert triple(version) == three


def test_the_version_is_read_from_where_the_package_has_it() -> None:
    assert version_of(ROOT) == kinogrid.__version__


@pytest.mark.parametrize(("machine", "least"), [("arm64", "14.0"), ("x86_64", "13.0")])
def test_the_app_says_what_it_is_and_what_it_needs(machine: str, least: str) -> None:
    said = plistlib.loads(plistlib.dumps(info_plist("1.2.3", machine)))
    assert (said["CFBundleShortVersionString"], said["CFBundleVersion"]) == ("1.2.3", "1.2.3")
    assert said["LSMinimumSystemVersion"] == least
    assert said["NSHighResolutionCapable"] is True
    assert said["NSRequiresAquaSystemAppearance"] is False
    # Pictures and clips are dropped on it, and stay what their own apps open.
    (dropped,) = said["CFBundleDocumentTypes"]
    assert dropped["LSHandlerRank"] == "None"
    assert dropped["LSItemContentTypes"] == ["public.image", "public.movie", "public.folder"]


def test_a_mac_is_the_one_whose_floor_the_readme_names() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert f"macOS {MINIMUM['arm64'][:2]} on Apple silicon, {MINIMUM['x86_64'][:2]} on Intel" in readme


def test_it_says_why_it_asks_in_every_language_of_the_app(tmp_path: Path) -> None:
    assert [language.replace("-Hans", "_CN") for language in LANGUAGES] == list(APP_LANGUAGES)
    assert info_plist("1.0", "arm64")["CFBundleLocalizations"] == list(LANGUAGES)
    listed = info_strings(tmp_path)
    assert [name for name, _, _ in listed] == [f"{language}.lproj/InfoPlist.strings" for language in LANGUAGES]
    said = [plistlib.loads(Path(file).read_bytes()) for _, file, _ in listed]
    asked = {name for name in info_plist("1.0", "arm64") if name.endswith("UsageDescription")}
    assert len(asked) == 6
    for texts in said:
        assert set(texts) == asked
        assert all("Kinogrid" in text for text in texts.values())
    assert len({texts["NSLocalNetworkUsageDescription"] for texts in said}) == len(said)
    assert reasons("en").items() <= info_plist("1.0", "arm64").items()


def test_it_gives_up_no_more_of_the_hardened_runtime_than_is_said() -> None:
    given_up = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert given_up == {
        "com.apple.security.cs.allow-jit": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


def test_it_is_signed_with_the_hardened_runtime_where_there_is_an_identity_and_sealed_where_there_is_none() -> None:
    assert signing_options(ROOT, "") == ["--sign", "-"]
    signed = signing_options(ROOT, "Developer ID Application: Ann (TEAM)")
    assert signed[:2] == ["--sign", "Developer ID Application: Ann (TEAM)"]
    assert {"runtime", "--timestamp", str(MACOS / "entitlements.plist")} <= set(signed)


def test_what_people_start_is_what_is_tried(tmp_path: Path) -> None:
    assert what_starts(tmp_path, "darwin") == (tmp_path / "Kinogrid.app", "Contents/MacOS/kinogrid")
    assert what_starts(tmp_path, "linux") == (tmp_path / "kinogrid", "kinogrid")
    assert what_starts(tmp_path, "win32") == (tmp_path / "kinogrid", "kinogrid.exe")


APPLE = """\
#!/bin/sh
echo "$(basename "$0") $*" >> {told}
case "$*" in
    "notarytool submit"*) echo '{{"id": "7f", "status": "{status}"}}' ;;
    "-extract id"*) echo 7f ;;
    "-extract status"*) echo {status} ;;
esac
"""


@pytest.mark.parametrize(("status", "code"), [("Accepted", 0), ("Invalid", 1)])
@pytest.mark.skipif(os.name != "posix", reason="a script for Macs' own shell")
def test_apples_yes_is_stapled_and_its_log_read_at_a_no(tmp_path: Path, status: str, code: int) -> None:
    told = tmp_path / "told"
    for name in ("xcrun", "plutil", "spctl"):
        (tmp_path / name).write_text(APPLE.format(told=told, status=status))
        (tmp_path / name).chmod(0o755)
    env = {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
    env |= {"NOTARY_KEY": "key.p8", "NOTARY_KEY_ID": "K", "NOTARY_ISSUER": "I"}
    done = subprocess.run(["sh", MACOS / "notarise.sh", "a b.dmg"], env=env, capture_output=True, check=False)
    assert done.returncode == code, done.stderr
    lines = told.read_text().splitlines()
    assert re.match(r"xcrun notarytool submit a b\.dmg --key key\.p8 --key-id K --issuer I --wait", lines[0])
    last = ["xcrun stapler staple a b.dmg", "xcrun stapler validate a b.dmg"]
    if code == 0:
        assert lines[-3:-1] == last
        assert lines[-1].startswith("spctl --assess")
    else:
        assert lines[-1] == "xcrun notarytool log 7f --key key.p8 --key-id K --issuer I"


@pytest.mark.skipif(os.name != "posix", reason="a script for Macs' own shell")
def test_notarising_without_a_key_says_which_is_missing() -> None:
    done = subprocess.run(
        ["sh", MACOS / "notarise.sh", "a.dmg"], env={"PATH": os.environ["PATH"]}, capture_output=True, check=False
    )
    assert done.returncode != 0
    assert b"NOTARY_KEY" in done.stderr
