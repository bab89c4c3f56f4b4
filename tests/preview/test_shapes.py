"""Clips of another shape than the first: whole and in their own shape wherever they are seen, never stretched."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from kinogrid.ui.preview.compare import PicturePart, paint_part
from kinogrid.ui.preview.layout import Box, alike, arrange_tiles, letterboxed, sight_of
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import LARGEST_SCALE, Alone, Difference, Grid, ViewMode, Wipe, Zoom
from tests.media.clips import Clip
from tests.preview.showing import Show, TileOf, in_box
from tests.reached import must_reach, reached

SHAPES = ((160, 192), (320, 144), (96, 224), (160, 192))
"""Width and height of the four clips: the first gives the grid's shape, one is wider, one narrower."""


@pytest.fixture
def mixed(tile_of: TileOf) -> GridContent:
    clips = [Clip(variant=n, frames=12, width=w, height=h) for n, (w, h) in enumerate(SHAPES, 1)]
    return GridContent("mixed", tuple(tile_of(clip) for clip in clips))


@pytest.fixture
def unlike(pane: PreviewPane, show: Show, mixed: GridContent) -> PreviewPane:
    """Show four clips of three shapes, all decoded, paused at frame 7; buttons leave enough of them."""
    pane.resize(640, 760)
    show(mixed)
    pane.player.seek(7)
    return pane


