"""The command line: reads the arguments, and loads nothing that a `--help` does not need."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app import __version__

# One executable serves the window and the demo service: `python -m app.demo`, or a bundle called in the same way.
DEMO_MODULE = ["-m", "app.demo"]


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
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep database, clips and settings in DIR")
    parser.add_argument(
        "--tour",
        type=Path,
        metavar="DIR",
        help="drive the window through the whole story against the demo service; save pictures and tour.json in DIR",
    )
    parser.add_argument(
        "--demo-seconds", type=float, default=8.0, metavar="S", help="how long the demo service works on a job"
    )
    parser.add_argument("--exit-after-paint", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--tour-after-restart", action="store_true", help=argparse.SUPPRESS)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the app, or the demo service when called as `-m app.demo`; gives the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:2] == DEMO_MODULE:
        from app.demo.__main__ import main as serve  # noqa: PLC0415 - the window must not wait for the demo's imports

        return serve(given[2:])
    if given[:2] == ["-m", "app"]:
        given = given[2:]
    options = _parser().parse_args(given)
    from app.main import Options, run  # noqa: PLC0415 - `--help` and `--version` need no Qt

    return run(
        Options(
            demo=options.demo or options.tour is not None,
            data_dir=options.data_dir,
            tour=options.tour,
            demo_seconds=options.demo_seconds,
            exit_after_paint=options.exit_after_paint,
            tour_after_restart=options.tour_after_restart,
        )
    )


if __name__ == "__main__":
    sys.exit(main())
