"""A backup is a whole library in one file or nothing, and nothing comes out of one that is not as it says."""

import hashlib
import json
import os
import sqlite3
import stat
import threading
import zipfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from kinogrid.domain.backup_task import BackupMade
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate, LocalFrame
from kinogrid.domain.sequence import ClipSequence, ClipShot, PlannedShot
from kinogrid.domain.state import Draft
from kinogrid.store.backup import MANIFEST, BackupFiles
from kinogrid.store.clips import ClipFolder
from kinogrid.store.frames import FrameFolder
from kinogrid.store.paths import Profile
from kinogrid.store.recovery import returning
from kinogrid.store.sequence_files import SequenceFiles
from tests.disks import SmallDisk
from tests.store.bringing import DATA, bring, names_in, trouble
from tests.store.conftest import killed
from tests.store.samples import STATES, job, with_task
from tests.store.test_rescue import rows, saved

DRAFT = ".kinogrid-0.part"
Entries = dict[str, bytes]


@dataclass
class Shelf:
    """A library, and a folder for its backups."""

    profile: Profile
    folder: Path
    jobs: Sequence[Job]

    async def back_up(self, moved: Callable[[int, int], object] = max, *, stop: bool = False) -> BackupMade | None:
        event = threading.Event()
        if stop:
            event.set()
        files = BackupFiles(self.profile, "1")
        try:
            return await files.back_up(self.folder, DRAFT, moved, event)
        finally:
            await files.aclose()

    async def restore(self, source: Path, *, stop: bool = False) -> BackupMade | None:
        event = threading.Event()
        if stop:
            event.set()
        files = BackupFiles(self.profile, "1")
        try:
            return await files.restore(source, self.folder, DRAFT, max, event)
        finally:
            await files.aclose()

    async def backed_up(self) -> Path:
        made = await self.back_up()
        assert made is not None
        return made.path


@pytest.fixture
async def shelf(profile: Profile, tmp_path: Path) -> Shelf:
    picture = FrameFolder(profile.folder).keep(b"a picture", "png")
    jobs = [job(number, with_task(state, number)) for number, state in enumerate(STATES.values(), 1)]
    order = Generate(prompt="mine", first=LocalFrame(str(picture)), last=LocalFrame("/elsewhere/x.png"))
    jobs.append(replace(job(50, Draft(1.0)), order=order))
    await saved(profile, *jobs, planned=[job(60, Draft(2.0))])
    clips = ClipFolder(profile)
    for index in range(2):
        await bring(clips, at=index)
    await clips.aclose()
    settings = {
        "theme": "light",
        "token_marks": ["x"],
        "callback_path": "secret",
        "compose": {"first": {"path": str(picture)}},
    }
    profile.settings.write_text(json.dumps(settings))
    (profile.cache / "thing").write_text("made again at any time")
    folder = tmp_path / "backups"
    folder.mkdir()
    return Shelf(profile, folder, jobs)


async def test_a_library_comes_back_as_it_was_in_a_folder_of_its_own(shelf: Shelf) -> None:
    told: list[tuple[int, int]] = []
    made = await shelf.back_up(lambda done, total: told.append((done, total)))
    assert made is not None
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] == made.size
    assert names_in(shelf.folder) == [made.path.name], "nothing is left beside it"
    before = await rows(shelf.profile)
    back = await shelf.restore(made.path)
    assert back is not None
    assert (back.files, back.size) == (made.files, made.size)
    restored = Profile(back.path)
    jobs, planned = await rows(restored)
    was = {one.id: returning(one) for one in before[0]}
    frame = restored.frames / next(restored.frames.iterdir()).name
    order = was["job-50"].order
    assert isinstance(order, Generate)
    was["job-50"] = replace(was["job-50"], order=replace(order, first=LocalFrame(str(frame))))
    assert {one.id: one for one in jobs} == was
    assert planned == [returning(one) for one in before[1]]
    assert frame.read_bytes() == b"a picture"
    assert (ClipFolder(restored).folder(job()) / "1.mp4").read_bytes() == DATA
    with closing(sqlite3.connect(restored.database)) as database:
        behind = {row[0] for row in database.execute("SELECT job_id FROM unrecorded")}
    assert behind >= {"job-50", "job-60"}, "what was changed is told to the folders by the next start"
    assert json.loads(restored.settings.read_text())["compose"]["first"]["path"] == str(frame)
    assert await rows(shelf.profile) == before, "the library that is open is as before"
    again = await shelf.restore(made.path)
    assert again is not None
    assert again.path != back.path


