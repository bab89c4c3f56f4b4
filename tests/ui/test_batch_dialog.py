"""Several orders at once: what is entered is listed, and what is ticked is placed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.domain.batch import MOST_AT_ONCE
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Generate, LocalFrame, Mode, RemoteFrame, Resolution
from kinogrid.ui.compose.batch.batch_dialog import BatchDialog
from kinogrid.ui.compose.batch.picture_search import look
from kinogrid.ui.compose.batch.pictures_list import shortfall_words
from kinogrid.ui.style.theme import Theme
from tests.ui.dropping import carrying, drop

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


def test_prompts_frames_and_settings_make_every_order(qtbot: QtBot, dialog: BatchDialog, folder: Path) -> None:
    QTest.keyClicks(dialog.prompts, "waves")
    QTest.keyClick(dialog.prompts, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.prompts, "wind")
    assert not dialog.button.isEnabled()
    drop(dialog.pictures, carrying(folder))
    qtbot.waitUntil(lambda: dialog.orders.count.text() == "4 orders, 16 clips")
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
        prompt="waves --raw", first=LocalFrame(str(folder / "a.jpg")), mode=Mode.TURBO, resolution=Resolution.P480
    )


def names(dialog: BatchDialog) -> list[str]:
    return [dialog.pictures.view.item(row).text() for row in range(dialog.pictures.view.count())]


def told(dialog: BatchDialog) -> str:
    return dialog.pictures.shortfall.text() if dialog.pictures.shortfall.isVisible() else ""


def fill(folder: Path, count: int, ending: str = "png") -> Path:
    """Make a folder of so many empty files, which are opened by nobody before their orders are placed."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:05}.{ending}").touch()
    return folder


def test_a_picture_is_added_once_and_taken_out_by_delete(qtbot: QtBot, dialog: BatchDialog, folder: Path) -> None:
    drop(dialog.pictures, carrying(folder / "a.jpg", "https://cdn.example/c.png"))
    drop(dialog.pictures, carrying(folder))
    qtbot.waitUntil(lambda: names(dialog) == ["a.jpg", "c.png", "b.PNG"])
    dialog.pictures.view.setCurrentRow(0)
    QTest.keyClick(dialog.pictures.view, Qt.Key.Key_Delete)
    assert dialog.pictures.frames() == (RemoteFrame("https://cdn.example/c.png"), LocalFrame(str(folder / "b.PNG")))


def test_more_than_can_be_looked_through_are_bounded_in_words(dialog: BatchDialog) -> None:
    dialog.pictures.add([RemoteFrame(f"https://cdn.example/{number}.png") for number in range(150)])
    dialog.prompts.setPlainText("waves\nwind")
    assert len(dialog.orders.ticked()) == MOST_AT_ONCE
    assert "first of 300" in dialog.bound.text()


def test_a_folder_of_too_many_pictures_says_how_many_are_left_out(
    qtbot: QtBot, dialog: BatchDialog, tmp_path: Path
) -> None:
    dialog.pictures.add([RemoteFrame("https://cdn.example/c.png")])
    drop(dialog.pictures, carrying(fill(tmp_path / "holiday", 230)))
    qtbot.waitUntil(lambda: len(dialog.pictures.frames()) == MOST_AT_ONCE)
    assert told(dialog) == "230 pictures were found, 31 left out: no more than 200 can be listed."
    dialog.pictures.view.setCurrentRow(0)
    QTest.keyClick(dialog.pictures.view, Qt.Key.Key_Delete)
    assert told(dialog) == ""


def test_a_folder_without_pictures_says_so(qtbot: QtBot, dialog: BatchDialog, tmp_path: Path) -> None:
    drop(dialog.pictures, carrying(fill(tmp_path / "letters", 3, "txt")))
    qtbot.waitUntil(lambda: told(dialog) == "“letters” holds no picture that can be used.")
    assert dialog.pictures.frames() == ()


def test_only_a_part_of_an_endless_folder_is_looked_at_and_it_says_so(tmp_path: Path) -> None:
    folder = fill(tmp_path / "archive", 5)
    assert look(folder, Event(), most=5).shortfall is None
    finding = look(folder, Event(), most=4)
    assert len(finding.frames) == 4
    assert shortfall_words(finding) == "“archive” is too large: only 10,000 of its files were looked at."


def test_a_folder_is_looked_through_beside_the_window(qtbot: QtBot, dialog: BatchDialog, folder: Path) -> None:
    drop(dialog.pictures, carrying(folder))
    assert dialog.pictures.frames() == ()
    assert dialog.pictures.hint.text() == "Looking for pictures…"
    QTest.keyClicks(dialog.prompts, "waves")
    qtbot.waitUntil(lambda: dialog.orders.count.text() == "2 orders, 8 clips")
    assert dialog.pictures.hint.text().startswith("Drop pictures")


def test_nothing_arrives_in_a_dialog_that_has_been_closed(qtbot: QtBot, theme: Theme, folder: Path) -> None:
    closed, later = (BatchDialog(theme, [NOW], lambda _count: "") for _ in range(2))
    for made in (closed, later):
        qtbot.addWidget(made)
        made.open()
    drop(closed.pictures, carrying(folder))
    closed.reject()
    drop(closed.pictures, carrying(folder))
    drop(later.pictures, carrying(folder))
    qtbot.waitUntil(lambda: names(later) == ["a.jpg", "b.PNG"])
    assert names(closed) == []
    later.reject()


@pytest.mark.parametrize(
    ("last", "callback", "words"),
    [
        (RemoteFrame("lake.png"), "", "Last frame: This is not a web address. It should start with https://"),
        (None, "ftp://hook", "Callback URL: A callback needs an https address (http only on this machine)."),
    ],
)
def test_what_makes_every_order_impossible_is_said_in_place_of_the_list(
    qtbot: QtBot, theme: Theme, last: RemoteFrame | None, callback: str, words: str
) -> None:
    made = BatchDialog(theme, [replace(NOW, callback_url=callback), QUICK], lambda _count: "", last=last)
    qtbot.addWidget(made)
    made.open()
    made.pictures.add([RemoteFrame("https://cdn.example/c.png")])
    assert not made.orders.why.isVisible()
    made.prompts.setPlainText("waves")
    assert made.orders.why.isVisible()
    assert made.orders.why.text() == words
    assert not made.orders.view.isVisible()
    made.prompts.setPlainText("")
    assert made.orders.view.isVisible()
    assert not made.orders.why.isVisible()
    made.reject()


def test_orders_that_are_left_out_of_the_list_say_why(qtbot: QtBot, theme: Theme) -> None:
    made = BatchDialog(theme, [replace(NOW, callback_url="ftp://hook"), QUICK], lambda _count: "")
    qtbot.addWidget(made)
    made.open()
    made.pictures.add([RemoteFrame("https://cdn.example/c.png")])
    made.prompts.setPlainText("waves")
    made.settings.item(1).setCheckState(Qt.CheckState.Checked)
    assert made.orders.count.text() == "1 order, 4 clips"
    assert made.bound.text().startswith("1 order is left out. Callback URL: A callback needs")
    made.reject()
