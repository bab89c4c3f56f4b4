"""Pictures of every kind become frames: upright, in sRGB, silent on their owner; hostile ones are refused, quickly."""

import io
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from kinogrid.domain.frame_picture import (
    Converted,
    EncodedFrame,
    Flaw,
    PlainAlteration,
    Recompressed,
    Scaled,
    Unusable,
)
from kinogrid.media.profiles import BT2020, DISPLAY_P3, SRGB, profile_of
from kinogrid.media.stills import EDGE, HEAVY, cropped, from_data
from tests.media.colour_profiles import display_p3, green_cyan, linear_grey, srgb
from tests.media.heif_files import ALPHA, TURNS, Item, grid, heic, icc, nclx, picture
from tests.media.pictures import PLACE, exif, jpeg_with_exif, png_claiming, png_of, png_part, png_with_text
from tests.reached import must_reach, reached
from tests.tables import every
from tests.waiting import HUNG, cheap

CASES = Path(__file__).parents[1] / "cases" / "pictures"
HEIC = Path(__file__).parent / "turned.heic"

RED, GREEN, BLUE, YELLOW = (200, 60, 40), (20, 200, 40), (30, 60, 220), (224, 208, 32)
NAMES = {RED: "R", GREEN: "G", BLUE: "B", YELLOW: "Y"}
Size = tuple[int, int]


def quarters(size: Size = (96, 64)) -> Image.Image:
    """Paint a quarter of a picture in each colour: red and green above blue and yellow."""
    image = Image.new("RGB", size, YELLOW)
    across, down = size[0] // 2, size[1] // 2
    for colour, (left, top) in zip(NAMES, ((0, 0), (across, 0), (0, down)), strict=False):
        image.paste(colour, (left, top, left + across, top + down))
    return image


