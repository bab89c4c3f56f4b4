"""The icon's files hold every size that their systems ask for, and are what the drawing is."""

import struct
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from workshop.app_icons import ICNS_KINDS, ICO_SIDES, draw_all, drawn, icns, ico
from workshop.installed import ICON_SIDES

RESOURCES = Path(__file__).parents[2] / "resources"
DRAWING = RESOURCES / "app-icon.svg"


pytestmark = pytest.mark.usefixtures("qapp")


def of_ico(content: bytes) -> dict[int, bytes]:
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind) == (0, 1)
    found = {}
    for at in range(count):
        width, height, _, _, _, depth, length, start = struct.unpack_from("<BBBBHHII", content, 6 + 16 * at)
        assert (width, depth) == (height, 32)
        found[width or 256] = content[start : start + length]
    return found


def of_icns(content: bytes) -> dict[bytes, bytes]:
    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8])[0] == len(content)
    found, at = {}, 8
    while at < len(content):
        kind, length = content[at : at + 4], struct.unpack(">I", content[at + 4 : at + 8])[0]
        found[kind], at = content[at + 8 : at + length], at + length
    return found


def test_windows_finds_every_size_in_its_file() -> None:
    pictures = of_ico((RESOURCES / "app-icon.ico").read_bytes())
    assert tuple(pictures) == ICO_SIDES
    assert {side: Image.open(BytesIO(png)).size for side, png in pictures.items()} == {
        side: (side, side) for side in ICO_SIDES
    }


def test_a_mac_finds_every_size_in_its_file() -> None:
    pictures = of_icns((RESOURCES / "app-icon.icns").read_bytes())
    assert {kind: Image.open(BytesIO(png)).size for kind, png in pictures.items()} == {
        kind: (side, side) for kind, side in ICNS_KINDS.items()
    }


def test_the_files_are_read_back_by_another_reader_of_theirs() -> None:
    with Image.open(RESOURCES / "app-icon.ico") as windows, Image.open(RESOURCES / "app-icon.icns") as mac:
        assert windows.info["sizes"] == {(side, side) for side in ICO_SIDES}
        assert {(1024, 1024), (512, 512)} <= {
            (width * scale, height * scale) for width, height, scale in mac.info["sizes"]
        }


@pytest.mark.parametrize("side", [16, 48, 512])
def test_they_are_what_the_drawing_is(side: int) -> None:
    kept = Image.open(RESOURCES / f"app-icon-{side}.png").convert("RGBA")
    anew = Image.open(BytesIO(drawn(DRAWING, side))).convert("RGBA")
    assert kept.size == anew.size == (side, side)
    # Another version of Qt may round an edge otherwise.
    off = ImageChops.difference(kept, anew).histogram()
    assert sum(count for band in range(4) for count in off[256 * band + 64 : 256 * (band + 1)]) == 0
    assert kept.getchannel("A").getextrema() == (0, 255)


def test_drawing_all_of_them_writes_every_file(tmp_path: Path) -> None:
    (tmp_path / DRAWING.name).write_bytes(DRAWING.read_bytes())
    draw_all(tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {
        DRAWING.name,
        "app-icon.ico",
        "app-icon.icns",
        *(f"app-icon-{side}.png" for side in ICON_SIDES),
    }


def test_both_forms_give_back_what_was_put_in() -> None:
    assert of_ico(ico({16: b"small", 256: b"large"})) == {16: b"small", 256: b"large"}
    assert of_icns(icns({b"ic07": b"one", b"ic08": b"two"})) == {b"ic07": b"one", b"ic08": b"two"}
