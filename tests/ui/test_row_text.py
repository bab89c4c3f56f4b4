"""Every job says in words how it is, what can be done, and what it may have cost."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings

from kinogrid.domain.event import Event, FetchAgain, GiveUp, Held, LookAgain, SendAgain, Stalled, Stop, UploadStarted
from kinogrid.domain.failure import DISK_CODES, Charge, known
from kinogrid.domain.job import Job, advance
from kinogrid.domain.request import Extend, Generate, Imagine, RemoteFrame, Slot
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Missing,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Unread,
    Uploading,
)
from kinogrid.ui.failure_text import charge_sentence, message
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.notice_text import job_note
from kinogrid.ui.jobs.row_text import RowTone, again, job_row, left, state_words
from kinogrid.ui.preview.grid_content import ExtendOffer, grid_content, waiting_words
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.text import time_with_seconds
from tests.reached import must_reach, reached
from tests.tables import every
from tests.ui.jobs_of_all_kinds import CLIPS, KINDS, RESULT, TASK, alone, job, jobs, states

NOW = 2000.0


@must_reach(*KINDS, "Generate", "Extend")
@settings(max_examples=300)
@given(jobs)
@example(replace(job(Stopped("a\nb")), order=Generate(prompt="", first=RemoteFrame(""))))
def test_every_job_has_a_row_of_words(one: Job) -> None:
    row = job_row(one, thumbnail="cover.png", due_at=NOW)
    assert row.state.strip() == row.state != ""
    assert "\n" not in row.prompt + row.state
    assert row.progress is None or 0 <= row.progress <= 1
    assert row.id == one.id
    reached(type(one.state).__name__, type(one.order).__name__)


OFFERED: dict[Act, Event] = {
    Act.STOP: Stop(),
    Act.GIVE_UP: GiveUp(),
    Act.HOLD: Held(held=True),
    Act.RELEASE: Held(held=False),
    Act.SEND_AGAIN: SendAgain(1.0),
    Act.LOOK_AGAIN: LookAgain(1.0),
    Act.FETCH_AGAIN: FetchAgain(),
    Act.FETCH_CLEARED: FetchAgain((1,)),
    Act.TRY_NOW: UploadStarted(Slot.FIRST),
}
NOON = 1_700_000_000.0


@must_reach(*KINDS, *(act.value for act in OFFERED))
@settings(max_examples=300)
@given(states)
def test_what_is_offered_is_possible(state: State) -> None:
    events = OFFERED | ({Act.TRY_NOW: Stalled(None)} if isinstance(state, Fetching) else {})
    for act in job_row(job(state)).acts & events.keys():
        advance(state, events[act])
        reached(act.value)
    reached(type(state).__name__)


@must_reach(*KINDS, "a notice", "none", "put to the person", "overdue")
@settings(max_examples=300)
@given(states)
@example(Draft(held=True, waiting_for=known("upload_token")))
def test_a_notice_always_says_what_may_have_been_charged(state: State) -> None:
    note = job_note(job(state))
    if isinstance(state, Failed) or (isinstance(state, Unconfirmed) and not state.asks):
        assert note is not None
        reason = state.failure if isinstance(state, Failed) else state.why
        assert charge_sentence(reason.charge) in note.words
        # The tiles say why, and what to do.
        assert not isinstance(state, Failed) or note.words == charge_sentence(reason.charge)
        assert not isinstance(state, Failed) or note.title == "This order failed"
    if isinstance(state, Unconfirmed) and state.is_open_to_decision:
        assert note is not None
        assert {"look again", "send again", "give up"} <= {key for key, _ in note.actions}
    if isinstance(state, GivenUp):
        assert note is not None
        assert "may have been charged" in note.words
    if isinstance(state, Unconfirmed) and state.asks:
        assert note is not None
        assert [key for key, _ in note.actions] == ["look again", "send again", "give up"]
        assert "charged" in note.words
        assert not note.closable
    if note is not None:
        assert {key for key, _ in note.actions} - {"details"} <= {act.value for act in job_row(job(state)).acts}
    reached(type(state).__name__, "none" if note is None else "a notice")
    doubt = state if isinstance(state, Unconfirmed) else None
    reached(put_to_the_person=doubt is not None and doubt.asks, overdue=doubt is not None and doubt.overdue)


@pytest.mark.parametrize(
    ("charge", "said"),
    [(Charge.NO, "nothing was charged"), (Charge.MAYBE, "an earlier try of it may have been charged")],
)
def test_an_order_that_waits_for_another_token_says_what_earlier_tries_may_have_cost(charge: Charge, said: str) -> None:
    note = job_note(job(Draft(held=True, waiting_for=known("upload_token", charge=charge))))
    assert note is not None
    assert said in note.words


@pytest.mark.parametrize(
    ("charge", "said"),
    [(Charge.NO, "Nothing was charged."), (Charge.MAYBE, "An earlier try of it may have been charged.")],
)
def test_an_order_that_is_put_aside_says_what_earlier_tries_may_have_cost(charge: Charge, said: str) -> None:
    note = job_note(job(Draft(waiting_for=known("upload_unanswered", charge=charge), again_at=1.0)))
    assert note is not None
    assert note.words.endswith(said)


@every(
    "state, words, row_tone",
    [
        (Draft(), "Waiting", RowTone.WAITING),
        (Draft(held=True), "On hold", RowTone.WAITING),
        (Draft(waiting_for=known("no_network")), "Waiting: The service cannot be reached.", RowTone.ATTENTION),
        (Uploading(Slot.FIRST, Draft(), 40, 100), "Uploading the first frame… 40 %", RowTone.ACTIVE),
        (Uploading(Slot.LAST, Draft()), "Uploading the last frame…", RowTone.ACTIVE),
        (Submitting(1.0, "{}", Draft()), "Sending…", RowTone.ACTIVE),
        (Running(TASK, 1.0, 62), "Running, 62 %", RowTone.ACTIVE),
        (Running(TASK, 1.0, None, "queueing up"), "Running (queueing up)", RowTone.ACTIVE),
        (Running(TASK, 1.0), "Running", RowTone.ACTIVE),
        (
            Running(TASK, 1.0, 62, garbled=known("task_garbled")),
            "Running: What the service tells of this task cannot be read.",
            RowTone.ACTIVE,
        ),
        (Fetching(TASK, RESULT, CLIPS[:1]), "Fetching 2 of 4…", RowTone.ACTIVE),
        (
            Fetching(TASK, RESULT, CLIPS[:1], stalled=known("clip_unanswered"), again_at=9.0),
            "Fetching 2 of 4 has to wait: The host of what was made does not deliver it.",
            RowTone.ACTIVE,
        ),
        (Done(TASK, RESULT, CLIPS), "Done", RowTone.DONE),
        (Done(TASK, RESULT, CLIPS[1:], (Missing(0, known("dead_link")),)), "Done, 1 clip missing", RowTone.ATTENTION),
        (Failed(known("used_up")), "Failed: The balance of this token is used up.", RowTone.FAILED),
        (Unconfirmed(1.0, "{}", known("no_answer")), "Not confirmed: looking for it", RowTone.ACTIVE),
        (Unconfirmed(1.0, "{}", known("no_answer"), 3, True), "Needs you: was it ordered or not?", RowTone.ATTENTION),
        (Stopped(), "Cancelled", RowTone.QUIET),
        (GivenUp(), "Given up: it may have been charged", RowTone.ATTENTION),
        (
            Unconfirmed(1.0, "{}", known("no_answer"), unread=Unread(2.0, known("unanswered"))),
            "Not confirmed: the list of tasks can't be read",
            RowTone.ACTIVE,
        ),
        (Stopped(TASK), "No longer waited for", RowTone.QUIET),
    ],
)
def test_states_in_words(state: State, words: str, row_tone: RowTone) -> None:
    row = job_row(job(state))
    assert (row.state, row.row_tone) == (words, row_tone)


@pytest.mark.parametrize(
    ("state", "created_at", "old"),
    [
        (Running(TASK, NOON - 7200, 62), NOON - 9000, True),
        (Running(TASK, NOON - 60, 62), NOON - 9000, False),
        (Running(TASK, NOON - 60, 62, elsewhere=True), NOON - 9000, True),
        (Running(TASK, NOON - 60, 62, elsewhere=True), NOON - 120, False),
    ],
)
def test_a_task_that_never_ends_is_said_to_be_asked_for_rarely(state: State, created_at: float, *, old: bool) -> None:
    row = job_row(job(state, created_at=created_at), now=NOON)
    assert ("less and less often" in row.state) is old


@pytest.mark.parametrize(
    ("indices", "title"), [((1,), "Variant 2 could not be fetched"), ((0, 2), "2 variants could not be fetched: 1, 3")]
)
def test_a_notice_names_the_variants_that_are_missing(indices: tuple[int, ...], title: str) -> None:
    missing = tuple(Missing(index, known("dead_link")) for index in indices)
    note = job_note(job(Done(TASK, RESULT, (), missing)))
    assert note is not None
    assert note.title == title


def test_an_order_whose_picture_waits_says_when_it_is_tried_again() -> None:
    aside = Draft(waiting_for=known("upload_unanswered"), again_at=NOON)
    note = job_note(job(aside))
    assert note is not None
    assert f"The picture could not be uploaded. Kinogrid tries again at {time_with_seconds(NOON)}" in note.words
    assert note.actions[0] == ("try now", "Try now")
    assert job_row(job(aside)).again_at == NOON
    assert job_row(job(aside)).state == "Waiting: The picture could not be uploaded."
    held = job(replace(aside, held=True))
    assert job_note(held) is None
    assert (job_row(held).again_at, Act.TRY_NOW in job_row(held).acts) == (None, False)


def test_a_notice_says_when_what_waits_is_tried_again_and_offers_to_try_it_now() -> None:
    stalled = job(Fetching(TASK, RESULT, stalled=known("clip_unanswered"), again_at=NOON))
    note = job_note(stalled)
    assert note is not None
    assert "The host of what was made does not deliver it." in note.words
    assert f"tries again at {time_with_seconds(NOON)}" in note.words
    assert note.actions[0] == ("try now", "Try now")
    assert job_row(stalled).again_at == NOON
    on_its_way = job(Fetching(TASK, RESULT))
    assert job_note(on_its_way) is None
    assert (job_row(on_its_way).again_at, Act.TRY_NOW in job_row(on_its_way).acts) == (None, False)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-3, "trying again"), (2, "again in 5 s"), (42, "again in 40 s"), (59, "again in 1 min"), (250, "again in 4 min")],
)
def test_the_list_and_the_tiles_say_alike_when_a_clip_is_tried_again(seconds: float, words: str) -> None:
    assert again(NOW + seconds, NOW) == words
    stalled = Fetching(TASK, RESULT, stalled=known("clip_unanswered"), again_at=NOW + seconds)
    assert waiting_words(stalled, seconds).lower() == f"trying {words}".replace("trying trying", "trying")
    assert {tile.progress for tile in content(stalled).tiles} == {None}
    assert None not in {tile.progress for tile in content(replace(stalled, stalled=None)).tiles}
    assert waiting_words(replace(stalled, stalled=known("disk_full")), seconds).startswith("Waiting for the disk: ")


def test_an_extension_names_its_parent_as_people_count() -> None:
    one = job(Draft())
    assert job_row(one).extends is None
    row = job_row(replace(one, order=Extend(prompt="On", video_id="1", video_index=1)))
    assert row.extends == 2


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-3, "any moment"),
        (2, "about 5 s left"),
        (42, "about 40 s left"),
        (59, "about 1 min left"),
        (130, "about 2 min left"),
    ],
)
def test_the_list_and_the_tiles_say_alike_how_long_a_job_still_takes(seconds: float, words: str) -> None:
    assert left(NOW + seconds, NOW) == words
    assert waiting_words(Running(TASK, 0.0), seconds) == words.capitalize()


@pytest.mark.parametrize(
    ("progress", "seconds", "words"),
    [
        (0, -3, "longer than usual"),
        (60, 0, "longer than usual"),
        (95, -3, "any moment"),
        (None, -3, "any moment"),
        (0, 42, "about 40 s left"),
    ],
)
def test_a_job_that_says_itself_that_it_is_far_from_finished_is_not_expected_any_moment(
    progress: int | None, seconds: float, words: str
) -> None:
    state = Running(TASK, 0.0, progress)
    row = job_row(job(state), due_at=NOW + seconds)
    assert left(NOW + seconds, NOW, is_late=row.is_late) == words
    assert waiting_words(state, seconds) == words.capitalize()


def test_the_bar_never_falls_from_the_first_report_to_the_last_clip() -> None:
    way: list[State] = [
        *(Running(TASK, 0.0, made) for made in (0, 62, 99, 100)),
        Fetching(TASK, RESULT),
        *(Fetching(TASK, RESULT, CLIPS[:here]) for here in (1, 3)),
        Done(TASK, RESULT, CLIPS),
    ]
    shown = [job_row(job(state)).progress for state in way]
    assert None not in shown
    assert shown == sorted(share for share in shown if share is not None)
    assert (shown[0], shown[1], shown[-1]) == (0.0, 0.62, 1.0)
    tiles = [content(state).tiles[3].progress for state in way[:-1]]
    assert tiles == shown[:-1]


def content(state: State) -> GridContent:
    nowhere = Path("nowhere")
    return grid_content(
        job(state),
        clip_path=lambda _job, _index: nowhere,
        poster_path=lambda _clip: nowhere,
        start_picture=None,
        extending=ExtendOffer(alone),
    )


@pytest.mark.parametrize("code", sorted(DISK_CODES))
def test_what_the_disk_holds_up_says_why_in_the_list_the_notice_and_on_the_tiles(code: str) -> None:
    stalled = Fetching(TASK, RESULT, CLIPS[:1], stalled=known(code))
    why = message(known(code))
    assert why in job_row(job(stalled)).state
    assert waiting_words(stalled) == f"Waiting for the disk: {why}"
    note = job_note(job(stalled))
    assert note is not None
    assert note.title == why
    assert "goes on fetching by itself" in note.words


def test_an_order_that_did_not_go_out_counts_down_to_its_next_try_and_need_not_wait_for_it() -> None:
    waits = Draft(waiting_for=known("too_many_requests"))
    row = job_row(job(waits), again_at=NOW)
    assert (row.again_at, Act.TRY_NOW in row.acts) == (NOW, True)
    for other in (Draft(), replace(waits, held=True), Running(TASK, 0.0)):
        row = job_row(job(other), again_at=NOW)
        assert (row.again_at, Act.TRY_NOW in row.acts) == (None, False)


def test_a_job_whose_prompt_nobody_knows_is_called_by_its_task() -> None:
    nameless = replace(job(Running("0123456789abcdef", 1.0)), order=Generate(prompt=" ", first=RemoteFrame("")))
    assert job_row(nameless).prompt == "Imported task 0123456789ab"


def test_the_list_counts_pictures_and_finds_them_by_that_word() -> None:
    def made(*missing: Missing) -> Job:
        return Job("j", Imagine(prompt="hills"), 1.0, Done("t", RESULT, CLIPS[: 4 - len(missing)], missing))

    assert state_words(made()) == "Done, 4 pictures"
    assert state_words(made(Missing(3, known("bad_picture")))) == "Done, 1 picture missing"
    row = job_row(made())
    assert row.kind == "pictures from words"
    assert not row.extends


LOST = Unconfirmed(1.0, "{}", known("no_answer"))


@pytest.mark.parametrize(
    ("state", "said", "unsaid"),
    [
        (
            replace(LOST, asks=True, missed=2, looked_at=NOON),
            "was read back to the moment of the order",
            "can't be read",
        ),
        (
            replace(LOST, unread=Unread(NOON, known("unanswered"))),
            "the list of tasks can't be read",
            "no task of it was there",
        ),
        (replace(LOST, unread=Unread(NOON, known("list_garbled"))), "that may be this order", "no task of it"),
        (replace(LOST, unread=Unread(NOON, known("list_too_long"), NOON)), "could be read back to", "no task of it"),
        (
            replace(LOST, asks=True, unread=Unread(NOON, known("list_refused"))),
            "does not tell which tasks",
            "no task of it",
        ),
        (replace(LOST, asks=True, unread=Unread(NOON, known("several_tasks"))), "Several equal tasks", "no task of it"),
        (
            replace(LOST, asks=True, unread=Unread(NOON, known("doubtful_task"))),
            "An equal task is listed",
            "no task of it",
        ),
    ],
)
def test_the_question_says_what_was_seen_and_no_more(state: Unconfirmed, said: str, unsaid: str) -> None:
    note = job_note(job(state))
    assert note is not None
    assert said in note.words
    assert unsaid not in note.words
    assert "most likely" not in note.words
    assert "nothing was charged" not in note.words.lower()
