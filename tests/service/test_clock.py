"""The service's clock, learned from dates that are honest, coarse or mad."""

from email.utils import formatdate

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.service.clock import ServiceClock, http_date

NOW = 1_751_816_800.0


@given(st.floats(-86_400, 86_400), st.lists(st.floats(0, 600), min_size=1, max_size=20))
def test_the_offset_is_known_to_about_a_second(ahead: float, moments: list[float]) -> None:
    clock = ServiceClock()
    for moment in sorted(moments):
        clock.learn(formatdate(NOW + moment + ahead, usegmt=True), NOW + moment, NOW + moment + 0.1)
        assert abs(clock.offset - ahead) <= 0.7


@given(st.none() | st.text() | st.just("Mon, 01 Jan 1990 00:00:00 GMT") | st.just(formatdate(NOW + 1e6, usegmt=True)))
def test_a_mad_date_teaches_nothing(date: str | None) -> None:
    clock = ServiceClock()
    clock.learn(date, NOW, NOW)
    assert clock.offset == 0.0


def test_an_answer_that_was_held_open_teaches_nothing() -> None:
    clock = ServiceClock()
    clock.learn(formatdate(NOW, usegmt=True), NOW, NOW + 120)
    clock.learn(formatdate(NOW, usegmt=True), NOW, NOW - 5)
    assert clock.offset == 0.0


def test_a_clock_that_is_set_is_followed_at_once() -> None:
    clock = ServiceClock()
    clock.learn(formatdate(NOW, usegmt=True), NOW, NOW)
    clock.learn(formatdate(NOW + 300, usegmt=True), NOW, NOW)
    assert abs(clock.offset - 300) <= 0.5


@given(st.text())
def test_reading_a_date_never_breaks(said: str) -> None:
    found = http_date(said)
    assert found is None or isinstance(found, float)