def lit(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() > 24


def extent(image: QImage, box: Box) -> Box:
    """Find the picture in a box by its grey lower half; it stands in the middle."""
    low = box.y + box.height // 2 + 12
    across = [x for x in range(box.x, box.x + box.width) if lit(image, x, low)]
    middle = box.x + box.width // 2
    bottom = max(y for y in range(low, box.y + box.height) if lit(image, middle, y)) + 1
    top = 2 * box.y + box.height - bottom
    return Box(across[0], top, len(across), bottom - top)


def fits(picture: Box, box: Box, shape: tuple[int, int]) -> bool:
    """Whether a picture is as large as a box allows and has its shape, to within two pixels."""
    factor = min(box.width / shape[0], box.height / shape[1])
    apart = (picture.width - shape[0] * factor, picture.height - shape[1] * factor)
    centred = picture.x - box.x, box.x + box.width - picture.x - picture.width
    return max(map(abs, apart)) <= 2.5 and abs(centred[0] - centred[1]) <= 2


def test_in_the_grid_every_clip_has_its_own_shape(unlike: PreviewPane) -> None:
    image = unlike.canvas.grab().toImage()
    boxes = unlike.canvas.grid_layout.boxes
    assert [odd is None for odd in unlike.canvas.grid_layout.odd] == [True, False, False, True]
    assert len({(box.width, box.height) for box in boxes}) == 1
    assert alike(boxes[0].width / boxes[0].height, 160 / 192)
    for tile, (box, shape) in enumerate(zip(boxes, SHAPES, strict=True)):
        picture = extent(image, box)
        assert fits(picture, box, shape), tile
        assert in_box(image, picture) == (tile + 1, 7)
    assert extent(image, boxes[0]) == boxes[0]


@pytest.mark.parametrize("tile", range(4))
def test_alone_a_clip_takes_the_whole_pane_in_its_own_shape(unlike: PreviewPane, tile: int) -> None:
    unlike.canvas.set_mode(Alone(tile))
    image, canvas = unlike.canvas.grab().toImage(), unlike.canvas
    box = canvas.grid_layout.boxes[tile]
    assert extent(image, box) == box
    assert in_box(image, box) == (tile + 1, 7)
    room = Box(8, 8, canvas.width() - 16, canvas.height() - 16)
    factor = min(room.width / SHAPES[tile][0], room.height / SHAPES[tile][1])
    assert abs(box.width - SHAPES[tile][0] * factor) <= 9
    assert alike(box.width / box.height, SHAPES[tile][0] / SHAPES[tile][1])


@pytest.mark.parametrize(("left", "right"), [(0, 1), (1, 0), (0, 2), (2, 1), (0, 3)])
def test_a_wipe_shows_each_side_in_its_own_shape(unlike: PreviewPane, left: int, right: int) -> None:
    for divider, tile in ((1.0, left), (0.0, right)):
        unlike.canvas.set_mode(Wipe(left, right, divider))
        image, box = unlike.canvas.grab().toImage(), unlike.canvas.grid_layout.boxes[0]
        assert alike(box.width / box.height, SHAPES[left][0] / SHAPES[left][1])
        factor = min(box.width / SHAPES[tile][0], box.height / SHAPES[tile][1])
        width, height = round(SHAPES[tile][0] * factor), round(SHAPES[tile][1] * factor)
        picture = Box(box.x + (box.width - width) // 2, box.y + (box.height - height) // 2, width, height)
        assert in_box(image, picture) == (tile + 1, 7)
        for x, y in ((box.x + 40, box.y + 3), (box.x + 3, box.y + box.height // 2 + 60)):
            inside = picture.x + 3 <= x < picture.x + width - 3 and picture.y + 3 <= y < picture.y + height - 3
            bar = x < picture.x - 3 or y < picture.y - 3
            assert not bar or image.pixelColor(x, y).lightness() == 0
            assert not inside or y < picture.y + height // 2 or lit(image, x, y)


def test_a_difference_is_taken_of_shapes_as_they_are(unlike: PreviewPane) -> None:
    unlike.canvas.set_mode(Difference(0, 1, 1))
    image, box = unlike.canvas.grab().toImage(), unlike.canvas.grid_layout.boxes[0]
    middle = box.x + box.width // 2
    assert not lit(image, middle, box.y + box.height // 2 + 20), "both are grey there"
    assert image.pixelColor(middle, box.y + box.height - 8).lightness() > 100, "there is only the first"
    unlike.canvas.set_mode(Difference(2, 0, 1))
    image, box = unlike.canvas.grab().toImage(), unlike.canvas.grid_layout.boxes[0]
    assert image.pixelColor(box.x + box.width // 2, box.y + box.height - 8).lightness() > 100
    assert not lit(image, box.x + box.width // 2, box.y + box.height // 2 + 20)


def test_posters_have_their_own_shape_until_the_clips_come(qtbot: QtBot, pane: PreviewPane, mixed: GridContent) -> None:
    tiles = tuple(replace(tile, clip=None) for tile in mixed.tiles)
    pane.set_content(GridContent("posters", tiles))
    qtbot.waitUntil(lambda: not pane.canvas.grab().isNull())
    image = pane.canvas.grab().toImage()
    for tile, (box, shape) in enumerate(zip(pane.canvas.grid_layout.boxes, SHAPES, strict=True)):
        picture = extent(image, box)
        assert fits(picture, box, shape), tile
        assert in_box(image, picture) == (tile + 1, 0)


def test_the_hover_preview_stretches_no_clip(unlike: PreviewPane) -> None:
    unlike.hover_preview.show_step(5, unlike.canvas.grid_layout.seen, QPoint(240, 500))
    image = unlike.hover_preview.grab().toImage()
    for tile, shape in enumerate(SHAPES):
        box = Box(6 + tile * 84, 6, 80, 96)
        assert fits(extent(image, box), box, shape), tile


def test_pictures_are_cached_as_they_are_painted(qtbot: QtBot, unlike: PreviewPane) -> None:
    unlike.resize(900, 500)

    def cached() -> list[tuple[int, int] | None]:
        plans = [cache.plan for cache in unlike.player.caches if cache is not None]
        return [None if plan is None else plan.size for plan in plans]

    def wanted() -> list[tuple[int, int]]:
        layout = unlike.canvas.grid_layout
        pictures = [letterboxed(box, layout.aspect, w / h) for box, (w, h) in zip(layout.boxes, SHAPES, strict=True)]
        return [
            (picture.width, picture.height) if picture.width < width else (width, height)
            for picture, (width, height) in zip(pictures, SHAPES, strict=True)
        ]

    qtbot.waitUntil(lambda: unlike.canvas.grid_layout.width > 800 and cached() == wanted())


def test_tiles_that_come_later_or_go_have_their_own_shape_too(show: Show, mixed: GridContent) -> None:
    for count in (2, 4, 3):
        pane = show(GridContent("mixed", mixed.tiles[:count]))
        image, layout = pane.canvas.grab().toImage(), pane.canvas.grid_layout
        assert len(layout.odd) == count
        for tile, box in enumerate(layout.boxes):
            assert fits(extent(image, box), box, SHAPES[tile]), (count, tile)


def test_a_zoom_fills_bars_with_the_picture_and_shows_no_more_of_it_than_is_there(unlike: PreviewPane) -> None:
    box = unlike.canvas.grid_layout.boxes[1]
    before = extent(unlike.canvas.grab().toImage(), box)
    unlike.canvas.zoom_by(2)
    after = extent(unlike.canvas.grab().toImage(), box)
    assert before.width == after.width == box.width
    assert after.height == pytest.approx(before.height * 1.2**2, abs=2)
    unlike.canvas.set_zoom(Zoom(8.0, 0.5, 0.0).held())
    unlike.canvas.set_mode(Wipe(0, 1, 0.0))
    image, whole = unlike.canvas.grab().toImage(), unlike.canvas.grid_layout.boxes[0]
    below_buttons = range(whole.y + 60, whole.y + whole.height, 9)
    seen = [image.pixelColor(whole.x + 60, y).lightness() for y in below_buttons]
    assert max(seen) == 0, "nothing but a bar"


# Decided without a window

sides = st.integers(64, 3000)
aspects = st.floats(0.2, 5.0)
parts = st.floats(0, 1)
zooms = st.builds(lambda scale, x, y: Zoom(scale, x, y).held(), st.floats(1.0, LARGEST_SCALE), parts, parts)
boxes = st.builds(Box, st.integers(0, 50), st.integers(0, 50), sides, sides)


@must_reach("the whole box", "bars at the sides", "bars above and below")
@given(boxes, aspects | st.none())
def test_a_letterboxed_picture_is_inside_centred_and_of_its_shape(box: Box, other: float | None) -> None:
    aspect = box.width / box.height if other is None else other
    picture = letterboxed(box, box.width / box.height, aspect)
    left, top = picture.x - box.x, picture.y - box.y
    right, bottom = box.width - picture.width - left, box.height - picture.height - top
    assert min(left, top, right, bottom) >= 0
    assert abs(left - right) <= 1
    assert abs(top - bottom) <= 1
    if alike(aspect, box.width / box.height):
        assert picture == box
        reached("the whole box")
    else:
        reached("bars at the sides" if picture.width < box.width else "bars above and below")
        assert picture.width == box.width or picture.height == box.height
        off = abs(picture.width - picture.height * aspect), abs(picture.width / aspect - picture.height)
        assert min(off) <= 1.01


def test_a_picture_of_hardly_any_shape_is_still_a_picture() -> None:
    assert letterboxed(Box(0, 0, 160, 100), 1.0, 169.0) == Box(0, 49, 160, 2)
    assert letterboxed(Box(0, 0, 100, 160), 1.0, 1 / 169) == Box(49, 0, 2, 160)


def test_rounding_is_no_other_shape() -> None:
    box = Box(0, 0, 400, 226)
    assert letterboxed(box, 1248 / 704, 384 / 217) == box
    assert letterboxed(box, 1248 / 704, 384 / 213) != box


@must_reach("seen", "only a bar seen", "zoomed")
@settings(max_examples=200)
@given(boxes, aspects, zooms)
@example(Box(0, 0, 100, 100), 5.0, Zoom(4.0, 0.5, 0.125))
def test_what_is_seen_of_a_picture_keeps_its_shape_and_its_place(box: Box, aspect: float, zoom: Zoom) -> None:
    picture = letterboxed(box, 1.0, aspect)
    sight = sight_of(picture, box, zoom)
    left, _top, width, height = sight.part
    x, y, across, down = sight.where
    if across > 0:
        assert across / (width * picture.width) == pytest.approx(zoom.scale)
        assert -1e-9 <= left <= left + width <= 1 + 1e-9
        middle = (picture.x + (left + width / 2) * picture.width - box.x) / box.width
        assert (x + across / 2 - box.x) / box.width == pytest.approx((middle - zoom.x) * zoom.scale + 0.5, abs=1e-6)
        assert box.x - 1e-6 <= x <= x + across <= box.x + box.width + 1e-6
    if down > 0:
        assert down / (height * picture.height) == pytest.approx(zoom.scale)
        assert box.y - 1e-6 <= y <= y + down <= box.y + box.height + 1e-6
    assert min(across, down) >= 0
    reached("seen" if min(across, down) > 0 else "only a bar seen", zoomed=zoom.scale > 1)


@must_reach("at the sides", "above and below")
@given(boxes, aspects)
def test_unzoomed_a_picture_is_seen_whole_and_to_the_pixel(box: Box, aspect: float) -> None:
    picture = letterboxed(box, 1.0, aspect)
    sight = sight_of(picture, box, Zoom())
    assert sight.part == pytest.approx((0, 0, 1, 1), abs=0)
    assert sight.where == pytest.approx((picture.x, picture.y, picture.width, picture.height), abs=0)
    reached("at the sides" if picture.width < box.width else "above and below")


def test_of_a_picture_nothing_is_seen_where_only_its_bars_are() -> None:
    box = Box(0, 0, 100, 100)
    assert sight_of(Box(0, 40, 100, 20), box, Zoom(4.0, 0.5, 0.125)).where[3] == 0
    assert sight_of(Box(40, 0, 20, 100), box, Zoom(4.0, 0.875, 0.5)).where[2] == 0


def test_where_nothing_is_seen_nothing_is_painted_but_the_bar() -> None:
    canvas, picture = (QImage(100, 100, QImage.Format.Format_RGB32) for _image in range(2))
    canvas.fill(Qt.GlobalColor.white)
    picture.fill(Qt.GlobalColor.red)
    painter = QPainter(canvas)
    unseen = PicturePart(picture, QRectF(0, 0, 100, 0), QRectF(0, 50, 100, 0))
    paint_part(painter, QRect(0, 0, 100, 50), unseen)
    painter.end()
    assert {canvas.pixelColor(50, y).name() for y in range(50)} == {"#000000"}
    assert {canvas.pixelColor(50, y).name() for y in range(50, 100)} == {"#ffffff"}


@pytest.mark.parametrize("mode", [Grid(), Alone(1), Wipe(1, 0), Difference(1, 2), Wipe(0, 1)])
def test_clips_are_wanted_as_large_as_they_are_seen(mode: ViewMode) -> None:
    odd = (None, 2.0, None, 0.5)
    layout = arrange_tiles(4, (800, 800), 1.0, 1.0, mode, Zoom(2.0), odd)
    grid = arrange_tiles(4, (800, 800), 1.0, 1.0, Grid(), Zoom(2.0), odd)
    for tile, size in enumerate(layout.wanted_sizes()):
        seen = tile in layout.seen
        place, shape = (layout.boxes[tile], layout.shape) if seen else (layout.grid[tile], 1.0)
        picture = letterboxed(place, shape, odd[tile] or 1.0)
        assert size == (2 * picture.width, 2 * picture.height)
        assert seen or size == grid.wanted_sizes()[tile]
    wide = layout.boxes[1]
    first = layout.seen[0]
    assert alike(wide.width / wide.height, (odd[first] or 1.0) if mode != Grid() else 1.0)
