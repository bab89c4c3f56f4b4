"""Where a click, a wheel and a drag land on screens of any pixel ratio, told from the pixels that are painted."""

from dataclasses import replace

import pytest

from kinogrid.domain.request import MOST_VARIANTS
from kinogrid.ui.preview.gestures import Gestures
from kinogrid.ui.preview.layout import (
    Box,
    GridLayout,
    alike,
    arrange,
    arrange_tiles,
    inscribed,
    letterboxed,
    shapes,
    sight_of,
)
from kinogrid.ui.preview.view import Alone, Difference, Grid, ViewMode, Wipe, Zoom

RATIOS = [1.0, 1.5, 2.0]
ON_EVERY_SCREEN = pytest.mark.parametrize("ratio", RATIOS)


def laid(
    ratio: float, mode: ViewMode | None = None, zoom: Zoom | None = None, *, odd: tuple[float | None, ...] = ()
) -> GridLayout:
    """Lay four tiles out in 1000 by 600 logical pixels."""
    return arrange_tiles(4, (1000, 600), ratio, 1.25, mode or Grid(), zoom or Zoom(), odd)


@ON_EVERY_SCREEN
def test_a_click_takes_the_tile_that_is_painted_there(ratio: float) -> None:
    layout = laid(ratio)
    for index, box in enumerate(layout.boxes):
        for x in (box.x, box.x + box.width - 0.01):
            for y in (box.y, box.y + box.height - 0.01):
                assert layout.tile_at(x / ratio, y / ratio) == index
        beside = [(box.x - 0.01, box.y), (box.x, box.y - 0.01), (box.x + box.width, box.y), (box.x, box.y + box.height)]
        assert {layout.tile_at(x / ratio, y / ratio) for x, y in beside} == {None}


@ON_EVERY_SCREEN
def test_the_wheel_zooms_around_the_point_of_the_picture_that_is_painted_there(ratio: float) -> None:
    layout = laid(ratio)
    for index, box in enumerate(layout.boxes):
        assert layout.within(box.x / ratio, box.y / ratio, index) == pytest.approx((0.0, 0.0))
        far = (box.x + box.width) / ratio, (box.y + box.height) / ratio
        assert layout.within(*far, index) == pytest.approx((1.0, 1.0))
        at = (box.x + box.width / 4) / ratio, (box.y + box.height / 2) / ratio
        assert layout.within(*at, index) == pytest.approx((0.25, 0.5))


@ON_EVERY_SCREEN
def test_the_picture_follows_a_drag_pixel_by_pixel(ratio: float) -> None:
    layout = laid(ratio, zoom=Zoom(4.0))
    box = layout.boxes[0]
    gestures = Gestures()
    gestures.press(layout, 100, 100)
    assert gestures.move(layout, 103, 102) is None
    moved = gestures.move(layout, 104, 102)
    assert isinstance(moved, Zoom)
    assert (0.5 - moved.x) * 4 * box.width == pytest.approx(4 * ratio)
    assert (0.5 - moved.y) * 4 * box.height == pytest.approx(2 * ratio)
    # From where it is now, not from where it began.
    again = gestures.move(replace(layout, zoom=moved), 105, 99)
    assert isinstance(again, Zoom)
    assert (moved.x - again.x) * 4 * box.width == pytest.approx(1 * ratio)
    assert (moved.y - again.y) * 4 * box.height == pytest.approx(-3 * ratio)
    assert gestures.release(layout, 105, 99) is None
    assert gestures.move(layout, 300, 300) is None


@ON_EVERY_SCREEN
@pytest.mark.parametrize(("away", "held"), [(0.0, True), (13.9, True), (-13.9, True), (14.1, False), (-14.1, False)])
def test_in_a_zoomed_picture_the_divider_is_held_as_far_as_a_finger_is_wide(
    ratio: float, away: float, held: bool
) -> None:
    layout = laid(ratio, Wipe(0, 1, 0.25), Zoom(2.0))
    box = layout.boxes[0]
    x, y = (box.x + box.width / 4) / ratio + away, (box.y + box.height / 2) / ratio
    gestures = Gestures()
    gestures.press(layout, x, y)
    assert isinstance(gestures.move(layout, x + 20, y), Wipe) is held
    assert gestures.release(layout, x + 20, y) is None


