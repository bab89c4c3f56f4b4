"""Where failures go that nobody else could take, and where the story of every job is told to the log."""

import asyncio
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import av
import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from kinogrid import __version__
from kinogrid.domain.failure import StudioError
from kinogrid.domain.file_names import shown_name
from kinogrid.store.crash_trace import EarlierCrash
from kinogrid.store.redact import Redactor
from kinogrid.studio.job_repository import Change
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.desktop import open_path
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.failure_text import advice, cost, message, paragraph
from kinogrid.ui.text import tr

_log = logging.getLogger("kinogrid")
# As many jobs that cannot be read are named.
_NAMED = 3
# Mistakes that a report tells of, and the most characters of one's trace.
_MISTAKES = 10
_LONGEST_TRACE = 16 * 1024
# How often a mistake has come when that is logged; the first time is logged whole.
_COUNTS_LOGGED = frozenset(10**power for power in range(1, 10))
# The keys of what a notice offers.
COPY_REPORT = "Copy report"
SHOW_TRACE = "Show crash"

_Failed = TypeVar("_Failed")


class ErrorReports:
    """Takes every failure that nobody else could take: into the log, and above the grid once there is one.

    A mistake of our own that comes again and again, such as one in painting, is told once and counted from then on.
    """

    def __init__(self, redactor: Redactor) -> None:
        """Take what knows the secrets; `say` is told of each failure once there is a window to say it in."""
        self._redactor = redactor
        self._counts: dict[tuple[str, str], int] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self.say: Callable[[str, Exception], None] | None = None

    def listen(self) -> None:
        """Take the failures of the loop, of Qt's slots, of threads and of what ends, from now on, until `leave`."""
        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(self.loop)
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook, threading.excepthook, sys.unraisablehook = self.hook, self.thread, self.unraisable

    def leave(self) -> None:
        """Give the interpreter its own way back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def task(self, name: str, error: Exception) -> None:
        """Take a failure, of a coroutine or whatever else, on any thread; this itself never fails."""
        self._take(name, error)

    def loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        """Take the failure of a callback on the loop; work that nobody waits for any more has not failed."""
        error = context.get("exception")
        if isinstance(error, asyncio.CancelledError):
            return
        self.task(str(context.get("message")), error if isinstance(error, Exception) else RuntimeError(str(context)))

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take the failure of a Qt slot; standard error gets what the log gets, without secrets."""
        is_new = not isinstance(error, Exception) or self._take(kind.__name__, error)
        if is_new and sys.stderr is not None:
            # Whoever read it may be gone, with the terminal for one.
            with suppress(OSError, ValueError):
                sys.stderr.write(self._redactor.redact("".join(traceback.format_exception(kind, error, trace))))

    def thread(self, failed: threading.ExceptHookArgs) -> None:
        """Take the failure that ended a thread."""
        if isinstance(failed.exc_value, Exception):
            self.task(failed.exc_type.__name__, failed.exc_value)
        self._pass_on(self._before[1], threading.__excepthook__, failed)

    def unraisable(self, failed: "sys.UnraisableHookArgs") -> None:
        """Take a failure that could be raised nowhere, as in the end of an object."""
        if isinstance(failed.exc_value, Exception):
            self.task(failed.exc_type.__name__, failed.exc_value)
        self._pass_on(self._before[2], sys.__unraisablehook__, failed)

    @staticmethod
    def _pass_on(hook: Callable[[_Failed], object], usual: Callable[[_Failed], object], failed: _Failed) -> None:
        """Let whoever listened before hear it too, but not the interpreter's own, which would print secrets."""
        if hook is not usual:
            hook(failed)

    def _take(self, name: str, error: Exception) -> bool:
        """Log and tell of a failure, and give whether it is worth that: a mistake is, the first time."""
        if isinstance(error, StudioError):
            _log.warning("%s: %s", name, error.failure)
        elif not self._is_new(name, error):
            return False
        else:
            _log.error("%s failed", name, exc_info=error)
        if threading.current_thread() is threading.main_thread():
            self._tell(name, error)
        elif self._loop is not None and not self._loop.is_closed():
            # Whatever is shown belongs to the window's thread.
            self._loop.call_soon_threadsafe(self._tell, name, error)
        return True

    def _tell(self, name: str, error: Exception) -> None:
        if self.say is not None:
            try:
                self.say(name, error)
            except Exception:  # noqa: BLE001 - who takes all failures may have none of its own
                _log.exception("%s could not be told", name)

    def _is_new(self, name: str, error: Exception) -> bool:
        """Count a mistake, and log now and then how often it has come."""
        place = _place_of(name, error)
        count = self._counts[place] = self._counts.get(place, 0) + 1
        if count in _COUNTS_LOGGED:
            _log.error("%s failed again, %d times by now: %s", name, count, place[1])
        return count == 1