def encoded(image: Image.Image, kind: str, **how: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def opened(made: EncodedFrame) -> Image.Image:
    """Open what would be uploaded; it says its kind, its size and nothing else."""
    image = Image.open(io.BytesIO(made.data))
    image.load()
    assert {"png": "PNG", "jpg": "JPEG", "webp": "WEBP"}[made.suffix] == image.format
    assert image.size == (made.width, made.height)
    assert not {"exif", "xmp", "icc_profile", "comment", "gamma", "dpi"} & image.info.keys()
    assert PLACE not in made.data
    return image


def shown(made: EncodedFrame) -> str:
    """Name the colours of the corners, as one reads."""
    image = opened(made).convert("RGB")
    width, height = image.size
    places = ((8, 8), (width - 9, 8), (8, height - 9), (width - 9, height - 9))
    return "".join(nearest(image.getpixel(place)) for place in places)


def nearest(pixel: object) -> str:
    assert isinstance(pixel, tuple)
    return min(NAMES.items(), key=lambda named: sum(abs(a - b) for a, b in zip(named[0], pixel, strict=True)))[1]


def near(made: EncodedFrame, place: Size, colour: tuple[int, ...], most: int = 3) -> bool:
    pixel = opened(made).convert("RGBA" if len(colour) > 3 else "RGB").getpixel(place)
    assert isinstance(pixel, tuple)
    return all(abs(one - other) <= most for one, other in zip(pixel, colour, strict=True))


def refused(data: bytes) -> Unusable:
    with pytest.raises(Unusable) as caught:
        from_data(data)
    return caught.value


# Kinds

TO_OTHERS = {"PNG": "png", "JPEG": "jpg", "WEBP": "webp", "GIF": "png", "BMP": "png", "TIFF": "png", "AVIF": "jpg"}


@pytest.mark.parametrize("kind", TO_OTHERS)
def test_every_kind_becomes_one_that_the_service_takes(kind: str) -> None:
    data = encoded(quarters(), kind, **({"quality": 95} if kind in {"JPEG", "AVIF", "WEBP"} else {}))
    made = from_data(data)
    assert (made.suffix, made.width, made.height) == (TO_OTHERS[kind], 96, 64)
    assert shown(made) == "RGBY"
    same = TO_OTHERS[kind] == {"JPEG": "jpg"}.get(kind, kind.lower())
    assert made.alterations == (() if same else (Converted(kind, {"png": "PNG", "jpg": "JPEG"}[made.suffix]),))
    assert (made.data == data) or kind not in {"JPEG", "WEBP"}
    assert from_data(made.data) == EncodedFrame(made.data, made.suffix, 96, 64)


def test_a_phones_heic_becomes_an_upright_jpeg_without_its_place() -> None:
    # Made with libheif: 128 by 96 pixels, red beside blue, its turn in the container as phones write it.
    data = HEIC.read_bytes()
    assert PLACE in data
    made = from_data(data)
    assert (made.suffix, made.width, made.height) == ("jpg", 96, 128)
    assert made.alterations == (Converted("HEIC", "JPEG"), PlainAlteration.PRIVATE_DATA)
    image = opened(made).convert("RGB")
    assert [nearest(image.getpixel(place)) for place in ((48, 10), (48, 118))] == ["R", "B"]


# The cases of a hostile test, with what libheif and libavif say of each

FIRST, END = PlainAlteration.FIRST_PICTURE, PlainAlteration.NO_END
SQUARE, GRID = (160, 120), (256, 128)
LEFT, RIGHT = (200, 61, 40), (28, 61, 219)
CORNERS = {
    "i1_orient6.webp": ((120, 160), "RGBR", ()),
    "i8_orient2.avif": (SQUARE, "RGBR", ()),
    "i9_orient5.heic": ((120, 160), "GRRB", ()),
    "i14_anim.webp": (SQUARE, "GRRB", (FIRST,)),
    "i14_anim.avif": (SQUARE, "GRRB", (FIRST,)),
    "i15_no_eoi.jpg": (SQUARE, "GRRB", (END,)),
    "i22_second_primary.heic": (SQUARE, "GRRB", (PlainAlteration.MAIN_PICTURE,)),
}


@pytest.mark.parametrize("name", CORNERS)
def test_a_case_shows_its_corners(name: str) -> None:
    size, corners, told = CORNERS[name]
    made = from_data((CASES / name).read_bytes())
    assert (made.width, made.height) == size
    assert shown(made) == corners
    assert tuple(one for one in made.alterations if not isinstance(one, Converted)) == told


@pytest.mark.parametrize(
    ("name", "size", "pixels"),
    [
        ("i4_p3.heic", SQUARE, {(152, 8): (217, 42, 23), (8, 8): (0, 204, 0)}),
        ("i10_alpha.avif", SQUARE, {(2, 2): (0, 0, 0, 0)}),
        ("i30_word_grid.avif", SQUARE, {(2, 2): (0, 0, 0, 0)}),
        ("i36_small_clap.heic", (50, 40), {(5, 20): (200, 60, 40), (45, 20): (30, 60, 220)}),
        ("i40_grid.avif", GRID, {(20, 60): LEFT, (236, 60): RIGHT, (118, 10): LEFT, (138, 120): RIGHT}),
        ("i41_grid_late_meta.avif", GRID, {(20, 60): LEFT, (236, 60): RIGHT}),
    ],
)
def test_a_case_has_its_colours(name: str, size: Size, pixels: dict[Size, tuple[int, ...]]) -> None:
    made = from_data((CASES / name).read_bytes())
    assert (made.width, made.height) == size
    assert all(near(made, place, colour) for place, colour in pixels.items())


def test_a_case_that_hides_a_session_description_opens_no_socket() -> None:
    code = (
        "import sys, pathlib; from kinogrid.domain.frame_picture import Unusable\n"
        "from kinogrid.media.stills import from_data\n"
        "sys.addaudithook(lambda event, _: sys.exit('opened a socket') if event.startswith('socket') else None)\n"
        "try: from_data(pathlib.Path(sys.argv[1]).read_bytes())\n"
        "except Unusable as unusable: print(unusable.code)\n"
        "assert not {'av', 'PySide6'} & set(sys.modules)\n"
    )
    command = [sys.executable, "-c", code, str(CASES / "evil.heic")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=HUNG, check=True)
    assert done.stdout == "damaged\n"


# The way up

UPRIGHT = {1: "RGBY", 2: "GRYB", 3: "YBGR", 4: "BYRG", 5: "RBGY", 6: "BRYG", 7: "YGBR", 8: "GYRB"}


def tagged(orientation: int) -> Image.Exif:
    told = Image.Exif()
    told[0x0112] = orientation
    return told


def png_turned_late(orientation: int) -> bytes:
    whole = encoded(quarters(), "PNG")
    return whole[:-12] + png_part(b"eXIf", exif(orientation)) + whole[-12:]


TURNED: dict[str, Callable[[int], bytes]] = {
    "JPEG": lambda turn: encoded(quarters(), "JPEG", quality=95, exif=tagged(turn)),
    "JPEG of a camera": lambda turn: jpeg_with_exif(encoded(quarters(), "JPEG", quality=95), turn),
    "PNG": lambda turn: encoded(quarters(), "PNG", exif=tagged(turn)),
    "PNG, told behind its pixels": png_turned_late,
    "WebP": lambda turn: encoded(quarters(), "WEBP", quality=95, exif=tagged(turn)),
    "WebP without loss": lambda turn: encoded(quarters(), "WEBP", lossless=True, exif=tagged(turn)),
    "TIFF": lambda turn: encoded(quarters(), "TIFF", exif=tagged(turn)),
    "TIFF, packed": lambda turn: encoded(quarters(), "TIFF", compression="tiff_lzw", exif=tagged(turn)),
    "AVIF": lambda turn: encoded(quarters(), "AVIF", quality=90, exif=tagged(turn)),
    "HEIC": lambda turn: heic(picture(quarters(), *TURNS[turn])),
    "HEIC of tiles": lambda turn: heic(*tiles(), grid(2, 1, (96, 64), (1, 2), *TURNS[turn]), primary=3),
}


def tiles() -> list[Item]:
    whole = quarters()
    return [picture(whole.crop((x, 0, x + 64, 64)), hidden=True) for x in (0, 64)]


@every("orientation", UPRIGHT)
@every("kind", TURNED)
def test_a_picture_stands_upright_however_the_camera_was_held(kind: str, orientation: int) -> None:
    made = from_data(TURNED[kind](orientation))
    assert (made.width, made.height) == ((64, 96) if orientation > 4 else (96, 64))
    assert shown(made) == UPRIGHT[orientation]
    assert from_data(made.data).data == made.data


@pytest.mark.parametrize("orientation", [0, 9, 77])
def test_an_orientation_that_means_nothing_turns_nothing(orientation: int) -> None:
    plain = encoded(quarters(), "JPEG")
    assert from_data(jpeg_with_exif(plain, orientation)).data == plain


DAMAGED_EXIF = [b"", b"noise", b"MM\0*\0", b"MM\0*" + b"\xff" * 4, b"II*\0\x08\0\0\0" + b"\xff" * 32]


@pytest.mark.parametrize("block", DAMAGED_EXIF)
@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "PNG"])
@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_damaged_exif_costs_no_picture(kind: str, block: bytes) -> None:
    made = from_data(encoded(quarters(), kind, exif=b"Exif\0\0" + block))
    assert shown(made) == "RGBY"


