"""What a bundle is handed out as on a Mac: an app that says what it is, signed where there is an identity, in an image.

Nothing here has run on a Mac: its pure halves are tested, its commands are those of Apple's pages.
"""

import os
import plistlib
import shutil
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workshop.bundle import BILL
from workshop.processes import check, say
from workshop.release_number import triple

MINIMUM = {"arm64": "14.0", "x86_64": "13.0"}
"""The oldest macOS that the wheels inside run on, by what `platform.machine` says: `macosx_14_0_arm64` for one."""

_FOLDERS = (
    "NSDesktopFolderUsageDescription",
    "NSDocumentsFolderUsageDescription",
    "NSDownloadsFolderUsageDescription",
    "NSNetworkVolumesUsageDescription",
    "NSRemovableVolumesUsageDescription",
)
REASONS: Mapping[str, Mapping[str, str]] = tomllib.loads(
    Path(__file__).parents[1].joinpath("macos", "reasons.toml").read_text("utf-8")
)
"""Why the system is asked for something, by the key of `Info.plist` and the language."""
LANGUAGES = tuple(REASONS[_FOLDERS[0]])


def reasons(language: str) -> dict[str, str]:
    """Give every reason in a language."""
    folder = dict.fromkeys(_FOLDERS, REASONS[_FOLDERS[0]][language])
    return {name: texts[language] for name, texts in REASONS.items()} | folder


def info_plist(version: str, machine: str) -> dict[str, Any]:
    """Say what the app is, beside what PyInstaller adds: name, identifier and icon; no type of document is its own.

    The rank None has it open nothing by itself, and lets what is named be dropped on its icon in the Dock: see
    LSHandlerRank among Apple's Launch Services keys.
    """
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Kinogrid",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Pictures, clips and folders",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "None",
                "LSItemContentTypes": ["public.image", "public.movie", "public.folder"],
            }
        ],
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleShortVersionString": version,
        "CFBundleVersion": triple(version),
        "LSApplicationCategoryType": "public.app-category.video",
        "LSMinimumSystemVersion": MINIMUM.get(machine, max(MINIMUM.values())),
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "© 2026 The Kinogrid authors",
        "NSPrincipalClass": "NSApplication",
        # Light and dark as the system has it.
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
        **reasons("en"),
    }


def info_strings(folder: Path) -> list[tuple[str, str, str]]:
    """Write the reasons in every language into a folder, and list the files as PyInstaller takes them along."""
    listed = []
    for language in LANGUAGES:
        file = folder / f"{language}.strings"
        file.write_bytes(plistlib.dumps(reasons(language), fmt=plistlib.FMT_BINARY))
        listed.append((f"{language}.lproj/InfoPlist.strings", str(file), "DATA"))
    return listed


def pack_macos(root: Path, version: str, machine: str) -> None:
    """Make the disk image of the app in dist, signed where `KINOGRID_CODESIGN_IDENTITY` names who signs."""
    app = root / "dist" / "Kinogrid.app"
    identity = os.environ.get("KINOGRID_CODESIGN_IDENTITY", "")
    shutil.copyfile(root / "dist" / "kinogrid" / BILL, app / "Contents" / "Resources" / BILL)
    # What was put in broke the seal of the whole; the libraries inside keep their own signatures.
    check(["codesign", "--force", *signing_options(root, identity), app], "the app could not be signed")
    check(["codesign", "--verify", "--deep", "--strict", app], "the app's signature does not hold")
    image = root / "dist" / f"Kinogrid-{version}-macos-{machine}.dmg"
    with tempfile.TemporaryDirectory(prefix="kinogrid-image-") as scratch:
        shutil.copytree(app, Path(scratch, app.name), symlinks=True)
        Path(scratch, "Applications").symlink_to("/Applications")
        image.unlink(missing_ok=True)
        made = ("hdiutil", "create", "-quiet", "-volname", "Kinogrid", "-srcfolder", scratch, "-format", "ULFO")
        check([*made, image], "the disk image could not be made")
    if identity:
        check(["codesign", "--sign", identity, "--timestamp", image], "the disk image could not be signed")
    say(f"{image} is made{'' if identity else ', and signed by nobody: Gatekeeper will ask whoever opens it'}")


def signing_options(root: Path, identity: str) -> list[str]:
    """Give `codesign` what a notarised app has to have; without an identity the app is sealed for this Mac alone."""
    if not identity:
        return ["--sign", "-"]
    entitlements = root / "packaging" / "macos" / "entitlements.plist"
    return ["--sign", identity, "--options", "runtime", "--timestamp", "--entitlements", str(entitlements)]
