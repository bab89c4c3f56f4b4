"""A sequence: clips in an order, trimmed, to play and export as one, and shots that are planned and not made yet.

What a person arranges, the name and the shots, is apart from which job each planned shot was ordered as: arranging can
be taken back, an order cannot, so that nothing that is taken back ever lets a shot be ordered a second time.
"""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate
from kinogrid.domain.state import Clip
from kinogrid.domain.unseen import without_unseen

# So many shots make a sequence at most: a film of three quarters of an hour.
MOST_SHOTS = 500
LONGEST_SEQUENCE_NAME = 100
# How long a shot is planned to be, in seconds: as long as a first generation is, and what can be said of one.
USUAL_SECONDS = 5.2
LEAST_SECONDS, MOST_SECONDS = 0.5, 21.0

FindJob = Callable[[str], Job | None]
"""Gives a job by its id, None where there is none."""


def sequence_name(text: str) -> str:
    """Give a sequence's name as it is kept, empty for none."""
    whole = unicodedata.normalize("NFC", text.encode("utf-8", "ignore").decode())
    return " ".join(without_unseen(whole).split())[:LONGEST_SEQUENCE_NAME].strip()


@dataclass(frozen=True, slots=True)
class ShownPart:
    """Which frames of a clip are shown: from the first to the last, both included, None for its end."""

    first: int = 0
    last: int | None = None

    def within(self, frames: int) -> tuple[int, int]:
        """Give the first and the last frame in a clip of so many, of which at least one is shown."""
        last = frames - 1 if self.last is None else min(max(self.last, 0), frames - 1)
        return min(max(self.first, 0), max(last, 0)), max(last, 0)

    def seconds(self, clip: Clip) -> float:
        """Give how long a part of a clip lasts."""
        first, last = self.within(clip.frames)
        return clip.duration * (last - first + 1) / max(clip.frames, 1)


WHOLE = ShownPart()


@dataclass(frozen=True, slots=True)
class ClipShot:
    """A part of a variant."""

    id: str
    job_id: str
    index: int
    part: ShownPart = WHOLE


@dataclass(frozen=True, slots=True)
class PlannedShot:
    """What is to be ordered, and how long it is to be, in seconds; `part` is of the pick that takes its place."""

    id: str
    order: Generate
    seconds: float = USUAL_SECONDS
    part: ShownPart = WHOLE


Shot = ClipShot | PlannedShot


class ShotStanding(StrEnum):
    """How a shot stands.

    `CLIP` has one to show; one that is `OPEN` was never ordered, and is the only one that may be; one that is `COMING`
    was just sent. `ORDERED` has a job that goes on, `CHOICE` one that waits for a pick, `FAILED` one that came to
    nothing. `GONE` has a clip, or was ordered as a job, that the library does not have.
    """

    CLIP = "clip"
    OPEN = "open"
    COMING = "coming"
    ORDERED = "ordered"
    CHOICE = "choice"
    FAILED = "failed"
    GONE = "gone"


# How a planned shot stands that may be planned anew.
FREE_AGAIN = frozenset({ShotStanding.FAILED, ShotStanding.GONE})


