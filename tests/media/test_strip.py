"""A clip at a glance: as many small pictures as there are places, each of about its frame."""

from pathlib import Path

import pytest

from kinogrid.media.clip_problem import BrokenClip
from kinogrid.media.frame_maker import FrameMaker
from kinogrid.media.strip import BYTES, ClipStrip, strip_of
from tests.media.clips import COLUMNS, ROWS, Clip, write


def codes(strip: ClipStrip) -> list[int]:
    """Read the frame of each picture off its blocks."""
    size = strip.width * strip.height * BYTES
    found = []
    for begin in range(0, len(strip.pixels), size):
        code = 0
        for bit in range(COLUMNS * ROWS):
            row, column = divmod(bit, COLUMNS)
            x = round(strip.width * (column + 0.5) / COLUMNS)
            y = round(strip.height / 2 * (row + 0.5) / ROWS)
            code = code * 2 + (strip.pixels[begin + (y * strip.width + x) * BYTES + 1] > 127)
        found.append(code // 8)
    return found


@pytest.mark.parametrize("options", [{"preset": "medium", "bf": "3"}, {"preset": "ultrafast", "bf": "0"}])
def test_each_place_has_about_its_frame_and_the_first_its_own(tmp_path: Path, options: dict[str, str]) -> None:
    clip = write(tmp_path / "clip.mp4", Clip(frames=125, options=options))
    strip = strip_of(clip, 16, (80, 96), fills=False)
    assert (strip.width, strip.height) == (80, 96)
    found = codes(strip)
    assert found[0] == 0
    assert all(0 <= there - place * 124 // 15 <= 3 for place, there in enumerate(found[:-1]))
    assert 120 <= found[-1] <= 124
    assert len(set(found)) == 16


def test_a_clip_of_few_frames_has_each_of_them(tmp_path: Path) -> None:
    clip = write(tmp_path / "clip.mp4", Clip(frames=3, options={"preset": "medium", "bf": "3"}))
    assert sorted(set(codes(strip_of(clip, 16, (80, 96), fills=False)))) == [0, 1, 2]
    alone = write(tmp_path / "alone.mp4", Clip(frames=1))
    assert codes(strip_of(alone, 16, (80, 96), fills=False)) == [0] * 16


@pytest.mark.parametrize(
    ("box", "size"), [((80, 48), (80, 96)), ((40, 96), (80, 96)), ((600, 600), (160, 192)), ((80, 8), (16, 16))]
)
def test_it_fills_its_box_and_never_grows(tmp_path: Path, box: tuple[int, int], size: tuple[int, int]) -> None:
    clip = write(tmp_path / "clip.mp4", Clip(frames=4))
    strip = strip_of(clip, 4, box, fills=True)
    assert (strip.width, strip.height) == size
    assert len(strip.pixels) == 4 * size[0] * size[1] * BYTES


def test_the_decoder_gives_it_to_who_asks(tmp_path: Path) -> None:
    clip = write(tmp_path / "clip.mp4", Clip(frames=30))
    here = strip_of(clip, 8, (80, 96), fills=False)
    maker = FrameMaker()
    try:
        assert maker.strip(clip, 8, (80, 96), fills=False) == here
        (tmp_path / "broken.mp4").write_bytes(clip.read_bytes()[:200])
        with pytest.raises(BrokenClip):
            maker.strip(tmp_path / "broken.mp4", 8, (80, 96), fills=False)
    finally:
        maker.close()
