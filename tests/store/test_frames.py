"""The library's frames: one file a picture, the recent ones remembered, the rest thrown away, uploads known by host."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.database import Database
from kinogrid.store.frames import KEPT, FrameFolder, FrameRecords
from kinogrid.store.paths import Profile
from kinogrid.store.upload_addresses import UploadAddresses
from tests.store.bringing import trouble


@pytest.fixture
def folder(profile: Profile) -> FrameFolder:
    return FrameFolder(profile.folder)


def test_a_picture_is_one_file_under_its_hash(folder: FrameFolder) -> None:
    path = folder.keep(b"pixels", "png")
    assert path.name == f"{sha256(b'pixels').hexdigest()}.png"
    assert path.read_bytes() == b"pixels"
    assert folder.keep(b"pixels", "png") == path
    assert [file.name for file in folder.folder.iterdir()] == [path.name]


def test_a_file_that_was_cut_short_is_written_anew(folder: FrameFolder) -> None:
    path = folder.keep(b"pixels", "jpg")
    path.write_bytes(b"pix")
    assert folder.keep(b"pixels", "jpg").read_bytes() == b"pixels"


def test_a_link_in_the_way_is_not_followed(folder: FrameFolder, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    folder.folder.symlink_to(elsewhere)
    with pytest.raises(LibraryTrouble):
        folder.keep(b"pixels", "png")
    assert list(elsewhere.iterdir()) == []


def test_no_other_file_becomes_a_frame(folder: FrameFolder) -> None:
    with pytest.raises(ValueError, match="svg"):
        folder.keep(b"<svg/>", "svg")


def test_a_disk_that_refuses_is_trouble(read_only: Path) -> None:
    with trouble("disk_denied"):
        FrameFolder(read_only).keep(b"pixels", "png")


async def test_recent_frames_come_back_after_a_restart_the_latest_first(
    database: Database, folder: FrameFolder
) -> None:
    records = FrameRecords(database, folder)
    paths = [folder.keep(bytes([number]), "png") for number in range(3)]
    for number, path in enumerate(paths):
        await records.use(path, f"picture {number}.heic", float(number))
    await records.use(paths[0], "picture 0.heic", 9.0)
    again = FrameRecords(database, folder)
    await again.load()
    for known in (records, again):
        assert [frame.title for frame in known.recent(2)] == ["picture 0.heic", "picture 2.heic"]
        assert known.recent(9)[0].path == paths[0]
        assert known.title(paths[1]) == "picture 1.heic"
        assert known.title(Path("/somewhere/else/cat.png")) == "cat.png"


async def test_a_name_that_is_no_text_is_kept_as_people_read_it(database: Database, folder: FrameFolder) -> None:
    records = FrameRecords(database, folder)
    path = folder.keep(b"pixels", "png")
    await records.use(path, records.title(Path(os.fsdecode(b"/pictures/bad\xff.png"))), 1.0)
    again = FrameRecords(database, folder)
    await again.load()
    assert again.title(path) == "bad\ufffd.png"


async def test_only_what_nothing_needs_is_thrown_away(database: Database, profile: Profile) -> None:
    earlier = FrameFolder(profile.folder)
    records = FrameRecords(database, earlier)
    paths = [earlier.keep(f"{number}".encode(), "png") for number in range(KEPT + 3)]
    for number, path in enumerate(paths):
        await records.use(path, f"{number}.png", float(number))
    never_used = earlier.keep(b"looked at, never used", "png")
    folder = FrameFolder(profile.folder)
    records = FrameRecords(database, folder)
    await records.load()
    kept_just_now = folder.keep(b"1", "png")
    await records.prune({paths[0]})
    left = set(folder.folder.iterdir())
    assert left == {paths[0], kept_just_now, *paths[3:]}
    assert never_used not in left
    again = FrameRecords(database, folder)
    await again.load()
    assert len(again.recent(KEPT + 9)) == KEPT + 1


async def test_an_upload_is_known_by_host_and_content(database: Database) -> None:
    records = UploadAddresses(database)
    assert await records.recall("platform.example", "ab") is None
    await records.remember("platform.example", "ab", "https://cdn.example//a.png")
    await records.remember("platform.example", "ab", "https://cdn.example//b.png")
    assert await records.recall("platform.example", "ab") == "https://cdn.example//b.png"
    assert await records.recall("other.example", "ab") is None
