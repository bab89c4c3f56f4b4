"""Picture files told apart, found whole or broken, and made silent without touching their pixels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.image_kind import ImageKind, kind_of
from kinogrid.media.heif import TooLarge, decode
from kinogrid.media.stills import BrokenStill, bare
from tests.media.pictures import DRESSED, PICTURES, PLACE, encoded_avif

kinds = st.sampled_from(sorted(PICTURES))


@pytest.mark.parametrize("kind", PICTURES)
def test_what_a_picture_says_of_its_owner_is_taken_out_and_its_pixels_stay(kind: ImageKind) -> None:
    plain = bare(kind, PICTURES[kind]).data
    telling = DRESSED[kind]
    assert PLACE in telling
    silent = bare(kind, telling)
    assert silent.told
    assert PLACE not in silent.data
    assert b"Exif" not in silent.data
    assert kind_of(silent.data) is kind
    if kind is not ImageKind.WEBP:
        assert silent.data == plain
    assert bare(kind, silent.data).data == silent.data
    assert not bare(kind, silent.data).told


@given(kind=kinds, data=st.data())
def test_a_file_that_ends_early_is_broken_wherever_it_ends(kind: ImageKind, data: st.DataObject) -> None:
    whole = bare(kind, PICTURES[kind]).data
    end = data.draw(st.integers(12, len(whole) - 1))
    with pytest.raises(BrokenStill):
        bare(kind, whole[:end])


@given(kind=kinds, where=st.floats(0, 1, exclude_max=True), noise=st.binary(min_size=1, max_size=8))
def test_noise_in_a_file_is_survived(kind: ImageKind, where: float, noise: bytes) -> None:
    whole = DRESSED[kind]
    at = 12 + int(where * (len(whole) - 12))
    try:
        silent = bare(kind, whole[:at] + noise + whole[at + len(noise) :])
    except BrokenStill:
        return
    assert len(silent.data) <= len(whole) + len(noise)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"GIF89a", ImageKind.GIF),
        (b"BM1234", ImageKind.BMP),
        (b"II*\0", ImageKind.TIFF),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1heic", ImageKind.HEIC),
        (b"\0\0\0\x1cftypavif\0\0\0\0mif1avif", ImageKind.AVIF),
        (b"\0\0\0\x18ftypmp42\0\0\0\0isom", None),
        (b"<svg xmlns=", None),
        (b"", None),
    ],
)
def test_a_kind_is_told_by_the_first_bytes(head: bytes, kind: ImageKind | None) -> None:
    assert kind_of(head) is kind


def test_a_kind_that_must_be_written_anew_is_no_matter_of_taking_out() -> None:
    with pytest.raises(ValueError, match="GIF"):
        bare(ImageKind.GIF, b"GIF89a")


def test_an_avif_is_decoded_within_bounds() -> None:
    avif = encoded_avif()
    assert kind_of(avif) is ImageKind.AVIF
    rgb = decode(avif, 96 * 64)
    assert (rgb.width, rgb.height, rgb.turn) == (96, 64, 0)
    red, green, blue = rgb.pixels[:3]
    assert red > green > blue - 60
    with pytest.raises(TooLarge):
        decode(avif, 96 * 64 - 1)
    with pytest.raises(BrokenStill):
        decode(avif[: len(avif) // 2], 96 * 64)
