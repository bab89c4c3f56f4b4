"""Names that every system takes, whatever a prompt or a template holds."""

from datetime import UTC, datetime

import pytest

from kinogrid.domain.export_name import USUAL_TEMPLATE, NamedClip, export_name
from kinogrid.domain.file_names import MOST_BYTES, safe_name
from tests.tables import every

CLIP = NamedClip("a cat --motion high", "2", "job1", datetime(2026, 11, 27, 9, 5, tzinfo=UTC))


@pytest.mark.parametrize(
    ("template", "name"),
    [
        (USUAL_TEMPLATE, "2026-11-27 a cat v2"),
        ("{prompt}_{n}", "a cat_2"),
        ("{job}-{time}", "job1-09.05"),
        ("{nonsense} {date", "{nonsense} {date"),
        ("{{n}}", "{2}"),
        ("}{n}{", "}2{"),
        ("", "job1 v2"),
        ("...", "job1 v2"),
        ("a/b\\c:{n}", "a b c 2"),
    ],
)
def test_a_template_is_filled_in(template: str, name: str) -> None:
    assert export_name(template, CLIP) == name


@every(
    "text, name",
    [
        ("CON", "_CON"),
        ("con.mp4", "_con.mp4"),
        ("com1", "_com1"),
        ("COM\u00b9", "_COM\u00b9"),
        ("aux .x", "_aux .x"),
        ("conin$", "_conin$"),
        ("contour", "contour"),
        ("end...  ", "end"),
        (" . hidden", "hidden"),
        ("..", ""),
        ("a\tb\nc\x00d", "a b c d"),
        ('<>:"/\\|?*', ""),
        ("cat \U0001f408", "cat \U0001f408"),
        ("\u202egpj.exe", "gpj.exe"),
        ("a\u200f\u2066b\ufeff", "ab"),
        ("half \ud83d", "half"),
        ("\u732b", "\u732b"),
    ],
)
def test_a_name_is_safe_on_every_system(text: str, name: str) -> None:
    assert safe_name(text) == name


@pytest.mark.parametrize("text", ["a" * 300, "\u732b" * 300, "\U0001f408" * 300, "a" * 239 + ".b", "a" * 239 + " b"])
def test_a_long_name_is_cut_between_characters(text: str) -> None:
    name = safe_name(text)
    assert len(name.encode()) <= MOST_BYTES
    assert len(name.encode()) > MOST_BYTES - 5
    assert text.startswith(name)
    assert not name.endswith((" ", "."))


def test_a_long_prompt_leaves_room_for_the_rest() -> None:
    long = NamedClip("\u732b" * 300, "4", "job1", CLIP.at)
    assert export_name(USUAL_TEMPLATE, long).endswith("\u732b v4")