# Colours

DEVICE = (200, 60, 40)
IN_SRGB = (217, 42, 23)


def flat(colour: tuple[int, ...] = DEVICE, mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (64, 48), colour)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_a_profile_is_applied_and_dropped(kind: str) -> None:
    how = {"quality": 95} if kind in {"JPEG", "AVIF", "WEBP"} else {}
    assert near(from_data(encoded(flat(), kind, icc_profile=display_p3(), **how)), (9, 9), IN_SRGB)


def test_a_profile_of_a_heic_is_applied() -> None:
    assert near(from_data(heic(picture(flat(), icc(display_p3())))), (9, 9), IN_SRGB)


def test_what_lies_under_transparency_keeps_it_when_a_profile_is_applied() -> None:
    made = from_data(encoded(flat((*DEVICE, 90), "RGBA"), "PNG", icc_profile=display_p3()))
    assert near(made, (9, 9), (*IN_SRGB, 90))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_profile_that_changes_nothing_costs_no_pixel(kind: str) -> None:
    plain = from_data(encoded(quarters(), kind))
    dressed = from_data(encoded(quarters(), kind, icc_profile=srgb()))
    assert shown(dressed) == "RGBY"
    assert dressed.data == plain.data or kind == "WEBP"


@pytest.mark.parametrize("profile", [b"junk", display_p3()[:200], green_cyan(), linear_grey()])
def test_a_profile_that_is_damaged_or_of_other_pixels_is_passed_over(profile: bytes) -> None:
    assert near(from_data(encoded(flat(), "PNG", icc_profile=profile)), (9, 9), DEVICE)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_inks_become_colours_by_their_profile(kind: str) -> None:
    inks = flat((255, 0, 0, 0), "CMYK")
    assert near(from_data(encoded(inks, kind, icc_profile=green_cyan())), (9, 9), (0, 147, 2))
    plain = from_data(encoded(inks, kind))
    assert near(plain, (9, 9), (0, 255, 255))
    assert opened(plain).mode == "RGB"


def test_greys_follow_their_profile() -> None:
    made = from_data(encoded(Image.new("L", (64, 48), 55), "PNG", icc_profile=linear_grey()))
    assert near(made, (9, 9), (128, 128, 128))


@pytest.mark.parametrize(
    ("numbers", "colour"),
    [
        ((12, 13), IN_SRGB),
        ((9, 13), (248, 0, 24)),
        ((1, 13), DEVICE),
        ((2, 2), DEVICE),
        ((1, 8), (229, 132, 110)),
        ((1, 5), (186, 40, 19)),
    ],
    ids=["Display P3", "BT.2020", "sRGB", "unsaid", "linear", "PAL"],
)
def test_colours_told_in_numbers_are_honoured_in_heic_and_avif(numbers: Size, colour: tuple[int, int, int]) -> None:
    assert near(from_data(heic(picture(flat(), nclx(*numbers)))), (9, 9), colour)
    plain = encoded(flat(), "AVIF", quality=100, subsampling="4:4:4")
    at = plain.index(b"colrnclx") + 8
    assert near(from_data(plain[:at] + struct.pack(">HH", *numbers) + plain[at + 4 :]), (9, 9), colour)


def test_an_avif_whose_numbers_mean_nothing_keeps_its_colours() -> None:
    plain = encoded(flat(), "AVIF", quality=100, subsampling="4:4:4")
    at = plain.index(b"colrnclx") + 8
    assert near(from_data(plain[:at] + struct.pack(">HH", 1, 200) + plain[at + 4 :]), (9, 9), DEVICE)


@pytest.mark.parametrize(("gamma", "grey"), [(100_000, 188), (45_455, 128), (55_556, 146), (1, 128), (0, 128)])
def test_a_png_with_a_gamma_is_as_light_as_it_means(gamma: int, grey: int) -> None:
    head = 8 + 25
    plain = encoded(Image.new("L", (64, 48), 128), "PNG")
    made = from_data(plain[:head] + png_part(b"gAMA", struct.pack(">I", gamma)) + plain[head:])
    assert near(made, (9, 9), (grey,) * 3, 2)
    standard = plain[:head] + png_part(b"gAMA", struct.pack(">I", gamma)) + png_part(b"sRGB", b"\0") + plain[head:]
    assert near(from_data(standard), (9, 9), (128,) * 3)


