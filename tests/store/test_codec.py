import json
from contextlib import suppress
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.job import Curation
from app.domain.request import Generate, LocalFrame, Order
from app.domain.state import Draft, State
from app.store.codec import (
    Unreadable,
    curation_from_text,
    curation_to_text,
    masked,
    order_from_text,
    order_to_text,
    state_from_text,
    state_kind,
    state_to_text,
)
from tests.store.any_values import values
from tests.store.samples import EXTEND, GENERATE, STATES

# Frozen: people's libraries hold these very texts. A change of the domain has to read them still, or migrate them.
# Frozen: people have libraries that hold these very texts. A changed domain reads them still, or migrates them.
TEXTS = dict(
    line.split(" ", 1) for line in (Path(__file__).parent / "texts_v1.txt").read_text(encoding="utf-8").splitlines()
)
PICKS = Curation(1, frozenset({3, 0}), frozenset({2}))


def test_every_state_has_a_frozen_text() -> None:
    assert {type(state) for state in STATES.values()} == set(get_args(State))
    assert STATES.keys() <= TEXTS.keys()


@pytest.mark.parametrize("kind", STATES)
def test_a_state_reads_and_writes_its_frozen_text(kind: str) -> None:
    assert state_kind(STATES[kind]) == kind
    assert state_from_text(kind, TEXTS[kind]) == STATES[kind]
    assert state_to_text(STATES[kind]) == TEXTS[kind]


@pytest.mark.parametrize(("kind", "order"), [("generate", GENERATE), ("extend", EXTEND)])
def test_an_order_reads_and_writes_its_frozen_text(kind: str, order: Order) -> None:
    assert order_from_text(TEXTS[kind]) == order
    assert order_to_text(order) == TEXTS[kind]


def test_the_picks_read_and_write_their_frozen_text() -> None:
    assert curation_to_text(PICKS) == TEXTS["curation"]
    assert curation_from_text(TEXTS["curation"]) == PICKS
    assert curation_from_text(curation_to_text(Curation())) == Curation()


def test_fields_of_a_later_version_are_passed_over_and_missing_ones_get_their_defaults() -> None:
    assert state_from_text("draft", '{"mood": "glad"}') == Draft()
    short = '{"kind":"generate","prompt":"x","first":{"kind":"local","path":"a"},"mood":1}'
    assert order_from_text(short) == Generate(prompt="x", first=LocalFrame("a"))


@given(values(State))
def test_any_state_comes_back(state: State) -> None:
    assert state_from_text(state_kind(state), state_to_text(state)) == state


@given(values(Order))
def test_any_order_comes_back(order: Order) -> None:
    assert order_from_text(order_to_text(order)) == order


@given(values(Curation))
def test_any_picks_come_back(picks: Curation) -> None:
    assert curation_from_text(curation_to_text(picks)) == picks


@given(st.sampled_from(["nonsense", *STATES]), st.text(max_size=40))
def test_any_other_text_is_unreadable_and_nothing_worse(kind: str, text: str) -> None:
    for read in (lambda: state_from_text(kind, text), lambda: order_from_text(text), lambda: curation_from_text(text)):
        with suppress(Unreadable):
            read()


@given(values(State), st.text(alphabet='01au\\"{}[],: ', min_size=1, max_size=3))
def test_a_mask_leaves_json_whatever_it_takes_out(state: State, secret: str) -> None:
    text = state_to_text(state)
    assert json.loads(masked(text, lambda piece: piece.replace(secret, ""))).keys() == json.loads(text).keys()
    assert masked(text, str) == text
