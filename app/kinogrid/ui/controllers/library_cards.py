"""What the tiles of the library show, made of jobs."""

from collections.abc import Callable

from kinogrid.domain.job import Job
from kinogrid.domain.listed import ListedItem
from kinogrid.domain.state import Clip, Failed
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.ui.controllers.rows_of_jobs import shown_clip
from kinogrid.ui.jobs.row_text import state_words
from kinogrid.ui.library.card import LibraryCard


class LibraryCards:
    """Makes a tile of a variant or of a whole job."""

    def __init__(self, find: Callable[[str], Job | None], clips: ClipStore, now: Callable[[], float]) -> None:
        """Take who knows jobs, where their files are, and a clock in Unix seconds."""
        self._find, self._clips, self._now = find, clips, now

    def card(self, item: ListedItem) -> LibraryCard | None:
        """Make a tile, None of what is gone."""
        job = self._find(item.job_id)
        if job is None:
            return None
        if item.index is None:
            return self._of_job(job, item)
        clip = next((clip for clip in job.clips if clip.index == item.index), None)
        return None if clip is None else self._of_clip(job, item, clip, item.index)

    def _of_clip(self, job: Job, item: ListedItem, clip: Clip, index: int) -> LibraryCard:
        curation, labels = job.curation, job.annotations.labels(index)
        return LibraryCard(
            item,
            job.order.prompt,
            job.created_at,
            picture=str(self._clips.poster_path(clip)),
            clip=str(self._clips.clip_path(job, index)),
            frames=clip.frames if clip.duration else 0,
            seconds=clip.duration,
            picked=curation.picked == index,
            starred=index in curation.starred,
            rejected=index in curation.rejected,
            is_new=job.annotations.is_new,
            stars=job.annotations.stars(index),
            tags=tuple(sorted(labels.tags)),
            note=labels.note,
        )

    def _of_job(self, job: Job, item: ListedItem) -> LibraryCard:
        clip, annotations = shown_clip(job), job.annotations
        return LibraryCard(
            item,
            job.order.prompt,
            job.created_at,
            picture="" if clip is None else str(self._clips.poster_path(clip)),
            clip="" if clip is None else str(self._clips.clip_path(job, clip.index)),
            frames=clip.frames if clip is not None and clip.duration else 0,
            state=state_words(job, self._now()),
            troubled=isinstance(job.state, Failed) or job.needs_person,
            picked=job.curation.picked is not None,
            starred=bool(job.curation.starred),
            is_new=annotations.is_new,
            stars=max((one.stars for one in annotations.variants), default=0),
            tags=tuple(sorted(annotations.tags)),
            note=annotations.whole.note,
        )
