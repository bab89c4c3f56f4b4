"""What goes when only picks are kept: never what somebody has chosen, and nothing where nobody has."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.failure import known
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.keep_picks import ClearingPlan, JobClearing, clearing_plan, going
from kinogrid.domain.request import Generate, RemoteFrame
from kinogrid.domain.state import Clip, Done, Draft, Failed, Fetching, Result, State
from tests.reached import must_reach, reached

ORDER = Generate(prompt="p", first=RemoteFrame("https://x.example/1.png"))
RESULT = Result("1", ("a", "b", "c", "d"))
CLIPS = tuple(Clip(index, f"{index + 1}.mp4", 10**index, "", 1, 5.2, 2, 2) for index in range(4))


def a_job(state: State, picked: int | None = None, starred: frozenset[int] = frozenset(), name: str = "j") -> Job:
    return Job(name, ORDER, 1.0, state, curation=Curation(picked, starred))


subsets = st.frozensets(st.integers(0, 3))
jobs = st.builds(
    lambda here, picked, starred, rejected, name: replace(
        a_job(Done("t", RESULT, tuple(CLIPS[index] for index in sorted(here))), picked, starred, name),
        curation=Curation(picked, starred, rejected),
    ),
    subsets,
    st.none() | st.integers(0, 3),
    subsets,
    subsets,
    st.text(min_size=1, max_size=3),
)


@must_reach("some go", "all stay", "unpicked", "among")
@given(st.lists(st.tuples(jobs, st.none() | subsets), max_size=4))
def test_of_each_job_the_pick_the_stars_and_what_nobody_asked_about_stay(
    asked: list[tuple[Job, frozenset[int] | None]],
) -> None:
    plan = clearing_plan(asked)
    gone = [(one.job_id, clip.index) for one in plan.jobs for clip in one.clips]
    wanted = []
    for job, among in asked:
        here = {clip.index for clip in job.clips}
        stays = {job.curation.picked, *job.curation.starred}
        if job.curation.picked in here:
            wanted += [(job.id, index) for index in sorted(here - stays) if among is None or index in among]
    assert gone == wanted
    assert plan.count == len(gone)
    assert plan.size == sum(10**index for _, index in gone)
    assert plan.unpicked == sum(
        1 for job, _ in asked if job.clips and job.curation.picked not in {c.index for c in job.clips}
    )
    reached(
        some_go=bool(gone), all_stay=not gone, unpicked=plan.unpicked > 0, among=any(a is not None for _, a in asked)
    )


def test_what_is_not_done_is_left_alone_and_what_has_no_clips_is_not_spoken_of() -> None:
    fetching = a_job(Fetching("t", RESULT, CLIPS[:2]), picked=0, name="f")
    asked = [(fetching, None), (a_job(Draft()), None), (a_job(Failed(known("used_up"))), None)]
    assert going(fetching) == ()
    assert clearing_plan(asked) == ClearingPlan((), unpicked=0, unfinished=2)


def test_a_pick_that_is_not_on_the_disk_keeps_all_others() -> None:
    one = a_job(Done("t", RESULT, CLIPS[1:]), picked=0)
    assert clearing_plan([(one, None)]) == ClearingPlan(unpicked=1)
    assert clearing_plan([(replace(one, curation=Curation(1)), None)]) == ClearingPlan((JobClearing("j", CLIPS[2:]),))
