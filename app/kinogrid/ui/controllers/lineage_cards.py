"""What the cards of a lineage show, made of jobs."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from kinogrid.domain.family import Kin, standing_clip, way_to
from kinogrid.domain.job import Job
from kinogrid.domain.lineage import LONGEST, Obstacle, seconds_left, whole_seconds, why_not_extend
from kinogrid.domain.request import LocalFrame, Slot
from kinogrid.domain.spending import JobCharges
from kinogrid.domain.state import Clip, Done, Failed
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.ui.jobs.row_text import state_words
from kinogrid.ui.lineage.lineage_card import LineageCard
from kinogrid.ui.preview.grid_content import continued_frame
from kinogrid.ui.preview.tile_text import obstacle_words
from kinogrid.ui.price_text import credits_words
from kinogrid.ui.text import number, tr


class LineageCards:
    """Makes the cards of a family."""

    def __init__(self, clips: ClipStore, charges: Callable[[Job], JobCharges], now: Callable[[], float]) -> None:
        """Take where files are, who knows what a job was charged, and a clock in Unix seconds."""
        self._clips, self._charges, self._now = clips, charges, now

    def cards(self, family: Sequence[Kin]) -> tuple[Sequence[LineageCard], str]:
        """Make a card of each job, and say what all of them were charged, empty where nobody knows."""
        made_of: list[list[Job]] = [[] for _ in family]
        for kin in family:
            if kin.parent is not None:
                made_of[kin.parent].append(kin.job)
        find = {kin.job.id: kin.job for kin in family}.get
        made = [
            self._card(kin, standing_clip(kin.job, made_of[place]), find, generation=len(way_to(family, place)))
            for place, kin in enumerate(family)
        ]
        return made, self._total([kin.job for kin in family])

    def _card(self, kin: Kin, clip: Clip | None, find: Callable[[str], Job | None], *, generation: int) -> LineageCard:
        job, curation = kin.job, kin.job.curation
        index = None if clip is None else clip.index
        obstacle = None if index is None else why_not_extend(job, index, find)
        begins = clip is None and job.is_open
        before = continued_frame(job, find, self._clips.clip_path) if begins else None
        return LineageCard(
            job_id=job.id,
            prompt=job.order.prompt,
            generation=generation,
            parent=kin.parent,
            continues=None if job.parent is None else job.parent.index,
            index=index,
            variants=len(job.clips),
            picture=str(self._clips.poster_path(clip)) if clip is not None else _given(job) if begins else "",
            clip="" if clip is None else str(self._clips.clip_path(job, clip.index)),
            frames=clip.frames if clip is not None and clip.duration else 0,
            before="" if before is None else str(before.clip),
            frames_before=0 if before is None else before.frame + 1,
            seconds=0.0 if clip is None else clip.duration,
            state="" if isinstance(job.state, Done) and clip is not None else state_words(job, self._now()),
            troubled=isinstance(job.state, Failed) or job.needs_person,
            left="" if clip is None else _left_words(whole_seconds(job, clip, find), obstacle),
            why_not=obstacle_words(obstacle),
            cost=self._cost(job),
            picked=index is not None and curation.picked == index,
            starred=index in curation.starred,
            rejected=index in curation.rejected,
        )

    def _cost(self, job: Job) -> str:
        charged = self._charges(job).credits
        if charged is not None:
            return credits_words(charged)
        if job.foreseen is None or job.foreseen.credits is None:
            return ""
        return tr("Lineage", "{credits} foreseen", credits=credits_words(job.foreseen.credits))

    def _total(self, jobs: Sequence[Job]) -> str:
        charged = [found for job in jobs if (found := self._charges(job).credits) is not None]
        if not charged:
            return ""
        words = credits_words(sum(charged, Decimal(0)))
        if len(charged) == len(jobs):
            return words
        return tr("Lineage", "{credits} charged for %n of them", len(charged), credits=words)


def _given(job: Job) -> str:
    """Give the picture that a first generation begins with, empty where that is not on this machine."""
    frames = dict(job.order.frames())
    first = frames.get(Slot.FIRST)
    return first.path if isinstance(first, LocalFrame) else ""


def _left_words(seconds: float, obstacle: Obstacle | None) -> str:
    """Say how long a clip of so many seconds can still grow, in few words; nothing for a picture."""
    if obstacle is None:
        return tr(
            "Lineage",
            "{left} s left of about {most} s",
            left=number(seconds_left(seconds), 1),
            most=number(LONGEST),
        )
    if obstacle is Obstacle.LONGEST:
        return tr("Lineage", "Cannot be extended further")
    return "" if obstacle is Obstacle.PICTURE else tr("Lineage", "Cannot be extended")
