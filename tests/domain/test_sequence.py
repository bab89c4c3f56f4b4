"""A sequence keeps its shots in a person's order, and never forgets what of it was ordered."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.failure import known
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.request import Generate, RemoteFrame
from kinogrid.domain.sequence import (
    LEAST_SECONDS,
    MOST_SECONDS,
    MOST_SHOTS,
    WHOLE,
    ClipSequence,
    ClipShot,
    PlannedShot,
    Shot,
    ShotStanding,
    ShownPart,
    sequence_name,
)
from kinogrid.domain.state import Clip, Done, Draft, Failed, GivenUp, Result, State
from tests.reached import must_reach, reached

ORDER = Generate(prompt="p", first=RemoteFrame("https://x.example/1.png"))
NAMES = "abcdefgh"


def clip_shot(name: str) -> ClipShot:
    return ClipShot(name, f"job {name}", 0)


def a_clip(index: int = 0, frames: int = 125, duration: float = 5.2) -> Clip:
    return Clip(index, f"{index + 1}.mp4", 1, "", frames, duration, 2, 2)


def a_job(name: str, state: State, picked: int | None = None) -> Job:
    return Job(name, ORDER, 1.0, state, curation=Curation(picked))


def a_done_job(name: str, picked: int | None = None, count: int = 2) -> Job:
    urls = tuple("ab"[:count])
    return a_job(name, Done("t", Result("1", urls), tuple(map(a_clip, range(count)))), picked)


sequences = st.lists(st.sampled_from(NAMES), unique=True).map(
    lambda names: ClipSequence("s", "S", 1.0, tuple(map(clip_shot, names)), {"z": "an order"})
)


@must_reach("some", "all", "none", "onto themselves")
@given(sequences, st.frozensets(st.sampled_from(NAMES)), st.integers(-2, 10))
def test_what_is_moved_stands_together_before_what_it_was_put_before(
    sequence: ClipSequence, going: frozenset[str], at: int
) -> None:
    names = [shot.id for shot in sequence.shots]
    place = max(0, min(at, len(names)))
    wanted = [*(one for one in names[:place] if one not in going), *(one for one in names if one in going)]
    wanted += [one for one in names[place:] if one not in going]
    moved = sequence.moved(going, at)
    assert [shot.id for shot in moved.shots] == wanted
    assert (moved.name, moved.orders) == (sequence.name, sequence.orders)
    count = len(going.intersection(names))
    reached(
        some=0 < count < len(names),
        all=0 < count == len(names),
        none=not count,
        onto_themselves=count > 0 and wanted == names,
    )


@must_reach("in between", "into nothing")
@given(sequences, st.integers(-2, 10), st.integers(0, 3))
def test_what_is_put_in_stands_there_and_can_be_taken_out_again(sequence: ClipSequence, at: int, count: int) -> None:
    more = [clip_shot(f"new {number}") for number in range(count)]
    grown = sequence.inserted(more, at)
    place = max(0, min(at, len(sequence.shots)))
    assert grown.shots == (*sequence.shots[:place], *more, *sequence.shots[place:])
    assert grown.without({shot.id for shot in more}) == sequence
    assert sequence.inserted(more).shots == (*sequence.shots, *more)
    reached(in_between=0 < place < len(sequence.shots) and count > 0, into_nothing=not sequence.shots and count > 0)


def test_there_is_an_end_to_what_a_sequence_takes() -> None:
    full = ClipSequence("s", "S", 1.0).inserted(clip_shot(str(number)) for number in range(MOST_SHOTS + 5))
    assert len(full.shots) == MOST_SHOTS
    assert full.inserted([clip_shot("one more")], 0) == full


@must_reach("whole", "behind the end", "turned round")
@given(st.integers(-3, 200), st.none() | st.integers(-3, 200), st.integers(1, 130))
def test_a_part_always_shows_something_and_only_what_is_there(first: int, last: int | None, frames: int) -> None:
    part = ShownPart(first, last)
    begin, end = part.within(frames)
    assert 0 <= begin <= end < frames
    if 0 <= first <= (frames - 1 if last is None else last) < frames:
        assert (begin, end) == (first, frames - 1 if last is None else last)
    clip = a_clip(frames=frames, duration=frames / 24)
    assert abs(part.seconds(clip) - (end - begin + 1) / 24) < 1e-9
    assert WHOLE.within(frames) == (0, frames - 1)
    reached(
        whole=(begin, end) == (0, frames - 1),
        behind_the_end=first >= frames,
        turned_round=last is not None and first > last,
    )


@must_reach("too short", "too long")
@given(st.floats(-1, 100))
def test_a_planned_shot_lasts_as_long_as_one_can(seconds: float) -> None:
    sequence = ClipSequence("s", "S", 1.0, (PlannedShot("a", ORDER), clip_shot("b")))
    longer = sequence.lasting("a", seconds)
    assert LEAST_SECONDS <= longer.seconds(longer.shots[0], lambda _: None) <= MOST_SECONDS
    assert sequence.lasting("b", seconds) == sequence
    reached(too_short=seconds < LEAST_SECONDS, too_long=seconds > MOST_SECONDS)


JOBS = {
    "clips": a_done_job("clips"),
    "picked": a_done_job("picked", picked=1),
    "picked and cleared": a_done_job("picked and cleared", picked=1, count=1),
    "waiting": a_job("waiting", Draft()),
    "failed": a_job("failed", Failed(known("moderated"))),
    "given up": a_job("given up", GivenUp()),
}


def test_how_a_shot_stands_is_what_its_job_says() -> None:
    planned = PlannedShot("a", ORDER, 3.0)
    told = {
        None: ShotStanding.OPEN,
        "picked": ShotStanding.CLIP,
        "clips": ShotStanding.CHOICE,
        "picked and cleared": ShotStanding.CHOICE,
        "waiting": ShotStanding.ORDERED,
        "failed": ShotStanding.FAILED,
        "given up": ShotStanding.FAILED,
        "just sent": ShotStanding.COMING,
        "deleted": ShotStanding.GONE,
    }
    for job_id, standing in told.items():
        sequence = ClipSequence("s", "S", 1.0, (planned,), {} if job_id is None else {"a": job_id})
        assert sequence.standing(planned, JOBS.get, {"just sent"}) is standing, job_id
        seconds = 5.2 if standing is ShotStanding.CLIP else 3.0
        assert sequence.duration(JOBS.get) == seconds
        assert bool(sequence.missing()) is (standing is ShotStanding.OPEN)


def test_a_clip_that_is_not_there_takes_no_time() -> None:
    shots = (ClipShot("a", "clips", 1, ShownPart(25, 49)), ClipShot("b", "clips", 3), ClipShot("c", "deleted", 0))
    sequence = ClipSequence("s", "S", 1.0, shots)
    standings = [sequence.standing(shot, JOBS.get) for shot in shots]
    assert standings == [ShotStanding.CLIP, ShotStanding.GONE, ShotStanding.GONE]
    assert abs(sequence.duration(JOBS.get) - 25 * 5.2 / 125) < 1e-9
    assert sequence.holds("clips")
    assert not sequence.holds("picked")


edits = st.lists(
    st.one_of(
        st.builds(lambda names, at: ("move", names, at), st.frozensets(st.sampled_from("pq")), st.integers(0, 3)),
        st.builds(lambda name: ("take out", name), st.sampled_from("pq")),
        st.builds(lambda name: ("order", name), st.sampled_from("pq")),
        st.builds(lambda name: ("replan", name), st.sampled_from("pq")),
        st.just(("back to the beginning",)),
    ),
    max_size=12,
)


@must_reach("ordered and back", "ordered and out", "replanned after")
@given(edits)
def test_nothing_that_is_arranged_or_taken_back_lets_a_shot_be_ordered_again(done: list[tuple[object, ...]]) -> None:
    shots: tuple[Shot, ...] = (PlannedShot("p", ORDER), PlannedShot("q", ORDER))
    first = ClipSequence("s", "S", 1.0, shots)
    now, ordered = first, set[str]()
    for edit in done:
        match edit:
            case ("move", frozenset() as names, int() as at):
                now = now.moved({str(name) for name in names}, at)
            case ("take out", str() as name):
                reached(ordered_and_out=name in ordered)
                now = now.without({name})
            case ("order", str() as name):
                going = [shot.id for shot in now.missing() if shot.id == name]
                assert not ordered.intersection(going)
                ordered.update(going)
                now = now.ordered({one: f"job {one}" for one in going})
            case ("replan", str() as name):
                reached(replanned_after=name in ordered and now.shot(name) is not None)
                anew = now.replanned(name, replace(ORDER, prompt="other"))
                assert name not in ordered or anew == now
                now = anew
            case _:
                reached(ordered_and_back=bool(ordered))
                now = now.arranged_as(first)
        assert now.orders == {one: f"job {one}" for one in ordered}
        assert not {shot.id for shot in now.missing()} & ordered


def test_a_name_is_one_line_of_what_can_be_seen() -> None:
    assert sequence_name("  A\tfilm\n of\u200b rain ") == "A film of rain"
    assert sequence_name("\u200b \n") == ""
    assert len(sequence_name("x" * 500)) == 100
