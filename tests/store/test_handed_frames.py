"""Frames that other programs are given keep their names and contents, whatever comes later."""

from pathlib import Path

from kinogrid.store.handed_frames import HandedFrames


async def test_the_same_frame_is_one_file_and_another_of_its_name_is_beside_it(tmp_path: Path) -> None:
    frames = HandedFrames(tmp_path / "handed")
    first = await frames.keep(b"one", "a cat - 1, 3.png")
    assert await frames.keep(b"one", "a cat - 1, 3.png") == first
    other = await frames.keep(b"two", "a cat - 1, 3.png")
    await frames.aclose()
    assert first == tmp_path / "handed" / "a cat - 1, 3.png"
    assert (first.read_bytes(), other.read_bytes()) == (b"one", b"two")
    assert other.name == "a cat - 1, 3 (2).png"
    assert sorted((tmp_path / "handed").iterdir()) == sorted([first, other])
