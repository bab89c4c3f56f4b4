"""Placing orders through the whole app: what was sent is there after any end, once; what was not placed is named."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kinogrid.ui.compose.batch.batch_dialog import BatchDialog
from kinogrid.ui.compose.pane import ComposePane
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.living_window import LivingWindow, living_window


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


async def test_refused_pictures_of_a_batch_are_named_together(
    living: LivingWindow, provider: FaultService, own: list[Path]
) -> None:
    own[0].write_text("no picture", encoding="utf-8")
    own[2].write_bytes(own[2].read_bytes()[:60])
    dialog = await batch(living, local(own))
    dialog.button.click()
    await until(lambda: "2 orders of 3 were not placed" in living.words())
    assert "crimson.png: Use a PNG, JPEG" in living.words()
    assert "navy.png: This picture cannot be read" in living.words()
    await until(lambda: living.states() == ["Done"], seconds=30)
    assert len(provider.ledger()) == 1


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
    await living.driver.click("again")
    await until(lambda: living.states() == ["Done"] * 3, seconds=30)
    assert "not placed yet" not in living.words()
    assert len({order["body"]["image_url"] for order in provider.ledger()}) == 3
