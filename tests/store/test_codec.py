import json
from contextlib import suppress
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.job import Curation
from kinogrid.domain.request import Generate, Imagine, LocalFrame, Order
from kinogrid.domain.state import Done, Draft, State
from kinogrid.store.codec import (
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
from tests.store.samples import EXTEND, GENERATE, IMAGINE, PICTURE, SHEET, STATES


def frozen(version: int) -> dict[str, str]:
    """Give the texts of a version by their names, as people's libraries hold them.

    A changed domain reads all of them still, or migrates them; it writes those of the newest version.
    """
    lines = (Path(__file__).parent / f"texts_v{version}.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines)


# The second version added pictures: an order for them, and whether a result is a sheet. The third took the words out
# of failures.
TEXTS = frozen(1)
SECOND = TEXTS | frozen(2)
NEWEST = SECOND | frozen(3)
PICKS = Curation(1, frozenset({3, 0}), frozenset({2}))


def test_every_state_has_a_frozen_text() -> None:
    assert {type(state) for state in STATES.values()} == set(get_args(State))
    assert STATES.keys() <= TEXTS.keys()


@pytest.mark.parametrize("kind", STATES)
def test_a_state_reads_its_frozen_texts_and_writes_the_newest(kind: str) -> None:
    assert state_kind(STATES[kind]) == kind
    assert [state_from_text(kind, texts[kind]) for texts in (TEXTS, SECOND, NEWEST)] == [STATES[kind]] * 3
    assert state_to_text(STATES[kind]) == NEWEST[kind]


def test_pictures_cut_from_a_sheet_read_and_write_their_frozen_text() -> None:
    state = Done("t-2", SHEET, (PICTURE,), (), 20.5)
    assert state_from_text("done", NEWEST["done-sheet"]) == state
    assert state_to_text(state) == NEWEST["done-sheet"]


@pytest.mark.parametrize(("kind", "order"), [("generate", GENERATE), ("extend", EXTEND), ("imagine", IMAGINE)])
def test_an_order_reads_and_writes_its_frozen_text(kind: str, order: Order) -> None:
    assert order_from_text(NEWEST[kind]) == order
    assert order_to_text(order) == NEWEST[kind]


def test_the_picks_read_and_write_their_frozen_text() -> None:
    assert curation_to_text(PICKS) == TEXTS["curation"]
    assert curation_from_text(TEXTS["curation"]) == PICKS
    assert curation_from_text(curation_to_text(Curation())) == Curation()


def test_fields_of_a_later_version_are_passed_over_and_missing_ones_get_their_defaults() -> None:
    assert state_from_text("draft", '{"mood": "glad"}') == Draft()
    short = '{"kind":"generate","prompt":"x","first":{"kind":"local","path":"a"},"mood":1}'
    assert order_from_text(short) == Generate(prompt="x", first=LocalFrame("a"))
    assert order_from_text('{"kind":"imagine","prompt":"x","mood":1}') == Imagine(prompt="x")


@given(values(State), values(Order), values(Curation))
def test_any_state_order_and_picks_come_back(state: State, order: Order, picks: Curation) -> None:
    assert state_from_text(state_kind(state), state_to_text(state)) == state
    assert order_from_text(order_to_text(order)) == order
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