async def test_a_backup_holds_no_secret_and_nothing_that_can_be_made_again(shelf: Shelf) -> None:
    (ClipFolder(shelf.profile).folder(job()) / "3.mp4.part").write_bytes(b"half")
    (ClipFolder(shelf.profile).folder(job()) / "my note.txt").write_bytes(b"mine")
    made = await shelf.back_up()
    assert made is not None
    assert made.left_out == 1
    with zipfile.ZipFile(made.path) as packed:
        names = packed.namelist()
        assert names[0] == "kinogrid.db"
        assert names[-1] == MANIFEST
        assert not [name for name in names if name.endswith((".part", "thing", ".txt"))]
        assert json.loads(packed.read("settings.json")).keys() == {"theme", "compose"}
        kinds = {Path(entry.filename).suffix: entry.compress_type for entry in packed.infolist()}
    assert (kinds[".mp4"], kinds[".png"], kinds[".db"]) == (
        zipfile.ZIP_STORED,
        zipfile.ZIP_STORED,
        zipfile.ZIP_DEFLATED,
    )
    if os.name == "posix":
        assert stat.S_IMODE(made.path.stat().st_mode) == 0o600


async def test_it_is_written_over_nothing(shelf: Shelf) -> None:
    first = await shelf.backed_up()
    before = first.read_bytes()
    second = await shelf.backed_up()
    assert names_in(shelf.folder) == sorted([first.name, second.name])
    assert first.read_bytes() == before


async def test_stopped_it_leaves_nothing(shelf: Shelf) -> None:
    assert await shelf.back_up(stop=True) is None
    assert names_in(shelf.folder) == []
    path = await shelf.backed_up()
    assert await shelf.restore(path, stop=True) is None
    assert names_in(shelf.folder) == [path.name]


async def test_a_kill_leaves_a_draft_that_the_next_try_takes_away(shelf: Shelf) -> None:
    before = await rows(shelf.profile)
    said, ended = killed("backing", str(shelf.profile.folder), str(shelf.folder), after=2)
    assert said
    assert ended or names_in(shelf.folder)
    await shelf.backed_up()
    assert not [name for name in names_in(shelf.folder) if name.startswith(".")]
    assert await rows(shelf.profile) == before


def packed_anew(source: Path, change: Callable[[Entries, dict[str, Any]], Mapping[str, bytes] | None]) -> Path:
    """Write a backup once more, changed: what it holds, and what it says that it holds."""
    with zipfile.ZipFile(source) as packed:
        entries = {name: packed.read(name) for name in packed.namelist()}
    manifest = json.loads(entries.pop(MANIFEST))
    twice = change(entries, manifest) or {}
    target = source.with_name("changed.zip")
    with zipfile.ZipFile(target, "w") as packed:
        for name, data in entries.items():
            packed.writestr(name, data)
        for name, data in twice.items():
            packed.writestr(name, data)
        if manifest:
            packed.writestr(MANIFEST, json.dumps(manifest))
    return target


def rename(entries: Entries, manifest: dict[str, Any], name: str) -> None:
    """Call the first clip something else, in the file and in what that says."""
    clip = next(one for one in entries if one.endswith(".mp4"))
    entries[name] = entries.pop(clip)
    for told in manifest["files"]:
        if told["name"] == clip:
            told["name"] = name


def forget(entries: Entries, _manifest: dict[str, Any]) -> None:
    del entries["settings.json"]


def damage(entries: Entries, _manifest: dict[str, Any]) -> None:
    clip = next(one for one in entries if one.endswith(".mp4"))
    entries[clip] = bytes([entries[clip][0] ^ 1]) + entries[clip][1:]


def grow(entries: Entries, _manifest: dict[str, Any]) -> None:
    clip = next(one for one in entries if one.endswith(".mp4"))
    entries[clip] += b"more"


def no_library(entries: Entries, manifest: dict[str, Any]) -> None:
    del entries["kinogrid.db"]
    manifest["files"] = [told for told in manifest["files"] if told["name"] != "kinogrid.db"]


def newer(_entries: Entries, manifest: dict[str, Any]) -> None:
    manifest["format"] = 2


def silent(_entries: Entries, manifest: dict[str, Any]) -> None:
    manifest.clear()


def more(entries: Entries, _manifest: dict[str, Any]) -> None:
    entries["clips/2026-05/j/1.mp4"] = b"a clip that nobody named"


