"""What is said above the grid of things that broke, or are as they should not be, and the reports that go with it."""

import platform
import traceback
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import av
import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from kinogrid import __version__
from kinogrid.domain.failure import StudioError
from kinogrid.domain.file_names import shown_name
from kinogrid.store.crash_trace import EarlierCrash
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.desktop import open_path
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.failure_text import advice, cost, message, paragraph
from kinogrid.ui.text import tr

# As many jobs that cannot be read are named.
_NAMED = 3
# Mistakes that a report tells of, and the most characters of one's trace.
_MISTAKES = 10
_LONGEST_TRACE = 16 * 1024
# The keys of what a notice offers.
COPY_REPORT = "Copy report"
SHOW_TRACE = "Show crash"


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
