"""What a filter lets through, how sortings rank, and what jobs and variants are."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.annotation import Annotations
from kinogrid.domain.clip_filter import (
    Between,
    ClipFilter,
    Facts,
    Making,
    Sorting,
    Trait,
    cents_of,
    clip_facts,
    job_facts,
    nearest_aspect,
)
from kinogrid.domain.failure import known
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.local_days import DaySpan
from kinogrid.domain.request import Aspect, Generate, Imagine, Mode, RemoteFrame, Resolution
from kinogrid.domain.state import Clip, Done, Draft, Failed, Result, Unconfirmed
from tests.reached import must_reach, reached
from tests.tables import every

FACTS = st.builds(
    Facts,
    is_clip=st.booleans(),
    making=st.sampled_from(Making),
    mode=st.sampled_from(Mode),
    traits=st.frozensets(st.sampled_from(Trait)),
    resolution=st.none() | st.sampled_from(Resolution),
    loop=st.booleans(),
    aspect=st.none() | st.sampled_from(Aspect),
    stars=st.integers(0, 5),
    tenths=st.integers(0, 4000),
    cents=st.none() | st.integers(0, 1_000_000),
)
DAY = date(1971, 1, 2)
DAYS = st.dates(date(1971, 1, 1), date(1971, 1, 3))
SPANS = st.builds(Between, st.none() | st.floats(0, 20), st.none() | st.floats(0, 20))
ASKED: dict[str, st.SearchStrategy[Any]] = {
    "traits": st.frozensets(st.sampled_from(Trait), max_size=2),
    "makings": st.frozensets(st.sampled_from(Making), max_size=2),
    "modes": st.frozensets(st.sampled_from(Mode), max_size=1),
    "resolutions": st.frozensets(st.sampled_from(Resolution), max_size=1),
    "aspects": st.frozensets(st.sampled_from(Aspect), max_size=3),
    "loop": st.none() | st.booleans(),
    "stars": st.integers(0, 5),
    "seconds": SPANS,
    "credits": SPANS,
    "made": SPANS,
    "days": st.builds(DaySpan, st.none() | DAYS, st.none() | DAYS),
    "tags": st.frozensets(st.sampled_from(["sea", "Sea", "night"]), max_size=2),
    "projects": st.frozensets(st.sampled_from(["p-1", "p-2"]), max_size=1),
}
"""What a filter may ask for."""


def asked(names: Iterable[str]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({name: ASKED[name] for name in names})


FILTERS = (
    st.lists(st.sampled_from(sorted(ASKED)), max_size=3, unique=True).flatmap(asked).map(lambda of: ClipFilter(**of))
)
PAIRS = st.permutations(sorted(ASKED)).flatmap(lambda names: st.tuples(asked(names[:2]), asked(names[2:4])))
PLAIN = Facts(is_clip=True, making=Making.GENERATION, mode=Mode.FAST)
CLIPS = tuple(Clip(n, f"{n + 1}.mp4", 1, "0" * 64, 125, 5.208 + n, 1248, 704) for n in range(4))
RESULT = Result("1", ("https://host/1.mp4",) * 4)
JOB = Job("job-1", Generate(prompt="waves", first=RemoteFrame("https://x.example/1.png")), 1.0)
DONE = replace(JOB, state=Done("t-1", RESULT, CLIPS))


@must_reach("let through", "held back by the first", "held back by the second alone")
@given(FACTS, PAIRS, st.frozensets(st.sampled_from(["SEA", "night"])))
def test_filters_add_up(facts: Facts, pair: tuple[dict[str, Any], dict[str, Any]], tags: frozenset[str]) -> None:
    first, second, both = (
        ClipFilter(**each).lets_through(facts, 5.0, tags, {"p-1"}, DAY) for each in (*pair, pair[0] | pair[1])
    )
    assert both == (first and second)
    reached(let_through=both, held_back_by_the_first=not first, held_back_by_the_second_alone=first and not second)


@given(FACTS)
@must_reach("anything")
def test_no_filter_lets_everything_through(facts: Facts) -> None:
    assert ClipFilter().lets_through(facts, 0.0, (), (), DAY)
    reached("anything")


@pytest.mark.parametrize(
    ("wanted", "has", "let"),
    [
        ({Trait.PICKED}, {Trait.PICKED, Trait.STARRED}, True),
        ({Trait.PICKED}, {Trait.STARRED}, False),
        ({Trait.PICKED, Trait.REJECTED}, {Trait.REJECTED}, True),
        ({Trait.PICKED, Trait.REJECTED}, {Trait.UNDECIDED}, False),
        ({Trait.PICKED, Trait.STARRED}, {Trait.PICKED}, False),
        ({Trait.FAILED, Trait.NEEDS_YOU}, {Trait.NEEDS_YOU}, True),
        ({Trait.FAILED, Trait.NEW}, {Trait.FAILED}, False),
        ({Trait.FAILED, Trait.NEW}, {Trait.FAILED, Trait.NEW}, True),
    ],
)
def test_of_decisions_one_is_enough_and_all_else_has_to_hold(wanted: set[Trait], has: set[Trait], *, let: bool) -> None:
    assert ClipFilter(traits=frozenset(wanted)).allows(replace(PLAIN, traits=frozenset(has))) is let


@every(
    "changes, let",
    [
        ({"modes": {Mode.FAST, Mode.TURBO}}, True),
        ({"modes": {Mode.TURBO}}, False),
        ({"resolutions": {Resolution.P480}}, False),
        ({"aspects": {Aspect.WIDE, Aspect.SQUARE}}, True),
        ({"aspects": {Aspect.SQUARE}}, False),
        ({"makings": {Making.EXTENSION}}, False),
        ({"loop": True}, False),
        ({"loop": False}, True),
        ({"stars": 3}, True),
        ({"stars": 4}, False),
        ({"seconds": Between(5.2, 5.2)}, True),
        ({"seconds": Between(5.3)}, False),
        ({"seconds": Between(None, 5.1)}, False),
        ({"credits": Between(0.54)}, True),
        ({"credits": Between(None, 0.53)}, False),
        ({"made": Between(10.0, 10.0)}, True),
        ({"made": Between(10.5)}, False),
        ({"tags": {"SEA"}}, True),
        ({"tags": {"sea", "night"}}, False),
        ({"projects": {"p-1"}}, True),
        ({"projects": {"p-1", "p-2"}}, False),
    ],
)
def test_each_thing_that_a_filter_asks_for(changes: dict[str, object], *, let: bool) -> None:
    facts = replace(PLAIN, resolution=Resolution.P720, aspect=Aspect.WIDE, stars=3, tenths=52, cents=54)
    wanted = {name: frozenset(value) if isinstance(value, set) else value for name, value in changes.items()}
    assert replace(ClipFilter(), **wanted).lets_through(facts, 10.0, {"Sea"}, {"p-1"}, DAY) is let  # type: ignore[arg-type]


def test_what_nobody_knows_is_in_no_span_that_has_an_end() -> None:
    assert ClipFilter().allows(PLAIN)
    assert not ClipFilter(seconds=Between(0.0)).allows(PLAIN)
    assert not ClipFilter(credits=Between(None, 9.0)).allows(PLAIN)


@pytest.mark.parametrize(
    ("sorting", "order"),
    [
        (Sorting.BEST, ["best", "long", "nothing"]),
        (Sorting.LONGEST, ["long", "best", "nothing"]),
        (Sorting.SHORTEST, ["best", "long", "nothing"]),
        (Sorting.DEAREST, ["long", "best", "nothing"]),
        (Sorting.CHEAPEST, ["best", "long", "nothing"]),
        (Sorting.NEWEST, ["nothing", "best", "long"]),
        (Sorting.OLDEST, ["nothing", "best", "long"]),
    ],
)
def test_what_nobody_knows_comes_last(sorting: Sorting, order: list[str]) -> None:
    kinds = {
        "nothing": PLAIN,
        "best": replace(PLAIN, stars=5, tenths=52, cents=0),
        "long": replace(PLAIN, stars=1, tenths=4000, cents=1_000_000),
    }
    assert sorted(kinds, key=lambda name: sorting.rank(kinds[name])) == order


@pytest.mark.parametrize(
    ("width", "height", "aspect"),
    [
        (1248, 704, Aspect.WIDE),
        (704, 1248, Aspect.TALL),
        (960, 960, Aspect.SQUARE),
        (1000, 980, Aspect.SQUARE),
        (1024, 768, Aspect.CLASSIC),
        (3, 4, Aspect.PORTRAIT),
        (9000, 1, Aspect.WIDE),
        (0, 700, None),
        (700, 0, None),
    ],
)
def test_a_picture_has_the_nearest_shape(width: int, height: int, aspect: Aspect | None) -> None:
    assert nearest_aspect(width, height) is aspect


def test_costs_are_told_in_hundredths_and_no_farther_than_anything_costs() -> None:
    assert [cents_of(cost) for cost in (0.0, 0.54, 1e30, None, -1.0, float("nan"))] == [
        0,
        54,
        1_000_000,
        None,
        None,
        None,
    ]


def test_a_variant_and_its_job_are_told_apart() -> None:
    annotations = Annotations(is_new=True).rated(1, 4).rated(2, 2)
    job = replace(DONE, curation=Curation(1, frozenset({2}), frozenset({3})), annotations=annotations)
    variants = [clip_facts(job, clip, 0.54) for clip in job.clips]
    assert [set(facts.traits) - {Trait.NEW} for facts in variants] == [
        set(),
        {Trait.PICKED},
        {Trait.STARRED},
        {Trait.REJECTED},
    ]
    assert all(Trait.NEW in facts.traits and facts.is_clip and facts.cents == 54 for facts in variants)
    assert [facts.stars for facts in variants] == [0, 4, 2, 0]
    assert [facts.tenths for facts in variants] == [52, 62, 72, 82]
    whole = job_facts(job, None)
    assert whole.traits == {Trait.PICKED, Trait.STARRED, Trait.REJECTED, Trait.NEW}
    assert (whole.stars, whole.tenths, whole.aspect, whole.cents, whole.is_clip) == (4, 82, Aspect.WIDE, None, False)
    assert (whole.making, whole.mode, whole.resolution) == (Making.GENERATION, Mode.FAST, Resolution.P720)


def test_only_what_may_still_be_picked_is_undecided() -> None:
    one_rejected = replace(DONE, curation=Curation(None, frozenset(), frozenset({0})))
    undecided = [Trait.UNDECIDED in clip_facts(one_rejected, clip, None).traits for clip in CLIPS]
    assert undecided == [False, True, True, True]
    assert Trait.UNDECIDED in job_facts(one_rejected, None).traits
    all_rejected = replace(DONE, curation=Curation(None, frozenset(), frozenset(range(4))))
    assert Trait.UNDECIDED not in job_facts(all_rejected, None).traits


def test_failures_questions_and_pictures() -> None:
    assert job_facts(replace(JOB, state=Failed(known("forbidden"))), None).traits == {Trait.FAILED}
    asks = Unconfirmed(1.0, "{}", known("no_answer"), asks=True)
    held = Draft(held=True, waiting_for=known("list_refused"))
    for state in (asks, held):
        assert job_facts(replace(JOB, state=state), None).traits == {Trait.NEEDS_YOU}
    assert job_facts(replace(JOB, state=Draft(held=True, waiting_for=known("no_network"))), None).traits == frozenset()
    pictures = job_facts(replace(JOB, order=Imagine(prompt="hills", aspect=Aspect.TALL)), None)
    assert (pictures.making, pictures.aspect, pictures.resolution, pictures.loop) == (
        Making.PICTURES,
        Aspect.TALL,
        None,
        False,
    )
