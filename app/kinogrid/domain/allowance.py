"""The order limit: how many orders a person wants to be able to place before being asked."""

import time
from enum import StrEnum


class LimitSpan(StrEnum):
    """Over which time orders are counted."""

    START = "start"
    DAY = "day"


def midnight(now: float) -> float:
    """Give the Unix time at which the day of `now` began on this machine's calendar."""
    moment = time.localtime(now)
    return time.mktime((moment.tm_year, moment.tm_mon, moment.tm_mday, 0, 0, 0, -1, -1, -1))


def question(placed: int, adding: int, limit: int, span: LimitSpan) -> str:
    """Say how `adding` orders beside those `placed` would pass the limit; empty while they stay within it."""
    total = placed + adding
    if total <= limit:
        return ""
    when = "today" if span is LimitSpan.DAY else "since the start"
    return f"You have placed {placed or 'none'} {when}, and this adds {adding}. Your limit is {limit}."
