"""Placing orders through the whole app: what was sent is there after any end, once; what was not placed is named."""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kinogrid.ui.compose.batch.batch_dialog import BatchDialog
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.placing import SAME_CLICK
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import PICTURE, LivingWindow, living_window


def drawn(path: Path, colour: str, size: int = 64) -> Path:
    """Write a picture of one's own, with a text in it that is nobody's business."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    painter = QPainter(image)
    for step in range(0, size, 16):
        painter.fillRect(QRect(step, step * 7 % size, 16, 16), QColor.fromHsv(step * 11 % 360, 200, 200))
    painter.end()
    image.setText("Author", "Somebody Private")
    assert image.save(str(path))
    return path


@pytest.fixture
def own(tmp_path: Path) -> list[Path]:
    """Give three pictures that no library has seen."""
    folder = tmp_path / "Pictures"
    folder.mkdir()
    return [drawn(folder / f"{colour}.png", colour) for colour in ("crimson", "seagreen", "navy")]


async def batch(window: LivingWindow, urls: Sequence[QUrl], prompts: str = "waves") -> BatchDialog:
    """Open the list of several orders and drop pictures into it."""
    pane = window.window.findChild(ComposePane)
    assert pane is not None
    pane.more.several.trigger()
    dialog = next(one for one in window.window.findChildren(BatchDialog) if one.isVisible())
    dialog.prompts.setPlainText(prompts)
    mime = QMimeData()
    mime.setUrls(list(urls))
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(dialog.pictures, QDragEnterEvent(QPoint(5, 5), action, mime, buttons, keys))
    QApplication.sendEvent(dialog.pictures, QDropEvent(QPointF(5, 5), action, mime, buttons, keys))
    await until(lambda: len(dialog.pictures.frames()) == len(urls))
    return dialog


def local(paths: Sequence[Path]) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(path)) for path in paths]


def prompts(provider: FaultService) -> list[str]:
    return [order["body"]["prompt"] for order in provider.ledger()]


@contextmanager
def busy(window: LivingWindow) -> Iterator[None]:
    """Keep the library's database to oneself: whoever wants to write waits, for some seconds."""
    with sqlite3.connect(window.profile.database, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            other.execute("ROLLBACK")
    other.close()


def block(folder: Path) -> None:
    """Put a file where the library keeps its pictures, so that none can be kept."""
    folder.write_text("in the way", encoding="utf-8")


async def test_what_was_sent_is_there_after_quitting_at_once(
    provider: FaultService, tmp_path: Path, own: list[Path]
) -> None:
    for path, colour in zip(own, ("crimson", "seagreen", "navy"), strict=True):
        drawn(path, colour, 3000)
        assert b"Somebody Private" in path.read_bytes()[:4096]
    async with living_window(tmp_path / "profile") as first:
        dialog = await batch(first, local(own), "waves\nwind")
        assert dialog.button.text() == "Send 6 orders"
        dialog.button.click()
    async with living_window(tmp_path / "profile") as again:
        await until(lambda: again.states() == ["Done"] * 6, seconds=60)
    async with living_window(tmp_path / "profile") as third:
        assert third.states() == ["Done"] * 6
    assert sorted(prompts(provider)) == ["waves"] * 3 + ["wind"] * 3
    assert len({order["body"]["image_url"] for order in provider.ledger()}) == 3
    assert all(b"Somebody Private" not in upload["body"].encode() for upload in provider.requests("upload"))


async def test_orders_sent_to_the_queue_stay_held_after_quitting_at_once(
    provider: FaultService, tmp_path: Path, own: list[Path]
) -> None:
    async with living_window(tmp_path / "profile") as first:
        dialog = await batch(first, local(own))
        dialog.hold.click()
        dialog.button.click()
    async with living_window(tmp_path / "profile") as again:
        await until(lambda: again.states() == ["On hold"] * 3)
        for path in own:
            path.unlink()
    async with living_window(tmp_path / "profile") as third:
        assert third.states() == ["On hold"] * 3
        pane = third.window.findChild(ComposePane)
        assert pane is not None
        pane.more.release.trigger()
        await until(lambda: third.states() == ["Done"] * 3, seconds=30)
    assert len(provider.ledger()) == 3


async def test_an_impatient_second_click_orders_nothing(living: LivingWindow, provider: FaultService) -> None:
    await living.driver.type("Prompt", "a boat drifts")
    await living.driver.drop("First frame", PICTURE)
    pane = living.window.findChild(ComposePane)
    assert pane is not None
    await until(lambda: pane.form().first.path)
    with busy(living):
        await living.driver.click("Generate")
        clicked = time.time()
        await until(lambda: "Preparing the picture…" in living.words())
        await until(lambda: "Preparing the picture of an order…" in living.words())
        await until(lambda: time.time() > clicked + SAME_CLICK)
        await living.driver.click("Generate")
        await until(lambda: "This is being placed already." in living.words())
    await until(lambda: living.newest() == "Done", seconds=30)
    assert living.states() == ["Done"]
    assert "Preparing" not in living.words()
    # Whoever has seen the order for so long and clicks again wants another.
    seen = time.time()
    await until(lambda: time.time() > seen + SAME_CLICK)
    await living.driver.click("Generate")
    await until(lambda: living.states() == ["Done", "Done"], seconds=30)
    assert len(provider.ledger()) == 2


async def test_refused_pictures_of_a_batch_are_named_together(
    living: LivingWindow, provider: FaultService, own: list[Path]
) -> None:
    own[0].write_text("no picture", encoding="utf-8")
    own[2].write_bytes(own[2].read_bytes()[:60])
    dialog = await batch(living, local(own))
    dialog.button.click()
    await until(lambda: "2 of 3 orders were not placed" in living.words())
    assert "crimson.png: Use a PNG, JPEG" in living.words()
    assert "navy.png: This picture cannot be read" in living.words()
    await until(lambda: living.states() == ["Done"], seconds=30)
    assert len(provider.ledger()) == 1


async def test_many_refused_pictures_are_named_in_bounds(living: LivingWindow, tmp_path: Path) -> None:
    bad = [tmp_path / f"{number} {'long ' * 30}.png" for number in range(9)]
    for path in bad:
        path.write_text("no picture", encoding="utf-8")
    living.desk.change(replace(living.desk.settings, order_limit=50))
    dialog = await batch(living, local(bad), "waves\nwind")
    dialog.button.click()
    await until(lambda: "18 of 18 orders were not placed" in living.words())
    words = living.words()
    assert "and 4 more" in words
    assert "4 long" in words
    assert "5 long" not in words
    assert "long " * 20 not in words


async def test_one_refused_order_keeps_its_plain_words(living: LivingWindow, own: list[Path]) -> None:
    own[0].write_text("no picture", encoding="utf-8")
    dialog = await batch(living, local(own[:1]))
    dialog.button.click()
    await until(lambda: "This order was not placed" in living.words())
    assert "crimson.png" not in living.words()


async def test_a_picture_that_went_away_before_the_restart_is_named(
    provider: FaultService, tmp_path: Path, own: list[Path]
) -> None:
    frames = tmp_path / "profile" / "frames"
    async with living_window(tmp_path / "profile") as first:
        block(frames)
        dialog = await batch(first, local(own[:1]))
        dialog.button.click()
        await until(lambda: "An order is not placed yet" in first.words())
    frames.unlink()
    own[0].unlink()
    async with living_window(tmp_path / "profile") as again:
        await until(lambda: "1 of 1 order was not placed" in again.words())
        assert "crimson.png: This file is not there." in again.words()
    async with living_window(tmp_path / "profile") as third:
        assert third.states() == []
        assert "not placed" not in third.words()
    assert not provider.ledger()


async def test_trouble_in_the_middle_says_what_is_left_and_goes_on_without_buying_twice(
    living: LivingWindow, provider: FaultService, own: list[Path]
) -> None:
    frames = living.profile.folder / "frames"
    block(frames)
    dialog = await batch(living, [QUrl("https://cdn.example/cat.png"), *local(own[:2])])
    dialog.button.click()
    await until(lambda: "2 orders are not placed yet" in living.words())
    assert "1 of 3 went into the queue. What is left is kept" in living.words()
    assert "The library folder cannot be written." in living.words()
    await until(lambda: living.states() == ["Done"], seconds=30)
    frames.unlink()
    dialog = await batch(living, local(own[:1]))
    dialog.button.click()
    await until(lambda: living.states() == ["Done", "Done"], seconds=30)
    assert "An order is not placed yet" in living.words()
    await living.driver.click_text("Try again")
    await until(lambda: living.states() == ["Done"] * 3, seconds=30)
    assert "not placed yet" not in living.words()
    assert len({order["body"]["image_url"] for order in provider.ledger()}) == 3


async def test_what_trouble_left_goes_on_at_the_next_start_unless_it_is_dropped(
    provider: FaultService, tmp_path: Path, own: list[Path]
) -> None:
    frames = tmp_path / "profile" / "frames"
    async with living_window(tmp_path / "profile") as first:
        block(frames)
        dialog = await batch(first, local(own[:2]))
        dialog.button.click()
        await until(lambda: "2 orders are not placed yet" in first.words())
        frames.unlink()
    async with living_window(tmp_path / "profile") as again:
        await until(lambda: again.states() == ["Done"] * 2, seconds=30)
        for path in frames.iterdir():
            path.unlink()
        frames.rmdir()
        block(frames)
        dialog = await batch(again, local(own[2:]))
        dialog.button.click()
        await until(lambda: "An order is not placed yet" in again.words())
        await again.driver.click_text("Do not place it")
        await until(lambda: "not placed yet" not in again.words())
        frames.unlink()
    async with living_window(tmp_path / "profile") as third:
        await third.order("the last one")
        await until(lambda: third.states() == ["Done"] * 3, seconds=30)
    assert prompts(provider) == ["waves", "waves", "the last one"]


async def test_nothing_is_kept_of_orders_that_the_disk_refuses_and_it_says_so(
    living: LivingWindow, provider: FaultService, own: list[Path]
) -> None:
    provider.script(token=TOKEN, finish_after=0.1)
    dialog = await batch(living, local(own))
    with busy(living):
        dialog.button.click()
        await until(lambda: "The 3 orders were not placed" in living.words(), seconds=20)
    assert "Another program is holding on to the library's database." in living.words()
    dialog = await batch(living, local(own))
    dialog.button.click()
    await until(lambda: living.states() == ["Done"] * 3, seconds=30)
    assert len(provider.ledger()) == 3
