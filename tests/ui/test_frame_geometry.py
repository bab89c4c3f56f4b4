"""What is said of a frame's shape and of the clip's that it makes."""

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.request import Resolution
from kinogrid.ui.compose.frames.geometry import clip_size, kept_share, ratio_text, same_ratio
from tests.reached import must_reach, reached

sides = st.integers(64, 4096)


@must_reach("wide", "tall", "beyond every shape", *Resolution)
@given(width=sides, height=sides, resolution=st.sampled_from(Resolution))
def test_a_clip_has_its_frames_shape_and_its_resolutions_area(width: int, height: int, resolution: Resolution) -> None:
    across, down = clip_size(width, height, resolution)
    assert across % 16 == down % 16 == 0
    if 0.4 < width / height < 2.5:
        area = {Resolution.P480: 624**2, Resolution.P720: 936**2}[resolution]
        assert 0.93 < across * down / area < 1.07
        assert 0.93 < (across / down) / (width / height) < 1.07
        reached(resolution, "wide" if width > height else "tall")
    else:
        reached("beyond every shape")


@must_reach("cut at the sides", "cut above")
@given(width=sides, height=sides, across=sides, down=sides)
def test_what_is_kept_of_a_picture_has_the_wanted_shape(width: int, height: int, across: int, down: int) -> None:
    wide, high = kept_share((width, height), (across, down))
    assert max(wide, high) == 1.0
    assert min(wide, high) > 0
    assert abs(width * wide / (height * high) / (across / down) - 1) < 1e-9
    reached(cut_at_the_sides=wide < 1, cut_above=high < 1)


def test_ratios_in_words() -> None:
    sizes = [(1280, 720), (720, 1280), (832, 464), (1000, 1000), (4032, 3024), (3000, 1000), (500, 1400)]
    assert [ratio_text(*size) for size in sizes] == ["16:9", "9:16", "16:9", "1:1", "4:3", "3.00:1", "1:2.80"]
    assert same_ratio((1280, 720), (832, 468))
    assert not same_ratio((1280, 720), (720, 1280))
