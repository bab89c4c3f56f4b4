"""What a state is that says nothing of itself, as rows of earlier versions do not, and what is read off one."""

import json

import pytest

from kinogrid.domain.failure import LACKS_UPLOAD_TOKEN, known
from kinogrid.domain.request import Slot
from kinogrid.domain.state import Draft, Probe, Result, Running, Submitting, Unconfirmed, Uploading


def test_what_a_state_does_not_say_of_itself_makes_nothing_of_it() -> None:
    draft = Draft()
    assert (draft.place, draft.held, draft.tries, draft.waiting_for, draft.again_at) == (0.0, False, 0, None, None)
    assert (Uploading(Slot.FIRST, draft).sent, Uploading(Slot.FIRST, draft).total) == (0, None)
    doubt = Unconfirmed(1.0, "{}", known("no_answer"))
    assert (doubt.missed, doubt.asks, doubt.refused, doubt.overdue) == (0, False, False, False)
    running = Running("t-1", 1.0)
    assert (running.progress, running.elsewhere, running.garbled) == (None, False, None)
    result = Result("1", ())
    assert (json.loads(result.raw), result.sheet) == ({}, False)
    assert Probe(1, 0.5, 2, 2).suffix == "mp4"


@pytest.mark.parametrize("code", sorted(LACKS_UPLOAD_TOKEN))
def test_only_what_is_held_for_want_of_a_token_waits_for_one(code: str) -> None:
    assert Draft(held=True, waiting_for=known(code)).lacks_upload_token
    assert not Draft(waiting_for=known(code)).lacks_upload_token
    assert not Draft(held=True).lacks_upload_token
    assert not Draft(held=True, waiting_for=known("no_network")).lacks_upload_token


def test_a_person_may_decide_only_once_an_order_was_looked_for() -> None:
    why = known("no_answer")
    assert not Unconfirmed(1.0, "{}", why).is_open_to_decision
    assert Unconfirmed(1.0, "{}", why, asks=True).is_open_to_decision
    assert Unconfirmed(1.0, "{}", why, overdue=True).is_open_to_decision


def test_a_try_is_known_by_all_that_was_noted_when_it_left() -> None:
    origin = (("credential_id", "c-1"),)
    sent = Submitting(1.0, "{}", Draft(), 2.0, origin).posting
    assert sent == Unconfirmed(1.0, "{}", known("no_answer"), by_service=2.0, origin=origin).posting
    assert (sent.since, sent.body, sent.by_service, sent.origin) == (1.0, "{}", 2.0, origin)
