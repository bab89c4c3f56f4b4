"""Picture files as frames: read whatever kind they are, upright, in sRGB, and written without words on their owner.

Pillow does it, with pi-heif for HEIC: their makers have met more odd files than we ever shall. Loading them takes a
tenth of a second, so this module is imported when there is a picture to take in.
"""

import io
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, cast

import pi_heif
from PIL import ExifTags, Image, ImageChops, PngImagePlugin
from PIL.AvifImagePlugin import AvifImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from kinogrid.domain.frame_picture import (
    Alteration,
    Converted,
    EncodedFrame,
    Flaw,
    PlainAlteration,
    Recompressed,
    Scaled,
    Unusable,
)
from kinogrid.domain.image_kind import ImageKind, kind_of
from kinogrid.media import jpeg
from kinogrid.media.endings import PNG_END
from kinogrid.media.profiles import SRGB, from_lab, profile_of, to_srgb

# The longest edge that is uploaded, in pixels: more than three times that of the largest clip (720p, about 1,280).
EDGE = 4096
# The most bytes that are uploaded as they are: some 20 s on a line of 4 Mbit/s; a JPEG of the longest edge stays below.
HEAVY = 10 * 1024 * 1024
# The most pixels that are decoded: today's largest phone cameras, and 400 MB of memory while it lasts.
MOST_PIXELS = 100_000_000
# A picture with a shorter edge than this has nothing to animate, in pixels.
LEAST_EDGE = 32
# Seconds for reading one picture: an honest one of the most pixels takes a tenth of it on a slow machine.
PATIENCE = 30.0

# The bound of Pillow's own, for what it finds to be large only while it reads.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
# Bytes of one text in a PNG, unpacked: editors keep a picture's whole history there, which is more than Pillow's 1 MiB.
PngImagePlugin.MAX_TEXT_CHUNK = 32 * 1024 * 1024
# Of a HEIC the picture is wanted, not what hangs beside it.
pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)

_READERS: dict[ImageKind, Callable[[io.BytesIO], ImageFile]] = {
    ImageKind.PNG: PngImageFile,
    ImageKind.JPEG: JpegImageFile,
    ImageKind.GIF: GifImageFile,
    ImageKind.BMP: BmpImageFile,
    ImageKind.WEBP: WebPImageFile,
    ImageKind.TIFF: TiffImageFile,
    ImageKind.HEIC: pi_heif.HeifImageFile,
    ImageKind.AVIF: AvifImageFile,
}
_MANY = {ImageKind.TIFF: PlainAlteration.FIRST_PAGE, ImageKind.HEIC: PlainAlteration.MAIN_PICTURE}
_SUFFIXES = {ImageKind.PNG: "png", ImageKind.JPEG: "jpg", ImageKind.WEBP: "webp"}
_WITHOUT_LOSS = frozenset({ImageKind.PNG, ImageKind.GIF, ImageKind.BMP, ImageKind.TIFF})
# JPEG's own scale; from the first on, colours are as sharp as brightness.
_QUALITIES = (92, 85, 75, 60)
# zlib's scale: against its usual 6 a photograph grows by 6 % in a third of the time.
_PNG_LEVEL = 2
_TURNS: dict[Any, Image.Transpose] = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ORIENTATION = ExifTags.Base.Orientation
# What a TIFF, whose tags are all EXIF's, may say of its maker: text, camera, time, artist, XMP, rights, IPTC, place.
_TELLING = frozenset({270, 271, 272, 306, 315, 700, 33432, 33723, 34665, 34853})
# A PNG's gamma that means sRGB, and those that mean anything (the exponent's reciprocal).
_USUAL_GAMMA, _NEAR = 0.45455, 0.02
_GAMMAS = (0.1, 5.0)
# Exponents of ITU-T H.273, table 3; the others are taken for sRGB's curve, as they are made to be seen alike.
_EXPONENTS = {4: 2.2, 5: 2.8, 8: 1.0}
_OPAQUE = 255
# Greys of more than 8 bits, and what is white to them: as fractions, as bytes, and as 16 bits.
_DEEP = frozenset({"I", "F", "I;16", "I;16L", "I;16B", "I;16N"})
_TOPS = (1.0, 255.0, 65535.0)
_Bounds = tuple[float, float]
# What no scan needs any more if it is whole: unlike the zeros that a decoder makes up at an end, and nobody's marker.
_FILLING = b"\xaa" * 512


