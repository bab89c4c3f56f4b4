"""Compose, driven by hand: by keyboard, by drop, by mistake."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.request import Field, Generate, LocalFrame, Mode, Problem, ProblemCode, Resolution
from kinogrid.ui.compose.frames.mime import FileOffer
from kinogrid.ui.compose.pane import ComposePane
from tests.media.pictures import png_claiming
from tests.ui.conftest import Browsing
from tests.ui.dropping import carrying, drop

NOT_WEB = "This is not a web address. It should start with https://"
NOT_SAFE = "A callback needs an https address (http only on this machine)."


def test_an_order_by_keyboard_alone(qtbot: QtBot, compose: ComposePane, browsing: Browsing, picture: Path) -> None:
    browsing.answer = str(picture)
    compose.prompt.setFocus()
    QTest.keyClicks(compose.prompt, "Waves roll in")
    QTest.keyClick(compose.prompt, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is compose.frames.first.zone
    with qtbot.waitSignal(compose.frames.first.seen):
        QTest.keyClick(compose.frames.first.zone, Qt.Key.Key_Return)
    assert browsing.titles == ["Choose the first frame"]
    with qtbot.waitSignal(compose.generate_requested) as sent:
        QTest.keyClick(compose.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent.args == [Generate(prompt="Waves roll in", first=LocalFrame(str(picture)))]
    assert compose.prompt.toPlainText() == "Waves roll in"


def test_mistakes_are_told_beside_their_fields_until_mended(qtbot: QtBot, compose: ComposePane, picture: Path) -> None:
    with qtbot.assertNotEmitted(compose.generate_requested):
        compose.bar.button.click()
    assert compose.message(Field.PROMPT) == "Describe the motion first."
    assert "first frame" in compose.message(Field.FIRST)
    assert QApplication.focusWidget() is compose.prompt
    QTest.keyClicks(compose.prompt, "W")
    assert compose.message(Field.PROMPT) == ""
    assert compose.message(Field.FIRST)
    assert drop(compose.frames.first.zone, carrying(picture))
    assert compose.message(Field.FIRST) == ""
    assert isinstance(compose.order(), Generate)


@pytest.mark.parametrize("nothing", ["\u200b", "\ufeff \u2060", "\u00ad\u3164", "\u2800\n\u2014 --motion low"])
def test_a_prompt_of_what_nobody_sees_is_refused_beside_its_field(
    qtbot: QtBot, compose: ComposePane, picture: Path, nothing: str
) -> None:
    assert drop(compose.frames.first.zone, carrying(picture))
    compose.prompt.setPlainText(nothing)
    with qtbot.assertNotEmitted(compose.generate_requested):
        compose.bar.button.click()
    assert compose.message(Field.PROMPT) == "Describe the motion first."
    QTest.keyClicks(compose.prompt, "W")
    assert compose.message(Field.PROMPT) == ""


def test_a_dropped_picture_is_shown_with_its_name_and_size(qtbot: QtBot, compose: ComposePane, picture: Path) -> None:
    zone = compose.frames.first.zone
    with qtbot.waitSignal(compose.frames.first.seen), qtbot.waitSignal(compose.form_changed):
        assert drop(zone, carrying(picture))
    assert zone.accessibleDescription() == "a red picture.png, 64 by 48 pixels, 4 to 3, makes about 1088 by 816, 720p"

    def is_red() -> bool:
        middle = zone.grab().toImage().pixelColor(zone.width() // 2, zone.height() // 3)
        return middle.red() > 150 > middle.green()

    qtbot.waitUntil(is_red)
    QTest.keyClick(zone, Qt.Key.Key_Delete)
    assert compose.form().first == FrameField()
    assert zone.accessibleDescription() == "Empty, paste or browse"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("notes.txt", b"words", "Use a PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC or AVIF picture."),
        ("broken.png", b"\x89PNG\r\n\x1a\nnot a picture", "This picture cannot be read"),
        ("bomb.png", png_claiming(50_000, 50_000, bytes(50_000_000)), "50000 \u00d7 50000"),
        ("gone.png", None, "This file is not there."),
        ("/dev/zero", None, "This file is not there."),
        ("huge.png", 100 * 1024 * 1024 + 1, "100 MB"),
    ],
    ids=["text", "broken", "bomb", "gone", "device", "huge"],
)
def test_a_file_that_is_no_picture_is_refused_in_words_beside_the_drop_zone_and_kept_nowhere(
    qtbot: QtBot, compose: ComposePane, tmp_path: Path, name: str, content: bytes | int | None, words: str
) -> None:
    path = tmp_path / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content is not None:
        with path.open("wb") as file:
            file.truncate(content)
    compose.prompt.setPlainText("Waves")
    assert drop(compose.frames.first.zone, carrying(path))
    qtbot.waitUntil(lambda: words in compose.message(Field.FIRST))
    with qtbot.assertNotEmitted(compose.generate_requested):
        compose.generate()
    assert words in compose.message(Field.FIRST)
    assert not (tmp_path / "library" / "frames").exists()


def test_a_typed_address_takes_the_place_of_a_file(compose: ComposePane, picture: Path) -> None:
    compose.frames.first.take(FileOffer(str(picture)))
    compose.frames.fold.set_open(shown=True)
    compose.frames.first.url.setFocus()
    QTest.keyClicks(compose.frames.first.url, "https://example.org/cat.jpg")
    assert compose.form().first == FrameField(url="https://example.org/cat.jpg")


def test_a_bad_address_is_told_when_one_leaves_the_field(compose: ComposePane) -> None:
    compose.frames.fold.set_open(shown=True)
    compose.frames.last.url.setFocus()
    QTest.keyClicks(compose.frames.last.url, "cat.jpg")
    compose.prompt.setFocus()
    assert "web address" in compose.message(Field.LAST)
    compose.frames.fold.set_open(shown=False)
    compose.show_problems([Problem(Field.LAST, ProblemCode.NOT_WEB)])
    assert compose.frames.fold.is_open()
    assert QApplication.focusWidget() is compose.frames.last.url


@pytest.mark.parametrize("which", [Field.FIRST, Field.LAST])
def test_an_address_is_judged_as_it_is_typed_once_it_must_be_wrong(compose: ComposePane, which: Field) -> None:
    url = compose.frames.input_of(which).url
    compose.frames.focus_address(which)
    for text, right in (("https://example.org/cat.jpg", True), ("ftp://nonsense", False), ("htt", True)):
        url.selectAll()
        for key in text:
            QTest.keyClicks(url, key)
            assert compose.message(which) == ("" if right else NOT_WEB)
            assert bool(url.property("wrong")) is not right
    QTest.keyClick(url, Qt.Key.Key_Return)
    assert compose.message(which) == NOT_WEB
    QTest.keyClicks(url, "p")
    assert compose.message(which) == ""


def test_a_callback_is_judged_as_it_is_typed_and_stays_wrong_while_one_types_on(compose: ComposePane) -> None:
    callback = compose.settings.callback.field
    compose.settings.focus_callback()
    QTest.keyClicks(callback, "http://")
    assert compose.message(Field.CALLBACK) == ""
    for key in "example.com/x":
        QTest.keyClicks(callback, key)
        assert compose.message(Field.CALLBACK) == NOT_SAFE
        assert callback.property("wrong")
    compose.prompt.setFocus()
    compose.settings.loop.toggle()
    assert compose.message(Field.CALLBACK) == NOT_SAFE
    callback.setFocus()
    callback.selectAll()
    QTest.keyClicks(callback, "https:")
    assert compose.message(Field.CALLBACK) == ""
    compose.prompt.setFocus()
    assert compose.message(Field.CALLBACK)


def test_a_bad_callback_unfolds_its_field(compose: ComposePane, picture: Path) -> None:
    first = FrameField(path=str(picture))
    compose.set_form(ComposeForm(prompt="Waves", first=first, callback_url="http://example.org"))
    compose.settings.fold.set_open(shown=False)
    compose.generate()
    assert compose.settings.fold.is_open()
    assert "https" in compose.message(Field.CALLBACK)
    assert QApplication.focusWidget() is compose.settings.callback.field


def test_settings_by_keyboard(qtbot: QtBot, compose: ComposePane) -> None:
    fast = compose.settings.mode.segment(Mode.FAST)
    fast.setFocus()
    with qtbot.waitSignal(compose.form_changed):
        QTest.keyClick(fast, Qt.Key.Key_Right)
    with qtbot.waitSignal(compose.form_changed):
        QTest.mouseClick(compose.settings.resolution.segment(Resolution.P480), Qt.MouseButton.LeftButton)
    QTest.keyClick(compose.settings.loop, Qt.Key.Key_Space)
    form = compose.form()
    assert (form.mode, form.resolution, form.loop) == (Mode.TURBO, Resolution.P480, True)


def test_files_dropped_on_the_prompt_become_frames_and_do_not_write_their_paths(
    compose: ComposePane, picture: Path
) -> None:
    assert compose.prompt.canInsertFromMimeData(carrying(picture))
    compose.prompt.insertFromMimeData(carrying(picture))
    assert compose.form().first == FrameField(path=str(picture))
    assert compose.prompt.toPlainText() == ""


def test_motion_clips_and_raw_write_their_flags_and_follow_those_that_are_typed(
    qtbot: QtBot, compose: ComposePane
) -> None:
    flags, prompt = compose.settings.flags, compose.prompt
    QTest.keyClicks(prompt, "Waves")
    for segment in (flags.motion.segment("low"), flags.clips.segment("2"), flags.motion.segment("high")):
        with qtbot.waitSignal(compose.form_changed):
            segment.click()
    flags.raw.click()
    assert compose.form().prompt == prompt.toPlainText() == "Waves --motion high --bs 2 --raw"
    for before in ("Waves --motion high --bs 2", "Waves --motion low --bs 2", "Waves --motion low", "Waves"):
        prompt.undo()
        assert prompt.toPlainText() == before
    assert (flags.motion.value(), flags.clips.value(), flags.raw.isChecked()) == ("usual", "4", False)
    QTest.keyClicks(prompt, " --raw --bs 1 --motion LOW")
    assert (flags.motion.value(), flags.clips.value(), flags.raw.isChecked()) == ("low", "1", True)
    # Nothing is rewritten that is only followed, however oddly it is said.
    twice = "Waves --raw --raw --bs 2 --bs 4 \u2014motion low"
    prompt.setPlainText(twice)
    assert (flags.motion.value(), flags.clips.value(), flags.raw.isChecked()) == ("usual", "4", True)
    assert prompt.toPlainText() == twice
    flags.motion.segment("low").click()
    assert prompt.toPlainText() == "Waves --raw --raw --bs 2 --bs 4 --motion low"
    flags.clips.segment("1").click()
    flags.clips.segment("4").click()
    flags.motion.segment("usual").click()
    flags.raw.click()
    assert prompt.toPlainText() == "Waves"
