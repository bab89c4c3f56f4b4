"""The session: from a painted window to its end."""

import asyncio
import logging
from contextlib import AsyncExitStack
from functools import partial

from PySide6.QtCore import QLocale

from kinogrid.assembly import Assembly, build
from kinogrid.backend import DEMO_TOKEN, LaunchOptions, StartGivenUp
from kinogrid.domain.failure import StudioError
from kinogrid.store.paths import Profile
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.demo_process import DemoStartFailed
from kinogrid.ui.failure_text import sentence
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr, use_english
from kinogrid.ui.window.first_paint import Opened
from kinogrid.ui.window.lost_library import bring_back
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.quit import QuitRequest

_log = logging.getLogger("kinogrid")


def run(opened: Opened, profile: Profile, options: LaunchOptions) -> int:
    """Bring the painted window to life and come back when it has been closed; gives the exit code."""
    with asyncio.Runner(loop_factory=partial(StudioLoop, opened.app)) as runner:
        return runner.run(session(opened, profile, options))


async def session(opened: Opened, profile: Profile, options: LaunchOptions) -> int:
    """Live from the painted window to its end; gives the exit code."""
    window = opened.window
    quit_request = QuitRequest(opened.app, window.close_requested)
    use_english(opened.app, QLocale.system().territory())
    theme = Theme(opened.look)
    theme.apply(opened.app)
    window.assemble(theme)
    async with AsyncExitStack() as stack:
        try:
            ask = partial(bring_back, theme, window, quit_request.wait)
            assembly = await build(stack, opened, theme, profile, options, ask)
        except StartGivenUp:
            window.hide()
            code = 1
        except (StudioError, DemoStartFailed) as error:
            code = await _show_no_start(window, error, quit_request)
        else:
            code = await _live(assembly, options, quit_request)
    window.allow_close()
    window.close()
    return code


async def _live(assembly: Assembly, options: LaunchOptions, quit_request: QuitRequest) -> int:
    """Let the person work, or the tour, until the end is asked for; what was not kept yet is kept then."""
    window, code = assembly.session.window, 0
    if options.tour is not None:
        from kinogrid.ui.tour.tour import Tour

        tour = Tour(window, options.tour, DEMO_TOKEN, restarted=options.tour_after_restart)
        code = await tour.drive()
        quit_request.make()
    await quit_request.wait()
    window.hide()
    await assembly.leave()
    return code


async def _show_no_start(window: MainWindow, error: StudioError | DemoStartFailed, quit_request: QuitRequest) -> int:
    """Say in the window why nothing can be done in it, until it is closed."""
    _log.error("the start failed: %s", error.failure if isinstance(error, StudioError) else error)
    words = (
        sentence(error.failure)
        if isinstance(error, StudioError)
        else tr("Start", "The demo service did not start. It said: {reason}", reason=error)
    )
    note = Note(Severity.DANGER, tr("Start", "Kinogrid cannot start"), words, closable=False)
    window.interior.notices.put("start", note)
    await quit_request.wait()
    window.hide()
    return 1
