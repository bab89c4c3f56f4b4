"""Pictures are imported beside the window: one after the other, once, and whole or not at all."""

import time
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.frame_picture import EncodedFrame, Flaw, Unusable
from kinogrid.store.frames import FrameFolder
from kinogrid.ui.compose.frames.flaws import flaw_words
from kinogrid.ui.compose.frames.import_queue import (
    Crop,
    FrameSource,
    FromData,
    FromFile,
    ImportedFrame,
    ImportOutcome,
    ImportQueue,
    png_of,
)
from tests.frames_here import FramesHere
from tests.waiting import HUNG

HEIC = Path(__file__).parents[1] / "media" / "turned.heic"


def painted(width: int = 96, height: int = 64) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#2040c0"))
    return image


def written(width: int = 96) -> bytes:
    return png_of(painted(width))


def test_a_mistake_of_ours_costs_the_picture_that_it_is_about(
    qtbot: QtBot, picture: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def keep(_data: bytes, _suffix: str) -> Path:
        raise RuntimeError("nobody has thought of this")

    queue = ImportQueue(keep, lambda path: path.name, FramesHere())
    outcome = imported(qtbot, queue, FromFile(str(picture)))
    queue.close()
    assert isinstance(outcome, Unusable)
    assert outcome.code is Flaw.MISTAKE
    assert "nobody has thought of this" in caplog.text


def test_a_name_that_no_file_can_have_is_not_there(qtbot: QtBot, import_queue: ImportQueue) -> None:
    outcome = imported(qtbot, import_queue, FromFile("/tmp/a\0b.png"))
    assert isinstance(outcome, Unusable)
    assert outcome.code is Flaw.MISSING


def imported(qtbot: QtBot, queue: ImportQueue, offer: FrameSource) -> ImportOutcome:
    """Import something, and wait for what comes of it."""
    heard: list[ImportOutcome] = []
    queue.enqueue(offer, queue, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    return heard[0]


def test_a_picture_from_the_clipboard_and_a_heic_become_frames(qtbot: QtBot, import_queue: ImportQueue) -> None:
    pasted = imported(qtbot, import_queue, FromData(painted(), "pasted", "https://example.com/1.png"))
    assert isinstance(pasted, ImportedFrame)
    assert (pasted.width, pasted.height, pasted.address) == (96, 64, "https://example.com/1.png")
    assert QImage(pasted.path).pixelColor(9, 9) == QColor("#2040c0")
    taken = imported(qtbot, import_queue, FromFile(str(HEIC)))
    assert isinstance(taken, ImportedFrame)
    assert (taken.width, taken.height) == (96, 128)
    assert QImage(taken.path).pixelColor(48, 10).red() > 150


def test_a_crop_is_a_frame_of_its_own(qtbot: QtBot, import_queue: ImportQueue, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(written())
    made = imported(qtbot, import_queue, Crop(str(path), "cat", 1, 1))
    assert isinstance(made, ImportedFrame)
    assert (made.title, made.width, made.height) == ("cat", 64, 64)


def test_what_can_be_no_frame_is_said(qtbot: QtBot, import_queue: ImportQueue, tmp_path: Path) -> None:
    flaws = []
    for source in (FromData(QImage(), "nothing"), FromData(b"noise", "noise"), FromFile(str(tmp_path / "gone"))):
        outcome = imported(qtbot, import_queue, source)
        assert isinstance(outcome, Unusable)
        assert flaw_words(outcome.code, outcome.values)
        flaws.append(outcome.code)
    assert flaws == [Flaw.EMPTY, Flaw.NO_PICTURE, Flaw.MISSING]


def test_what_was_imported_is_the_same_when_it_is_imported_again(qtbot: QtBot, import_queue: ImportQueue) -> None:
    for data in (written(), HEIC.read_bytes()):
        first = imported(qtbot, import_queue, FromData(data, "first"))
        assert isinstance(first, ImportedFrame)
        again = imported(qtbot, import_queue, FromFile(first.path))
        assert isinstance(again, ImportedFrame)
        assert (again.path, again.alterations) == (first.path, ())


def test_the_window_goes_on_turning_while_a_picture_is_imported(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a picture.png"
    # As large as takes no time: what is waited for is the window, in the midst of the work.
    image = QImage(1500, 1500, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(path))
    turns: list[None] = []
    both = [Event(), Event()]
    waited: list[bool] = []

    class Awaiting(FramesHere):
        def from_file(self, path: Path) -> EncodedFrame:
            """Take as long as the window takes for some turns, which none has on whose thread this is."""
            waited.append(both[0].wait(HUNG))
            return super().from_file(path)

    def keep(data: bytes, suffix: str) -> Path:
        waited.append(both[1].wait(HUNG))
        return FrameFolder(tmp_path / "library").keep(data, suffix)

    def turn() -> None:
        turns.append(None)
        for place, event in enumerate(both):
            if len(turns) > 11 * (place + 1):
                event.set()

    timer = QTimer()
    timer.timeout.connect(turn)
    timer.start(5)
    queue = ImportQueue(keep, lambda path: path.name, Awaiting())
    assert isinstance(imported(qtbot, queue, FromFile(str(path))), ImportedFrame)
    timer.stop()
    queue.close()
    assert waited == [True, True]
    assert len(turns) > 10


def test_a_file_that_changed_is_imported_anew_and_one_that_did_not_is_at_hand(
    qtbot: QtBot, import_queue: ImportQueue, tmp_path: Path
) -> None:
    offer = FromFile(str(tmp_path / "cat.png"))
    Path(offer.path).write_bytes(written())
    first = imported(qtbot, import_queue, offer)
    assert imported(qtbot, import_queue, offer) is first
    Path(offer.path).write_bytes(written(128))
    changed = imported(qtbot, import_queue, offer)
    assert isinstance(changed, ImportedFrame)
    assert changed.width == 128


def test_a_full_disk_is_said_and_nobody_hears_after_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "frames").write_text("in the way")
    import_queue = ImportQueue(FrameFolder(tmp_path).keep, lambda path: path.name, FramesHere())
    trouble = imported(qtbot, import_queue, FromData(written(), "pasted"))
    assert isinstance(trouble, LibraryTrouble)
    assert trouble.failure.code == "disk_denied"
    import_queue.close()
    heard: list[ImportOutcome] = []
    import_queue.enqueue(FromData(written(), "too late"), import_queue, heard.append)
    assert heard == []


def test_a_picture_that_hangs_holds_up_no_end(tmp_path: Path) -> None:
    began, go = Event(), Event()

    def title(_path: Path) -> str:
        began.set()
        go.wait(60)
        return "slow"

    import_queue = ImportQueue(FrameFolder(tmp_path / "library").keep, title, FramesHere())
    path = tmp_path / "cat.png"
    path.write_bytes(written())
    import_queue.enqueue(FromFile(str(path)), import_queue, lambda _outcome: None)
    assert began.wait(60)
    since = time.monotonic()
    import_queue.close()
    assert time.monotonic() - since < 30
    go.set()
