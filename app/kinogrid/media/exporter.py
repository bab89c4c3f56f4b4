"""One export as a process of its own: it yields to everything else, and ends with its parent or when nobody listens.

It gets its work as a line on standard input, which stays open, and tells how it goes in lines on standard output.
"""

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from tempfile import TemporaryDirectory

from kinogrid.domain.export import ExportMade, ExportWork
from kinogrid.domain.failure import disk_code
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.confinement import confine, take_pipes
from kinogrid.media.export_engine import TooLarge, carry_out, try_out
from kinogrid.media.export_talk import (
    MOST_SAID,
    ExportAnswer,
    ExportFinished,
    ExportMoved,
    ExportRefused,
    line_of,
    work_from,
)

# Seconds between two lines that say how far it is.
_PACE = 0.1
# How far it stands back behind other processes, of 19.
_MODEST = 10


def main(_arguments: Sequence[str] = ()) -> int:
    """Carry one export out; gives the exit code."""
    sys.dont_write_bytecode = True
    incoming, outgoing = take_pipes()
    line = incoming.readline()
    if not line:
        return 0
    confine(writes=True)
    if sys.platform != "win32":
        os.nice(_MODEST)
    threading.Thread(target=_end_with, args=(incoming.read,), daemon=True).start()

    def say(answer: ExportAnswer) -> None:
        os.write(outgoing, line_of(answer))

    say(exported(work_from(line), say))
    return 0


def _end_with(read: Callable[[], bytes]) -> None:
    """End when the parent's end of the pipe closes, on whatever system."""
    read()
    os._exit(1)


def exported(work: ExportWork, say: Callable[[ExportAnswer], object]) -> ExportAnswer:
    """Carry an export out and give what became of it; `say` is told on the way how far it is."""
    last = 0.0

    def progress(share: float) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _PACE:
            last = now
            say(ExportMoved(share))

    try:
        return ExportFinished(_tried(work) if work.is_trial else carry_out(work, progress))
    except BrokenClip as broken:
        gone = broken.problem.defect is ClipDefect.GONE
        return ExportRefused("clip_gone" if gone else "export_clip", str(broken)[:MOST_SAID])
    except TooLarge:
        return ExportRefused("export_too_large")
    except OSError as error:
        return refused_by_disk(error)
    except Exception as error:  # noqa: BLE001 - a file's bytes are anybody's, and so is what a library makes of them
        traceback.print_exc()
        return ExportRefused("export_failed", f"{type(error).__name__}: {error}"[:MOST_SAID])


def _tried(work: ExportWork) -> ExportMade:
    with TemporaryDirectory(prefix="kinogrid-export-") as folder:
        return try_out(replace(work, target=folder))


def refused_by_disk(error: OSError) -> ExportRefused:
    """Say why a file could not be written where a person wants it."""
    code = disk_code(error)
    told = {"disk_denied": "save_denied", "disk_failed": "export_failed"}.get(code, code)
    return ExportRefused(told, (error.strerror or str(error))[:MOST_SAID])


if __name__ == "__main__":
    sys.exit(main())
