"""Layout, zoom, modes, gestures, keys, words and what is decoded: decided without a window."""

from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, QObject, QRect, Qt

from kinogrid.media.clip_problem import ClipDefect, ClipProblem
from kinogrid.store.settings import Settings
from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.key_rules import DIGITS, pressed
from kinogrid.ui.preview.clip_set import ClipSet
from kinogrid.ui.preview.clip_text import problem_text
from kinogrid.ui.preview.command_menus import declare_commands
from kinogrid.ui.preview.gestures import Gestures
from kinogrid.ui.preview.keys import USUAL_KEYS, Command, key_text
from kinogrid.ui.preview.layout import Box, arrange, arrange_tiles, shapes
from kinogrid.ui.preview.model import TileContent
from kinogrid.ui.preview.neighbours import Direction, neighbour
from kinogrid.ui.preview.tile_text import described
from kinogrid.ui.preview.view import (
    LARGEST_SCALE,
    Alone,
    Blend,
    Difference,
    Grid,
    ModeKind,
    ViewMode,
    Wipe,
    Zoom,
    flip_partner,
    next_of,
    pair_of,
    tiles_of,
    toggled,
)
from tests.media.loading import let_through
from tests.reached import must_reach, reached

aspects = st.floats(0.3, 3.0)
edges = st.integers(120, 4000)
parts = st.floats(0, 1)
steps = st.floats(-300, 300)
zooms = st.builds(lambda scale, x, y: Zoom(scale, x, y).held(), st.floats(1.0, LARGEST_SCALE), parts, parts)
tiles = st.integers(0, 7)
modes: st.SearchStrategy[ViewMode] = st.one_of(
    st.just(Grid()),
    st.builds(Alone, tiles),
    st.builds(Wipe, tiles, tiles, parts),
    st.builds(Difference, tiles, tiles),
    st.builds(Blend, tiles, tiles, parts),
)


@must_reach("one", "a row", "a column", "rows and columns", "no gap")
@settings(max_examples=200)
@given(st.integers(1, 8), edges, edges, aspects, st.integers(0, 24))
def test_tiles_fit_do_not_overlap_and_are_alike(count: int, width: int, height: int, aspect: float, gap: int) -> None:
    boxes = arrange(count, (width, height), aspect, gap)
    assert len(boxes) == count
    assert len({(box.width, box.height) for box in boxes}) == 1
    window = QRect(0, 0, width, height)
    assert all(window.contains(QRect(box.x, box.y, box.width, box.height)) for box in boxes)
    with_gaps = [QRect(box.x, box.y, box.width + gap, box.height + gap) for box in boxes]
    assert not any(one.intersects(other) for one, other in combinations(with_gaps, 2))
    across, down = len({box.x for box in boxes}), len({box.y for box in boxes})
    reached(one=count == 1, a_row=across > 1 == down, a_column=down > 1 == across, no_gap=gap == 0)
    reached(rows_and_columns=min(across, down) > 1)


def test_shapes_are_those_people_expect() -> None:
    assert [shapes(count)[0] for count in (1, 2, 3, 4, 7, 8)] == [(1, 1), (2, 1), (2, 2), (2, 2), (3, 3), (3, 3)]
    wide = arrange(2, (1000, 500), 1.0, 8)
    tall = arrange(2, (500, 1000), 1.0, 8)
    assert wide[0].y == wide[1].y
    assert tall[0].x == tall[1].x
    with pytest.raises(ValueError, match="9 tiles"):
        shapes(9)


@pytest.mark.parametrize("mode", [Alone(2), Wipe(0, 2), Difference(2, 3)])
def test_unseen_tiles_keep_the_size_of_the_grid(mode: ViewMode) -> None:
    grid = arrange_tiles(4, (800, 800), 1.5, 0.8, Grid(), Zoom()).wanted_sizes()
    wanted = arrange_tiles(4, (800, 800), 1.5, 0.8, mode, Zoom()).wanted_sizes()
    assert wanted[1] == grid[1]
    assert wanted[2][1] > 1.9 * grid[2][1]


