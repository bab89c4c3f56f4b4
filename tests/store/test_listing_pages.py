"""Pages, counts and groups are those of a plain look through every job, whatever is asked for."""

import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from kinogrid.domain.allowance import midnight
from kinogrid.domain.annotation import Annotations, Project
from kinogrid.domain.clip_filter import (
    Between,
    ClipFilter,
    ClipGrouping,
    ClipSearch,
    Facts,
    Making,
    Sorting,
    Trait,
    clip_facts,
    job_facts,
)
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.listed import ListedGroup, ListedItem, UsedTag
from kinogrid.domain.local_days import DaySpan, RecentDays, day_begin
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Mode, Resolution
from kinogrid.domain.state import Clip, Done, Failed, Result
from kinogrid.store import listing_pages
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.listing_pages import SqlListing
from kinogrid.store.projects import SqlProjects
from tests.store.samples import FAILURE, GENERATE

COUNT = 60
BEGIN = 1_700_000_000.0
DAY = datetime.fromtimestamp(BEGIN, UTC).date() + timedelta(days=4)
TODAY = DAY + timedelta(days=3)
WORDS = ("red fox", "fox at sea", "東京の夜", "night ferry")


@dataclass(frozen=True)
class Seen:
    """Something in the library as a plain look finds it."""

    item: ListedItem
    facts: Facts
    made: float
    tags: frozenset[str]
    projects: frozenset[str]
    words: str
    day: float
    lineage: str


def library() -> list[Job]:
    """Make jobs of every kind, the same at each time."""
    dice = random.Random(7)  # noqa: S311 - the same library at each time
    jobs: list[Job] = []
    for number in range(COUNT):
        order = replace(
            GENERATE,
            prompt=dice.choice(WORDS),
            mode=dice.choice(list(Mode)),
            resolution=dice.choice(list(Resolution)),
            loop=dice.random() < 0.3,
        )
        clips = tuple(
            Clip(n, f"{n + 1}.mp4", 9, f"{n}" * 64, 125, dice.choice([5.2, 9.2]), 1248, 704) for n in range(4)
        )
        urls = tuple(f"https://host/{n}.mp4" for n in range(4))
        state = Done(f"t-{number}", Result(str(number), urls), clips)
        annotations = Annotations(is_new=dice.random() < 0.2)
        for index in range(4):
            annotations = annotations.rated(index, dice.choice([0, 0, 0, 3, 5]))
            if dice.random() < 0.2:
                annotations = annotations.tagged(index, dice.choice(["Sea", "night"]))
            if dice.random() < 0.1:
                annotations = annotations.noted(index, "smile")
        if dice.random() < 0.3:
            annotations = annotations.put_into(None, dice.choice(["p-1", "p-2"]))
        picked = dice.choice([None, 0, 1])
        starred = frozenset(dice.sample(range(4), dice.choice([0, 0, 1, 2])))
        parent = Parent(dice.choice(jobs).id, 0) if jobs and dice.random() < 0.3 else None
        jobs.append(
            Job(
                f"job-{number}",
                order,
                BEGIN + number * 7 * 3600,
                Failed(FAILURE) if dice.random() < 0.1 else state,
                parent,
                Curation(picked, starred, frozenset({3}) if dice.random() < 0.3 else frozenset()),
                foreseen=Foreseen(Decimal(dice.choice(["0.54", "1.08"])), 1.0) if dice.random() < 0.8 else None,
                annotations=annotations,
            )
        )
    return jobs


JOBS = library()
BY_ID = {one.id: one for one in JOBS}


def root(one: Job) -> str:
    while one.parent is not None:
        one = BY_ID[one.parent.job_id]
    return one.id


def seen(*, clips: bool) -> list[Seen]:
    """Look through everything."""
    found: list[Seen] = []
    roots = [root(one) for one in JOBS]
    for one in JOBS:
        cost = None if one.foreseen is None or one.foreseen.credits is None else float(one.foreseen.credits)
        lineage = root(one) if roots.count(root(one)) > 1 else ""
        day = midnight(one.created_at)
        notes = one.annotations
        if not clips:
            texts = " ".join([one.order.prompt, *(own.labels.note for own in notes.variants), *notes.tags])
            item = ListedItem(one.id)
            found.append(
                Seen(item, job_facts(one, cost), one.created_at, notes.tags, notes.projects, texts, day, lineage)
            )
            continue
        for clip in one.clips:
            labels = notes.labels(clip.index)
            texts = " ".join([one.order.prompt, labels.note, *labels.tags])
            facts = clip_facts(one, clip, cost)
            item = ListedItem(one.id, clip.index)
            found.append(Seen(item, facts, one.created_at, labels.tags, labels.projects, texts, day, lineage))
    return found


