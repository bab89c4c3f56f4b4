"""Colour profiles that are plainly at work: a telephone's, a scanner's, and inks that are not what they say."""

import struct
from itertools import product
from pathlib import Path

import pi_heif
from PIL import ImageCms

_CASES = Path(__file__).parents[1] / "cases" / "pictures"


def display_p3() -> bytes:
    """Give the profile that telephones use."""
    profile = pi_heif.HeifFile((_CASES / "i4_p3.heic").read_bytes())[0].info["icc_profile"]
    assert isinstance(profile, bytes)
    return profile


def srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _profile(kind: bytes, pixels: bytes, space: bytes, tags: dict[bytes, bytes]) -> bytes:
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        table += name + struct.pack(">II", 132 + 12 * len(tags) + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    head = struct.pack(">I4xI4s4s4s12x4s", 128 + len(table + body), 0x02400000, kind, pixels, space, b"acsp")
    white = struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(68, b"\0") + white.ljust(60, b"\0") + table + body


def linear_grey() -> bytes:
    """Give a profile in which half the value is half the light."""
    white = b"XYZ " + struct.pack(">4x3i", 63190, 65536, 54061)
    return _profile(b"mntr", b"GRAY", b"XYZ ", {b"wtpt": white, b"kTRC": b"curv" + struct.pack(">4xI", 0)})


def green_cyan() -> bytes:
    """Give a profile of a press whose cyan ink is a deep green and whose other inks print nothing."""
    green, white = bytes([128, 48, 178]), bytes([255, 128, 128])
    ramp = bytes(range(256))
    cells = b"".join(green if inks[0] else white for inks in product((0, 1), repeat=4))
    unit = struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    table = b"mft1" + struct.pack(">4xBBBx", 4, 3, 2) + unit + ramp * 4 + cells + ramp * 3
    return _profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": table})
