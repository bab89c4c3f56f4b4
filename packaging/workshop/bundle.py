"""The folder that runs on a machine with neither Python nor this checkout, and the proof that it does."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path

from workshop.processes import Unmet, check, say
from workshop.screen import virtual_screen

PATIENCE = 300.0
"""Seconds for the whole tour of a bundle, on a busy machine."""
HEAVIEST = 8
"""How many of the bundle's largest files are named, for whoever wants it smaller."""


def build(root: Path, python: Path) -> None:
    """Make dist/kinogrid with PyInstaller and try it; raises Unmet when either fails."""
    say("Bundling")
    check(
        [
            *(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", root / "dist", "--workpath", root / "build" / "pyinstaller"),
            root / "packaging" / "kinogrid.spec",
        ],
        "PyInstaller could not make the bundle (its words are above)",
    )
    bundle = root / "dist" / "kinogrid"
    say(f"{bundle} holds {megabytes(files(bundle))}; the largest of it:")
    for file in sorted(files(bundle), key=lambda file: file.stat().st_size, reverse=True)[:HEAVIEST]:
        print(f"    {megabytes([file]):>10}  {file.relative_to(bundle)}")
    if missing := [*lacking(root / "resources", bundle), *lacking_licences(_licences(root, python), bundle)]:
        raise Unmet(f"the bundle lacks {', '.join(missing)}")
    pictures = root / "build" / "bundle-tour"
    if pictures.exists():
        shutil.rmtree(pictures)
    prove(bundle, pictures)
    say(f"The bundle ran its tour with no Python and no checkout in reach; the pictures are in {pictures}")


def _licences(root: Path, python: Path) -> list[str]:
    """Name the licence files that a bundle has to carry, as the Python that was bundled knows its packages."""
    env = {**os.environ, "PYTHONPATH": str(root / "packaging")}
    listed = subprocess.run(
        [python, "-m", "workshop.licences", root], env=env, capture_output=True, text=True, check=False
    )
    if listed.returncode != 0:
        raise Unmet(f"the licences cannot be listed: {listed.stderr.strip()}")
    return listed.stdout.splitlines()


def prove(bundle: Path, pictures: Path) -> None:
    """Run a moved copy's tour with an empty environment, home and PATH; raises Unmet when it fails."""
    with tempfile.TemporaryDirectory(prefix="kinogrid-bundle-") as scratch:
        elsewhere, home, nothing = (Path(scratch, name) for name in ("moved", "home", "no-programs"))
        say("Trying a copy of it elsewhere")
        shutil.copytree(bundle, elsewhere, symlinks=True)
        home.mkdir()
        nothing.mkdir()
        with virtual_screen() if sys.platform == "linux" else nullcontext(dict(os.environ)) as screen:
            env = {name: value for name, value in screen.items() if name in {"DISPLAY", "SYSTEMROOT"}}
            check(
                [elsewhere / f"kinogrid{'.exe' if sys.platform == 'win32' else ''}", "--demo", "--tour", pictures],
                f"the bundle's tour failed; {pictures / 'tour.json'} tells at which step",
                env={**env, "HOME": str(home), "PATH": str(nothing), "TMPDIR": scratch, "LC_ALL": "C.UTF-8"},
                cwd=home,
                patience=PATIENCE,
            )
        if not any(pictures.glob("*.png")):
            raise Unmet("the bundle's tour left no picture")


def lacking(resources: Path, bundle: Path) -> list[str]:
    """Name what of the resources is not in a bundle."""
    packed = {file.relative_to(bundle).as_posix() for file in files(bundle)}
    wanted = [f"resources/{file.relative_to(resources).as_posix()}" for file in files(resources)]
    return [name for name in wanted if not any(file.endswith(f"/kinogrid/{name}") for file in packed)]


def lacking_licences(wanted: Iterable[str], bundle: Path) -> list[str]:
    """Name what of the licences is not in a bundle."""
    packed = {file.relative_to(bundle).as_posix() for file in files(bundle)}
    return [name for name in wanted if not any(file.endswith(f"/{name}") for file in packed)]


def files(folder: Path) -> list[Path]:
    """List a folder's own files, links left out as they weigh nothing."""
    return [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]


def megabytes(some: Iterable[Path]) -> str:
    """Weigh files, in millions of bytes."""
    return f"{sum(file.stat().st_size for file in some) / 1e6:.1f} MB"
