"""What a person looks for among jobs and variants: words, filters that add up, sortings and groups."""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from kinogrid.domain.annotation import tag_key
from kinogrid.domain.job import Job
from kinogrid.domain.local_days import DaySpan, RecentDays
from kinogrid.domain.request import Aspect, Extend, Generate, Imagine, Mode, Order, Resolution
from kinogrid.domain.state import Clip, Done, Failed

# What lengths and costs are told by: tenths of a second, hundredths of a Credit.
TENTHS = 10
CENTS = 100
# The most of them that are told apart.
_LONGEST_TENTHS = 4_000
_DEAREST_CENTS = 1_000_000


class Trait(StrEnum):
    """What is so of a variant, or of a job: of the job where it is so of any of its variants."""

    PICKED = "picked"
    STARRED = "starred"
    REJECTED = "rejected"
    UNDECIDED = "undecided"
    NEW = "new"
    FAILED = "failed"
    NEEDS_YOU = "needs you"


# Of these one is enough, where several of one kind are asked for; of all others each has to hold.
_EITHER = (
    frozenset({Trait.PICKED, Trait.REJECTED, Trait.UNDECIDED}),
    frozenset({Trait.FAILED, Trait.NEEDS_YOU}),
)


class Making(StrEnum):
    """How something came to be."""

    GENERATION = "generation"
    EXTENSION = "extension"
    PICTURES = "pictures"


