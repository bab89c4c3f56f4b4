#!/usr/bin/env python3
"""The one door to this checkout: sets up what a command needs, then runs it, with Python 3.11 and nothing else.

Everything that it makes is in .venv, .venv-bench, .venv-bundle, build and dist, and can be deleted at any time.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python meets this file first
    sys.exit("dev.py: Kinogrid needs Python 3.11 or newer, and this is %d.%d" % sys.version_info[:2])  # noqa: UP031

import argparse
import os
import platform
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from workshop import bundle, locks, macos, packages, system, windows
from workshop.environment import BENCH, BUNDLE, DEVELOP, RUN, Environment
from workshop.in_memory import in_memory
from workshop.processes import Unmet, become, beside_each_other, check, say, supervise, unwind_on_sigterm
from workshop.release_number import version_of
from workshop.screen import any_screen, has_screen, virtual_screen

ROOT = Path(__file__).resolve().parents[1]
VENV = Environment(ROOT, ROOT / ".venv")
BUNDLED = Environment(ROOT, ROOT / ".venv-bundle")
PEERS = Environment(ROOT, ROOT / ".venv-bench", app=False)
SYSTEMS = ("linux", "win32", "darwin")
"""What the app runs on, as `sys.platform` names it: types are checked for each of them, on whichever this is."""
MOST_WORKERS = 8
"""Each takes about a gigabyte."""
WORKERS = ("--dist", "worksteal", "--max-worker-restart", "0")
"""Each takes over what another has left; what hangs in one ends it, and nobody takes its place."""
NO_LITTER = ("-o", "tmp_path_retention_policy=failed")
"""The files of a test that has passed go with it."""


def main(argv: Sequence[str]) -> int:
    """Run one command; every failure of the world outside is one sentence and exit code 1."""
    own, rest = _split(argv)
    args = _parser().parse_args(own)
    unwind_on_sigterm()
    try:
        args.do(args, rest)
    except Unmet as unmet:
        print(f"dev.py: {unmet}", file=sys.stderr)
        return 1
    except OSError as failure:
        print(f"dev.py: {failure.filename or 'the system'}: {failure.strerror or failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("dev.py: stopped", file=sys.stderr)
        return 130
    return 0


def _split(argv: Sequence[str]) -> tuple[list[str], list[str]]:
    if "--" not in argv:
        return list(argv), []
    at = list(argv).index("--")
    return list(argv[:at]), list(argv[at + 1 :])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__.splitlines()[0] if __doc__ else None)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, about: str, do: Callable[[argparse.Namespace, list[str]], None]) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=about)
        one.set_defaults(do=do)
        return one

    command(
        "demo",
        "try the app against its embedded demo service (-- OPTION... goes to the app)",
        lambda _, rest: demo(rest),
    )
    command("run", "start the app on the real service (-- OPTION... goes to the app)", lambda _, rest: run(rest))
    one = command(
        "tour", "drive the demo through its whole story, with a picture of each step", lambda args, _: tour(args.dir)
    )
    one.add_argument("dir", type=_folder, metavar="DIR", help="where the pictures, clips and tour.json go")
    command(
        "test",
        "lint, types and all tests (-- OPTION... goes to pytest, -- -n 0 for one after the other)",
        lambda _, rest: test(rest),
    )
    command("lint", "lint only, and types for Linux, Windows and macOS", lambda *_: lint())
    one = command(
        "crash", "kill the app at random instants and lose nothing", lambda args, _: crash(args.kills, args.seed)
    )
    one.add_argument("--kills", type=int, required=True, metavar="N", help="how often to kill it")
    one.add_argument("--seed", type=int, metavar="S", help="repeat the run that printed this seed")
    one = command(
        "mutate",
        "put deliberate mistakes into a copy of the code, and tell which no test notices",
        lambda args, _: mutate(args.module, args.sample, args.seed),
    )
    one.add_argument(
        "--module", action="append", default=[], metavar="M", help="studio/sender, or studio for all of it"
    )
    one.add_argument("--sample", type=int, metavar="N", help="so many of each module (all of them when not given)")
    one.add_argument("--seed", type=int, metavar="S", help="draw the sample of the run that printed this seed")
    command(
        "coverage",
        "tell which lines and branches the tests reach (-- OPTION... goes to pytest)",
        lambda _, rest: coverage(rest),
    )
    one = command("bench", "measure speed, as ratios to peers in the same run", lambda args, _: bench(args.name))
    one.add_argument("name", nargs="*", help="programs of packaging/bench (all of them when none is named)")
    command(
        "picture", "take the README's pictures of the window anew, the still and the moving one", lambda *_: picture()
    )
    command("guide", "take the guide's pictures of the window anew, in both themes", lambda *_: guide())
    command("build", "make dist/kinogrid, a folder that runs without Python, and try it", lambda *_: build())
    one = command(
        "package",
        "make what this system installs from (Debian: a package, and a folder for an AppImage), and try it",
        lambda args, _: package(args.suites),
    )
    one.add_argument(
        "--in", dest="suites", action="append", default=[], metavar="SUITE", help="a Debian to fetch and try it in"
    )
    command("icons", "draw resources/app-icon.* anew from the drawing", lambda *_: icons())
    command("system", "install what Debian or Ubuntu must give for tests and bundles (as root)", lambda *_: needs())
    command("translations", "bring resources/translations up to the code's texts", lambda *_: translations())
    one = command("lock", "write packaging/requirements*.txt from pyproject.toml", lambda args, _: lock(args.upgrade))
    one.add_argument("--upgrade", action="store_true", help="take the newest versions allowed")
    return parser


def _folder(text: str) -> Path:
    return Path(text).absolute()


def demo(rest: Sequence[str]) -> None:
    """Show the app at work with no account; where there is no screen, let it tour itself and leave the pictures."""
    if not has_screen(os.environ, sys.platform):
        out = ROOT / "build" / "tour"
        if out.exists():
            shutil.rmtree(out)
        say("There is no screen here: the demo will run by itself on a virtual one")
        tour(out)
        return
    VENV.prepare(RUN, system.WINDOW)
    become([VENV.kinogrid, "--demo", *rest])


def run(rest: Sequence[str]) -> None:
    """Start the app as its user would."""
    if not has_screen(os.environ, sys.platform):
        raise Unmet("there is no screen to show a window on; `python3 packaging/dev.py demo` runs without one")
    VENV.prepare(RUN, system.WINDOW)
    become([VENV.kinogrid, *rest])


def tour(out: Path) -> None:
    """Drive the real window through its whole story against the demo service."""
    VENV.prepare(RUN, (*system.WINDOW, *_screen_needs()))
    say(f"Touring the demo into {out}")
    with any_screen() as env:
        argv: list[str | Path] = [VENV.kinogrid, "--demo", "--tour", out]
        check(argv, f"the tour failed; {out / 'tour.json'} tells at which step", env=env)
    # Where a tour keeps its profile when it is given none.
    clips = out / "profile" / "clips"
    say(f"{len(list(out.glob('*.png')))} pictures are in {out}, {len(list(clips.glob('*/*/*.mp4')))} clips in {clips}")


def lint() -> None:
    """Hold all code to its rules."""
    VENV.prepare(DEVELOP, ())
    _refuse(_objecting())


def test(rest: Sequence[str]) -> None:
    """Check and test everything, and tell all that is wrong in one run."""
    VENV.prepare(DEVELOP, (*system.WINDOW, *system.TESTS))
    objecting = _objecting()
    say("pytest")
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    # Where it is set, as it is in many a container, each worker and each app that a test starts compiles all anew.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env |= in_memory(env)
    # One more than there are cores: a quarter of the time, a test waits for a process, a server or a clock.
    workers = ("-n", str(min((os.cpu_count() or 1) + 1, MOST_WORKERS)), *WORKERS)
    if supervise([VENV.python, "-m", "pytest", *workers, *NO_LITTER, *rest], env=env, cwd=ROOT) != 0:
        objecting.append("pytest")
    _refuse(objecting)


def crash(kills: int, seed: int | None) -> None:
    """Run the crash test for longer than a test run has time for."""
    VENV.prepare(DEVELOP, system.WINDOW)
    seeded = () if seed is None else ("--seed", str(seed))
    argv: list[str | Path] = [VENV.python, ROOT / "tests" / "crash" / "crash.py", "--kills", str(kills), *seeded]
    check(argv, "the crash test failed (its words are above)", env={"QT_QPA_PLATFORM": "offscreen", **os.environ})


def mutate(modules: Sequence[str], sample: int | None, seed: int | None) -> None:
    """Show what the tests would not notice."""
    VENV.prepare(DEVELOP, (*system.WINDOW, *system.KEYRING, *system.FFMPEG))
    options = [part for module in modules for part in ("--module", module)]
    options += [
        part for name, of in (("sample", sample), ("seed", seed)) if of is not None for part in (f"--{name}", str(of))
    ]
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    argv: list[str | Path] = [VENV.python, "-m", "workshop.mutate", ROOT, *options]
    check(argv, "the tests let too many mistakes pass (see above)", env=env)


def coverage(rest: Sequence[str]) -> None:
    """Show what the tests never come by."""
    VENV.prepare(DEVELOP, (*system.WINDOW, *system.TESTS))
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    argv: list[str | Path] = [VENV.python, "-m", "workshop.branches", ROOT, *rest]
    check(argv, "the tests do not reach enough (see above)", env=env)


def bench(names: Sequence[str]) -> None:
    """Run the programs of packaging/bench; those of bench/peers run in an environment of their own, which they find."""
    folder = ROOT / "packaging" / "bench"
    programs = {program.stem: program for program in sorted(folder.glob("*.py"))}
    if unknown := [name for name in names if name not in programs]:
        raise Unmet(f"packaging/bench has no {', '.join(unknown)}; it has {', '.join(programs)}")
    VENV.prepare(RUN, (*system.WINDOW, *_screen_needs(), *system.FFMPEG))
    peers = {}
    if any((folder / "peers").glob("*.py")):
        PEERS.prepare(BENCH, system.MULTIMEDIA)
        peers["KINOGRID_PEER_PYTHON"] = str(PEERS.python)
    with any_screen() as env:
        for name in names or programs:
            say(f"bench {name}")
            check([VENV.python, programs[name]], f"bench {name} failed (its words are above)", env={**env, **peers})


def picture() -> None:
    """Take the README's pictures of the window."""
    VENV.prepare(DEVELOP, (*system.WINDOW, *_screen_needs(), *system.FFMPEG))
    with virtual_screen() as env:
        path = os.pathsep.join(map(str, (ROOT, ROOT / "packaging")))
        for program in ("workshop.window_picture", "workshop.window_film"):
            argv: list[str | Path] = [VENV.python, "-m", program, ROOT]
            check(argv, "the picture could not be taken (see above)", env={**env, "PYTHONPATH": path})


