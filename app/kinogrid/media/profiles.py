"""Colours brought to sRGB, which is what a picture without a profile means."""

import io
import struct

from PIL import Image, ImageChops, ImageCms

# A profile that changes no colour by more than this, of 255, is sRGB by another name.
_UNSEEN = 2
_HOW = ImageCms.Intent.RELATIVE_COLORIMETRIC
_FLAGS = ImageCms.Flags.BLACKPOINTCOMPENSATION

SRGB, BT2020, DISPLAY_P3 = 1, 9, 12
"""Primaries by their numbers in ITU-T H.273, table 2."""
# Red, green and blue in XYZ under the white of profiles, as the profiles of color.org and Apple have them.
_COLORANTS = {
    SRGB: ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)),
    BT2020: ((0.67348, 0.27904, -0.00194), (0.16566, 0.67535, 0.02998), (0.12505, 0.04561, 0.79684)),
    DISPLAY_P3: ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407)),
}
_D50 = (0.9642, 1.0, 0.8249)
# The curve of sRGB, in the order of ICC.1:2022, 10.18; its kind there is 3, that of a plain exponent 0.
_SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_TAGS_AT = 128


def to_srgb(image: Image.Image, profile: bytes) -> tuple[Image.Image, bool]:
    """Apply a profile to a picture in L, RGB, RGBA or CMYK; tell too whether that changed its colours.

    A profile that is damaged or speaks of other pixels is passed over, as browsers do.
    """
    try:
        source, standard = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
        speaks_of_greys = source.profile.xcolor_space.strip() == "GRAY"
        bands = image if image.mode == "CMYK" or (image.mode == "L" and speaks_of_greys) else image.convert("RGB")
        transform = ImageCms.buildTransform(source, standard, bands.mode, "RGB", _HOW, _FLAGS)
        if _changes_nothing(transform, bands.mode):
            return image, False
        made = transform.apply(bands)
    except (ImageCms.PyCMSError, OSError):
        return image, False
    if image.mode == "RGBA":
        made.putalpha(image.getchannel("A"))
    return made, True


def from_lab(image: Image.Image) -> Image.Image:
    """Bring a picture in CIE L*a*b* to sRGB."""
    source, standard = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    return ImageCms.buildTransform(source, standard, "LAB", "RGB", _HOW, _FLAGS).apply(image)


def profile_of(primaries: int, gamma: float | None = None) -> bytes | None:
    """Write a profile for a file that tells its colours in numbers, None for primaries that need none.

    `gamma` is the exponent that brings its values to light; without it they follow sRGB's curve.
    """
    if primaries not in _COLORANTS:
        return None
    kind, figures = (3, _SRGB_CURVE) if gamma is None else (0, (gamma,))
    curve = b"para" + struct.pack(f">4xHH{len(figures)}i", kind, 0, *map(_fixed, figures))
    tags = {b"wtpt": _xyz(_D50), **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)}
    tags |= zip((b"rXYZ", b"gXYZ", b"bXYZ"), map(_xyz, _COLORANTS[primaries]), strict=True)
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        table += name + struct.pack(">II", _TAGS_AT + 4 + 12 * len(tags) + len(body), len(content))
        body += content
    head = struct.pack(">I4xI4s4s4s12x4s", _TAGS_AT + len(table + body), 0x04300000, b"mntr", b"RGB ", b"XYZ ", b"acsp")
    return head.ljust(68, b"\0") + struct.pack(">3i", *map(_fixed, _D50)).ljust(60, b"\0") + table + body


def _fixed(figure: float) -> int:
    """Give a figure as profiles store it, in 65,536ths."""
    return round(figure * 65536)


def _xyz(colour: tuple[float, float, float]) -> bytes:
    return b"XYZ " + struct.pack(">4x3i", *map(_fixed, colour))


def _changes_nothing(transform: ImageCms.ImageCmsTransform, mode: str) -> bool:
    """Tell whether a transform leaves all greys alone, or a cube of colours, nine to a side."""
    if mode == "L":
        plain = Image.frombytes("L", (256, 1), bytes(range(256)))
    elif mode == "RGB":
        steps = [min(step * 32, 255) for step in range(9)]
        cube = bytes(value for red in steps for green in steps for blue in steps for value in (red, green, blue))
        plain = Image.frombytes("RGB", (81, 9), cube)
    else:
        return False
    difference = ImageChops.difference(plain.convert("RGB"), transform.apply(plain))
    return difference.point(lambda value: max(value - _UNSEEN, 0)).getbbox() is None
