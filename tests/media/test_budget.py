"""What is cached, and how large."""

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.media.budget import SMALLEST_SCALE, Plan, Want, picture_bytes, plan
from tests.reached import must_reach, reached

MIB = 1024 * 1024
USUAL = 384 * MIB
sides = st.integers(64, 2000)
shown = st.integers(100, 2500)
wants = st.lists(
    st.builds(Want, st.integers(1, 600), st.tuples(sides, sides), st.tuples(shown, shown)), min_size=1, max_size=8
)


@must_reach("kept whole", "decoded ahead", "at native size", "smaller")
@given(wants, st.integers(64, 1024))
def test_no_choice_passes_its_budget_or_is_above_native_size(asked: list[Want], mib: int) -> None:
    made = plan(asked, mib * MIB)
    assert sum(picture_bytes(each.size) * each.window for each in made) <= mib * MIB
    for want, each in zip(asked, made, strict=True):
        assert each.size[0] <= max(want.native[0], 16)
        assert each.size[1] <= max(want.native[1], 16)
        assert 1 <= each.window <= want.frames
        reached("kept whole" if each.window == want.frames else "decoded ahead")
        reached("at native size" if each.size == want.native else "smaller")


def test_four_first_generations_are_kept_whole_at_native_size() -> None:
    asked = [Want(125, (560, 688), (1200, 1400))] * 4
    assert plan(asked, USUAL) == (Plan((560, 688), 125),) * 4


def test_a_tile_smaller_than_native_is_cached_at_the_tiles_size() -> None:
    assert plan([Want(125, (560, 688), (280, 344))] * 4, USUAL) == (Plan((280, 344), 125),) * 4


def test_long_720p_clips_are_cached_smaller_and_whole_in_a_usual_window() -> None:
    (each, *_rest) = plan([Want(504, (840, 1032), (390, 480))] * 4, USUAL)
    assert each.window == 504
    assert 390 * SMALLEST_SCALE <= each.size[0] < 390


def test_long_720p_clips_on_a_large_screen_are_decoded_ahead_at_full_size() -> None:
    (each, *_rest) = plan([Want(504, (840, 1032), (840, 1032))] * 4, USUAL)
    assert each.size == (840, 1032)
    assert 24 <= each.window < 504


def test_all_tiles_shrink_alike() -> None:
    plans = plan([Want(504, (840, 1032), (390, 480)), Want(125, (840, 1032), (390, 480))] * 2, USUAL // 2)
    assert len({each.size for each in plans}) == 1