@must_reach("closer", "further out", "as far as it goes", "seen whole")
@given(zooms, st.floats(0.2, 5), parts, parts)
def test_zooming_and_dragging_never_show_what_is_outside(zoom: Zoom, factor: float, x: float, y: float) -> None:
    assert zoom.towards(0.01, x, y) == Zoom(), "zoomed all the way out, the whole picture is seen"
    for view in (zoom.towards(factor, x, y), zoom.moved(x, y)):
        left, top, width, height = view.part(640, 480)
        assert -1e-6 <= left <= 640 - width + 1e-6
        assert -1e-6 <= top <= 480 - height + 1e-6
    scale = zoom.towards(factor, x, y).scale
    reached(closer=scale > zoom.scale, further_out=scale < zoom.scale)
    reached(as_far_as_it_goes=scale == LARGEST_SCALE, seen_whole=scale == 1)


@must_reach("at an edge", "inside", "as far as it goes")
@given(zooms, st.floats(1.0, 5), parts, parts)
def test_what_is_under_the_pointer_stays_there(zoom: Zoom, factor: float, x: float, y: float) -> None:
    def under(view: Zoom) -> tuple[float, float]:
        left, top, width, height = view.part(1.0, 1.0)
        return left + x * width, top + y * height

    assert under(zoom.towards(factor, x, y)) == pytest.approx(under(zoom))
    reached("at an edge" if {x, y} & {0.0, 1.0} else "inside")
    reached(as_far_as_it_goes=zoom.towards(factor, x, y).scale == LARGEST_SCALE)


@must_reach("put off", "put on", "from pair to pair", "none current", "none picked")
@settings(max_examples=200)
@given(modes, st.sampled_from([Alone, Wipe, Difference, Blend]), st.none() | tiles, st.none() | tiles)
def test_a_mode_s_button_pressed_twice_leads_back_to_all_tiles(
    mode: ViewMode, kind: ModeKind, current: int | None, picked: int | None
) -> None:
    once = toggled(mode, kind, current=current, picked=picked, count=8)
    if isinstance(mode, kind):
        assert once == Grid()
        reached("put off")
        return
    reached("put on", none_current=current is None, none_picked=picked is None)
    assert isinstance(once, kind)
    assert set(tiles_of(once, 8)) <= set(range(8))
    if pair_of(mode) is not None and kind is not Alone:
        assert pair_of(once) == pair_of(mode)
        reached("from pair to pair")
    assert toggled(once, kind, current=current, picked=picked, count=8) == Grid()


def test_a_comparison_is_of_the_current_tile_with_the_picked_or_the_next_one() -> None:
    def wiped(current: int | None, picked: int | None = None, count: int = 4) -> ViewMode:
        return toggled(Grid(), Wipe, current=current, picked=picked, count=count)

    assert wiped(None) == Wipe(0, 1)
    assert wiped(1) == Wipe(1, 2)
    assert wiped(3) == Wipe(0, 3)
    assert wiped(3, picked=2) == Wipe(2, 3)
    assert wiped(3, picked=3) == Wipe(0, 3)
    assert wiped(0, count=1) == Grid()
    assert wiped(None, count=0) == Grid()


def test_a_comparison_comes_back_with_its_pair_and_as_it_was_set() -> None:
    remembered = (Difference(1, 3, 8, luminance=True), Wipe(0, 2, 0.25))

    def again(kind: ModeKind, current: int, mode: ViewMode | None = None) -> ViewMode:
        return toggled(mode or Grid(), kind, current=current, picked=None, count=4, remembered=remembered)

    assert again(Difference, 3) == remembered[0]
    assert again(Wipe, 1) == Wipe(1, 3, 0.25), "all kinds are of the two that were compared last"
    assert again(Blend, 1) == Blend(1, 3)
    assert again(Wipe, 2) == Wipe(2, 3, 0.25), "who looks at another one wants that compared"
    assert again(Difference, 0, Wipe(0, 2)) == Difference(0, 2, 8, luminance=True)
    assert toggled(Grid(), Wipe, current=1, picked=None, count=2, remembered=remembered) == Wipe(0, 1, 0.25)


