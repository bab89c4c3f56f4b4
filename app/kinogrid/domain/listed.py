"""What a search of the library finds: jobs or variants, page by page, and the groups that they stand in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListedItem:
    """Something that was found: a job, or with an index one of its variants."""

    job_id: str
    index: int | None = None


@dataclass(frozen=True, slots=True)
class PageMark:
    """Where a page ends: what comes after it is found again whatever was added or deleted meanwhile."""

    rank: int
    key: int


@dataclass(frozen=True, slots=True)
class ListedPage:
    """Some of what was found; `next` is where the following page begins, None after the last."""

    items: tuple[ListedItem, ...]
    next: PageMark | None


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """What stands together, and how much of it was found.

    `name` is a project's id, or that of the job that a lineage goes back to, empty for what is in none; a day has none,
    and is from `since` until just before `until`, in Unix seconds.
    """

    name: str
    count: int
    since: float = 0.0
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class UsedTag:
    """A tag as it was written first, and on how many variants it is."""

    name: str
    count: int
