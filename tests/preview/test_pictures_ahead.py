"""Pictures are scaled beside the window's thread while clips play, and are the very ones that it would make itself."""

import gc
import threading
from collections.abc import Callable, Sequence
from functools import partial

import pytest
from av import VideoFrame
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from kinogrid.media.budget import Size
from kinogrid.media.picture import ScreenPainter
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.painting import TilePainter
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.pictures_ahead import PicturesAhead, ScreenWish
from kinogrid.ui.preview.view import Alone, Blend, Gaze, Grid, ViewMode, Wipe
from kinogrid.ui.style.theme import Theme
from tests.preview.showing import Show
from tests.waiting import SOON

WRONG = QColor(255, 0, 255)


class Makers:
    """Makes scalers that note where they were used."""

    def __init__(self) -> None:
        self.here: list[Size] = []
        self.beside: list[Size] = []
        self.fail = False
        self.held: threading.Event | None = None
        self.begun = threading.Event()
        self._window = threading.get_ident()

    def note(self, size: Size) -> None:
        at_window = threading.get_ident() == self._window
        (self.here if at_window else self.beside).append(size)
        if self.fail:
            raise MemoryError
        if self.held is not None and not at_window:
            self.begun.set()
            assert self.held.wait(SOON)

    def has_made(self, count: int) -> bool:
        """Tell whether so many were made beside the window."""
        return len(self.beside) == count

    def __call__(self) -> ScreenPainter:
        makers = self

        class Noting(ScreenPainter):
            def bgra(self, frame: VideoFrame, size: Size | None = None) -> VideoFrame:
                makers.note(size or (frame.width, frame.height))
                return super().bgra(frame, size)

        return Noting()


def source(luma: int = 120) -> VideoFrame:
    """Give a grey picture as a cache holds it."""
    frame = VideoFrame(64, 48, "yuv420p")
    for plane, value in zip(frame.planes, (luma, 128, 128), strict=True):
        plane.update(bytes([value]) * plane.buffer_size)
    return frame


class Later:
    """Keeps work until it is told to do it, in another thread."""

    def __init__(self) -> None:
        self.works: list[Callable[[], None]] = []

    def __call__(self, work: Callable[[], None]) -> None:
        self.works.append(work)

    def start(self) -> threading.Thread:
        """Begin with what came first."""
        thread = threading.Thread(target=self.works.pop(0))
        thread.start()
        return thread

    def do(self) -> None:
        """Do all of it."""
        while self.works:
            self.start().join(SOON)


def test_what_was_wished_for_is_made_once_and_beside_the_window() -> None:
    makers, later, frame = Makers(), Later(), source()
    ahead = PicturesAhead(later, makers)
    ahead.want([ScreenWish(0, frame, (128, 96)), ScreenWish(1, frame, (128, 96))])
    assert makers.beside == []
    later.do()
    given = ahead.picture(0, frame, (128, 96))
    assert (makers.here, makers.beside) == ([], [(128, 96)] * 2)
    assert bytes(given.planes[0]) == bytes(ScreenPainter().bgra(frame, (128, 96)).planes[0])


def test_what_has_been_given_is_not_made_again_beside_the_window() -> None:
    makers, later, frame = Makers(), Later(), source()
    ahead = PicturesAhead(later, makers)
    ahead.want([ScreenWish(tile, frame, (64 + 16 * tile, 48)) for tile in range(3)])
    # The window comes before the first is begun: it makes that one itself.
    ahead.picture(0, frame, (64, 48))
    later.do()
    assert (makers.here, makers.beside) == ([(64, 48)], [(80, 48), (96, 48)])
    makers.held = threading.Event()
    ahead.want([ScreenWish(tile, frame, (64, 48 + 16 * tile)) for tile in range(1, 4)])
    working = later.start()
    assert makers.begun.wait(SOON)
    # It takes the third while the first is in the making.
    ahead.picture(3, frame, (64, 96))
    makers.held.set()
    working.join(SOON)
    assert makers.here[1:] == [(64, 96)]
    assert makers.beside[2:] == [(64, 64), (64, 80)]


