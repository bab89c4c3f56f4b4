"""Pictures from words: read as one frame, found whole or broken before they are kept, cut out of sheets exactly."""

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kinogrid.domain.failure import Unanswered
from kinogrid.domain.image_kind import ImageKind
from kinogrid.media.clip_problem import BrokenClip
from kinogrid.media.inspector import MediaInspector
from kinogrid.media.picture import cut_quarter, grab_frame
from kinogrid.media.probe import PictureProbe, check_decodes, check_picture, probe
from kinogrid.media.reader import ClipReader
from tests.media.clips import Clip, write
from tests.media.pictures import (
    DRESSED,
    PICTURES,
    RIGHT_TURN,
    encoded_avif,
    jpeg_with_exif,
    moving_gif,
    png_claiming,
    png_of,
    rgb_of,
)
from tests.media.posters import write_poster
from tests.reached import must_reach, reached

SUFFIXES = {ImageKind.PNG: "png", ImageKind.JPEG: "jpg", ImageKind.WEBP: "webp"}


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", ["1.png.part", "1.jpg", "1.png", "1.webp", "1.mp4", "1"])
@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_is_read_by_what_it_is_whatever_it_is_called(tmp_path: Path, kind: ImageKind, name: str) -> None:
    path = written(tmp_path, name, PICTURES[kind])
    assert check_picture(path) == PictureProbe(64, 48, SUFFIXES[kind])
    assert probe(path).frames == 1
    with closing(ClipReader(path)) as reader:
        assert reader.still is kind
        assert [index for index, _ in reader.frames()] == [0]
        assert (reader.picture(0).width, reader.picture(0).height) == (64, 48)


@pytest.mark.parametrize("kind", PICTURES)
def test_what_else_a_picture_file_holds_is_no_fault_and_it_has_a_poster(tmp_path: Path, kind: ImageKind) -> None:
    path, poster = written(tmp_path, "1", DRESSED[kind]), tmp_path / "poster.jpg"
    assert check_picture(path) == PictureProbe(64, 48, SUFFIXES[kind])
    assert write_poster(path, poster, 32) == (32, 24)
    assert check_picture(poster) == PictureProbe(32, 24, "jpg")


def test_a_picture_that_asks_to_be_turned_is_upright_everywhere(tmp_path: Path) -> None:
    path = written(tmp_path, "1.jpg", jpeg_with_exif(PICTURES[ImageKind.JPEG], RIGHT_TURN))
    assert check_picture(path) == PictureProbe(48, 64, "jpg")
    assert rgb_of(grab_frame(path, 0))[:2] == (48, 64)
    assert write_poster(path, tmp_path / "poster.jpg", 32) == (24, 32)
    assert rgb_of(cut_quarter(path, 0))[:2] == (24, 32)


@pytest.mark.parametrize("kind", PICTURES)
@must_reach("in its head", "in its picture", "just before its end")
@given(data=st.data())
def test_a_picture_that_ends_early_is_broken_wherever_it_ends(
    tmp_path_factory: pytest.TempPathFactory, kind: ImageKind, data: st.DataObject
) -> None:
    whole = PICTURES[kind]
    end = len(whole)
    length = data.draw(st.integers(0, end - 1) | st.integers(0, 40) | st.integers(end - 4, end - 1))
    cut = whole[:length]
    with pytest.raises(BrokenClip):
        check_picture(written(tmp_path_factory.getbasetemp(), "cut", cut))
    reached(in_its_head=length <= 40, just_before_its_end=length >= len(whole) - 4)
    reached(in_its_picture=40 < length < len(whole) - 4)


@must_reach("before the pixels", "in the pixels", "behind them")
@given(where=st.integers(33, len(PICTURES[ImageKind.PNG]) - 13), noise=st.integers(1, 255))
@example(where=len(PICTURES[ImageKind.PNG]) - 13, noise=1)
def test_a_png_with_one_byte_changed_is_broken(
    tmp_path_factory: pytest.TempPathFactory, where: int, noise: int
) -> None:
    data = bytearray(PICTURES[ImageKind.PNG])
    data[where] ^= noise
    with pytest.raises(BrokenClip):
        check_picture(written(tmp_path_factory.getbasetemp(), "noise.png", bytes(data)))
    pixels = PICTURES[ImageKind.PNG].index(b"IDAT") + 4
    end = PICTURES[ImageKind.PNG].index(b"IEND") - 8
    reached("before the pixels" if where < pixels else "in the pixels" if where < end else "behind them")


STRANGERS = {
    "nothing": b"",
    "text": b"not a picture",
    "page": b"<!doctype html><title>Gateway</title><h1>Sorry</h1>",
    "drawing": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    "gif": moving_gif(),
    "avif": encoded_avif(),
    "a head alone": b"\x89PNG\r\n\x1a\n",
    "noise behind a head": b"\xff\xd8\xff" + b"\x07" * 500,
    "an empty riff": b"RIFF\x04\0\0\0WEBP",
}


@pytest.mark.parametrize("name", ["1.png.part", "1.svg", "1.gif"])
@pytest.mark.parametrize("kind", STRANGERS)
def test_what_is_no_picture_is_refused_and_says_why(tmp_path: Path, kind: str, name: str) -> None:
    path = written(tmp_path, name, STRANGERS[kind])
    for check in (check_picture,) if kind == "avif" else (check_picture, check_decodes):
        with pytest.raises(BrokenClip) as broken:
            check(path)
        assert "Errno" not in str(broken.value)


