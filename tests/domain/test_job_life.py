"""A job's life has only the moves it should have, in whatever order events come."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import get_args

import pytest

from kinogrid.domain import event as ev
from kinogrid.domain import state as stt
from kinogrid.domain.failure import Charge, known
from kinogrid.domain.job import IllegalMove, Job, advance, allows, moved_on
from kinogrid.domain.posting import Posting
from kinogrid.domain.request import FrameUrls, Generate, Imagine, RemoteFrame, Slot
from tests.reached import must_reach, reached
from tests.tables import every

FAILURES = [known(code) for code in ("no_answer", "api_error", "too_many_requests", "disk_full")]
YES_NO = (False, True)
VIDEO = Generate(prompt="p", first=RemoteFrame("https://x.example/1.png"))


def a_result(count: int) -> stt.Result:
    return stt.Result("1751816807896311", tuple(f"https://host//video/{n}.mp4" for n in range(count)))


def a_clip(index: int) -> stt.Clip:
    return stt.Clip(index, f"{index + 1}.mp4", 1000, "00" * 32, 125, 5.2, 560, 688)


UNREAD = stt.Unread(3.0, known("unanswered"))
EVENTS: list[ev.Event] = [
    *(ev.Held(held) for held in YES_NO),
    ev.Placed(1.0),
    *(ev.UploadStarted(slot) for slot in Slot),
    ev.UploadMoved(1, 2),
    *(ev.UploadEnded(slot, "https://files/1.png") for slot in Slot),
    *(ev.SubmitStarted(float(at), body, by_service) for at in range(2) for body in "AB" for by_service in (None, 9.0)),
    *(ev.NeverLeft(why) for why in FAILURES),
    ev.NeverLeft(FAILURES[0], 7.0),
    *(ev.PutOff(why) for why in FAILURES),
    *(ev.Accepted(task_id, 2.0) for task_id in "ab"),
    *(ev.Lost(why, refused) for why in FAILURES for refused in YES_NO),
    *(ev.LookedInVain(4.0, ask, overdue) for ask in YES_NO for overdue in YES_NO),
    *(ev.LookFailed(UNREAD, ask, overdue) for ask in YES_NO for overdue in YES_NO),
    ev.LookAgain(5.0),
    ev.SendAgain(6.0),
    ev.Progressed(40, "generating"),
    ev.Garbled(known("task_garbled")),
    *(ev.Finished(a_result(count)) for count in range(1, 5)),
    *(ev.ClipArrived(a_clip(index)) for index in range(4)),
    *(ev.ClipMissed(stt.Missing(index, FAILURES[0])) for index in range(4)),
    *(ev.Renewed(a_result(count)) for count in range(1, 5)),
    *(ev.Stalled(why) for why in (None, FAILURES[-1])),
    ev.FetchAgain(),
    *(ev.FetchAgain((index,)) for index in range(4)),
    *(ev.ClipsCleared((index,)) for index in range(4)),
    ev.ClipsCleared((0, 1)),
    *(ev.ClipsRestored((index,)) for index in range(4)),
    *(ev.ClipsSpoiled((stt.Missing(index, FAILURES[0]),)) for index in range(4)),
    ev.Broke(FAILURES[0]),
    ev.Stop(),
    ev.GiveUp(),
]
Move = tuple[Job, ev.Event, Job]
LIVES = 250


def name(value: object) -> str:
    return type(value).__name__


def happening(job: Job) -> Mapping[str, list[ev.Event]]:
    """List by their kinds what may happen to a job, and tasks that are earlier tries of it."""
    kinds: dict[str, list[ev.Event]] = {}
    for event in EVENTS:
        kinds.setdefault(name(event), []).append(event)
    if job.postings:
        kinds["Recognised"] = [ev.Recognised(posting, "a") for posting in job.postings]
        kinds["Accepted"] += [ev.Accepted("a", 7.0, posting) for posting in job.postings]
    return kinds


def a_life(chance: random.Random) -> Iterator[Move]:
    """Lead a job through a life: at each step a kind of event that its state allows, and now and then any at all."""
    job = Job("j", VIDEO, 0.0)
    for _ in range(40):
        kinds = happening(job)
        for kind in chance.sample(sorted(kinds), len(kinds)):
            event = chance.choice(kinds[kind])
            possible = [event for event in kinds[kind] if allows(job.state, event)]
            if not possible and chance.random() < 0.1:
                with pytest.raises(IllegalMove):
                    moved_on(job, event)
            elif possible:
                before, event = job, chance.choice(possible)
                job = moved_on(before, event)
                yield before, event, job
                break


@pytest.fixture(scope="module")
def moves() -> list[Move]:
    """Give the moves of many lives."""
    return [move for seed in range(LIVES) for move in a_life(random.Random(seed))]  # noqa: S311 - no secret


def check_all(moves: list[Move], check: Callable[[Job, ev.Event, Job], None]) -> None:
    """Check every move, and count it with the states before and after it."""
    for before, event, after in moves:
        check(before, event, after)
        reached(f"{name(before.state)} {name(event)} {name(after.state)}")


# Whatever a life may do: each move that is missing loses something paid for, each that is too many may buy it twice.
LIFE = """
    Draft: Held Draft, Placed Draft, NeverLeft Draft, UploadStarted Uploading, SubmitStarted Submitting, Broke Failed
    Draft: Stop Stopped, Stop GivenUp, Accepted Running
    Uploading: Held Uploading, Placed Uploading, UploadMoved Uploading, UploadEnded Draft, NeverLeft Draft
    Uploading: Broke Failed, Stop Stopped, Stop GivenUp
    Submitting: NeverLeft Draft, PutOff Draft, Lost Unconfirmed, Accepted Running, Broke Failed
    Unconfirmed: LookedInVain Unconfirmed, LookFailed Unconfirmed, LookAgain Unconfirmed, SendAgain Draft
    Unconfirmed: GiveUp GivenUp, Accepted Running, Broke Failed
    Running: Progressed Running, Garbled Running, Finished Fetching, Stop Stopped, Broke Failed
    Fetching: ClipArrived Fetching, ClipArrived Done, ClipMissed Fetching, ClipMissed Done, Renewed Fetching
    Fetching: Stalled Fetching, Broke Failed
    Done: FetchAgain Fetching, ClipsCleared Done, ClipsRestored Done, ClipsSpoiled Done
    Failed: LookAgain Running, LookAgain Failed, SendAgain Draft, Accepted Running
    Stopped: LookAgain Running, LookAgain Stopped, SendAgain Draft
    GivenUp: LookAgain GivenUp, SendAgain Draft, Accepted Running
