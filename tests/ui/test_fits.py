"""The window and every dialog fit the screen that they open on, and no control in them is out of reach."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kinogrid.domain.language_choice import LanguageChoice
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.panes_splitter import PanesSplitter
from tests.large_screen import Screen, written
from tests.ui.cut_off import cut_off
from tests.ui.everything_open import FullWindow, dialogs, within
from tests.ui.longer import Longer, Widest

# Beside the large one, which all tests have.
SCREENS = (
    Screen(1366, 768, 1),
    Screen(2560, 1440, 2),
    # The smallest that is promised, and one that is less high, on which the window itself is scrolled.
    Screen(1280, 720, 1.5),
    Screen(900, 400, 1),
)
# The least height of a screen that the whole window is promised to fit, in logical pixels.
_PROMISED = 480
# Hundredths of the usual size of texts, by the width of the screen that they are tried on; twice as large elsewhere.
_SIZES = {853: 80, 1280: 150}
_OTHERS = {900}
# Logical pixels of a list, in which some rows of it are seen.
_ENOUGH = 80
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QAbstractItemView, QSlider)


def test_everything_is_in_reach_on_every_screen(tmp_path: Path) -> None:
    """Screens are settled when Qt starts: the tests below run again in a program of its own."""
    tests = (
        test_the_picture_is_largest_and_every_control_in_reach,
        test_every_language_fits_the_smallest_screen,
        test_text_of_every_size_fits,
    )
    names = [f"{__file__}::{test.__name__}" for test in tests]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *names]
    env = {**os.environ, "QT_QPA_PLATFORM": written(SCREENS, tmp_path / "screens.json")}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """Write all texts with four letters in ten more."""
    translator = Longer(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def widest(qapp: QApplication) -> Iterator[None]:
    """Write each text in that of all languages in which it is the widest."""
    translator = Widest(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("longer")
def test_the_picture_is_largest_and_every_control_in_reach(
    qtbot: QtBot, theme: Theme, pictures: Thumbnails, import_queue: ImportQueue
) -> None:
    lost = []
    for screen in QGuiApplication.screens():
        lost += lost_on(screen, qtbot, theme, pictures, import_queue)
    assert lost == [], "\n".join(lost)


@pytest.mark.usefixtures("widest")
def test_every_language_fits_the_smallest_screen(
    qtbot: QtBot, theme: Theme, pictures: Thumbnails, import_queue: ImportQueue
) -> None:
    promised = [screen for screen in QGuiApplication.screens() if screen.size().height() >= _PROMISED]
    smallest = min(promised, key=lambda screen: screen.size().width())
    lost = lost_on(smallest, qtbot, theme, pictures, import_queue)
    assert lost == [], "\n".join(lost)


@pytest.fixture
def english_or_german(qapp: QApplication) -> Iterator[None]:
    """Write each text in English or German, whichever is wider."""
    translator = Widest(qapp, (LanguageChoice.ENGLISH, LanguageChoice.GERMAN))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("english_or_german")
def test_text_of_every_size_fits(qtbot: QtBot, theme: Theme, pictures: Thumbnails, import_queue: ImportQueue) -> None:
    """On a smaller screen for its size than the promised one, what is wide scrolls sideways, too."""
    lost = []
    screens = {screen.size().width(): screen for screen in QGuiApplication.screens()}
    sizes = [(screen, _SIZES.get(width, 200)) for width, screen in screens.items() if width not in _OTHERS]
    try:
        for screen, size in sizes:
            theme.size_text(size)
            lost += [f"{size} %: {line}" for line in lost_on(screen, qtbot, theme, pictures, import_queue)]
    finally:
        theme.size_text(100)
    assert lost == [], "\n".join(lost)


def lost_on(screen: QScreen, qtbot: QtBot, theme: Theme, pictures: Thumbnails, import_queue: ImportQueue) -> list[str]:
    """Open everything on a screen, and list what of it cannot be reached or read."""
    lost = []
    full = FullWindow(qtbot, theme, pictures, import_queue)
    window = full.window
    window.move(screen.geometry().topLeft() + QPoint(40, 60))
    window.show()
    QApplication.processEvents()
    for _ in full.states():
        settle()
        assert window.screen() is screen
        lost += out_of_reach(window, screen)
    compose, centre, jobs = window.findChildren(PanesSplitter)[0].sizes()
    assert centre > max(compose, jobs), screen.name()
    window.interior.commands.jobs.setChecked(True)
    settle()
    lost += out_of_reach(full.jobs, screen)
    makers = dialogs(theme, window, pictures)
    assert set(makers) >= set(FittingDialog.__subclasses__()), "a kind of dialog is not looked at"
    for make in makers.values():
        dialog = make()
        dialog.open()
        settle()
        lost += out_of_reach(dialog, screen)
        dialog.close()
    full.close()
    window.allow_close()
    window.close()
    return lost


def settle() -> None:
    """Let every layout come to rest: one has the next one laid out anew."""
    for _ in range(5):
        QApplication.processEvents()


def out_of_reach(top: QWidget, screen: QScreen) -> list[str]:
    """List the controls of a window or pane that cannot be brought wholly into sight, or whose text is cut off."""
    found, seen = [], screen.availableGeometry()
    if not seen.contains(top.window().frameGeometry()):
        found.append(f"{screen.name()}: {top} is at {top.frameGeometry()}")
    for control in within(top.window()):
        if not (isinstance(control, CONTROLS) and control.objectName()) or not top.isAncestorOf(control):
            continue
        place = shown_place(control)
        # A list scrolls what it holds by itself.
        large = isinstance(control, QAbstractItemView) and place.height() >= _ENOUGH
        whole = place.width() == control.width() and (large or place.height() == control.height())
        if not (whole and seen.contains(place)):
            found.append(
                f"{screen.name()}: {control.objectName()} in {type(top).__name__} of {control.size()}: {place}"
            )
    return found + [f"{screen.name()}: in {type(top).__name__} {cut}" for cut in cut_off(top)]


def shown_place(control: QWidget) -> QRect:
    """Bring a control into sight as the keyboard does, and give what is seen of it on the screen."""
    above, parents = control.parentWidget(), []
    while above is not None:
        parents.append(above)
        if isinstance(above, QScrollArea):
            content = above.widget()
            assert content is not None
            at = control.mapTo(content, QPoint(0, 0))
            above.ensureVisible(at.x() + control.width(), at.y() + control.height(), 0, 0)
            above.ensureVisible(at.x(), at.y(), 0, 0)
        above = None if above.isWindow() else above.parentWidget()
    place = QRect(control.mapToGlobal(QPoint(0, 0)), control.size())
    for parent in parents:
        place &= QRect(parent.mapToGlobal(QPoint(0, 0)), parent.size())
    return place
