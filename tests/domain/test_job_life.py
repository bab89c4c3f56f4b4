"""A job's life has only the moves it should have, in whatever order events come."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain import event as ev
from kinogrid.domain import state as stt
from kinogrid.domain.failure import KNOWN, Failure, known
from kinogrid.domain.job import IllegalMove, Job, advance, allows
from kinogrid.domain.request import Generate, Imagine, RemoteFrame, Slot

FAILURES: st.SearchStrategy[Failure] = st.sampled_from(sorted(KNOWN)).map(known)
INDICES = st.integers(0, 3)
VIDEO = Generate(prompt="p", first=RemoteFrame("https://x.example/1.png"))


def a_result(count: int) -> stt.Result:
    return stt.Result("1751816807896311", tuple(f"https://host//video/{n}.mp4" for n in range(count)))


def a_clip(index: int) -> stt.Clip:
    return stt.Clip(index, f"{index + 1}.mp4", 1000, "00" * 32, 125, 5.2, 560, 688)


RESULTS = st.integers(1, 4).map(a_result)
# What happens, of every kind; those that say nothing about failures, tasks or variants are drawn as they are declared.
PLAIN = [ev.Held, ev.Placed, ev.UploadStarted, ev.UploadMoved, ev.UploadEnded, ev.SubmitStarted, ev.LookedInVain]
PLAIN += [ev.LookAgain, ev.SendAgain, ev.Progressed, ev.FetchAgain, ev.Stop]
EVENTS: st.SearchStrategy[ev.Event] = st.one_of(
    *(st.builds(kind) for kind in PLAIN),
    *(st.builds(kind, FAILURES) for kind in (ev.NeverLeft, ev.Lost, ev.Broke)),
    *(st.builds(kind, RESULTS) for kind in (ev.Finished, ev.Renewed)),
    st.builds(ev.Accepted, st.sampled_from(["a", "b"]), st.floats(0, 10)),
    st.builds(ev.ClipArrived, INDICES.map(a_clip)),
    st.builds(ev.ClipMissed, st.builds(stt.Missing, INDICES, FAILURES)),
    st.builds(ev.Stalled, st.none() | FAILURES),
)


Move = tuple[stt.State, ev.Event, stt.State]


def lived(events: list[ev.Event]) -> Iterator[Move]:
    """Give each move of a life, as state, event and next state; events that can't happen then are left out."""
    state: stt.State = stt.Draft()
    for event in events:
        if allows(state, event):
            before, state = state, advance(state, event)
            yield before, event, state


LIVES = st.lists(EVENTS, max_size=60).map(lived)


@given(LIVES)
def test_whatever_happens_a_job_is_posted_once_unless_it_certainly_never_left_or_the_person_says_so(
    life: Iterator[Move],
) -> None:
    may_post = True
    for before, event, after in life:
        if isinstance(after, stt.Submitting) and not isinstance(before, stt.Submitting):
            assert may_post
            may_post = False
        if isinstance(event, ev.NeverLeft | ev.SendAgain):
            may_post = True


@given(LIVES)
def test_a_task_id_is_never_forgotten_or_changed_by_itself(life: Iterator[Move]) -> None:
    for before, _, after in life:
        earlier, later = (Job("j", VIDEO, 0.0, state).task_id for state in (before, after))
        assert earlier in {None, later}


@given(LIVES)
def test_every_variant_is_either_here_or_missing_once_a_job_is_done(life: Iterator[Move]) -> None:
    for _, _, state in life:
        if isinstance(state, stt.Fetching | stt.Done):
            have = [clip.index for clip in state.clips] + [gap.index for gap in state.missing]
            assert len(have) == len(set(have))
            assert set(have) <= set(range(len(state.result.urls)))
            assert isinstance(state, stt.Fetching) or len(have) == len(state.result.urls)


def walk(*events: ev.Event) -> stt.State:
    state: stt.State = stt.Draft()
    for event in events:
        state = advance(state, event)
    return state


SENT = ev.SubmitStarted(1.0, "{}")
LOST = ev.Lost(known("no_answer"))


def test_the_usual_life() -> None:
    state = walk(
        ev.UploadStarted(Slot.FIRST),
        ev.UploadMoved(5, 10),
        ev.UploadEnded(Slot.FIRST, "https://files/1.png"),
        SENT,
        ev.Accepted("t", 2.0),
        ev.Progressed(40, "generating"),
        ev.Finished(a_result(2), 60.0),
        ev.ClipArrived(a_clip(1)),
        ev.ClipArrived(a_clip(0)),
    )
    assert state == stt.Done("t", a_result(2), (a_clip(0), a_clip(1)), (), 60.0)


def test_a_doubt_ends_in_a_match_or_in_the_persons_word_and_nothing_else() -> None:
    assert isinstance(walk(SENT, LOST, ev.Accepted("t", 9.0)), stt.Running)
    for decision in (ev.SendAgain(5.0), ev.Stop()):
        with pytest.raises(IllegalMove):
            walk(SENT, LOST, decision)
    asked = (SENT, LOST, ev.LookedInVain(ask=True))
    assert isinstance(walk(*asked, ev.SendAgain(5.0)), stt.Draft)
    assert isinstance(walk(*asked, ev.Stop()), stt.Stopped)
    assert isinstance(walk(*asked, ev.Accepted("t", 9.0)), stt.Running)


@pytest.mark.parametrize("end", [ev.Broke(known("task_failed")), ev.Stop()])
def test_a_task_that_was_given_up_can_be_asked_for_again(end: ev.Event) -> None:
    over = walk(SENT, ev.Accepted("t", 2.0), end)
    assert advance(over, ev.LookAgain(5.0)) == stt.Running("t", 5.0)
    with pytest.raises(IllegalMove):
        advance(over, ev.SendAgain(5.0))


def test_an_unknown_word_is_kept_and_a_lost_figure_does_not_turn_progress_back() -> None:
    state = walk(SENT, ev.Accepted("t", 2.0), ev.Progressed(40, "a"), ev.Progressed(None, "frobnicating"))
    assert state == stt.Running("t", 2.0, 40, "frobnicating")


def test_an_order_on_its_way_cannot_be_stopped_but_before_and_after_it_can() -> None:
    assert isinstance(walk(ev.Stop()), stt.Stopped)
    assert isinstance(walk(SENT, ev.Accepted("t", 2.0), ev.Stop()), stt.Stopped)
    with pytest.raises(IllegalMove):
        walk(SENT, ev.Stop())


def test_only_pictures_of_their_own_have_an_address() -> None:
    urls = tuple(f"https://host/{index}.png" for index in range(4))
    words = Imagine(prompt="hills")
    pictures = stt.Fetching("t", stt.Result(None, urls))
    assert [Job("a", words, 0.0, pictures).picture_url(index) for index in (-1, 0, 3, 4)] == ["", urls[0], urls[3], ""]
    for job in (
        Job("a", VIDEO, 0.0, pictures),
        Job("a", words, 0.0, stt.Fetching("t", stt.Result(None, urls, sheet=True))),
        Job("a", words, 0.0, stt.Running("t", 0.0)),
    ):
        assert job.picture_url(0) == ""