def test_a_profile_is_written_for_primaries_that_need_one() -> None:
    assert profile_of(2) is None
    assert len({profile_of(SRGB), profile_of(BT2020), profile_of(DISPLAY_P3), profile_of(SRGB, 2.2)}) == 4


# Depths and modes

GREY_16 = b"".join(struct.pack(">H", 0x6400 if x < 32 else 0xC8FF) for _ in range(48) for x in range(64))


def deep(mode: str, dark: float, light: float) -> Image.Image:
    image = Image.new(mode, (64, 48), light)
    image.paste(dark, (0, 0, 32, 48))
    return image


def grey_16() -> Image.Image:
    return Image.frombytes("I;16", (64, 48), b"".join(GREY_16[i : i + 2][::-1] for i in range(0, len(GREY_16), 2)))


GREYS = {
    "PNG of 16 bits": png_of(64, 48, GREY_16, bits=16, colour=0),
    "PNG of 16 bits in colour": png_of(64, 48, b"".join(GREY_16[i : i + 2] * 3 for i in range(0, 6144, 2)), bits=16),
    "TIFF of 16 bits": encoded(grey_16(), "TIFF"),
    "TIFF of 16 bits, packed": encoded(grey_16(), "TIFF", compression="tiff_lzw"),
    "TIFF of 32 bits": encoded(deep("I", 0x6400, 0xC8FF), "TIFF"),
    "TIFF of fractions": encoded(deep("F", 0.392, 0.786), "TIFF"),
    "TIFF of fractions up to 255": encoded(deep("F", 100.0, 200.0), "TIFF"),
    "PNG of 8 bits": encoded(deep("L", 100, 200), "PNG"),
    "JPEG of 8 bits": encoded(deep("L", 100, 200), "JPEG", quality=95),
    "GIF": encoded(deep("L", 100, 200), "GIF"),
    "BMP": encoded(deep("L", 100, 200), "BMP"),
    "AVIF": encoded(deep("L", 100, 200), "AVIF", quality=95),
    "HEIC": heic(picture(deep("L", 100, 200))),
}


@pytest.mark.parametrize("kind", GREYS)
def test_greys_of_every_depth_are_as_light_as_they_are(kind: str) -> None:
    made = from_data(GREYS[kind])
    most = 3 if made.suffix == "jpg" else 0
    assert near(made, (9, 9), (100, 100, 100), most)
    assert near(made, (55, 9), (200, 200, 200), most)


def test_a_dark_grey_of_16_bits_stays_dark() -> None:
    dark = struct.pack(">H", 200) * (64 * 48)
    assert near(from_data(png_of(64, 48, dark, bits=16, colour=0)), (9, 9), (1, 1, 1), 1)


def test_whole_numbers_beyond_16_bits_fill_the_range_that_they_use() -> None:
    made = from_data(encoded(deep("I", 1_000_000, 2_000_000), "TIFF"))
    assert near(made, (9, 9), (128, 128, 128))
    assert near(made, (55, 9), (255, 255, 255))


def test_one_bit_and_lab_are_colours_too() -> None:
    made = from_data(encoded(deep("1", 0, 1), "PNG"))
    assert near(made, (9, 9), (0, 0, 0))
    assert near(made, (55, 9), (255, 255, 255))
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    assert near(from_data(encoded(to_lab.apply(flat()), "TIFF")), (9, 9), DEVICE)


# Transparency

CLEAR = (*BLUE, 0)


def half_clear() -> Image.Image:
    image = flat((*DEVICE, 255), "RGBA")
    image.paste(CLEAR, (32, 0, 64, 48))
    return image


def palette_half_clear() -> bytes:
    image = Image.new("P", (64, 48), 0)
    image.putpalette([*DEVICE, *BLUE])
    image.paste(1, (32, 0, 64, 48))
    return encoded(image, "PNG", transparency=1)


def colour_key() -> bytes:
    image = flat()
    image.paste(BLUE, (32, 0, 64, 48))
    return encoded(image, "PNG", transparency=BLUE)


HALF_CLEAR = {
    "PNG": encoded(half_clear(), "PNG"),
    "PNG of a palette": palette_half_clear(),
    "PNG with a clear colour": colour_key(),
    "GIF": encoded(half_clear(), "GIF"),
    "WebP": encoded(half_clear(), "WEBP", quality=95, exif=tagged(1)),
    "TIFF": encoded(half_clear(), "TIFF"),
    "AVIF": encoded(half_clear(), "AVIF", quality=95),
    "HEIC": heic(
        picture(flat()),
        picture(half_clear().getchannel("A"), ALPHA, refers=(b"auxl", (1,)), hidden=True),
    ),
}


@pytest.mark.parametrize("kind", HALF_CLEAR)
def test_transparency_stays(kind: str) -> None:
    made = from_data(HALF_CLEAR[kind])
    assert made.suffix == "png"
    image = opened(made).convert("RGBA")
    assert near(made, (9, 9), (*DEVICE, 255), 6)
    assert image.getchannel("A").getpixel((55, 9)) == 0
    assert PlainAlteration.WHITE_GROUND not in made.alterations


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_transparency_that_hides_nothing_is_none(kind: str) -> None:
    assert opened(from_data(encoded(flat((*DEVICE, 255), "RGBA"), kind))).mode == "RGB"


