"""Compose, driven by hand: by keyboard, by drop, by mistake."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.request import Field, Generate, LocalFrame, Mode, Problem, ProblemCode, RemoteFrame, Resolution
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.compose.frames.mime import FileOffer
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.style.theme import Theme
from tests.ui.dropping import carrying, drop


class Browsing:
    """Stands in for the desktop's file dialog: the person chooses what the test says."""

    def __init__(self) -> None:
        self.answer = ""
        self.titles: list[str] = []

    def __call__(self, _parent: QWidget, title: str, take: Callable[[str], None]) -> None:
        self.titles.append(title)
        if self.answer:
            take(self.answer)


@pytest.fixture
def browsing() -> Browsing:
    return Browsing()


@pytest.fixture
def pane(
    qtbot: QtBot, theme: Theme, pictures: Thumbnails, import_queue: ImportQueue, browsing: Browsing
) -> Iterator[ComposePane]:
    made = ComposePane(theme, FramesBox(theme, pictures, import_queue.enqueue, browsing))
    qtbot.addWidget(made)
    made.resize(328, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


def test_an_order_by_keyboard_alone(qtbot: QtBot, pane: ComposePane, browsing: Browsing, picture: Path) -> None:
    browsing.answer = str(picture)
    pane.prompt.setFocus()
    QTest.keyClicks(pane.prompt, "Waves roll in")
    QTest.keyClick(pane.prompt, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is pane.frames.first.zone
    with qtbot.waitSignal(pane.frames.first.seen):
        QTest.keyClick(pane.frames.first.zone, Qt.Key.Key_Return)
    assert browsing.titles == ["Choose the first frame"]
    with qtbot.waitSignal(pane.generate_requested) as sent:
        QTest.keyClick(pane.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent.args == [Generate(prompt="Waves roll in", first=LocalFrame(str(picture)))]
    assert pane.prompt.toPlainText() == "Waves roll in"


def test_mistakes_are_told_beside_their_fields_and_taken_back_as_one_types(
    qtbot: QtBot, pane: ComposePane, picture: Path
) -> None:
    with qtbot.assertNotEmitted(pane.generate_requested):
        pane.bar.button.click()
    assert pane.message(Field.PROMPT) == "Describe the motion first."
    assert "first frame" in pane.message(Field.FIRST)
    assert QApplication.focusWidget() is pane.prompt
    QTest.keyClicks(pane.prompt, "W")
    assert pane.message(Field.PROMPT) == ""
    assert pane.message(Field.FIRST)
    assert drop(pane.frames.first.zone, carrying(picture))
    assert pane.message(Field.FIRST) == ""
    assert isinstance(pane.order(), Generate)


def test_a_dropped_picture_is_shown_with_its_name_and_size(qtbot: QtBot, pane: ComposePane, picture: Path) -> None:
    zone = pane.frames.first.zone
    with qtbot.waitSignal(pane.frames.first.seen), qtbot.waitSignal(pane.form_changed):
        assert drop(zone, carrying(picture))
    assert zone.accessibleDescription() == "a red picture.png, 64 by 48 pixels, 4 to 3, makes 1088 by 816, 720p"

    def is_red() -> bool:
        middle = zone.grab().toImage().pixelColor(zone.width() // 2, zone.height() // 3)
        return middle.red() > 150 > middle.green()

    qtbot.waitUntil(is_red)
    QTest.keyClick(zone, Qt.Key.Key_Delete)
    assert pane.form().first == FrameField()
    assert zone.accessibleDescription() == "Empty, paste or browse"


def test_a_picture_from_a_browser_gives_its_address(pane: ComposePane) -> None:
    mime = QMimeData()
    mime.setText("https://example.org/a/cat.jpg")
    assert drop(pane.frames.last.zone, mime)
    assert pane.form().last == FrameField(url="https://example.org/a/cat.jpg")
    assert pane.frames.last.url.text() == "https://example.org/a/cat.jpg"


def test_other_things_cannot_be_dropped(pane: ComposePane) -> None:
    mime = QMimeData()
    mime.setText("just words")
    assert not drop(pane.frames.first.zone, mime)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("notes.txt", b"words", "Use a PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC or AVIF picture."),
        ("broken.png", b"\x89PNG\r\n\x1a\nnot a picture", "This picture cannot be read"),
        ("gone.png", None, "This file is not there."),
    ],
)
def test_a_file_that_is_no_picture_is_refused_in_words(
    qtbot: QtBot, pane: ComposePane, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    pane.prompt.setPlainText("Waves")
    pane.frames.first.take(FileOffer(str(path)))
    qtbot.waitUntil(lambda: words in pane.message(Field.FIRST))
    problems = pane.order()
    assert not isinstance(problems, Generate)
    assert [problem.field for problem in problems] == [Field.FIRST]
    with qtbot.assertNotEmitted(pane.generate_requested):
        pane.generate()
    assert words in pane.message(Field.FIRST)


def test_a_file_that_is_too_large_is_refused(qtbot: QtBot, pane: ComposePane, tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024 + 1)
    pane.frames.first.take(FileOffer(str(path)))
    qtbot.waitUntil(lambda: "100 MB" in pane.message(Field.FIRST))


def test_a_typed_address_takes_the_place_of_a_file(pane: ComposePane, picture: Path) -> None:
    pane.frames.first.take(FileOffer(str(picture)))
    pane.frames.fold.set_open(shown=True)
    pane.frames.first.url.setFocus()
    QTest.keyClicks(pane.frames.first.url, "https://example.org/cat.jpg")
    assert pane.form().first == FrameField(url="https://example.org/cat.jpg")
    pane.prompt.setPlainText("Waves")
    order = pane.order()
    assert isinstance(order, Generate)
    assert order.first == RemoteFrame("https://example.org/cat.jpg")


def test_a_bad_address_is_told_when_one_leaves_the_field(pane: ComposePane) -> None:
    pane.frames.fold.set_open(shown=True)
    pane.frames.last.url.setFocus()
    QTest.keyClicks(pane.frames.last.url, "cat.jpg")
    pane.prompt.setFocus()
    assert "web address" in pane.message(Field.LAST)
    pane.frames.fold.set_open(shown=False)
    pane.show_problems([Problem(Field.LAST, ProblemCode.NOT_WEB)])
    assert pane.frames.fold.is_open()
    assert QApplication.focusWidget() is pane.frames.last.url


@pytest.mark.parametrize("which", [Field.FIRST, Field.LAST])
def test_an_address_is_judged_as_it_is_typed_and_left_in_peace_while_it_may_become_one(
    pane: ComposePane, which: Field
) -> None:
    url = pane.frames.input_of(which).url
    pane.frames.focus_address(which)
    for key in "https://example.org/cat.jpg":
        QTest.keyClicks(url, key)
        assert pane.message(which) == ""
    url.selectAll()
    for key in "ftp://nonsense":
        QTest.keyClicks(url, key)
        assert pane.message(which) == "This is not a web address. It should start with https://"
        assert url.property("wrong")
    url.selectAll()
    QTest.keyClicks(url, "htt")
    assert pane.message(which) == ""
    assert not url.property("wrong")
    QTest.keyClick(url, Qt.Key.Key_Return)
    assert "web address" in pane.message(which)
    QTest.keyClicks(url, "p")
    assert pane.message(which) == ""


def test_a_callback_is_judged_as_it_is_typed_and_stays_wrong_while_one_types_on(pane: ComposePane) -> None:
    callback = pane.settings.callback.field
    pane.settings.focus_callback()
    for right in ("https://example.org/hook", "http://localhost:8080/hook", "http://127.0.0.1/"):
        callback.selectAll()
        for key in right:
            QTest.keyClicks(callback, key)
            assert pane.message(Field.CALLBACK) == ""
    callback.selectAll()
    QTest.keyClicks(callback, "http://")
    for key in "example.com/x":
        QTest.keyClicks(callback, key)
        assert pane.message(Field.CALLBACK) == "A callback needs an https address (http only on this machine)."
        assert callback.property("wrong")
    pane.prompt.setFocus()
    assert pane.message(Field.CALLBACK)
    pane.settings.loop.toggle()
    assert pane.message(Field.CALLBACK)
    callback.setFocus()
    callback.selectAll()
    QTest.keyClicks(callback, "https:")
    assert pane.message(Field.CALLBACK) == ""
    pane.prompt.setFocus()
    assert pane.message(Field.CALLBACK)


def test_a_bad_callback_unfolds_its_field(pane: ComposePane, picture: Path) -> None:
    pane.set_form(ComposeForm(prompt="Waves", first=FrameField(path=str(picture)), callback_url="http://example.org"))
    pane.settings.fold.set_open(shown=False)
    pane.generate()
    assert pane.settings.fold.is_open()
    assert "https" in pane.message(Field.CALLBACK)
    assert QApplication.focusWidget() is pane.settings.callback.field
    pane.settings.callback.field.selectAll()
    QTest.keyClicks(pane.settings.callback.field, "https://example.org")
    assert pane.message(Field.CALLBACK) == ""
    assert isinstance(pane.order(), Generate)


def test_a_form_goes_in_and_out_unchanged(pane: ComposePane, picture: Path) -> None:
    form = ComposeForm(
        prompt="Waves\nroll in",
        first=FrameField(path=str(picture)),
        last=FrameField(url="https://example.org/b.png"),
        mode=Mode.TURBO,
        resolution=Resolution.P480,
        loop=True,
        callback_url="https://example.org/hook",
    )
    pane.set_form(form)
    assert pane.form() == form
    assert pane.frames.fold.is_open()
    pane.set_form(ComposeForm())
    assert pane.form() == ComposeForm()


def test_settings_by_keyboard(qtbot: QtBot, pane: ComposePane) -> None:
    fast = pane.settings.mode.segment(Mode.FAST)
    fast.setFocus()
    with qtbot.waitSignal(pane.form_changed):
        QTest.keyClick(fast, Qt.Key.Key_Right)
    with qtbot.waitSignal(pane.form_changed):
        QTest.mouseClick(pane.settings.resolution.segment(Resolution.P480), Qt.MouseButton.LeftButton)
    QTest.keyClick(pane.settings.loop, Qt.Key.Key_Space)
    form = pane.form()
    assert (form.mode, form.resolution, form.loop) == (Mode.TURBO, Resolution.P480, True)


def test_files_dropped_on_the_prompt_do_not_write_their_paths(pane: ComposePane, picture: Path) -> None:
    assert not pane.prompt.canInsertFromMimeData(carrying(picture))
