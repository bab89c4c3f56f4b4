"""Where failures go that nobody else could take, and where the story of every job is told to the log."""

import asyncio
import logging
import platform
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

import av
import PySide6
from PySide6.QtCore import qVersion

from kinogrid import __version__
from kinogrid.domain.failure import StudioError
from kinogrid.domain.file_names import shown_name
from kinogrid.store.redact import Redactor
from kinogrid.studio.job_repository import Change
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.failure_text import advice, cost, message, paragraph
from kinogrid.ui.text import tr

_log = logging.getLogger("kinogrid")
# As many jobs that cannot be read are named.
_NAMED = 3


class ErrorReports:
    """Takes every failure that nobody else could take: into the log, and above the grid once there is one."""

    def __init__(self, redactor: Redactor) -> None:
        """Take what knows the secrets; `say` is told of each failure once there is a window to say it in."""
        self._redactor = redactor
        self.say: Callable[[str, Exception], None] | None = None

    def listen(self) -> None:
        """Take the loop's and Qt's failures from now on, until `leave`."""
        asyncio.get_running_loop().set_exception_handler(self.loop)
        sys.excepthook = self.hook

    def leave(self) -> None:
        """Give the interpreter its own way back."""
        sys.excepthook = sys.__excepthook__

    def task(self, name: str, error: Exception) -> None:
        """Take a coroutine's failure."""
        if isinstance(error, StudioError):
            _log.warning("%s: %s", name, error.failure)
        else:
            _log.error("%s failed", name, exc_info=error)
        if self.say is not None:
            self.say(name, error)

    def loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        """Take the failure of a callback on the loop."""
        error = context.get("exception")
        self.task(str(context.get("message")), error if isinstance(error, Exception) else RuntimeError(str(context)))

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take the failure of a Qt slot; standard error gets what the log gets, without secrets."""
        if isinstance(error, Exception):
            self.task(kind.__name__, error)
        if sys.stderr is not None:
            sys.stderr.write(self._redactor.redact("".join(traceback.format_exception(kind, error, trace))))


def say_trouble(notices: NoticeBoard, name: str, error: Exception) -> None:
    """Say above the grid what failed: the world's troubles in their words, our own mistakes as such."""
    if isinstance(error, StudioError):
        failure = error.failure
        note = Note(Severity.DANGER, message(failure), paragraph(advice(failure), cost(failure)))
        notices.put(f"trouble {failure.code}", note)
    else:
        title = tr("Notices", "Kinogrid made a mistake: {what}", what=name)
        words = tr("Notices", "It is in the log. Jobs and clips on disk are safe; please report it.")
        notices.put("mistake", Note(Severity.DANGER, title, words))


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


def open_folder_words(folder: Path) -> str:
    """Say that a profile's folder is open to others, and could not be closed."""
    return tr(
        "Start",
        "Other people of this machine may open the folder {folder}, and Kinogrid could not close it to them. Choose a"
        " folder of your own for your clips.",
        folder=shown_name(str(folder)),
    )
