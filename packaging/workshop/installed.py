"""What an installed Kinogrid lays down on Linux, wherever its root is: one list for every kind of package."""

import gzip
import shutil
from pathlib import Path

APP_ID = "io.github.kinogrid.Kinogrid"
"""By which desktops, shops and message buses know the app; the addresses in its files stand in for ones of its own."""

ICON_SIDES = (16, 32, 48, 64, 128, 256, 512)


def lay_down(root: Path, bundle: Path, prefix: Path, version: str, day: str) -> None:
    """Put a bundle under a prefix such as `/usr`, with all by which a desktop finds it; `day` as in 2026-11-28."""
    program = prefix / "lib" / "kinogrid"
    shutil.copytree(bundle, program, symlinks=True)
    command = _made(prefix / "bin" / "kinogrid")
    command.symlink_to("../lib/kinogrid/kinogrid")
    linux, share = root / "packaging" / "linux", prefix / "share"
    _copy(linux / f"{APP_ID}.desktop", share / "applications")
    _copy(linux / f"{APP_ID}.metainfo.xml", share / "metainfo")
    icons = share / "icons" / "hicolor"
    for side in ICON_SIDES:
        _copy(root / "resources" / f"app-icon-{side}.png", icons / f"{side}x{side}" / "apps", f"{APP_ID}.png")
    _copy(root / "resources" / "app-icon.svg", icons / "scalable" / "apps", f"{APP_ID}.svg")
    page = (linux / "kinogrid.1").read_text("utf-8").replace("@VERSION@", version).replace("@DATE@", day)
    packed(page.encode(), share / "man" / "man1" / "kinogrid.1.gz")


def app_dir(root: Path, bundle: Path, folder: Path, version: str, day: str) -> Path:
    """Make the folder that an AppImage is made of; its `AppRun` starts the program wherever the folder lies."""
    if folder.exists():
        shutil.rmtree(folder)
    lay_down(root, bundle, folder / "usr", version, day)
    for name in (f"{APP_ID}.desktop", f"{APP_ID}.png"):
        found = next(folder.joinpath("usr", "share").rglob(f"{'256x256/apps/' if name.endswith('png') else ''}{name}"))
        (folder / name).symlink_to(found.relative_to(folder))
    (folder / ".DirIcon").symlink_to(f"{APP_ID}.png")
    (folder / "AppRun").symlink_to("usr/bin/kinogrid")
    return folder


def packed(content: bytes, target: Path) -> None:
    """Write a file compressed, the same each time."""
    _made(target).write_bytes(gzip.compress(content, 9, mtime=0))


def _copy(file: Path, folder: Path, name: str = "") -> None:
    shutil.copyfile(file, _made(folder / (name or file.name)))


def _made(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    return file