def guide() -> None:
    """Take the guide's pictures, twice as fine as they are shown."""
    VENV.prepare(DEVELOP, (*system.WINDOW, *_screen_needs(), *system.FFMPEG))
    with virtual_screen("3200x2000") as env:
        paths = {"PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "packaging"))), "QT_SCALE_FACTOR": "2"}
        argv: list[str | Path] = [VENV.python, "-m", "workshop.guide_pictures", ROOT]
        check(argv, "the guide's pictures could not be taken (see above)", env={**env, **paths})


def build() -> None:
    """Make and try the bundle."""
    BUNDLED.prepare(BUNDLE, (*system.WINDOW, *system.SCREEN, *system.bundler()))
    bundle.build(ROOT, BUNDLED.python)


def package(suites: Sequence[str]) -> None:
    """Pack the bundle as this system hands programs out; on Linux its own tools look at it, and it is tried."""
    here = str(sys.platform)
    if here == "linux" and not shutil.which("dpkg"):
        raise Unmet("packages for Linux are made where Debian's tools are")
    if here == "win32":
        # Before minutes are spent on a bundle for it.
        windows.find_compiler(os.environ)
    build()
    if here == "win32":
        windows.pack_windows(ROOT, version_of(ROOT), bundle.dated(ROOT))
    elif here == "darwin":
        macos.pack_macos(ROOT, version_of(ROOT), platform.machine())
    else:
        system.obtain(system.missing(system.PACKAGES), root=system.is_root(), apt=shutil.which("apt-get") is not None)
        packages.pack(ROOT, version_of(ROOT), suites)


def icons() -> None:
    """Draw the app's icon in every size and form that a system asks for."""
    VENV.prepare(RUN, system.WINDOW)
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "packaging")}
    check([VENV.python, "-m", "workshop.app_icons", ROOT / "resources"], "the icons could not be drawn", env=env)


