"""The command line: reads the arguments, and loads nothing that a `--help` does not need."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kinogrid import __version__
from kinogrid.children import DECODER, DEMO, EXPORTER, WINDOW, command, environment, module_asked_for
from kinogrid.domain.language_choice import LanguageChoice
from kinogrid.given_paths import leave_desktop_plugins, leave_foreign_paths
from kinogrid.late_methods import make_methods_late
from kinogrid.store.privacy import begin_in_private


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kinogrid", description="A desktop studio for Midjourney videos: four clips side by side."
    )
    parser.add_argument("--version", action="version", version=f"Kinogrid {__version__}")
    parser.add_argument(
        "--demo",
        action="store_true",
        help="try the app with an embedded service: nothing is sent or charged, and the keyring is left alone",
    )
    parser.add_argument(
        "given",
        nargs="*",
        metavar="FILE",
        help="a picture becomes the first frame; a clip or a folder is asked about; an open window takes them over",
    )
    parser.add_argument(
        "--prompt", metavar="TEXT", help="put TEXT into Prompt, in an open window too; nothing is sent by that"
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep database, clips and settings in DIR")
    parser.add_argument(
        "--safe",
        action="store_true",
        help="start with default settings, the file untouched, and without plug-ins of the desktop",
    )
    parser.add_argument(
        "--language",
        type=LanguageChoice,
        choices=LanguageChoice,
        metavar="CODE",
        help=f"speak another language than the chosen one this time: {', '.join(LanguageChoice)}",
    )
    parser.add_argument(
        "--diagnose",
        action="store_true",
        help="print what support needs, without secrets and without opening a window; exit 1 if something is wrong",
    )
    parser.add_argument(
        "--tour",
        type=Path,
        metavar="DIR",
        help="drive the window through the whole story against the demo service; save pictures and tour.json in DIR",
    )
    parser.add_argument(
        "--demo-seconds", type=float, default=8.0, metavar="S", help="how long the demo service works on a job"
    )
    parser.add_argument("--demo-side", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--real-pace", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--exit-after-paint", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--tell-start", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--tour-after-restart", action="store_true", help=argparse.SUPPRESS)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the app, or what a bundle was called to run with `-m`; gives the exit code."""
    make_methods_late()
    begin_in_private()
    leave_foreign_paths(os.environ)
    module, given = module_asked_for(sys.argv[1:] if arguments is None else arguments)
    if module == DEMO:
        from kinogrid.demo.__main__ import main as serve

        return serve(given)
    if module == DECODER:
        from kinogrid.media.decoder import main as decode

        return decode(given)
    if module == EXPORTER:
        from kinogrid.media.exporter import main as export

        return export(given)
    options = _parser().parse_args(given)
    if options.safe:
        leave_desktop_plugins(os.environ)
    if options.diagnose:
        from kinogrid.diagnosis import diagnose

        return diagnose(options.data_dir, demo=options.demo)
    if options.tour is not None and not options.tour_after_restart:
        return _tour(options)
    options.demo = options.demo or options.tour is not None
    return _start(options)


def _start(options: argparse.Namespace) -> int:
    """Show the window first and load the rest after; a profile that is already open is brought forward instead."""
    # Nothing here is imported before it is known that a window is wanted, and little before that window is painted.
    import builtins
    import gc
    from contextlib import suppress
    from dataclasses import replace

    plainly = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - for what it does to imports

    # From here on PySide would have the source of each module read as it is imported, to know whether it chooses other
    # names for Qt's methods. None of ours does, and so would a tenth of the start go by; see napari's issue 8584.
    builtins.__import__ = plainly
    from kinogrid.store.crash_trace import CrashTrace
    from kinogrid.ui.window.first_paint import application, first_claim, open_window

    # Next to nothing that a start makes is garbage, so none is looked for until the library is read or cannot be.
    gc.disable()
    claim = first_claim(options.data_dir, demo=options.demo)
    profile = claim.folder.profile
    trace = CrashTrace(f"Kinogrid {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    if claim.trouble is None:
        # Before Qt, whose plug-ins may break as they are loaded. A disk that takes no trace is told of in the log.
        with suppress(OSError):
            trace.begin(profile.log.parent)
    given = None
    if options.given or options.prompt:
        from kinogrid.domain.start_arguments import given_by

        given = given_by(options.given, options.prompt, os.getcwd())  # noqa: PTH109 - bytes that are no text stay
    app = application()
    if claim.trouble is not None and claim.trouble.failure.code == "library_in_use":
        from kinogrid.domain.start_arguments import to_line
        from kinogrid.ui.window.single_instance import Turn, hung, take_turn

        turn = take_turn(profile.folder, claim.lock.acquire, b"" if given is None else to_line(given))
        if turn is Turn.RAISED:
            return 0
        claim = replace(claim, trouble=None if turn is Turn.OURS else hung(claim.lock))
    opened = open_window(app, profile.settings, demo=options.demo, safe=options.safe, language=options.language)
    if options.tell_start:
        _tell("painted")
    if options.exit_after_paint:
        trace.end()
        return 0
    from kinogrid.foundation import LaunchOptions
    from kinogrid.main import run

    wanted = LaunchOptions(
        demo=options.demo,
        safe=options.safe,
        demo_seconds=options.demo_seconds,
        demo_side=options.demo_side,
        tour=options.tour,
        tour_after_restart=options.tour_after_restart,
        real_pace=options.real_pace,
        given=given,
        tell=_tell if options.tell_start else None,
    )
    return run(opened, claim, wanted, trace)


def _tell(what: str) -> None:
    """Print a step of the start with the clock's seconds, the same for all processes, and those of the processor."""
    import time

    sys.stdout.write(f"{what} {time.monotonic()} {time.process_time()}\n")
    sys.stdout.flush()


def _tour(options: argparse.Namespace) -> int:
    """Run both halves of the tour, the second in a new process: a restart that is none would prove nothing."""
    import shutil
    import subprocess

    options.demo = True
    options.tour = options.tour.absolute()
    if options.data_dir is None:
        options.data_dir = options.tour / "profile"
        # Only an earlier tour's profile is thrown away, never a folder of somebody's that has the same name.
        if (options.data_dir / "kinogrid.db").is_file():
            shutil.rmtree(options.data_dir)
    code = _start(options)
    if code != 0:
        return code
    again = command(WINDOW, "--tour", str(options.tour), "--data-dir", str(options.data_dir.expanduser().absolute()))
    again += ["--demo-seconds", str(options.demo_seconds), "--tour-after-restart"]
    if options.language is not None:
        again += ["--language", options.language]
    # In a folder of ours, as the current one is anybody's.
    known, place = environment(os.environ), options.data_dir.expanduser()
    return subprocess.run(again, check=False, cwd=place, env=known).returncode  # noqa: S603 - this very program


if __name__ == "__main__":
    sys.exit(main())
