"""Tab goes through the whole window as the eye does: pane by pane from the left, in each from the top."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.tab_way import go_by_tab
from tests.ui.everything_open import FullWindow, dialogs
from tests.ui.seeing import tabbed_through, the

# More than the window has to focus.
_ALL = 150


@pytest.fixture
def full(qtbot: QtBot, theme: Theme, pictures: Thumbnails, import_queue: ImportQueue) -> Iterator[FullWindow]:
    made = FullWindow(qtbot, theme, pictures, import_queue)
    made.window.resize(1600, 1100)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    made.window.assemble(theme)
    made.furnish()
    QApplication.processEvents()
    yield made
    made.close()


def place(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def once_round(first: QWidget) -> list[QWidget]:
    """Give what Tab comes to from here until it is here again."""
    first.setFocus()
    walked = list(tabbed_through(_ALL))
    again = next((at for at, part in enumerate(walked[1:], 1) if part is first), None)
    assert again is not None, "Tab does not come back"
    return walked[:again]


def shelf(part: QWidget, pane: QWidget) -> QWidget:
    """Give what a part scrolls with, or its pane."""
    above = part.parentWidget()
    while above is not None and above is not pane and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above or pane


def follows(before: QRect, after: QRect) -> bool:
    """Tell whether the eye comes to one after the other: inside it, to the right in its line, or further down."""
    in_line = before.top() < after.bottom() and after.top() < before.bottom()
    return before.contains(after) or (in_line and after.left() > before.left()) or after.top() >= before.bottom() - 4


def test_tab_follows_the_eye_through_the_whole_window(full: FullWindow) -> None:
    window, preview = full.window, full.preview
    panes: dict[str, QWidget] = {"Compose": full.compose, "Centre": preview, "Jobs": full.jobs}
    walked = once_round(full.compose.prompt)
    where = [next((name for name, pane in panes.items() if pane.isAncestorOf(part)), "around") for part in walked]
    visits = [name for at, name in enumerate(where) if at == 0 or name != where[at - 1]]
    # Around: lineage and notices stand above the grid, the foot is the last and the bar on top the first.
    assert visits == ["Compose", "around", "Centre", "Jobs", "around", "Compose"]
    # Its own order, each well with what belongs to it, is held by a test of the form.
    wells = set(full.compose.frames.findChildren(QWidget))
    tiles = set(preview.canvas.tiles)
    seen = 0
    for (before, its), (after, place_of) in pairwise(zip(walked, where, strict=True)):
        pane = panes.get(its)
        if pane is None or its != place_of or shelf(before, pane) is not shelf(after, pane) or {before, after} & wells:
            continue
        # What stands on a tile belongs to it.
        first, second = (part.parentWidget() if part.parentWidget() in tiles else part for part in (before, after))
        assert first is not None
        assert second is not None
        if first is second:
            continue
        assert follows(place(first, window), place(second, window)), (before.objectName(), after.objectName())
        seen += 1
    assert seen > 25
    full.compose.prompt.setFocus()
    QTest.keyClick(full.compose.prompt, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is walked[-1]


def test_a_job_that_appears_and_a_button_that_goes_leave_the_keyboard_on_its_clip(full: FullWindow) -> None:
    content = full.preview.canvas.content
    assert content is not None
    full.preview.canvas.focus(2)
    # The list grows by one job at its top, as an order comes.
    full.add_job()
    assert QApplication.focusWidget() is full.preview.canvas.tiles[2]
    button = the(full.preview.canvas.tiles[2], QWidget, "Save variant 3")
    button.setFocus()
    full.preview.set_content(replace(content, tiles=tuple(replace(each, clip=None) for each in content.tiles)))
    assert not button.isVisible()
    assert QApplication.focusWidget() is full.preview.canvas.tiles[2]


def test_tab_follows_the_eye_through_every_dialog(full: FullWindow, theme: Theme, pictures: Thumbnails) -> None:
    jumps = []
    for make in dialogs(theme, full.window, pictures).values():
        dialog = make()
        if not isinstance(dialog, FittingDialog):
            continue
        dialog.open()
        dialog.activateWindow()
        for _ in range(3):
            QApplication.processEvents()
        start = dialog.focusWidget()
        assert start is not None, type(dialog).__name__
        walked = once_round(start)
        assert len(set(walked)) == len(walked)
        jumps += [
            f"{type(dialog).__name__}: from {before.objectName()} to {after.objectName()}"
            for before, after in pairwise([*walked, walked[0]])
            if shelf(before, dialog) is shelf(after, dialog)
            and not follows(place(before, dialog), place(after, dialog))
            and place(after, dialog).left() < place(before, dialog).right()
            and after is not min(walked, key=lambda part: walk_begins(part, dialog))
        ]
        dialog.close()
    assert jumps == [], "\n".join(jumps)


def walk_begins(part: QWidget, dialog: QWidget) -> tuple[bool, int, int]:
    """Give what is least for where the eye begins: above the pinned buttons, and at the top."""
    at = place(part, dialog)
    return isinstance(shelf(part, dialog), FittingDialog), at.top(), at.left()


def test_what_stands_behind_a_widget_in_the_way_of_tab_outlives_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, second = QPushButton("first", window), QWidget(window)
    second.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    row = QHBoxLayout(second)
    row.addWidget(QLabel("in it", second))
    item = row.itemAt(0)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    assert go_by_tab([first, second], forward=True)
    assert second.hasFocus()
    first.deleteLater()
    QApplication.sendPostedEvents(first, QEvent.Type.DeferredDelete.value)
    assert isValid(second)
    assert item is not None
    assert isValid(item), "a layout of ours that asks it would crash"