def test_what_is_too_heavy_with_its_transparency_is_laid_on_white_and_told() -> None:
    noise = Image.frombytes("RGBA", (2000, 1500), os.urandom(2000 * 1500 * 4))
    noise.paste(CLEAR, (0, 0, 100, 100))
    made = from_data(encoded(noise, "PNG", compress_level=0))
    assert made.suffix == "jpg"
    assert made.alterations[-1] is PlainAlteration.WHITE_GROUND
    assert near(made, (50, 50), (255, 255, 255))


# The first of many

LIGHT = Image.new("RGB", (96, 64), (240, 240, 240))


@pytest.mark.parametrize(
    ("kind", "how", "told"),
    [
        ("GIF", {}, PlainAlteration.FIRST_PICTURE),
        ("WEBP", {"quality": 95}, PlainAlteration.FIRST_PICTURE),
        ("PNG", {}, PlainAlteration.FIRST_PICTURE),
        ("AVIF", {"quality": 95}, PlainAlteration.FIRST_PICTURE),
        ("TIFF", {}, PlainAlteration.FIRST_PAGE),
    ],
)
def test_of_many_pictures_the_first_is_used_and_told(kind: str, how: dict[str, object], told: PlainAlteration) -> None:
    made = from_data(encoded(quarters(), kind, save_all=True, append_images=[LIGHT], **how))
    assert shown(made) == "RGBY"
    assert made.alterations[0] is told


@pytest.mark.parametrize("primary", [1, 2])
def test_of_a_heics_pictures_the_main_one_is_used_and_told(primary: int) -> None:
    both = [picture(LIGHT), picture(LIGHT)]
    both[primary - 1] = picture(quarters())
    made = from_data(heic(*both, primary=primary))
    assert shown(made) == "RGBY"
    assert made.alterations[0] is PlainAlteration.MAIN_PICTURE


def test_a_clean_aperture_is_cut_out() -> None:
    whole, middle = (96, 64), (50, 40)
    clap = struct.pack(">IIIIiIiI", middle[0], 1, middle[1], 1, 0, 1, 0, 1)
    made = from_data(heic(picture(quarters(whole), struct.pack(">I", 8 + len(clap)) + b"clap" + clap)))
    assert (made.width, made.height) == middle
    assert shown(made) == "RGBY"


# What lacks nothing but its end

JPEGS = {
    "baseline": encoded(quarters((400, 304)), "JPEG", quality=95),
    "progressive": encoded(quarters((400, 304)), "JPEG", quality=95, progressive=True),
    "restarted": encoded(quarters((400, 304)), "JPEG", quality=95, restart_marker_rows=1),
    "grey": encoded(quarters((400, 304)).convert("L"), "JPEG", quality=95),
    "inks": encoded(quarters((400, 304)).convert("CMYK"), "JPEG", quality=95),
}


@pytest.mark.parametrize("kind", JPEGS)
def test_a_jpeg_that_lacks_its_end_mark_is_taken_and_told(kind: str) -> None:
    whole = from_data(JPEGS[kind])
    for cut in (2, 1):
        made = from_data(JPEGS[kind][:-cut])
        assert made == EncodedFrame(whole.data, "jpg", 400, 304, (*whole.alterations, END))


@every("kind", JPEGS)
@every("share", [0.05, 0.3, 0.7, 0.9])
def test_a_jpeg_that_lacks_more_is_refused_not_half_shown(kind: str, share: float) -> None:
    data = JPEGS[kind]
    scan = data.index(b"\xff\xda") + 14
    assert refused(data[: scan + int((len(data) - scan) * share)]).code is Flaw.DAMAGED


def test_a_jpeg_cut_in_its_last_row_is_refused() -> None:
    noise = encoded(Image.frombytes("RGB", (64, 64), os.urandom(64 * 64 * 3)), "JPEG", quality=95)
    assert refused(noise[:-40]).code is Flaw.DAMAGED
    assert refused(noise[:200]).code is Flaw.DAMAGED


