"""What stands around the grid and speaks of the job in it: its lineage above, a notice, the jobs' count at the foot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from kinogrid.domain.job import Job, Parent
from kinogrid.domain.lineage import chain, whole_seconds
from kinogrid.domain.state import Draft
from kinogrid.ui.controls.breadcrumbs import Breadcrumbs, Crumb
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.notice_text import job_note
from kinogrid.ui.text import listed, tr

# The notice about the selected job stands under this key.
JOB_NOTICE = "job"


class JobSurroundings(QObject):
    """Keeps lineage and notice true to the job on show; `find` gives a job by its id.

    `act` is told what a person chose in the notice, and the id of the job that the notice is about.
    """

    def __init__(
        self,
        breadcrumbs: Breadcrumbs,
        notices: NoticeBoard,
        find: Callable[[str], Job | None],
        act: Callable[[Act, str], None],
        is_told: Callable[[Job], bool],
    ) -> None:
        """Take what stands around the grid; `is_told` tells of what became of a job that another notice says it."""
        super().__init__(breadcrumbs)
        self._breadcrumbs = breadcrumbs
        self._notices = notices
        self._find = find
        self._act = act
        self._is_told = is_told

    def show(self, job: Job | None) -> None:
        """Speak of this job, or of none."""
        if job is None:
            self._breadcrumbs.show_lineage(())
            self._notices.drop(JOB_NOTICE)
            return
        length = max((whole_seconds(job, clip, self._find) for clip in job.clips), default=0.0) or None
        self._breadcrumbs.show_lineage(crumbs(job, chain(job, self._find)), length)
        note = None if self._is_told(job) else job_note(job)
        if note is None:
            self._notices.drop(JOB_NOTICE)
        else:
            self._notices.put(JOB_NOTICE, note, lambda action: self._act(Act(action), job.id))


def summary(open_jobs: Sequence[Job], count: int) -> str:
    """Say how many jobs there are and how many of them are under way."""
    if not count:
        return ""
    asking = sum(job.needs_person for job in open_jobs)
    waiting = sum(isinstance(job.state, Draft) and not job.needs_person for job in open_jobs)
    running = len(open_jobs) - waiting - asking
    return listed(
        tr("Jobs", "%n job(s)", count),
        tr("Jobs", "%n need(s|) you", asking) if asking else "",
        tr("Jobs", "%n under way", running) if running else "",
        tr("Jobs", "%n waiting", waiting) if waiting else "",
    )


def crumbs(job: Job, links: Sequence[Parent]) -> tuple[Crumb, ...]:
    """Write the way to a job: each step leads to the job that was made from the variant it names."""
    ids = [*(link.job_id for link in links), job.id]
    variants = [None, *(link.index + 1 for link in links)]
    return tuple(Crumb(job_id, variant) for job_id, variant in zip(ids, variants, strict=True))
