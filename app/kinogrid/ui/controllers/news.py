"""What the use cases have to tell on their own, as notices above the grid."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.jobs.notice_text import pause_note, turned_up_note

# The notice about the paused queue stands under this key.
PAUSE_NOTICE = "queue-pause"


class News(QObject):
    """Says that the queue is paused, and that an order has turned up; each with what can be done about it."""

    def __init__(self, notices: NoticeBoard, go_on: Callable[[], object], show: Callable[[str], object]) -> None:
        """Take where notices stand, what lets the queue go on, and what shows a job by its id."""
        super().__init__(notices)
        self._notices = notices
        self._go_on = go_on
        self._show = show

    def tell_of_pause(self, why: Failure | None) -> None:
        """Say why the queue is paused, or nothing any more."""
        if why is None:
            self._notices.drop(PAUSE_NOTICE)
        else:
            self._notices.put(PAUSE_NOTICE, pause_note(why), lambda _action: self._go_on())

    def tell_of_find(self, job: Job) -> None:
        """Say that a try of an order has arrived after all."""
        key = f"turned-up {job.id}"

        def show(_action: str) -> None:
            self._notices.drop(key)
            self._show(job.id)

        self._notices.put(key, turned_up_note(job), show)
