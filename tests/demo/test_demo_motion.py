"""The camera's moves: they begin at the still, stay inside it, and are the same for the same seed."""

import math

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.demo.frames import SIDES, clip_size
from kinogrid.demo.motion import ease, mesh, moves, swell
from tests.reached import must_reach, reached

seeds = st.text(max_size=20)
aspects = st.floats(0.4, 2.5)
shares = st.floats(0, 1)
strengths = st.sampled_from([0.55, 1.0, 1.5])


@must_reach("at the full", "half way", "tall", "wide")
@given(seeds, aspects, shares, shares, strengths)
def test_a_move_begins_at_the_still_and_never_looks_past_its_edge(
    seed: str, aspect: float, amount: float, progress: float, strength: float
) -> None:
    still = [(column / 4, row / 4) for row in range(5) for column in range(5)]
    for move in moves(seed, 4, aspect, strength):
        begun = mesh(move, 4, 4, 0.0, progress)
        assert all(math.dist(place, here) < 1e-9 for place, here in zip(begun, still, strict=True))
        places = mesh(move, 6, 6, amount, progress)
        assert all(-1e-9 <= x <= 1 + 1e-9 and -1e-9 <= y <= 1 + 1e-9 for x, y in places)
    reached("at the full" if amount > 0.9 else "half way", "tall" if aspect < 1 else "wide")


@must_reach("tall", "wide", "a seed")
@given(seeds, aspects)
def test_four_variants_move_in_four_ways_and_alike_when_made_again(seed: str, aspect: float) -> None:
    chosen, again = moves(seed, 4, aspect), moves(seed, 4, aspect)
    assert len({move.name for move in chosen}) == 4
    assert [mesh(move, 3, 3, 1.0, 1.0) for move in chosen] == [mesh(move, 3, 3, 1.0, 1.0) for move in again]
    reached("tall" if aspect < 1 else "wide", a_seed=bool(seed))


@must_reach("beginning", "ending")
@given(shares)
def test_ease_and_swell_stay_between_rest_and_full(progress: float) -> None:
    assert 0 <= ease(progress) <= 1
    assert 0 <= swell(progress) <= 1
    assert (ease(0), ease(1), swell(0)) == (0, 1, 0)
    assert math.isclose(swell(1), 0, abs_tol=1e-9)
    reached("beginning" if progress < 0.5 else "ending")


@must_reach("wide", "tall", "held within bounds", *SIDES)
@given(st.integers(1, 9000), st.integers(1, 9000), st.sampled_from(sorted(SIDES)))
def test_a_clip_has_the_area_of_its_resolution_and_whole_macroblocks(width: int, height: int, name: str) -> None:
    side = SIDES[name]
    wide, high = clip_size(width, height, side)
    assert wide % 16 == high % 16 == 0
    assert 0.9 < wide * high / side**2 < 1.1
    aspect = min(2.4, max(1 / 2.4, width / height))
    assert 0.9 < wide / high / aspect < 1.1
    reached(name, "wide" if width > height else "tall", held_within_bounds=aspect != width / height)


def test_the_sizes_are_those_that_were_seen() -> None:
    assert clip_size(560, 688, SIDES["480p"]) == (560, 688)
    assert clip_size(1000, 1000, SIDES["480p"]) == (624, 624)
    assert clip_size(1280, 720, SIDES["480p"]) == (832, 464)
    assert clip_size(1000, 1000, SIDES["720p"]) == (928, 928)
