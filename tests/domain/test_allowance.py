"""The order limit asks before it is passed, and says why."""

import time

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.allowance import LimitSpan, midnight, question

counts = st.integers(0, 100)


@given(counts, counts, counts, st.sampled_from(LimitSpan))
def test_it_asks_exactly_when_the_limit_would_be_passed(placed: int, adding: int, limit: int, span: LimitSpan) -> None:
    asked = question(placed, adding, limit, span)
    assert bool(asked) == (placed + adding > limit)
    if asked:
        assert f"adds {adding}" in asked
        assert f"limit is {limit}" in asked


@given(st.integers(1_000_000_000, 2_000_000_000))
def test_a_day_begins_before_now_and_on_the_same_date(now: int) -> None:
    start = midnight(now)
    assert start <= now
    assert time.localtime(start)[:3] == time.localtime(now)[:3]
    assert time.localtime(start)[3] == 0 or time.localtime(start - 1)[:3] != time.localtime(start)[:3]
