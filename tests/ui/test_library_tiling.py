"""Where tiles stand: each within the room, none over another, and found again wherever one points."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from kinogrid.ui.library.tiling import MARGIN, TileShape, Tiling
from tests.reached import must_reach, reached


@must_reach("several groups", "several lines", "one column", "a line that is not full", "no tiles")
@given(
    counts=st.lists(st.integers(1, 40), max_size=6),
    room=st.integers(60, 900),
    width=st.integers(60, 300),
    heading=st.sampled_from([0, 33]),
)
def test_tiles_stand_apart_within_the_room_and_are_found_where_they_stand(
    counts: list[int], room: int, width: int, heading: int
) -> None:
    tiling = Tiling(counts, room, TileShape(width, 36, heading))
    boxes = [tiling.box(tile) for tile in range(tiling.count)]
    reached(
        several_groups=len(counts) > 1,
        several_lines=any(count > tiling.columns for count in counts),
        one_column=tiling.columns == 1,
        a_line_that_is_not_full=any(count % tiling.columns for count in counts),
        no_tiles=not counts,
    )
    assert tiling.count == sum(counts)
    assert all(box.left() >= MARGIN for box in boxes)
    assert all(box.right() < max(room - MARGIN, MARGIN + 1) for box in boxes)
    assert all(box.bottom() < tiling.height for box in boxes)
    assert all((one.top(), one.left()) < (other.top(), other.left()) for one, other in pairwise(boxes))
    assert not any(one.intersects(other) for one, other in pairwise(boxes))
    for tile, box in enumerate(boxes):
        assert tiling.tile_at(box.center().x(), box.center().y()) == tile
        assert tiling.tile_at(box.left(), box.top()) == tile
        assert tiling.tile_at(box.right() + 1, box.bottom() + 1) != tile
        group, number = tiling.place_in_group(tile)
        assert tiling.first_of(group) + number == tile
        assert not tiling.heading(group).intersects(box)


@must_reach("few of them", "all of them", "none of them")
@given(
    counts=st.lists(st.integers(1, 40), min_size=1, max_size=6),
    area=st.builds(QRect, st.integers(-50, 900), st.integers(-50, 4000), st.integers(1, 900), st.integers(1, 4000)),
)
def test_an_area_has_the_tiles_that_touch_it_and_the_groups(counts: list[int], area: QRect) -> None:
    tiling = Tiling(counts, 640, TileShape(150, 36, 30))
    found = [tile for run in tiling.tiles_in(area) for tile in run]
    touching = [tile for tile in range(tiling.count) if tiling.box(tile).intersects(area)]
    reached(few_of_them=0 < len(found) < tiling.count, all_of_them=len(found) == tiling.count, none_of_them=not found)
    assert found == touching
    groups = tiling.groups_in(area.top(), area.bottom())
    assert {tiling.group_of(tile) for tile in found} <= set(groups)


@must_reach("into another group", "at the last line", "at the first line", "into a shorter line")
@given(counts=st.lists(st.integers(1, 12), min_size=1, max_size=5), data=st.data())
def test_a_line_up_or_down_stays_in_its_column_as_far_as_there_is_one(counts: list[int], data: st.DataObject) -> None:
    tiling = Tiling(counts, 640, TileShape(150, 36, 30))
    tile = data.draw(st.integers(0, tiling.count - 1))
    for lines in (1, -1):
        found, box = tiling.below(tile, lines), tiling.box(tile)
        other = tiling.box(found)
        reached(
            into_another_group=tiling.group_of(found) != tiling.group_of(tile),
            at_the_last_line=found == tile and lines > 0,
            at_the_first_line=found == tile and lines < 0,
            into_a_shorter_line=found != tile and other.left() < box.left(),
        )
        if found == tile:
            beyond = range(tile + 1, tiling.count) if lines > 0 else range(tile)
            assert all(tiling.box(one).top() == box.top() for one in beyond)
            continue
        assert (other.top() > box.top()) == (lines > 0)
        assert other.left() <= box.left()
        between = range(min(tile, found) + 1, max(tile, found))
        assert all(tiling.box(one).top() in {box.top(), other.top()} for one in between)
        last_of_line = found + 1 == tiling.count or tiling.box(found + 1).top() != other.top()
        assert other.left() == box.left() or last_of_line
    assert tiling.below(tile, 100) >= tile >= tiling.below(tile, -100)


def test_a_hundred_thousand_jobs_are_laid_out_in_no_time_that_hangs_on_their_number() -> None:
    tiling = Tiling([400_000], 1000, TileShape(208, 40, 0))
    assert tiling.columns == 4
    assert [tile for run in tiling.tiles_in(QRect(0, tiling.height - 100, 1000, 100)) for tile in run] == [
        399_996,
        399_997,
        399_998,
        399_999,
    ]
