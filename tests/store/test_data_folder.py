"""Where a library is, and the note of a folder that a person chose."""

import os
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.data_folder import DataFolder, FolderNote
from kinogrid.store.paths import Profile
from kinogrid.store.profile_lock import ProfileLock
from tests.disks import SmallDisk


def test_a_folder_is_remembered_in_whatever_bytes_its_name_has(tmp_path: Path) -> None:
    note = FolderNote(tmp_path / "config" / "data-folder")
    assert note.read() is None
    folder = tmp_path / os.fsdecode(b"odd\xff name\xc3\xa4 ")
    note.remember(folder)
    assert note.read() == folder


@pytest.mark.parametrize("text", [b"", b"relative/folder\n", b"/with\0zero"])
def test_a_note_that_names_no_folder_is_trouble_and_no_reason_to_begin_anew(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "data-folder"
    path.write_bytes(text)
    with pytest.raises(LibraryTrouble) as caught:
        FolderNote(path).read()
    assert caught.value.failure.code == "folder_note"


def test_a_note_that_is_no_file_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "data-folder").mkdir()
    with pytest.raises(LibraryTrouble):
        FolderNote(tmp_path / "data-folder").read()


@pytest.mark.parametrize(
    ("name", "code"), [("file", "folder_is_file"), ("file/below", "folder_is_file"), ("x" * 300, "folder_name_long")]
)
def test_what_keeps_a_folder_from_being_made_has_a_name(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "file").touch()
    profile = Profile(tmp_path / name)
    with pytest.raises(LibraryTrouble) as caught:
        DataFolder(profile).claim(ProfileLock(profile.lock))
    assert caught.value.failure.code == code


def test_a_read_only_folder_with_all_that_belongs_there_is_told(read_only: Path) -> None:
    with pytest.raises(LibraryTrouble) as caught:
        Profile(read_only).create()
    assert caught.value.failure.code == "disk_denied"


@pytest.mark.parametrize("there", ["", "kinogrid.db", "clips"])
def test_a_folder_that_had_a_library_is_claimed_only_while_there_is_something_of_it(tmp_path: Path, there: str) -> None:
    folder = tmp_path / "library"
    (folder / there).mkdir(parents=True)
    lock = ProfileLock(folder / "kinogrid.lock")
    claim = DataFolder(Profile(folder), known=True)
    if there:
        assert claim.claim(lock)
        lock.release()
        return
    with pytest.raises(LibraryTrouble) as caught:
        claim.claim(lock)
    assert caught.value.failure.code == "library_gone"
    assert list(folder.iterdir()) == []


def test_a_full_disk_is_tried_out_until_it_takes_something(small_disk: SmallDisk) -> None:
    folder = DataFolder(Profile(small_disk.folder))
    folder.profile.create()
    small_disk.fill(4096)
    with pytest.raises(LibraryTrouble) as caught:
        folder.try_out()
    assert caught.value.failure.code == "disk_full"
    small_disk.free()
    folder.try_out()
    assert list(folder.profile.cache.iterdir()) == []


def test_another_choice_keeps_where_it_is_noted(tmp_path: Path) -> None:
    note = FolderNote(tmp_path / "note")
    other = DataFolder(Profile(tmp_path / "gone"), note, known=True).instead(tmp_path / "other")
    assert other == DataFolder(Profile(tmp_path / "other"), note, chosen=True)
