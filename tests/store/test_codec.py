import json
import os
import typing
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.job import Curation
from kinogrid.domain.posting import Signs
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Generate, Imagine, LocalFrame, Order
from kinogrid.domain.state import Cleared, Done, Draft, Fetching, State
from kinogrid.store import codec
from tests.reached import must_reach, reached
from tests.store.any_values import one_of_each, values
from tests.store.samples import (
    CLIP,
    EXTEND,
    FAILURE,
    FORESEEN,
    GENERATE,
    IMAGINE,
    OTHER_CLIP,
    PICTURE,
    POSTINGS,
    RESULT,
    SHEET,
    STATES,
)
from tests.tables import every


def frozen(version: int) -> dict[str, str]:
    """Give the texts of a version by their names, as people's libraries hold them.

    A changed domain reads all of them still, or migrates them; it writes those of the newest version.
    """
    lines = (Path(__file__).parent / f"texts_v{version}.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines)


# The second version added pictures: an order for them, and whether a result is a sheet. The third took the words out
# of failures. The fourth knows when an order was posted by the service's clock, what was seen of it, and what was given
# up. The fifth keeps what an order was to cost, the sixth also when it went out at that. The seventh knows clips that a
# person has cleared, the eighth by what an order's task is told from others'.
TEXTS = frozen(1)
SECOND = TEXTS | frozen(2)
THIRD = SECOND | frozen(3)
FIFTH = THIRD | frozen(4) | frozen(5)
SIXTH = FIFTH | frozen(6)
SEVENTH = SIXTH | frozen(7)
NEWEST = SEVENTH | frozen(8)
STATE_NAMES = [kind.__name__ for kind in typing.get_args(State)]
PICKS = Curation(1, frozenset({3, 0}), frozenset({2}))


def test_every_state_has_a_frozen_text() -> None:
    assert {type(state) for state in STATES.values()} == set(typing.get_args(State))
    assert STATES.keys() <= NEWEST.keys()


@pytest.mark.parametrize("kind", STATES)
def test_a_state_reads_its_frozen_texts_and_writes_the_newest(kind: str) -> None:
    assert codec.state_kind(STATES[kind]) == kind
    assert {
        codec.state_from_text(kind, texts[kind]) for texts in (TEXTS, SECOND, THIRD, SEVENTH, NEWEST) if kind in texts
    } == {STATES[kind]}
    assert codec.state_to_text(STATES[kind]) == NEWEST[kind]


def test_earlier_tries_read_and_write_their_frozen_text() -> None:
    assert codec.postings_from_text(SEVENTH["postings"]) == POSTINGS
    assert codec.postings_from_text(NEWEST["postings"]) == POSTINGS
    assert codec.postings_to_text(POSTINGS) == NEWEST["postings"]
    signed = (replace(POSTINGS[0], body="{}", signs=Signs("0f1e", ("t-1", "t-2"), unseen=True)),)
    assert codec.postings_from_text(NEWEST["postings-signed"]) == signed
    assert codec.postings_to_text(signed) == NEWEST["postings-signed"]
    assert codec.postings_from_text(codec.postings_to_text(())) == ()
    with pytest.raises(codec.Unreadable):
        codec.postings_from_text('[{"since":"soon"}]')


def test_a_price_that_was_foreseen_reads_and_writes_its_frozen_text() -> None:
    for name, foreseen in (("foreseen", FORESEEN), ("foreseen-unknown", Foreseen(None))):
        assert codec.foreseen_from_text(FIFTH[name]) == replace(foreseen, placed_at=None)
        assert codec.foreseen_from_text(NEWEST[name]) == foreseen
        assert codec.foreseen_to_text(foreseen) == NEWEST[name]
    assert codec.foreseen_from_text(codec.foreseen_to_text(None)) is None


@every(
    "text",
    [
        *("", "null", "5", "{", "[" * 5000, "\ud800", '{"as_of":1}', '{"credits":{}}', '{"credits":"a lot"}'),
        *('{"credits":"NaN"}', '{"credits":"-1"}', '{"credits":"Infinity"}', '{"credits":"1e9"}'),
        '{"credits":"1","as_of":"now"}',
    ],
)
def test_a_price_that_makes_no_sense_costs_no_job(text: str) -> None:
    assert codec.foreseen_from_text(text) is None


def test_pictures_cut_from_a_sheet_read_and_write_their_frozen_text() -> None:
    state = Done("t-2", SHEET, (PICTURE,), (), 20.5)
    assert codec.state_from_text("done", NEWEST["done-sheet"]) == state
    assert codec.state_to_text(state) == NEWEST["done-sheet"]


def test_clips_that_were_cleared_read_and_write_their_frozen_text() -> None:
    cleared = (Cleared(OTHER_CLIP), Cleared(replace(OTHER_CLIP, index=2), FAILURE))
    done = Done("t-1", RESULT, (CLIP,), (), 61.5, cleared)
    fetching = Fetching("t-1", RESULT, (CLIP,), took=61.5, cleared=cleared, returning=(2,))
    for kind, name, state in (("done", "done-cleared", done), ("fetching", "fetching-cleared", fetching)):
        assert codec.state_from_text(kind, NEWEST[name]) == state
        assert codec.state_to_text(state) == NEWEST[name]


@pytest.mark.parametrize(("kind", "order"), [("generate", GENERATE), ("extend", EXTEND), ("imagine", IMAGINE)])
def test_an_order_reads_and_writes_its_frozen_text(kind: str, order: Order) -> None:
    assert codec.order_from_text(NEWEST[kind]) == order
    assert codec.order_to_text(order) == NEWEST[kind]


@pytest.mark.parametrize("name", [b"bad\xff.png", b"\xc3", b"caf\xe9/\xf0\x9f\x8c\x8a\x80.png", b"plain.png"])
def test_a_frames_path_is_bytes_that_come_back_and_a_text_that_people_read(name: bytes) -> None:
    path = os.fsdecode(b"/home/me/" + name)
    order = Generate(prompt="x", first=LocalFrame(path), last=LocalFrame(path))
    text = codec.order_to_text(order)
    assert codec.order_from_text(text) == order
    frame = json.loads(text.encode())["first"]
    assert frame["path"].startswith("/home/me/")
    assert ("raw" in frame) is ("\ufffd" in frame["path"]) is ("\ufffd" in name.decode(errors="replace"))


def test_an_extension_s_last_frame_is_written_only_where_there_is_one() -> None:
    ends = replace(EXTEND, last=LocalFrame("/pictures/end.png"))
    text = codec.order_to_text(ends)
    assert json.loads(text)["last"] == {"kind": "local", "path": "/pictures/end.png"}
    assert codec.order_from_text(text) == ends
    assert "last" not in codec.order_to_text(EXTEND)


def test_the_picks_read_and_write_their_frozen_text() -> None:
    assert codec.curation_to_text(PICKS) == TEXTS["curation"]
    assert codec.curation_from_text(TEXTS["curation"]) == PICKS


def test_fields_of_a_later_version_are_passed_over_and_missing_ones_get_their_defaults() -> None:
    assert codec.state_from_text("draft", '{"mood": "glad"}') == Draft()
    short = '{"kind":"generate","prompt":"x","first":{"kind":"local","path":"a"},"mood":1}'
    assert codec.order_from_text(short) == Generate(prompt="x", first=LocalFrame("a"))
    assert codec.order_from_text('{"kind":"imagine","prompt":"x","mood":1}') == Imagine(prompt="x")


@must_reach(*STATE_NAMES, "Generate", "Extend", "Imagine", "starred", "a failure", "a clip", "a picture of one's own")
@settings(max_examples=40)
@given(one_of_each(State), one_of_each(Order), values(Curation))
def test_any_state_order_and_picks_come_back(
    states: tuple[State, ...], orders: tuple[Order, ...], picks: Curation
) -> None:
    for state in states:
        assert codec.state_from_text(codec.state_kind(state), codec.state_to_text(state)) == state
        reached(type(state).__name__, a_failure="Failure(" in repr(state), a_clip="Clip(" in repr(state))
    for order in orders:
        assert codec.order_from_text(codec.order_to_text(order)) == order
        reached(type(order).__name__)
        if "LocalFrame(" in repr(order):
            reached("a picture of one's own")
    assert codec.curation_from_text(codec.curation_to_text(picks)) == picks
    reached(starred=bool(picks.starred))


@must_reach("nonsense", "a state's kind", "JSON", "no JSON")
@given(st.sampled_from(["nonsense", *STATES]), st.text(max_size=40) | st.sampled_from(["{}", "[]", "null", '{"a":1}']))
def test_any_other_text_is_unreadable_and_nothing_worse(kind: str, text: str) -> None:
    for read in (partial(codec.state_from_text, kind), codec.order_from_text, codec.curation_from_text):
        with suppress(codec.Unreadable):
            read(text)
    reached("nonsense" if kind == "nonsense" else "a state's kind")
    try:
        json.loads(text)
        reached("JSON")
    except ValueError:
        reached("no JSON")


@must_reach("something hidden", "nothing hidden")
@settings(max_examples=200)
@given(values(State), st.text(alphabet='01au\\"{}[],: ', min_size=1, max_size=3))
def test_a_mask_leaves_json_whatever_it_takes_out(state: State, secret: str) -> None:
    text = codec.state_to_text(state)
    assert json.loads(codec.masked(text, lambda piece: piece.replace(secret, ""))).keys() == json.loads(text).keys()
    assert codec.masked(text, str) == text
    hidden = codec.masked(text, lambda piece: piece.replace(secret, ""))
    reached("nothing hidden" if hidden == text else "something hidden")


def test_nothing_is_written_as_earlier_versions_wrote_it_and_read_as_nothing() -> None:
    assert (codec.postings_to_text(()), codec.curation_to_text(Curation())) == ("[]", "{}")
    assert (codec.postings_from_text("[]"), codec.curation_from_text("{}")) == ((), Curation())


@pytest.mark.parametrize(
    "read",
    [
        codec.order_from_text,
        partial(codec.state_from_text, "draft"),
        codec.postings_from_text,
        codec.curation_from_text,
    ],
)
def test_half_a_character_makes_a_text_unreadable_and_stops_nothing(read: Callable[[str], object]) -> None:
    with pytest.raises(codec.Unreadable):
        read("\ud800")
