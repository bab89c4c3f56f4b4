"""Which variant stands in for which, and where the magnifying glass is, without a window."""

import pytest
from PySide6.QtCore import QObject, QPointF

from kinogrid.ui.preview.flip import Flip
from kinogrid.ui.preview.layout import arrange_tiles
from kinogrid.ui.preview.loupe import Loupe
from kinogrid.ui.preview.view import Grid, ViewMode, Wipe, Zoom

FOUR = (0, 1, 2, 3)


@pytest.fixture
def parent() -> QObject:
    return QObject()


@pytest.fixture
def told() -> list[tuple[int, int] | None]:
    return []


@pytest.fixture
def flip(parent: QObject, told: list[tuple[int, int] | None]) -> Flip:
    made = Flip(parent)
    made.changed.connect(lambda: told.append(made.stand_in))
    return made


def test_a_held_key_shows_the_one_of_before_and_its_end_the_own(flip: Flip, told: list[tuple[int, int] | None]) -> None:
    flip.leave(3)
    flip.hold(1, 2, FOUR)
    # A key that is held down comes again and again.
    flip.hold(1, 0, (0, 1))
    assert (flip.is_held, flip.stand_in) == (True, (1, 3))
    flip.let_go()
    flip.let_go()
    assert (flip.is_held, flip.stand_in) == (False, None)
    assert told == [(1, 3), None]


def test_while_it_is_held_a_certain_one_can_be_shown_which_is_that_of_before_from_then_on(flip: Flip) -> None:
    assert (flip.show_held(1, 0), flip.stand_in) == (False, None)
    flip.hold(1, 2, FOUR)
    assert flip.show_held(1, 0)
    assert flip.stand_in == (1, 0)
    assert flip.show_held(1, 1)
    assert flip.stand_in == (1, 0)
    flip.let_go()
    flip.hold(1, 2, FOUR)
    assert flip.stand_in == (1, 0)


def test_one_after_the_other_comes_and_after_the_last_the_own(flip: Flip) -> None:
    seen = []
    for _time in range(5):
        flip.go_on(2, FOUR)
        seen.append(flip.stand_in)
    assert seen == [(2, 3), (2, 0), (2, 1), None, (2, 3)]


def test_where_there_is_no_other_nothing_is_shown_and_told(flip: Flip, told: list[tuple[int, int] | None]) -> None:
    flip.go_on(0, (0,))
    flip.hold(0, 0, (0,))
    assert (flip.stand_in, told) == (None, [])


def test_going_elsewhere_ends_it_and_another_job_knows_nothing_of_it(flip: Flip) -> None:
    flip.go_on(2, FOUR)
    flip.leave(2)
    assert (flip.is_held, flip.stand_in) == (False, None)
    flip.hold(0, None, FOUR)
    before = flip.stand_in
    flip.forget()
    assert (before, flip.is_held, flip.stand_in) == ((0, 2), False, None)
    flip.hold(0, None, FOUR)
    assert flip.stand_in == (0, 1)


@pytest.mark.parametrize(("mode", "over"), [(Grid(), True), (Wipe(0, 1), False)])
def test_the_glass_is_over_the_same_place_of_every_tile_and_over_none_that_is_compared(
    mode: ViewMode, over: bool
) -> None:
    layout = arrange_tiles(4, (400, 400), 1.0, 1.0, mode, Zoom())
    loupe = Loupe()
    assert loupe.over(layout) is None
    box = layout.boxes[1]
    loupe.hold(QPointF(box.x + box.width / 4, box.y + box.height / 2))
    assert loupe.is_held
    assert loupe.over(layout) == (pytest.approx((0.25, 0.5)) if over else None)
    loupe.hold(QPointF(-5, -5))
    assert loupe.over(layout) is None
    loupe.hold(None)
    assert (loupe.is_held, loupe.over(layout)) == (True, None)
    loupe.hold(QPointF(box.x + 5, box.y + 5))
    loupe.put_away()
    assert (loupe.is_held, loupe.over(layout)) == (False, None)
