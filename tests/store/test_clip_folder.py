import asyncio
import hashlib
import json
import os
import random
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kinogrid.domain.failure import Charge, LibraryTrouble
from kinogrid.domain.hints import Hints, Stretch
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.journal import JournalEntry, JournalKind, OtherKind
from kinogrid.domain.state import Clip, Done, Kept
from kinogrid.domain.trashed import Trashed
from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.parts import BATCH
from kinogrid.store.paths import Profile
from kinogrid.store.record import FORMAT
from kinogrid.store.redact import Redactor
from kinogrid.ui.controls.trash import to_trash
from tests.disks import SmallDisk, make_endless
from tests.reached import must_reach, reached
from tests.store import fetcher
from tests.store.bringing import DATA, DIGEST, begun, bring, go_on, names_in, trouble
from tests.store.conftest import killed
from tests.store.samples import CLIP, IMAGINE, PICTURE, RAW, SHEET, STATES, job
from tests.waiting import until

JOB = job(1)
PICTURES = job(1, order=IMAGINE)
SUFFIXES = ["png", "jpg", "webp"]


def with_clip(clip: Clip) -> Done:
    return Done("t-1", SHEET, (clip,))


def as_brought(data: bytes) -> Clip:
    return replace(CLIP, size=len(data), sha256=hashlib.sha256(data).hexdigest())


@pytest.mark.parametrize(
    ("of", "index", "suffix", "size"),
    [
        *((JOB, 0, "mp4", size) for size in (0, 1, BATCH - 1, BATCH, BATCH + 1, len(DATA))),
        *((PICTURES, index, suffix, len(DATA)) for index, suffix in enumerate(SUFFIXES)),
    ],
)
async def test_a_variant_arrives_whole_under_its_own_name_and_leaves_nothing_beside_it(
    clips: ClipFolder, of: Job, index: int, suffix: str, size: int
) -> None:
    path = await bring(clips, DATA[:size], suffix, of=of, at=index)
    assert path == clips.folder(of) / f"{index + 1}.{suffix}"
    assert path.read_bytes() == DATA[:size]
    assert names_in(path.parent) == [path.name]
    assert await clips.kept(of, index) == Kept(size, hashlib.sha256(DATA[:size]).hexdigest(), path.name)
    assert await clips.kept(of, index + 1) is None
    made = replace(PICTURE, index=index, name=path.name)
    assert clips.clip_path(replace(of, state=with_clip(made)), index) == path


async def test_the_size_counts_what_is_still_on_its_way(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, None)
        for taken in range(0, len(DATA), 50_000):
            assert part.size == taken
            await part.write(DATA[taken : taken + 50_000])


async def test_nothing_stands_under_the_clips_name_before_it_is_kept(clips: ClipFolder) -> None:
    async with begun(clips, DATA, at=2) as part:
        await part.seal()
        assert not clips.clip_path(JOB, 2).exists()
        assert part.path.read_bytes() == DATA


async def test_a_host_that_starts_over_replaces_what_was_there(clips: ClipFolder) -> None:
    async with begun(clips, b"x" * 900_000, validator='"old"'):
        pass
    async with clips.part(JOB, 0) as part:
        assert (part.size, part.validator) == (900_000, '"old"')
        await part.begin(0, '"new"')
        await part.write(DATA[:500])
        assert await part.seal() == hashlib.sha256(DATA[:500]).hexdigest()
        assert (await part.keep()).read_bytes() == DATA[:500]


@must_reach("at once", "gone on with", "begun again further back", "cut back at once")
@settings(max_examples=40)
@given(cuts=st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000)), max_size=4))
async def test_any_history_of_cuts_and_restarts_ends_in_the_right_bytes_and_hash(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[tuple[int, int]]
) -> None:
    clips = ClipFolder(Profile(tmp_path_factory.mktemp("cuts")))
    data = DATA[:1000]
    for back, end in cuts:
        async with clips.part(JOB, 0) as part:
            offset = min(back, part.size)
            reached(gone_on_with=0 < offset == part.size, begun_again_further_back=0 < offset < part.size)
            await part.begin(offset, '"v1"')
            await part.write(data[offset : max(offset, end)])
            reached(cut_back_at_once=back < part.size)
            await part.begin(min(part.size, back), '"v1"')
    async with clips.part(JOB, 0) as part:
        await part.begin(part.size, '"v1"')
        await part.write(data[part.size :])
        assert await part.seal() == hashlib.sha256(data).hexdigest()
        assert (await part.keep()).read_bytes() == data
    reached(at_once=not cuts)
    await clips.aclose()