_MAKINGS: Mapping[type[Order], Making] = {
    Generate: Making.GENERATION,
    Extend: Making.EXTENSION,
    Imagine: Making.PICTURES,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What filters and sortings go by and many jobs or variants share.

    `tenths` is the length in tenths of a second, 0 where there is none; `cents` the cost of the whole job in hundredths
    of a Credit, None where nobody knows it.
    """

    is_clip: bool
    making: Making
    mode: Mode
    traits: frozenset[Trait] = frozenset()
    resolution: Resolution | None = None
    loop: bool = False
    aspect: Aspect | None = None
    stars: int = 0
    tenths: int = 0
    cents: int | None = None


def nearest_aspect(width: int, height: int) -> Aspect | None:
    """Name the shape that a picture is nearest to, None for one without a size."""
    if width <= 0 or height <= 0:
        return None
    shape = math.log(width / height)
    return min(Aspect, key=lambda aspect: abs(shape - _log_ratio(aspect)))


def _log_ratio(aspect: Aspect) -> float:
    width, _, height = aspect.value.partition(":")
    return math.log(int(width) / int(height))


def _tenths(seconds: float) -> int:
    return min(round(seconds * TENTHS), _LONGEST_TENTHS) if seconds > 0 else 0


def cents_of(cost: float | None) -> int | None:
    """Give what costs are told by of one in Credits; None of what nobody knows."""
    return None if cost is None or not cost >= 0 else round(min(cost * CENTS, _DEAREST_CENTS))


def making_of(order: Order) -> Making:
    """Tell how something came to be by what was ordered."""
    return _MAKINGS[type(order)]


def job_facts(job: Job, cost: float | None) -> Facts:
    """Tell what a job is, as a whole; `cost` in Credits."""
    curation, clips = job.curation, job.clips
    so = {
        Trait.PICKED: curation.picked is not None,
        Trait.STARRED: bool(curation.starred),
        Trait.REJECTED: bool(curation.rejected),
        Trait.UNDECIDED: job.is_undecided,
    }
    first = min(clips, key=lambda clip: clip.index, default=None)
    return _facts(
        job,
        so,
        is_clip=False,
        aspect=_job_aspect(job, first),
        stars=max((one.stars for one in job.annotations.variants), default=0),
        tenths=_tenths(max((clip.duration for clip in clips), default=0.0)),
        cents=cents_of(cost),
    )


def clip_facts(job: Job, clip: Clip, cost: float | None) -> Facts:
    """Tell what one variant is that is on disk; `cost` is the whole job's, in Credits."""
    curation, index = job.curation, clip.index
    is_open = isinstance(job.state, Done) and curation.picked is None and index not in curation.rejected
    so = {
        Trait.PICKED: curation.picked == index,
        Trait.STARRED: index in curation.starred,
        Trait.REJECTED: index in curation.rejected,
        Trait.UNDECIDED: is_open,
    }
    return _facts(
        job,
        so,
        is_clip=True,
        aspect=nearest_aspect(clip.width, clip.height),
        stars=job.annotations.stars(index),
        tenths=_tenths(clip.duration),
        cents=cents_of(cost),
    )


def _job_aspect(job: Job, first: Clip | None) -> Aspect | None:
    if first is not None:
        return nearest_aspect(first.width, first.height)
    return job.order.aspect if isinstance(job.order, Imagine) else None


def _facts(
    job: Job,
    so: Mapping[Trait, bool],
    *,
    is_clip: bool,
    aspect: Aspect | None,
    stars: int,
    tenths: int,
    cents: int | None,
) -> Facts:
    order = job.order
    of_all = {
        Trait.NEW: job.annotations.is_new,
        Trait.FAILED: isinstance(job.state, Failed),
        Trait.NEEDS_YOU: job.needs_person,
    }
    return Facts(
        is_clip=is_clip,
        making=_MAKINGS[type(order)],
        mode=order.mode,
        traits=frozenset(trait for trait, holds in (*so.items(), *of_all.items()) if holds),
        resolution=None if isinstance(order, Imagine) else order.resolution,
        loop=not isinstance(order, Imagine) and order.loop,
        aspect=aspect,
        stars=stars,
        tenths=tenths,
        cents=cents,
    )


@dataclass(frozen=True, slots=True)
class Between:
    """From where to where something may lie, both ends within; None for open."""

    least: float | None = None
    most: float | None = None

    def has(self, value: float | None) -> bool:
        """Tell whether it lies there; what nobody knows lies only in what is open on both ends."""
        if value is None:
            return self == _ANY
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


_ANY = Between()
_ANY_DAY = DaySpan()


@dataclass(frozen=True, slots=True)
class ClipFilter:
    """What has to hold all at once; of several values of one kind (modes, shapes) one is enough.

    `seconds` is the length, `credits` the cost of the job, `made` when it was ordered in Unix seconds, `days` the days
    on which it was and `recent` those that are counted from the day on which one looks. Tags and projects (by their
    ids) have to be there all.
    """

    traits: frozenset[Trait] = frozenset()
    makings: frozenset[Making] = frozenset()
    modes: frozenset[Mode] = frozenset()
    resolutions: frozenset[Resolution] = frozenset()
    aspects: frozenset[Aspect] = frozenset()
    loop: bool | None = None
    stars: int = 0
    seconds: Between = _ANY
    credits: Between = _ANY
    made: Between = _ANY
    days: DaySpan = _ANY_DAY
    recent: RecentDays | None = None
    tags: frozenset[str] = frozenset()
    projects: frozenset[str] = frozenset()

    def allows(self, facts: Facts) -> bool:
        """Tell whether it lets facts through, whatever the time, the tags and the projects."""
        return (
            self._allows_traits(facts.traits)
            and _is_one(facts.making, self.makings)
            and _is_one(facts.mode, self.modes)
            and _is_one(facts.resolution, self.resolutions)
            and _is_one(facts.aspect, self.aspects)
            and self.loop in {None, facts.loop}
            and facts.stars >= self.stars
            and self.seconds.has(facts.tenths / TENTHS if facts.tenths else None)
            and self.credits.has(None if facts.cents is None else facts.cents / CENTS)
        )

    def on(self, today: date) -> "ClipFilter":
        """Give what it asks for on a day: what is counted from that one as the days that these are."""
        return (
            self if self.recent is None else replace(self, recent=None, days=self.days.within(self.recent.span(today)))
        )

    def lets_through(
        self, facts: Facts, made: float, tags: Collection[str], projects: Collection[str], today: date
    ) -> bool:
        """Tell whether it lets something through on a day that was made at a time and has these tags and projects."""
        return (
            self.allows(facts)
            and self.made.has(made)
            and self.on(today).days.has(made)
            and set(map(tag_key, self.tags)) <= set(map(tag_key, tags))
            and self.projects <= set(projects)
        )

    def _allows_traits(self, traits: frozenset[Trait]) -> bool:
        wanted = self.traits
        for kind in _EITHER:
            if (some := wanted & kind) and not some & traits:
                return False
            wanted -= kind
        return wanted <= traits


def _is_one(value: object, of: Collection[object]) -> bool:
    return not of or value in of


class Sorting(StrEnum):
    """What comes first; what is alike comes newest first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    BEST = "best"
    LONGEST = "longest"
    SHORTEST = "shortest"
    DEAREST = "dearest"
    CHEAPEST = "cheapest"

    def rank(self, facts: Facts) -> int:
        """Tell how far behind something stands; what nobody knows stands last."""
        match self:
            case Sorting.NEWEST | Sorting.OLDEST:
                return 0
            case Sorting.BEST:
                return -facts.stars
            case Sorting.LONGEST:
                return -facts.tenths
            case Sorting.SHORTEST:
                return facts.tenths or _LONGEST_TENTHS + 1
            case Sorting.DEAREST:
                return 1 if facts.cents is None else -facts.cents
            case Sorting.CHEAPEST:
                return _DEAREST_CENTS + 1 if facts.cents is None else facts.cents


class ClipGrouping(StrEnum):
    """What stands together under one heading."""

    NONE = "none"
    DAY = "day"
    PROJECT = "project"
    LINEAGE = "lineage"


@dataclass(frozen=True, slots=True)
class ClipSearch:
    """All of what a person wants to see, and how."""

    words: str = ""
    filter: ClipFilter = field(default_factory=ClipFilter)
    sorting: Sorting = Sorting.NEWEST
    grouping: ClipGrouping = ClipGrouping.NONE


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name of the person's."""

    name: str
    search: ClipSearch