def wanted(search: ClipSearch, *, clips: bool) -> list[Seen]:
    """Look plainly for what a search finds, in its order."""
    let = [
        one
        for one in seen(clips=clips)
        if search.filter.lets_through(one.facts, one.made, one.tags, one.projects, TODAY)
        and all(word in one.words.casefold() for word in search.words.split())
    ]
    sign = 1 if search.sorting is Sorting.OLDEST else -1

    def key(one: Seen) -> tuple[int, float, int]:
        index = -1 if one.item.index is None else one.item.index
        return search.sorting.rank(one.facts), sign * one.made, -sign * index

    return sorted(let, key=key)


SEARCHES = (
    ClipSearch(),
    ClipSearch(sorting=Sorting.OLDEST),
    ClipSearch(sorting=Sorting.BEST),
    ClipSearch(sorting=Sorting.DEAREST),
    ClipSearch(sorting=Sorting.CHEAPEST),
    ClipSearch(sorting=Sorting.LONGEST),
    ClipSearch(sorting=Sorting.SHORTEST),
    ClipSearch(filter=ClipFilter(traits=frozenset({Trait.PICKED}))),
    ClipSearch(filter=ClipFilter(traits=frozenset({Trait.STARRED, Trait.NEW}))),
    ClipSearch(filter=ClipFilter(traits=frozenset({Trait.FAILED})), sorting=Sorting.OLDEST),
    ClipSearch(filter=ClipFilter(stars=3, modes=frozenset({Mode.TURBO})), sorting=Sorting.LONGEST),
    ClipSearch(filter=ClipFilter(makings=frozenset({Making.EXTENSION}))),
    ClipSearch(filter=ClipFilter(made=Between(BEGIN + 7 * 3600 * 9, BEGIN + 7 * 3600 * 30))),
    ClipSearch(filter=ClipFilter(made=Between(BEGIN + 7 * 3600 * 9), credits=Between(1.0)), sorting=Sorting.BEST),
    ClipSearch(filter=ClipFilter(made=Between(None, BEGIN + 7 * 3600 * 9)), words="fox"),
    ClipSearch(filter=ClipFilter(days=DaySpan(DAY, DAY))),
    *(ClipSearch(filter=ClipFilter(recent=recent)) for recent in RecentDays),
    ClipSearch(filter=ClipFilter(recent=RecentDays.WEEK, days=DaySpan(DAY, DAY + timedelta(days=9)))),
    ClipSearch(filter=ClipFilter(days=DaySpan(DAY)), sorting=Sorting.OLDEST),
    ClipSearch(filter=ClipFilter(days=DaySpan(last=DAY), tags=frozenset({"sea"})), sorting=Sorting.BEST),
    ClipSearch("fox", ClipFilter(days=DaySpan(DAY, DAY + timedelta(days=4)), made=Between(BEGIN + 7 * 3600 * 20))),
    ClipSearch(filter=ClipFilter(days=DaySpan(DAY + timedelta(days=1), DAY))),
    ClipSearch(filter=ClipFilter(tags=frozenset({"SEA"}))),
    ClipSearch(filter=ClipFilter(tags=frozenset({"sea", "night"}))),
    ClipSearch(filter=ClipFilter(projects=frozenset({"p-1"}), tags=frozenset({"night"})), sorting=Sorting.OLDEST),
    ClipSearch(filter=ClipFilter(projects=frozenset({"p-1"}), loop=True), sorting=Sorting.BEST),
    ClipSearch(filter=ClipFilter(projects=frozenset({"p-9"}))),
    ClipSearch(filter=ClipFilter(stars=5, loop=True, seconds=Between(90.0))),
    ClipSearch("fox"),
    ClipSearch("fox", sorting=Sorting.OLDEST),
    ClipSearch("fox", sorting=Sorting.BEST),
    ClipSearch("fox smile"),
    ClipSearch("smile", ClipFilter(stars=3)),
    ClipSearch("京", ClipFilter(projects=frozenset({"p-2"}))),
    ClipSearch("sea", ClipFilter(tags=frozenset({"sea"}), traits=frozenset({Trait.UNDECIDED}))),
    ClipSearch("zebra"),
)


