"""Layout, closeness and words: decided without a window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.ui.preview.layout import arrange, arrange_tiles, shapes
from kinogrid.ui.preview.model import TileContent
from kinogrid.ui.preview.tile_text import described
from kinogrid.ui.preview.view import LARGEST_SCALE, Alone, Difference, Grid, ViewMode, Wipe, Zoom, toggled

aspects = st.floats(0.3, 3.0)
edges = st.integers(120, 4000)


@given(st.integers(1, 8), edges, edges, aspects, st.integers(0, 24))
def test_tiles_fit_do_not_overlap_and_are_alike(count: int, width: int, height: int, aspect: float, gap: int) -> None:
    boxes = arrange(count, width, height, aspect, gap)
    assert len(boxes) == count
    assert len({(box.width, box.height) for box in boxes}) == 1
    for box in boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= width
        assert box.y + box.height <= height
    for n, one in enumerate(boxes):
        for other in boxes[n + 1 :]:
            apart_x = one.x + one.width + gap <= other.x or other.x + other.width + gap <= one.x
            apart_y = one.y + one.height + gap <= other.y or other.y + other.height + gap <= one.y
            assert apart_x or apart_y


def test_shapes_are_those_people_expect() -> None:
    assert [shapes(count)[0] for count in (1, 2, 3, 4, 7, 8)] == [(1, 1), (2, 1), (2, 2), (2, 2), (3, 3), (3, 3)]
    wide = arrange(2, 1000, 500, 1.0, 8)
    tall = arrange(2, 500, 1000, 1.0, 8)
    assert wide[0].y == wide[1].y
    assert tall[0].x == tall[1].x
    with pytest.raises(ValueError, match="9 tiles"):
        shapes(9)


@given(
    st.floats(1.0, LARGEST_SCALE), st.floats(0, 1), st.floats(0, 1), st.floats(0.2, 5), st.floats(0, 1), st.floats(0, 1)
)
def test_going_closer_never_shows_what_is_outside(
    s: float, x: float, y: float, by: float, px: float, py: float
) -> None:
    for view in (Zoom(s, x, y).held().towards(by, px, py), Zoom(s, x, y).held().moved(px, py)):
        left, top, width, height = view.part(640, 480)
        assert left >= -1e-6
        assert top >= -1e-6
        assert left + width <= 640 + 1e-6
        assert top + height <= 480 + 1e-6


def test_what_is_under_the_pointer_stays_there() -> None:
    before = Zoom(2.0, 0.5, 0.5)
    after = before.towards(1.5, 0.25, 0.75)
    for view in (before, after):
        left, top, width, height = view.part(1.0, 1.0)
        assert left + 0.25 * width == pytest.approx(0.375)
        assert top + 0.75 * height == pytest.approx(0.625)


def test_back_from_closer_is_the_whole_picture() -> None:
    assert Zoom(2.0, 0.3, 0.3).towards(0.1, 0.9, 0.9) == Zoom()


def test_unseen_tiles_keep_the_size_of_the_grid() -> None:
    grid = arrange_tiles(4, (800, 800), 1.5, 0.8, Grid(), Zoom())
    alone = arrange_tiles(4, (800, 800), 1.5, 0.8, Alone(2), Zoom())
    for mode in (Alone(2), Wipe(0, 2), Difference(2, 3)):
        grid_layout = arrange_tiles(4, (800, 800), 1.5, 0.8, mode, Zoom())
        assert grid_layout.wanted_sizes()[1] == grid.wanted_sizes()[1]
        assert grid_layout.wanted_sizes()[2] == alone.wanted_sizes()[2]
    assert alone.wanted_sizes()[2][1] > 1.9 * grid.wanted_sizes()[2][1]


def test_states_are_said_described() -> None:
    assert described(1, TileContent(picked=True), 5.2) == "Variant 2, picked, 5.2 seconds"
    assert described(2, TileContent(progress=0.62, note="about 1:20 left")) == (
        "Variant 3, 62 percent done, about 1:20 left"
    )
    assert described(3, TileContent(starred=True, rejected=True, problem="It is gone.")) == (
        "Variant 4, starred, rejected, It is gone."
    )


def test_buttons_lead_into_a_way_of_looking_and_back() -> None:
    def after(
        mode: ViewMode,
        kind: type[Alone | Wipe | Difference],
        current: int | None = 1,
        picked: int | None = None,
        count: int = 4,
    ) -> ViewMode:
        return toggled(mode, kind, current=current, picked=picked, count=count)

    assert after(Grid(), Alone) == Alone(1)
    assert after(Alone(1), Alone) == Grid()
    assert after(Grid(), Wipe) == Wipe(1, 2)
    assert after(Grid(), Wipe, current=3) == Wipe(0, 3)
    assert after(Grid(), Wipe, current=3, picked=2) == Wipe(2, 3)
    assert after(Alone(3), Difference, current=3, picked=3) == Difference(0, 3)
    assert after(Wipe(2, 0, 0.3), Difference) == Difference(2, 0)
    assert after(Difference(2, 0), Wipe) == Wipe(2, 0)
    assert after(Difference(2, 0), Alone, current=2) == Alone(2)
    assert after(Grid(), Wipe, current=0, count=1) == Grid()
    assert after(Grid(), Alone, count=0) == Grid()
