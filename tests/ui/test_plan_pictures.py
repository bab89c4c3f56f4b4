"""What is planned and has no picture on this machine is shown as a card of its words."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kinogrid.domain.request import Generate, LocalFrame, RemoteFrame
from kinogrid.domain.sequence import PlannedShot
from kinogrid.ui.controllers.shot_cards import plan_words
from kinogrid.ui.images.plan_pictures import PlanPictures, PlanWords, painted

WORDS = PlanWords("Shot 2", "the boat sinks", "First frame on the web: pictures.example")
HEAD, MIDDLE, FOOT = QRect(0, 60, 1280, 90), QRect(0, 170, 1280, 400), QRect(0, 570, 1280, 80)


def ink(image: QImage, area: QRect) -> int:
    """Count the pixels of an area, every other one, that are letters."""
    across, down = range(area.left(), area.right(), 2), range(area.top(), area.bottom(), 2)
    return sum(image.pixelColor(x, y).lightness() > 90 for y in down for x in across)


def test_a_card_has_its_words_where_they_belong(qapp: object) -> None:
    assert qapp
    image, blank = painted(WORDS), painted(PlanWords("", "", ""))
    assert (image.width(), image.height()) == (1280, 720)
    assert all(ink(image, area) > ink(blank, area) for area in (HEAD, MIDDLE, FOOT))
    assert ink(image, QRect(0, 0, 1280, 90)) == 0, "an edge is left"
    for prompt in ("a boat " * 300, "船" * 900, "x" * 5_000, "قارب " * 200):
        long = painted(replace(WORDS, prompt=prompt))
        assert ink(long, MIDDLE) > ink(image, MIDDLE)
        assert ink(long, QRect(1190, 0, 90, 720)) == ink(long, QRect(0, 0, 90, 720)) == 0
        assert ink(long, QRect(0, 560, 1280, 40)) <= ink(image, QRect(0, 560, 1280, 40)), "the foot stays free"


def test_one_card_is_one_file_that_comes_again_when_it_was_taken_away(qapp: object, tmp_path: Path) -> None:
    assert qapp
    pictures = PlanPictures(tmp_path / "films")
    one = pictures.picture(WORDS)
    written = Path(one).stat().st_mtime_ns
    assert pictures.picture(WORDS) == one
    assert Path(one).stat().st_mtime_ns == written
    assert pictures.picture(replace(WORDS, prompt="another")) != one
    Path(one).unlink()
    assert pictures.picture(WORDS) == one
    assert not QImage(one).isNull()


def test_a_disk_that_takes_no_card_leaves_the_shot_without(
    qapp: object, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert qapp
    (tmp_path / "films").write_text("in the way")
    assert PlanPictures(tmp_path / "films").picture(WORDS) == ""
    assert "cannot be made" in caplog.text


def test_what_the_card_says_of_the_first_frame() -> None:
    order = Generate(prompt="the  boat\nsinks", first=RemoteFrame("https://pictures.example/a/b.png?token=secret"))
    assert plan_words("Shot 2", PlannedShot("s", order)) == WORDS
    none = replace(order, first=LocalFrame(""))
    assert plan_words("Shot 2", PlannedShot("s", none)).foot == "No first frame yet"
