"""Clips as they come: exact frames, colours, turned, odd, of variable rate, and broken."""

import gc
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import av
import pytest

from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.picture import ScreenPainter, grab_frame
from kinogrid.media.probe import check_decodes, probe
from kinogrid.media.reader import ClipReader
from kinogrid.media.timeline import SECOND
from tests.media.clips import Clip, of_frame, read_back, write
from tests.media.pictures import rgb_of
from tests.media.posters import write_poster


def rgb_at(png: bytes, x: float, y: float) -> tuple[int, int, int]:
    width, height, pixels = rgb_of(png)
    start = (int(y * height) * width + int(x * width)) * 3
    return pixels[start], pixels[start + 1], pixels[start + 2]


def test_probe_tells_frames_time_rate_and_size(tmp_path: Path) -> None:
    facts = probe(write(tmp_path / "1.mp4", Clip(frames=125)))
    assert (facts.frames, facts.width, facts.height) == (125, 160, 192)
    assert facts.duration_s == pytest.approx(125 / 24, abs=1e-5)
    assert facts.fps == pytest.approx(24, abs=1e-3)


@pytest.mark.parametrize("gop", [250, 12, 1])
def test_any_frame_is_the_very_one_asked_for_and_others_follow_in_order(tmp_path: Path, gop: int) -> None:
    path = write(tmp_path / "1.mp4", Clip(variant=3, frames=60, gop=gop, options={"preset": "veryfast"}))
    with closing(ClipReader(path)) as reader:
        for index in (59, 0, 31, 30, 12, 11, 47):
            assert of_frame(reader.picture(index)) == (3, index)
        assert [index for index, _frame in reader.frames()] == list(range(60))
        assert [(index, of_frame(frame)[1]) for index, frame in reader.frames(47)] == [(n, n) for n in range(47, 60)]
    grabbed = grab_frame(path, 41)
    assert read_back(lambda x, y: rgb_at(grabbed, x, y)[1]) == (3, 41)


@pytest.mark.parametrize("rotation", [0, 90])
def test_a_picture_that_nobody_wants_is_gone_at_once_without_the_collector(tmp_path: Path, rotation: int) -> None:
    """Left to the collector, which counts objects and not bytes, a few clips held hundreds of megabytes."""
    path = write(tmp_path / "1.mp4", Clip(frames=30, rotation=rotation))

    def pictures() -> int:
        return sum(isinstance(each, av.VideoFrame) for each in gc.get_objects())

    def most() -> int:
        with closing(ClipReader(path)) as reader:
            return max(pictures() for _index, _frame in reader.frames())

    # What earlier tests have left is looked through no more: it would take longer than all else here.
    gc.freeze()
    gc.disable()
    try:
        held, left = most(), pictures()
    finally:
        gc.enable()
        gc.unfreeze()
    assert 1 <= held <= 6
    assert left == 0