@dataclass(frozen=True, slots=True)
class _Picture:
    """A decoded picture in L, RGB or RGBA, and what its file was; `edge` is its longer one before any scaling.

    `kept` is a file with these very pixels and no words, None where there is none; `told` whether there were words.
    """

    kind: ImageKind
    image: Image.Image
    edge: int
    kept: bytes | None
    told: bool
    notes: tuple[PlainAlteration, ...]


def from_data(data: bytes, patience: float = PATIENCE) -> EncodedFrame:
    """Make a frame of a picture; slow, so not on the window's thread. Raises `Unusable`, in `patience` seconds or so.

    What is fine as it is keeps its very pixels: only what it says beside them is taken out.
    """
    picture = _picture(data, patience)
    large = picture.edge > EDGE
    done: list[Alteration] = [*picture.notes]
    if picture.kept is not None and not large and len(picture.kept) <= HEAVY:
        written, suffix = picture.kept, _SUFFIXES[picture.kind]
    else:
        image = picture.image
        clear = image.mode == "RGBA"
        # What is scaled down should not grow: a drawing as a PNG does, once its edges are smooth.
        bound = min(HEAVY, len(data)) if large and not clear else HEAVY
        written, suffix = _written(image, without_loss=clear or picture.kind in _WITHOUT_LOSS, bound=bound)
        if large:
            done.append(Scaled(*image.size, len(data), len(written)))
        elif len(data) > HEAVY:
            done.append(Recompressed(len(data), len(written)))
        elif suffix != _SUFFIXES.get(picture.kind):
            done.append(Converted(picture.kind, ImageKind.PNG if suffix == "png" else ImageKind.JPEG))
        if suffix == "jpg" and clear:
            done.append(PlainAlteration.WHITE_GROUND)
    if picture.told:
        done.append(PlainAlteration.PRIVATE_DATA)
    return EncodedFrame(written, suffix, *picture.image.size, tuple(done))


