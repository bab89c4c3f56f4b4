"""The session: from a painted window to its end."""

import asyncio
import logging
from contextlib import AsyncExitStack
from functools import partial

from PySide6.QtCore import QLocale

from kinogrid.assembly import Assembly, build
from kinogrid.backend import DEMO_TOKEN, LaunchOptions
from kinogrid.domain.failure import StudioError
from kinogrid.store.paths import Profile
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.demo_process import DemoStartFailed
from kinogrid.ui.failure_text import sentence
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import use_english
from kinogrid.ui.window.first_paint import Opened
from kinogrid.ui.window.quit import QuitWatch

_log = logging.getLogger("kinogrid")


def run(opened: Opened, profile: Profile, wanted: LaunchOptions) -> int:
    """Bring the painted window to life and come back when it has been closed; gives the exit code."""
    with asyncio.Runner(loop_factory=partial(StudioLoop, opened.app)) as runner:
        return runner.run(_session(opened, profile, wanted))


async def _session(opened: Opened, profile: Profile, wanted: LaunchOptions) -> int:
    quit_watch = QuitWatch(opened)
    assembly: Assembly | None = None
    code = 0
    async with AsyncExitStack() as stack:
        use_english(opened.app, QLocale.system().territory())
        theme = Theme(opened.look)
        theme.apply(opened.app)
        opened.window.assemble(theme)
        try:
            assembly = await build(stack, opened, theme, profile, wanted)
        except (StudioError, DemoStartFailed) as error:
            _say_no_start(opened, error)
            code = 1
        else:
            if wanted.tour is not None:
                from kinogrid.ui.tour.tour import Tour

                tour = Tour(opened.window, wanted.tour, DEMO_TOKEN)
                code = await tour.drive(restarted=wanted.tour_after_restart)
                quit_watch.wanted.set()
        await quit_watch.wanted.wait()
        opened.window.hide()
        if assembly is not None:
            await assembly.leave()
    opened.window.allow_close()
    opened.window.close()
    return code


def _say_no_start(opened: Opened, error: Exception) -> None:
    _log.error("the start failed: %s", error.failure if isinstance(error, StudioError) else error)
    words = sentence(error.failure) if isinstance(error, StudioError) else str(error)
    opened.window.notices.put("start", Note(Severity.DANGER, "Kinogrid cannot start", words, closable=False))
