"""An unfinished clip and the disk: what is written in which order, what counts of an earlier try, what is hashed."""

import hashlib
import json
import os
import sys
import time
from pathlib import Path

import pytest

from kinogrid.store.files import copy_whole, own_folder, write_whole
from kinogrid.store.parts import PartFile, measure
from tests.store.recording import recorded

CLIP = hashlib.shake_256(b"a clip").digest(50_000)
FOLDER = ("2026-11", "job-1")
BESIDE = "1.mp4.part.json"
linux = pytest.mark.skipif(sys.platform != "linux", reason="files that are open are named in /proc")


def part_in(root: Path) -> PartFile:
    """Look at a clip's unfinished file as a new start does."""
    part = PartFile(root, FOLDER, "1.mp4.part")
    part.look()
    return part


def left_by_a_kill(root: Path, data: bytes = CLIP, validator: str | None = '"v1"') -> Path:
    """Leave what a process leaves that is killed while it writes: the note is the one of the beginning."""
    part = part_in(root)
    part.begin(0, validator)
    part.append(data)
    return part.path


def tell_note(root: Path, **other: object) -> None:
    note = root.joinpath(*FOLDER, BESIDE)
    note.write_text(json.dumps(json.loads(note.read_bytes()) | other))


@linux
def test_a_clip_gets_its_name_only_after_its_bytes_are_on_the_disk(tmp_path: Path) -> None:
    part = part_in(tmp_path)
    part.begin(0, '"v1"')
    with recorded() as calls:
        part.append(CLIP[:300])
        part.append(CLIP[300:])
        part.seal()
        part.keep("1.mp4")
    assert calls == [
        ("write", "1.mp4.part"),
        ("fsync", "1.mp4.part"),
        ("rename", "1.mp4.part"),
        ("fsync", "job-1"),
        ("unlink", BESIDE),
    ]


@linux
def test_bytes_are_called_certain_only_after_they_are_on_the_disk(tmp_path: Path) -> None:
    part = part_in(tmp_path)
    part.begin(0, '"v1"')
    with recorded() as calls:
        part.append(CLIP)
        part.rest()
    assert calls == [
        ("write", "1.mp4.part"),
        ("fsync", "1.mp4.part"),
        ("unlink", f"{BESIDE}.tmp"),
        ("write", f"{BESIDE}.tmp"),
        ("rename", f"{BESIDE}.tmp"),
    ]


@linux
def test_another_version_is_noted_before_any_of_its_bytes_and_after_those_of_the_old_one_are_gone(
    tmp_path: Path,
) -> None:
    left_by_a_kill(tmp_path)
    part = part_in(tmp_path)
    with recorded() as calls:
        part.begin(0, '"v2"')
        part.append(b"new")
    assert [name for call, name in calls if call in {"ftruncate", "rename"}] == ["1.mp4.part", f"{BESIDE}.tmp"]
    assert calls[-2:] == [("rename", f"{BESIDE}.tmp"), ("write", "1.mp4.part")]


@linux
def test_what_is_replaced_in_one_step_is_on_the_disk_first_and_its_name_afterwards(tmp_path: Path) -> None:
    folder = own_folder(tmp_path, "folder")
    source = folder / "source"
    source.write_bytes(CLIP)
    with recorded() as calls:
        write_whole(folder / "kept.json", b"{}")
    assert [call for call, _ in calls] == ["unlink", "write", "fsync", "rename", "fsync"]
    assert [name for call, name in calls if call == "fsync"] == ["kept.json.tmp", "folder"]
    with recorded() as calls:
        write_whole(folder / "kept.json", b"{}", sync=False)
    assert [call for call, _ in calls] == ["unlink", "write", "rename"]
    with recorded() as calls:
        copy_whole(source, folder / "copy")
    assert [call for call, _ in calls if call != "unlink"] == ["fsync", "rename", "fsync"]
    assert calls[-1] == ("fsync", "folder")


@linux
def test_a_new_folder_s_name_is_on_the_disk_before_anything_is_put_into_it(tmp_path: Path) -> None:
    with recorded() as calls:
        own_folder(tmp_path, "month", "job")
    named = [one for one in calls if one[1] != tmp_path.name or one[0] == "fsync"]
    assert named == [("mkdir", "month"), ("fsync", tmp_path.name), ("mkdir", "job"), ("fsync", "month")]
    with recorded() as calls:
        own_folder(tmp_path, "month", "job")
    assert "fsync" not in {call for call, _ in calls}


