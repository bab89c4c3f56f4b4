"""From any picture file to one that may be uploaded: upright, still, not too large, and silent about its owner."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader, QImageWriter, QPainter, QTransform

from kinogrid.domain.image_kind import ImageKind, kind_of
from kinogrid.media import heif
from kinogrid.media.stills import Bare, BrokenStill, bare
from kinogrid.ui.compose.frames.alterations import Alteration, Converted, PlainAlteration, Recompressed, Scaled
from kinogrid.ui.compose.frames.flaws import Flaw, Unusable
from kinogrid.ui.images.image_reader import reader_of
from kinogrid.ui.images.thumbnails import ALLOCATION

# The longest edge that is uploaded, in pixels: more than three times that of the largest clip (720p, about 1,280).
EDGE = 4096
# The most bytes that are uploaded as they are: some 20 s on a line of 4 Mbit/s; a JPEG of the longest edge stays below.
HEAVY = 10 * 1024 * 1024
# The most pixels that are decoded: today's largest phone cameras, and 400 MB of memory while it lasts.
MOST_PIXELS = 100_000_000
# A picture with a shorter edge than this has nothing to animate, in pixels.
LEAST_EDGE = 32

_QUALITIES = (92, 85, 75, 60)
_AS_IT_IS = frozenset({ImageKind.PNG, ImageKind.JPEG, ImageKind.WEBP})
_WITHOUT_LOSS = frozenset({ImageKind.PNG, ImageKind.GIF, ImageKind.BMP, ImageKind.TIFF})


@dataclass(frozen=True, slots=True)
class EncodedFrame:
    """A picture file ready to be uploaded, and what was done to it."""

    data: bytes
    suffix: str
    width: int
    height: int
    alterations: tuple[Alteration, ...] = ()


@dataclass(frozen=True, slots=True)
class _Decoded:
    """A decoded picture and what its file was; `size` is the upright picture's before any scaling, in pixels."""

    kind: ImageKind
    image: QImage
    size: QSize
    turned: bool
    moving: bool


def normalize(data: bytes) -> EncodedFrame:
    """Make a picture ready; slow, so not on the window's thread. Raises `Unusable`.

    What is fine as it is keeps its very pixels: only what it says beside them is taken out.
    """
    kind = kind_of(data)
    if kind is None:
        raise Unusable(_what_else(data))
    try:
        whole = bare(kind, data) if kind in _AS_IT_IS else None
        decoded = _decoded(kind, data)
    except BrokenStill as broken:
        raise Unusable(Flaw.DAMAGED) from broken
    large = max(decoded.size.width(), decoded.size.height()) > EDGE
    done: list[Alteration] = [PlainAlteration.FIRST_PICTURE] if decoded.moving else []
    cmyk = decoded.image.format() is QImage.Format.Format_CMYK8888
    if whole is not None and not (large or decoded.turned or decoded.moving or cmyk) and len(whole.data) <= HEAVY:
        return _as_it_is(kind, whole, decoded, done)
    image = _scaled(decoded.image) if large else decoded.image
    # What is scaled down should not grow: a drawing as a PNG does, once its edges are smooth.
    bound = min(HEAVY, len(data)) if large else HEAVY
    written, suffix = _written(image, without_loss=kind in _WITHOUT_LOSS, bound=bound)
    if large:
        done.append(Scaled(image.width(), image.height(), len(data), len(written)))
    elif len(data) > HEAVY:
        done.append(Recompressed(len(data), len(written)))
    elif kind not in _AS_IT_IS:
        done.append(Converted(kind, ImageKind.PNG if suffix == "png" else ImageKind.JPEG))
    if suffix == "jpg" and image.hasAlphaChannel():
        done.append(PlainAlteration.WHITE_GROUND)
    if (whole is not None and whole.told) or kind in {ImageKind.HEIC, ImageKind.AVIF, ImageKind.TIFF}:
        done.append(PlainAlteration.PRIVATE_DATA)
    return EncodedFrame(written, suffix, image.width(), image.height(), tuple(done))


def _as_it_is(kind: ImageKind, whole: Bare, decoded: _Decoded, done: list[Alteration]) -> EncodedFrame:
    suffix = {ImageKind.PNG: "png", ImageKind.JPEG: "jpg", ImageKind.WEBP: "webp"}[kind]
    if whole.told:
        done.append(PlainAlteration.PRIVATE_DATA)
    return EncodedFrame(whole.data, suffix, decoded.size.width(), decoded.size.height(), tuple(done))


