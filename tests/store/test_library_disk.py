"""The folder of clips is looked at as it is, and what is damaged or a stray is never lost by that."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.state import Clip, Done
from kinogrid.domain.storage import ClipFlaw, FlawedClip, FoundFiles, FoundFolder, StrayFile
from kinogrid.store.clips import ClipFolder
from kinogrid.store.handed_frames import HandedFrames
from kinogrid.store.library_disk import LibraryDisk
from kinogrid.store.paths import Profile
from kinogrid.ui.controls.trash import to_trash
from tests.store.bringing import DATA, DIGEST, bring, names_in
from tests.store.samples import RESULT, job

CLIP = Clip(0, "1.mp4", len(DATA), DIGEST, 1, 5.2, 2, 2)
JOB = job(1, Done("t-1", RESULT, (CLIP,)))


@pytest.fixture
def disk(profile: Profile) -> LibraryDisk:
    return LibraryDisk(profile, to_trash)


async def test_all_that_lies_there_is_listed_and_no_link_is_followed(
    clips: ClipFolder, disk: LibraryDisk, profile: Profile, tmp_path: Path
) -> None:
    await bring(clips)
    month, name = disk.folder_of(JOB)
    folder = clips.folder(JOB)
    (folder / "deep").mkdir()
    (folder / "deep" / "a").write_bytes(b"123")
    (folder / "link").symlink_to(tmp_path, target_is_directory=True)
    (profile.clips / "note.txt").write_bytes(b"12")
    (profile.clips / month / "loose").write_bytes(b"1")
    found = await disk.look()
    link = (folder / "link").lstat().st_size
    assert found == FoundFiles(
        {(month, name): FoundFolder({"1.mp4": len(DATA), "link": link}, {"deep": 3})},
        {"note.txt": 2, f"{month}/loose": 1},
    )
    await disk.aclose()


async def test_frames_that_were_handed_over_are_measured_and_go_into_the_trash_alone(
    disk: LibraryDisk, profile: Profile, tmp_path: Path
) -> None:
    assert (await disk.look()).handed == {}
    handed = HandedFrames(profile.handed)
    frame = await handed.keep(b"png", "a cat.png")
    (profile.handed / "notes.txt").write_text("a person's own")
    (profile.handed / "link.png").symlink_to(frame)
    assert (await disk.look()).handed == {"a cat.png": 3}
    assert await disk.put_in_trash(StrayFile("a cat.png", 3, is_handed=True)) is not None
    assert sorted(path.name for path in profile.handed.iterdir()) == ["link.png", "notes.txt"]
    shutil.rmtree(profile.handed)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.png").write_bytes(b"1")
    profile.handed.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert (await disk.look()).handed == {}
    with pytest.raises(LibraryTrouble):
        await disk.put_in_trash(StrayFile("a.png", 1, is_handed=True))
    assert (tmp_path / "elsewhere" / "a.png").exists(), "no link leads out of the library"
    await handed.aclose()
    await disk.aclose()


async def test_a_clip_is_read_to_its_end_and_compared(clips: ClipFolder, disk: LibraryDisk, tmp_path: Path) -> None:
    path = await bring(clips)
    assert await disk.flaw(JOB, CLIP) is None
    path.write_bytes(DATA[:-1])
    assert await disk.flaw(JOB, CLIP) == FlawedClip(JOB.id, 0, ClipFlaw.DAMAGED)
    path.write_bytes(DATA[:-1] + bytes([DATA[-1] ^ 1]))
    assert await disk.flaw(JOB, CLIP) == FlawedClip(JOB.id, 0, ClipFlaw.DAMAGED)
    path.unlink()
    assert await disk.flaw(JOB, CLIP) == FlawedClip(JOB.id, 0, ClipFlaw.MISSING)
    whole = tmp_path / "whole.mp4"
    whole.write_bytes(DATA)
    path.symlink_to(whole)
    assert await disk.flaw(JOB, CLIP) == FlawedClip(JOB.id, 0, ClipFlaw.DAMAGED), "a link is no clip of the library"
    await disk.aclose()


async def test_a_damaged_file_is_set_aside_over_nothing(clips: ClipFolder, disk: LibraryDisk) -> None:
    for data in (b"one", b"two"):
        await bring(clips, data)
        await disk.set_aside(JOB, CLIP)
    await disk.set_aside(JOB, CLIP)
    folder = clips.folder(JOB)
    assert names_in(folder) == ["1.damaged-2.mp4", "1.damaged.mp4"]
    assert (folder / "1.damaged.mp4").read_bytes() == b"one"
    await disk.aclose()


async def test_a_stray_goes_to_the_trash_and_nothing_that_a_link_leads_to(
    disk: LibraryDisk, profile: Profile, tmp_path: Path
) -> None:
    stray = profile.clips / "2026-05" / "other"
    stray.mkdir(parents=True)
    (stray / "1.mp4").write_bytes(DATA)
    trashed = await disk.put_in_trash(StrayFile("2026-05/other", 1, is_folder=True))
    assert trashed is not None
    assert trashed.place is not None
    assert (trashed.place / "1.mp4").read_bytes() == DATA
    assert not stray.exists()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "1.mp4").write_bytes(DATA)
    (profile.clips / "2026-06").symlink_to(tmp_path / "mine", target_is_directory=True)
    with pytest.raises(LibraryTrouble):
        await disk.put_in_trash(StrayFile("2026-06/1.mp4", 1))
    assert (tmp_path / "mine" / "1.mp4").exists()
    await disk.aclose()


async def test_a_folder_that_is_not_there_is_told_and_taken_for_no_empty_one(
    disk: LibraryDisk, profile: Profile
) -> None:
    profile.clips.rmdir()
    with pytest.raises(LibraryTrouble):
        await disk.look()
    assert await disk.flaw(JOB, replace(CLIP, size=1)) == FlawedClip(JOB.id, 0, ClipFlaw.MISSING)
    await disk.aclose()
