"""Everything that may be odd in Compose has words, and so has what can be done about it."""

import pytest

from kinogrid.domain.frame_picture import Alteration, Converted, Flaw, PlainAlteration, Recompressed, Scaled
from kinogrid.domain.lineage import Obstacle
from kinogrid.domain.prompt_flags import VIDEO_FLAGS, RemarkCode, flag_at
from kinogrid.domain.prompt_remarks import Cure, UnknownFlag, remarks
from kinogrid.domain.request import ProblemCode, Resolution
from kinogrid.ui.compose.frames.alterations import alteration_text
from kinogrid.ui.compose.frames.flaws import flaw_words
from kinogrid.ui.compose.frames.frame_plan import plan_frames, plan_texts, spoken_plan
from kinogrid.ui.compose.frames.import_queue import ImportedFrame
from kinogrid.ui.compose.problem_text import PROBLEMS
from kinogrid.ui.compose.prompt import remark_text
from kinogrid.ui.preview.tile_text import OBSTACLES, obstacle_words


def test_every_code_has_words() -> None:
    assert PROBLEMS.keys() == set(ProblemCode)
    assert remark_text.REMARKS.keys() == set(RemarkCode) - {RemarkCode.WRONG_VALUE}
    assert remark_text.CURES.keys() == set(Cure)
    assert OBSTACLES.keys() == set(Obstacle)
    assert remark_text.FLAG_HELP.keys() == VIDEO_FLAGS.keys()
    assert remark_text.VALUES.keys() == {name for name, spelling in VIDEO_FLAGS.items() if spelling.values}
    assert remark_text.VALUE_HELP.keys() == {value for spelling in VIDEO_FLAGS.values() for value in spelling.values}
    values = {"width": 1, "height": 2, "least": 32, "kind": "HEIC", "reason": "Permission denied"}
    assert all(flaw_words(flaw, values) for flaw in Flaw)


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("waves --ar 16:9", "--ar has no place here: a video has the shape of its first frame."),
        ("waves --no people, boats", "--no has no place here: it is a flag for images."),
        ("waves --loop", "--loop is what the Loop switch is for."),
        ("waves --motion medium", "--motion takes low or high."),
        ("waves --bs 3", "--bs takes 1, 2 or 4."),
        ("waves --moton low", "Midjourney has no flag --moton for videos. Did you mean --motion?"),
        ("waves --xyzzy", "Midjourney has no flag --xyzzy for videos."),
        ("--raw waves roll in", "Words behind --raw may be lost: flags belong at the end."),
    ],
)
def test_a_remark_names_its_flag(prompt: str, words: str) -> None:
    (remark,) = remarks(prompt)
    assert remark_text.remark_words(remark) == words


def test_help_is_given_for_a_flag_and_for_its_values() -> None:
    assert remark_text.flag_help(flag_at("waves --motion low", 8)).startswith("--motion: How much moves")
    assert remark_text.flag_help(flag_at("waves --motion low", 2)) == ""
    assert remark_text.option_help("--bs") == "How many variants are made"
    assert remark_text.option_help("2") == "Two variants"


@pytest.mark.parametrize(
    ("flag", "words"),
    [
        (UnknownFlag("xyzzy"), "Midjourney has no flag --xyzzy for pictures."),
        (
            UnknownFlag("motoin", "motion"),
            "Midjourney has no flag --motoin for pictures. Did you mean --motion? It is for videos only.",
        ),
    ],
)
def test_an_unknown_flag_is_named_with_what_was_probably_meant(flag: UnknownFlag, words: str) -> None:
    assert remark_text.unknown_flag_words(flag) == words


def test_an_obstacle_is_said_where_there_is_one() -> None:
    assert obstacle_words(Obstacle.NO_CLIP) == "Its clip is not here."
    assert obstacle_words(None) == ""


@pytest.mark.parametrize(
    ("alteration", "words"),
    [
        (Scaled(960, 540, 15_000_000, 2_200), "Scaled down to 960 \u00d7 540: 2.1 kB instead of 14.3 MB."),
        (Recompressed(15_000_000, 5_452_595), "Recompressed: 5.2 MB instead of 14.3 MB."),
        (Converted("AVIF", "JPEG"), "Converted from AVIF to JPEG."),
        (PlainAlteration.FIRST_PICTURE, "Only the first picture of the animation is used."),
        (PlainAlteration.WHITE_GROUND, "Transparent parts are white."),
        (PlainAlteration.PRIVATE_DATA, "Location and camera info removed."),
        (PlainAlteration.FIRST_PAGE, "Only the first of its pages is used."),
        (PlainAlteration.MAIN_PICTURE, "Only the main one of its pictures is used."),
        (PlainAlteration.NO_END, "The file was cut off at its very end; the picture in it is complete."),
        (PlainAlteration.STRAY_BYTES, "Data hidden behind the picture was left out."),
    ],
)
def test_what_was_done_to_a_picture_is_said(alteration: Alteration, words: str) -> None:
    assert alteration_text(alteration) == words


def test_what_comes_of_frames_is_said_in_several_lengths() -> None:
    wide, square = (ImportedFrame("", "", *size, 1, ()) for size in ((1920, 1080), (500, 500)))
    assert plan_frames(None, square, Resolution.P720) == (None, None)
    first, last = plan_frames(wide, square, Resolution.P720)
    assert first is not None
    assert plan_texts(first) == (
        "makes about 1248 \u00d7 704, 720p",
        "makes about 1248 \u00d7 704",
        "\u2248 1248\u00d7704",
    )
    assert spoken_plan(first) == "makes about 1248 by 704, 720p"
    assert last is not None
    assert spoken_plan(last) == "cut to 16:9"
    assert plan_frames(wide, wide, Resolution.P720) == (first, first)
