"""The one door for texts: plurals, numbers, sizes and dates as the person's language writes them."""

import datetime as dt
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from kinogrid.ui.marked_text import marked
from kinogrid.ui.text import age, age_holds, data_size, date_and_time, in_order, percent, shown, tr
from tests.reached import must_reach, reached

NOW = dt.datetime(2026, 11, 23, 14, 5).timestamp()  # noqa: DTZ001 - this machine's clock


@pytest.mark.parametrize(("n", "words"), [(1, "1 min"), (2, "2 min"), (0, "0 min")])
def test_a_text_that_counts_takes_its_plural(n: int, words: str) -> None:
    assert tr("Age", "%n min", n) == words


@must_reach("a brace", "a percent sign", "neither")
@given(st.text(alphabet="{}%1nwords ") | st.text())
def test_what_is_put_in_stays_as_it_is(foreign: str) -> None:
    """Braces and percent signs in foreign texts are no places for anything."""
    assert tr("Test", "It said {words}.", words=foreign) == f"It said {foreign}."
    assert shown(marked("Test", "It said {words}."), words=foreign) == f"It said {foreign}."
    reached(a_brace="{" in foreign, a_percent_sign="%" in foreign, neither=not set(foreign) & set("{}%"))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-5, "just now"), (59, "just now"), (60, "1 min"), (3600, "1 h"), (86_400, "Sun 14:05"), (864_000, "13/11/2026")],
)
def test_ages(seconds: float, words: str) -> None:
    assert age(NOW - seconds, NOW) == words


@must_reach("minutes", "hours", "days", "for ever")
@given(st.floats(-100, 10_000) | st.floats(0, 1_000_000), st.floats(0.0, 0.999))
def test_an_age_holds_as_long_as_is_said_and_no_longer(seconds: float, share: float) -> None:
    holds = age_holds(NOW - seconds, NOW)
    reached(minutes=holds <= 60, hours=60 < holds <= 3600, days=3600 < holds < math.inf, for_ever=holds == math.inf)
    assert holds > 0
    now = age(NOW - seconds, NOW)
    if holds == math.inf:
        assert age(NOW - seconds, NOW + 1e9) == now
        return
    # A microsecond is what numbers of this size tell apart.
    assert age(NOW - seconds, NOW + share * holds - 1e-5) == now or share * holds < 1e-4
    assert age(NOW - seconds, NOW + holds + 1e-5) != now


def test_numbers_sizes_and_dates_are_the_locale_s() -> None:
    assert percent(0.62) == "62 %"
    assert percent(7.0) == "100 %"
    assert data_size(3 * 1024 * 1024) == "3.0 MB"
    assert date_and_time(NOW) == "23/11/2026 14:05"


def test_texts_are_in_the_order_of_the_language() -> None:
    before = QLocale()
    try:
        for language, ordered in (("en_GB", ["Apfel", "Äpfel", "Zebra"]), ("sv_SE", ["Apfel", "Zebra", "Äpfel"])):
            QLocale.setDefault(QLocale(language))
            assert in_order(["Zebra", "Äpfel", "Apfel"]) == ordered
    finally:
        QLocale.setDefault(before)
