"""Pictures come from files without holding up the window, and bad files are no pictures."""

import os
import sys
import time
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails, read
from kinogrid.ui.preview import posters
from tests.waiting import HUNG


def test_a_picture_is_read_and_kept_and_a_fitted_one_is_whole(
    qtbot: QtBot, pictures: Thumbnails, picture: Path
) -> None:
    wanted = ThumbnailRequest(str(picture), QSize(20, 10))
    with qtbot.waitSignal(pictures.arrived) as arrived:
        assert pictures.get(wanted) is None
    assert arrived.args == [str(picture)]
    got = pictures.get(wanted)
    assert got is not None
    assert got.size() == QSize(20, 10)
    pictures.forget(str(picture))
    with qtbot.waitSignal(pictures.arrived):
        assert pictures.get(wanted) is None
    assert read(ThumbnailRequest(str(picture), QSize(32, 100), crop=False)).size() == QSize(32, 24)


def test_a_picture_whose_files_name_is_no_text_is_read_too(qtbot: QtBot, pictures: Thumbnails, picture: Path) -> None:
    odd = os.fsdecode(os.fsencode(picture.parent) + b"/odd\xff.png")
    Path(odd).write_bytes(picture.read_bytes())
    wanted = ThumbnailRequest(odd, QSize(20, 10))
    with qtbot.waitSignal(pictures.arrived) as arrived:
        assert pictures.get(wanted) is None
    assert arrived.args == [odd]
    got = pictures.get(wanted)
    assert got is not None
    assert got.size() == QSize(20, 10)
    assert posters.read(Path(odd)).size() == QSize(64, 48)


@pytest.mark.parametrize("content", [None, b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 64])
def test_what_cannot_be_read_is_no_picture(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "bad.png"
    if content is not None:
        path.write_bytes(content)
    assert read(ThumbnailRequest(str(path), QSize(10, 10))).isNull()


def test_the_latest_request_is_read_first_and_closing_drops_the_rest(qtbot: QtBot) -> None:
    began, go = Event(), Event()
    order: list[str] = []

    def slow(wanted: ThumbnailRequest) -> QImage:
        order.append(wanted.path)
        began.set()
        go.wait(HUNG)
        return QImage()

    pictures = Thumbnails(slow)
    pictures.get(ThumbnailRequest("first", QSize(1, 1)))
    assert began.wait(HUNG)
    pictures.get(ThumbnailRequest("second", QSize(1, 1)))
    pictures.get(ThumbnailRequest("third", QSize(1, 1)))
    with qtbot.waitSignals([pictures.arrived] * 2):
        go.set()
    assert order[:2] == ["first", "third"]
    pictures.close()
    assert pictures.get(ThumbnailRequest("late", QSize(1, 1))) is None


def test_what_changes_while_it_is_read_is_read_anew(qtbot: QtBot) -> None:
    began, go = Event(), Event()
    content = [QColor("black")]

    def slow(wanted: ThumbnailRequest) -> QImage:
        image = QImage(wanted.box, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(content[0])
        began.set()
        go.wait(HUNG / 1000)
        return image

    pictures = Thumbnails(slow)
    wanted = ThumbnailRequest("a.png", QSize(4, 4))
    assert pictures.get(wanted) is None
    assert began.wait(HUNG / 1000)
    content[0] = QColor("red")
    pictures.forget("a.png")
    assert pictures.get(wanted) is None
    go.set()

    def seen() -> QColor | None:
        picture = pictures.get(wanted)
        return None if picture is None else picture.pixelColor(1, 1)

    qtbot.waitUntil(lambda: seen() is not None)
    assert seen() == QColor("red")
    pictures.close()


def test_a_picture_that_hangs_holds_up_no_end() -> None:
    began, go = Event(), Event()

    def slow(_wanted: ThumbnailRequest) -> QImage:
        began.set()
        go.wait(60)
        return QImage()

    pictures = Thumbnails(slow)
    pictures.get(ThumbnailRequest("first", QSize(1, 1)))
    assert began.wait(60)
    since = time.monotonic()
    pictures.close()
    assert time.monotonic() - since < 30
    go.set()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_no_picture_and_is_not_waited_for(tmp_path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "cat.png")
        assert read(ThumbnailRequest(str(tmp_path / "cat.png"), QSize(20, 10))).isNull()


def test_of_a_portrait_the_middle_is_seen(tmp_path: Path) -> None:
    image = QImage(40, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.fillRect(0, 50, 40, 20, QColor("white"))
    painter.end()
    assert image.save(str(tmp_path / "high.png"))
    seen = read(ThumbnailRequest(str(tmp_path / "high.png"), QSize(40, 40)))
    rows = [seen.pixelColor(20, y).lightness() > 127 for y in range(40)]
    assert rows == [False] * 10 + [True] * 20 + [False] * 10
