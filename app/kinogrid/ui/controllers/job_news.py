"""Tells that a job is done, failed or needs the person: on the desktop and on the task bar."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid.domain.job import Job
from kinogrid.domain.lineage import why_not_extend
from kinogrid.domain.state import Clip, Done, Draft, Failed, Unconfirmed
from kinogrid.store.workers import Workers
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.desktop_notices import Desktop, DesktopNotice, OnAction
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.images.thumbnails import ThumbnailRequest, read
from kinogrid.ui.job_progress import making_and_fetching
from kinogrid.ui.jobs.row_text import prompt_words, state_words
from kinogrid.ui.text import tr

# What happens within so many seconds is told together, and so is each change of the task bar.
GATHER = 0.7
# As many jobs have a notification each; of more at once one tells all.
EACH = 3
# The key of that one, and the actions.
_ALL = "all"
SHOW, EXTEND = "show", "extend"
# One of the four posters in a notification, in pixels, and the gap between them.
_POSTER = QSize(158, 89)
_GAP = 4
_WORDS = 200
# How long the desktop gets at the end, in seconds.
_LEAVING = 0.5

_log = logging.getLogger(__name__)


def is_news(before: Job | None, after: Job) -> bool:
    """Tell whether a job has just come to an end, or to where only the person leads on; what is taken in is none."""
    return before is not None and wants_eyes(after) and not wants_eyes(before)


def wants_eyes(job: Job) -> bool:
    """Tell whether a job is done, has failed, or needs the person."""
    match job.state:
        case Done() | Failed():
            return True
        case Unconfirmed(asks=asks):
            return asks
        case Draft(lacks_upload_token=lacks):
            return lacks
        case _:
            return False


def variant_to_extend(job: Job, find: Callable[[str], Job | None]) -> int | None:
    """Give the variant that is picked, else the first one that can be extended; None where none can."""
    usable = [clip.index for clip in job.clips if why_not_extend(job, clip.index, find) is None]
    return job.curation.picked if job.curation.picked in usable else next(iter(usable), None)


def poster_picture(paths: Sequence[Path]) -> QImage | None:
    """Put posters beside and below each other; None where none can be read. Slow, so not on the window's thread."""
    read_ones = [image for path in paths if not (image := read(ThumbnailRequest(str(path), _POSTER))).isNull()]
    if not read_ones:
        return None
    columns = min(2, len(read_ones))
    rows = -(-len(read_ones) // columns)
    step = _POSTER + QSize(_GAP, _GAP)
    whole = QImage(columns * step.width() - _GAP, rows * step.height() - _GAP, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.black)
    painter = QPainter(whole)
    for place, image in enumerate(read_ones):
        box = QRect(QPoint(place % columns * step.width(), place // columns * step.height()), _POSTER)
        source = QRect(QPoint(), _POSTER)
        source.moveCenter(image.rect().center())
        painter.drawImage(box, image, source)
    painter.end()
    return whole


class JobNews(QObject):
    """Tells of the jobs that come to an end or need the person, and remembers which have not been looked at since.

    `show_requested` and `extend_requested` carry the job of a notification whose button was pressed; `counted` how many
    jobs are new to the person.
    """

    show_requested = Signal(str)
    extend_requested = Signal(str)
    counted = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        repository: JobRepository,
        start: Starter,
        *,
        desktop: Callable[[OnAction], Desktop],
        poster: Callable[[Clip], Path],
        notifies: Callable[[], bool],
    ) -> None:
        """Take where jobs are, the desktop, where posters are, and whether notifications are wanted."""
        super().__init__(parent)
        self._parent = parent
        self._repository = repository
        self._start = start
        self._desktop = desktop(self._act)
        self._poster = poster
        self._notifies = notifies
        self._pictures = Workers(1, "kinogrid-news")
        self._looked_at = ""
        self._unread: dict[str, None] = {}
        self._gathered: dict[str, None] = {}
        self._told_together: tuple[str, ...] = ()
        self._telling: set[asyncio.Task[None]] = set()
        self._marking: asyncio.Task[None] | None = None
        self._ended = False
        self._seeing: list[SignalInstance] = []
        self._unsubscribe: Callable[[], object] = lambda: None
        # Of the loop's own, as what it begins are coroutines.
        self._loop = asyncio.get_running_loop()
        self._soon: asyncio.TimerHandle | None = None

    def begin(self) -> None:
        """Follow all jobs from now on, and when the window, which is there by now, is seen."""
        self._unsubscribe = self._repository.subscribe(self._follow)
        app, window = QApplication.instance(), self._parent.window().windowHandle()
        if isinstance(app, QApplication):
            self._seeing.append(app.applicationStateChanged)
        if window is not None:
            self._seeing.append(window.visibilityChanged)
        for signal in self._seeing:
            signal.connect(self._see)

    def look(self, job: Job | None) -> None:
        """Take note of the job that stands in the grid."""
        self._looked_at = "" if job is None else job.id
        self._see()

    async def aclose(self) -> None:
        """Take what was shown away: its buttons lead nowhere any more."""
        if self._ended:
            return
        self._unsubscribe()
        # What was moved just before is heard of after this.
        self._ended = True
        if self._soon is not None:
            self._soon.cancel()
        for signal in self._seeing:
            signal.disconnect(self._see)
        # What is being told of needs pictures of who ends here as well.
        for telling in self._telling:
            telling.cancel()
        await asyncio.gather(*self._telling, return_exceptions=True)
        try:
            async with asyncio.timeout(_LEAVING):
                await self._desktop.aclose()
        except TimeoutError:
            _log.warning("the desktop keeps what was shown there: it does not answer")
        await self._pictures.aclose(_LEAVING)

    @property
    def _in_front(self) -> bool:
        window = self._parent.window()
        is_active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        return is_active and window.isVisible() and not window.isMinimized()

    def _follow(self, change: Change) -> None:
        job = change.after
        if job is None:
            self._forget("" if change.before is None else change.before.id)
        elif is_news(change.before, job):
            self._gathered[job.id] = None
            if not (self._in_front and job.id == self._looked_at):
                self._unread[job.id] = None
                self.counted.emit(len(self._unread))
        elif not wants_eyes(job):
            self._forget(job.id)
        self._tell_soon()

    def _tell_soon(self) -> None:
        if self._soon is None and not self._ended:
            self._soon = self._loop.call_later(GATHER, self._tell)

    def _see(self) -> None:
        """The person sees what stands in the grid, where a window of ours is in front."""
        if self._in_front:
            self._forget(self._looked_at)

    def _forget(self, job_id: str) -> None:
        """Take back what was told of a job: it has been seen, has gone, or goes on."""
        if job_id in self._unread:
            del self._unread[job_id]
            self.counted.emit(len(self._unread))
            self._start(self._desktop.withdraw(job_id), "take a notification away")
            self._tell_soon()

    def _tell(self) -> None:
        self._soon = None
        jobs = [job for job in map(self._repository.find, self._gathered) if job is not None and wants_eyes(job)]
        self._gathered.clear()
        unseen = [job for job in jobs if job.id in self._unread]
        if unseen and self._notifies() and not self._in_front:
            telling = self._start(self._notify(unseen), "tell of jobs")
            self._telling.add(telling)
            telling.add_done_callback(self._telling.discard)
        if self._marking is None or self._marking.done():
            self._marking = self._start(self._desktop.mark(len(self._unread), self._progress()), "mark the task bar")
        else:
            self._tell_soon()

    def _progress(self) -> float | None:
        """Give how far the jobs are, together, that are being made or fetched."""
        shares = [
            share for job in self._repository.open_jobs() if (share := making_and_fetching(job.state)) is not None
        ]
        return sum(shares) / len(shares) if shares else None

    async def _notify(self, jobs: Sequence[Job]) -> None:
        notices = [await self._notice(job) for job in jobs] if len(jobs) <= EACH else [self._together(jobs)]
        for notice in notices:
            if not await self._desktop.show(notice):
                QApplication.alert(self._parent.window())
                return

    async def _notice(self, job: Job) -> DesktopNotice:
        actions = [(SHOW, tr("Desktop", "Show"))]
        if variant_to_extend(job, self._repository.find) is not None:
            actions.append((EXTEND, tr("Desktop", "Extend")))
        paths = [self._poster(clip) for clip in sorted(job.clips, key=lambda clip: clip.index)[:4]]
        picture = await self._pictures.run(lambda: poster_picture(paths)) if paths else None
        return DesktopNotice(job.id, self._title(job), seen(prompt_words(job), _WORDS), tuple(actions), picture)

    def _together(self, jobs: Sequence[Job]) -> DesktopNotice:
        self._told_together = tuple(job.id for job in jobs)
        title = tr("Desktop", "%n job(s) (is|are) done, (has|have) failed or (needs|need) you", len(jobs))
        return DesktopNotice(_ALL, title, seen(prompt_words(jobs[-1]), _WORDS), ((SHOW, tr("Desktop", "Show")),))

    def _title(self, job: Job) -> str:
        return seen(state_words(job, self._repository.now()))

    def _act(self, key: str, action: str) -> None:
        job_id = self._told_together[-1] if key == _ALL else key
        if self._repository.find(job_id) is not None:
            (self.extend_requested if action == EXTEND else self.show_requested).emit(job_id)