@ON_EVERY_SCREEN
def test_a_release_on_another_tile_than_the_press_is_no_click(ratio: float) -> None:
    layout = laid(ratio)
    one, other = layout.boxes[0], layout.boxes[1]
    gestures = Gestures()
    # Less than a drag, over the gap's edge.
    gestures.press(layout, (one.x + one.width - 0.5) / ratio, (one.y + 5) / ratio)
    assert gestures.release(layout, (one.x + one.width + 0.5) / ratio, (one.y + 5) / ratio) is None
    assert gestures.release(layout, (other.x + 5) / ratio, (other.y + 5) / ratio) is None
    gestures.press(layout, (one.x + 5) / ratio, (one.y + 5) / ratio)
    assert gestures.release(layout, (one.x + 5) / ratio, (one.y + 5) / ratio) == 0


@ON_EVERY_SCREEN
def test_tiles_fill_the_canvas_but_for_gaps_of_eight_pixels(ratio: float) -> None:
    gap = round(8 * ratio)
    boxes = arrange_tiles(4, (800, 640), ratio, 1.25, Grid(), Zoom()).boxes
    top, below = boxes[0], boxes[2]
    assert below.y - (top.y + top.height) == gap
    assert boxes[1].x - (top.x + top.width) == gap
    # As high as two fit: what is left over is less than a block that is quick to convert to.
    left_over = round(640 * ratio) - 3 * gap - 2 * top.height
    assert 0 <= left_over < 2 * 8
    assert abs(top.y - (round(640 * ratio) - below.y - below.height)) <= 1
    assert abs(top.x - (round(800 * ratio) - boxes[1].x - boxes[1].width)) <= 1


