"""Both frames together: pasted, swapped, chosen again, looked at on the web, and cut to one shape."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.request import Field, Generate, LocalFrame, Resolution
from kinogrid.store.frames import RecentFrame
from kinogrid.ui.compose.frames.frame_input import Unseen
from kinogrid.ui.compose.frames.mime import FileOffer, PictureOffer, WebOffer
from kinogrid.ui.compose.frames.recent import RecentFrames
from kinogrid.ui.compose.pane import ComposePane
from tests.media.pictures import packed
from tests.ui.conftest import painted
from tests.ui.dropping import drop
from tests.ui.seeing import action, enter, popup_menu


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    return painted(tmp_path / "wide.png", 320, 180, "#206080")


def take(qtbot: QtBot, compose: ComposePane, first: Path, last: Path) -> None:
    for frame, path in zip(compose.frames.inputs(), (first, last), strict=True):
        with qtbot.waitSignal(frame.seen):
            frame.take(FileOffer(str(path)))


def words(menu: QMenu, *, enabled: bool) -> set[str]:
    entries = (entry for entry in menu.actions() if entry.text() and entry.isEnabled() is enabled)
    return {entry.text().partition("\t")[0] for entry in entries}


def test_a_frame_of_another_shape_is_cut_to_match(
    qtbot: QtBot, compose: ComposePane, picture: Path, wide: Path
) -> None:
    take(qtbot, compose, wide, picture)
    frames = compose.frames
    assert frames.warning.button.isVisible()
    assert "cut to 16:9" in frames.last.zone.accessibleDescription()
    with qtbot.waitSignal(frames.last.seen):
        frames.warning.button.click()
    assert not frames.warning.button.isVisible()
    cut = frames.last.imported
    assert cut is not None
    assert (cut.width, cut.height) == (64, 36)
    assert cut.title == "a red picture (cropped)"
    assert frames.last.value().path == cut.path
    assert picture.is_file()
    assert frames.last.note.text() == "Last frame: Cropped about its middle."


def test_what_is_said_of_uploads_makes_the_frames_no_wider(compose: ComposePane) -> None:
    frames = compose.frames
    before = frames.minimumSizeHint().width()
    frames.upload_note.warn(holds=True)
    assert frames.upload_note.token_button.isVisible()
    QApplication.processEvents()
    assert frames.minimumSizeHint().width() == before
    frames.upload_note.warn(holds=False)
    assert not frames.upload_note.token_button.isVisible()


def test_frames_change_places(qtbot: QtBot, compose: ComposePane, picture: Path, wide: Path) -> None:
    take(qtbot, compose, wide, picture)
    with qtbot.waitSignal(compose.form_changed):
        compose.frames.swap_button.click()
    assert compose.form().first == FrameField(path=str(picture))
    assert compose.form().last == FrameField(path=str(wide))
    qtbot.waitUntil(lambda: compose.frames.first.imported is not None and compose.frames.first.imported.width == 64)


def test_a_frame_s_plan_follows_the_resolution(qtbot: QtBot, compose: ComposePane, wide: Path, picture: Path) -> None:
    take(qtbot, compose, wide, picture)
    zone = compose.frames.first.zone
    assert "makes about 1248 by 704, 720p" in zone.accessibleDescription()
    QTest.mouseClick(compose.settings.resolution.segment(Resolution.P480), Qt.MouseButton.LeftButton)
    assert "makes about 832 by 464, 480p" in zone.accessibleDescription()


def test_a_picture_without_a_file_is_kept_and_an_order_waits_for_it(qtbot: QtBot, compose: ComposePane) -> None:
    mime = QMimeData()
    mime.setData("image/png", QByteArray(packed("png", "rgb24")))
    compose.prompt.setPlainText("Waves")
    with qtbot.waitSignal(compose.generate_requested) as sent, qtbot.waitSignal(compose.frames.first.used):
        assert drop(compose.frames.first.zone, mime)
        compose.generate()
    (order,) = sent.args
    assert isinstance(order, Generate)
    assert isinstance(order.first, LocalFrame)
    assert Path(order.first.path).read_bytes().startswith(b"\x89PNG")
    assert Path(order.first.path).parent.name == "frames"
    assert compose.frames.first.zone.accessibleDescription().startswith("Pasted picture, 64 by 48 pixels")


def test_the_menu_offers_what_makes_sense(qtbot: QtBot, compose: ComposePane, wide: Path, picture: Path) -> None:
    QApplication.clipboard().clear()
    first = compose.frames.first
    empty = compose.frames.menu(first)
    assert words(empty, enabled=True) == {"Browse\u2026", "Use a web address", "Make one from words\u2026"}
    assert words(empty, enabled=False) == {"Paste", "Recent frames\u2026", "Swap first and last", "Clear"}
    assert words(compose.frames.menu(compose.frames.last), enabled=True) == {"Browse\u2026", "Use a web address"}
    take(qtbot, compose, wide, picture)
    menu = compose.frames.menu(first)
    assert "Clear" in words(menu, enabled=True)
    action(menu, "Clear").trigger()
    assert compose.form().first == FrameField()
    action(menu, "Use a web address").trigger()
    assert QApplication.focusWidget() is first.url


def test_the_menu_opens_by_mouse_and_by_keyboard(qtbot: QtBot, compose: ComposePane) -> None:
    zone = compose.frames.first.zone
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        with qtbot.waitSignal(zone.menu_requested):
            QApplication.sendEvent(zone, QContextMenuEvent(reason, QPoint(5, 5), zone.mapToGlobal(QPoint(5, 5))))
        popup_menu().close()
    QTest.mouseClick(compose.frames.last.more, Qt.MouseButton.LeftButton)
    popup_menu().close()


def test_a_recent_frame_is_chosen_by_keyboard(qtbot: QtBot, compose: ComposePane, wide: Path, picture: Path) -> None:
    recent = (RecentFrame(picture, "my cat.heic"), RecentFrame(wide, "the sea.png"))
    compose.frames.set_recent(lambda most: recent[:most])
    menu = compose.frames.menu(compose.frames.last)
    action(menu, "Recent").trigger()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, RecentFrames)
    assert [popup.list.item(row).text() for row in range(2)] == ["my cat.heic", "the sea.png"]
    QTest.keyClick(popup.list, Qt.Key.Key_Right)
    with qtbot.waitSignal(compose.frames.last.seen):
        QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert compose.form().last == FrameField(path=str(wide))


def test_the_picture_behind_an_address_is_shown_but_not_uploaded(qtbot: QtBot, compose: ComposePane) -> None:
    first, asked = compose.frames.first, list[str]()
    first.address_given.connect(asked.append)
    compose.frames.focus_address(Field.FIRST)
    enter(first.url, "https://example.org/cat.png")
    QTest.keyClick(first.url, Qt.Key.Key_Return)
    assert asked == ["https://example.org/cat.png"]
    with qtbot.waitSignal(first.seen):
        first.show_address(asked[0], packed("png", "rgb24"))
    assert compose.form().first == FrameField(url=asked[0])
    assert "64 by 48 pixels" in first.zone.accessibleDescription()
    first.show_address("https://example.org/an-earlier-one.png", packed("mjpeg", "yuvj420p"))
    first.show_address_unseen("https://example.org/an-earlier-one.png", Unseen.OUT_OF_REACH)
    assert first.note.text() == ""


def test_an_address_that_cannot_be_seen_from_here_may_still_be_ordered(qtbot: QtBot, compose: ComposePane) -> None:
    compose.set_form(ComposeForm(prompt="Waves", first=FrameField(url="https://example.org/cat.png")))
    first = compose.frames.first
    first.show_address_unseen("https://example.org/cat.png", Unseen.OUT_OF_REACH)
    assert first.note.text().startswith(
        "First frame: Kinogrid cannot see this picture from here. The service fetches it"
    )
    first.show_address("https://example.org/cat.png", b"<html>not a picture</html>")
    qtbot.waitUntil(lambda: "may take it all the same" in first.note.text())
    assert isinstance(compose.order(), Generate)


def test_an_unusable_paste_is_told_and_the_next_one_is_taken(qtbot: QtBot, compose: ComposePane, picture: Path) -> None:
    first = compose.frames.first
    words = QMimeData()
    words.setText("just words")
    assert not drop(first.zone, words)
    first.take(None)
    assert compose.message(Field.FIRST) == "There is no picture, file or web address on the clipboard."
    first.take(FileOffer(str(picture)))
    qtbot.waitUntil(lambda: first.imported is not None)
    assert compose.message(Field.FIRST) == ""


def test_a_paste_that_fails_leaves_a_good_frame_good(
    qtbot: QtBot, compose: ComposePane, picture: Path, tmp_path: Path
) -> None:
    first = compose.frames.first
    first.take(FileOffer(str(picture)))
    qtbot.waitUntil(lambda: first.imported is not None)
    before = first.value()
    first.take(None)
    assert first.message.words() == "There is no picture, file or web address on the clipboard."
    assert not first.zone.property("wrong")
    (tmp_path / "broken.png").write_bytes(b"no picture at all")
    for offer in (FileOffer(str(tmp_path / "broken.png")), PictureOffer(b"no picture at all")):
        first.take(offer)
        qtbot.waitUntil(lambda: first.value() == before and first.imported is not None)
        assert first.message.words()
        assert not first.zone.property("wrong")
        assert first.problem() is None
    first.take(FileOffer(str(picture)))
    qtbot.waitUntil(lambda: first.imported is not None)
    assert first.message.words() == ""
    first.clear()
    first.take(FileOffer(str(tmp_path / "broken.png")))
    qtbot.waitUntil(lambda: first.problem() is not None)
    assert first.zone.property("wrong"), "what had nothing good before it is shown as what it is"


def test_a_picture_for_neither_well_goes_to_the_first_that_is_empty(compose: ComposePane) -> None:
    for url in ("https://b/1.png", "https://b/2.png", "https://b/3.png"):
        compose.prompt.frame_offered.emit(WebOffer(url))
    form = compose.form()
    assert (form.first, form.last) == (FrameField(url="https://b/3.png"), FrameField(url="https://b/2.png"))
