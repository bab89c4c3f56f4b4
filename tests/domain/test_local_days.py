"""Days begin and end where this machine's calendar has them do so, in every time zone, whatever its clocks do."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.local_days import EARLIEST, LATEST, DaySpan, RecentDays, day_begin
from tests.reached import must_reach, reached

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="only Unix changes its zone in a running program")

# Beside whole hours: zones that change at midnight, by half an hour, by a day, and those that never do.
ZONES = (
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "America/Havana",
    "America/St_Johns",
    "Africa/Cairo",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
)
DAYS = st.dates(date(1980, 1, 1), date(2030, 12, 31))


@contextmanager
def machine_in(zone: str) -> Iterator[None]:
    """Let this machine's clock show the time of a zone."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    _heed_zone()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        _heed_zone()


def _heed_zone() -> None:
    if sys.platform != "win32":
        time.tzset()


def test_every_zone_is_known_here() -> None:
    """Elsewhere the C library would take a name that it does not know for UTC, and nothing would be proved."""
    assert set(ZONES) <= available_timezones()


@must_reach("a day of 24 hours", "a shorter day", "a longer day", "no midnight", "a day that was left out")
@given(
    zone=st.sampled_from(ZONES),
    day=DAYS
    | st.sampled_from(
        [
            date(2011, 12, 30),
            date(2018, 11, 4),
            date(2023, 11, 5),
            date(2026, 3, 8),
            date(2026, 3, 29),
            date(2026, 10, 25),
            date(2026, 11, 1),
        ]
    ),
    share=st.floats(0, 1, exclude_max=True),
)
def test_a_day_has_each_moment_that_the_calendar_gives_it_and_no_other(zone: str, day: date, share: float) -> None:
    with machine_in(zone):
        begin, end = day_begin(day), day_begin(day + timedelta(days=1))
        span = DaySpan(day, day)
        hours = (end - begin) / 3600
        reached(
            a_day_of_24_hours=hours == 24,
            a_shorter_day=0 < hours < 24,
            a_longer_day=hours > 24,
            no_midnight=hours > 0 and datetime.fromtimestamp(begin, ZoneInfo(zone)).hour > 0,
            a_day_that_was_left_out=hours == 0,
        )
        assert not span.has(end)
        assert not span.has(begin - 0.001)
        for at in (begin, begin + (end - begin) * share, end - 0.001):
            if begin <= at < end:
                assert span.has(at)
                assert datetime.fromtimestamp(at, ZoneInfo(zone)).date() == day
        assert datetime.fromtimestamp(begin - 0.001, ZoneInfo(zone)).date() < day


@must_reach("within", "before", "after", "open at the beginning", "open at the end")
@given(zone=st.sampled_from(ZONES), first=st.none() | DAYS, last=st.none() | DAYS, at=st.floats(4e8, 1.9e9))
def test_a_span_has_what_was_on_its_first_day_its_last_and_between(
    zone: str, first: date | None, last: date | None, at: float
) -> None:
    with machine_in(zone):
        on = datetime.fromtimestamp(at, ZoneInfo(zone)).date()
        before, after = first is not None and on < first, last is not None and on > last
        assert DaySpan(first, last).has(at) == (not before and not after)
    reached(
        within=not before and not after,
        before=before,
        after=after,
        open_at_the_beginning=first is None,
        open_at_the_end=last is None,
    )


def test_days_beyond_what_systems_know_are_the_nearest_that_they_do() -> None:
    assert day_begin(date.min) == day_begin(EARLIEST)
    assert DaySpan(last=date.max).most == DaySpan(last=LATEST).most
    assert DaySpan(date.min, date.max).has(1.7e9)


def test_days_counted_from_today_go_on_with_it() -> None:
    today = date(2026, 3, 1)
    spans = {recent: recent.span(today) for recent in RecentDays}
    assert spans == {
        RecentDays.TODAY: DaySpan(today),
        RecentDays.YESTERDAY: DaySpan(date(2026, 2, 28), date(2026, 2, 28)),
        RecentDays.WEEK: DaySpan(date(2026, 2, 23)),
        RecentDays.MONTH: DaySpan(date(2026, 1, 31)),
        RecentDays.YEAR: DaySpan(date(2025, 3, 2)),
        RecentDays.OLDER: DaySpan(None, date(2026, 1, 30)),
    }
    assert RecentDays.WEEK.span(date(2026, 3, 2)).first == date(2026, 2, 24)


@must_reach("both ends", "one of them")
@given(st.tuples(*[st.none() | st.dates(EARLIEST, LATEST)] * 4), st.dates(EARLIEST, LATEST))
def test_the_days_of_two_spans_are_those_of_both(ends: tuple[date | None, ...], day: date) -> None:
    one, other = DaySpan(*ends[:2]), DaySpan(*ends[2:])
    noon = day_begin(day) + 12 * 3600
    assert one.within(other).has(noon) == (one.has(noon) and other.has(noon))
    reached("both ends" if all(ends) else "one of them")