def cropped(data: bytes, width: int, height: int, patience: float = PATIENCE) -> EncodedFrame:
    """Crop a picture about its middle to the aspect ratio of `width` to `height`; raises `Unusable`."""
    picture = _picture(data, patience)
    image = picture.image
    whole_width = image.height * width // height
    inner = (whole_width, image.height) if whole_width <= image.width else (image.width, image.width * height // width)
    if min(inner) < LEAST_EDGE:
        raise Unusable(Flaw.TOO_LITTLE_LEFT)
    left, top = (image.width - inner[0]) // 2, (image.height - inner[1]) // 2
    part = image.crop((left, top, left + inner[0], top + inner[1]))
    written, suffix = _written(part, without_loss=part.mode == "RGBA" or picture.kind in _WITHOUT_LOSS)
    return EncodedFrame(written, suffix, *inner, (PlainAlteration.CROPPED,))


class _Timed(io.BytesIO):
    """A file in memory that is read until a time of the monotonic clock: decoders come back for each piece."""

    def __init__(self, data: bytes, until: float) -> None:
        super().__init__(data)
        self._until = until

    def read(self, size: int | None = -1) -> bytes:
        """Read on; raises `Unusable` when it is too late."""
        if time.monotonic() > self._until:
            raise Unusable(Flaw.TOO_SLOW)
        return super().read(size)


@contextmanager
def _file_blamed() -> Iterator[None]:
    """Lay whatever a decoder stumbles over to its file: its bytes are anybody's."""
    try:
        yield
    except Unusable:
        raise
    except (Image.DecompressionBombError, MemoryError) as error:
        raise Unusable(Flaw.FAR_TOO_LARGE) from error
    except Exception as error:
        raise Unusable(Flaw.DAMAGED) from error


def _picture(data: bytes, patience: float) -> _Picture:
    """Read a picture, its first or main one where there are more; raises `Unusable`."""
    kind = kind_of(data)
    if kind is None:
        raise Unusable(Flaw.DRAWING if b"<svg" in data[:4096] else Flaw.NO_PICTURE)
    until = time.monotonic() + patience
    with _file_blamed():
        return _jpeg(data, until) if kind is ImageKind.JPEG else _decoded(kind, data, until)


def _jpeg(data: bytes, until: float) -> _Picture:
    """Read a JPEG, which may lack its end mark if nothing else, and may hold stray bytes."""
    bare = jpeg.bare(data)
    notes = [PlainAlteration.STRAY_BYTES] if bare.strayed else []
    if not bare.ended:
        # A decoder takes what a scan lacks from whatever comes next, and passes over that where nothing is lacking.
        filled = bare.mended.removesuffix(jpeg.END) + _FILLING + jpeg.END
        one, other = (_loaded(ImageKind.JPEG, version, until)[0] for version in (bare.mended, filled))
        if ImageChops.difference(one, other).getbbox() is not None:
            raise Unusable(Flaw.DAMAGED)
        notes.append(PlainAlteration.NO_END)
    picture = _decoded(ImageKind.JPEG, bare.mended, until)
    return replace(picture, kept=picture.kept and bare.data, notes=tuple(notes))


def _decoded(kind: ImageKind, data: bytes, until: float) -> _Picture:
    """Decode a picture and bring it into its way up, into sRGB, and to the size that is uploaded at most."""
    image, edge, many = _loaded(kind, data, until)
    exif = _exif(image)
    told = bool(exif.keys() & _TELLING if kind is ImageKind.TIFF else exif.keys() - {_ORIENTATION}) or _has_words(image)
    turn = _TURNS.get(exif.get(_ORIENTATION))
    profile = _profile(kind, image, data)
    plain = _shrunk(_plain(image))
    if turn is not None:
        plain = plain.transpose(turn)
    coloured = False
    if profile is not None:
        plain, coloured = to_srgb(plain, profile)
    untouched = turn is None and not coloured and plain.mode != "CMYK"
    return _Picture(
        kind=kind,
        image=plain.convert("RGB") if plain.mode == "CMYK" else plain,
        edge=edge,
        kept=data if untouched and (kind is ImageKind.JPEG or _is_plain_webp(data)) else None,
        told=told,
        notes=tuple([_MANY.get(kind, PlainAlteration.FIRST_PICTURE)] * many + _png_notes(kind, data)),
    )


def _loaded(kind: ImageKind, data: bytes, until: float) -> tuple[Image.Image, int, bool]:
    """Give a decoded picture, its longer edge before the decoder's own scaling, and whether its file holds more."""
    image = _READERS[kind](_Timed(data, until))
    _refuse_size(image.size)
    edge = max(image.size)
    many = bool(getattr(image, "is_animated", False))
    if kind is ImageKind.JPEG and edge > 2 * EDGE:
        # The decoder's own halving takes a fraction of the memory, and leaves enough for a smooth scaling.
        image.draft(None, _fitted(image.size, 2 * EDGE))
    image.load()
    return image, edge, many


def _refuse_size(size: tuple[int, int]) -> None:
    width, height = size
    if width * height > MOST_PIXELS:
        raise Unusable(Flaw.TOO_LARGE, width=width, height=height)
    if min(width, height) < LEAST_EDGE:
        raise Unusable(Flaw.TOO_SMALL, width=width, height=height, least=LEAST_EDGE)


def _exif(image: Image.Image) -> dict[int, Any]:
    """Give what EXIF a picture has, none where it is damaged: that is no reason to refuse the picture."""
    try:
        return dict(image.getexif())
    except (SyntaxError, struct.error):
        return {}


def _has_words(image: Image.Image) -> bool:
    """Tell whether a file speaks beside its EXIF: in XMP, in a comment, in the texts of a PNG."""
    return any(image.info.get(key) for key in ("xmp", "comment", "photoshop")) or bool(getattr(image, "text", None))


def _profile(kind: ImageKind, image: Image.Image, data: bytes) -> bytes | None:
    """Give the colour profile of a file, written out where the file tells its colours in numbers."""
    info = image.info
    profile: bytes | None = info.get("icc_profile")
    if profile is None and kind is ImageKind.PNG and "srgb" not in info:
        gamma = info.get("gamma", _USUAL_GAMMA)
        if _GAMMAS[0] < gamma < _GAMMAS[1] and abs(gamma - _USUAL_GAMMA) > _NEAR:
            return profile_of(SRGB, 1 / gamma)
    if profile is None and kind in {ImageKind.HEIC, ImageKind.AVIF}:
        numbers = info.get("nclx_profile") if kind is ImageKind.HEIC else _avif_numbers(data)
        if numbers is not None:
            return profile_of(numbers["color_primaries"], _EXPONENTS.get(numbers["transfer_characteristics"]))
    return profile


def _avif_numbers(data: bytes) -> dict[str, Any] | None:
    """Give an AVIF's colours in numbers, which Pillow doesn't tell; None where libheif doesn't know either."""
    try:
        found: dict[str, Any] | None = pi_heif.HeifFile(data)[0].info.get("nclx_profile")
    except ValueError:
        return None
    return found


def _plain(image: Image.Image) -> Image.Image:
    """Give a picture in L, RGB, RGBA or CMYK, with 8 bits for each, and transparency only where something is clear."""
    if image.mode in _DEEP:
        return _light(image)
    if image.mode == "LAB":
        return from_lab(image)
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        return clear.convert("RGB") if clear.getchannel("A").getextrema()[0] == _OPAQUE else clear
    return image if image.mode in {"L", "RGB", "CMYK"} else image.convert("RGB")


def _light(image: Image.Image) -> Image.Image:
    """Bring greys of 16 bits and more to 8: by all of 16 bits, others by the smallest usual range that holds them."""
    deep, top = _shrunk(image), _TOPS[-1]
    if image.mode.startswith("I;16"):
        deep = deep.convert("I")
    else:
        most = cast("_Bounds", deep.getextrema())[1]
        top = next((top for top in _TOPS if most <= top), most)
    return deep.convert("F").point(lambda value: value * (_OPAQUE / top) + 0.5).convert("L")


def _shrunk(image: Image.Image) -> Image.Image:
    if max(image.size) <= EDGE:
        return image
    return image.resize(_fitted(image.size, EDGE), Image.Resampling.LANCZOS)


def _fitted(size: tuple[int, int], edge: int) -> tuple[int, int]:
    """Give a size of the same shape whose longer edge is `edge` pixels."""
    width, height = (max(1, round(side * edge / max(size))) for side in size)
    return width, height


def _is_plain_webp(data: bytes) -> bool:
    """Tell whether a file is a WebP with nothing in it but its one picture (the simple file formats)."""
    # https://developers.google.com/speed/webp/docs/riff_container
    size = int.from_bytes(data[16:20], "little")
    return data[12:16] in {b"VP8 ", b"VP8L"} and 20 + size + size % 2 == len(data)


def _png_notes(kind: ImageKind, data: bytes) -> list[PlainAlteration]:
    """Say what is odd about a PNG's end, though its picture is whole."""
    if kind is not ImageKind.PNG:
        return []
    end = data.rfind(PNG_END)
    if end < 0:
        return [PlainAlteration.NO_END]
    return [PlainAlteration.STRAY_BYTES] if data[end + len(PNG_END) :].strip(b"\0") else []


def _written(image: Image.Image, *, without_loss: bool, bound: int = HEAVY) -> tuple[bytes, str]:
    """Write a picture without loss where that is wanted and light enough, else as the best JPEG that is."""
    if without_loss and len(data := _encoded(image, "PNG", compress_level=_PNG_LEVEL)) <= bound:
        return data, "png"
    flat = image
    if image.mode == "RGBA":
        flat = Image.new("RGB", image.size, "white")
        # Unlike `alpha_composite`, this lets other threads go on.
        flat.paste(image, mask=image)
    return next(_lighter(flat)), "jpg"


def _lighter(image: Image.Image) -> Iterator[bytes]:
    for quality in _QUALITIES:
        sharp = quality == _QUALITIES[0]
        data = _encoded(image, "JPEG", quality=quality, subsampling="4:4:4" if sharp else "4:2:0")
        if len(data) <= HEAVY or quality == _QUALITIES[-1]:
            yield data


def _encoded(image: Image.Image, kind: str, **how: Any) -> bytes:
    # Pillow hands a source's texts on.
    image.info.clear()
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()
