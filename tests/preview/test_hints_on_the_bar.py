"""The lane above the scrub bar shows what was measured of the variant that is looked at, in words too."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kinogrid.domain.hints import Hints, Stretch
from kinogrid.ui.preview.hint_lane import LANE
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.scrubber import Scrubber
from tests.preview.showing import Show

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

# Of a clip of two seconds: it moves in its first quarter only.
BUSY = Hints(2.0, (64.0,) * 12 + (0.0,) * 36, (Stretch(1.0, 1.5),), (0.25,), (Stretch(1.75, 1.8),), 0.99, None, 0.5)
CALM = Hints(2.0, (16.0,) * 48)


@pytest.fixture
def still(show: Show, four: GridContent) -> PreviewPane:
    return show(four)


def place(bar: Scrubber, seconds: float) -> int:
    """Give where a moment is across the bar."""
    return round(8 + (bar.width() - 16) * min(seconds * 24, 47) / 47)


def column(bar: Scrubber, seconds: float) -> int:
    """Count the points of the lane over a moment that are painted."""
    image: QImage = bar.grab().toImage()
    ratio = image.devicePixelRatio()
    x = round(place(bar, seconds) * ratio)
    empty = image.pixel(1, 1)
    return round(sum(image.pixel(x, y) != empty for y in range(round(LANE * ratio))) / ratio)


def tip_at(bar: Scrubber, seconds: float) -> str:
    # From elsewhere, as a pointer that stays where it was tells nothing.
    QTest.mouseMove(bar, QPoint(1, 1))
    QTest.mouseMove(bar, QPoint(place(bar, seconds), LANE // 2))
    return bar.toolTip()


def test_nothing_is_shown_before_something_was_measured(still: PreviewPane) -> None:
    bar = still.transport.position
    assert column(bar, 0.1) == 0
    assert tip_at(bar, 0.1) == ""
    assert bar.accessibleDescription() == ""
    still.set_hints("another job", {0: BUSY})
    assert column(bar, 0.1) == 0


def test_the_curve_is_as_high_as_there_is_motion(still: PreviewPane) -> None:
    bar = still.transport.position
    still.set_hints("four", {0: BUSY, 1: CALM})
    assert column(bar, 0.1) >= LANE - 3
    assert column(bar, 0.8) <= 2
    still.canvas.focus(1)
    assert LANE // 2 - 2 <= column(bar, 0.1) <= LANE // 2 + 2, "a quarter of the motion is half as high"
    assert LANE // 2 - 2 <= column(bar, 0.8) <= LANE // 2 + 2
    still.canvas.focus(2)
    assert column(bar, 0.1) == 0, "nothing is known of that one"


def test_marks_say_what_they_are_under_the_pointer_and_to_a_screen_reader(still: PreviewPane) -> None:
    bar = still.transport.position
    still.set_hints("four", {0: BUSY})
    assert tip_at(bar, 0.25) == "Hard cut at 0.3 s"
    assert tip_at(bar, 1.2) == "Still from 1.0 s to 1.5 s"
    assert tip_at(bar, 1.77) == "Brightness jumps from 1.8 s to 1.8 s"
    assert tip_at(bar, 0.6) == "Motion: usually 0.0, at most 64.0. Variant 1, measured on this computer."
    assert bar.accessibleDescription().splitlines() == [
        "Hard cut at 0.3 s",
        "Still from 1.0 s to 1.5 s",
        "Brightness jumps from 1.8 s to 1.8 s",
        "Motion: usually 0.0, at most 64.0",
    ]
    assert column(bar, 1.2) > column(bar, 0.6), "a bar lies where nothing moves"


def test_what_stands_in_while_a_key_is_held_has_its_own_curve(still: PreviewPane) -> None:
    bar = still.transport.position
    still.set_hints("four", {0: BUSY, 1: CALM})
    still.canvas.focus(1)
    still.canvas.focus(0)
    QTest.keyPress(still, Qt.Key.Key_C)
    assert "Variant 2" in tip_at(bar, 0.6)
    QTest.keyRelease(still, Qt.Key.Key_C)
    assert "Variant 1" in tip_at(bar, 0.6)


def test_another_job_has_no_hints_of_this_one(show: Show, four: GridContent) -> None:
    pane = show(four)
    pane.set_hints("four", {0: BUSY})
    assert pane.transport.position.accessibleDescription()
    show(GridContent("another", four.tiles))
    assert pane.transport.position.accessibleDescription() == ""