def test_a_copy_keeps_the_rights_it_is_given(tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(CLIP)
    copy_whole(tmp_path / "source", tmp_path / "copy", 0o640)
    assert (tmp_path / "copy").read_bytes() == CLIP
    assert sys.platform == "win32" or (tmp_path / "copy").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("kind", ["symlink", "hardlink"])
def test_the_bytes_of_a_link_do_not_count(tmp_path: Path, kind: str) -> None:
    path = left_by_a_kill(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    path.replace(elsewhere)
    (path.symlink_to if kind == "symlink" else path.hardlink_to)(elsewhere)
    part = part_in(tmp_path)
    assert (part.size, part.validator) == (0, None)
    part.begin(0, None)
    part.rest()
    assert elsewhere.read_bytes() == CLIP


@pytest.mark.parametrize(
    ("certain", "counted"), [(-5, 0), (0, 0), (1, 1), (len(CLIP), len(CLIP)), (10**9, len(CLIP)), (200, 200)]
)
@pytest.mark.parametrize("apart", [3.0, -3.0])
def test_after_a_restart_of_the_machine_no_more_counts_than_was_certain_and_is_there(
    tmp_path: Path, certain: int, counted: int, apart: float
) -> None:
    left_by_a_kill(tmp_path)
    note = json.loads(tmp_path.joinpath(*FOLDER, BESIDE).read_bytes())
    tell_note(tmp_path, started=note["started"] + apart, certain=certain)
    assert part_in(tmp_path).size == counted


@pytest.mark.parametrize("apart", [1.5, -1.5])
def test_a_clock_that_is_set_by_a_second_is_no_restart_of_the_machine(tmp_path: Path, apart: float) -> None:
    left_by_a_kill(tmp_path)
    note = json.loads(tmp_path.joinpath(*FOLDER, BESIDE).read_bytes())
    assert note["started"] == pytest.approx(time.time() - time.monotonic(), abs=1.0)
    tell_note(tmp_path, started=note["started"] + apart)
    assert part_in(tmp_path).size == len(CLIP)


@pytest.mark.parametrize("note", [b'{"validator":"\xff"}', b'{"x":' + b"[" * 100_000])
def test_a_note_that_is_damaged_vouches_for_nothing(tmp_path: Path, note: bytes) -> None:
    left_by_a_kill(tmp_path)
    tmp_path.joinpath(*FOLDER, BESIDE).write_bytes(note)
    assert part_in(tmp_path).size == 0


@pytest.mark.parametrize(("characters", "kept"), [(1024, True), (1025, False)])
def test_a_validator_is_kept_up_to_a_length_that_a_sane_host_sends(tmp_path: Path, characters: int, kept: bool) -> None:
    part = part_in(tmp_path)
    part.begin(0, "v" * characters)
    assert part.validator == ("v" * characters if kept else None)
    part.rest()


def test_of_a_version_that_begins_anew_nothing_of_the_old_one_is_left_over(tmp_path: Path) -> None:
    left_by_a_kill(tmp_path)
    again = part_in(tmp_path)
    again.begin(0, '"v2"')
    again.append(b"new")
    # Killed here: what stands there is called the new version's.
    after = part_in(tmp_path)
    assert (after.size, after.validator, after.path.read_bytes()) == (3, '"v2"', b"new")


def test_no_clip_goes_on_before_its_beginning(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot go on at byte -1"):
        part_in(tmp_path).begin(-1, None)


@pytest.mark.parametrize("size", [0, 1, 2, 1000])
def test_the_hash_is_of_all_bytes_those_of_an_earlier_try_too(tmp_path: Path, size: int) -> None:
    left_by_a_kill(tmp_path, CLIP[:size])
    part = part_in(tmp_path)
    part.begin(size, '"v1"')
    part.append(CLIP[size:])
    assert part.seal() == hashlib.sha256(CLIP).hexdigest()
    assert part.keep("1.mp4").read_bytes() == CLIP


def test_the_hash_is_of_what_is_left_when_a_clip_is_begun_again_further_back(tmp_path: Path) -> None:
    part = part_in(tmp_path)
    part.begin(0, '"v1"')
    part.append(CLIP[:300] + b"of another version")
    part.begin(300, '"v1"')
    part.append(CLIP[300:])
    assert part.seal() == hashlib.sha256(CLIP).hexdigest()
    assert part.keep("1.mp4").read_bytes() == CLIP


def test_the_hash_is_of_the_bytes_that_a_full_disk_took(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    part = part_in(tmp_path)
    part.begin(0, '"v1"')
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, old[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            part.append(CLIP)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert part.size == 30_000
    part.append(CLIP[30_000:])
    assert part.seal() == hashlib.sha256(CLIP).hexdigest()
    assert part.keep("1.mp4").read_bytes() == CLIP


def test_bytes_that_another_program_puts_at_the_end_are_cut_off(tmp_path: Path) -> None:
    part = part_in(tmp_path)
    part.begin(0, '"v1"')
    part.append(CLIP)
    with part.path.open("ab") as other:
        other.write(b"not of the clip")
    assert part.seal() == hashlib.sha256(CLIP).hexdigest()
    assert part.keep("1.mp4").read_bytes() == CLIP


def test_a_clip_that_another_program_cuts_while_it_comes_is_not_filled_with_nothing(tmp_path: Path) -> None:
    part = part_in(tmp_path)
    part.begin(0, '"v1"')
    part.append(CLIP)
    os.truncate(part.path, 1000)
    with pytest.raises(OSError, match="another program cut"):
        part.seal()
    with pytest.raises(RuntimeError):
        part.keep("1.mp4")
    part.rest()
    assert part_in(tmp_path).size == 1000


@pytest.mark.parametrize("then", ["nothing", "written on", "begun again", "discarded", "kept"])
def test_only_what_is_sealed_as_it_is_gets_the_clip_s_name(tmp_path: Path, then: str) -> None:
    part = part_in(tmp_path)
    if then != "nothing":
        part.begin(0, '"v1"')
        part.append(CLIP)
        part.seal()
    match then:
        case "written on":
            part.append(b"more")
        case "begun again":
            part.begin(part.size, '"v1"')
        case "discarded":
            part.discard()
        case "kept":
            part.keep("2.mp4")
    with pytest.raises(RuntimeError, match="only after it is sealed"):
        part.keep("1.mp4")
    part.rest()


@pytest.mark.parametrize("end", ["keep", "discard"])
def test_after_its_end_a_part_is_empty_and_begins_anew(tmp_path: Path, end: str) -> None:
    part = part_in(tmp_path)
    part.begin(0, '"v1"')
    part.append(CLIP)
    part.seal()
    if end == "keep":
        part.keep("1.mp4")
    else:
        part.discard()
    assert (part.size, part.validator) == (0, None)
    with pytest.raises(RuntimeError, match="after it is begun"):
        part.append(b"more")
    part.begin(0, None)
    part.append(b"other")
    assert part.seal() == hashlib.sha256(b"other").hexdigest()


def test_a_part_whose_files_somebody_removed_is_discarded_and_kept_all_the_same(tmp_path: Path) -> None:
    part = part_in(tmp_path)
    part.discard()
    part.begin(0, '"v1"')
    part.append(CLIP)
    tmp_path.joinpath(*FOLDER, BESIDE).unlink()
    part.seal()
    assert part.keep("1.mp4").read_bytes() == CLIP


def test_what_lies_beside_a_kept_clip_is_tidied_up_unless_it_is_being_fetched(tmp_path: Path) -> None:
    final = tmp_path / "1.mp4"
    final.write_bytes(CLIP)
    part, note = tmp_path / "1.mp4.part", tmp_path / BESIDE
    part.touch()
    note.touch()
    assert measure([tmp_path / "1.mov", final], part) is not None
    assert note.exists()
    part.unlink()
    assert measure([final], part) is not None
    assert not note.exists()
    kept = measure([final], part)
    assert kept is not None
    assert (kept.size, kept.sha256, kept.name) == (len(CLIP), hashlib.sha256(CLIP).hexdigest(), "1.mp4")
