"""The service's clock, learned from dates that are honest, coarse or mad."""

import sys
import time
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.service.clock import ServiceClock, http_date
from tests.reached import must_reach, reached

NOW = 1_751_816_800.0


class Steady:
    """Time that goes on as a test says."""

    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


def a_clock(wall: float = NOW) -> tuple[ServiceClock, Steady]:
    steady = Steady()
    return ServiceClock(steady, lambda: wall), steady


def ask(clock: ServiceClock, steady: Steady, service: float) -> None:
    clock.learn(formatdate(service, usegmt=True), steady.now, steady.now)


@must_reach("ahead", "behind", "after a while")
@given(st.floats(-300 * 86_400, 300 * 86_400), st.lists(st.floats(0, 600), min_size=1, max_size=20))
def test_the_service_s_time_is_known_to_about_a_second_however_far_this_machine_s_clock_is_off(
    ahead: float, moments: list[float]
) -> None:
    clock, steady = a_clock()
    assert clock.now() is None
    for moment in sorted(moments):
        steady.now = 50.0 + moment
        clock.learn(formatdate(NOW + moment + ahead, usegmt=True), steady.now, steady.now + 0.1)
        found = clock.now()
        assert found is not None
        assert abs(found - (NOW + moment + ahead)) <= 0.7
    reached(ahead=ahead > 3600, behind=ahead < -3600, after_a_while=max(moments) > 60)


@must_reach("no date", "no readable one", "one of another year")
@given(st.none() | st.text() | st.just("Mon, 01 Jan 1990 00:00:00 GMT") | st.just(formatdate(NOW + 4e7, usegmt=True)))
def test_a_mad_date_teaches_nothing(date: str | None) -> None:
    clock, steady = a_clock()
    clock.learn(date, steady.now, steady.now)
    assert clock.now() is None
    reached("no date" if date is None else "no readable one" if http_date(date) is None else "one of another year")


def test_an_answer_was_written_halfway_between_asking_and_hearing_it() -> None:
    clock, steady = a_clock()
    clock.learn(formatdate(NOW, usegmt=True), steady.now, steady.now + 8.0)
    steady.now += 8.0
    assert clock.now() == NOW + 4.5


def test_a_date_that_differs_a_little_moves_the_clock_a_little() -> None:
    clock, steady = a_clock()
    ask(clock, steady, NOW)
    ask(clock, steady, NOW + 4)
    assert clock.now() == pytest.approx(NOW + 0.5 + 0.8, abs=1e-3)


def test_an_answer_that_was_held_open_teaches_nothing() -> None:
    clock, steady = a_clock()
    clock.learn(formatdate(NOW, usegmt=True), steady.now, steady.now + 120)
    clock.learn(formatdate(NOW, usegmt=True), steady.now, steady.now - 5)
    assert clock.now() is None


def test_a_jump_of_this_machine_s_clock_changes_nothing_and_a_single_odd_date_neither() -> None:
    wall = [NOW]
    steady = Steady()
    clock = ServiceClock(steady, lambda: wall[0])
    ask(clock, steady, NOW)
    wall[0] += 86_400.0
    steady.now += 10
    assert clock.now() == NOW + 10.5
    ask(clock, steady, NOW - 3000)
    assert clock.now() == NOW + 10.5
    ask(clock, steady, NOW + 10)
    ask(clock, steady, NOW - 3000)
    assert clock.now() == NOW + 10.5


def test_a_date_of_another_clock_is_no_noise_and_two_that_differ_say_nothing() -> None:
    clock, steady = a_clock()
    for service in (NOW, NOW + 20, NOW + 900, NOW + 20, NOW - 300):
        ask(clock, steady, service)
        assert clock.now() == NOW + 0.5


def test_a_date_of_another_zone_is_read() -> None:
    assert http_date("Sun, 06 Jul 2025 17:46:40 +0200") == NOW
    assert http_date("") is http_date(" ") is http_date(None) is None


def test_a_service_whose_clock_is_set_is_followed_once_two_answers_say_so() -> None:
    clock, steady = a_clock()
    for service in (NOW, NOW + 300, NOW + 300):
        ask(clock, steady, service)
    assert clock.now() == NOW + 300.5


@must_reach("read", "not read")
@given(st.text() | st.floats(0, 4e9).map(formatdate))
def test_reading_a_date_never_breaks(said: str) -> None:
    found = http_date(said)
    assert found is None or isinstance(found, float)
    reached("not read" if found is None else "read")


@pytest.mark.parametrize(("days", "believed"), [(390, True), (-390, True), (410, False), (-410, False)])
def test_a_date_is_believed_within_a_year_or_so_of_this_machine_s_clock(days: int, *, believed: bool) -> None:
    clock, steady = a_clock()
    ask(clock, steady, NOW + days * 86_400.0)
    assert (clock.now() is not None) is believed


def test_an_answer_that_came_before_it_was_asked_for_teaches_nothing() -> None:
    clock, steady = a_clock()
    clock.learn(formatdate(NOW, usegmt=True), steady.now, steady.now - 0.5)
    assert clock.now() is None


@pytest.mark.skipif(sys.platform == "win32", reason="this system sets no zone for one process")
def test_a_date_without_a_zone_is_of_greenwich(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "win32":
        try:
            monkeypatch.setenv("TZ", "America/New_York")
            time.tzset()
            assert http_date("Sun, 06 Jul 2025 15:46:40 -0000") == http_date("Sun, 06 Jul 2025 15:46:40 GMT") == NOW
        finally:
            monkeypatch.undo()
            time.tzset()