NAMES = [
    *("../1.mp4", "/tmp/1.mp4", "clips/../../1.mp4", "clips/2026-05/../1.mp4", "C:/1.mp4", "clips\\2026-05\\j\\1.mp4"),
    *("clips/2026-05/j/deep/1.mp4", "clips/2026-05/j/.hidden", "kinogrid.db-wal", "log/kinogrid.log", "opened-by"),
    *("clips/2026-05/j/1.mp4:x", "KINOGRID.DB", "clips/2026-05/j/1 .mp4"),
]


@pytest.mark.filterwarnings("ignore:Duplicate name")
async def test_what_is_not_as_it_says_brings_nothing_back_and_leaves_nothing(shelf: Shelf, tmp_path: Path) -> None:
    source = await shelf.backed_up()
    changes = [forget, damage, grow, no_library, newer, silent, more]
    for change in [
        *changes,
        *(lambda entries, manifest, name=name: rename(entries, manifest, name) for name in NAMES),
        lambda entries, _manifest: {"settings.json": entries["settings.json"]},
    ]:
        with trouble("backup_unusable"):
            await shelf.restore(packed_anew(source, change))
        assert names_in(shelf.folder) == sorted(["changed.zip", source.name])
    assert not (tmp_path / "1.mp4").exists()


async def test_a_file_that_is_no_backup_or_only_a_part_of_one_is_told(shelf: Shelf) -> None:
    source = await shelf.backed_up()
    whole = source.read_bytes()
    for data in (b"", b"no zip at all", whole[:-100], whole[: len(whole) // 2]):
        source.write_bytes(data)
        with trouble("backup_unusable"):
            await shelf.restore(source)
        assert names_in(shelf.folder) == [source.name]
    source.unlink()
    with pytest.raises(LibraryTrouble):
        await shelf.restore(source)


async def test_a_link_in_a_backup_is_refused(shelf: Shelf) -> None:
    source = await shelf.backed_up()
    with zipfile.ZipFile(source) as packed:
        entries = {entry.filename: (entry, packed.read(entry)) for entry in packed.infolist()}
    clip = next(one for one in entries if one.endswith(".mp4"))
    entries[clip][0].external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(source, "w") as packed:
        for entry, data in entries.values():
            packed.writestr(entry, data)
    with trouble("backup_unusable"):
        await shelf.restore(source)


async def test_a_damaged_database_is_refused_though_its_hash_is_right(shelf: Shelf) -> None:
    await shelf.backed_up()
    other = Shelf(shelf.profile, shelf.folder, shelf.jobs)
    source = names_in(shelf.folder)[0]

    def ruin(entries: Entries, manifest: dict[str, Any]) -> None:
        data = entries["kinogrid.db"] = b"SQLite format 3\0" + b"garbage " * 1000
        for told in manifest["files"]:
            if told["name"] == "kinogrid.db":
                told |= {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}

    with pytest.raises(LibraryTrouble):
        await other.restore(packed_anew(shelf.folder / source, ruin))
    assert names_in(shelf.folder) == sorted(["changed.zip", source])


async def test_a_full_disk_leaves_nothing_of_either(shelf: Shelf, small_disk: SmallDisk) -> None:
    path = await shelf.backed_up()
    there = Shelf(shelf.profile, small_disk.folder, shelf.jobs)
    small_disk.fill(400_000)
    with trouble("disk_full"):
        await there.back_up()
    small_disk.free()
    assert names_in(small_disk.folder) == []
    small_disk.fill(400_000)
    with trouble("disk_full"):
        await there.restore(path)
    small_disk.free()
    assert names_in(small_disk.folder) == []


async def test_a_folder_that_is_gone_is_told(shelf: Shelf) -> None:
    shelf.folder.rmdir()
    with pytest.raises(LibraryTrouble):
        await shelf.back_up()


async def test_sequences_come_along_and_find_their_pictures(shelf: Shelf) -> None:
    frames = shelf.profile.frames
    order = Generate(prompt="rain", first=LocalFrame(str(frames / "a.png")))
    film = ClipSequence("film", "A film", 1.0, (ClipShot("1", "job", 2), PlannedShot("2", order)), {"2": "a job"})
    kept = SequenceFiles(shelf.profile)
    await kept.write(film)
    await kept.aclose()
    made = await shelf.restore(await shelf.backed_up())
    assert made is not None
    back = SequenceFiles(Profile(made.path))
    (found,) = await back.read()
    await back.aclose()
    there = replace(order, first=LocalFrame(str(made.path / "frames" / "a.png")))
    assert found == replace(film, shots=(film.shots[0], PlannedShot("2", there)))
