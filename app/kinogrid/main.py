"""The session: from a painted window to its end."""

import asyncio
import gc
import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kinogrid.assembly.assembling import build
from kinogrid.domain.failure import LibraryTrouble, StudioError
from kinogrid.foundation import LaunchOptions, StartGivenUp
from kinogrid.store.crash_trace import CrashTrace
from kinogrid.store.data_folder import DataFolder, FolderNote
from kinogrid.store.library_mark import LibraryMark
from kinogrid.store.paths import Profile
from kinogrid.store.profile_lock import ProfileLock
from kinogrid.store.redact import Redactor
from kinogrid.store.workers import Workers
from kinogrid.ui.demo_process import DemoStartFailed
from kinogrid.ui.failure_text import sentence
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.style.qt_look import look_by_qt
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr
from kinogrid.ui.window.farewell import Farewell
from kinogrid.ui.window.first_paint import Claim, Opened, claimed, installation_key
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.quit import QuitRequest

if TYPE_CHECKING:
    from kinogrid.assembly.the_rest import Assembly
    from kinogrid.store.rescue import Loss, Rescued
    from kinogrid.ui.window.lost_library import Rescue

_T = TypeVar("_T")

# How long the disk gets to take draft and layout at the end, in seconds.
_LEAVING = 1.0
# What takes longer is seen, in seconds: less would only flicker.
_SEEN = 0.3

_log = logging.getLogger("kinogrid")


def run(opened: Opened, claim: Claim, options: LaunchOptions, trace: CrashTrace) -> int:
    """Bring the painted window to life and come back when it has been closed; gives the exit code.

    `trace` has begun where the claim has a folder, and ends here.
    """
    farewell = Farewell()
    with asyncio.Runner(loop_factory=partial(StudioLoop, opened.app)) as runner:
        code = runner.run(session(opened, claim, options, farewell, trace))
        trace.end()
        farewell.finish(code)
    return code


async def session(
    opened: Opened, claim: Claim, options: LaunchOptions, farewell: Farewell, trace: CrashTrace | None = None
) -> int:
    """Live from the painted window to its end; gives the exit code."""
    window, options = opened.window, options.with_token()
    quit_request = QuitRequest(opened.app, window.close_requested, farewell.begin)
    loop = asyncio.get_running_loop()
    if isinstance(loop, StudioLoop):
        loop.on_left = partial(_leave_without_screen, quit_request)
    opened.language.speak()
    current: Claim | None = claim
    code = 1
    redactor = Redactor()
    redactor.learn(options.environment_token or "")
    redact = redactor.redact
    try:
        while current is not None:
            claim, theme = current, Theme(opened.theme)
            theme.size_text(opened.text_size)
            theme.follow_desktop(look_by_qt())
            theme.apply(opened.app)
            if claim.trouble is None:
                claim = await _moved(claim, window, quit_request)
            if claim.trouble is None and trace is not None:
                await _follow(trace, claim.folder)
            outcome = claim.trouble or await _attempt(opened, theme, claim.folder, options, quit_request, trace)
            # As a start that came to its end has done; what has gone before it is none.
            gc.enable()
            if isinstance(outcome, int):
                code = outcome
                break
            if outcome is claim.trouble:
                _tell(outcome)
            told = _said(outcome)
            report = "" if isinstance(outcome, StudioError | DemoStartFailed) else _report(outcome, redact)
            nobody_there = options.tour is not None or options.tell is not None
            current = None if nobody_there else await _way_on(window, theme, claim, told, quit_request, report)
        window.hide()
        window.allow_close()
        window.close()
    finally:
        claim.lock.release()
        quit_request.close()
    return code


async def _attempt(
    opened: Opened,
    theme: Theme,
    folder: DataFolder,
    options: LaunchOptions,
    quit_request: QuitRequest,
    trace: CrashTrace | None,
) -> int | Exception:
    """Start on a folder and live until the end; gives the exit code, or what kept it from starting."""
    window = opened.window
    window.assemble(theme)
    async with AsyncExitStack() as stack:
        ask = partial(_bring_back, theme, window, quit_request.wait)
        try:
            mark = _mark(folder, options)
            stack.push_async_callback(mark.aclose)
            if folder.note is not None:
                options = replace(options, remember=folder.note.remember)
            building = build(stack, opened, theme, folder.profile, options, ask, mark)
            assembly = await _unless_quit(building, quit_request)
        except StartGivenUp:
            return 1
        except (StudioError, DemoStartFailed) as error:
            _tell(error)
            return error
        except Exception as error:  # noqa: BLE001 - a mistake of ours costs the start, not the window that tells of it
            _log.exception("the start failed")
            return error
        if assembly is None:
            window.hide()
            return 0
        if folder.chosen and folder.note is not None:
            _remember(assembly, folder.profile.folder, folder.note)
        if trace is not None and trace.earlier is not None:
            assembly.session.support.tell_of_crash(trace.earlier)
            trace.earlier = None
        return await _live(assembly, options, quit_request)