@pytest.mark.parametrize("note", [None, b"", b"{", b"[]", b'{"validator":5}', b"\xff" * 40, b"[" * 100_000])
async def test_bytes_of_an_unknown_version_do_not_count(clips: ClipFolder, note: bytes | None) -> None:
    async with begun(clips, DATA) as part:
        beside = part.path.with_name("1.mp4.part.json")
    beside.unlink()
    if note is not None:
        beside.write_bytes(note)
    async with clips.part(JOB, 0) as part:
        assert (part.size, part.validator) == (0, None)
    await bring(clips)


async def test_after_a_restart_of_the_machine_only_the_certain_bytes_count(clips: ClipFolder) -> None:
    async with begun(clips, DATA[:600_000]) as part:
        note = part.path.with_name("1.mp4.part.json")
    told = json.loads(note.read_bytes())
    assert told["certain"] == 600_000
    # As a power cut leaves it: the machine started later, and the file is longer than what was certain.
    note.write_text(json.dumps(told | {"started": told["started"] - 5000, "certain": 200_000}))
    assert (await go_on(clips, 200_000)).read_bytes() == DATA


async def test_a_discarded_clip_leaves_nothing_and_can_begin_again(clips: ClipFolder) -> None:
    async with begun(clips, DATA) as part:
        await part.seal()
        await part.discard()
        assert names_in(clips.folder(JOB)) == []
        assert part.size == 0
        await part.begin(0, '"v2"')
        await part.write(b"again")
        await part.seal()
        assert (await part.keep()).read_bytes() == b"again"


async def test_an_unsealed_clip_is_never_kept(clips: ClipFolder) -> None:
    async with begun(clips, b"half") as part:
        with pytest.raises(RuntimeError):
            await part.keep()
        await part.seal()
        await part.write(b"more")
        with pytest.raises(RuntimeError):
            await part.keep()
    assert not clips.clip_path(JOB, 0).exists()


async def test_a_clip_is_written_by_one_at_a_time(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0):
        with pytest.raises(RuntimeError):
            await clips.part(JOB, 0).__aenter__()
        async with clips.part(JOB, 1):
            pass
    async with clips.part(JOB, 0):
        pass


async def test_four_clips_at_once(clips: ClipFolder) -> None:
    paths = await asyncio.gather(*(bring(clips, DATA[index:], at=index) for index in range(4)))
    assert all(path.read_bytes() == DATA[index:] for index, path in enumerate(paths))


@pytest.mark.parametrize(("of", "suffix"), [(JOB, "mp4"), (PICTURES, "webp")], ids=["clip", "picture"])
async def test_a_cancelled_fetch_keeps_what_came_and_goes_on_whatever_kind_it_turns_out_to_be(
    clips: ClipFolder, of: Job, suffix: str
) -> None:
    half_way = asyncio.Event()

    async def fetch() -> None:
        async with begun(clips, DATA[: BATCH + 100], of=of):
            half_way.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(fetch())
    await half_way.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await clips.kept(of, 0) is None
    path = await go_on(clips, BATCH + 100, suffix, of=of)
    assert path.read_bytes() == DATA
    assert names_in(path.parent) == [f"1.{suffix}"]


HOSTILE_IDS = ["", ".", "..", "../x", "a/b", "a\\b", "/etc", "-", "a b", "a.mp4", "CON", "nul", "com1", "a" * 65]


@pytest.mark.parametrize("job_id", [*HOSTILE_IDS, "a\0b", "é", "a\n"])
async def test_a_hostile_id_is_refused_before_anything_is_made(
    clips: ClipFolder, profile: Profile, job_id: str
) -> None:
    hostile = job(1, id=job_id)
    for use in (clips.folder, lambda job: clips.clip_path(job, 0)):
        with pytest.raises(ValueError, match="job's id"):
            use(hostile)
    for work in (clips.part(hostile, 0).__aenter__(), clips.write_record(hostile, []), clips.remove(hostile)):
        with pytest.raises(ValueError, match="job's id"):
            await work
    assert names_in(profile.clips) == []


