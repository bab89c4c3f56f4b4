"""A day begins at midnight of this machine's calendar."""

import time

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.allowance import midnight
from tests.reached import must_reach, reached


@must_reach("in the morning", "in the evening")
@given(st.integers(1_000_000_000, 2_000_000_000))
def test_a_day_begins_before_now_and_on_the_same_date(now: int) -> None:
    start = midnight(now)
    assert start <= now
    assert time.localtime(start)[:3] == time.localtime(now)[:3]
    assert time.localtime(start)[3] == 0 or time.localtime(start - 1)[:3] != time.localtime(start)[:3]
    reached("in the morning" if now - start < 43_200 else "in the evening")
