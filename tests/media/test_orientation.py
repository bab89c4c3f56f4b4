"""Clips that ask to be turned or mirrored, by any matrix: as ffmpeg 9.0, which was asked, shows them."""

import math
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import av
import pytest
from av import VideoFrame

from kinogrid.domain.image_kind import ImageKind
from kinogrid.media.orientation import Uprighter, steps_of
from kinogrid.media.picture import grab_frame
from kinogrid.media.probe import check_decodes, check_picture
from kinogrid.media.reader import ClipReader
from tests.media.clips import Clip, luma, write
from tests.media.containers import Matrix, with_matrix
from tests.media.loading import Bench, all_there
from tests.media.pictures import PICTURES, jpeg_with_exif, rgb_of
from tests.media.posters import write_poster

CASES = Path(__file__).parents[1] / "cases" / "clips"
PLAIN = CASES / "e12_plain.mp4"

Side = tuple[int, int, int, int]
"""a, b, c and d of a matrix: across is a·x + c·y, down b·x + d·y."""

STORED = 1, 0, 0, 1
MIRRORED = -1, 0, 0, 1
RIGHT_ANGLES: dict[str, Side] = {
    "as it is": STORED,
    "mirrored": MIRRORED,
    "turned round": (-1, 0, 0, -1),
    "upside down": (1, 0, 0, -1),
    "transposed": (0, 1, 1, 0),
    "turned right": (0, 1, -1, 0),
    "transposed the other way": (0, -1, -1, 0),
    "turned left": (0, -1, 1, 0),
}
SHOWING_NOTHING: dict[str, tuple[float, float, float, float]] = {
    "all zero": (0, 0, 0, 0),
    "one line across": (1, 0, 0, 0),
    "one line down": (0, 0, 0, 1),
    "a slanted line": (0, 1, 0, 1),
}


@pytest.fixture
def bench() -> Iterator[Bench]:
    with closing(Bench()) as made:
        yield made


def matrix_of(a: float, b: float, c: float, d: float) -> Matrix:
    return a, b, 0, c, d, 0, 0, 0, 1


def moved(pixels: bytes, width: int, height: int, side: Side, *, each: int = 1) -> bytes:
    """Put every pixel, of so many bytes, where a matrix says."""
    a, b, c, d = side
    across = width if a else height
    left = min(0, a * (width - 1) + c * (height - 1))
    top = min(0, b * (width - 1) + d * (height - 1))
    out = bytearray(len(pixels))
    for y in range(height):
        for x in range(width):
            place = (b * x + d * y - top) * across + a * x + c * y - left
            start = (y * width + x) * each
            out[place * each : place * each + each] = pixels[start : start + each]
    return bytes(out)


