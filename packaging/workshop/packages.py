"""What Kinogrid is handed out as on Linux: a package for Debian and a folder for an AppImage, both from one bundle."""

import os
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from workshop.bundle import dated, megabytes, prove
from workshop.debian import build_package
from workshop.installed import APP_ID, app_dir
from workshop.package_trial import try_package
from workshop.processes import Unmet, check, say
from workshop.system import is_root


def pack(root: Path, version: str, suites: Sequence[str]) -> None:
    """Make and try all in dist, from the bundle there; `suites` of Debian are fetched to be tried in, by root alone."""
    dist, epoch = root / "dist", dated(root)
    linux = root / "packaging" / "linux"
    say("Having the desktops' own tools look at what they will read")
    check(["desktop-file-validate", linux / f"{APP_ID}.desktop"], "the entry for menus is not in order")
    check(
        ["appstreamcli", "validate", "--no-net", "--pedantic", linux / f"{APP_ID}.metainfo.xml"],
        "the page for shops is not in order",
    )
    day = f"{datetime.fromtimestamp(epoch, UTC):%Y-%m-%d}"
    folder = app_dir(root, dist / "kinogrid", dist / "Kinogrid.AppDir", version, day)
    prove(folder, "AppRun", root / "build" / "appdir-tour")
    package = build_package(root, dist / "kinogrid", version, epoch, dist)
    say(f"{package} has {megabytes([package])}")
    check(["lintian", "--allow-root", "--fail-on", "error,warning", package], "lintian finds fault with the package")
    if suites and not is_root():
        raise Unmet("trying a package in a fresh Debian takes root")
    for suite in suites:
        with tempfile.TemporaryDirectory(prefix="kinogrid-packages-") as scratch:
            newer = build_package(root, dist / "kinogrid", f"{version}+newer", epoch, Path(scratch))
            try_package(package, newer, root / "tests" / "store" / "library_v12.sql", suite, root / "build")
    say(f"{os.path.relpath(package, root)} and {os.path.relpath(folder, root)} are made and tried")
