"""What is measured of a clip is what was put into it, and a process that does it is behind all else and may die."""

import asyncio
import os
import random
import signal
import sys
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest
from av import VideoFrame

from kinogrid.domain.failure import LibraryTrouble, Unanswered
from kinogrid.domain.hints import Hints, MeasuredFrame, Stretch, curve, flickers
from kinogrid.media.clip_meter import ClipMeter
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.deaths import Deaths
from kinogrid.media.decoder_process import DecoderProcess
from kinogrid.media.errands import ClipMeasured, MeasureClip, PartTold
from kinogrid.media.joined_files import JoinedFiles, joined
from kinogrid.media.measuring import measure
from kinogrid.media.picture import grab_frame
from tests.media.clips import Clip, write
from tests.media.decoders import decoder, end, gone, saying
from tests.media.pictures import png_of
from tests.waiting import until

WIDTH, HEIGHT, RATE = 320, 176, 24
SHAPE = Clip(width=WIDTH, height=HEIGHT, rate=Fraction(RATE), options={"crf": "20"})


@cache
def texture(seed: int) -> bytes:
    """Make one line of soft random grey, twice as long as a picture is wide."""
    chance = random.Random(seed)  # noqa: S311 - a picture
    knots = [chance.randrange(40, 216) for _knot in range(2 * WIDTH // 16 + 1)]
    return bytes(
        round(knots[x // 16] + (knots[x // 16 + 1] - knots[x // 16]) * (x % 16) / 16) for x in range(2 * WIDTH)
    )


def scene(seed: int, shift: int, brighter: int = 0) -> VideoFrame:
    """Make a picture of a scene, moved to the left by so many pixels, and brighter by so many levels."""
    frame = VideoFrame(WIDTH, HEIGHT, "yuv420p")
    plane = frame.planes[0]
    lines = []
    for y in range(HEIGHT):
        line = texture(seed * 100 + y // 16)[shift : shift + WIDTH]
        lines.append(line.translate(BRIGHTER[brighter]).ljust(plane.line_size, b"\0"))
    plane.update(b"".join(lines))
    for chroma in frame.planes[1:]:
        chroma.update(bytes([128]) * chroma.buffer_size)
    return frame


BRIGHTER = {levels: bytes(min(level + levels, 255) for level in range(256)) for levels in (0, 70)}


def filmed(path: Path, *pictures: VideoFrame) -> Path:
    return write(path, SHAPE, pictures)


@pytest.fixture(scope="module")
def moving(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds in which everything goes to the left."""
    return filmed(tmp_path_factory.mktemp("measured") / "moving.mp4", *(scene(1, 2 * index) for index in range(48)))


def near(found: float, expected: float) -> bool:
    """Tell whether a place is the one that is meant, within two frames."""
    return abs(found - expected) <= 2 / RATE


def test_even_motion_has_an_even_curve_and_nothing_else(moving: Path) -> None:
    found = measure(moving, None, None)
    assert found.seconds == 2.0
    assert len(found.motion) == 48
    assert (found.still, found.cuts, found.flicker) == ((), (), ())
    assert 3 < found.usual_motion < 60
    assert all(0.6 < amount / found.usual_motion < 1.6 for amount in found.motion)
    assert found.first is found.last is None


def test_a_frozen_stretch_is_found_where_it_is(tmp_path: Path) -> None:
    shifts = [*range(0, 48, 2), *[48] * 24, *range(50, 98, 2)]
    found = measure(filmed(tmp_path / "still.mp4", *(scene(1, shift) for shift in shifts)), None, None)
    (still,) = found.still
    assert near(still.start, 1.0)
    assert near(still.end, 2.0)
    assert found.cuts == ()
    moves, stands = found.motion[:20], found.motion[28:46]
    assert max(stands) < 0.2 * min(moves), "the curve lies flat there"


def test_a_stretch_that_is_frozen_to_the_end_ends_with_the_clip(tmp_path: Path) -> None:
    shifts = [*range(0, 48, 2), *[48] * 24]
    (still,) = measure(filmed(tmp_path / "still.mp4", *(scene(1, shift) for shift in shifts)), None, None).still
    assert near(still.start, 1.0)
    assert still.end == 2.0


def test_a_short_rest_is_no_frozen_stretch(tmp_path: Path) -> None:
    shifts = [*range(0, 48, 2), *[48] * 4, *range(50, 98, 2)]
    found = measure(filmed(tmp_path / "rest.mp4", *(scene(1, shift) for shift in shifts)), None, None)
    assert found.still == ()


def test_hard_cuts_are_found_where_they_are(tmp_path: Path) -> None:
    scenes = [scene(1 + index // 24, 2 * (index % 24)) for index in range(72)]
    found = measure(filmed(tmp_path / "cuts.mp4", *scenes), None, None)
    assert found.cuts == (1.0, 2.0)
    assert (found.flicker, found.still) == ((), ())
    assert found.motion[24] > 2 * found.usual_motion


def test_a_flash_is_flicker_and_no_cut(tmp_path: Path) -> None:
    flashes = {24, 28, 32}
    pictures = [scene(1, 2 * index, 70 if index in flashes else 0) for index in range(48)]
    found = measure(filmed(tmp_path / "flash.mp4", *pictures), None, None)
    (part,) = found.flicker
    assert part.start == 1.0
    assert part.end == pytest.approx(33 / RATE, abs=1e-3)
    assert found.cuts == ()


def test_ends_are_compared_with_the_pictures_that_were_given(moving: Path, tmp_path: Path) -> None:
    first, last, other = tmp_path / "first.png", tmp_path / "last.png", tmp_path / "other.png"
    first.write_bytes(grab_frame(moving, 0))
    last.write_bytes(grab_frame(moving, 47))
    elsewhere = filmed(tmp_path / "elsewhere.mp4", scene(7, 0), scene(7, 0))
    other.write_bytes(grab_frame(elsewhere, 0))
    found = measure(moving, first, last)
    assert found.first is not None
    assert found.first > 0.98
    assert found.last is not None
    assert found.last > 0.98
    unlike = measure(moving, last, other)
    assert unlike.first is not None
    assert unlike.first < 0.6
    assert unlike.last is not None
    assert unlike.last < 0.6


def test_a_given_picture_of_another_shape_is_compared_by_its_middle(moving: Path, tmp_path: Path) -> None:
    frame = scene(1, 0)
    plane = bytes(frame.planes[0])
    size = frame.planes[0].line_size
    grey = bytes([128]) * WIDTH
    lines = [grey] * 60 + [plane[y * size : y * size + WIDTH] for y in range(HEIGHT)] + [grey] * 60
    # A picture holds full-range levels.
    levels = bytes(min(max(round((level - 16) * 255 / 219), 0), 255) for level in b"".join(lines))
    tall = tmp_path / "tall.png"
    tall.write_bytes(png_of(WIDTH, HEIGHT + 120, levels, colour=0))
    found = measure(moving, tall, None)
    assert found.first is not None
    assert found.first > 0.9


def test_a_loop_has_a_seam_that_does_not_show(moving: Path, tmp_path: Path) -> None:
    there_and_back = [*range(0, 48, 2), *range(46, -2, -2)]
    loop = measure(filmed(tmp_path / "loop.mp4", *(scene(1, shift) for shift in there_and_back)), None, None)
    assert loop.seam > 0.98
    assert measure(moving, None, None).seam < 0.6


@pytest.mark.parametrize("given", [b"", b"no picture", b"\x89PNG\r\n\x1a\n"], ids=["empty", "foreign", "broken"])
def test_a_given_picture_that_cannot_be_read_leaves_its_likeness_out(moving: Path, given: bytes) -> None:
    found = measure(moving, given, given)
    assert found.first is found.last is None
    assert found.seam > 0


def test_what_an_extension_adds_is_compared_with_the_end_of_its_parent(moving: Path, tmp_path: Path) -> None:
    begun = [scene(1, 2 * index) for index in range(48)]
    holding = filmed(tmp_path / "holding.mp4", *begun, *(scene(1, 96 + index) for index in range(24)))
    jumping = filmed(tmp_path / "jumping.mp4", *begun, *(scene(7, index) for index in range(24)))
    only_new = filmed(tmp_path / "new.mp4", *(scene(1, 95 + index) for index in range(24)))
    found = {path: measure(path, None, None, moving).parent for path in (holding, jumping, only_new, moving)}
    assert found[holding] == pytest.approx(0.9, abs=0.1)
    assert found[only_new] == pytest.approx(0.9, abs=0.1)
    assert (found[jumping] or 1.0) < 0.6
    assert measure(holding, None, None, None).parent is None
    assert measure(holding, None, None, b"no clip").parent is None


def test_a_picture_is_no_clip_to_be_measured(moving: Path) -> None:
    with pytest.raises(BrokenClip) as caught:
        measure(grab_frame(moving, 0), None, None)
    assert caught.value.problem.defect is ClipDefect.NOT_A_VIDEO


def test_a_clip_of_one_frame_has_a_curve_too(tmp_path: Path) -> None:
    found = measure(filmed(tmp_path / "one.mp4", scene(1, 0)), None, None)
    assert found.motion == (0.0,)
    assert found.seam == 1.0


def moments(*told: tuple[float, float]) -> tuple[MeasuredFrame, ...]:
    """Make frames of so much brightness and change, ten a second."""
    return tuple(MeasuredFrame(index / 10, brightness, change) for index, (brightness, change) in enumerate(told))


def test_the_curve_keeps_peaks_and_leaves_the_first_picture_out() -> None:
    frames = moments((0, 99), (0, 1), (0, 2), (0, 8), (0, 3), (0, 4))
    assert curve(frames, 0.6, 600) == (1, 1, 2, 8, 3, 4)
    assert curve(frames, 0.6, 3) == (1, 8, 4)
    assert curve(frames[:1], 0.1, 600) == (0.0,)
    uneven = (MeasuredFrame(0, 0, 0), MeasuredFrame(0.1, 0, 5), MeasuredFrame(0.9, 0, 7))
    assert curve(uneven, 1.0, 600) == (5, 5, 7), "what lasts, lasts"


@pytest.mark.parametrize(
    ("brightness", "found"),
    [
        ((50, 50, 60, 50, 50), (Stretch(0.2, 0.3),)),
        ((50, 55, 50, 55, 50), (Stretch(0.1, 0.4),)),
        ((50, 54.9, 50, 54.9, 50), ()),
        ((50, 60, 70, 80, 90), ()),
        ((50, 60, 60, 60, 50), ()),
        ((50, 60, 60, 50, 50), (Stretch(0.1, 0.3),)),
        ((50, 60, 50, 50, 50, 50, 50, 40, 50), (Stretch(0.1, 0.2), Stretch(0.7, 0.8))),
    ],
)
def test_flicker_is_brightness_that_jumps_back_soon(brightness: tuple[float, ...], found: tuple[Stretch, ...]) -> None:
    parts = flickers(moments(*((level, 0) for level in brightness)))
    assert [(round(part.start, 3), round(part.end, 3)) for part in parts] == [(part.start, part.end) for part in found]


def test_joined_files_read_as_one_from_any_place(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("one", "two", "three")]
    for path, content in zip(paths, (b"abc", b"", b"defgh"), strict=True):
        path.write_bytes(content)
    with joined(paths) as file:
        assert file.read() == b"abcdefgh"
        assert file.seek(0, 2) == 8
        assert file.read() == b""
        assert file.seek(2) == 2
        assert file.read(2) == b"cd"
        assert file.seek(0) == 0
        assert file.read(4) == b"abcd"
    with JoinedFiles(paths) as file:
        paths[2].write_bytes(b"d")
        assert file.read() == b"abcd", "a file that becomes shorter ends it"
    with pytest.raises(FileNotFoundError):
        joined([paths[0], tmp_path / "gone"])


@pytest.fixture
def meter_of() -> Iterator[Callable[[DecoderProcess], ClipMeter]]:
    made: list[ClipMeter] = []

    def meter(process: DecoderProcess) -> ClipMeter:
        made.append(ClipMeter(process))
        return made[-1]

    yield meter
    for one in made:
        one.close()


Make = Callable[[DecoderProcess], ClipMeter]


async def test_a_process_of_its_own_measures_behind_all_else_and_rests(
    moving: Path, tmp_path: Path, meter_of: Make
) -> None:
    first = tmp_path / "first.png"
    first.write_bytes(grab_frame(moving, 0))
    process = DecoderProcess("tests-meter", Deaths(), yields=True)
    meter = meter_of(process)
    gone_picture, parent = tmp_path / "gone.png", filmed(tmp_path / "parent.mp4", *(scene(1, n) for n in range(9)))
    assert await meter.measure(moving, first, gone_picture, parent) == measure(moving, first, None, parent)
    number = process.number
    assert number is not None
    if sys.platform != "win32":
        assert os.getpriority(os.PRIO_PROCESS, number) == min(os.getpriority(os.PRIO_PROCESS, 0) + 19, 19)
    meter.rest()
    await until(lambda: process.number is None)
    assert gone(number)
    assert (await meter.measure(moving, None, None, None)).first is None, "it is there again when there is work"


async def test_a_given_picture_larger_than_what_can_be_sent_is_left_out(
    moving: Path, tmp_path: Path, meter_of: Make
) -> None:
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.write(grab_frame(moving, 0))
        file.truncate(100 * 1024 * 1024 + 1)
    assert (await meter_of(DecoderProcess("tests-meter", Deaths())).measure(moving, large, None, None)).first is None


async def test_what_is_no_clip_is_not_measured(tmp_path: Path, meter_of: Make) -> None:
    meter = meter_of(DecoderProcess("tests-meter", Deaths()))
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"nothing of a clip" * 100)
    with pytest.raises(Unanswered):
        await meter.measure(broken, None, None, None)
    with pytest.raises(LibraryTrouble):
        await meter.measure(tmp_path / "gone.mp4", None, None, None)


async def test_one_that_is_killed_is_tried_once_more_and_then_left_alone(moving: Path) -> None:
    deaths = Deaths()
    with decoder(saying(then="import os; os._exit(9)"), deaths) as process:
        meter = ClipMeter(process)
        with pytest.raises(Unanswered):
            await meter.measure(moving, None, None, None)
        with pytest.raises(Unanswered):
            await meter.measure(moving, None, None, None)
        assert process.number is None, "nothing is started for it any more"


async def test_one_that_is_killed_at_work_measures_all_the_same(moving: Path, meter_of: Make) -> None:
    process = DecoderProcess("tests-meter", Deaths())
    meter = meter_of(process)
    await meter.measure(moving, None, None, None)
    end(process.number)
    assert (await meter.measure(moving, None, None, None)).seconds == 2.0


TOLD = ClipMeasured(2.0, (1.0,), (), (), (), None, None, None, 0.5)


@pytest.mark.parametrize(
    "answer",
    [
        ClipMeasured(0.0, (1.0,), (), (), (), None, None, None, 0.5),
        ClipMeasured(2.0, (), (), (), (), None, None, None, 0.5),
        ClipMeasured(2.0, (1.0,) * 601, (), (), (), None, None, None, 0.5),
        ClipMeasured(2.0, (-1.0,), (), (), (), None, None, None, 0.5),
        ClipMeasured(2.0, (256.0,), (), (), (), None, None, None, 0.5),
        ClipMeasured(2.0, (1.0,), (PartTold(0.0, 1.0),) * 41, (), (), None, None, None, 0.5),
        ClipMeasured(2.0, (1.0,), (PartTold(0.0, -1.0),), (), (), None, None, None, 0.5),
        ClipMeasured(2.0, (1.0,), (), (1.0,) * 41, (), None, None, None, 0.5),
        ClipMeasured(2.0, (1.0,), (), (), (PartTold(0.0, 1.0),) * 41, None, None, None, 0.5),
        ClipMeasured(2.0, (1.0,), (), (), (), 1.5, None, None, 0.5),
        ClipMeasured(2.0, (1.0,), (), (), (), None, -0.5, None, 0.5),
        ClipMeasured(2.0, (1.0,), (), (), (), None, None, 1.5, 0.5),
        ClipMeasured(2.0, (1.0,), (), (), (), None, None, None, 7.0),
    ],
)
async def test_an_answer_beyond_its_bounds_is_none(moving: Path, answer: ClipMeasured) -> None:
    with decoder(saying(answer)) as process, pytest.raises(Unanswered):
        await ClipMeter(process).measure(moving, None, None, None)
    with decoder(saying(TOLD)) as process:
        assert await ClipMeter(process).measure(moving, None, None, None) == Hints(2.0, (1.0,), seam=0.5)


@pytest.mark.parametrize(("first", "last", "parent"), [(10**9, 0, 0), (0, 10**9, 0), (0, 0, 10**9), (10**6, 10**6, 0)])
def test_sizes_that_leave_nothing_of_the_clip_are_refused(moving: Path, first: int, last: int, parent: int) -> None:
    with decoder() as process:
        answer, made = process.submit(MeasureClip(first, last, parent), lambda: moving.open("rb")).result()
    assert getattr(answer, "defect", None) is ClipDefect.EMPTY
    assert made == b""


async def test_the_loop_is_free_for_as_long_as_a_clip_is_measured(moving: Path, meter_of: Make) -> None:
    process = DecoderProcess("tests-meter", Deaths())
    meter = meter_of(process)
    told = await meter.measure(moving, None, None, None)
    assert process.number is not None
    if sys.platform != "win32":
        # Whoever waited for a process that stands still would stand still with it.
        os.kill(process.number, signal.SIGSTOP)
        measuring = asyncio.create_task(meter.measure(moving, None, None, None))
        for _ in range(200):
            await asyncio.sleep(0)
        assert not measuring.done()
        os.kill(process.number, signal.SIGCONT)
        assert await measuring == told
