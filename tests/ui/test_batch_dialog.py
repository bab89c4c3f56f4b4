"""Several orders at once: what is entered is listed, and what is ticked is placed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.batch import MOST_AT_ONCE
from app.domain.preset import Preset
from app.domain.request import Generate, LocalFrame, Mode, RemoteFrame, Resolution
from app.ui.compose.batch.batch_dialog import BatchDialog
from app.ui.compose.batch.pictures_list import pictures_in
from app.ui.theme import Theme

NOW = Preset(name="As in Compose")
QUICK = Preset(name="Quick", mode=Mode.TURBO, resolution=Resolution.P480, suffix="--raw")


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Iterator[BatchDialog]:
    made = BatchDialog(theme, [NOW, QUICK], lambda _count: "")
    qtbot.addWidget(made)
    made.open()
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.PNG", "a.jpg", "notes.txt"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "deeper").mkdir()
    return tmp_path


def drop(dialog: BatchDialog, *urls: QUrl) -> None:
    mime = QMimeData()
    mime.setUrls(list(urls))
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(dialog.pictures, QDragEnterEvent(QPoint(5, 5), action, mime, buttons, keys))
    QApplication.sendEvent(dialog.pictures, QDropEvent(QPointF(5, 5), action, mime, buttons, keys))


def test_prompts_frames_and_settings_make_every_order(qtbot: QtBot, dialog: BatchDialog, folder: Path) -> None:
    QTest.keyClicks(dialog.prompts, "waves")
    QTest.keyClick(dialog.prompts, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.prompts, "wind")
    assert not dialog.button.isEnabled()
    drop(dialog, QUrl.fromLocalFile(str(folder)))
    assert dialog.orders.count.text() == "4 orders, 16 clips"
    dialog.settings.setCurrentRow(1)
    QTest.keyClick(dialog.settings, Qt.Key.Key_Space)
    assert dialog.button.text() == "Send 8 orders"
    dialog.orders.view.setCurrentRow(0)
    QTest.keyClick(dialog.orders.view, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.placed) as placed:
        dialog.button.click()
    assert placed.args is not None
    orders = [proposal.order for proposal in placed.args[0]]
    assert len(orders) == 7
    assert orders[0] == Generate(
        prompt="waves --raw",
        first=LocalFrame(str(folder / "a.jpg")),
        mode=Mode.TURBO,
        resolution=Resolution.P480,
    )


def test_a_picture_is_added_once_and_taken_out_by_delete(dialog: BatchDialog, folder: Path) -> None:
    drop(dialog, QUrl.fromLocalFile(str(folder / "a.jpg")), QUrl("https://cdn.example/c.png"))
    drop(dialog, QUrl.fromLocalFile(str(folder)))
    names = [dialog.pictures.view.item(row).text() for row in range(dialog.pictures.view.count())]
    assert names == ["a.jpg", "c.png", "b.PNG"]
    dialog.pictures.view.setCurrentRow(0)
    QTest.keyClick(dialog.pictures.view, Qt.Key.Key_Delete)
    assert dialog.pictures.frames() == (RemoteFrame("https://cdn.example/c.png"), LocalFrame(str(folder / "b.PNG")))


def test_more_than_can_be_looked_through_are_bounded_in_words(dialog: BatchDialog) -> None:
    dialog.pictures.add([RemoteFrame(f"https://cdn.example/{number}.png") for number in range(150)])
    dialog.prompts.setPlainText("waves\nwind")
    assert len(dialog.orders.ticked()) == MOST_AT_ONCE
    assert "first of 300" in dialog.bound_words()


def test_a_folder_that_is_not_there_gives_no_pictures(tmp_path: Path) -> None:
    assert pictures_in(tmp_path / "gone") == ()