@pytest.fixture
async def listing(database: Database) -> SqlListing:
    """Give a library with jobs of every kind."""
    projects, store = SqlProjects(database), SqlJobStore(database)
    for number in (1, 2, 3):
        await projects.keep(Project(f"p-{number}", f"Project {number}", float(number)))
    await store.save_all([(one, ()) for one in JOBS])
    return SqlListing(database, lambda: TODAY)


async def pages(listing: SqlListing, search: ClipSearch, most: int, *, clips: bool) -> list[ListedItem]:
    found: list[ListedItem] = []
    mark = None
    while True:
        page = await listing.page(search, clips=clips, after=mark, most=most)
        found += page.items
        assert len(page.items) == most or page.next is None
        if page.next is None:
            return found
        mark = page.next


async def test_pages_and_counts_are_those_of_a_plain_look(listing: SqlListing) -> None:
    empty = 0
    for search in SEARCHES:
        for clips in (True, False):
            # A job is found by the words of one thing: its own, or those of one of its variants.
            if not clips and search.words == "fox smile":
                continue
            items = [one.item for one in wanted(search, clips=clips)]
            for most in (3, 7, 1000):
                assert await pages(listing, search, most, clips=clips) == items, search
            assert await listing.count(search, clips=clips) == len(items), search
            empty += not items
    assert empty < len(SEARCHES) // 2, "most searches find something"


@pytest.mark.parametrize("clips", [True, False])
async def test_groups_are_those_of_a_plain_look(listing: SqlListing, *, clips: bool) -> None:
    for search in SEARCHES:
        if not clips and search.words == "fox smile":
            continue
        found = wanted(replace(search, sorting=Sorting.NEWEST), clips=clips)
        days = dict.fromkeys(one.day for one in found)
        told = await all_groups(listing, replace(search, grouping=ClipGrouping.DAY), clips=clips)
        assert [(one.since, one.count) for one in told] == [(day, sum(one.day == day for one in found)) for day in days]
        assert all(later.since >= earlier.until for later, earlier in pairwise(told))
        told = await all_groups(listing, replace(search, grouping=ClipGrouping.PROJECT), clips=clips)
        counts = {name: sum(name in one.projects for one in found) for name in ("p-1", "p-2", "p-3")}
        rest = sum(not one.projects & counts.keys() for one in found)
        expected = [(name, count) for name, count in [*counts.items(), ("", rest)] if count]
        assert [(one.name, one.count) for one in told] == expected
        told = await all_groups(listing, replace(search, grouping=ClipGrouping.LINEAGE), clips=clips)
        lineages = {one.lineage for one in found} - {""}
        newest = sorted(lineages, key=lambda name: BY_ID[name].created_at, reverse=True)
        counts = {name: sum(one.lineage == name for one in found) for name in (*newest, "")}
        assert [(one.name, one.count) for one in told] == [(name, count) for name, count in counts.items() if count]
        assert await all_groups(listing, search, clips=clips) == []


async def all_groups(listing: SqlListing, search: ClipSearch, *, clips: bool) -> list[ListedGroup]:
    found: list[ListedGroup] = []
    while more := await listing.groups(search, clips=clips, after=found[-1] if found else None, most=2):
        found += more
    return found


def _of_group(one: Seen, grouping: ClipGrouping, group: ListedGroup) -> bool:
    if grouping is ClipGrouping.DAY:
        return group.since <= one.made < group.until
    if grouping is ClipGrouping.PROJECT:
        return group.name in one.projects if group.name else not one.projects & {"p-1", "p-2", "p-3"}
    return one.lineage == group.name


@pytest.mark.parametrize("clips", [True, False])
async def test_a_group_holds_what_a_plain_look_finds_in_it_in_the_search_s_order(
    listing: SqlListing, *, clips: bool
) -> None:
    for search in SEARCHES:
        if not clips and search.words == "fox smile":
            continue
        found = wanted(search, clips=clips)
        for grouping in (ClipGrouping.DAY, ClipGrouping.PROJECT, ClipGrouping.LINEAGE):
            grouped = replace(search, grouping=grouping)
            for group in await all_groups(listing, grouped, clips=clips):
                page = await listing.page(grouped, clips=clips, group=group, most=1000)
                assert list(page.items) == [one.item for one in found if _of_group(one, grouping, group)], grouped


