"""The layouts of the grid: by themselves as large as they fit, or as a person wants them."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from kinogrid.store.settings import TileLayout
from kinogrid.ui.preview.layout import Box, Seating, arrange, arrange_tiles, size_in_grid
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Alone, Grid, Zoom
from tests.preview.showing import in_sight
from tests.reached import must_reach, reached

counts = st.integers(1, 8)
edges = st.integers(160, 4000)
aspects = st.floats(0.3, 3.0)
gaps = st.integers(0, 24)
# Whole blocks of eight: the areas of tiles differ by no more than that.
BLOCK = 8


def size(box: Box) -> int:
    return box.width * box.height


def places(boxes: tuple[Box, ...]) -> list[tuple[int, int, int, int]]:
    return [(box.x, box.y, box.width, box.height) for box in boxes]


@must_reach("a row", "a column", "rows and columns", "others beside", "others below")
@settings(max_examples=300)
@given(counts, edges, edges, aspects, gaps, st.sampled_from(TileLayout), st.integers(0, 7))
def test_in_every_layout_tiles_fit_and_keep_their_distance(
    count: int, width: int, height: int, aspect: float, gap: int, layout: TileLayout, large: int
) -> None:
    large %= count
    boxes = arrange(count, (width, height), aspect, gap, layout, large)
    assert len(boxes) == count
    whole = QRect(0, 0, width, height)
    if min(box.width for box in boxes) > BLOCK:
        assert all(whole.contains(QRect(*place)) for place in places(boxes))
        with_gaps = [QRect(box.x, box.y, box.width + gap, box.height + gap) for box in boxes]
        assert not any(one.intersects(other) for one, other in combinations(with_gaps, 2))
    for box in boxes:
        assert abs(box.width - box.height * aspect) <= BLOCK + 2 * aspect or box.width == BLOCK
    across, down = len({box.x for box in boxes}), len({box.y for box in boxes})
    if layout is TileLayout.LARGE:
        others = [box for index, box in enumerate(boxes) if index != large]
        assert len({(box.width, box.height) for box in others}) <= 1
        assert not others or size(boxes[large]) >= max(map(size, others))
        reached(others_beside=count > 2 and across == 2, others_below=count > 2 and down == 2)
    else:
        assert len({(box.width, box.height) for box in boxes}) == 1
        reached(
            a_row=across == count > 1,
            a_column=down == count > 1,
            rows_and_columns=across > 1 and down > 1 and count > 3,
        )


@must_reach("larger", "usual")
@settings(max_examples=200)
@given(counts, edges, edges, aspects, gaps)
def test_by_itself_it_takes_what_shows_the_tiles_largest_but_keeps_their_corners_where_that_is_worth_little(
    count: int, width: int, height: int, aspect: float, gap: int
) -> None:
    def tile(layout: TileLayout) -> int:
        return size(arrange(count, (width, height), aspect, gap, layout)[0])

    by_itself, usual = tile(TileLayout.AUTO), tile(TileLayout.SQUARE)
    best = max(usual, tile(TileLayout.ROW), tile(TileLayout.COLUMN))
    assert by_itself in {usual, best}
    assert by_itself * 1.15 >= best
    assert (by_itself == usual) or best > usual * 1.15
    reached(larger=by_itself > usual, usual=by_itself == usual)


def test_wide_clips_stand_above_one_another_in_a_high_pane_and_portraits_beside_in_a_wide_one() -> None:
    high = arrange(4, (500, 1000), 1.77, 8)
    assert len({box.x for box in high}) == 1
    assert size(high[0]) > 2 * size(arrange(4, (500, 1000), 1.77, 8, TileLayout.SQUARE)[0])
    wide = arrange(4, (1600, 700), 0.56, 8)
    assert len({box.y for box in wide}) == 1
    # At 1.15 times the area each tile keeps its corner; from there on it does not.
    corners = [len({box.y for box in arrange(4, (width, 400), 1.0, 0)}) for width in (856, 864)]
    assert corners == [2, 1]


@pytest.mark.parametrize(
    ("area", "aspect", "large", "expected"),
    [
        ((1088, 600), 4 / 3, 0, [(12, 0, 800, 600), (820, 0, 256, 192), (820, 202, 256, 192), (820, 404, 256, 192)]),
        ((1088, 600), 4 / 3, 2, [(820, 0, 256, 192), (820, 202, 256, 192), (12, 0, 800, 600), (820, 404, 256, 192)]),
        ((620, 900), 4 / 3, 1, [(2, 610, 200, 150), (2, 140, 616, 462), (210, 610, 200, 150), (418, 610, 200, 150)]),
    ],
)
def test_one_large_tile_has_the_others_at_its_right_or_below(
    area: tuple[int, int], aspect: float, large: int, expected: list[tuple[int, int, int, int]]
) -> None:
    assert places(arrange(4, area, aspect, 8, TileLayout.LARGE, large)) == expected


def test_one_tile_alone_is_as_large_as_it_fits_in_every_layout() -> None:
    assert {arrange(1, (800, 600), 1.0, 8, layout) for layout in TileLayout} == {(Box(100, 0, 600, 600),)}


def test_two_tiles_with_one_large_are_not_alike() -> None:
    one, other = arrange(2, (1000, 400), 1.0, 8, TileLayout.LARGE, 1)
    assert other.width == 400
    assert one.width < 136


def test_the_large_tile_is_the_selected_one_unless_it_has_dropped_out() -> None:
    def boxes(large: int, *dropped: int) -> tuple[Box, ...]:
        seating = Seating(TileLayout.LARGE, large, frozenset(dropped))
        return arrange_tiles(4, (1000, 600), 1.0, 1.3, Grid(), Zoom(), (), seating).boxes

    assert max(range(4), key=lambda tile: size(boxes(2)[tile])) == 2
    assert max((1, 2, 3), key=lambda tile: size(boxes(3, 0)[tile])) == 3
    assert max((1, 2, 3), key=lambda tile: size(boxes(0, 0)[tile])) == 1


def test_a_layout_is_chosen_by_menu_and_by_key_and_holds(still: PreviewPane) -> None:
    chosen: list[TileLayout] = []
    still.layout_chosen.connect(chosen.append)
    still.layout_chosen.connect(still.set_tile_layout)
    still.resize(900, 500)
    still.canvas.focus(1)
    for _ in range(6):
        QTest.keyClick(still.canvas.tiles[1], Qt.Key.Key_G)
    assert chosen == [*TileLayout][1:] + [*TileLayout][:2]
    still.transport.layouts.actions()[-1].trigger()
    assert chosen[-1] is TileLayout.LARGE
    boxes = still.canvas.grid_layout.boxes
    assert size(boxes[1]) > 4 * size(boxes[0])
    QTest.keyClick(still.canvas.tiles[1], Qt.Key.Key_3)
    boxes = still.canvas.grid_layout.boxes
    assert size(boxes[2]) > 4 * size(boxes[1])
    assert still.canvas.tiles[2].width() > 2 * still.canvas.tiles[1].width()
    still.canvas.set_mode(Alone(2))
    assert len({size(box) for box in still.canvas.grid_layout.boxes}) == 1
    assert in_sight(still, "Layout")


def test_a_zoomed_picture_follows_the_pointer_in_a_tile_of_any_size(still: PreviewPane) -> None:
    still.resize(1000, 600)
    still.set_tile_layout(TileLayout.LARGE)
    still.canvas.focus(0)
    still.canvas.zoom_by(6)
    canvas = still.canvas
    for tile in (0, 2):
        box, before = canvas.grid_layout.boxes[tile], canvas.zoom
        middle = QRect(box.x, box.y, box.width, box.height).center()
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
        for step in (8, 16):
            QTest.mouseMove(canvas, middle + QRect(0, 0, step, 1).bottomRight())
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle)
        moved = (before.x - canvas.zoom.x) * canvas.zoom.scale * box.width
        assert moved == pytest.approx(15, abs=1.5)


@pytest.mark.parametrize("layout", TileLayout)
def test_a_clip_that_is_opened_while_none_is_foreseen_any_more_has_a_size_too(layout: TileLayout) -> None:
    """Its worker asks whoever was last told what comes next, and ended where that was nothing."""
    size = size_in_grid((1248, 704), count=0, area=(800, 600), ratio=1.5, layout=layout)
    assert size == size_in_grid((1248, 704), count=1, area=(800, 600), ratio=1.5, layout=layout)
    assert min(size) > 0