@dataclass(frozen=True, slots=True)
class ClipSequence:
    """A sequence; `orders` names the jobs that planned shots were ordered as, by the shots' ids.

    It knows those of shots, too, that were taken out.
    """

    id: str
    name: str
    created_at: float
    shots: tuple[Shot, ...] = ()
    orders: Mapping[str, str] = field(default_factory=dict)

    def shot(self, shot_id: str) -> Shot | None:
        """Give a shot by its id, None for none."""
        return next((shot for shot in self.shots if shot.id == shot_id), None)

    def place(self, shot_id: str) -> int | None:
        """Give a shot's place from 0, None for none."""
        return next((place for place, shot in enumerate(self.shots) if shot.id == shot_id), None)

    def inserted(self, shots: Iterable[Shot], at: int | None = None) -> Self:
        """Give it with more shots before the one at a place, or at its end; as many as it takes."""
        more = tuple(shots)[: MOST_SHOTS - len(self.shots)]
        at = len(self.shots) if at is None else max(0, min(at, len(self.shots)))
        return replace(self, shots=(*self.shots[:at], *more, *self.shots[at:]))

    def moved(self, shot_ids: Collection[str], at: int) -> Self:
        """Give it with some shots, in their order, before the one that is at a place now, or behind all."""
        at = max(0, min(at, len(self.shots)))
        going = tuple(shot for shot in self.shots if shot.id in shot_ids)
        before = tuple(shot for shot in self.shots[:at] if shot.id not in shot_ids)
        behind = tuple(shot for shot in self.shots[at:] if shot.id not in shot_ids)
        return replace(self, shots=(*before, *going, *behind))

    def without(self, shot_ids: Collection[str]) -> Self:
        """Give it without some shots."""
        return replace(self, shots=tuple(shot for shot in self.shots if shot.id not in shot_ids))

    def trimmed(self, shot_id: str, part: ShownPart) -> Self:
        """Give it with another part of a shot's clip."""
        return self._with(shot_id, lambda shot: replace(shot, part=part))

    def lasting(self, shot_id: str, seconds: float) -> Self:
        """Give it with a planned shot that is to be so long, within what can be said of one."""
        held = max(LEAST_SECONDS, min(seconds, MOST_SECONDS))
        return self._with(shot_id, lambda shot: replace(shot, seconds=held) if isinstance(shot, PlannedShot) else shot)

    def replanned(self, shot_id: str, order: Generate) -> Self:
        """Give it with another order of a planned shot; one that was ordered stays as it was ordered."""
        if shot_id in self.orders:
            return self
        return self._with(shot_id, lambda shot: replace(shot, order=order) if isinstance(shot, PlannedShot) else shot)

    def ordered(self, orders: Mapping[str, str]) -> Self:
        """Give it with the jobs that planned shots are ordered as."""
        return replace(self, orders={**self.orders, **orders})

    def freed(self, shot_ids: Collection[str]) -> Self:
        """Give it with shots that were ordered as nothing any more."""
        return replace(self, orders={one: job for one, job in self.orders.items() if one not in shot_ids})

    def arranged_as(self, other: Self) -> Self:
        """Give it with another's name and shots, and with what it knows of orders itself."""
        return replace(self, name=other.name, shots=other.shots)

    def _with(self, shot_id: str, change: Callable[[Shot], Shot]) -> Self:
        return replace(self, shots=tuple(change(shot) if shot.id == shot_id else shot for shot in self.shots))

    def variant_of(self, shot: Shot, find: FindJob) -> tuple[Job, int] | None:
        """Give the job and the index of the variant that a shot shows: for a planned one the pick, None without one."""
        if isinstance(shot, ClipShot):
            job = find(shot.job_id)
            return None if job is None else (job, shot.index)
        ordered_as = self.orders.get(shot.id)
        job = None if ordered_as is None else find(ordered_as)
        return None if job is None or job.curation.picked is None else (job, job.curation.picked)

    def clip_of(self, shot: Shot, find: FindJob) -> tuple[Job, Clip] | None:
        """Give the clip that a shot shows with its job, None where it is not there."""
        variant = self.variant_of(shot, find)
        if variant is None:
            return None
        job, index = variant
        clip = next((clip for clip in job.clips if clip.index == index), None)
        return None if clip is None or not clip.duration else (job, clip)

    def standing(self, shot: Shot, find: FindJob, coming: Collection[str] = ()) -> ShotStanding:
        """Tell how a shot stands; `coming` names the orders that are no jobs yet."""
        if self.clip_of(shot, find) is not None:
            return ShotStanding.CLIP
        if isinstance(shot, ClipShot):
            return ShotStanding.GONE
        ordered_as = self.orders.get(shot.id)
        if ordered_as is None:
            return ShotStanding.OPEN
        job = find(ordered_as)
        if job is None:
            return ShotStanding.COMING if ordered_as in coming else ShotStanding.GONE
        if job.clips:
            return ShotStanding.CHOICE
        return ShotStanding.ORDERED if job.is_open else ShotStanding.FAILED

    def missing(self) -> tuple[PlannedShot, ...]:
        """Give the planned shots that were never ordered, in their order."""
        return tuple(shot for shot in self.shots if isinstance(shot, PlannedShot) and shot.id not in self.orders)

    def seconds(self, shot: Shot, find: FindJob) -> float:
        """Give how long a shot lasts; 0 for one whose clip is gone."""
        found = self.clip_of(shot, find)
        if found is not None:
            return shot.part.seconds(found[1])
        return shot.seconds if isinstance(shot, PlannedShot) else 0.0

    def duration(self, find: FindJob) -> float:
        """Give how long all of it lasts, in seconds."""
        return sum(self.seconds(shot, find) for shot in self.shots)

    def holds(self, job_id: str) -> bool:
        """Tell whether any shot is of a job, or was ordered as it."""
        return any(isinstance(shot, ClipShot) and shot.job_id == job_id for shot in self.shots) or any(
            self.orders.get(shot.id) == job_id for shot in self.shots
        )
