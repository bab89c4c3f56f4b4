"""Every failure says in plain words what happened, what to do, and what it may have cost."""

import pytest

from kinogrid.domain.failure import KNOWN, Charge, StudioError, known


@pytest.mark.parametrize("code", sorted(KNOWN))
def test_every_code_has_a_sentence_with_advice_and_cost(code: str) -> None:
    failure = known(code)
    assert failure.message.endswith(".")
    assert failure.advice.endswith(".")
    assert failure.sentence.endswith(failure.charge.sentence)


def test_a_code_that_nobody_has_seen_is_a_refusal_in_the_services_own_words() -> None:
    failure = known("brand_new", said="nope" * 1000, trace_id="t-1", status=418)
    assert (failure.code, failure.trace_id, failure.status) == ("brand_new", "t-1", 418)
    assert len(failure.said) == 600


def test_what_may_have_cost_money_says_so() -> None:
    assert known("no_answer").charge is Charge.MAYBE
    assert known("used_up").charge is Charge.NO
    assert str(StudioError(known("used_up"))).startswith("used_up: ")
