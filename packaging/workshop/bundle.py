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
from workshop.trimming import elf_files, newest_glibc

PATIENCE = 300.0
"""Seconds for the whole tour of a bundle, on a busy machine."""
HEAVIEST = 8
"""How many of the bundle's largest files are named, for whoever wants it smaller."""
MOST = 170.0
"""What a bundle may weigh unpacked, in millions of bytes."""
BILL = "kinogrid.cdx.json"
"""The name of the bill of materials in a bundle."""


def build(root: Path, python: Path) -> None:
    """Make dist/kinogrid with PyInstaller and try it; raises Unmet when either fails, or it weighs too much."""
    say("Bundling")
    check(
        [
            *(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", root / "dist", "--workpath", root / "build" / "pyinstaller"),
            root / "packaging" / "kinogrid.spec",
        ],
        "PyInstaller could not make the bundle (its words are above)",
        # The same bundle from the same commit, byte for byte.
        env={**os.environ, "SOURCE_DATE_EPOCH": str(dated(root)), "PYTHONHASHSEED": "0"},
    )
    bundle = root / "dist" / "kinogrid"
    say(f"What is in it stands in {_run_with(python, root, 'workshop.bill_of_materials', root, bundle)[0]}")
    say(f"{bundle} holds {megabytes(files(bundle))}; the largest of it:")
    for file in sorted(files(bundle), key=lambda file: file.stat().st_size, reverse=True)[:HEAVIEST]:
        print(f"    {megabytes([file]):>10}  {file.relative_to(bundle)}")
    if sys.platform == "linux":
        say(f"It runs from glibc {newest_glibc(elf_files(files(bundle)))} on")
    if sys.platform == "linux" and (weight := weigh(files(bundle))) > MOST:
        raise Unmet(f"the bundle weighs {weight:.1f} MB, and may weigh {MOST:.0f}")
    if missing := [*lacking(root / "resources", bundle), *lacking_licences(_licences(root, python), bundle)]:
        raise Unmet(f"the bundle lacks {', '.join(missing)}")
    pictures = root / "build" / "bundle-tour"
    folder, program = what_starts(root / "dist", sys.platform)
    prove(folder, program, pictures)
    say(f"The bundle ran its tour with no Python and no checkout in reach; the pictures are in {pictures}")


def _licences(root: Path, python: Path) -> list[str]:
    """Name the licence files that a bundle has to carry, as the Python that was bundled knows its packages."""
    return _run_with(python, root, "workshop.licences", root)


def _run_with(python: Path, root: Path, module: str, *arguments: Path) -> list[str]:
    """Have the Python that was bundled run one of our modules, and give the lines that it prints; raises Unmet."""
    env = {**os.environ, "PYTHONPATH": str(root / "packaging")}
    done = subprocess.run([python, "-m", module, *arguments], env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Unmet(f"{module} could not tell what is in the bundle: {done.stderr.strip()}")
    return done.stdout.splitlines()


def what_starts(dist: Path, platform: str) -> tuple[Path, str]:
    """Give what is handed out on a system, and the program in it that people start."""
    if platform == "darwin":
        return dist / "Kinogrid.app", "Contents/MacOS/kinogrid"
    return dist / "kinogrid", f"kinogrid{'.exe' if platform == 'win32' else ''}"


def prove(bundle: Path, program: str, pictures: Path) -> None:
    """Run a moved copy's tour with an empty environment, home and PATH; raises Unmet when it fails."""
    if pictures.exists():
        shutil.rmtree(pictures)
    with tempfile.TemporaryDirectory(prefix="kinogrid-bundle-") as scratch:
        elsewhere, home, nothing = (Path(scratch, name) for name in ("moved", "home", "no-programs"))
        say("Trying a copy of it elsewhere")
        shutil.copytree(bundle, elsewhere, symlinks=True)
        home.mkdir()
        nothing.mkdir()
        said = Path(scratch, "said")
        with virtual_screen() if sys.platform == "linux" else nullcontext(dict(os.environ)) as screen:
            kept = {"DISPLAY", "QT_QPA_PLATFORM", "SYSTEMROOT"}
            env = {name: value for name, value in screen.items() if name in kept and value}
            with said.open("wb") as errors:
                check(
                    [elsewhere / program, "--demo", "--tour", pictures],
                    f"the bundle's tour failed; {pictures / 'tour.json'} tells at which step",
                    env={**env, **_places(home, scratch), "PATH": str(nothing), "LC_ALL": "C.UTF-8"},
                    cwd=home,
                    patience=PATIENCE,
                    errors=errors,
                )
        # A part that is not there is told by whoever misses it, and nobody ends because of it.
        if words := said.read_text("utf-8", "replace").strip():
            raise Unmet(f"the bundle ran its tour, and said: {words}")
        if not any(pictures.glob("*.png")):
            raise Unmet("the bundle's tour left no picture")


def _places(home: Path, scratch: str) -> dict[str, str]:
    """Name a home and a folder for passing files by every system's names for them."""
    homes = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(home))
    return homes | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), scratch)


def is_shown(resource: Path) -> bool:
    """Tell whether the app reads a file of the resources; the others are for whoever builds it or reads about it."""
    # Licences lie in a folder of the bundle's own, with those of everything that is packed into it.
    return resource.suffix not in {".icns", ".ts"} and resource.parent.name not in {"licences", "pictures"}


def lacking(resources: Path, bundle: Path) -> list[str]:
    """Name what of the resources is not in a bundle."""
    packed = {file.relative_to(bundle).as_posix() for file in files(bundle)}
    shown = filter(is_shown, files(resources))
    wanted = [f"resources/{file.relative_to(resources).as_posix()}" for file in shown]
    return [name for name in wanted if not any(file.endswith(f"/kinogrid/{name}") for file in packed)]


def lacking_licences(wanted: Iterable[str], bundle: Path) -> list[str]:
    """Name what of the licences is not in a bundle."""
    packed = {file.relative_to(bundle).as_posix() for file in files(bundle)}
    return [name for name in wanted if not any(file.endswith(f"/{name}") for file in packed)]


def files(folder: Path) -> list[Path]:
    """List a folder's own files, links left out as they weigh nothing."""
    return [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]


def weigh(some: Iterable[Path]) -> float:
    """Weigh files, in millions of bytes."""
    return sum(file.stat().st_size for file in some) / 1e6


def megabytes(some: Iterable[Path]) -> str:
    """Say what files weigh."""
    return f"{weigh(some):.1f} MB"


def dated(root: Path) -> int:
    """Give what the files of a release are dated by, in Unix seconds: the environment's wish, or the last commit."""
    if wished := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(wished)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False
    ).stdout.strip()
    return int(asked) if asked else _FIRST_OF_ZIP


_FIRST_OF_ZIP = 315_532_800
"""1980-01-01, the first date that a zip file knows, for a checkout without its history."""