def test_what_nobody_wished_for_is_made_where_it_is_asked_for() -> None:
    makers, later, frame = Makers(), Later(), source()
    ahead = PicturesAhead(later, makers)
    ahead.want([ScreenWish(0, frame, (128, 96))])
    later.do()
    for tile, other, size in ((1, frame, (128, 96)), (0, source(), (128, 96)), (0, frame, (64, 48))):
        ahead.picture(tile, other, size)
    assert makers.here == [(128, 96), (128, 96), (64, 48)]


def test_what_is_wished_for_no_longer_is_dropped() -> None:
    makers, later, frame = Makers(), Later(), source()
    ahead = PicturesAhead(later, makers)
    ahead.want([ScreenWish(0, frame, (128, 96))])
    later.do()
    ahead.want([ScreenWish(0, frame, (64, 48))])
    later.do()
    ahead.picture(0, frame, (128, 96))
    assert makers.here == [(128, 96)]
    ahead.want([ScreenWish(0, frame, (64, 48))])
    ahead.want(())
    later.do()
    ahead.picture(0, frame, (64, 48))
    assert makers.here == [(128, 96), (64, 48)]


def test_later_wishes_wait_for_memory() -> None:
    makers, later, frame = Makers(), Later(), source()
    ahead = PicturesAhead(later, makers)
    large = (4096, 2304)  # 36 MiB: two of them are what may wait
    ahead.want([ScreenWish(tile, frame, large) for tile in range(4)])
    later.do()
    assert makers.beside == [large] * 2


def test_a_picture_that_is_being_made_is_waited_for_and_not_made_twice() -> None:
    makers, later, frame = Makers(), Later(), source()
    makers.held = threading.Event()
    ahead = PicturesAhead(later, makers)
    ahead.want([ScreenWish(0, frame, (128, 96))])
    working = later.start()
    assert makers.begun.wait(SOON)
    asked = threading.Event()

    def ask() -> None:
        asked.set()
        ahead.picture(0, frame, (128, 96))

    asking = threading.Thread(target=ask)
    asking.start()
    assert asked.wait(SOON)
    makers.held.set()
    asking.join(SOON)
    working.join(SOON)
    assert (makers.here, makers.beside) == ([], [(128, 96)])


def test_scalers_are_kept_from_one_job_to_the_next_and_go_with_the_last() -> None:
    made: list[ScreenPainter] = []

    class Noted(ScreenPainter):
        def __init__(self) -> None:
            super().__init__()
            made.append(self)

    ahead, frame = PicturesAhead(Later(), Noted), source()
    for _job in range(3):
        ahead.picture(0, frame, (128, 96))
        ahead.forget()
    assert len(made) == 1
    ahead.rest()
    ahead.picture(0, frame, (128, 96))
    assert len(made) == 2


def test_a_picture_that_could_not_be_made_stops_no_other() -> None:
    makers, later, frame = Makers(), Later(), source()
    ahead = PicturesAhead(later, makers)
    ahead.want([ScreenWish(0, frame, (128, 96))])
    makers.fail = True
    with pytest.raises(MemoryError):
        later.works.pop()()
    makers.fail = False
    ahead.want([ScreenWish(0, frame, (128, 96))])
    later.do()
    assert makers.beside == [(128, 96)]
    makers.here.clear()
    ahead.picture(0, frame, (128, 96))
    assert makers.here == []


def test_what_is_forgotten_is_freed_at_the_next_work() -> None:
    later, frame = Later(), source()
    ahead = PicturesAhead(later)
    others = frames_held()
    ahead.picture(0, frame, (128, 96))
    ahead.picture(0, frame, (64, 48))
    assert pictures_for_the_screen(others) == 2
    ahead.forget()
    later.do()
    assert pictures_for_the_screen(others) == 0