async def test_a_page_is_found_from_any_place(listing: SqlListing, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways of leaving out give the same: those that are few, and those that are counted off."""
    for search in SEARCHES:
        items = [one.item for one in wanted(search, clips=True)]
        for leap in (1, 10_000):
            monkeypatch.setattr(listing_pages, "_LEAP", leap)
            for skip in {1, 9, 40, len(items) - 1, len(items)}:
                if skip > 0:
                    page = await listing.page(search, clips=True, skip=skip, most=5)
                    assert list(page.items) == items[skip : skip + 5], (search, skip)
                    assert (page.next is None) == (skip + 5 >= len(items))


async def test_what_was_ordered_at_the_first_and_the_last_moment_of_a_day_is_found_on_it(database: Database) -> None:
    begin, end = day_begin(DAY), day_begin(DAY + timedelta(days=1))
    made = {"before": begin - 0.001, "first": begin, "last": end - 0.001, "after": end}
    one = replace(JOBS[0], state=Failed(FAILURE))
    await SqlJobStore(database).save_all([(replace(one, id=name, created_at=at), ()) for name, at in made.items()])
    search = ClipSearch(filter=ClipFilter(days=DaySpan(DAY, DAY)), sorting=Sorting.OLDEST)
    page = await SqlListing(database).page(search, clips=False)
    assert [one.job_id for one in page.items] == ["first", "last"]


async def test_what_is_in_a_project_that_is_gone_is_in_none(listing: SqlListing, database: Database) -> None:
    await SqlProjects(database).drop("p-1")
    search = ClipSearch(grouping=ClipGrouping.PROJECT)
    *_, rest = await all_groups(listing, search, clips=True)
    page = await listing.page(search, clips=True, group=rest, most=1000)
    assert len(page.items) == rest.count
    assert {one.item for one in seen(clips=True) if one.projects == {"p-1"}} <= set(page.items)
    gone = await listing.page(search, clips=True, group=ListedGroup("p-9", 3))
    assert gone.items == ()


async def test_a_page_begins_where_the_one_before_ended_whatever_came_or_went(
    listing: SqlListing, database: Database
) -> None:
    store = SqlJobStore(database)
    search = ClipSearch(filter=ClipFilter(modes=frozenset({Mode.FAST})))
    before = wanted(search, clips=False)
    first = await listing.page(search, clips=False, most=5)
    assert first.next is not None
    await store.save(replace(JOBS[0], id="job-new", created_at=BEGIN * 2, state=Failed(FAILURE)))
    await store.forget(first.items[-1].job_id)
    second = await listing.page(search, clips=False, after=first.next, most=5)
    assert list(second.items) == [one.item for one in before[5:10]]


async def test_tags_are_told_with_how_many_variants_have_them(listing: SqlListing) -> None:
    everything = seen(clips=True)
    counts = {name: sum(name in one.tags for one in everything) for name in ("night", "Sea")}
    assert list(await listing.tags()) == [UsedTag(name, count) for name, count in counts.items()]


async def test_an_empty_library_has_no_pages_counts_and_groups(database: Database) -> None:
    listing = SqlListing(database)
    for grouping in ClipGrouping:
        search = ClipSearch(grouping=grouping)
        assert (await listing.page(search, clips=True)).items == ()
        assert await listing.count(search, clips=False) == 0
        assert await listing.groups(search, clips=True) == ()
    assert await listing.tags() == ()


def test_the_plain_look_meets_every_kind() -> None:
    """What the library lacks no comparison would miss."""
    everything = [*seen(clips=True), *seen(clips=False)]
    traits = {trait for one in everything for trait in one.facts.traits}
    assert traits == set(Trait) - {Trait.NEEDS_YOU}
    assert {one.facts.stars for one in everything} >= {0, 3, 5}
    assert any(one.lineage for one in everything)
    assert any(one.facts.cents is None for one in everything)


async def test_a_family_is_what_goes_back_to_the_same_first_generation(listing: SqlListing) -> None:
    families: dict[str, set[str]] = {}
    for one in BY_ID.values():
        families.setdefault(root(one), set()).add(one.id)
    assert max(map(len, families.values())) > 2
    for one in BY_ID.values():
        found = await listing.family(one.id)
        assert set(found) == families[root(one)]
        assert [BY_ID[name].created_at for name in found] == sorted(BY_ID[name].created_at for name in found)
    assert await listing.family("nobody") == ("nobody",)
