"""What the use cases have to tell on their own, as notices above the grid."""

import math
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.domain.state import Done, Failed
from kinogrid.studio.job_repository import Change
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.failure_text import message
from kinogrid.ui.jobs.notice_text import needs_note, pause_words, throttled_note, turned_up_note
from kinogrid.ui.jobs.row_text import prompt_words
from kinogrid.ui.text import tr

# The notice about jobs that need the person stands under this key.
NEEDS_NOTICE = "needs-you"
# The notice about a pause that the service asked for, and how often its words count down, in milliseconds.
WAIT_NOTICE = "queue-wait"
COUNT = 1_000


class News(QObject):
    """Says that an order has turned up, and leads to it."""

    def __init__(self, notices: NoticeBoard, show: Callable[[str], object]) -> None:
        """Take where notices stand, and what shows a job by its id."""
        super().__init__(notices)
        self._notices = notices
        self._show = show

    def tell_of_find(self, job: Job) -> None:
        """Say that a try of an order has arrived after all."""
        key = f"turned-up {job.id}"

        def show(_action: str) -> None:
            self._notices.drop(key)
            self._show(job.id)

        self._notices.put(key, turned_up_note(job), show)


class JobAnnouncements:
    """Has a screen reader say that a job is done or has failed, whichever is on show; nothing else of its life."""

    def __init__(self, say: Callable[[str], object]) -> None:
        """Take who says it."""
        self._say = say

    def follow(self, change: Change) -> None:
        """Say what has ended."""
        before, after = change.before, change.after
        if before is None or after is None or type(before.state) is type(after.state):
            return
        prompt = prompt_words(after)
        if isinstance(after.state, Done):
            self._say(tr("Jobs", "Done: {prompt}", prompt=prompt))
        elif isinstance(after.state, Failed):
            self._say(tr("Jobs", "Failed: {prompt}. {why}", prompt=prompt, why=message(after.state.failure)))


class NeedsYou(QObject):
    """Says in one notice which jobs need the person, beside the one on show, and leads to them."""

    def __init__(
        self, notices: NoticeBoard, open_jobs: Callable[[], Iterable[Job]], show: Callable[[str], object]
    ) -> None:
        """Take where the notice stands, the jobs that may need somebody, and what shows one."""
        super().__init__(notices)
        self._notices = notices
        self._open_jobs = open_jobs
        self._show = show
        self._shown = ""

    def follow(self, job: Job | None) -> None:
        """Leave out the job that is on show, whose own notice says what it needs."""
        self._shown = "" if job is None else job.id
        self.tell()

    def tell(self) -> None:
        """Say how it stands now, or nothing where nobody is needed."""
        asking = [job for job in self._open_jobs() if job.needs_person and job.id != self._shown]
        if asking:
            first = max(asking, key=lambda job: job.created_at)
            self._notices.put(NEEDS_NOTICE, needs_note(first, len(asking)), lambda _action: self._show(first.id))
        else:
            self._notices.drop(NEEDS_NOTICE)


class QueueWait(QObject):
    """Counts a pause down that the service asked for, and lets the person end it; `why` and `seconds` tell of it."""

    def __init__(
        self,
        notices: NoticeBoard,
        why: Callable[[], Failure | None],
        seconds: Callable[[], float],
        try_now: Callable[[], object],
    ) -> None:
        """Take where the notice stands, what is known of the pause, and what ends it."""
        super().__init__(notices)
        self._notices = notices
        self._why = why
        self._seconds = seconds
        self._try_now = try_now
        self._shown: Failure | None = None
        self._timer = QTimer(self, interval=COUNT)
        self._timer.timeout.connect(self.tell)

    def tell(self) -> None:
        """Say how the pause is by now, or nothing any more."""
        why, left = self._why(), math.ceil(self._seconds())
        if why is None or why.code != "too_many_requests":
            self._timer.stop()
            self._shown = None
            self._notices.drop(WAIT_NOTICE)
            return
        if self._shown == why:
            self._notices.reword(WAIT_NOTICE, pause_words(left))
        else:
            self._shown = why
            self._notices.put(WAIT_NOTICE, throttled_note(why, left), lambda _action: self._try_now())
        if not self._timer.isActive():
            self._timer.start()
