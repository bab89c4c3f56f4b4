"""A family as a tree: everybody once, behind the one they continue, whatever files say of it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.family import family_tree, standing_clip, way_to
from kinogrid.domain.job import Curation
from tests.families import made, without_clips
from tests.reached import must_reach, reached


@must_reach("several branches", "three generations", "links that go round", "a parent that is gone")
@given(
    links=st.lists(st.tuples(st.integers(0, 11), st.integers(0, 3)) | st.none(), max_size=10),
    ages=st.permutations(range(10)),
)
def test_everybody_is_there_once_behind_the_one_they_continue(
    links: list[tuple[int, int] | None], ages: list[int]
) -> None:
    jobs = [
        made(str(number), None if link is None else (str(link[0]), link[1]), at=float(ages[number]))
        for number, link in enumerate(links)
    ]
    family = family_tree(jobs)
    depths = [len(way_to(family, place)) for place in range(len(family))]
    there = {job.id for job in jobs}
    cut = [kin for kin in family if kin.parent is None and kin.job.parent and kin.job.parent.job_id in there]
    parents = [kin.parent for kin in family if kin.parent is not None]
    reached(
        several_branches=len(parents) > len(set(parents)),
        three_generations=max(depths, default=0) > 2,
        links_that_go_round=bool(cut),
        a_parent_that_is_gone=any(link is not None and link[0] >= len(links) for link in links),
    )
    assert sorted(kin.job.id for kin in family) == sorted(there)
    for place, kin in enumerate(family):
        if kin.parent is not None:
            assert kin.job.parent is not None
            assert kin.parent < place
            assert family[kin.parent].job.id == kin.job.parent.job_id
            # Whatever stands between the two was made of the same one.
            assert all(kin.parent in way_to(family, between) for between in range(kin.parent, place))
    for one in cut:
        # Only links that go round are cut: whoever one of them continues goes back to it.
        assert one.job.parent is not None
        names = [kin.job.id for kin in family]
        assert family[way_to(family, names.index(one.job.parent.job_id))[0]] is one


def test_what_was_made_of_one_stands_by_its_variant_then_by_time() -> None:
    root = made("root")
    children = [made("c", ("root", 2), at=3), made("a", ("root", 0), at=9), made("b", ("root", 2), at=1)]
    assert [kin.job.id for kin in family_tree([*children, root])] == ["root", "a", "b", "c"]


def test_links_that_go_round_are_cut_before_the_oldest() -> None:
    family = family_tree([made("b", ("a", 0), at=2), made("a", ("b", 1), at=1)])
    assert [(kin.job.id, kin.parent) for kin in family] == [("a", None), ("b", 0)]


def test_a_job_is_stood_for_by_its_pick_else_by_what_goes_on() -> None:
    root = made("root")
    assert standing_clip(root) == root.clips[0]
    going_on = [made("a", ("root", 3)), made("b", ("root", 2))]
    assert standing_clip(root, going_on) == root.clips[2]
    assert standing_clip(replace(root, curation=Curation(picked=1)), going_on) == root.clips[1]
    assert standing_clip(without_clips(root), going_on) is None