def test_what_flips_into_a_place_is_that_of_before_the_picked_or_the_next_one() -> None:
    four = (0, 1, 2, 3)
    assert flip_partner(1, 3, 0, four) == 3
    assert flip_partner(1, None, 0, four) == 0
    assert flip_partner(1, 1, 1, four) == 2
    assert flip_partner(3, None, None, four) == 0
    assert flip_partner(1, 2, None, (0, 1)) == 0, "what is left out of the grid is not flipped to"
    assert flip_partner(0, None, None, (0,)) is None
    assert [next_of((0, 2, 3), tile) for tile in (0, 1, 2, 3)] == [2, 2, 3, 0]


@must_reach("dragged", "clicked on a tile", "clicked beside them")
@given(st.floats(0, 799), st.floats(0, 599), steps | st.floats(-3, 3), steps | st.floats(-3, 3))
@example(0.0, 0.0, 0.0, 0.0)
def test_a_press_is_a_click_unless_it_is_dragged(x: float, y: float, by_x: float, by_y: float) -> None:
    layout = arrange_tiles(4, (800, 600), 1.5, 1.0, Grid(), Zoom())
    gestures = Gestures()
    gestures.press(layout, x, y)
    assert gestures.move(layout, x + by_x, y + by_y) is None
    clicked = gestures.release(layout, x + by_x, y + by_y)
    if abs(by_x) + abs(by_y) >= 6:
        assert clicked is None
        reached("dragged")
    else:
        reached("clicked beside them" if clicked is None else "clicked on a tile")
        under = {layout.tile_at(x, y), layout.tile_at(x + by_x, y + by_y)}
        assert clicked == (under.pop() if len(under) == 1 else None)
    assert gestures.release(layout, x, y) is None, "nothing is held any more"


@must_reach("within the picture", "held at an edge")
@given(st.floats(0, 799), st.floats(0, 599), steps)
def test_a_wipe_s_divider_follows_the_pointer_within_the_picture(x: float, y: float, by_x: float) -> None:
    layout = arrange_tiles(2, (800, 600), 1.5, 1.0, Wipe(1, 0), Zoom())
    gestures = Gestures()
    gestures.press(layout, x, y)
    moved = gestures.move(layout, x + by_x, y)
    share, _ = layout.within(x + by_x, y, 1)
    assert moved == Wipe(1, 0, min(max(share, 0.0), 1.0))
    reached("within the picture" if 0 < share < 1 else "held at an edge")
    assert gestures.release(layout, x + by_x, y) is None


def test_a_zoomed_picture_is_dragged_along_and_beside_the_divider_only() -> None:
    zoom = Zoom(4.0)
    layout = arrange_tiles(2, (800, 600), 1.0, 1.0, Wipe(0, 1), zoom)
    box = layout.boxes[0]
    middle = box.x + box.width / 2, box.y + box.height / 2
    gestures = Gestures()
    gestures.press(layout, middle[0] + 100, middle[1])
    moved = gestures.move(layout, middle[0], middle[1])
    assert moved == zoom.moved(-100 / box.width, 0)
    gestures.press(layout, middle[0] + 10, middle[1])
    assert isinstance(gestures.move(layout, middle[0] + 50, middle[1]), Wipe)


