"""Pictures come from files without holding up the window, and bad files end in words."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kinogrid.ui.images.thumbnails import Thumbnail, ThumbnailRequest, Thumbnails, read


def test_a_picture_is_read_and_kept(qtbot: QtBot, pictures: Thumbnails, picture: Path) -> None:
    wanted = ThumbnailRequest(str(picture), QSize(20, 10))
    with qtbot.waitSignal(pictures.arrived) as arrived:
        assert pictures.get(wanted) is None
    assert arrived.args == [str(picture)]
    got = pictures.get(wanted)
    assert got is not None
    assert got.image.size() == QSize(20, 10)
    assert got.size == QSize(64, 48)
    assert got.problem == ""
    pictures.forget(str(picture))
    with qtbot.waitSignal(pictures.arrived):
        assert pictures.get(wanted) is None


def test_fitting_keeps_the_whole_picture(picture: Path) -> None:
    assert read(ThumbnailRequest(str(picture), QSize(32, 100), crop=False)).image.size() == QSize(32, 24)


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 64])
def test_a_bad_file_is_told_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.png"
    path.write_bytes(content)
    assert read(ThumbnailRequest(str(path), QSize(10, 10))).problem == "This picture cannot be read."


def test_a_missing_file_is_told_in_words(tmp_path: Path) -> None:
    assert read(ThumbnailRequest(str(tmp_path / "none.png"), QSize(10, 10))).problem


def test_a_large_picture_is_read_small(tmp_path: Path) -> None:
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("#102030"))
    path = tmp_path / "large.jpg"
    image.save(str(path))
    got = read(ThumbnailRequest(str(path), QSize(80, 56)))
    assert (got.image.size(), got.size) == (QSize(80, 56), QSize(2000, 1000))


def test_the_latest_wish_is_read_first_and_closing_drops_the_rest(qtbot: QtBot) -> None:
    began, go = Event(), Event()
    order: list[str] = []

    def slow(wanted: ThumbnailRequest) -> Thumbnail:
        order.append(wanted.path)
        began.set()
        go.wait(5)
        return Thumbnail(wanted.path, QImage(), QSize(), "")

    pictures = Thumbnails(slow)
    pictures.get(ThumbnailRequest("first", QSize(1, 1)))
    assert began.wait(5)
    pictures.get(ThumbnailRequest("second", QSize(1, 1)))
    pictures.get(ThumbnailRequest("third", QSize(1, 1)))
    with qtbot.waitSignals([pictures.arrived] * 2):
        go.set()
    assert order[:2] == ["first", "third"]
    pictures.close()
    assert pictures.get(ThumbnailRequest("late", QSize(1, 1))) is None
