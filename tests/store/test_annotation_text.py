"""What is written to clips comes back from its text, and what files say otherwise costs only itself."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.annotation import LONGEST_NOTE, MOST_LABELS, Annotations, Labels, VariantLabels
from kinogrid.domain.clip_filter import Between, ClipFilter, ClipGrouping, ClipSearch, Sorting
from kinogrid.domain.local_days import RecentDays
from kinogrid.store.annotation_text import (
    annotations_from_plain,
    annotations_from_text,
    annotations_to_text,
    project_names,
    search_from_text,
    search_to_text,
)
from tests.domain.test_clip_filter import FILTERS
from tests.reached import must_reach, reached
from tests.store.test_recovery import ANNOTATIONS

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["note", "tags", "index"]), inner),
    max_leaves=6,
)


@must_reach("something", "nothing")
@given(ANNOTATIONS)
def test_annotations_come_back(annotations: Annotations) -> None:
    assert annotations_from_text(annotations_to_text(annotations)) == annotations
    reached("nothing" if annotations == Annotations() else "something")


def test_nothing_is_written_briefly() -> None:
    assert annotations_to_text(Annotations()) == "{}"


@must_reach("read")
@given(
    st.fixed_dictionaries({}, optional=dict.fromkeys(("note", "tags", "projects", "variants", "new", "more"), ANY_JSON))
)
def test_whatever_a_file_says_is_read_as_far_as_it_makes_sense(told: dict[str, Any]) -> None:
    found = annotations_from_plain(told)
    assert annotations_from_text(annotations_to_text(found)) == found
    reached("read")


@pytest.mark.parametrize("text", ["", "[]", "null", "{", "7", '"x"', "[" * 100_000])
def test_what_is_no_object_says_nothing(text: str) -> None:
    assert annotations_from_text(text) == Annotations()


def test_one_odd_piece_costs_no_other() -> None:
    told = {
        "note": "kept",
        "tags": ["sea", 7, "", "x" * 999, "SEA", None],
        "projects": ["p-1", "../p", 7],
        "variants": [
            {"index": 1, "stars": 6, "tags": "sea"},
            {"index": 2, "stars": True, "note": "kept too"},
            {"index": 9, "stars": 3},
            {"index": -1, "stars": 3},
            {"index": True, "stars": 3},
            {"index": 3, "stars": 5},
            {"stars": 5},
            7,
        ],
        "new": "yes",
    }
    labels = Labels("kept", frozenset({"sea", "x" * 60}), frozenset({"p-1"}))
    variants = VariantLabels(2, 0, Labels("kept too")), VariantLabels(3, 5)
    assert annotations_from_text(json.dumps(told)) == Annotations(labels, variants)


def test_no_file_makes_more_of_it_than_a_person_could() -> None:
    many = [f"tag-{number}" for number in range(9_999)]
    told = {"note": "x" * 10**6, "tags": many, "projects": many, "variants": [{"index": 0, "stars": 1}] * 9_999}
    found = annotations_from_plain(told)
    assert len(found.whole.note) == LONGEST_NOTE
    assert (len(found.whole.tags), len(found.whole.projects)) == (MOST_LABELS, MOST_LABELS)
    assert len(found.variants) == 1


def test_names_of_projects_are_read_as_far_as_they_make_sense() -> None:
    assert project_names({"p-1": " Sea ", "../p": "x", "p-2": 7, "p-3": "", "p-4": "x" * 999}) == {
        "p-1": "Sea",
        "p-4": "x" * 100,
    }
    assert project_names(["p-1"]) == {}
    assert len(project_names({f"p-{number}": "x" for number in range(9_999)})) == 800


@must_reach("read")
@given(st.text(max_size=9), FILTERS, st.sampled_from(Sorting), st.sampled_from(ClipGrouping))
def test_searches_come_back(words: str, wanted: Any, sorting: Sorting, grouping: ClipGrouping) -> None:
    search = ClipSearch(words, wanted, sorting, grouping)
    assert search_from_text(search_to_text(search)) == search
    reached("read")


@pytest.mark.parametrize("text", ["", "{", '{"sorting": "odd"}', '{"filter": {"stars": "x"}}', "[" * 100_000])
def test_a_search_that_makes_no_sense_is_none(text: str) -> None:
    assert search_from_text(text) is None


def test_days_counted_from_today_are_saved_as_such_and_a_search_of_before_keeps_its_moments() -> None:
    week = ClipSearch("fox", ClipFilter(recent=RecentDays.WEEK))
    assert search_from_text(search_to_text(week)) == week
    before = '{"words":"fox","filter":{"made":{"least":1700000000.0,"most":null},"stars":3}}'
    assert search_from_text(before) == ClipSearch("fox", ClipFilter(made=Between(1.7e9), stars=3))
