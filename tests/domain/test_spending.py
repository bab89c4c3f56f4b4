"""When jobs were at the service, and how few questions ask about them."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.account import UsageLine
from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.posting import Posting
from kinogrid.domain.request import Generate, RemoteFrame, Slot
from kinogrid.domain.spending import CallWindow, Charged, JobCharges, calls_of, gathered, is_worth_asking
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Result,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from tests.reached import must_reach, reached

ORDER = Generate(prompt="waves", first=RemoteFrame("https://x.example/1.png"))
RESULT = Result("1", ("https://x.example/1.mp4",))
WHY = known("no_answer", trace_id="w")
WINDOWS = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.builds(lambda at, long: CallWindow(at, at + long), st.floats(0, 1e6), st.floats(0, 2e4)),
    min_size=1,
)


@must_reach("alone", "together", "left for later", "longer than wanted")
@given(WINDOWS, st.floats(60, 1e5))
def test_times_are_asked_together_only_where_that_needs_no_wider_question(
    windows: dict[str, CallWindow], most: float
) -> None:
    whole, taken = gathered(windows, most)
    assert taken
    assert whole.since == min(window.since for window in windows.values())
    assert all(whole.since <= windows[one].since and windows[one].until <= whole.until for one in taken)
    longest = max(windows[one].until - windows[one].since for one in taken)
    assert whole.until - whole.since <= max(most, longest) + 1e-6
    reached(
        alone=len(taken) == 1,
        together=len(taken) > 1,
        left_for_later=len(taken) < len(windows),
        longer_than_wanted=whole.until - whole.since > most,
    )


def test_of_no_time_there_is_no_question() -> None:
    with pytest.raises(ValueError, match="not enough values"):
        gathered({}, 1.0)


@must_reach("one", "several", "none")
@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1000, 10**6), st.integers(0, 2 * 10**6))
def test_pieces_cover_a_time_without_gaps_and_nothing_of_the_future(
    since: float, long: float, most: float, now: float
) -> None:
    window = CallWindow(since, since + long)
    pieces = list(window.pieces(most, now))
    assert all(0 < piece.until - piece.since <= most + 1e-6 and piece.until <= now for piece in pieces)
    assert all(one.until == other.since for one, other in pairwise(pieces))
    if pieces:
        assert (pieces[0].since, pieces[-1].until) == (since, min(since + long, now))
    else:
        assert not long or now <= since
    reached(one=len(pieces) == 1, several=len(pieces) > 1, none=not pieces)


def answer_traces(detail: str) -> list[str]:
    return [detail[1:]] if detail.startswith("!") else []


def line(at: float, what: JournalKind, detail: str = "") -> JournalEntry:
    return JournalEntry(at, what, detail)


SENT = JournalKind.SUBMIT_STARTED


@pytest.mark.parametrize(
    ("state", "journal", "window", "traces"),
    [
        (
            Done("t", RESULT, (), (), took=61.0),
            [line(100, SENT, "!no"), line(101, JournalKind.ACCEPTED, "!a"), line(9000, JournalKind.FINISHED, "!a")],
            CallWindow(90, 171),
            ("a",),
        ),
        (
            Done("t", RESULT, (), ()),
            [line(100, SENT), line(101, JournalKind.ACCEPTED, "!a"), line(300, JournalKind.FINISHED, "!b")],
            CallWindow(90, 310),
            ("a", "b"),
        ),
        (
            Failed(WHY),
            [line(50, JournalKind.LOST), line(100, SENT), line(120, JournalKind.BROKE, "!x")],
            CallWindow(90, 130),
            ("x", "w"),
        ),
        (
            Done("t", RESULT, (), (), took=61.0),
            [line(100, SENT), line(120, JournalKind.LOST), line(500, SENT), line(900, JournalKind.FINISHED)],
            CallWindow(90, 571),
            (),
        ),
        (Stopped("t"), [line(50, JournalKind.LOST), line(100, SENT)], CallWindow(90, 1110), ()),
        (Failed(known("task_failed")), [], CallWindow(30, 1050), ()),
        (Stopped("t"), [line(100, SENT), line(101, JournalKind.ACCEPTED, "!a")], CallWindow(90, 1110), ("a",)),
        (Unconfirmed(200.0, "{}", WHY), [line(100, SENT), line(150, JournalKind.LOST)], CallWindow(90, 1210), ("w",)),
    ],
)
def test_a_job_s_calls_are_known_by_its_answers_and_its_time_at_the_service(
    state: Done | Failed | Stopped | Unconfirmed,
    journal: list[JournalEntry],
    window: CallWindow,
    traces: tuple[str, ...],
) -> None:
    found = calls_of(Job("j", ORDER, 40.0, state), journal, answer_traces, 10.0, 1000.0)
    assert (found.window, found.traces) == (window, traces)


def test_an_earlier_try_that_may_have_arrived_is_asked_about_too() -> None:
    job = replace(Job("j", ORDER, 40.0, GivenUp()), postings=(Posting(5000.0, "{}"),))
    assert calls_of(job, [], answer_traces, 10.0, 1000.0).window == CallWindow(30, 6010)
    twice = replace(job, postings=(Posting(7000.0, "{}"), *job.postings))
    assert calls_of(twice, [], answer_traces, 10.0, 1000.0).window == CallWindow(30, 8010)


def test_times_that_overlap_are_asked_together_up_to_the_widest_and_others_by_themselves() -> None:
    windows = {"a": CallWindow(0, 100), "b": CallWindow(50, 150), "c": CallWindow(160, 170)}
    assert gathered(windows, 1000.0) == (CallWindow(0, 150), ("a", "b"))
    assert gathered(windows, 150.0) == (CallWindow(0, 150), ("a", "b"))
    assert gathered(windows, 149.0) == (CallWindow(0, 100), ("a",))


def test_what_has_ended_or_may_have_is_worth_a_question_and_what_was_not_sent_is_not() -> None:
    ended: list[State] = [Done("t", RESULT, (), ()), Fetching("t", RESULT), Failed(WHY), Stopped("t"), GivenUp()]
    ended.append(Unconfirmed(1.0, "{}", WHY))
    under_way: list[State] = [
        Draft(),
        Uploading(Slot.FIRST, Draft()),
        Submitting(1.0, "{}", Draft()),
        Running("t", 1.0),
    ]
    assert [is_worth_asking(Job("j", ORDER, 1.0, state)) for state in ended] == [True] * 6
    assert [is_worth_asking(Job("j", ORDER, 1.0, state)) for state in under_way] == [False] * 4


def test_a_job_s_charges_are_added_up_and_none_is_not_nothing() -> None:
    one = Charged("j", "a", Decimal("0.5"), 1.0)
    assert JobCharges((one, replace(one, trace_id="b"))).credits == 1
    assert JobCharges().credits is None
    assert JobCharges((replace(one, credits=Decimal(0)),)).credits == 0


@pytest.mark.parametrize(
    ("path", "fits"),
    [(None, True), ("/midjourney/videos", True), ("videos", True), ("/midjourney/imagine", False), ("/v", False)],
)
def test_a_call_may_be_an_order_of_its_kind_where_the_path_does_not_contradict(path: str | None, *, fits: bool) -> None:
    assert UsageLine(None, None, None, None, path, None).is_for("videos") is fits


@pytest.mark.parametrize(("at", "held"), [(9.9, False), (10.0, True), (20.0, True), (20.1, False), (None, False)])
def test_a_call_is_a_job_s_only_within_the_job_s_time(at: float | None, *, held: bool) -> None:
    assert CallWindow(10.0, 20.0).holds(at) is held


@pytest.mark.parametrize(("amount", "at"), [("0", 0.0), ("1000000000", 1e11)])
def test_what_a_call_may_have_cost_and_when_is_believed_to_its_bounds(amount: str, at: float) -> None:
    assert Charged("j", "a", Decimal(amount), at).at == at


@pytest.mark.parametrize(
    ("amount", "at"),
    [("-0.01", 1.0), ("1000000001", 1.0), ("Infinity", 1.0), ("NaN", 1.0), ("1", -0.5), ("1", 1e11 + 1)],
)
def test_a_charge_that_makes_no_sense_is_refused(amount: str, at: float) -> None:
    with pytest.raises(ValueError, match="nothing costs"):
        Charged("j", "a", Decimal(amount), at)