def frames_held() -> list[VideoFrame]:
    """Give all pictures there are in this process."""
    gc.collect()
    return [each for each in gc.get_objects() if isinstance(each, VideoFrame)]


def pictures_for_the_screen(others: Sequence[VideoFrame]) -> int:
    """Count what is held in the colours of the screen beside others, which earlier tests may have left."""
    known = set(map(id, others))
    # One that is being made in another thread has no format yet.
    return sum(id(each) not in known and getattr(each.format, "name", "") == "bgra" for each in frames_held())


def stopped_while_playing(pane: PreviewPane, step: int) -> None:
    """Let clips play whose clock stands still at a step, so that the test says when the next is due."""
    pane.player.set_visible(visible=False)
    pane.player.play()
    pane.player.shown = step


def painted(painting: TilePainter, pane: PreviewPane) -> tuple[QImage, tuple[int | None, ...]]:
    """Paint what is due on something that is wrong all over."""
    ratio = pane.devicePixelRatioF()
    image = QImage(pane.canvas.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(WRONG)
    painter = QPainter(image)
    frames = painting.paint(painter, pane.canvas.grid_layout, pane.canvas.tiles, Gaze())
    painter.end()
    return image, frames


@pytest.mark.parametrize("mode", [Grid(), Alone(2), Wipe(0, 1), Blend(1, 3)])
def test_while_clips_play_the_window_scales_nothing(
    qtbot: QtBot, theme: Theme, show: Show, four: GridContent, mode: ViewMode
) -> None:
    pane = show(four)
    pane.canvas.set_mode(mode)
    player, makers = pane.player, Makers()
    painting = TilePainter(theme, player, pane.canvas.posters, makers)
    stopped_while_playing(pane, 0)
    painted(painting, pane)
    seen = len(pane.canvas.grid_layout.seen)
    assert len(makers.here) == seen
    ahead = 3
    for step in (1, 2, 3, player.timeline.steps - 1, 0, 1):
        qtbot.waitUntil(partial(makers.has_made, ahead * seen))
        makers.here.clear()
        player.shown = step
        image, frames = painted(painting, pane)
        assert set(frames) == {step}
        # A jump is not foreseen; what comes after it is.
        jumped = step == player.timeline.steps - 1
        assert len(makers.here) == (seen if jumped else 0)
        ahead += 3 if jumped else 1
        fresh = TilePainter(theme, player, pane.canvas.posters)
        assert image == painted(fresh, pane)[0]


def test_nothing_is_made_ready_while_clips_stand_still(
    qtbot: QtBot, theme: Theme, show: Show, four: GridContent
) -> None:
    pane = show(four)
    makers = Makers()
    painting = TilePainter(theme, pane.player, pane.canvas.posters, makers)
    painted(painting, pane)
    done = threading.Event()
    pane.player.clip_set.run(done.set)
    qtbot.waitUntil(done.is_set)
    assert (len(makers.here), makers.beside) == (4, [])


def test_a_window_that_nobody_sees_holds_nothing_ready(qtbot: QtBot, show: Show, four: GridContent) -> None:
    pane = show(four)
    pane.canvas.repaint()
    others = frames_held()
    stopped_while_playing(pane, 0)
    pane.canvas.repaint()
    qtbot.waitUntil(lambda: pictures_for_the_screen(others) >= 8)
    pane.hide()
    qtbot.waitUntil(lambda: pictures_for_the_screen(others) == 0)


@pytest.mark.parametrize("mode", [Grid(), Alone(2), Wipe(0, 1)])
def test_nothing_of_before_is_left_around_the_tiles(
    theme: Theme, show: Show, four: GridContent, mode: ViewMode
) -> None:
    pane = show(four)
    pane.canvas.set_mode(mode)
    image, _frames = painted(TilePainter(theme, pane.player, pane.canvas.posters), pane)
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert WRONG.rgb() not in colours
    assert QColor(theme.colours.canvas).rgb() in colours