def _place_of(name: str, error: Exception) -> tuple[str, str]:
    """Tell what failed and where: two failures with the same are one mistake, whatever they say."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return type(error).__name__, name if trace is None else f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"


class SupportNotices:
    """Says above the grid what broke, here or in the last process, each with a report that a person may send."""

    def __init__(
        self,
        notices: NoticeBoard,
        redact: Callable[[str], str],
        start: Starter,
        newest_log: Callable[[], Awaitable[str]],
        say: Callable[[str], object],
    ) -> None:
        """Take where notices stand, what hides secrets, and what the log says of late; `say` hears that all is done."""
        self._notices = notices
        self._redact = redact
        self._start = start
        self._newest_log = newest_log
        self._say = say
        self._mistakes: list[str] = []

    def tell(self, name: str, error: Exception) -> None:
        """Say what failed: the world's troubles in their words, our own mistakes as such."""
        if isinstance(error, StudioError):
            failure = error.failure
            note = Note(Severity.DANGER, message(failure), paragraph(advice(failure), cost(failure)))
            self._notices.put(f"trouble {failure.code}", note)
            return
        told = "".join(traceback.format_exception(error))
        self._mistakes = [*self._mistakes, f"{name}\n{told[-_LONGEST_TRACE:]}"][-_MISTAKES:]
        title = tr("Notices", "Kinogrid made a mistake: {what}", what=name)
        words = tr("Notices", "It is in the log. Jobs and clips on disk are safe; please report it.")
        note = Note(Severity.DANGER, title, words, ((COPY_REPORT, tr("Notices", "Copy report")),))
        self._notices.put("mistake", note, lambda _action: self._copy("mistakes", self._mistakes))

    def tell_of_crash(self, crash: EarlierCrash) -> None:
        """Say that the last process broke, and offer what it left."""
        title = tr("Notices", "Kinogrid crashed the last time it ran")
        words = tr(
            "Notices",
            "What it was doing is noted on this machine, and nothing of it was sent anywhere. Every order and clip was"
            " on disk before, and goes on where it was. If it happens again, start Kinogrid with --safe.",
        )
        actions = ((COPY_REPORT, tr("Notices", "Copy report")), (SHOW_TRACE, tr("Notices", "Show")))

        def act(action: str) -> None:
            if action == SHOW_TRACE:
                open_path(crash.path)
            else:
                self._copy("crash", [crash.text])

        self._notices.put("crash", Note(Severity.WARNING, title, words, actions), act)

    def _copy(self, what: str, texts: Sequence[str]) -> None:
        self._start(self._write(what, tuple(texts)), "write a report")

    async def _write(self, what: str, texts: Sequence[str]) -> None:
        facts = "\n".join(f"{name}: {value}" for name, value in surroundings())
        parts = (f"Kinogrid report: {what}", facts, *texts, "The log's newest entries:", await self._newest_log())
        QGuiApplication.clipboard().setText(self._redact("\n\n".join(parts)))
        self._say(tr("Notices", "The report is on the clipboard. It holds no secrets, but names of files."))


def report_of_start(error: Exception, redact: Callable[[str], str]) -> str:
    """Write what support needs of a mistake that kept the app from starting, without secrets."""
    facts = "\n".join(f"{name}: {value}" for name, value in surroundings())
    told = "".join(traceback.format_exception(error))
    return redact("\n\n".join(("Kinogrid report: the start", facts, told[-_LONGEST_TRACE:])))


def log_change(change: Change) -> None:
    """Write every step of a job into the log, as what support sees of it is the log's lines about it."""
    if change.after is None:
        return
    before = "" if change.before is None else type(change.before.state).__name__
    after = type(change.after.state).__name__
    if before != after:
        task = change.after.task_id or "none"
        _log.info("job %s: %s to %s, task %s", change.after.id, before or "new", after, task)


def unreadable_words(job_ids: Sequence[str]) -> str:
    """Say which jobs could not be read, and that nothing of them is lost."""
    named = ", ".join(job_ids[:_NAMED])
    which = (
        tr("Notices", "%n job(s) could not be read from the database: {jobs}.", len(job_ids), jobs=named)
        if len(job_ids) <= _NAMED
        else tr(
            "Notices", "%n job(s) could not be read from the database: {jobs} and others.", len(job_ids), jobs=named
        )
    )
    return paragraph(
        which,
        tr(
            "Notices",
            "Nothing of it was changed or deleted; the clips are in their folders, each with its job.json.",
        ),
    )


def surroundings() -> tuple[tuple[str, str], ...]:
    """Name the versions of app, system and the libraries that matter; nothing of it tells who somebody is."""
    return (
        ("Kinogrid", __version__),
        ("System", f"{platform.system()} {platform.release()} ({platform.machine()})"),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()}, PySide6 {PySide6.__version__}"),
        ("FFmpeg", f"{av.ffmpeg_version_info}, PyAV {av.__version__}"),
    )


def safe_mode_note() -> Note:
    """Say what safe mode is, and what it keeps."""
    title = tr("Notices", "Safe mode: Kinogrid runs with its default settings")
    words = tr(
        "Notices",
        "Your own settings are untouched and hold again at the next start; what you change now, and what stands in"
        " Compose, is not kept. The addresses of the service and the limits of orders are yours, and so are all jobs.",
    )
    return Note(Severity.INFO, title, words)


def open_folder_words(folder: Path) -> str:
    """Say that a profile's folder is open to others, and could not be closed."""
    return tr(
        "Start",
        "Other people of this machine may open the folder {folder}, and Kinogrid could not close it to them. Choose a"
        " folder of your own for your clips.",
        folder=shown_name(str(folder)),
    )
