"""Clips handed to other programs by mouse, menu and key, as real files; on X11 a real one takes them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from ctypes.util import find_library
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kinogrid.domain.job import Job
from kinogrid.ui.compose.frames.mime import may_offer
from kinogrid.ui.controls.file_handing import Handful, carried_variants, files_as_data
from kinogrid.ui.preview.view import Zoom
from tests.ui.dropping import drop
from tests.waiting import HUNG, until
from tests.whole.hands import LEFT, NO_KEY
from tests.whole.living_window import LivingWindow
from tests.whole.test_by_hand import from_menu, of_variant, row, tile
from tests.whole.test_library import choose as choose_first
from tests.whole.test_library import library
from tests.whole.test_lineage import extend, tree
from tests.whole.test_sequence import add, indices

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Opened(QObject):
    """Stands in the place of the desktop's own programs."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[QUrl] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.addresses.append(address)


def selected(living: LivingWindow) -> Job:
    job = living.assembly.library.selection.selected
    assert job is not None
    return job


def file_of(living: LivingWindow, number: int) -> Path:
    return living.assembly.session.backend.clips.clip_path(selected(living), number - 1)


def pull(widget: QWidget, at: QPoint, keys: Qt.KeyboardModifier = NO_KEY, *, far: int = 30) -> QPoint:
    """Press on a widget and move, and give where the mouse is held now, in the window."""
    start = widget.mapTo(widget.window(), at)
    QTest.mousePress(widget.window().windowHandle(), LEFT, keys, start)
    for way in range(3, far + 1, 3):
        QTest.mouseMove(widget.window().windowHandle(), start + QPoint(way, 0))
    return start + QPoint(far, 0)