def strewn(data: bytes, junk: bytes) -> bytes:
    """Put bytes between all parts of a JPEG's head; its first tells its kind."""
    at = 4 + int.from_bytes(data[4:6], "big")
    out = data[:at]
    while data[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        out, at = out + junk + data[at:end], end
    return out + junk + data[at:]


@every("junk", [b"\0", b"junk", b"\0\xff\0\x17", b"\xff\x05 "])
@every("kind", JPEGS)
def test_stray_bytes_in_a_jpeg_are_left_out_and_told(kind: str, junk: bytes) -> None:
    whole = from_data(JPEGS[kind])
    for odd in (strewn(JPEGS[kind], junk), JPEGS[kind] + junk + b"more"):
        made = from_data(odd)
        assert made.data == whole.data
        assert made.alterations == (*whole.alterations, PlainAlteration.STRAY_BYTES)


def test_padding_is_no_stray_byte() -> None:
    whole = JPEGS["baseline"]
    for odd in (strewn(whole, b"\xff"), whole + bytes(300)):
        assert from_data(odd) == EncodedFrame(whole, "jpg", 400, 304)


def test_a_png_that_lacks_its_end_or_has_more_behind_it_is_taken_and_told() -> None:
    whole = encoded(quarters(), "PNG")
    assert from_data(whole).alterations == ()
    assert from_data(whole[:-12]).alterations == (END,)
    assert from_data(whole + b"more").alterations == (PlainAlteration.STRAY_BYTES,)
    assert from_data(whole + bytes(9)).alterations == ()
    assert {from_data(odd).data for odd in (whole, whole[:-12], whole + b"more")} == {from_data(whole).data}


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"])
def test_a_truncated_picture_is_refused_not_half_shown(kind: str) -> None:
    data = encoded(quarters((400, 304)).effect_spread(40), kind)
    assert refused(data[: len(data) * 2 // 3]).code is Flaw.DAMAGED


def test_a_truncated_heic_is_refused() -> None:
    data = heic(picture(quarters((400, 304)).effect_spread(40)))
    assert refused(data[: len(data) * 2 // 3]).code is Flaw.DAMAGED


# What is nobody's business

XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">' + PLACE + b"</x:xmpmeta>"


def placed() -> Image.Exif:
    told = Image.Exif()
    told[0x010F] = PLACE.decode()
    told.get_ifd(0x8825)[1] = "N"
    return told


def texts() -> PngImagePlugin.PngInfo:
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", PLACE.decode())
    return told


def with_photoshop(data: bytes) -> bytes:
    said = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(PLACE)) + PLACE
    return data[:2] + b"\xff\xed" + struct.pack(">H", 2 + len(said)) + said + data[2:]


TELLING = {
    "JPEG with EXIF": encoded(quarters(), "JPEG", exif=placed()),
    "JPEG with XMP": encoded(quarters(), "JPEG", xmp=XMP),
    "JPEG with a news agency's words": with_photoshop(encoded(quarters(), "JPEG")),
    "JPEG with a comment": encoded(quarters(), "JPEG", comment=PLACE),
    "PNG with EXIF": encoded(quarters(), "PNG", exif=placed()),
    "PNG with a text": encoded(quarters(), "PNG", pnginfo=texts()),
    "PNG with both": png_with_text(encoded(quarters(), "PNG")),
    "WebP with EXIF": encoded(quarters(), "WEBP", exif=placed()),
    "WebP with XMP": encoded(quarters(), "WEBP", xmp=XMP),
    "TIFF with a camera": encoded(quarters(), "TIFF", exif=placed()),
    "TIFF with a text": encoded(quarters(), "TIFF", description=PLACE.decode()),
    "AVIF with EXIF": encoded(quarters(), "AVIF", exif=placed()),
    "AVIF with XMP": encoded(quarters(), "AVIF", xmp=XMP),
    "GIF with a comment": encoded(quarters(), "GIF", comment=PLACE),
}


@every("kind", TELLING)
def test_what_a_picture_says_of_its_owner_stays_here_and_that_is_told(kind: str) -> None:
    assert PLACE in TELLING[kind]
    made = from_data(TELLING[kind])
    opened(made)
    assert made.alterations[-1] is PlainAlteration.PRIVATE_DATA


@pytest.mark.parametrize("tag", [270, 271, 272, 306, 315, 33432, 700, 33723])
def test_what_a_tiff_says_in_any_tag_is_told(tag: int) -> None:
    said = PLACE if tag in {700, 33723} else PLACE.decode()
    data = encoded(quarters(), "TIFF", tiffinfo={tag: said})
    assert PLACE in data
    made = from_data(data)
    opened(made)
    assert made.alterations == (Converted("TIFF", "PNG"), PlainAlteration.PRIVATE_DATA)


def png_of_history(length: int) -> bytes:
    plain = encoded(quarters(), "PNG")
    return plain[:33] + png_part(b"zTXt", b"History\0\0" + zlib.compress(PLACE + bytes(length))) + plain[33:]


def test_a_pngs_long_history_costs_no_picture_and_an_endless_one_no_memory() -> None:
    made = from_data(png_of_history(5_000_000))
    assert made == from_data(png_of_history(5))
    assert made.alterations == (PlainAlteration.PRIVATE_DATA,)
    assert refused(png_of_history(40_000_000)).code is Flaw.DAMAGED


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_what_was_silent_keeps_its_very_pixels(kind: str) -> None:
    plain = encoded(quarters(), kind)
    made = from_data(plain)
    assert opened(made).convert("RGB").tobytes() == Image.open(io.BytesIO(plain)).convert("RGB").tobytes()
    assert made.alterations == ()


def test_a_silent_jpeg_is_the_same_file_without_its_words() -> None:
    plain = encoded(quarters(), "JPEG")
    made = from_data(jpeg_with_exif(plain))
    assert made.data == plain
    assert made.alterations == (PlainAlteration.STRAY_BYTES, PlainAlteration.PRIVATE_DATA)


def test_a_webp_with_anything_beside_its_picture_is_written_anew() -> None:
    plain = encoded(quarters(), "WEBP")
    odd = plain[:4] + struct.pack("<I", len(plain) - 8 + 24) + plain[8:] + b"odd!" + struct.pack("<I", 16) + PLACE
    made = from_data(odd)
    assert PLACE in odd
    assert (made.suffix, shown(made), made.alterations) == ("jpg", "RGBY", (Converted("WebP", "JPEG"),))


# Sizes


def test_an_over_large_picture_is_scaled_down_and_the_saving_told() -> None:
    data = encoded(quarters((5000, 1000)), "BMP")
    made = from_data(data)
    assert (made.width, made.height) == (EDGE, round(EDGE / 5))
    assert shown(made) == "RGBY"
    assert len(made.data) < HEAVY
    assert made.alterations == (Scaled(EDGE, round(EDGE / 5), len(data), len(made.data)),)


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_photograph_of_a_large_camera_is_scaled_down_while_it_is_read(orientation: int) -> None:
    data = encoded(quarters((9000, 3000)), "JPEG", quality=50, exif=tagged(orientation))
    made = from_data(data)
    assert (made.width, made.height) == ((EDGE, 1365) if orientation == 1 else (1365, EDGE))
    assert shown(made) == UPRIGHT[orientation]
    assert made.alterations == (Scaled(made.width, made.height, len(data), len(made.data)),)


def test_what_is_clear_stays_so_when_it_is_scaled_down() -> None:
    made = from_data(encoded(half_clear().resize((5000, 400)), "WEBP", lossless=True))
    assert (made.suffix, made.width) == ("png", EDGE)
    assert near(made, (4000, 100), (0, 0, 0, 0), 255 - 1) or opened(made).getchannel("A").getpixel((4000, 100)) == 0


def test_a_deep_grey_is_scaled_down_too() -> None:
    made = from_data(encoded(grey_16().resize((5000, 400), Image.Resampling.NEAREST), "TIFF"))
    assert made.width == EDGE
    assert near(made, (4000, 100), (200, 200, 200))


def test_a_heavy_picture_is_recompressed() -> None:
    data = encoded(quarters((2400, 1600)), "BMP")
    assert len(data) > HEAVY
    made = from_data(data)
    assert (made.width, made.height) == (2400, 1600)
    assert made.alterations == (Recompressed(len(data), len(made.data)),)


def test_a_heavy_photograph_is_recompressed_too() -> None:
    noise = Image.frombytes("RGB", (2600, 2000), os.urandom(2600 * 2000 * 3))
    data = encoded(noise, "JPEG", quality=100, subsampling=0)
    assert len(data) > HEAVY
    made = from_data(data)
    assert made.alterations == (Recompressed(len(data), len(made.data)),)
    assert len(made.data) <= HEAVY


def test_what_is_scaled_down_does_not_grow() -> None:
    drawing = Image.new("L", (6000, 600), 255)
    for left in range(0, 6000, 5):
        drawing.paste(0, (left, 0, left + 2, 600))
    data = encoded(drawing.rotate(1, expand=True), "PNG")
    made = from_data(data)
    assert made.suffix == "jpg"
    assert isinstance(made.alterations[0], Scaled)


def test_noise_is_compressed_until_it_is_light_enough() -> None:
    noise = Image.frombytes("RGB", (4000, 3000), os.urandom(4000 * 3000 * 3))
    assert len(from_data(encoded(noise, "BMP")).data) <= HEAVY


# What comes from those who mean harm


@pytest.mark.parametrize(
    ("data", "flaw"),
    [
        (b"", Flaw.NO_PICTURE),
        (b"Dear diary", Flaw.NO_PICTURE),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', Flaw.DRAWING),
        (png_claiming(1, 1, b"\0\0"), Flaw.TOO_SMALL),
        (png_claiming(4000, 8, b"\0"), Flaw.TOO_SMALL),
        (png_claiming(20_000, 20_000), Flaw.TOO_LARGE),
        (png_claiming(2**31 - 1, 2**31 - 1), Flaw.TOO_LARGE),
        (png_claiming(30_000, 30_000, bytes((30_000 // 8 + 1) * 3_000)), Flaw.TOO_LARGE),
        (png_claiming(9000, 9000, b"not nearly enough"), Flaw.DAMAGED),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), Flaw.DAMAGED),
        (b"\xff\xd8\xff" + bytes(64), Flaw.DAMAGED),
        (b"\xff\xd8\xff\xc0\0\x0b\x08\xff\xff\xff\xff\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\0", Flaw.TOO_LARGE),
        (b"\xff\xd8\xff\xda\0\0", Flaw.DAMAGED),
        (b"\xff\xd8\xff\xe0\xff\xffshort", Flaw.DAMAGED),
        (b"GIF89a\xff\xff\xff\xff" + bytes(64), Flaw.DAMAGED),
        (b"BM" + bytes(64), Flaw.DAMAGED),
        (b"II*\0\x08\0\0\0" + bytes(64), Flaw.DAMAGED),
        (b"RIFF\x40\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\xff" * 6 + bytes(40), Flaw.FAR_TOO_LARGE),
        (b"\0\0\0\x1cftypavif\0\0\0\0mif1avif" + bytes(64), Flaw.DAMAGED),
        (b"\0\0\0\x1cftypheic\0\0\0\0mif1heic" + bytes(64), Flaw.DAMAGED),
    ],
    ids=range(20),
)
def test_a_hostile_file_is_refused_before_it_costs_anything(data: bytes, flaw: Flaw) -> None:
    with cheap(2):
        assert refused(data).code is flaw


def test_a_heic_that_is_larger_than_it_says_is_refused_before_it_is_decoded() -> None:
    assert refused(heic(picture(Image.new("RGB", (512, 512)), claimed=(64, 64)))).code is Flaw.DAMAGED
    assert refused(heic(picture(quarters(), claimed=(20_000, 20_000)))).code is Flaw.TOO_LARGE


def scans_without_end(side: int, scans: int) -> bytes:
    """Write a progressive JPEG that is black, and says so again and again: a few bytes a time, all blocks to visit."""
    table = b"\xff\xdb\0\x43\0" + bytes([1]) * 64
    frame = b"\xff\xc2" + struct.pack(">HBHHBBBB", 11, 8, side, side, 1, 1, 0x11, 0)
    # One code of one bit: the next 32,767 blocks have nothing.
    codes = b"\xff\xc4" + struct.pack(">HB", 20, 0x10) + bytes([1]) + bytes(15) + b"\xe0"
    blocks = (side // 8) ** 2
    run = "0" + "1" * 14
    bits = run * (blocks // 16384 + 1)
    packed = int(bits.ljust(-len(bits) % 8 + len(bits), "1"), 2).to_bytes((len(bits) + 7) // 8, "big")
    scan = b"\xff\xda" + struct.pack(">HBBBBBB", 8, 1, 1, 0, 1, 63, 0) + packed.replace(b"\xff", b"\xff\0")
    first = b"\xff\xc4" + struct.pack(">HB", 20, 0x00) + bytes([1]) + bytes(15) + b"\0"
    dc = b"\xff\xda" + struct.pack(">HBBBBBB", 8, 1, 1, 0, 0, 0, 0) + bytes(blocks // 8 + 1)
    return b"\xff\xd8" + table + frame + first + codes + dc + scan * scans + b"\xff\xd9"


def test_a_picture_that_takes_for_ever_is_given_up() -> None:
    endless = scans_without_end(4000, 6000)
    assert len(endless) < 1_000_000
    with cheap(15):
        with pytest.raises(Unusable) as caught:
            from_data(endless, patience=0.5)
        assert caught.value.code is Flaw.TOO_SLOW
    assert from_data(scans_without_end(64, 2)).width == 64


SOME = {
    "PNG": encoded(quarters(), "PNG", exif=placed(), pnginfo=texts(), icc_profile=display_p3()),
    "JPEG": encoded(quarters(), "JPEG", exif=placed(), icc_profile=display_p3(), progressive=True),
    "WEBP": encoded(quarters(), "WEBP", exif=placed(), icc_profile=display_p3()),
    "GIF": encoded(quarters(), "GIF", save_all=True, append_images=[LIGHT]),
    "BMP": encoded(quarters(), "BMP"),
    "TIFF": encoded(quarters(), "TIFF", exif=placed(), compression="tiff_lzw", icc_profile=display_p3()),
    "AVIF": encoded(quarters(), "AVIF", exif=placed(), icc_profile=display_p3()),
    "HEIC": HEIC.read_bytes(),
}


@pytest.mark.parametrize("kind", SOME)
@must_reach("refused", "cut short")
@given(where=st.floats(0, 1, exclude_max=True), noise=st.binary(min_size=1, max_size=8), end=st.floats(0.1, 1))
@example(where=0.9, noise=b"\0", end=1.0)
@pytest.mark.filterwarnings("ignore")
def test_noise_in_a_file_makes_a_frame_or_is_refused(kind: str, where: float, noise: bytes, end: float) -> None:
    whole = SOME[kind]
    at = 12 + int(where * (len(whole) - 12))
    odd = (whole[:at] + noise + whole[at + len(noise) :])[: int(len(whole) * end)]
    try:
        made = from_data(odd)
    except Unusable:
        reached("refused", cut_short=end < 1)
        return
    opened(made)
    reached("a frame")


# Files


def test_a_picture_is_cropped_about_its_middle(tmp_path: Path) -> None:
    path = tmp_path / "wide.png"
    path.write_bytes(encoded(quarters((300, 100)), "PNG"))
    made = cropped(path.read_bytes(), 100, 100)
    assert (made.width, made.height, made.alterations) == (100, 100, (PlainAlteration.CROPPED,))
    assert shown(made) == "RGBY"
    flat_one = cropped(path.read_bytes(), 600, 100)
    assert (flat_one.width, flat_one.height) == (300, 50)
    with pytest.raises(Unusable) as caught:
        cropped(path.read_bytes(), 1, 100)
    assert caught.value.code is Flaw.TOO_LITTLE_LEFT


def test_a_cropped_photograph_stays_a_jpeg_and_what_is_clear_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "some"
    path.write_bytes(encoded(quarters(), "JPEG"))
    assert cropped(path.read_bytes(), 1, 1).suffix == "jpg"
    path.write_bytes(encoded(half_clear(), "WEBP", lossless=True))
    assert cropped(path.read_bytes(), 1, 1).suffix == "png"


def test_the_libraries_of_pictures_are_loaded_with_the_first_picture() -> None:
    # Neither is the command line of the library that asks the service.
    code = "import sys, kinogrid.assembly.assembling; print({'PIL', 'pi_heif', 'rich'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
