"""Pictures of every kind become frames; hostile ones are refused in words, by a bound, and quickly."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from pytestqt.qtbot import QtBot

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.request import Resolution
from kinogrid.store.frames import FrameFolder
from kinogrid.ui.compose.frames.alterations import Converted, PlainAlteration, Recompressed, Scaled
from kinogrid.ui.compose.frames.flaws import Unusable, flaw_words
from kinogrid.ui.compose.frames.geometry import clip_size, kept_share, ratio_text, same_ratio
from kinogrid.ui.compose.frames.import_queue import FromData, FromFile, ImportedFrame, ImportOutcome, ImportQueue
from kinogrid.ui.compose.frames.normalize import EDGE, HEAVY, EncodedFrame, crop, normalize, png_of
from tests.media.pictures import (
    PLACE,
    RIGHT_TURN,
    encoded_avif,
    jpeg_with_exif,
    moving_gif,
    png_claiming,
    png_with_text,
)

DAMAGED = "This picture cannot be read; the file may be damaged. Choose another one."
HEIC = Path(__file__).parents[1] / "media" / "turned.heic"


def written(suffix: str, width: int = 96, height: int = 64, *, clear: bool = False) -> bytes:
    """Write a picture whose left half is red and whose right half is blue, or nothing where it is clear."""
    image = QImage(width, height, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    image.fill(QColor(0, 0, 0, 0) if clear else QColor("#2040c0"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, QColor("#c03020"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(suffix.encode()))
    writer.setQuality(95)
    assert writer.write(image)
    writer.setDevice(None)  # type: ignore[arg-type]
    return bytes(buffer.data().data())


def seen(made: EncodedFrame) -> QImage:
    image = QImage()
    assert image.loadFromData(QByteArray(made.data))
    assert image.size() == QSize(made.width, made.height)
    return image


def refused(data: bytes) -> str:
    with pytest.raises(Unusable) as caught:
        normalize(data)
    return flaw_words(caught.value.code, caught.value.values)


@pytest.mark.parametrize(
    ("suffix", "becomes"), [("png", "png"), ("jpg", "jpg"), ("webp", "webp"), ("bmp", "png"), ("tiff", "png")]
)
def test_every_kind_becomes_one_that_the_service_takes(suffix: str, becomes: str) -> None:
    data = written(suffix)
    made = normalize(data)
    assert (made.suffix, made.width, made.height) == (becomes, 96, 64)
    image = seen(made)
    assert image.pixelColor(10, 30).red() > 150 > image.pixelColor(10, 30).blue()
    assert image.pixelColor(86, 30).blue() > 150 > image.pixelColor(86, 30).red()
    assert (made.data == data) == (suffix == becomes == "jpg") or suffix != "jpg"
    assert bool(made.alterations) == (suffix != becomes)


def test_an_avif_becomes_a_jpeg() -> None:
    made = normalize(encoded_avif())
    assert (made.suffix, made.width, made.height) == ("jpg", 96, 64)
    assert made.alterations == (Converted("AVIF", "JPEG"), PlainAlteration.PRIVATE_DATA)
    colour = seen(made).pixelColor(48, 32)
    assert colour.red() > colour.blue()


def test_a_phones_heic_becomes_an_upright_jpeg_without_its_place() -> None:
    # Made with libheif: 128 by 96 pixels, red beside blue, its turn in the container as phones write it.
    data = HEIC.read_bytes()
    assert PLACE in data
    made = normalize(data)
    assert (made.suffix, made.width, made.height) == ("jpg", 96, 128)
    assert made.alterations == (Converted("HEIC", "JPEG"), PlainAlteration.PRIVATE_DATA)
    assert PLACE not in made.data
    image = seen(made)
    assert image.pixelColor(48, 10).red() > 150 > image.pixelColor(48, 10).blue()
    assert image.pixelColor(48, 118).blue() > 150 > image.pixelColor(48, 118).red()


def test_a_picture_stands_upright_and_says_nothing_of_its_owner() -> None:
    made = normalize(jpeg_with_exif(written("jpg"), RIGHT_TURN))
    assert (made.width, made.height) == (64, 96)
    image = seen(made)
    assert image.pixelColor(32, 10).red() > image.pixelColor(32, 10).blue()
    assert PLACE not in made.data
    assert b"Exif" not in made.data
    assert PlainAlteration.PRIVATE_DATA in made.alterations
    upright = normalize(jpeg_with_exif(written("jpg")))
    assert upright.data == written("jpg")
    assert upright.alterations == (PlainAlteration.PRIVATE_DATA,)
    assert PLACE not in normalize(png_with_text(written("png"))).data


def test_of_an_animation_the_first_picture_is_used() -> None:
    made = normalize(moving_gif())
    assert made.suffix == "png"
    assert made.alterations[0] is PlainAlteration.FIRST_PICTURE
    assert seen(made).pixelColor(32, 24).lightness() < 60


def test_an_over_large_picture_is_scaled_down_and_a_heavy_one_recompressed_and_the_saving_told() -> None:
    large, heavy = written("bmp", 5000, 1000), written("bmp", 2400, 1600)
    small, light = normalize(large), normalize(heavy)
    assert seen(small).size() == QSize(EDGE, round(EDGE / 5))
    assert small.alterations == (Scaled(EDGE, round(EDGE / 5), len(large), len(small.data)),)
    assert seen(light).size() == QSize(2400, 1600)
    assert light.alterations == (Recompressed(len(heavy), len(light.data)),)
    assert max(len(small.data), len(light.data)) < HEAVY < len(heavy)


def test_transparency_stays_in_a_png() -> None:
    made = normalize(written("png", clear=True))
    assert made.suffix == "png"
    assert seen(made).pixelColor(90, 30).alpha() == 0


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "Use a PNG"),
        (b"Dear diary", "Use a PNG"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "An SVG is a drawing without pixels."),
        (png_claiming(1, 1, b"\0\0"), "only 1 \u00d7 1"),
        (png_claiming(4000, 8, b"\0"), "only 4000 \u00d7 8"),
        (png_claiming(20_000, 20_000), "20000 \u00d7 20000"),
        (png_claiming(2**31 - 1, 2**31 - 1), ""),
        (png_claiming(30_000, 30_000, bytes((30_000 // 8 + 1) * 3_000)), "100 megapixels"),
        (png_claiming(9000, 9000, b"not nearly enough"), DAMAGED),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), DAMAGED),
        (b"GIF89a\xff\xff\xff\xff" + bytes(64), ""),
        (b"BM" + bytes(64), DAMAGED),
        (b"\0\0\0\x1cftypavif\0\0\0\0mif1avif" + bytes(64), DAMAGED),
    ],
    ids=range(13),
)
@pytest.mark.qt_log_ignore("qt.gui.imageio", "libpng")
def test_a_hostile_file_is_refused_in_words_before_it_costs_anything(data: bytes, words: str) -> None:
    began = time.monotonic()
    assert words in refused(data)
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp"])
def test_a_truncated_picture_is_refused_not_half_shown(suffix: str) -> None:
    data = written(suffix, 400, 300)
    assert refused(data[: len(data) * 2 // 3]) == DAMAGED


def test_a_picture_is_cropped_about_its_middle() -> None:
    made = crop(written("png", 300, 100), 100, 100)
    assert (made.width, made.height) == (100, 100)
    image = seen(made)
    assert image.pixelColor(10, 50).red() > 150 < image.pixelColor(90, 50).blue()
    with pytest.raises(Unusable):
        crop(written("png", 300, 100), 1, 100)


def test_an_empty_picture_is_none() -> None:
    with pytest.raises(Unusable):
        png_of(QImage())


sides = st.integers(64, 4096)


@given(width=sides, height=sides, resolution=st.sampled_from(Resolution))
def test_a_clip_has_its_frames_shape_and_its_resolutions_area(width: int, height: int, resolution: Resolution) -> None:
    across, down = clip_size(width, height, resolution)
    assert across % 16 == down % 16 == 0
    if 0.4 < width / height < 2.5:
        area = {Resolution.P480: 624**2, Resolution.P720: 936**2}[resolution]
        assert 0.93 < across * down / area < 1.07
        assert 0.93 < (across / down) / (width / height) < 1.07


@given(width=sides, height=sides, across=sides, down=sides)
def test_what_is_kept_of_a_picture_has_the_wanted_shape(width: int, height: int, across: int, down: int) -> None:
    wide, high = kept_share((width, height), (across, down))
    assert max(wide, high) == 1.0
    assert min(wide, high) > 0
    assert abs(width * wide / (height * high) / (across / down) - 1) < 1e-9


def test_ratios_in_words() -> None:
    sizes = [(1280, 720), (720, 1280), (832, 464), (1000, 1000), (4032, 3024), (3000, 1000), (500, 1400)]
    assert [ratio_text(*size) for size in sizes] == ["16:9", "9:16", "16:9", "1:1", "4:3", "3.00:1", "1:2.80"]
    assert same_ratio((1280, 720), (832, 468))
    assert not same_ratio((1280, 720), (720, 1280))


def imported(qtbot: QtBot, queue: ImportQueue, offer: FromFile | FromData) -> ImportOutcome:
    """Import something, and wait for what comes of it."""
    heard: list[ImportOutcome] = []
    queue.enqueue(offer, queue, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    return heard[0]


def test_the_window_goes_on_turning_while_a_large_picture_is_imported(
    qtbot: QtBot, import_queue: ImportQueue, tmp_path: Path
) -> None:
    path = tmp_path / "large.png"
    image = QImage(4500, 4500, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(path))
    turns: list[None] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(None))
    timer.start(5)
    assert isinstance(imported(qtbot, import_queue, FromFile(str(path))), ImportedFrame)
    timer.stop()
    assert len(turns) > 10


def test_a_file_that_changed_is_imported_anew_and_one_that_did_not_is_at_hand(
    qtbot: QtBot, import_queue: ImportQueue, tmp_path: Path
) -> None:
    offer = FromFile(str(tmp_path / "cat.png"))
    Path(offer.path).write_bytes(written("png"))
    first = imported(qtbot, import_queue, offer)
    assert imported(qtbot, import_queue, offer) is first
    Path(offer.path).write_bytes(written("png", 128))
    changed = imported(qtbot, import_queue, offer)
    assert isinstance(changed, ImportedFrame)
    assert changed.width == 128


def test_a_full_disk_is_said_and_nobody_hears_after_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "frames").write_text("in the way")
    import_queue = ImportQueue(FrameFolder(tmp_path).keep, lambda path: path.name)
    trouble = imported(qtbot, import_queue, FromData(written("png"), "pasted"))
    assert isinstance(trouble, LibraryTrouble)
    assert trouble.failure.code == "disk_denied"
    import_queue.close()
    heard: list[ImportOutcome] = []
    import_queue.enqueue(FromData(written("png"), "too late"), import_queue, heard.append)
    assert heard == []