@pytest.mark.parametrize("index", [-1, 8, 10**9])
def test_a_hostile_index_is_refused(profile: Profile, index: int) -> None:
    with pytest.raises(ValueError, match="no variant"):
        ClipFolder(profile).clip_path(JOB, index)


@pytest.mark.parametrize(
    ("at", "month"),
    [
        (1_764_547_199.0, "2025-11"),
        # Times that no calendar has.
        *((at, "1970-01") for at in (float("nan"), float("inf"), -1e300, 1e300, -1.0)),
    ],
)
def test_the_folder_is_the_month_of_utc_and_the_id(profile: Profile, at: float, month: str) -> None:
    assert ClipFolder(profile).folder(job(1, created_at=at)) == profile.clips / month / "job-1"


@pytest.mark.parametrize("level", ["month", "job"])
async def test_a_link_in_the_way_leads_nowhere(clips: ClipFolder, tmp_path: Path, level: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("mine")
    link = clips.folder(JOB) if level == "job" else clips.folder(JOB).parent
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(outside)
    with trouble("disk_denied"):
        await bring(clips)
    with pytest.raises(LibraryTrouble):
        await clips.write_record(JOB, [])
    if level == "job":
        await clips.remove(JOB)
        assert not link.is_symlink()
    else:
        with pytest.raises(LibraryTrouble):
            await clips.remove(JOB)
    assert names_in(outside) == ["precious"]


@pytest.mark.parametrize("name", ["1.mp4.part", "1.mp4", "1.mp4.part.json", "1.mp4.part.json.tmp", "job.json.tmp"])
@pytest.mark.parametrize("kind", ["symlink", "hardlink"])
async def test_a_file_that_is_also_elsewhere_is_never_written_through(
    clips: ClipFolder, tmp_path: Path, name: str, kind: str
) -> None:
    outside = tmp_path / "precious"
    outside.write_text("mine")
    clips.folder(JOB).mkdir(parents=True)
    here = clips.folder(JOB) / name
    (here.symlink_to if kind == "symlink" else here.hardlink_to)(outside)
    assert (await bring(clips)).read_bytes() == DATA
    await clips.write_record(JOB, [])
    assert outside.read_text() == "mine"


async def test_a_full_disk_is_told_and_the_clip_goes_on_once_there_is_room(small_disk: SmallDisk) -> None:
    clips = ClipFolder(Profile(small_disk.folder))
    small_disk.fill(700_000)
    with pytest.raises(LibraryTrouble) as caught:
        await bring(clips)
    assert (caught.value.failure.code, caught.value.failure.charge) == ("disk_full", Charge.YES)
    small_disk.free()
    async with clips.part(JOB, 0) as part:
        offset = part.size
        assert 0 < offset <= 700_000
        assert part.path.stat().st_size == offset
    assert (await go_on(clips, offset)).read_bytes() == DATA
    await clips.aclose()


async def test_what_comes_after_bytes_that_a_full_disk_did_not_take_is_not_put_in_their_place(
    small_disk: SmallDisk,
) -> None:
    clips = ClipFolder(Profile(small_disk.folder))
    small_disk.fill(300_000)
    with trouble("disk_full"):
        async with clips.part(JOB, 0) as part:
            await part.begin(0, '"v1"')
            await part.write(DATA[:BATCH])
            await until(lambda: not clips._workers._under_way)
            small_disk.free()
            await part.write(DATA[BATCH : 2 * BATCH])
    async with clips.part(JOB, 0) as part:
        offset = part.size
        assert 0 < offset < BATCH
        assert part.path.read_bytes() == DATA[:offset]
    assert (await go_on(clips, offset)).read_bytes() == DATA
    await clips.aclose()


async def test_a_folder_that_cannot_be_written_is_told(read_only: Path) -> None:
    clips = ClipFolder(Profile(read_only))
    with trouble("disk_denied"):
        await bring(clips)
    with pytest.raises(LibraryTrouble) as caught:
        await clips.write_record(JOB, [])
    # The job whose story it is may have been paid for.
    assert caught.value.failure.charge is Charge.YES
    await clips.aclose()


async def test_a_part_that_another_program_removes_is_told(clips: ClipFolder) -> None:
    async with begun(clips, DATA[:1000]):
        pass
    async with clips.part(JOB, 0) as part:
        part.path.unlink()
        with pytest.raises(LibraryTrouble):
            await part.begin(1000, '"v1"')


async def test_beginning_past_the_end_is_our_own_mistake(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        with pytest.raises(ValueError, match="cannot go on"):
            await part.begin(1, None)


async def test_bytes_before_a_beginning_are_our_own_mistake(clips: ClipFolder) -> None:
    async with begun(clips, b"first"):
        pass
    async with clips.part(JOB, 0) as part:
        await part.write(b"second")
        with pytest.raises(RuntimeError):
            await part.seal()
        assert part.path.read_bytes() == b"first"


async def test_a_clip_that_was_whole_when_the_app_was_killed_needs_no_more_bytes(clips: ClipFolder) -> None:
    async with begun(clips, DATA):
        pass
    async with clips.part(JOB, 0) as part:
        assert part.size == len(DATA)
        assert await part.seal() == DIGEST
        assert (await part.keep()).read_bytes() == DATA


async def test_an_endless_validator_is_not_kept(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, "x" * 5000)
        assert part.validator is None


async def test_a_newer_kinogrids_record_is_left_whole_and_any_other_is_written_over(clips: ClipFolder) -> None:
    path = clips.folder(JOB) / "job.json"
    path.parent.mkdir(parents=True)
    for newer in (FORMAT + 1, 99):
        text = json.dumps({"jobs": "told otherwise", "format": newer}).encode()
        path.write_bytes(text)
        await clips.write_record(JOB, ())
        assert path.read_bytes() == text
    for other in (b"", b"[1]", b'{"format": "9"}', json.dumps({"format": FORMAT}).encode(), b"\xff" * 9):
        path.write_bytes(other)
        await clips.write_record(JOB, ())
        assert json.loads(path.read_bytes())["job"] == JOB.id
    path.unlink()
    path.symlink_to(path.parent / "elsewhere")
    (path.parent / "elsewhere").write_text('{"format": 99}')
    await clips.write_record(JOB, ())
    assert not path.is_symlink()
    assert (path.parent / "elsewhere").read_text() == '{"format": 99}'


async def test_the_record_explains_the_folder(clips: ClipFolder) -> None:
    done = job(1, STATES["done"], curation=Curation(1, frozenset({3, 0})))
    await clips.write_record(done, [JournalEntry(1_700_000_000.25, JournalKind.ACCEPTED, "t-1")])
    told = json.loads((clips.folder(done) / "job.json").read_bytes())
    assert told["state"] == "done"
    assert told["order"]["prompt"] == "a cat on a table"
    assert told["result"] == json.loads(RAW)
    assert told["clips"][0]["sha256"] == CLIP.sha256
    assert told["format"] == FORMAT
    why = {"code": "api_error", "charge": "maybe", "trace_id": "trace-1", "said": "fetch failed", "status": 500}
    assert told["missing"][0]["failure"] == why | {"values": []}
    assert told["curation"] == {"picked": 1, "starred": [0, 3], "rejected": []}
    assert told["journal"] == [
        {"at": 1_700_000_000.25, "time": "2023-11-14T22:13:20.250+00:00", "what": "Accepted", "detail": "t-1"}
    ]


@pytest.mark.parametrize("kind", STATES)
async def test_every_state_has_a_record(clips: ClipFolder, kind: str) -> None:
    made = job(1, STATES[kind], created_at=float("nan"))
    await clips.write_record(made, [JournalEntry(1e300, OtherKind("odd"))])
    assert json.loads((clips.folder(made) / "job.json").read_bytes())["state"] == kind


async def test_the_record_holds_no_secret_and_stays_json(profile: Profile) -> None:
    token = "3f9c0b7e51d24a6f8e2b17c4d5a09b66"
    redactor = Redactor()
    redactor.learn(token)
    clips = ClipFolder(profile, redactor.mask)
    await clips.write_record(JOB, [JournalEntry(1.0, JournalKind.ACCEPTED, f'{{"said": "Bearer {token}"}}')])
    text = (clips.folder(JOB) / "job.json").read_text()
    assert token not in text
    assert json.loads(text)["journal"][0]["detail"] == '{"said": "Bearer [secret]"}'
    await clips.aclose()


async def test_a_copy_is_whole_or_not_there(clips: ClipFolder, tmp_path: Path) -> None:
    await bring(clips)
    target = tmp_path / "out" / "My clip.mp4"
    target.parent.mkdir()
    for _ in range(2):
        await clips.copy(JOB, 0, target)
    assert target.read_bytes() == DATA
    assert names_in(target.parent) == ["My clip.mp4"]


@pytest.mark.parametrize("name", ["b" * 251 + ".mp4", "\u00e9" * 125 + ".mp4"])
async def test_a_copy_may_have_the_longest_name_that_a_disk_takes(clips: ClipFolder, tmp_path: Path, name: str) -> None:
    await bring(clips)
    target = tmp_path / "out" / name
    target.parent.mkdir()
    await clips.copy(JOB, 0, target)
    assert target.read_bytes() == DATA
    assert names_in(target.parent) == [name]


@pytest.mark.parametrize("there", ["a folder", "no place"])
async def test_a_copy_leaves_every_file_alone_that_it_did_not_make(
    clips: ClipFolder, tmp_path: Path, small_disk: SmallDisk, there: str
) -> None:
    await bring(clips)
    out = small_disk.folder if there == "no place" else tmp_path / "out"
    out.mkdir(exist_ok=True)
    theirs = [out / f".x.mp4.{os.getpid()}.tmp", out / "x.mp4.tmp", out / ".x.mp4.tmp"]
    for file in theirs:
        file.write_text("somebody's work")
    if there == "no place":
        small_disk.fill(200_000)
    else:
        (out / "x.mp4").mkdir()
    with pytest.raises(LibraryTrouble):
        await clips.copy(JOB, 0, out / "x.mp4")
    small_disk.free()
    assert sorted(theirs) == sorted(path for path in out.iterdir() if path.is_file())
    assert {file.read_text() for file in theirs} == {"somebody's work"}


async def test_a_copy_goes_through_though_its_old_draft_name_is_taken(clips: ClipFolder, tmp_path: Path) -> None:
    await bring(clips)
    theirs = tmp_path / f".x.mp4.{os.getpid()}.tmp"
    theirs.write_text("somebody's work")
    await clips.copy(JOB, 0, tmp_path / "x.mp4")
    assert ((tmp_path / "x.mp4").read_bytes(), theirs.read_text()) == (DATA, "somebody's work")


async def test_a_copy_tells_a_bad_place_from_a_lost_clip_and_a_full_disk(
    clips: ClipFolder, tmp_path: Path, small_disk: SmallDisk
) -> None:
    with trouble("clip_gone"):
        await clips.copy(JOB, 0, tmp_path / "x.mp4")
    await bring(clips)
    with trouble("save_denied"):
        await clips.copy(JOB, 0, tmp_path / "nowhere" / "x.mp4")
    small_disk.fill(200_000)
    with trouble("disk_full"):
        await clips.copy(JOB, 0, small_disk.folder / "x.mp4")
    small_disk.free()
    assert names_in(small_disk.folder) == []


async def test_a_picture_is_written_whole_to_a_place_of_the_persons_choice(
    clips: ClipFolder, tmp_path: Path, small_disk: SmallDisk
) -> None:
    await clips.write_picture(b"picture", tmp_path / "x.png")
    await clips.write_picture(b"another", tmp_path / "x.png")
    assert (tmp_path / "x.png").read_bytes() == b"another"
    assert names_in(tmp_path).count("x.png") == 1
    with trouble("save_denied"):
        await clips.write_picture(b"picture", tmp_path / "nowhere" / "x.png")
    small_disk.fill(200_000)
    with trouble("disk_full"):
        await clips.write_picture(bytes(300_000), small_disk.folder / "x.png")
    small_disk.free()
    assert names_in(small_disk.folder) == []


async def test_removing_takes_the_folder_and_an_empty_month(clips: ClipFolder, profile: Profile) -> None:
    await bring(clips)
    other = job(2)
    await clips.write_record(other, [])
    await clips.remove(JOB)
    assert names_in(clips.folder(JOB).parent) == ["job-2"]
    for _ in range(2):
        await clips.remove(other)
    assert names_in(profile.clips) == []


async def test_a_folder_goes_to_the_systems_trash_and_comes_back_whole(profile: Profile) -> None:
    clips = ClipFolder(profile, trash=to_trash)
    await bring(clips)
    folder = clips.folder(JOB)
    names = names_in(folder)
    trashed = await clips.put_in_trash(JOB)
    assert trashed is not None
    assert trashed.place is not None
    assert names_in(profile.clips) == [], "the month went too"
    assert names_in(trashed.place) == names
    await clips.take_back(JOB, trashed.place)
    assert names_in(folder) == names
    assert not trashed.place.exists()
    assert not trashed.place.parent.with_name("info").joinpath(f"{trashed.place.name}.trashinfo").exists()
    with trouble("not_in_trash"):
        await clips.take_back(JOB, trashed.place)
    await clips.aclose()


async def test_nothing_is_moved_back_over_what_stands_there(profile: Profile) -> None:
    clips = ClipFolder(profile, trash=to_trash)
    await bring(clips)
    trashed = await clips.put_in_trash(JOB)
    assert trashed is not None
    assert trashed.place is not None
    await clips.write_record(JOB, [])
    with pytest.raises(LibraryTrouble):
        await clips.take_back(JOB, trashed.place)
    assert trashed.place.is_dir()
    assert names_in(clips.folder(JOB)) == ["job.json"]
    await clips.aclose()


async def test_without_a_trash_nothing_is_moved(clips: ClipFolder) -> None:
    await bring(clips)
    names = names_in(clips.folder(JOB))
    assert await clips.put_in_trash(JOB) is None
    assert names_in(clips.folder(JOB)) == names
    assert await clips.put_in_trash(job(2)) == Trashed(), "there is nothing to be moved"


def test_a_trash_that_does_not_take_a_folder_says_so(tmp_path: Path) -> None:
    assert to_trash(tmp_path / "gone") is None


async def test_a_record_tells_what_was_measured_of_clips_but_no_curve(clips: ClipFolder) -> None:
    done = job(1, STATES["done"])
    first = done.clips[0]
    hints = Hints(5.2, (1.0, 4.0, 2.0), (Stretch(0.5, 1.25),), (3.0,), (Stretch(4.0, 4.1),), 0.97, None, 0.42)
    await clips.write_record(done, [], hints={first.sha256: hints, "another": hints})
    told = json.loads((clips.folder(done) / "job.json").read_bytes())
    assert told["measured"] == [
        {
            "index": first.index,
            "motion": {"usual": 2.0, "most": 4.0},
            "still": [{"start": 0.5, "end": 1.25}],
            "cuts": [3.0],
            "flicker": [{"start": 4.0, "end": 4.1}],
            "first": 0.97,
            "last": None,
            "parent": None,
            "seam": 0.42,
        }
    ]
    await clips.write_record(done, [])
    assert json.loads((clips.folder(done) / "job.json").read_bytes())["measured"] == []


async def test_a_poster_is_found_by_its_clips_content(clips: ClipFolder, profile: Profile) -> None:
    assert clips.poster_path(CLIP) == profile.cache / "posters" / "ab" / f"{CLIP.sha256}.jpg"


async def test_a_fetch_that_is_killed_at_any_instant_goes_on_and_never_shows_half_a_clip(
    clips: ClipFolder, profile: Profile
) -> None:
    dice = random.Random(20261123)  # noqa: S311 - the same instants each time
    deaths, resumed, ended = 0, 0, False
    paths = [clips.clip_path(JOB, index) for index in range(4)]
    while not ended:
        _, ended = killed("fetcher", str(profile.folder), after=dice.randrange(1, 150))
        deaths += not ended
        assert all(path.read_bytes() == fetcher.DATA for path in paths if ended or path.exists())
        for index in range(4):
            async with clips.part(JOB, index) as part:
                resumed += part.size > 0
                if part.size:
                    assert part.path.read_bytes()[: part.size] == fetcher.DATA[: part.size]
    assert deaths >= 2
    assert resumed >= 2
    assert names_in(paths[0].parent) == ["1.mp4", "2.mp4", "3.mp4", "4.mp4"]


# Pictures: named after the kind they came in, resumed and found like clips, and nowhere but in there


async def test_four_pictures_of_several_kinds_stand_side_by_side_and_are_copied_out(
    clips: ClipFolder, tmp_path: Path
) -> None:
    kinds = [*SUFFIXES, "png"]
    paths = [await bring(clips, b"%d" % index, kind, of=PICTURES, at=index) for index, kind in enumerate(kinds)]
    made = tuple(replace(PICTURE, index=index, name=path.name) for index, path in enumerate(paths))
    done = replace(PICTURES, state=Done("t-1", SHEET, made))
    for index in range(4):
        await clips.copy(done, index, tmp_path / "copy")
        assert (tmp_path / "copy").read_bytes() == b"%d" % index


@pytest.mark.parametrize("crash", [False, True])
async def test_a_sheet_gives_way_to_the_quarter_cut_out_of_it_and_half_a_quarter_counts_for_neither(
    clips: ClipFolder, crash: bool
) -> None:
    async with begun(clips, DATA, of=PICTURES) as part:
        await part.seal()
        await part.begin(0, None)
        await part.write(DATA[:5000])
        if not crash:
            await part.seal()
            assert (await part.keep("png")).read_bytes() == DATA[:5000]
    async with clips.part(PICTURES, 0) as part:
        assert (part.size, part.validator) == (0, None)


async def test_what_a_crash_left_beside_a_kept_picture_is_tidied_up(clips: ClipFolder) -> None:
    path = await bring(clips, DATA, "jpg", of=PICTURES)
    note = path.with_name("1.png.part.json")
    note.write_text("{}")
    assert await clips.kept(PICTURES, 0) == Kept(len(DATA), DIGEST, "1.jpg")
    assert not note.exists()


@pytest.mark.parametrize("suffix", ["../x", "", "mp4/../../x", "png\0", "PNG", "svg", "part", ".png", "png ", "exe"])
async def test_a_hostile_suffix_is_refused_and_the_bytes_stay(clips: ClipFolder, suffix: str) -> None:
    with pytest.raises(ValueError, match="no variant is kept as"):
        await bring(clips, DATA, suffix, of=PICTURES)
    assert names_in(clips.folder(PICTURES)) == ["1.png.part", "1.png.part.json"]


names = st.text(max_size=30) | st.sampled_from(
    ["../../../etc/passwd", "1.png/../../x.webp", "1.exe", "1.", ".webp", "x.mp4", "/etc/1.jpg", "1.jpg", "7.webp"]
)


@must_reach("going up", "its own", "any other")
@settings(max_examples=200)
@given(name=names, index=st.integers(0, 7))
@example("1.jpg", 0)
def test_a_clip_s_path_never_leaves_its_folder_whatever_the_database_says(name: str, index: int) -> None:
    clips = ClipFolder(Profile(Path("/library")))
    for order in (IMAGINE, job().order):
        made = job(1, with_clip(replace(PICTURE, index=index, name=name)), order=order)
        path = clips.clip_path(made, index)
        assert path.parent == clips.folder(made)
        reached("going up" if ".." in name else "its own" if path.name == name else "any other")
        assert re.fullmatch(rf"{index + 1}\.(png|jpg|webp)" if order is IMAGINE else rf"{index + 1}\.mp4", path.name)


async def test_a_picture_linked_to_elsewhere_is_not_taken_for_kept(clips: ClipFolder, tmp_path: Path) -> None:
    outside = tmp_path / "precious"
    outside.write_text("mine")
    clips.folder(PICTURES).mkdir(parents=True)
    (clips.folder(PICTURES) / "1.png").symlink_to(outside)
    (clips.folder(PICTURES) / "1.jpg").hardlink_to(outside)
    assert await clips.kept(PICTURES, 0) is None
    assert (await bring(clips, DATA, "jpg", of=PICTURES)).read_bytes() == DATA
    assert outside.read_text() == "mine"
    assert await clips.kept(PICTURES, 0) == Kept(len(DATA), DIGEST, "1.jpg")


async def test_pictures_are_told_in_the_database_and_beside_themselves(clips: ClipFolder, database: Database) -> None:
    store = SqlJobStore(database)
    done = replace(PICTURES, state=with_clip(PICTURE))
    await store.save(done)
    assert list(await store.load()) == [done]
    await clips.write_record(done, [])
    told = json.loads((clips.folder(done) / "job.json").read_bytes())
    order = {"kind": "imagine", "prompt": "a lighthouse", "aspect": "9:16", "mode": "turbo", "callback_url": None}
    assert told["order"] == order
    assert [clip["name"] for clip in told["clips"]] == ["3.webp"]


async def test_one_clip_goes_to_the_systems_trash_and_comes_back_to_its_own_name(profile: Profile) -> None:
    clips = ClipFolder(profile, trash=to_trash)
    await bring(clips)
    await bring(clips, at=1)
    one = replace(JOB, state=with_clip(as_brought(DATA)))
    trashed = await clips.put_clip_in_trash(one, 0)
    assert trashed is not None
    assert trashed.place is not None
    assert names_in(clips.folder(JOB)) == ["2.mp4"]
    await clips.take_clip_back(one, 0, trashed.place)
    assert (clips.folder(JOB) / "1.mp4").read_bytes() == DATA
    with trouble("not_in_trash"):
        await clips.take_clip_back(one, 0, trashed.place)
    assert await clips.put_clip_in_trash(one, 2) == Trashed(), "there is nothing to be moved"
    await clips.aclose()


@pytest.mark.parametrize("other", [DATA[:-1], bytes(len(DATA)), None])
async def test_what_has_taken_a_clips_place_in_the_trash_stays_there(profile: Profile, other: bytes | None) -> None:
    clips = ClipFolder(profile, trash=to_trash)
    await bring(clips)
    one = replace(JOB, state=with_clip(as_brought(DATA)))
    trashed = await clips.put_clip_in_trash(one, 0)
    assert trashed is not None
    assert trashed.place is not None
    assert await clips.has_any([trashed.place.with_name("gone"), trashed.place])
    trashed.place.unlink()
    if other is None:
        make_endless(trashed.place, "heavy")
    else:
        trashed.place.write_bytes(other)
    with trouble("not_in_trash"):
        await clips.take_clip_back(one, 0, trashed.place)
    assert trashed.place.exists()
    assert names_in(clips.folder(JOB)) == []
    trashed.place.unlink()
    assert not await clips.has_any([trashed.place])
    await clips.aclose()


async def test_a_clip_is_not_moved_back_over_another(profile: Profile) -> None:
    clips = ClipFolder(profile, trash=to_trash)
    await bring(clips)
    one = replace(JOB, state=with_clip(as_brought(DATA)))
    trashed = await clips.put_clip_in_trash(one, 0)
    assert trashed is not None
    assert trashed.place is not None
    await bring(clips, b"another")
    with pytest.raises(LibraryTrouble):
        await clips.take_clip_back(one, 0, trashed.place)
    assert trashed.place.is_file()
    assert (clips.folder(JOB) / "1.mp4").read_bytes() == b"another"
    await clips.aclose()


async def test_a_clip_that_no_trash_takes_stays_until_it_is_to_go_for_good(clips: ClipFolder) -> None:
    await bring(clips)
    assert await clips.put_clip_in_trash(JOB, 0) is None
    assert names_in(clips.folder(JOB)) == ["1.mp4"]
    for _ in range(2):
        await clips.remove_clip(JOB, 0)
        assert names_in(clips.folder(JOB)) == []


async def test_what_a_link_leads_to_is_never_cleared(clips: ClipFolder, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "1.mp4").write_bytes(DATA)
    folder = clips.folder(JOB)
    folder.parent.mkdir()
    folder.symlink_to(outside, target_is_directory=True)
    with pytest.raises(LibraryTrouble):
        await clips.remove_clip(JOB, 0)
    assert (outside / "1.mp4").read_bytes() == DATA