def needs() -> None:
    """Install what the other commands would stop for; machines that only test begin with it."""
    if not shutil.which("apt-get"):
        raise Unmet("only Debian and its like are asked for packages")
    wanted = (*system.VENV, *system.WINDOW, *system.TESTS, *system.bundler())
    system.obtain(system.missing(wanted), root=system.is_root(), apt=True)


def translations() -> None:
    """Read the texts from the code into the files of translations, and compile those."""
    VENV.prepare(DEVELOP, ())
    env = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    check([VENV.python, "-m", "workshop.translations", ROOT], "the translations could not be updated", env=env)


def lock(upgrade: bool) -> None:  # noqa: FBT001 - straight from the command line
    """Write the locks anew."""
    locks.write_locks(ROOT, upgrade=upgrade)


def _objecting() -> list[str]:
    programs: dict[str, tuple[str, ...]] = {
        "ruff check": ("ruff", "check"),
        "ruff format": ("ruff", "format", "--check"),
        # A cache for each, as one that changes hands is begun anew.
        **{f"mypy for {name}": ("mypy", "--platform", name, "--cache-dir", f".mypy_cache/{name}") for name in SYSTEMS},
    }
    return beside_each_other({name: [VENV.python, "-m", *argv] for name, argv in programs.items()}, cwd=ROOT)


def _screen_needs() -> tuple[system.Need, ...]:
    return () if has_screen(os.environ, sys.platform) else system.SCREEN


def _refuse(objecting: Sequence[str]) -> None:
    if objecting:
        raise Unmet(f"not in order: {', '.join(objecting)} (see above)")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
