"""Picture files told apart and found whole or cut short, and JPEGs made silent without touching their pixels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.image_kind import ImageKind, kind_of
from kinogrid.media.endings import has_end
from kinogrid.media.jpeg import BrokenJpeg, bare
from tests.media.pictures import DRESSED, PICTURES, PLACE
from tests.reached import must_reach, reached
from tests.tables import every

kinds = st.sampled_from(sorted(PICTURES))
JPEG, TELLING = PICTURES[ImageKind.JPEG], DRESSED[ImageKind.JPEG]


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + (2 + len(content)).to_bytes(2, "big") + content


def with_part(marker: int, content: bytes) -> bytes:
    return JPEG[:2] + segment(marker, content) + JPEG[2:]


def test_what_a_jpeg_says_of_its_owner_is_taken_out_and_its_pixels_stay() -> None:
    assert PLACE in TELLING
    silent = bare(TELLING)
    assert PLACE not in silent.data
    assert b"Exif" not in silent.data
    assert silent.data == bare(JPEG).data
    assert bare(silent.data).data == silent.data
    assert b"Exif" in silent.mended
    assert b"ftypmp42" not in silent.mended
    assert (silent.ended, silent.strayed) == (True, True)


@every("marker", [*range(0xE0, 0xF0), 0xFE])
@every("head", [b"", b"\0\0", b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"ICC_PROFILE\0"])
def test_no_part_of_words_is_kept_whatever_it_calls_itself(marker: int, head: bytes) -> None:
    assert bare(with_part(marker, head + PLACE)).data == bare(JPEG).data


@pytest.mark.parametrize(
    ("marker", "looks", "plain"),
    [(0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01", b"\0\0"), (0xEE, b"Adobe\0\x64\0\0\0\0\x01", b"")],
)
def test_what_decides_the_looks_is_kept_and_a_preview_in_it_is_not(marker: int, looks: bytes, plain: bytes) -> None:
    kept = bare(with_part(marker, looks + PLACE)).data
    assert PLACE not in kept
    # Two bytes in JFIF are a preview's size.
    said = looks[:12] + plain
    assert kept == bare(JPEG[:2] + segment(marker, said) + JPEG[2:]).data
    assert segment(marker, said) in kept
    assert segment(marker, looks[:11]) not in bare(with_part(marker, looks[:11])).data


@must_reach(*(kind.value for kind in PICTURES), "short by little", "short by much")
@given(kind=kinds, data=st.data())
def test_a_file_that_ends_early_has_no_end_wherever_it_ends(kind: ImageKind, data: st.DataObject) -> None:
    whole = PICTURES[kind]
    assert has_end(kind, whole)
    assert has_end(kind, whole + b"more")
    length = data.draw(st.integers(12, len(whole) - 1) | st.integers(len(whole) - 8, len(whole) - 1))
    assert not has_end(kind, whole[:length])
    reached(kind.value, "short by little" if len(whole) - length <= 8 else "short by much")


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xd8\xff\xd9",
        JPEG[: JPEG.index(b"\xff\xda")] + b"\xff\xd9",
        JPEG[:2] + b"\xff\xe5\0\1" + JPEG[2:],
        JPEG[:-2] + b"\xff\xc4\1\0cut",
    ],
    ids=["nothing", "no scan", "a part without room for its length", "a part that is longer than the file"],
)
def test_a_jpeg_without_a_picture_or_with_lying_parts_is_broken(data: bytes) -> None:
    with pytest.raises(BrokenJpeg):
        bare(data)
    assert not has_end(ImageKind.JPEG, data)


@must_reach("broken", "made silent", "told nothing any more")
@given(where=st.floats(0, 1, exclude_max=True), noise=st.binary(min_size=1, max_size=8))
def test_noise_in_a_jpeg_is_survived(where: float, noise: bytes) -> None:
    at = 3 + int(where * (len(TELLING) - 3))
    odd = TELLING[:at] + noise + TELLING[at + len(noise) :]
    try:
        silent = bare(odd)
    except BrokenJpeg:
        reached("broken")
        return
    reached("made silent", told_nothing_any_more=PLACE not in silent.data)
    assert len(silent.data) <= len(odd) + 2
    assert bare(silent.data).data == silent.data


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