@pytest.mark.parametrize("mode", [Alone(2), Wipe(2, 0), Difference(2, 1)])
def test_one_alone_or_two_compared_have_the_shape_of_the_first(mode: ViewMode) -> None:
    layout = laid(1.0, mode, odd=(None, None, 0.5, None))
    assert layout.shape == 0.5
    assert len(set(layout.boxes)) == 1
    box = layout.boxes[2]
    assert (box.height, box.width) == (576, 288)
    assert (box.x, box.y) == ((1000 - 288) // 2, 8 + (584 - 576) // 2)
    assert layout.picture_in(2) == box
    assert layout.picture_in(0).width == box.width
    assert alike(layout.picture_in(0).width / layout.picture_in(0).height, 1.25)
    assert layout.picture_in(0, 0.5) == box
    assert laid(1.0, Alone(1), odd=(None, None, 0.5, None)).shape == 1.25
    assert laid(1.0, mode).shape == 1.25


def test_what_is_seen_is_wanted_as_large_as_it_is_seen() -> None:
    grid = laid(2.0)
    zoomed = laid(2.0, zoom=Zoom(3.0))
    assert grid.wanted_sizes() == [(box.width, box.height) for box in grid.boxes]
    assert zoomed.wanted_sizes() == [(box.width * 3, box.height * 3) for box in grid.boxes]
    assert grid.seen == (0, 1, 2, 3)
    alone = laid(2.0, Alone(1))
    assert alone.seen == (1,)
    assert alone.wanted_sizes()[1] == (alone.boxes[1].width, alone.boxes[1].height)
    assert alone.wanted_sizes()[0] == (alone.grid[0].width, alone.grid[0].height)


@pytest.mark.parametrize(
    ("count", "across_and_down"),
    [
        *((1, ((1, 1),)), (2, ((2, 1), (1, 2))), (3, ((2, 2),)), (4, ((2, 2),))),
        *(
            (5, ((3, 2), (2, 3))),
            (6, ((3, 2), (2, 3))),
            (7, ((3, 3), (4, 2), (2, 4))),
            (MOST_VARIANTS, ((3, 3), (4, 2), (2, 4))),
        ),
    ],
)
def test_so_many_tiles_have_these_shapes(count: int, across_and_down: tuple[tuple[int, int], ...]) -> None:
    assert shapes(count) == across_and_down
    assert all(across * down >= count for across, down in across_and_down)


@pytest.mark.parametrize("count", [0, -1, MOST_VARIANTS + 1])
def test_other_numbers_of_tiles_are_a_mistake_of_ours(count: int) -> None:
    with pytest.raises(ValueError, match=f"{count} tiles"):
        shapes(count)


def test_rows_are_filled_from_the_left_and_from_the_top() -> None:
    boxes = arrange(5, (900, 600), 1.0, 10)
    assert [(box.x, box.y) for box in boxes[:3]] == [(8, 7), (306, 7), (604, 7)]
    assert [(box.x, box.y) for box in boxes[3:]] == [(8, 305), (306, 305)]


@pytest.mark.parametrize(
    ("box", "aspect", "expected"),
    [
        (Box(10, 20, 801, 601), 1.0, Box(110, 20, 600, 600)),
        (Box(0, 0, 805, 2000), 2.0, Box(2, 800, 800, 400)),
        (Box(0, 0, 5, 5), 1.0, Box(-2, 0, 8, 4)),
    ],
)
def test_a_tile_s_box_is_the_largest_that_converts_quickly(box: Box, aspect: float, expected: Box) -> None:
    assert inscribed(box, aspect) == expected


@pytest.mark.parametrize(
    ("shape", "aspect", "expected"),
    [
        (2.0, 2.0, Box(0, 0, 800, 400)),
        (2.0, 2.0 * 1.0059, Box(0, 0, 800, 400)),
        (2.0, 2.0 * 1.0061, Box(0, 1, 800, 398)),
        (2.0, 1.0, Box(200, 0, 400, 400)),
        (2.0, 4.0, Box(0, 100, 800, 200)),
        (2.0, 0.0001, Box(399, 0, 2, 400)),
        (2.0, 10000.0, Box(0, 199, 800, 2)),
    ],
)
def test_a_picture_of_another_shape_stands_in_the_middle(shape: float, aspect: float, expected: Box) -> None:
    assert letterboxed(Box(0, 0, 800, 400), shape, aspect) == expected


def test_a_zoom_shows_the_part_of_the_picture_around_its_centre() -> None:
    box = Box(100, 50, 400, 200)
    seen = sight_of(box, box, Zoom(2.0, 0.25, 0.75))
    assert seen.part == pytest.approx((0.0, 0.5, 0.5, 0.5))
    assert seen.where == pytest.approx((100, 50, 400, 200))
    # A picture in the right half of its tile, of which the left half is seen: nothing.
    assert sight_of(Box(300, 50, 200, 200), box, Zoom(2.0, 0.25, 0.5)).where[2] == 0.0
    half = sight_of(Box(200, 50, 200, 200), box, Zoom(2.0, 0.25, 0.5))
    assert half.part == pytest.approx((0.0, 0.25, 0.5, 0.5))
    assert half.where == pytest.approx((300, 50, 200, 200))


def test_no_tiles_have_no_places() -> None:
    empty = arrange_tiles(0, (1000, 600), 1.5, 1.25, Alone(0), Zoom())
    assert (empty.boxes, empty.grid, empty.odd) == ((), (), ())
    tiny = arrange_tiles(1, (1, 1), 1.0, 1.0, Grid(), Zoom())
    assert len(tiny.boxes) == 1


@pytest.mark.parametrize(
    ("mode", "zoom", "pulls", "way", "tile"),
    [
        (Grid(), Zoom(), True, 20, 0),
        (Alone(2), Zoom(), True, 20, 2),
        (Grid(), Zoom(), True, 9, None),
        (Grid(), Zoom(), False, 20, None),
        (Grid(), Zoom(2.0), True, 20, None),
        (Wipe(0, 1), Zoom(), True, 20, None),
        (Difference(0, 1), Zoom(), True, 20, None),
    ],
)
def test_a_clip_is_pulled_out_of_a_tile_only_where_a_drag_moves_nothing_else(
    mode: ViewMode, zoom: Zoom, pulls: bool, way: int, tile: int | None
) -> None:
    grid_layout = laid(1.0, mode, zoom)
    gestures = Gestures()
    gestures.press(grid_layout, 220, 120, pulls=pulls)
    gestures.move(grid_layout, 220 + way, 120)
    assert gestures.pulled_out(grid_layout, 220 + way, 120, 10) == tile
    if tile is not None:
        assert gestures.pulled_out(grid_layout, 320, 120, 10) is None, "once"
        assert gestures.release(grid_layout, 220 + way, 120) is None, "no click either"