def apart(one: bytes, other: bytes) -> float:
    """How far pixels are apart on the average."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def full_range(lumas: bytes) -> bytes:
    """Give brightness from 0 to 255 instead of from 16 to 235."""
    return bytes(min(max(round((value - 16) * 255 / 219), 0), 255) for value in lumas)


def first_of(path: Path) -> VideoFrame:
    """Decode the first picture as it is stored."""
    with av.open(str(path)) as container:
        return next(container.decode(video=0))


def lopsided(folder: Path, matrix: Matrix | None, *, frames: int = 1) -> Path:
    """Make a clip whose pictures look like themselves in no other position, shown by a matrix."""
    path = write(folder / "1.mp4", Clip(variant=5, frames=frames, width=64, height=48))
    return path if matrix is None else with_matrix(path, matrix)


# The cases


@pytest.mark.parametrize(
    ("name", "side"), [("e12_plain", STORED), ("e12_hflip", MIRRORED), ("e12_zero", STORED)], ids=str
)
def test_the_cases_are_shown_as_ffmpeg_shows_them(bench: Bench, tmp_path: Path, name: str, side: Side) -> None:
    path = CASES / f"{name}.mp4"
    wanted = moved(luma(first_of(PLAIN)), 320, 240, side)
    facts = check_decodes(path)
    assert (facts.frames, facts.width, facts.height) == (24, 320, 240)
    with closing(ClipReader(path)) as reader:
        assert luma(reader.picture(0)) == wanted
        assert luma(next(reader.frames())[1]) == wanted
    assert apart(rgb_of(grab_frame(path, 0))[2], moved(rgb_of(grab_frame(PLAIN, 0))[2], 320, 240, side, each=3)) <= 4
    assert write_poster(path, tmp_path / "poster.jpg", 384) == (320, 240)
    assert apart(luma(first_of(tmp_path / "poster.jpg")), full_range(wanted)) <= 4
    (cache,) = bench.show([path], (320, 240))
    bench.until(lambda: all_there(cache))
    assert cache.problem is None
    assert cache.native == (320, 240)
    picture = cache.picture(0)
    assert picture is not None
    assert luma(picture) == wanted


# Others of their kind


@pytest.mark.parametrize("name", RIGHT_ANGLES)
@pytest.mark.parametrize("scale", [1, 0.25, 3])
def test_every_right_angle_and_mirror_is_shown_upright_everywhere(
    bench: Bench, tmp_path: Path, name: str, scale: float
) -> None:
    side = RIGHT_ANGLES[name]
    path = lopsided(tmp_path, matrix_of(*(part * scale for part in side)), frames=3)
    size = (64, 48) if side[0] else (48, 64)
    stored = luma(first_of(path))
    wanted = moved(stored, 64, 48, side)
    assert len(wanted) == 64 * 48
    assert (wanted == stored) is (side == STORED)
    with closing(ClipReader(path)) as reader:
        assert (reader.width, reader.height) == size
        assert luma(reader.picture(0)) == wanted
    grabbed = rgb_of(grab_frame(path, 0))
    assert grabbed[:2] == size
    assert apart(grabbed[2][1::3], full_range(wanted)) <= 2
    assert write_poster(path, tmp_path / "poster.jpg", 384) == size
    poster = luma(first_of(tmp_path / "poster.jpg"))
    assert apart(poster, full_range(wanted)) <= 6
    (cache,) = bench.show([path], size)
    bench.until(lambda: all_there(cache))
    picture = cache.picture(0)
    assert picture is not None
    assert luma(picture) == wanted


@pytest.mark.parametrize("name", SHOWING_NOTHING)
def test_a_matrix_that_would_show_nothing_is_passed_over(tmp_path: Path, name: str) -> None:
    path = lopsided(tmp_path, matrix_of(*SHOWING_NOTHING[name]))
    with closing(ClipReader(path)) as reader:
        assert (reader.width, reader.height) == (64, 48)
        assert luma(reader.picture(0)) == luma(first_of(path))


@pytest.mark.parametrize(
    ("across", "down", "size"),
    [
        (2, 1, (128, 48)),
        (1, 2, (32, 48)),
        (-2, 1, (128, 48)),
        (127, 1, (8128, 48)),
        (129, 1, (64, 48)),
        (1, 5, (64, 48)),
    ],
)
def test_a_matrix_that_stretches_makes_pixels_that_are_not_square_within_reason(
    tmp_path: Path, across: float, down: float, size: tuple[int, int]
) -> None:
    path = lopsided(tmp_path, matrix_of(across, 0, 0, down))
    facts = check_decodes(path)
    assert (facts.width, facts.height) == size
    assert rgb_of(grab_frame(path, 0))[:2] == size


def test_a_turned_picture_is_stretched_as_it_is_stored(tmp_path: Path) -> None:
    facts = check_decodes(lopsided(tmp_path, matrix_of(0, 1, -2, 0)))
    assert (facts.width, facts.height) == (48, 128)


def test_a_slanted_clip_is_turned_in_its_frame(tmp_path: Path) -> None:
    angle = math.radians(30)
    matrix = matrix_of(math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle))
    path = write(tmp_path / "1.mp4", Clip(frames=1, width=128, height=128, luma=200, chroma=(100, 160)))
    stored = luma(first_of(path))
    with closing(ClipReader(with_matrix(path, matrix))) as reader:
        assert (reader.width, reader.height) == (128, 128)
        turned = luma(reader.picture(0))
    assert turned[0] == turned[-1] == 16, "corners that nothing reaches are black"
    middle = 63.5
    for across, down in ((64, 110), (40, 100), (90, 95)):
        x, y = across - middle, down - middle
        to_x = round(middle + x * math.cos(angle) - y * math.sin(angle))
        to_y = round(middle + x * math.sin(angle) + y * math.cos(angle))
        assert abs(turned[to_y * 128 + to_x] - stored[down * 128 + across]) <= 3


@pytest.mark.parametrize(
    ("degrees", "filters"),
    [
        (0.4, ()),
        (1.4, ()),
        (1.6, (("rotate", "2*PI/180"),)),
        (89.4, (("rotate", "89*PI/180"),)),
        (90.4, (("transpose", "clock"),)),
        (181, (("rotate", "181*PI/180"),)),
        (269.8, (("transpose", "cclock"),)),
        (359, (("rotate", "359*PI/180"),)),
        (359.6, ()),
    ],
)
def test_angles_are_taken_by_whole_degrees(degrees: float, filters: tuple[tuple[str, str | None], ...]) -> None:
    angle = math.radians(degrees)
    a, b = round(65536 * math.cos(angle)), round(65536 * math.sin(angle))
    assert steps_of((a, b, 0, -b, a, 0, 0, 0, 1 << 30)) == filters


def test_colours_are_told_of_a_turned_picture_too(tmp_path: Path) -> None:
    clip = Clip(frames=1, chroma=(90, 200), colorspace=1, color_range=2)
    plain = write(tmp_path / "1.mp4", clip)
    pixel = rgb_of(grab_frame(plain, 0))[2][-3:]
    turned = with_matrix(plain, matrix_of(0, 1, -1, 0))
    assert rgb_of(grab_frame(turned, 0))[2][:3] == pixel


def test_pictures_of_another_size_or_format_are_turned_anew() -> None:
    """A decoder may change both within one clip."""
    uprighter = Uprighter()
    frame = first_of(CASES / "e12_hflip.mp4")
    for size, pixel_format in (((320, 240), "yuv420p"), ((64, 48), "yuv420p"), ((64, 48), "yuv444p")):
        picture = frame.reformat(*size, pixel_format)
        upright = uprighter.upright(picture)
        assert (upright.width, upright.height, upright.format.name) == (*size, pixel_format)
        assert luma(upright) == moved(luma(picture), *size, MIRRORED)
        assert not uprighter.turned


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="threads are counted in Linux's /proc")
def test_turning_starts_no_thread() -> None:
    """As many clips are turned side by side as there are workers."""
    with closing(ClipReader(PLAIN)):
        before = len(list(Path("/proc/self/task").iterdir()))
    with closing(ClipReader(CASES / "e12_hflip.mp4")) as reader:
        reader.picture(0)
        assert len(list(Path("/proc/self/task").iterdir())) == before


# Pictures


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_upright_by_every_orientation_of_its_camera(tmp_path: Path, orientation: int) -> None:
    """By EXIF's numbers: mirrored, turned round, upside down, then those that stand on their side."""
    sides = ["as it is", "mirrored", "turned round", "upside down"]
    sides += ["transposed", "turned right", "transposed the other way", "turned left"]
    side = RIGHT_ANGLES[sides[orientation - 1]]
    path = tmp_path / "1.jpg"
    path.write_bytes(jpeg_with_exif(PICTURES[ImageKind.JPEG], orientation))
    with closing(ClipReader(path)) as reader:
        assert luma(reader.picture(0)) == moved(luma(first_of(path)), 64, 48, side)
    found = check_picture(path)
    assert (found.width, found.height) == ((64, 48) if side[0] else (48, 64))


def test_a_frame_taken_out_says_that_its_pixels_are_square(tmp_path: Path) -> None:
    png = grab_frame(lopsided(tmp_path, matrix_of(2, 0, 0, 1)), 0)
    start = png.index(b"pHYs") + 4
    assert png[start : start + 4] == png[start + 4 : start + 8] == b"\0\0\0\1"