async def _moved(claim: Claim, window: MainWindow, quit_request: QuitRequest) -> Claim:
    """Carry a move of the library to its end that an earlier session has prepared, and claim where it is then."""
    note = claim.folder.note
    if note is None or not claim.folder.profile.move.exists():
        return claim
    from kinogrid.store.moving import finish
    from kinogrid.ui.window.move_page import MovePage

    stop, loop = threading.Event(), asyncio.get_running_loop()
    page = MovePage()

    def moved(done: int, total: int) -> None:
        loop.call_soon_threadsafe(page.show_share, done, total)

    workers = Workers(1, "kinogrid-finish-move")
    late = loop.call_later(_SEEN, window.show_instead, page)
    try:
        finishing = workers.run(partial(finish, claim.folder.profile, note.remember, stop, moved))
        target = await _unless_quit(finishing, quit_request)
    finally:
        stop.set()
        late.cancel()
        await workers.aclose(None)
    if target is None:
        return claim
    _log.warning("the library has been moved to %s", target)
    claim.lock.release()
    folder = DataFolder(Profile(target), note, known=True)
    lock = ProfileLock(folder.profile.lock)
    return Claim(folder, lock, await asyncio.get_running_loop().run_in_executor(None, claimed, folder, lock))


def _report(error: Exception, redact: Callable[[str], str]) -> str:
    from kinogrid.ui.support_notices import report_of_start

    return report_of_start(error, redact)


async def _way_on(
    window: MainWindow, theme: Theme, claim: Claim, why: LibraryTrouble | str, quit_request: QuitRequest, report: str
) -> Claim | None:
    from kinogrid.ui.window.way_on import way_on

    return await way_on(window, theme, claim, why, quit_request, report)


async def _bring_back(
    theme: Theme, window: MainWindow, until_quit: Callable[[], Awaitable[object]], loss: "Loss", rescue: "Rescue"
) -> "Rescued | None":
    from kinogrid.ui.window.lost_library import bring_back

    return await bring_back(theme, window, until_quit, loss, rescue)


async def _follow(trace: CrashTrace, folder: DataFolder) -> None:
    """Keep the trace of a crash where the start goes to by now; a disk that takes none holds up nothing."""
    try:
        await asyncio.get_running_loop().run_in_executor(None, trace.begin, folder.profile.log.parent)
    except OSError as error:
        _log.warning("a crash would leave no trace: %s", error)


def _mark(folder: DataFolder, options: LaunchOptions) -> LibraryMark:
    """Give the mark of a library that this installation has opened.

    None is needed in the usual folder, nor where one is that was chosen before: nothing comes there unasked. The demo
    sends nothing.
    """
    is_ours = options.demo or (folder.note is not None and not folder.chosen)
    return LibraryMark(folder.profile.mark, installation_key(), is_ours=is_ours)


def _remember(assembly: "Assembly", folder: Path, note: FolderNote) -> None:
    """Note the folder that the person chose, now that a library is in it."""
    try:
        note.remember(folder)
    except LibraryTrouble as error:
        _log.warning("the chosen folder was not noted: %s", error.failure)
        words = tr("Start", "The choice of this folder could not be noted, so it holds for this start only.")
        assembly.session.say("folder", words)


def _tell(error: StudioError | DemoStartFailed) -> None:
    _log.error("the start failed: %s", error.failure if isinstance(error, StudioError) else error)


def _said(why: Exception) -> LibraryTrouble | str:
    """Give a trouble that may pass by itself as it is, and whatever else in words."""
    if isinstance(why, LibraryTrouble):
        return why
    if isinstance(why, StudioError):
        return sentence(why.failure)
    if isinstance(why, DemoStartFailed):
        return tr("Start", "The demo service did not start. It said: {reason}", reason=why)
    return tr(
        "Start",
        "Kinogrid made a mistake ({what}) that is in the log. Jobs and clips on disk are safe; please report it.",
        what=f"{type(why).__name__}: {why}",
    )


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


async def _live(assembly: "Assembly", options: LaunchOptions, quit_request: QuitRequest) -> int:
    """Let the person work, or the tour, until the end is asked for; what was not kept yet is kept then."""
    window, code = assembly.session.window, 0
    if options.tell is not None:
        options.tell("at work")
        quit_request.make()
    if options.tour is not None:
        from kinogrid.ui.tour.tour import Tour

        account_token = assembly.session.backend.provider.demo_account_token
        tour = Tour(window, options.tour, account_token, restarted=options.tour_after_restart)
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
    except Exception:  # noqa: BLE001 - the rest is to end in good order all the same
        _log.exception("draft and layout were not kept")
    return code