def crop(data: bytes, width: int, height: int) -> EncodedFrame:
    """Crop a picture about its middle to the aspect ratio of `width` to `height`; raises `Unusable`."""
    kind = kind_of(data)
    if kind is None:
        raise Unusable(_what_else(data))
    try:
        image = _decoded(kind, data).image
    except BrokenStill as broken:
        raise Unusable(Flaw.DAMAGED) from broken
    inner = QSize(width, height).scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
    if min(inner.width(), inner.height()) < LEAST_EDGE:
        raise Unusable(Flaw.TOO_LITTLE_LEFT)
    area = QRect((image.width() - inner.width()) // 2, (image.height() - inner.height()) // 2, *inner.toTuple())
    written, suffix = _written(image.copy(area), without_loss=kind in _WITHOUT_LOSS)
    return EncodedFrame(written, suffix, inner.width(), inner.height(), (PlainAlteration.CROPPED,))


def png_of(image: QImage) -> bytes:
    """Write a picture that came without a file as a PNG; raises `Unusable` when it is empty or too large."""
    if image.isNull():
        raise Unusable(Flaw.EMPTY)
    _refuse_size(image.size())
    return _encoded(image, "png", -1)


def _decoded(kind: ImageKind, data: bytes) -> _Decoded:
    if kind in {ImageKind.HEIC, ImageKind.AVIF}:
        return _decoded_by_ffmpeg(kind, data)
    with _reading(kind, data) as reader:
        size = reader.size()
        if not size.isValid():
            raise BrokenStill
        _refuse_size(size)
        way = reader.transformation().value
        moving = reader.supportsAnimation() and reader.imageCount() != 1
        if kind is ImageKind.JPEG and max(size.toTuple()) > 2 * EDGE:
            # The decoder's own halving takes a fraction of the memory, and leaves enough for a smooth scaling.
            reader.setScaledSize(size.scaled(QSize(2 * EDGE, 2 * EDGE), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
    if image.isNull():
        raise BrokenStill
    return _Decoded(kind, _standard(image), size.transposed() if way & 4 else size, bool(way), moving)


@contextmanager
def _reading(kind: ImageKind, data: bytes) -> Iterator[QImageReader]:
    """Give a reader that lets go of the bytes before they go: Python ends the two in any order, which crashes Qt."""
    QImageReader.setAllocationLimit(ALLOCATION)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = reader_of(buffer, kind)
    reader.setAutoTransform(True)
    try:
        yield reader
    finally:
        reader.setDevice(None)  # type: ignore[arg-type] # Qt takes none, the stubs have forgotten it


def _decoded_by_ffmpeg(kind: ImageKind, data: bytes) -> _Decoded:
    try:
        rgb = heif.decode(data, MOST_PIXELS)
    except heif.TooLarge as large:
        raise Unusable(Flaw.TOO_LARGE, width=large.width, height=large.height) from large
    except heif.Tiled as tiled:
        raise Unusable(Flaw.TILED, kind=kind.value) from tiled
    image = QImage(rgb.pixels, rgb.width, rgb.height, rgb.stride, QImage.Format.Format_RGB888).copy()
    if rgb.turn:
        image = image.transformed(QTransform().rotate(-rgb.turn))
    _refuse_size(image.size())
    return _Decoded(kind, image, image.size(), turned=bool(rgb.turn), moving=False)


def _refuse_size(size: QSize) -> None:
    width, height = size.width(), size.height()
    if width * height > MOST_PIXELS:
        raise Unusable(Flaw.TOO_LARGE, width=width, height=height)
    if min(width, height) < LEAST_EDGE:
        raise Unusable(Flaw.TOO_SMALL, width=width, height=height, least=LEAST_EDGE)


def _what_else(data: bytes) -> Flaw:
    return Flaw.DRAWING if b"<svg" in data[:4096] else Flaw.NO_PICTURE


def _standard(image: QImage) -> QImage:
    """Bring the colours to sRGB, which is what a file without a profile means."""
    space, standard = image.colorSpace(), QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if space.isValid() and space != standard and space.colorModel() is QColorSpace.ColorModel.Rgb:
        return image.convertedToColorSpace(standard)
    return image


def _scaled(image: QImage) -> QImage:
    if max(image.width(), image.height()) <= EDGE:
        return image
    how = Qt.AspectRatioMode.KeepAspectRatio
    return image.scaled(QSize(EDGE, EDGE), how, Qt.TransformationMode.SmoothTransformation)


def _written(image: QImage, *, without_loss: bool, bound: int = HEAVY) -> tuple[bytes, str]:
    """Write a picture without loss where that is wanted and light enough, else as the best JPEG that is."""
    if without_loss and len(data := _encoded(image, "png", -1)) <= bound:
        return data, "png"
    flat = image
    if image.hasAlphaChannel():
        flat = QImage(image.size(), QImage.Format.Format_RGB32)
        flat.fill(QColor("white"))
        painter = QPainter(flat)
        painter.drawImage(0, 0, image)
        painter.end()
    return next(_lighter(flat.convertToFormat(QImage.Format.Format_RGB888))), "jpg"


def _lighter(image: QImage) -> Iterator[bytes]:
    for quality in _QUALITIES:
        data = _encoded(image, "jpg", quality)
        if len(data) <= HEAVY or quality == _QUALITIES[-1]:
            yield data


def _encoded(image: QImage, suffix: str, quality: int) -> bytes:
    image.setColorSpace(QColorSpace())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(suffix.encode()))
    writer.setQuality(quality)
    writer.setOptimizedWrite(True)
    done = writer.write(image)
    writer.setDevice(None)  # type: ignore[arg-type]
    if not done:
        raise Unusable(Flaw.UNWRITABLE)
    # Qt hands the source's texts on.
    return bare(ImageKind.PNG if suffix == "png" else ImageKind.JPEG, bytes(buffer.data().data())).data
