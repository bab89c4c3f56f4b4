"""A screen for programs that draw, where there is none."""

import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext

from workshop.processes import Unmet, started

PATIENCE = 20.0
"""Seconds that Xvfb gets to open its screen; it takes a tenth of one on an idle machine."""


def has_screen(env: Mapping[str, str], platform: str) -> bool:
    """Tell whether windows can be shown: only Linux and its kin can be without."""
    return platform in {"darwin", "win32"} or bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def any_screen() -> AbstractContextManager[dict[str, str]]:
    """Give the environment of a program that draws, on the person's own screen or on a virtual one."""
    if has_screen(os.environ, sys.platform):
        return nullcontext(dict(os.environ))
    return virtual_screen()


@contextmanager
def virtual_screen(size: str = "1600x1000") -> Iterator[dict[str, str]]:
    """Keep an Xvfb open on a free display number, and give the environment that leads there; raises Unmet."""
    if shutil.which("Xvfb") is None:
        raise Unmet("there is no screen, and no Xvfb to make one")
    ours, theirs = os.pipe()
    with (
        os.fdopen(ours) as number,
        os.fdopen(theirs, "wb") as other_end,
        tempfile.TemporaryFile() as words,
        started(
            ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=(theirs,),
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=words,
            # Out of the terminal's reach: at Ctrl-C the program that draws must close before its screen does.
            start_new_session=True,
        ),
    ):
        other_end.close()
        ready, _, _ = select.select([number], [], [], PATIENCE)
        display = number.readline().strip() if ready else ""
        if not display:
            words.seek(0)
            last = words.read().decode(errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
            raise Unmet(f"Xvfb could not open a screen: {last[0]}")
        env = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
        # Whoever asks for a screen wants pixels on it, whatever platform tests run on.
        env.pop("QT_QPA_PLATFORM", None)
        yield {**env, "DISPLAY": f":{display}"}
