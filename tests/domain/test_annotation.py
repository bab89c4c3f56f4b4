"""What is written to variants: whatever is done to one leaves every other as it was."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.annotation import (
    LONGEST_NOTE,
    LONGEST_PROJECT_NAME,
    LONGEST_TAG,
    MOST_LABELS,
    Annotations,
    Labels,
    VariantLabels,
    note_text,
    project_name,
    tag_name,
)
from tests.reached import must_reach, reached

INDICES = range(4)
TAGS = st.sampled_from(["night", "Night", "sea", "東京"])
PROJECTS = st.sampled_from(["p-1", "p-2"])
PLACES = st.none() | st.sampled_from(INDICES)


def tag_on(annotations: Annotations, place: int | None, tag: str, _project: str) -> Annotations:
    return annotations.tagged(place, tag)


def tag_off(annotations: Annotations, place: int | None, tag: str, _project: str) -> Annotations:
    return annotations.untagged(place, tag, INDICES)


def put_into(annotations: Annotations, place: int | None, _tag: str, project: str) -> Annotations:
    return annotations.put_into(place, project)


def taken_out(annotations: Annotations, place: int | None, _tag: str, project: str) -> Annotations:
    return annotations.taken_out(place, project, INDICES)


STEPS = st.tuples(st.sampled_from([tag_on, tag_off, put_into, taken_out]), PLACES, TAGS, PROJECTS)


def keys(labels: Labels) -> tuple[set[str], set[str]]:
    return {tag.casefold() for tag in labels.tags}, set(labels.projects)


@must_reach("tag_on", "tag_off", "put_into", "taken_out", "the whole job", "one of a job that had it")
@given(st.lists(STEPS, max_size=8))
def test_every_step_changes_what_it_names_and_nothing_else(
    steps: list[tuple[Callable[[Annotations, int | None, str, str], Annotations], int | None, str, str]],
) -> None:
    annotations = Annotations()
    held: dict[int, tuple[set[str], set[str]]] = {index: (set(), set()) for index in INDICES}
    for step, place, tag, project in steps:
        was_whole = annotations.whole
        annotations = step(annotations, place, tag, project)
        for index in INDICES if place is None else [place]:
            tags, projects = held[index]
            if step is tag_on:
                tags.add(tag.casefold())
            elif step is tag_off:
                tags.discard(tag.casefold())
            elif step is put_into:
                projects.add(project)
            else:
                projects.discard(project)
        assert {index: keys(annotations.labels(index)) for index in INDICES} == held
        reached(step.__name__, the_whole_job=place is None)
        reached(one_of_a_job_that_had_it=place is not None and was_whole != annotations.whole)
    assert all(one != VariantLabels(one.index) for one in annotations.variants), "what is empty is not named"


def test_a_tag_stays_as_it_was_written_first() -> None:
    annotations = Annotations().tagged(None, "Night").tagged(None, "night").tagged(1, "NIGHT")
    assert annotations == Annotations(Labels(tags=frozenset({"Night"})))
    apart = annotations.untagged(1, "night", INDICES)
    assert apart.labels(0).tags == {"Night"}
    assert apart.labels(1).tags == frozenset()


def test_stars_and_notes_are_each_variants_own() -> None:
    annotations = Annotations().rated(2, 5).rated(0, 1).noted(2, " best \0smile\n").noted(None, "for Ann")
    assert [annotations.stars(index) for index in INDICES] == [1, 0, 5, 0]
    assert [annotations.labels(index).note for index in INDICES] == ["", "", "best smile", ""]
    assert annotations.whole.note == "for Ann"
    assert annotations.rated(0, 0).rated(2, 0).noted(2, "").noted(None, "") == Annotations()


@pytest.mark.parametrize("stars", [-1, 6])
def test_there_are_no_more_stars_than_five(stars: int) -> None:
    with pytest.raises(ValueError, match="stars"):
        Annotations().rated(0, stars)


@pytest.mark.parametrize("index", [-1, 8])
def test_there_are_no_more_variants_than_eight(index: int) -> None:
    with pytest.raises(ValueError, match="variant"):
        Annotations().rated(index, 1)


@pytest.mark.parametrize("project", ["", "../x", "a b", "x" * 61, "é"])
def test_what_a_file_could_not_be_called_is_no_project(project: str) -> None:
    with pytest.raises(ValueError, match="no project"):
        Annotations().put_into(0, project)


def test_texts_are_kept_within_bounds_and_in_one_line() -> None:
    assert tag_name("  sea\u200b \n night ") == "sea night"
    assert tag_name("e\u0301\ud800") == "é"
    assert len(tag_name("x" * 999)) == LONGEST_TAG
    assert len(project_name("x" * 999)) == LONGEST_PROJECT_NAME
    assert len(note_text("x" * 99_999)) == LONGEST_NOTE
    assert note_text("one\n\ntwo") == "one\n\ntwo"
    assert Annotations().tagged(0, " \u200b ") == Annotations()


def test_nothing_has_more_labels_than_are_kept() -> None:
    labels = Labels()
    for number in range(MOST_LABELS + 5):
        labels = labels.tagged(f"tag {number}").put_into(f"p-{number}")
    assert (len(labels.tags), len(labels.projects)) == (MOST_LABELS, MOST_LABELS)
    assert labels.put_into("p-0") == labels


def test_a_job_is_found_by_what_any_of_its_variants_has() -> None:
    annotations = Annotations().tagged(1, "sea").tagged(None, "night").put_into(2, "p-1").put_into(None, "p-2")
    assert annotations.tags == {"sea", "night"}
    assert annotations.projects == {"p-1", "p-2"}