def test_the_neighbour_lies_where_the_arrow_points_in_any_layout() -> None:
    grid = [Box(x, y, 10, 10) for y in (0, 12) for x in (0, 12, 24)]
    row = [Box(x, 0, 10, 10) for x in (0, 12, 24)]
    large = [Box(0, 0, 34, 34), *(Box(36, y, 10, 10) for y in (0, 12, 24))]
    left, right, up, down = Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN
    for boxes, tile, direction, expected in (
        (grid, 0, right, 1),
        (grid, 2, right, 3),
        (grid, 3, left, 2),
        (grid, 0, left, 0),
        (grid, 5, right, 5),
        (grid, 1, down, 4),
        (grid, 4, up, 1),
        (grid, 4, down, 4),
        (row, 1, up, 1),
        (row, 0, right, 1),
        (large, 0, right, 1),
        (large, 2, left, 0),
        (large, 2, down, 3),
    ):
        assert neighbour(boxes, range(len(boxes)), tile, direction) == expected, (tile, direction)
    assert neighbour(grid, [0, 2], 0, right) == 2, "a tile that is not seen is no neighbour"
    one_at_a_time = [Box(0, 0, 10, 10)] * 3
    assert [neighbour(one_at_a_time, range(3), 1, direction) for direction in Direction] == [0, 2, 0, 2]


def test_every_command_has_a_key_that_a_keypad_has_too_and_a_name_for_it() -> None:
    assert set(USUAL_KEYS.values()) == set(Command)
    assert not USUAL_KEYS.keys() & DIGITS.keys()
    for key in (*USUAL_KEYS, *DIGITS):
        plain = QKeyCombination.fromCombined(key)
        modifiers = plain.keyboardModifiers() | Qt.KeyboardModifier.KeypadModifier
        assert pressed(QKeyCombination(modifiers, plain.key())) == key
    keys = KeyMap()
    declare_commands(keys)
    names = {command: key_text(keys, command) for command in Command}
    assert len(set(names.values())) == len(Command)
    assert (names[Command.BACK], names[Command.PLAY], names[Command.SAVE]) == ("\u2190", "Space", "Ctrl+S")


@must_reach("a picture", "picked", "starred", "rejected", "nothing")
@given(tiles, st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_every_state_is_said_in_words(index: int, picked: bool, starred: bool, rejected: bool, still: bool) -> None:
    content = TileContent(picked=picked, starred=starred, rejected=rejected, still=still)
    said = described(index, content).split(", ")
    assert said.pop(0) == f"Variant {index + 1}"
    states = {"a picture": still, "picked": picked, "starred": starred, "rejected": rejected}
    assert said == [words for words, holds in states.items() if holds]
    reached(*said or ["nothing"])


def test_what_a_clip_waits_for_is_wrong_with_it_or_lasts_is_said_last() -> None:
    assert described(1, TileContent(picked=True), 5.2) == "Variant 2, picked, 5.2 seconds"
    assert described(2, TileContent(progress=0.62, note="About 2 min left")) == (
        "Variant 3, 62 percent done, About 2 min left"
    )
    assert described(3, TileContent(starred=True, problem="It is gone.")) == "Variant 4, starred, It is gone."
    assert described(0, TileContent(), problem="The file is damaged.") == "Variant 1, The file is damaged."


def test_every_defect_of_a_clip_has_its_words() -> None:
    texts = {problem_text(ClipProblem(defect, "1.mp4", 3, 1200)) for defect in ClipDefect}
    assert len(texts) == len(ClipDefect)
    assert "The file 1.mp4 is not there any more." in texts
    assert "Only 3 of 1,200 pictures are in the file." in texts


def test_tiles_that_wait_for_their_clips_can_be_resized_before_and_after_the_warm_up() -> None:
    parent = QObject()
    clip_set = ClipSet(parent, Settings().cache_bytes, let_through)
    clip_set.set_clips([None] * 5, [(64, 64)] * 5)
    clip_set.resize([(32, 32)] * 5)
    clip_set.warm_up()
    clip_set.resize([(32, 32)] * 5)
    assert clip_set.caches == (None,) * 5
    clip_set.close()