"""


@must_reach(*(kind.__name__ for kind in (*get_args(stt.State), *get_args(ev.Event))))
def test_lives_lead_through_every_state_and_know_every_event_and_make_no_other_moves(moves: list[Move]) -> None:
    made = set()
    for before, event, after in moves:
        reached(name(event), name(after.state))
        if isinstance(event, ev.Recognised):
            assert before.state == after.state
        else:
            made.add(f"{name(before.state)} {name(event)} {name(after.state)}")
    lines = (line.strip().partition(": ") for line in LIFE.strip().splitlines())
    assert made == {f"{before} {move}" for before, _, then in lines for move in then.split(", ")}


@must_reach(*(f"{kind.__name__} refuses" for kind in get_args(stt.State)))
def test_what_a_state_does_not_allow_is_an_illegal_move_and_changes_nothing(moves: list[Move]) -> None:
    for job in {name(after.state): after for _before, _event, after in moves}.values():
        for event in EVENTS:
            if not allows(job.state, event):
                with pytest.raises(IllegalMove, match=f"{name(event)} does not follow in {name(job.state)}"):
                    moved_on(job, event)
                reached(f"{name(job.state)} refuses")


@must_reach("Unconfirmed SendAgain Draft", "Submitting PutOff Draft")
def test_whatever_happens_a_job_is_posted_again_only_where_the_service_put_it_off_or_the_person_says_so(
    moves: list[Move],
) -> None:
    def check(before: Job, event: ev.Event, after: Job) -> None:
        if isinstance(before.state, stt.Submitting) and isinstance(after.state, stt.Draft):
            assert isinstance(event, ev.NeverLeft | ev.PutOff)
        elif isinstance(after.state, stt.Draft) and not isinstance(before.state, stt.Draft | stt.Uploading):
            assert isinstance(event, ev.SendAgain)
        if isinstance(after.state, stt.Submitting) and not isinstance(before.state, stt.Submitting):
            assert isinstance(before.state, stt.Draft)

    check_all(moves, check)


@must_reach(
    "Unconfirmed GiveUp GivenUp", "GivenUp Accepted Running", "Draft Accepted Running", "Unconfirmed Broke Failed"
)
def test_a_try_that_may_have_arrived_stays_with_its_job_until_a_task_is_recognised_as_it(moves: list[Move]) -> None:
    def check(before: Job, event: ev.Event, after: Job) -> None:
        unknown = {(posting.since, posting.body) for posting in before.postings}
        if isinstance(before.state, stt.Unconfirmed | stt.Submitting):
            unknown.add((before.state.since, before.state.body))
        kept = {(posting.since, posting.body) for posting in after.postings}
        if isinstance(after.state, stt.Unconfirmed | stt.Submitting):
            kept.add((after.state.since, after.state.body))
        match event:
            case ev.Accepted(posting=Posting() as found) | ev.Recognised(found):
                assert found not in after.postings
            case ev.Accepted() | ev.NeverLeft():
                pass
            case ev.Broke() if isinstance(before.state, stt.Submitting):
                pass
            case _:
                assert unknown <= kept

    check_all(moves, check)


@must_reach("Running Broke Failed", "Fetching Broke Failed", "Failed LookAgain Running")
def test_a_task_id_is_never_forgotten_or_changed_by_itself(moves: list[Move]) -> None:
    def check(before: Job, _event: ev.Event, after: Job) -> None:
        assert before.task_id in {None, after.task_id}

    check_all(moves, check)


@must_reach(
    "Fetching ClipMissed Done", "Fetching ClipArrived Done", "Done FetchAgain Fetching", "Done ClipsCleared Done"
)
def test_every_variant_is_either_here_or_missing_or_cleared_once_a_job_is_done(moves: list[Move]) -> None:
    def check(_before: Job, _event: ev.Event, after: Job) -> None:
        state = after.state
        if isinstance(state, stt.Fetching | stt.Done):
            have = [clip.index for clip in state.clips] + [gap.index for gap in state.missing]
            have += [gone.index for gone in state.cleared]
            assert len(have) == len(set(have))
            assert set(have) <= set(range(len(state.result.urls)))
            assert isinstance(state, stt.Fetching) or len(have) == len(state.result.urls)

    check_all(moves, check)


@must_reach("Done FetchAgain Fetching", "Fetching ClipMissed Done", "Done ClipsRestored Done")
def test_what_a_person_has_cleared_is_fetched_only_where_they_ask_for_it_by_name(moves: list[Move]) -> None:
    def check(before: Job, event: ev.Event, after: Job) -> None:
        cleared = {gone.index for gone in after.cleared}
        if isinstance(after.state, stt.Fetching):
            asked = set(after.state.returning)
            assert cleared & set(after.state.wanted) == asked
            again = set(event.cleared) if isinstance(event, ev.FetchAgain) else set()
            began = isinstance(before.state, stt.Fetching)
            assert asked <= (set(before.state.returning) if began and isinstance(before.state, stt.Fetching) else again)
        was = {gone.index for gone in before.cleared}
        if was - cleared:
            assert isinstance(event, ev.ClipArrived | ev.ClipsRestored | ev.Broke)
        if cleared - was:
            assert isinstance(event, ev.ClipsCleared)

    check_all(moves, check)


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
        ev.Garbled(known("task_garbled")),
        ev.Finished(a_result(2), 60.0),
        ev.ClipArrived(a_clip(1)),
        ev.ClipArrived(a_clip(0)),
    )
    assert state == stt.Done("t", a_result(2), (a_clip(0), a_clip(1)), (), 60.0)


def test_a_doubt_ends_in_a_match_or_in_the_persons_word_and_nothing_else() -> None:
    assert isinstance(walk(SENT, LOST, ev.Accepted("t", 9.0)), stt.Running)
    for decision in (ev.SendAgain(5.0), ev.GiveUp(), ev.Stop(), ev.Broke(known("api_error"))):
        with pytest.raises(IllegalMove):
            walk(SENT, LOST, decision)
    unread = stt.Unread(3.0, known("unanswered"))
    for open_to in (ev.LookedInVain(5.0, ask=True), ev.LookFailed(unread, ask=False, overdue=True)):
        asked = (SENT, LOST, open_to)
        assert isinstance(walk(*asked, ev.SendAgain(5.0)), stt.Draft)
        assert isinstance(walk(*asked, ev.GiveUp()), stt.GivenUp)
        assert isinstance(walk(*asked, ev.Accepted("t", 9.0)), stt.Running)
        with pytest.raises(IllegalMove):
            walk(*asked, ev.Stop())
    refused = ev.Lost(known("api_error"), refused=True)
    assert walk(SENT, refused, ev.Broke(known("refused_and_unseen"))) == stt.Failed(known("refused_and_unseen"))


@pytest.mark.parametrize("end", [ev.Broke(known("task_failed")), ev.Stop()])
def test_a_task_that_was_given_up_can_be_asked_for_again(end: ev.Event) -> None:
    over = walk(SENT, ev.Accepted("t", 2.0), end)
    assert advance(over, ev.LookAgain(5.0)) == stt.Running("t", 5.0)
    with pytest.raises(IllegalMove):
        advance(over, ev.SendAgain(5.0))


def test_an_unknown_word_is_kept_and_a_lost_figure_does_not_turn_progress_back() -> None:
    garbled = walk(SENT, ev.Accepted("t", 2.0), ev.Progressed(40, "a"), ev.Garbled(known("task_garbled")))
    assert garbled == stt.Running("t", 2.0, 40, "a", garbled=known("task_garbled"))
    state = advance(garbled, ev.Progressed(None, "frobnicating"))
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


WHY, NO = known("no_network"), known("forbidden")
ORIGIN = (("credential_id", "1"),)
UP = stt.Draft(3.0, urls=FrameUrls(first="https://files/1.png"), tries=2, again_at=9.0)
SENDING = stt.Submitting(5.0, "B", UP, 6.0, ORIGIN)
DOUBT = stt.Unconfirmed(5.0, "B", WHY, by_service=6.0, origin=ORIGIN)
ASKED = replace(DOUBT, missed=2, looked_at=7.0, asks=True, overdue=True)
RUNS = stt.Running("t", 5.0, 40, "generating", elsewhere=True)
CLIPS = tuple(a_clip(index) for index in range(2))
GAP = stt.Missing(1, WHY)
FETCHES = stt.Fetching("t", a_result(2), CLIPS[1:], took=60.0)
CLEARED = stt.Done("t", a_result(2), CLIPS[:1], took=60.0, cleared=(stt.Cleared(CLIPS[1]),))
SPOILED = stt.Done("t", a_result(2), CLIPS[:1], (GAP,), 60.0)
RETURNS = replace(FETCHES, clips=CLIPS[:1], cleared=(stt.Cleared(CLIPS[1]),), returning=(1,))


@every(
    "state, event, then",
    [
        (UP, ev.Held(held=True), replace(UP, held=True)),
        (UP, ev.Placed(7.0), replace(UP, place=7.0)),
        (UP, ev.UploadStarted(Slot.LAST), stt.Uploading(Slot.LAST, UP)),
        (UP, ev.NeverLeft(WHY, 8.0), replace(UP, tries=3, waiting_for=WHY, again_at=8.0)),
        (UP, ev.SubmitStarted(5.0, "B", 6.0, ORIGIN), SENDING),
        (stt.Uploading(Slot.LAST, UP), ev.Held(held=True), stt.Uploading(Slot.LAST, replace(UP, held=True))),
        (stt.Uploading(Slot.LAST, UP), ev.Placed(7.0), stt.Uploading(Slot.LAST, replace(UP, place=7.0))),
        (stt.Uploading(Slot.LAST, UP), ev.UploadMoved(4, 9), stt.Uploading(Slot.LAST, UP, 4, 9)),
        (
            stt.Uploading(Slot.LAST, UP, 4, 9),
            ev.UploadEnded(Slot.LAST, "https://files/2.png"),
            replace(UP, urls=FrameUrls("https://files/1.png", "https://files/2.png"), again_at=None),
        ),
        (stt.Uploading(Slot.LAST, UP), ev.NeverLeft(WHY, 8.0), replace(UP, tries=3, waiting_for=WHY, again_at=8.0)),
        (SENDING, ev.NeverLeft(WHY), replace(UP, tries=3, waiting_for=WHY)),
        (SENDING, ev.PutOff(WHY), replace(UP, tries=3, waiting_for=WHY)),
        (SENDING, ev.Lost(WHY), DOUBT),
        (SENDING, ev.Lost(WHY, refused=True), replace(DOUBT, refused=True)),
        (DOUBT, ev.LookedInVain(7.0), replace(DOUBT, missed=1, looked_at=7.0)),
        (replace(ASKED, missed=1, unread=UNREAD), ev.LookedInVain(7.0, ask=True, overdue=True), ASKED),
        (DOUBT, ev.LookFailed(UNREAD, ask=True, overdue=True), replace(DOUBT, unread=UNREAD, asks=True, overdue=True)),
        (ASKED, ev.LookAgain(8.0), replace(ASKED, asks=False)),
        (ASKED, ev.SendAgain(8.0), stt.Draft(8.0)),
        (stt.GivenUp(), ev.SendAgain(8.0), stt.Draft(8.0)),
        (DOUBT, ev.Accepted("t", 7.0), stt.Running("t", 7.0)),
        (RUNS, ev.Progressed(50, "soon"), replace(RUNS, progress=50, word="soon")),
        (RUNS, ev.Garbled(WHY), replace(RUNS, garbled=WHY)),
        (RUNS, ev.Finished(a_result(2), 60.0), replace(FETCHES, clips=())),
        (RUNS, ev.Stop(), stt.Stopped("t")),
        (RUNS, ev.Broke(NO), stt.Failed(NO, "t")),
        (FETCHES, ev.Broke(NO), stt.Failed(NO, "t")),
        (FETCHES, ev.ClipArrived(CLIPS[0]), stt.Done("t", a_result(2), CLIPS, (), 60.0)),
        (replace(FETCHES, clips=CLIPS[:1]), ev.ClipMissed(GAP), stt.Done("t", a_result(2), CLIPS[:1], (GAP,), 60.0)),
        (FETCHES, ev.Renewed(replace(a_result(2), raw="2")), replace(FETCHES, result=replace(a_result(2), raw="2"))),
        (FETCHES, ev.Stalled(WHY, 8.0), replace(FETCHES, stalled=WHY, again_at=8.0)),
        (
            stt.Done("t", a_result(2), CLIPS[:1], (GAP,), 60.0),
            ev.FetchAgain(),
            replace(FETCHES, clips=CLIPS[:1]),
        ),
        (
            stt.Done("t", a_result(2), CLIPS[:1], (GAP,), 60.0, (stt.Cleared(CLIPS[1]),)),
            ev.FetchAgain(),
            replace(FETCHES, clips=CLIPS[:1], cleared=(stt.Cleared(CLIPS[1]),)),
        ),
        (stt.Done("t", a_result(2), CLIPS, took=60.0), ev.ClipsCleared((1,)), CLEARED),
        (stt.Done("t", a_result(2), CLIPS, took=60.0), ev.ClipsSpoiled((GAP,)), SPOILED),
        (CLEARED, ev.ClipsRestored((1,)), stt.Done("t", a_result(2), CLIPS, took=60.0)),
        (CLEARED, ev.FetchAgain((1, 1)), RETURNS),
        (RETURNS, ev.ClipArrived(CLIPS[1]), stt.Done("t", a_result(2), CLIPS, took=60.0)),
        (RETURNS, ev.ClipMissed(GAP), replace(CLEARED, cleared=(stt.Cleared(CLIPS[1], GAP.failure),))),
        (stt.Stopped("t"), ev.LookAgain(8.0), stt.Running("t", 8.0)),
    ],
)
def test_a_move_changes_what_it_tells_and_keeps_all_else(state: stt.State, event: ev.Event, then: stt.State) -> None:
    assert advance(state, event) == then


@every(
    "state, event",
    [
        # An address in the wrong place makes another clip; fewer of them lose one; a clip counts once.
        (stt.Uploading(Slot.LAST, UP), ev.UploadEnded(Slot.FIRST, "https://files/2.png")),
        (FETCHES, ev.Renewed(a_result(1))),
        (FETCHES, ev.Renewed(a_result(3))),
        (FETCHES, ev.ClipArrived(CLIPS[1])),
        (FETCHES, ev.ClipMissed(GAP)),
        (FETCHES, ev.ClipArrived(a_clip(2))),
        (stt.Done("t", a_result(2), CLIPS), ev.FetchAgain()),
        (CLEARED, ev.FetchAgain()),
        (CLEARED, ev.FetchAgain((0,))),
        (CLEARED, ev.ClipsSpoiled((GAP,))),
        (CLEARED, ev.ClipsSpoiled(())),
        (CLEARED, ev.FetchAgain((0, 1))),
        (CLEARED, ev.ClipsCleared((0, 1))),
        (CLEARED, ev.ClipsCleared(())),
        (CLEARED, ev.ClipsRestored(())),
        (CLEARED, ev.ClipsRestored((0,))),
        (RETURNS, ev.ClipsCleared((0,))),
        # What has a task, or may have one, is not bought again or given another.
        (stt.Failed(NO, "t"), ev.Accepted("u", 7.0, Posting(5.0, "B"))),
        (stt.Stopped("t"), ev.Accepted("u", 7.0, Posting(5.0, "B"))),
        (stt.Failed(NO), ev.Accepted("u", 7.0)),
        (UP, ev.Accepted("u", 7.0)),
        (stt.Failed(NO, "t"), ev.SendAgain(8.0)),
        (DOUBT, ev.SendAgain(8.0)),
        (DOUBT, ev.GiveUp()),
        (DOUBT, ev.Broke(NO)),
        (SENDING, ev.Stop()),
        (SENDING, ev.Held(held=True)),
    ],
)
def test_a_move_that_would_lose_or_double_something_does_not_exist(state: stt.State, event: ev.Event) -> None:
    assert not allows(state, event)


TRY = Posting(5.0, "B", 6.0, ORIGIN)
OLD = Posting(1.0, "A")


@every(
    "state, event, then",
    [
        # Sent again by the person's word, and held no longer: what was in doubt no longer keeps it back.
        (ASKED, ev.SendAgain(8.0), (replace(OLD, waived=True), replace(TRY, waived=True))),
        (stt.GivenUp(), ev.SendAgain(8.0), (replace(OLD, waived=True),)),
        (replace(UP, held=True, waiting_for=WHY), ev.Held(held=False), (replace(OLD, waived=True),)),
        (replace(UP, waiting_for=WHY), ev.Held(held=True), (OLD,)),
        (replace(UP, held=True), ev.Held(held=False), (OLD,)),
        (ASKED, ev.GiveUp(), (OLD, TRY)),
        (replace(DOUBT, refused=True), ev.Broke(NO), (OLD, TRY)),
        (SENDING, ev.PutOff(WHY), (OLD, TRY)),
        (SENDING, ev.NeverLeft(WHY), (OLD,)),
        (SENDING, ev.Accepted("t", 7.0), (OLD,)),
        (DOUBT, ev.Accepted("t", 7.0), (OLD,)),
        (UP, ev.Accepted("t", 7.0, OLD), ()),
        (RUNS, ev.Recognised(OLD, "u"), ()),
        (RUNS, ev.Recognised(TRY, "u"), (OLD,)),
        (RUNS, ev.Stop(), (OLD,)),
    ],
)
def test_a_try_of_which_nobody_knows_is_kept_until_it_is_recognised(
    state: stt.State, event: ev.Event, then: tuple[Posting, ...]
) -> None:
    assert moved_on(Job("j", VIDEO, 0.0, state, postings=(OLD,)), event).postings == then


@pytest.mark.parametrize(
    ("state", "is_open", "tries"),
    [
        (UP, True, (OLD,)),
        (DOUBT, True, (OLD, TRY)),
        (RUNS, True, (OLD,)),
        (FETCHES, True, (OLD,)),
        (stt.Done("t", a_result(2), CLIPS), False, (OLD,)),
        (stt.Failed(NO), False, (OLD,)),
        (stt.Stopped(), False, (OLD,)),
        (stt.GivenUp(), False, (OLD,)),
    ],
)
def test_a_job_that_is_over_is_not_worked_on_and_its_open_tries_are_looked_for(
    state: stt.State, tries: tuple[Posting, ...], *, is_open: bool
) -> None:
    job = Job("j", VIDEO, 0.0, state, postings=(OLD,))
    assert (job.is_open, job.open_tries) == (is_open, tries)


BEFORE = Posting(1.0, "{}", waived=True)


@pytest.mark.parametrize(
    ("state", "event", "then"),
    [
        (stt.Draft(), ev.Stop(), stt.GivenUp()),
        (stt.Uploading(Slot.FIRST, stt.Draft()), ev.Stop(), stt.GivenUp()),
        (
            stt.Submitting(2.0, "{}", stt.Draft()),
            ev.Broke(known("forbidden")),
            stt.Failed(known("forbidden", charge=Charge.MAYBE)),
        ),
        *(
            (
                stt.Running("t-1", 1.0),
                ev.Broke(known("task_failed", charge=charge)),
                stt.Failed(known("task_failed", charge=Charge.MAYBE), "t-1"),
            )
            for charge in (Charge.UNBILLED, Charge.RARELY)
        ),
        (
            stt.Draft(),
            ev.NeverLeft(known("no_network")),
            stt.Draft(tries=1, waiting_for=known("no_network", charge=Charge.MAYBE)),
        ),
    ],
)
def test_what_becomes_of_a_later_try_takes_back_nothing_of_what_an_earlier_one_may_have_cost(
    state: stt.State, event: ev.Event, then: stt.State
) -> None:
    job = Job("j", VIDEO, 0.0, state, postings=(BEFORE,))
    assert moved_on(job, event) == replace(job, state=then)
    # Where no try is in doubt, nothing may have been charged.
    assert moved_on(replace(job, postings=()), event).state == advance(state, event) != then


def test_a_pause_that_the_service_asked_for_may_have_been_charged() -> None:
    sent = Job("j", VIDEO, 0.0, stt.Submitting(2.0, "{}", stt.Draft()))
    state = moved_on(sent, ev.PutOff(known("too_many_requests"))).state
    assert isinstance(state, stt.Draft)
    assert state.waiting_for == known("too_many_requests", charge=Charge.MAYBE)


@pytest.mark.parametrize(
    ("held", "code", "lacks"),
    [
        (True, "upload_token", True),
        (False, "upload_token", False),
        (True, "no_network", False),
        (True, None, False),
    ],
)
def test_only_what_is_held_for_want_of_a_token_for_uploads_waits_for_one(
    code: str | None, *, held: bool, lacks: bool
) -> None:
    assert stt.Draft(held=held, waiting_for=None if code is None else known(code)).lacks_upload_token is lacks


def test_what_nobody_told_of_a_state_is_what_does_no_harm() -> None:
    draft, running, uploading = stt.Draft(), stt.Running("t", 1.0), stt.Uploading(Slot.FIRST, stt.Draft())
    assert (draft.place, draft.held, draft.tries) == (0.0, False, 0)
    assert (uploading.sent, uploading.total) == (0, None)
    assert not running.elsewhere, "it takes a place at the service"
    assert stt.Result(None, ()).raw == "{}"
    assert stt.Probe(1, 1.0, 16, 16).suffix == "mp4"
