"""Panes on real windows in the app's own look."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.request import Imagine, Order
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.store.frames import FrameFolder
from kinogrid.studio.order_desk import OrderRequest
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.style.theme import Theme
from tests.frames_here import FramesHere

W = TypeVar("W", bound=QWidget)


@pytest.fixture(autouse=True)
def _no_widget_left(qapp: QApplication) -> Iterator[None]:
    """Delete what a test closed: Qt itself would wait for the next turn of an event loop."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def applied_theme(qapp: QApplication) -> Theme:
    made = Theme()
    made.apply(qapp)
    return made


@pytest.fixture
def theme(applied_theme: Theme) -> Iterator[Theme]:
    """Give the app's look, dark at the start of each test."""
    yield applied_theme
    applied_theme.choose(ThemeChoice.DARK)


@pytest.fixture
def pictures(qapp: QApplication) -> Iterator[Thumbnails]:
    assert qapp is not None
    made = Thumbnails()
    yield made
    made.close()


@pytest.fixture
def import_queue(qapp: QApplication, tmp_path: Path) -> Iterator[ImportQueue]:
    """Import frames into a library of their own."""
    assert qapp is not None
    made = ImportQueue(FrameFolder(tmp_path / "library").keep, lambda path: path.name, FramesHere())
    yield made
    made.close()


@dataclass
class Browsing:
    """Stands in for the desktop's file dialog: the person chooses what the test says."""

    answer: str = ""
    titles: list[str] = field(default_factory=list)

    def __call__(self, _parent: QWidget, title: str, take: Callable[[str], None]) -> None:
        self.titles.append(title)
        if self.answer:
            take(self.answer)


@pytest.fixture
def browsing() -> Browsing:
    return Browsing()


@dataclass
class Ordered:
    """Keeps what was placed, what was taken up again in the dialog for pictures, and what was said."""

    requests: list[OrderRequest] = field(default_factory=list)
    held: list[bool] = field(default_factory=list)
    imagined: list[Imagine] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    takes: bool = True

    @property
    def orders(self) -> list[Order]:
        return [request.order for request in self.requests]

    def place(
        self, requests: Sequence[OrderRequest], *, held: bool = False, taken: Callable[[], object] = bool
    ) -> None:
        self.requests += requests
        self.held.append(held)
        if self.takes:
            taken()

    def say(self, *words: str) -> None:
        self.said.append(words[-1])


@pytest.fixture
def ordered() -> Ordered:
    return Ordered()


@pytest.fixture
def frames_box(theme: Theme, pictures: Thumbnails, import_queue: ImportQueue, browsing: Browsing) -> FramesBox:
    """Give both frames of a Compose."""
    return FramesBox(theme, pictures, import_queue.enqueue, browsing)


@pytest.fixture
def compose(qtbot: QtBot, theme: Theme, frames_box: FramesBox) -> ComposePane:
    """Show a Compose in front of everything else."""
    made = ComposePane(theme, frames_box)
    made.resize(328, 900)
    return in_front(qtbot, made)


@pytest.fixture
def jobs_model() -> JobsModel:
    return JobsModel()


@pytest.fixture
def jobs_pane(qtbot: QtBot, theme: Theme, jobs_model: JobsModel, pictures: Thumbnails) -> JobsPane:
    """Show the list of jobs in front of everything else, at 2000 s after the epoch."""
    made = JobsPane(theme, jobs_model, pictures, now=lambda: 2000.0)
    made.resize(336, 700)
    return in_front(qtbot, made)


@pytest.fixture
def board(qtbot: QtBot, theme: Theme) -> NoticeBoard:
    """Give a board for notices, which is in sight while there are any."""
    made = NoticeBoard(theme)
    qtbot.addWidget(made)
    return made


def in_front(qtbot: QtBot, pane: W) -> W:
    """Show a pane on its own until its test is over."""
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    return pane


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Write a real picture: 64 by 48 pixels, red."""
    return painted(tmp_path / "a red picture.png", 64, 48, "#c03020")


def painted(path: Path, width: int, height: int, colour: str) -> Path:
    """Write a real picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path
