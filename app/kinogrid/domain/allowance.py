"""The order limit: how many orders a person wants to be able to place before being asked."""

import time
from dataclasses import dataclass
from enum import StrEnum


class LimitSpan(StrEnum):
    """Over which time orders are counted."""

    START = "start"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class OrderLimit:
    """How many orders may be placed within a time before a question is asked."""

    orders: int
    span: LimitSpan = LimitSpan.START


@dataclass(frozen=True, slots=True)
class OverLimit:
    """That `adding` orders beside those `placed` would pass the limit, for a question to the person."""

    placed: int
    adding: int
    limit: OrderLimit


def midnight(now: float) -> float:
    """Give the Unix time at which the day of `now` began on this machine's calendar."""
    moment = time.localtime(now)
    return time.mktime((moment.tm_year, moment.tm_mon, moment.tm_mday, 0, 0, 0, -1, -1, -1))