async def pulled(living: LivingWindow, widget: QWidget, at: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> QMimeData:
    """Drag something out of a widget, and give what was carried."""
    living.carried.clear()
    end = pull(widget, at, keys)
    await until(lambda: living.carried)
    QTest.mouseRelease(widget.window().windowHandle(), LEFT, keys, end)
    (data,) = living.carried
    return data


def files(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls()]


async def test_clips_and_frames_are_dragged_out_of_tiles_rows_and_the_library(living: LivingWindow) -> None:
    await living.make("a cat turns")
    all_four = [str(file_of(living, number)) for number in (1, 2, 3, 4)]
    second = await tile(living, 2)
    data = await pulled(living, second, second.rect().center())
    assert files(data) == [all_four[1]]
    assert carried_variants(data) == ((selected(living).id, 1),)
    assert not may_offer(data), "a film is no frame"
    data = await pulled(living, second, second.rect().center(), SHIFT)
    (frame,) = files(data)
    assert Path(frame).parent == living.profile.handed
    assert Path(frame).name.startswith("a cat turns - 2, ")
    assert not QImage(frame).isNull()
    assert may_offer(data)
    assert files(await pulled(living, *row(living, "a cat turns"))) == all_four
    pane = await library(living, 4)
    await choose_first(pane, living, 2)
    middle = pane.grid.visualRect(pane.model.index(1)).center()
    assert sorted(files(await pulled(living, pane.grid.viewport(), middle))) == all_four[:2]
    assert pane.grid.selected_count() == 2
    QTest.mouseClick(pane.grid.viewport(), LEFT, NO_KEY, middle)
    assert [list(run) for run in pane.grid.chosen_rows()] == [[1]], "without a drag only that one stays chosen"


async def test_clips_are_dragged_out_of_the_lineage_and_out_of_a_sequence(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    first = file_of(living, 2)
    await living.pick(2)
    await extend(living, 2, "and turns")
    await living.come_to("Done", "Done")
    await living.driver.press("Variant 1", Qt.Key.Key_G, CTRL)
    pane = await tree(living, 2)
    view = pane.tree.viewport()
    card = pane.tree.visualRect(pane.model.index(0)).center()
    assert files(await pulled(living, view, card)) == [str(first)]
    assert selected(living).order.prompt == "a boat drifts", "it is gone to"
    await living.driver.press("Lineage tree", Qt.Key.Key_Escape)
    await add(living, 1, 3, 2)
    strip = living.assembly.panes.sequence.strip
    boxes = [strip.visualRect(strip.model().index(row, 0)).center() for row in range(3)]
    QTest.mouseClick(strip.viewport(), LEFT, NO_KEY, boxes[0])
    QTest.mouseClick(strip.viewport(), LEFT, CTRL, boxes[1])

    async def out(at: QPoint) -> QMimeData:
        """Drag out of the strip, upwards."""
        living.carried.clear()
        window, start = living.window.windowHandle(), strip.viewport().mapTo(living.window, at)
        QTest.mousePress(window, LEFT, NO_KEY, start)
        for way in range(10, at.y() + 60, 10):
            QTest.mouseMove(window, start - QPoint(0, way))
        await until(lambda: living.carried)
        QTest.mouseRelease(window, LEFT, NO_KEY, start - QPoint(0, at.y() + 60))
        (data,) = living.carried
        return data

    data = await out(boxes[0])
    assert files(data) == [str(file_of(living, number)) for number in (1, 3)]
    assert indices(living) == [0, 2, 1], "nothing was moved by that"
    # It is over, so that what falls into the strip now comes from elsewhere.
    assert drop(strip.viewport(), data)
    await until(lambda: len(indices(living)) == 5)


async def test_all_rows_that_are_chosen_are_dragged_out_of_the_list_at_once(living: LivingWindow) -> None:
    await living.make("a cat turns")
    all_four = [str(file_of(living, number)) for number in (1, 2, 3, 4)]
    await living.order("a dog turns")
    await until(lambda: living.states() == ["Done", "Done"])
    other_four = [str(file_of(living, number)) for number in (1, 2, 3, 4)]
    jobs = living.assembly.panes.jobs
    view, at = row(living, "a cat turns")
    await living.driver.press("Jobs", Qt.Key.Key_A, CTRL)
    assert len(jobs.chosen()) == 2, "also all of two, of which one was chosen already"
    assert files(await pulled(living, view, at)) == [*other_four, *all_four], "every one that is chosen goes along"
    assert len(jobs.chosen()) == 2
    QTest.mouseClick(view, LEFT, NO_KEY, at)
    assert [living.assembly.use_cases.repository.find(one) for one in jobs.chosen()] == [selected(living)]
    assert selected(living).order.prompt == "a cat turns", "without a drag only that one stays chosen"


async def test_nothing_goes_out_where_a_drag_means_something_else(living: LivingWindow) -> None:
    await living.make("a cat turns")
    first = await tile(living, 1)
    canvas = living.assembly.panes.preview.canvas
    asked: list[object] = []
    canvas.act_requested.connect(lambda act, _index: asked.append(act))
    for keys, far in ((NO_KEY, 6), (CTRL, 30)):
        end = pull(first, first.rect().center(), keys, far=far)
        QTest.mouseRelease(living.window.windowHandle(), LEFT, keys, end)
    await living.driver.press("Variant 1", Qt.Key.Key_Plus)
    before = canvas.zoom
    end = pull(first, first.rect().center())
    QTest.mouseRelease(living.window.windowHandle(), LEFT, NO_KEY, end)
    assert before != canvas.zoom != Zoom(), "it is moved in its tile"
    canvas.zoom_by(0)
    # Let go at once, it is not carried any more.
    end = pull(first, first.rect().center())
    QTest.mouseRelease(living.window.windowHandle(), LEFT, NO_KEY, end)
    assert [str(act) for act in asked] == ["carry"]
    second = await tile(living, 2)
    assert len(files(await pulled(living, second, second.rect().center()))) == 1, "the first was not carried before"


async def test_files_are_copied_opened_and_their_addresses_told(living: LivingWindow) -> None:
    await living.make("a cat turns")
    clipboard, file = QGuiApplication.clipboard(), file_of(living, 2)
    await of_variant(living, 2, "Copy the file")
    await until(lambda: "The file is copied." in living.window.interior.toast.words())
    data = clipboard.mimeData()
    assert files(data) == [str(file)]
    assert bytes(data.data("x-special/gnome-copied-files").data()).decode() == f"copy\n{file.as_uri()}"
    await from_menu(living, "a cat turns", "Copy the files")
    await until(lambda: "4 files are copied." in living.window.interior.toast.words())
    assert len(files(clipboard.mimeData())) == 4
    desktop = Opened()
    QDesktopServices.setUrlHandler("file", desktop, "take")  # type: ignore[arg-type] # takes a text, the stubs are wrong
    try:
        await of_variant(living, 2, "Open in its usual app")
        await living.driver.press("Variant 1", Qt.Key.Key_O, CTRL | SHIFT)
        await until(lambda: len(desktop.addresses) == 2)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [address.toLocalFile() for address in desktop.addresses] == [str(file), str(file)]
    result = selected(living).result
    assert result is not None
    await of_variant(living, 2, "Copy its web address")
    await until(lambda: clipboard.text() == result.urls[1])
    await until(
        lambda: (
            "The web address is copied. From the service, less than an hour ago."
            in living.window.interior.toast.words()
        )
    )
    await from_menu(living, "a cat turns", "Copy its web addresses")
    await until(lambda: clipboard.text().split("\n") == list(result.urls))
    pane = await library(living, 4)
    await choose_first(pane, living, 3)
    await living.driver.press("Library", Qt.Key.Key_C, CTRL | SHIFT)
    await until(lambda: len(clipboard.mimeData().urls()) == 3)
    file.unlink()
    await living.driver.press("Library", Qt.Key.Key_C, CTRL | SHIFT)
    await until(lambda: "not there any more, so nothing was copied" in living.window.interior.toast.words())
    clipboard.clear()


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes on POSIX")
@pytest.mark.parametrize("name", [b"odd \xff.mp4", "\u732b %20 #1?.mp4".encode(), "\u202ea\n.mp4".encode()])
@pytest.mark.usefixtures("qapp")
def test_whatever_bytes_a_name_is_of_its_address_is_that_files(name: bytes, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(name)
    data: QMimeData = files_as_data(Handful((path,)))
    assert bytes(data.urls()[0].toEncoded().data()).decode() == path.as_uri()


def test_a_program_that_has_copied_files_ends_in_peace(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from kinogrid.ui.controls.file_handing import Handful, copy_files\n"
        f"app = QApplication(sys.argv); copy_files(Handful((Path({str(tmp_path)!r}) / 'a.mp4',)))\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=HUNG)


@pytest.fixture
def display() -> Iterator[str]:
    """Start an X server with nothing on it."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1000x600x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@pytest.mark.skipif(which("Xvfb") is None or find_library("Xtst") is None, reason="needs an X server and its hands")
def test_files_are_dragged_into_another_program(display: str, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a cat.mp4", "\u732b %20 #1.mp4")]
    for path in paths:
        path.write_bytes(b"film")
    program = [sys.executable, "-m", "tests.ui.x11_dragging"]
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    give = [*program, "give", *map(str, paths)]
    with subprocess.Popen([*program, "take"], env=env, stdout=subprocess.PIPE, text=True) as taker:
        assert taker.stdout is not None
        assert taker.stdout.readline() == "ready\n"
        with subprocess.Popen(give, env=env, stdout=subprocess.PIPE, text=True) as giver:
            assert taker.communicate(timeout=HUNG)[0].splitlines() == [str(path) for path in paths]
            giver.terminate()
            assert giver.communicate(timeout=HUNG)[0] == "CopyAction\n"
