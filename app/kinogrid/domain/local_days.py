"""Whole days on this machine's calendar, as a person names them, and the moments that lie in them."""

import math
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

# Within these years every system knows when a day begins: Windows none before 1970, and none after 3000.
EARLIEST = date(1971, 1, 1)
LATEST = date(2999, 12, 31)
_DAY = timedelta(days=1)


def day_begin(day: date) -> float:
    """Give the Unix time at which a day begins, where clocks are put forward or back at midnight too.

    A day that a calendar left out begins where the next one does; one that is too far off counts as the nearest that
    every system knows.
    """
    known = min(max(day, EARLIEST), LATEST + _DAY)
    # Of a midnight that comes twice this is the first; one that is skipped is the moment at which it is.
    return datetime(known.year, known.month, known.day).timestamp()  # noqa: DTZ001 - the machine's own calendar


@dataclass(frozen=True, slots=True)
class DaySpan:
    """From which day to which, both of them within; None for open.

    Days, and not moments: a search that was saved in one time zone asks for the same days in another.
    """

    first: date | None = None
    last: date | None = None

    @property
    def least(self) -> float | None:
        """Give the first moment within, in Unix seconds; None where there is no first day."""
        return None if self.first is None else day_begin(self.first)

    @property
    def most(self) -> float | None:
        """Give the last moment within, in Unix seconds; None where there is no last day."""
        if self.last is None:
            return None
        return math.nextafter(day_begin(min(self.last, LATEST) + _DAY), -math.inf)

    def within(self, other: "DaySpan") -> "DaySpan":
        """Give the days that are in both."""
        firsts = [first for first in (self.first, other.first) if first is not None]
        lasts = [last for last in (self.last, other.last) if last is not None]
        return DaySpan(max(firsts, default=None), min(lasts, default=None))

    def has(self, at: float) -> bool:
        """Tell whether a moment, in Unix seconds, lies on one of the days."""
        least, most = self.least, self.most
        return (least is None or at >= least) and (most is None or at <= most)


class RecentDays(StrEnum):
    """Days as people count them from today, so that a search which is saved asks for others tomorrow."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "7 days"
    MONTH = "30 days"
    YEAR = "365 days"
    OLDER = "older than 30 days"

    def span(self, today: date) -> DaySpan:
        """Give the days that these are on a day; of so many days that is the last."""
        match self:
            case RecentDays.TODAY:
                return DaySpan(today)
            case RecentDays.YESTERDAY:
                return DaySpan(today - _DAY, today - _DAY)
            case RecentDays.OLDER:
                return DaySpan(None, today - _MONTH * _DAY)
            case RecentDays.WEEK | RecentDays.MONTH | RecentDays.YEAR:
                return DaySpan(today - (_LENGTHS[self] - 1) * _DAY)


_MONTH = 30
_LENGTHS = {RecentDays.WEEK: 7, RecentDays.MONTH: _MONTH, RecentDays.YEAR: 365}
