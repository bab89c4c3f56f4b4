"""The session: from a painted window to its end."""

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from functools import partial
from typing import Any, TypeVar

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
from kinogrid.ui.window.farewell import Farewell
from kinogrid.ui.window.first_paint import Opened
from kinogrid.ui.window.lost_library import bring_back
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.quit import QuitRequest

_T = TypeVar("_T")

# How long the disk gets to take draft and layout at the end, in seconds.
_LEAVING = 1.0

_log = logging.getLogger("kinogrid")


def run(opened: Opened, profile: Profile, options: LaunchOptions) -> int:
    """Bring the painted window to life and come back when it has been closed; gives the exit code."""
    farewell = Farewell()
    with asyncio.Runner(loop_factory=partial(StudioLoop, opened.app)) as runner:
        code = runner.run(session(opened, profile, options, farewell))
        farewell.finish(code)
    return code


async def session(opened: Opened, profile: Profile, options: LaunchOptions, farewell: Farewell) -> int:
    """Live from the painted window to its end; gives the exit code."""
    window = opened.window
    quit_request = QuitRequest(opened.app, window.close_requested, farewell.begin)
    loop = asyncio.get_running_loop()
    if isinstance(loop, StudioLoop):
        loop.on_left = partial(_leave_without_screen, quit_request)
    use_english(opened.app, QLocale.system().territory())
    theme = Theme(opened.look)
    theme.apply(opened.app)
    window.assemble(theme)
    try:
        async with AsyncExitStack() as stack:
            ask = partial(bring_back, theme, window, quit_request.wait)
            try:
                assembly = await _unless_quit(build(stack, opened, theme, profile, options, ask), quit_request)
            except StartGivenUp:
                code = 1
            except (StudioError, DemoStartFailed) as error:
                code = await _show_no_start(window, error, quit_request)
            else:
                code = 0 if assembly is None else await _live(assembly, options, quit_request)
            window.hide()
        window.allow_close()
        window.close()
    finally:
        quit_request.close()
    return code


def _leave_without_screen(quit_request: QuitRequest) -> None:
    _log.warning("Qt has left its loop, as it does when the screen is gone")
    quit_request.make()


async def _unless_quit(work: Coroutine[Any, Any, _T], quit_request: QuitRequest) -> _T | None:
    """Wait for work, and give None where the end is asked for before: nothing that hangs may keep a window open."""
    working, leaving = asyncio.create_task(work), asyncio.create_task(quit_request.wait())
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        leaving.cancel()
    if working.done():
        return working.result()
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    return None


async def _live(assembly: Assembly, options: LaunchOptions, quit_request: QuitRequest) -> int:
    """Let the person work, or the tour, until the end is asked for; what was not kept yet is kept then."""
    window, code = assembly.session.window, 0
    if options.tour is not None:
        from kinogrid.ui.tour.tour import Tour

        tour = Tour(window, options.tour, DEMO_TOKEN, restarted=options.tour_after_restart)
        driven = await _unless_quit(tour.drive(), quit_request)
        code = 1 if driven is None else driven
        quit_request.make()
    await quit_request.wait()
    window.hide()
    try:
        async with asyncio.timeout(_LEAVING):
            await assembly.leave()
    except TimeoutError:
        _log.warning("draft and layout were not kept: the disk does not answer")
    except StudioError as error:
        _log.warning("draft and layout were not kept: %s", error.failure)
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
    return 1