def test_a_variable_rate_keeps_its_times(tmp_path: Path) -> None:
    times = [0, 40, 80, 200, 210, 500, 541]
    facts = check_decodes(write(tmp_path / "1.mp4", Clip(frames=7, times=times)))
    assert [start * 1000 // SECOND for start in facts.track.starts] == times


@pytest.mark.parametrize(("rotation", "corner"), [(0, (0, 0)), (90, (0, 1)), (180, (1, 1)), (270, (1, 0))])
def test_a_turned_clip_is_shown_upright(tmp_path: Path, rotation: int, corner: tuple[int, int]) -> None:
    """Only the coded picture's upper left is white: it turns counter-clockwise."""
    frame = av.VideoFrame(160, 192, "yuv420p")
    luma = frame.planes[0]
    bright, dark = b"\xeb" * 80 + b"\x10" * (luma.line_size - 80), b"\x10" * luma.line_size
    luma.update(bright * 96 + dark * 96)
    for chroma in frame.planes[1:]:
        chroma.update(b"\x80" * chroma.buffer_size)
    path = write(tmp_path / "1.mp4", Clip(frames=1, rotation=rotation), [frame])
    facts = probe(path)
    assert (facts.width, facts.height) == ((192, 160) if rotation % 180 else (160, 192))
    upright = grab_frame(path, 0)
    for x in (0, 1):
        for y in (0, 1):
            bright_here = rgb_at(upright, 0.25 + 0.5 * x, 0.25 + 0.5 * y)[0] > 127
            assert bright_here == ((x, y) == corner)


def test_pixels_that_are_not_square_are_made_so(tmp_path: Path) -> None:
    facts = probe(write(tmp_path / "1.mp4", Clip(frames=2, aspect=Fraction(2))))
    assert (facts.width, facts.height) == (320, 192)


@pytest.mark.parametrize("size", [(160, 192), (162, 98), (322, 574)])
def test_odd_sizes_come_out_whole(tmp_path: Path, size: tuple[int, int]) -> None:
    path = write(tmp_path / "1.mp4", Clip(variant=2, frames=3, width=size[0], height=size[1]))
    with closing(ClipReader(path)) as reader:
        for target in ((101, 77), (54, 63), (33, 250)):
            scaled = reader.scaled(reader.picture(2), target)
            assert (scaled.width, scaled.height) == target
            assert of_frame(scaled) == (2, 2)
            screen = ScreenPainter().bgra(scaled, (97, 61))
            assert (screen.width, screen.height, screen.format.name) == (97, 61, "bgra")


@pytest.mark.parametrize("width", [*range(90, 108), 560, 562])
def test_pictures_reach_their_right_and_lower_edge(tmp_path: Path, width: int) -> None:
    path = write(tmp_path / "1.mp4", Clip(frames=1, width=width // 2 * 2, height=130, luma=200))
    with closing(ClipReader(path)) as reader:
        for size in ((width, 97), (width, 98), (width // 2 * 2, 130)):
            screen = ScreenPainter().bgra(reader.scaled(reader.picture(0), size))
            plane = screen.planes[0]
            data = bytes(plane)
            for x in (0, width // 2, size[0] - 1):
                corner = (size[1] - 1) * plane.line_size + x * 4
                assert all(abs(value - 214) <= 4 for value in data[corner : corner + 3])
                assert data[corner + 3] == 255


def test_a_picture_that_is_made_larger_keeps_its_colours_and_its_edges(tmp_path: Path) -> None:
    path = write(tmp_path / "1.mp4", Clip(frames=1, width=160, height=130, luma=200))
    with closing(ClipReader(path)) as reader:
        small = reader.scaled(reader.picture(0), (96, 78))
        for size in ((192, 156), (400, 326), (194, 157)):
            plane = ScreenPainter().bgra(small, size).planes[0]
            data = bytes(plane)
            for x in (0, size[0] // 2, size[0] - 1):
                corner = (size[1] - 1) * plane.line_size + x * 4
                assert all(abs(value - 214) <= 4 for value in data[corner : corner + 3])


# Colours

MATRICES = {1: (0.2126, 0.0722), 6: (0.299, 0.114)}
"""Kr and Kb of ITU-R BT.709 and BT.601, by H.273's numbers."""


def reference(y: int, cb: int, cr: int, matrix: int, *, full: bool) -> tuple[float, float, float]:
    """R'G'B' of 0 to 255 straight from the recommendations' equations."""
    kr, kb = MATRICES[matrix]
    luma = y / 255 if full else (y - 16) / 219
    blue = (cb - 128) / (255 if full else 224)
    red = (cr - 128) / (255 if full else 224)
    r = luma + 2 * (1 - kr) * red
    b = luma + 2 * (1 - kb) * blue
    g = (luma - kr * r - kb * b) / (1 - kr - kb)
    return tuple(min(max(value, 0.0), 1.0) * 255 for value in (r, g, b))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("tagged", "color_range", "height", "matrix", "full"),
    [
        (1, 1, 192, 1, False),
        (6, 1, 192, 6, False),
        (1, 2, 192, 1, True),
        (6, 2, 192, 6, True),
        (2, 0, 192, 6, False),
        (2, 0, 720, 1, False),
    ],
)
@pytest.mark.parametrize("chroma", [(90, 200), (180, 70), (128, 128)])
def test_colours_are_those_of_the_tag_or_of_the_size(
    tmp_path: Path, tagged: int, color_range: int, height: int, matrix: int, full: bool, chroma: tuple[int, int]
) -> None:
    clip = Clip(frames=1, height=height, colorspace=tagged, color_range=color_range, chroma=chroma, luma=120)
    path = write(tmp_path / "1.mp4", clip)
    wanted = reference(120, *chroma, matrix, full=full)
    pixels = [rgb_at(grab_frame(path, 0), 0.5, 0.8)]
    with closing(ClipReader(path)) as reader:
        for width in (90, 96):  # in whole blocks, which are painted quickly, and not
            plane = ScreenPainter().bgra(reader.scaled(reader.picture(0), (width, height // 2))).planes[0]
            blue, green, red = bytes(plane)[int(0.4 * height) * plane.line_size + 45 * 4 :][:3]
            pixels.append((red, green, blue))
    for pixel in pixels:
        assert max(abs(a - b) for a, b in zip(pixel, wanted, strict=True)) <= 2.5


def test_a_poster_is_small_complete_and_of_the_first_frame(tmp_path: Path) -> None:
    path = write(tmp_path / "1.mp4", Clip(variant=4, frames=3, width=320, height=384))
    poster = tmp_path / "poster.jpg"
    assert write_poster(path, poster, 200) == (166, 200)
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []
    with av.open(str(poster)) as container:
        (frame,) = container.decode(video=0)
        assert (frame.width, frame.height) == (166, 200)
        assert of_frame(frame) == (4, 0)


# Broken


def test_what_is_no_clip_is_refused_and_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("not a film")
    (tmp_path / "empty.mp4").touch()
    defects = {"text.mp4": ClipDefect.DAMAGED, "empty.mp4": ClipDefect.DAMAGED, "missing.mp4": ClipDefect.GONE}
    for name, defect in defects.items():
        with pytest.raises(BrokenClip) as broken:
            check_decodes(tmp_path / name)
        assert broken.value.problem.defect is defect
        assert "Errno" not in str(broken.value)


def test_a_problem_says_in_one_line_what_goes_with_it() -> None:
    assert str(BrokenClip(ClipDefect.CUT_SHORT, found=3, expected=5)) == "cut short after 3 of 5"
    assert str(BrokenClip(ClipDefect.GONE, "1.mp4")) == "gone: 1.mp4"


@pytest.mark.parametrize(
    "list_", ["ffconcat version 1.0\nfile 2.mp4\n", "#EXTM3U\n#EXTINF:1,\n2.mp4\n#EXT-X-ENDLIST\n"]
)
def test_a_play_list_never_opens_another_file(tmp_path: Path, list_: str) -> None:
    write(tmp_path / "2.mp4", Clip(frames=3))
    (tmp_path / "1.mp4").write_text(list_)
    with pytest.raises(BrokenClip):
        check_decodes(tmp_path / "1.mp4")


def test_a_file_cut_short_is_found_out(tmp_path: Path) -> None:
    whole = write(tmp_path / "1.mp4", Clip(frames=60, header_first=True))
    data = whole.read_bytes()
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(data[: len(data) * 6 // 10])
    with pytest.raises(BrokenClip, match=r"damaged|of 60"):
        check_decodes(cut)


@pytest.mark.parametrize("lost", [1, 7, 13, 40])
def test_a_file_that_ends_within_its_last_picture_is_found_out(tmp_path: Path, lost: int) -> None:
    whole = write(tmp_path / "1.mp4", Clip(frames=60, header_first=True, options={"preset": "veryfast"})).read_bytes()
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(whole[:-lost])
    with pytest.raises(BrokenClip, match=r"damaged|after 5\d of 60"):
        check_decodes(cut)
