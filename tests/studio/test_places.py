"""Who takes a place at the service, state by state: one too many is a refusal, one too few a queue that stands."""

import time
from collections.abc import Sequence

import pytest

from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.request import Slot
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Result,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from kinogrid.studio.places import LONGEST_RUN, is_overlong, takes_a_place
from tests.studio.at_work import an_order

NOW = 1_800_000_000.0
JUST, LONG_AGO = NOW - LONGEST_RUN, NOW - LONGEST_RUN - 1.0
DRAFT = Draft()
NOBODY_KNOWS = known("no_answer")
IN_DOUBT = Unconfirmed(NOW, "body", NOBODY_KNOWS)
TAKING: Sequence[State] = (
    Uploading(Slot.FIRST, DRAFT),
    Submitting(NOW, "body", DRAFT),
    IN_DOUBT,
    Running("t", NOW),
    Running("t", JUST),
)
FREE: Sequence[State] = (
    DRAFT,
    Unconfirmed(NOW, "body", NOBODY_KNOWS, overdue=True),
    Running("t", LONG_AGO),
    Running("t", NOW, elsewhere=True),
    Fetching("t", Result(None, ())),
    Done("t", Result(None, ()), (), ()),
    Failed(NOBODY_KNOWS),
    Stopped(),
    GivenUp(),
)


@pytest.mark.parametrize("state", TAKING, ids=lambda state: type(state).__name__)
def test_what_was_sent_from_here_and_may_be_under_way_there_takes_a_place(state: State) -> None:
    assert takes_a_place(Job("j", an_order(), LONG_AGO, state), NOW) is True


@pytest.mark.parametrize("state", FREE, ids=lambda state: type(state).__name__)
def test_what_is_not_there_or_not_from_here_takes_none(state: State) -> None:
    assert takes_a_place(Job("j", an_order(), NOW, state), NOW) is False


@pytest.mark.parametrize(
    ("created", "since", "elsewhere", "overlong"),
    [
        # Sent from here: since it was accepted. Taken in: since it was made.
        (LONG_AGO, JUST, False, False),
        (LONG_AGO, LONG_AGO, False, True),
        (LONG_AGO, NOW, True, True),
        (JUST, LONG_AGO, True, False),
    ],
)
def test_a_job_runs_for_too_long_since_it_was_accepted_or_since_it_was_made_elsewhere(
    created: float, since: float, *, elsewhere: bool, overlong: bool
) -> None:
    assert is_overlong(Job("j", an_order(), created, Running("t", since, elsewhere=elsewhere)), NOW) is overlong


def test_what_does_not_run_does_not_run_for_too_long() -> None:
    assert is_overlong(Job("j", an_order(), 0.0, DRAFT), time.time()) is False


def test_no_job_is_taken_for_endless_that_may_still_come_nor_holds_its_place_for_a_day() -> None:
    # The provider tells of 1 to 5 minutes.
    assert 1800.0 <= LONGEST_RUN <= 7200.0
