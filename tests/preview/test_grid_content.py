"""What the grid shows of a job in every state, decided without a window."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from kinogrid.domain.failure import known
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Aspect, Generate, Imagine, LocalFrame
from kinogrid.domain.state import Cleared, Done, Draft, Failed, Fetching, GivenUp, Missing, Running, State, Stopped
from kinogrid.ui.failure_text import advice, message
from kinogrid.ui.preview.grid_content import ExtendOffer, QueueStanding, continued_frame, grid_content, ratio
from kinogrid.ui.preview.model import ClipFrame, GridContent
from tests.reached import must_reach, reached
from tests.ui.jobs_of_all_kinds import CLIPS, KINDS, RESULT, TASK, alone, job, jobs


def grid(job: Job, *, is_told: bool = False, is_paused: bool = False) -> GridContent:
    return grid_content(
        job,
        clip_path=lambda _job, index: Path(f"{index + 1}.mp4"),
        poster_path=lambda clip: Path(f"{clip.index}.jpg"),
        start_picture=None,
        extending=ExtendOffer(alone),
        queue=QueueStanding(is_paused=is_paused, is_told=is_told),
    )


def test_what_the_notice_of_the_paused_queue_says_is_not_said_in_the_tiles_once_more() -> None:
    failed = job(Failed(known("used_up")))
    for is_told, verdict in ((False, "The balance of this token is used up."), (True, "This order was refused.")):
        content = grid(failed, is_told=is_told)
        assert content.verdict == verdict
        assert ("Top it up" in content.advice) is not is_told
        assert ("once the queue goes on" in content.advice) is is_told


def test_an_order_that_nobody_waits_for_any_more_may_be_charged_all_the_same() -> None:
    charge = "The service may finish it all the same, and charge it."
    assert [grid(job(Stopped(task))).advice for task in (TASK, None)] == [charge, ""]


@must_reach(*KINDS, "a clip", "a note", "a problem", "progress")
@settings(max_examples=300)
@given(jobs)
def test_every_tile_shows_a_clip_or_says_what_it_waits_for_or_what_is_wrong(job: Job) -> None:
    tiles = grid(job).tiles
    assert 1 <= len(tiles) <= 8
    for index, tile in enumerate(tiles):
        over = isinstance(job.state, Done | Failed | Stopped | GivenUp)
        assert tile.clip is not None or tile.note or tile.problem or over
        assert tile.progress is None or 0 <= tile.progress <= 1
        assert tile.clip in (None, Path(f"{index + 1}.mp4"))
        reached(a_clip=tile.clip is not None, a_note=bool(tile.note), a_problem=bool(tile.problem))
        reached(type(job.state).__name__, progress=tile.progress is not None)


def test_while_some_are_fetched_what_is_here_is_shown_and_what_is_lost_says_so() -> None:
    lost = Missing(2, known("dead_link"))
    job = Job("j", Imagine(prompt="hills"), 1000.0, Fetching(TASK, RESULT, (CLIPS[0],), (lost,)))
    here, coming, gone, *_ = grid(job).tiles
    assert (here.clip, here.poster, here.progress, here.note) == (Path("1.mp4"), Path("0.jpg"), None, "")
    assert (coming.clip, coming.note, coming.problem) == (None, "Fetching the picture", "")
    assert coming.progress is not None
    assert (gone.clip, gone.note, gone.progress) == (None, "", None)
    assert gone.problem


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Imagine(prompt="hills"), 16 / 9),
        (Imagine(prompt="hills", aspect=Aspect.TALL), 9 / 16),
        (Imagine(prompt="hills --ar 3:2", aspect=Aspect.TALL), 1.5),
        (Imagine(prompt="hills --aspect 1:1 --raw"), 1.0),
        (Imagine(prompt="hills --ar 100:1"), 4.0),
        (Imagine(prompt="hills --ar 1:0"), None),
        (Imagine(prompt="hills --ar wide"), None),
    ],
)
def test_the_shape_is_known_before_the_pictures_are_there(order: Imagine, expected: float | None) -> None:
    assert ratio(order) == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(
    ("state", "verdict"),
    [
        (Failed(known("used_up")), message(known("used_up"))),
        (Stopped(), "Cancelled before it was sent."),
        (Stopped(TASK), "Nobody waits for it any more."),
        (GivenUp(), "Given up: it may have been charged."),
        (Running(TASK, 1.0), ""),
        (Done(TASK, RESULT, CLIPS), ""),
        (Done(TASK, RESULT, (), tuple(Missing(index, known("dead_link")) for index in range(4))), ""),
    ],
)
def test_of_what_came_to_nothing_it_is_said_once_why(state: State, verdict: str) -> None:
    content = grid(Job("j", Generate(prompt="hills", first=LocalFrame("a.png")), 1.0, state))
    assert content.verdict == verdict
    assert bool(content.advice) is (isinstance(state, Failed) or state == Stopped(TASK))
    assert not isinstance(state, Failed) or content.advice == advice(state.failure)
    assert all(not tile.note for tile in content.tiles) or not verdict


def test_there_are_as_many_places_as_clips_were_ordered() -> None:
    def places(prompt: str) -> int:
        return len(grid(Job("j", Generate(prompt=prompt, first=LocalFrame("a.png")), 1.0)).tiles)

    assert [places("hills"), places("hills --bs 1"), places("hills --bs 2"), places("hills --bs 3")] == [4, 1, 2, 4]
    assert len(grid(Job("j", Imagine(prompt="hills --bs 1"), 1.0)).tiles) == 4


def test_an_extension_begins_with_the_last_frame_of_what_it_continues() -> None:
    parent = Job("p", Imagine(prompt="hills"), 1.0, Done(TASK, RESULT, CLIPS[:2]))
    jobs_here = {"p": parent}

    def frame(of: Parent | None) -> ClipFrame | None:
        job = Job("j", Imagine(prompt="on"), 1.0, parent=of)
        return continued_frame(job, jobs_here.get, lambda job, index: Path(f"{job.id}{index}.mp4"))

    assert frame(Parent("p", 1)) == ClipFrame(Path("p1.mp4"), CLIPS[1].frames - 1)
    assert frame(Parent("p", 3)) is None
    assert frame(Parent("gone", 1)) is None
    assert frame(None) is None


@pytest.mark.parametrize(
    ("state", "note"),
    [
        (Draft(), "Waiting for its turn"),
        (Running(TASK, 1.0, 40), "Being made"),
        (Fetching(TASK, RESULT), "Fetching the picture"),
        (Done(TASK, RESULT, CLIPS), ""),
    ],
)
def test_tiles_are_pictures_from_the_start(state: State, note: str) -> None:
    content = grid(Job("j", Imagine(prompt="hills", aspect=Aspect.TALL), 1.0, state))
    assert content.aspect == pytest.approx(9 / 16)
    assert len(content.tiles) == 4
    assert all(tile.still and tile.why_not_extend for tile in content.tiles)
    assert {tile.note for tile in content.tiles} == {note}


@pytest.mark.parametrize(
    ("state", "note"),
    [
        (Draft(), "The queue is paused"),
        (Draft(waiting_for=known("no_network")), "The queue is paused"),
        (Draft(held=True), "On hold"),
        (Running(TASK, 1.0, 40), "Being made"),
    ],
)
def test_while_the_queue_is_paused_nothing_waits_for_its_turn(state: State, note: str) -> None:
    assert {tile.note for tile in grid(job(state), is_paused=True).tiles} == {note}


def test_what_a_person_has_cleared_says_so_over_its_poster_and_offers_to_come_again() -> None:
    why = known("dead_link")
    cleared = (Cleared(CLIPS[1]), Cleared(CLIPS[2], why), Cleared(CLIPS[3]))
    kept, gone, vain, _ = grid(job(Done(TASK, RESULT, CLIPS[:1], cleared=cleared))).tiles
    assert (kept.clip, kept.problem) == (Path("1.mp4"), "")
    assert gone.problem == "Cleared by you. It can be fetched again as long as the service keeps it."
    assert vain.problem == f"Cleared by you. It could not be fetched again: {message(why)}"
    assert [(tile.clip, tile.poster) for tile in (gone, vain)] == [(None, Path("1.jpg")), (None, Path("2.jpg"))]


def test_while_one_comes_again_the_others_that_were_cleared_say_so_and_offer_nothing() -> None:
    cleared = tuple(map(Cleared, CLIPS[1:]))
    tiles = grid(job(Fetching(TASK, RESULT, CLIPS[:1], cleared=cleared, returning=(1,)))).tiles
    assert [tile.problem for tile in tiles] == [""] * 4
    assert [tile.note for tile in tiles] == ["", "Fetching the clip", "Cleared by you", "Cleared by you"]
    assert [tile.progress is None for tile in tiles] == [True, False, True, True]


def test_a_job_of_which_all_was_cleared_passes_no_verdict() -> None:
    assert grid(job(Done(TASK, RESULT, (), cleared=tuple(map(Cleared, CLIPS))))).verdict == ""
