"""The queue stands as the person has put it, however often and wherever an order is moved."""

import math
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.job import Job
from kinogrid.domain.order_queue import moved, waiting
from kinogrid.domain.request import Generate, RemoteFrame
from kinogrid.domain.state import Draft, Running
from tests.reached import must_reach, reached

ORDER = Generate(prompt="p", first=RemoteFrame("https://x.example/1.png"))
# Orders of one batch are this far apart, in seconds since 1970.
NOW, APART = 1.8e9, 1e-5


def line(count: int, apart: float = APART) -> list[Job]:
    return [Job(f"{number}", ORDER, NOW, Draft(NOW + apart * number, held=number % 2 == 1)) for number in range(count)]


def ids(jobs: list[Job]) -> list[str]:
    return [job.id for job in waiting(jobs)]


def with_places(jobs: list[Job], job_id: str, position: int) -> list[Job]:
    places = moved(jobs, job_id, position)
    return [replace(job, state=Draft(places[job.id])) if job.id in places else job for job in jobs]


MOVES = st.tuples(st.integers(0, 5), st.integers(-2, 8) | st.just(1))


@must_reach("to the front", "to the end", "between", "past an end", "equal places", "often")
@given(
    st.integers(1, 6),
    st.sampled_from([0.0, APART, 60.0]),
    st.lists(MOVES, max_size=60) | st.lists(MOVES, min_size=40, max_size=60),
)
def test_an_order_stands_where_it_was_put_and_no_other_has_changed_its_turn(
    count: int, apart: float, moves: list[tuple[int, int]]
) -> None:
    jobs = line(count, apart)
    wanted = ids(jobs)
    for number, position in moves:
        job_id = str(number % count)
        wanted.remove(job_id)
        wanted.insert(min(max(position, 0), len(wanted)), job_id)
        jobs = with_places(jobs, job_id, position)
        assert ids(jobs) == wanted
        reached(to_the_front=position == 0, past_an_end=position < 0 or position >= count > 1)
        reached(to_the_end=position == count - 1 > 0, between=0 < position < count - 1)
    reached(equal_places=apart == 0 and count > 1 and bool(moves), often=len(moves) > 20)


def test_one_move_is_one_order_s_while_there_is_room() -> None:
    jobs = line(4)
    assert set(moved(jobs, "3", 1)) == {"3"}
    assert set(moved(jobs, "3", 0)) == {"3"}
    assert set(moved(jobs, "0", 9)) == {"0"}
    assert set(moved(jobs, "3", 2)) == {"3"}
    # Where others stand alike is no matter of this one.
    for places, position in (((1, 1, 2, 3, 4), 3), ((0, 1, 1, 2, 3), 3), ((0, 1, 1, 2, 3), 1)):
        twins = [replace(job, state=Draft(float(place))) for job, place in zip(line(5), places, strict=True)]
        assert set(moved(twins, "4", position)) == {"4"}


def test_orders_that_all_get_new_places_stay_before_whatever_comes_later() -> None:
    places = (NOW, NOW, NOW + 60, NOW + 90)
    jobs = [replace(job, state=Draft(place)) for job, place in zip(line(4), places, strict=True)]
    found = moved(jobs, "3", 1)
    assert [found[job_id] for job_id in ("0", "3", "1", "2")] == [NOW + 57, NOW + 58, NOW + 59, NOW + 60]


def test_between_neighbours_that_no_number_stands_between_an_order_stands_all_the_same() -> None:
    one = math.nextafter(1.0, 2.0)
    for low, moving in ((1.0, "0"), (one, "9")):
        # Halfway is rounded to the even one of the two: the lower here, then the higher.
        places = {"1": low, "2": math.nextafter(low, 2.0), moving: 5.0}
        jobs = [Job(job_id, ORDER, NOW, Draft(place)) for job_id, place in places.items()]
        assert ids(with_places(jobs, moving, 1)) == ["1", moving, "2"]


def test_only_orders_that_wait_are_moved_and_moved_around() -> None:
    running = Job("r", ORDER, NOW, Running("t", NOW))
    jobs = [running, *line(2)]
    assert ids(jobs) == ["0", "1"]
    assert moved(jobs, "r", 0) == moved(jobs, "gone", 0) == moved(line(1), "0", 0) == {}
    assert ids(with_places(jobs, "1", 0)) == ["1", "0"]
