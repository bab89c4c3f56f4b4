"""What the list of jobs says of each job, read as a row comes into sight."""

import logging
from collections.abc import Callable
from pathlib import Path

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Job
from kinogrid.domain.request import LocalFrame, Slot
from kinogrid.domain.state import Clip, Fetching, Running
from kinogrid.studio.eta import due_at
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.row_text import JobRow, job_row

_log = logging.getLogger(__name__)


class JobRows:
    """Words the repository's jobs for the list; `fresh` are the jobs that ended since the start, not looked at yet."""

    def __init__(self, repository: JobRepository, clips: ClipStore) -> None:
        """Take where jobs and clips are."""
        self._repository = repository
        self._clips = clips
        self._pause: Callable[[], float] = lambda: 0.0
        self.fresh: set[str] = set()

    def follow_pause(self, pause: Callable[[], float]) -> None:
        """Ask `pause` from now on in how many seconds the orders that did not go out are tried again."""
        self._pause = pause

    def fill(self, model: JobsModel) -> None:
        """Let a list show all jobs that the repository holds; only those that are looked at are read."""
        model.fill_from(self._repository.listed(), self._row_of)
        for job in self._repository.open_jobs():
            model.put(self.row(job))

    def row(self, job: Job) -> JobRow:
        """Say what the list shows of a job by now."""
        picture = self._thumbnail(job)
        return job_row(
            job,
            thumbnail=str(picture) if picture is not None else "",
            due_at=self.due(job),
            again_at=self._repository.now() + pause if (pause := self._pause()) > 0 else None,
            now=self._repository.now(),
            is_new=job.annotations.is_new or job.id in self.fresh,
            clip=self._clip(job),
        )

    def due(self, job: Job) -> float | None:
        """Give when a job is expected to end, or its fetching to be tried again, in Unix seconds."""
        if isinstance(job.state, Fetching):
            return job.state.again_at
        return due_at(job, self._repository.usual(job)) if isinstance(job.state, Running) else None

    def _row_of(self, job_id: str) -> JobRow | None:
        """Give a job's row, None for one that cannot be read just now."""
        try:
            job = self._repository.find(job_id)
        except LibraryTrouble as trouble:
            _log.warning("job %s cannot be shown: %s", job_id, trouble.failure)
            return None
        return None if job is None else self.row(job)

    def _thumbnail(self, job: Job) -> Path | None:
        shown = shown_clip(job)
        if shown is not None:
            return self._clips.poster_path(shown)
        return start_picture(job, self._repository.find, self._clips.poster_path)

    def _clip(self, job: Job) -> tuple[str, int]:
        """Give the clip that a job's picture is of, and its frames."""
        shown = shown_clip(job)
        return ("", 0) if shown is None else (str(self._clips.clip_path(job, shown.index)), shown.frames)


def shown_clip(job: Job) -> Clip | None:
    """Give the clip that stands for a job: the picked one, else the first."""
    clips = {clip.index: clip for clip in job.clips}
    picked = None if job.curation.picked is None else clips.get(job.curation.picked)
    return picked or next(iter(clips.values()), None)


def start_picture(job: Job, find: Callable[[str], Job | None], poster_path: Callable[[Clip], Path]) -> Path | None:
    """Give a local picture of where a job's clips begin: its first frame, or its parent's clip."""
    first = next((frame for slot, frame in job.order.frames() if slot is Slot.FIRST), None)
    if isinstance(first, LocalFrame):
        return Path(first.path)
    parent = find(job.parent.job_id) if job.parent is not None else None
    if job.parent is None or parent is None:
        return None
    clip = next((clip for clip in parent.clips if clip.index == job.parent.index), None)
    return None if clip is None else poster_path(clip)