@pytest.mark.parametrize("size", [(8193, 1), (1, 8193), (60_000, 60_000), (0, 5)])
def test_a_picture_of_a_size_that_nobody_makes_is_refused(tmp_path: Path, size: tuple[int, int]) -> None:
    with pytest.raises(BrokenClip):
        check_picture(written(tmp_path, "1.png", png_claiming(*size)))


def test_a_picture_as_large_as_can_be_is_taken(tmp_path: Path) -> None:
    pixels = b"\0" * (1 + 8192 // 8) * 2
    assert check_picture(written(tmp_path, "1.png", png_claiming(8192, 2, pixels))) == PictureProbe(8192, 2, "png")


def test_a_picture_is_no_clip_and_a_clip_is_no_picture(tmp_path: Path) -> None:
    for kind, data in PICTURES.items():
        with pytest.raises(BrokenClip, match="not a video"):
            check_decodes(written(tmp_path, f"1.{SUFFIXES[kind]}", data))
    with pytest.raises(BrokenClip, match="not a picture"):
        check_picture(write(tmp_path / "1.mp4", Clip(frames=2)).rename(tmp_path / "1.png"))


# Sheets

COLOURS = [bytes(colour) for colour in ((250, 3, 9), (1, 240, 77), (5, 6, 255), (128, 127, 126))]


def striped(width: int, height: int, alpha: bytes = b"") -> bytes:
    """Paint a sheet's pixels: four quarters, each in a colour of its own that changes with the row and the column."""
    rows = []
    for y in range(height):
        row = b""
        for x in range(width):
            red, green, blue = COLOURS[min(y // (height // 2), 1) * 2 + min(x // (width // 2), 1)]
            row += bytes([red ^ (x & 3), green ^ (y & 3), blue]) + alpha
        rows.append(row)
    return b"".join(rows)


def quarter_of(pixels: bytes, width: int, height: int, index: int) -> tuple[int, int, bytes]:
    """Cut a quarter out of a sheet's pixels, three bytes each."""
    across, down = width // 2, height // 2
    corner = index // 2 * down * width + index % 2 * across
    rows = (pixels[start * 3 : (start + across) * 3] for start in range(corner, corner + down * width, width))
    return across, down, b"".join(rows)


@pytest.mark.parametrize("size", [(2, 2), (3, 3), (16, 16), (37, 21), (64, 50), (111, 5)])
@pytest.mark.parametrize("alpha", [b"", b"\x90"], ids=["opaque", "see-through"])
def test_a_quarter_is_the_right_one_pixel_for_pixel(tmp_path: Path, size: tuple[int, int], alpha: bytes) -> None:
    width, height = size
    sheet = png_of(width, height, striped(width, height, alpha), colour=6 if alpha else 2)
    path = written(tmp_path, "1.png.part", sheet)
    for index in range(4):
        quarter = cut_quarter(path, index)
        assert rgb_of(quarter) == quarter_of(striped(width, height), width, height, index)
        found = check_picture(written(tmp_path, "quarter", quarter))
        assert found == PictureProbe(width // 2, height // 2, "png")


@pytest.mark.parametrize("kind", [ImageKind.JPEG, ImageKind.WEBP])
def test_a_sheet_that_comes_with_loss_is_cut_just_as_well(tmp_path: Path, kind: ImageKind) -> None:
    path = written(tmp_path, "1.png.part", PICTURES[kind])
    whole = rgb_of(grab_frame(path, 0))[2]
    for index in range(4):
        assert rgb_of(cut_quarter(path, index)) == quarter_of(whole, 64, 48, index)


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (9, 1)])
def test_a_sheet_too_small_to_be_cut_is_refused(tmp_path: Path, size: tuple[int, int]) -> None:
    with pytest.raises(BrokenClip, match="too small"):
        cut_quarter(written(tmp_path, "1.png", png_claiming(*size, b"\0\0\0" * size[1])), 0)


# What becomes of a picture


def test_the_frame_of_a_picture_is_the_picture(tmp_path: Path) -> None:
    exact = bytes(range(72))
    assert rgb_of(grab_frame(written(tmp_path, "1.png", png_of(6, 4, exact)), 0)) == (6, 4, exact)


async def test_the_eye_tells_broken_pictures_from_broken_clips(tmp_path: Path) -> None:
    inspector = MediaInspector()
    good, bad = written(tmp_path, "good", PICTURES[ImageKind.WEBP]), written(tmp_path, "bad", b"noise")
    found = await inspector.probe_picture(good)
    assert (found.frames, found.duration, found.width, found.height, found.suffix) == (1, 0.0, 64, 48, "webp")
    assert rgb_of(await inspector.quarter(good, 3))[:2] == (32, 24)
    codes = []
    for work in (inspector.probe_picture(bad), inspector.quarter(bad, 0), inspector.probe(good), inspector.probe(bad)):
        with pytest.raises(Unanswered) as caught:
            await work
        codes.append(caught.value.failure.code)
    assert codes == ["bad_picture", "bad_picture", "bad_clip", "bad_clip"]
    inspector.close()
