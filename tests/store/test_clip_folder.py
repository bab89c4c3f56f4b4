import asyncio
import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.failure import Charge, LibraryTrouble
from kinogrid.domain.job import Curation
from kinogrid.domain.journal import JournalEntry, JournalKind, OtherKind
from kinogrid.store.clips import ClipFolder
from kinogrid.store.parts import BATCH
from kinogrid.store.paths import Profile
from kinogrid.store.redact import Redactor
from kinogrid.studio.ports import ClipStore
from tests.disks import SmallDisk
from tests.store.samples import CLIP, STATES, job

CLIP_BYTES = hashlib.shake_256(b"a clip").digest(3 * BATCH + 4321)
DIGEST = hashlib.sha256(CLIP_BYTES).hexdigest()
JOB = job(1)


def chunks(data: bytes, size: int = 65536) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


def fits_the_port(folder: ClipFolder) -> ClipStore:
    return folder


async def bring(clips: ClipFolder, data: bytes, *, index: int = 0, validator: str | None = '"v1"') -> Path:
    async with fits_the_port(clips).part(JOB, index) as part:
        await part.begin(0, validator)
        for chunk in chunks(data):
            await part.write(chunk)
        assert await part.seal() == hashlib.sha256(data).hexdigest()
        return await part.keep("mp4")


@pytest.mark.parametrize("size", [0, 1, BATCH - 1, BATCH, BATCH + 1, len(CLIP_BYTES)])
async def test_a_clip_arrives_whole_under_its_own_name_and_leaves_nothing_beside_it(
    clips: ClipFolder, size: int
) -> None:
    path = await bring(clips, CLIP_BYTES[:size])
    assert path == clips.clip_path(JOB, 0)
    assert path.read_bytes() == CLIP_BYTES[:size]
    assert [found.name for found in path.parent.iterdir()] == ["1.mp4"]


async def test_the_size_counts_what_is_still_on_its_way(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, None)
        taken = 0
        for chunk in chunks(CLIP_BYTES, 50_000):
            await part.write(chunk)
            taken += len(chunk)
            assert part.size == taken


async def test_nothing_stands_under_the_clips_name_before_it_is_kept(clips: ClipFolder) -> None:
    async with clips.part(JOB, 2) as part:
        await part.begin(0, None)
        await part.write(CLIP_BYTES)
        await part.seal()
        assert not clips.clip_path(JOB, 2).exists()
        assert part.path.read_bytes() == CLIP_BYTES


async def test_an_interrupted_clip_goes_on_where_it_was_and_hashes_to_the_same(clips: ClipFolder) -> None:
    async def fetch() -> None:
        async with clips.part(JOB, 0) as part:
            await part.begin(0, '"v1"')
            await part.write(CLIP_BYTES[:700_000])
            raise ConnectionError

    with pytest.raises(ConnectionError):
        await fetch()
    async with clips.part(JOB, 0) as part:
        assert (part.size, part.validator) == (700_000, '"v1"')
        await part.begin(700_000, '"v1"')
        await part.write(CLIP_BYTES[700_000:])
        assert await part.seal() == DIGEST
        assert (await part.keep()).read_bytes() == CLIP_BYTES


async def test_a_host_that_starts_over_replaces_what_was_there(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, '"old"')
        await part.write(b"x" * 900_000)
    async with clips.part(JOB, 0) as part:
        assert (part.size, part.validator) == (900_000, '"old"')
        await part.begin(0, '"new"')
        await part.write(CLIP_BYTES[:500])
        assert await part.seal() == hashlib.sha256(CLIP_BYTES[:500]).hexdigest()
        assert (await part.keep()).read_bytes() == CLIP_BYTES[:500]


@settings(max_examples=25)
@given(cuts=st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000)), max_size=4))
async def test_any_history_of_cuts_and_restarts_ends_in_the_right_bytes_and_hash(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[tuple[int, int]]
) -> None:
    clips = ClipFolder(Profile(tmp_path_factory.mktemp("cuts")))
    data = CLIP_BYTES[:1000]
    for back, until in cuts:
        async with clips.part(JOB, 0) as part:
            offset = min(back, part.size)
            await part.begin(offset, '"v1"')
            await part.write(data[offset : max(offset, until)])
            await part.begin(min(part.size, back), '"v1"')
    async with clips.part(JOB, 0) as part:
        await part.begin(part.size, '"v1"')
        await part.write(data[part.size :])
        assert await part.seal() == hashlib.sha256(data).hexdigest()
        assert (await part.keep()).read_bytes() == data
    await clips.aclose()


@pytest.mark.parametrize("note", [None, b"", b"{", b"[]", b'{"validator":5}', b"\xff" * 40, b"[" * 100_000])
async def test_bytes_of_an_unknown_version_do_not_count(clips: ClipFolder, note: bytes | None) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, '"v1"')
        await part.write(CLIP_BYTES)
        beside = part.path.with_name("1.mp4.part.json")
    beside.unlink()
    if note is not None:
        beside.write_bytes(note)
    async with clips.part(JOB, 0) as part:
        assert (part.size, part.validator) == (0, None)
    await bring(clips, CLIP_BYTES)


async def test_after_a_restart_of_the_machine_only_the_certain_bytes_count(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, '"v1"')
        await part.write(CLIP_BYTES[:600_000])
    note = part.path.with_name("1.mp4.part.json")
    told = json.loads(note.read_bytes())
    assert told["certain"] == 600_000
    # As a power cut leaves it: the machine started later, and the file is longer than what was certain.
    note.write_text(json.dumps(told | {"started": told["started"] - 5000, "certain": 200_000}))
    async with clips.part(JOB, 0) as part:
        assert part.size == 200_000
        await part.begin(200_000, '"v1"')
        await part.write(CLIP_BYTES[200_000:])
        assert await part.seal() == DIGEST


async def test_a_discarded_clip_leaves_nothing_and_can_begin_again(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, '"v1"')
        await part.write(CLIP_BYTES)
        await part.seal()
        await part.discard()
        assert list(clips.folder(JOB).iterdir()) == []
        assert part.size == 0
        await part.begin(0, '"v2"')
        await part.write(b"again")
        await part.seal()
        assert (await part.keep()).read_bytes() == b"again"


async def test_an_unsealed_clip_is_never_kept(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, None)
        await part.write(b"half")
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
    paths = await asyncio.gather(*(bring(clips, CLIP_BYTES[index:], index=index) for index in range(4)))
    assert [path.read_bytes() == CLIP_BYTES[index:] for index, path in enumerate(paths)] == [True] * 4


async def test_a_cancelled_fetch_keeps_what_came(clips: ClipFolder) -> None:
    half_way = asyncio.Event()

    async def fetch() -> None:
        async with clips.part(JOB, 0) as part:
            await part.begin(0, '"v1"')
            await part.write(CLIP_BYTES[: BATCH + 100])
            half_way.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(fetch())
    await half_way.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with clips.part(JOB, 0) as part:
        assert part.size == BATCH + 100


@pytest.mark.parametrize(
    "job_id",
    [
        "",
        ".",
        "..",
        "../x",
        "a/b",
        "a\\b",
        "/etc",
        "-",
        "a b",
        "a.mp4",
        "CON",
        "nul",
        "com1",
        "a" * 65,
        "a\0b",
        "é",
        "a\n",
    ],
)
async def test_a_hostile_id_is_refused_before_anything_is_made(
    clips: ClipFolder, profile: Profile, job_id: str
) -> None:
    hostile = job(1, id=job_id)
    for use in (clips.folder, lambda job: clips.clip_path(job, 0)):
        with pytest.raises(ValueError, match="job's id"):
            use(hostile)
    with pytest.raises(ValueError, match="job's id"):
        await clips.part(hostile, 0).__aenter__()
    with pytest.raises(ValueError, match="job's id"):
        await clips.write_record(hostile, [])
    with pytest.raises(ValueError, match="job's id"):
        await clips.remove(hostile)
    assert list(profile.clips.iterdir()) == []


@pytest.mark.parametrize("index", [-1, 8, 10**9])
def test_a_hostile_index_is_refused(profile: Profile, index: int) -> None:
    with pytest.raises(ValueError, match="no variant"):
        ClipFolder(profile).clip_path(JOB, index)


@pytest.mark.parametrize("at", [float("nan"), float("inf"), -1e300, 1e300, -1.0])
def test_a_time_that_no_calendar_has_still_gives_a_folder(profile: Profile, at: float) -> None:
    assert ClipFolder(profile).folder(job(1, created_at=at)) == profile.clips / "1970-01" / "job-1"


def test_the_folder_is_the_month_of_utc_and_the_id(profile: Profile) -> None:
    assert ClipFolder(profile).folder(job(1, created_at=1_764_547_199.0)) == profile.clips / "2025-11" / "job-1"


@pytest.mark.parametrize("level", ["month", "job"])
async def test_a_link_in_the_way_leads_nowhere(clips: ClipFolder, tmp_path: Path, level: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("mine")
    link = clips.folder(JOB) if level == "job" else clips.folder(JOB).parent
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(outside)
    with pytest.raises(LibraryTrouble) as caught:
        await bring(clips, CLIP_BYTES)
    assert caught.value.failure.code == "disk_denied"
    with pytest.raises(LibraryTrouble):
        await clips.write_record(JOB, [])
    if level == "job":
        await clips.remove(JOB)
        assert not link.is_symlink()
    else:
        with pytest.raises(LibraryTrouble):
            await clips.remove(JOB)
    assert [found.name for found in outside.iterdir()] == ["precious"]


@pytest.mark.parametrize("name", ["1.mp4.part", "1.mp4", "1.mp4.part.json", "1.mp4.part.json.tmp", "job.json.tmp"])
@pytest.mark.parametrize("kind", ["symlink", "hardlink"])
async def test_a_file_that_is_also_elsewhere_is_never_written_through(
    clips: ClipFolder, tmp_path: Path, name: str, kind: str
) -> None:
    outside = tmp_path / "precious"
    outside.write_text("mine")
    clips.folder(JOB).mkdir(parents=True)
    here = clips.folder(JOB) / name
    if kind == "symlink":
        here.symlink_to(outside)
    else:
        here.hardlink_to(outside)
    assert (await bring(clips, CLIP_BYTES)).read_bytes() == CLIP_BYTES
    await clips.write_record(JOB, [])
    assert outside.read_text() == "mine"


async def test_a_full_disk_is_told_and_the_clip_goes_on_once_there_is_room(small_disk: SmallDisk) -> None:
    clips = ClipFolder(Profile(small_disk.folder))
    small_disk.fill(700_000)
    with pytest.raises(LibraryTrouble) as caught:
        await bring(clips, CLIP_BYTES)
    assert (caught.value.failure.code, caught.value.failure.charge) == ("disk_full", Charge.YES)
    small_disk.free()
    async with clips.part(JOB, 0) as part:
        offset = part.size
        assert 0 < offset <= 700_000
        assert part.path.stat().st_size == offset
        await part.begin(offset, '"v1"')
        await part.write(CLIP_BYTES[offset:])
        assert await part.seal() == DIGEST
        assert (await part.keep()).read_bytes() == CLIP_BYTES
    await clips.aclose()


async def test_a_folder_that_cannot_be_written_is_told(read_only: Path) -> None:
    clips = ClipFolder(Profile(read_only))
    with pytest.raises(LibraryTrouble) as caught:
        await bring(clips, CLIP_BYTES)
    assert caught.value.failure.code == "disk_denied"
    await clips.aclose()


async def test_a_file_in_the_way_is_told(clips: ClipFolder) -> None:
    clips.folder(JOB).parent.write_text("in the way")
    with pytest.raises(LibraryTrouble) as caught:
        await bring(clips, CLIP_BYTES)
    assert caught.value.failure.code == "disk_denied"


async def test_a_part_that_another_program_removes_is_told(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, '"v1"')
        await part.write(CLIP_BYTES[:1000])
    async with clips.part(JOB, 0) as part:
        part.path.unlink()
        with pytest.raises(LibraryTrouble):
            await part.begin(1000, '"v1"')


async def test_beginning_past_the_end_is_our_own_mistake(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        with pytest.raises(ValueError, match="cannot go on"):
            await part.begin(1, None)


async def test_bytes_before_a_beginning_are_our_own_mistake(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, '"v1"')
        await part.write(b"first")
    async with clips.part(JOB, 0) as part:
        await part.write(b"second")
        with pytest.raises(RuntimeError):
            await part.seal()
        assert part.path.read_bytes() == b"first"


async def test_a_clip_that_was_whole_when_the_app_was_killed_needs_no_more_bytes(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, '"v1"')
        await part.write(CLIP_BYTES)
    async with clips.part(JOB, 0) as part:
        assert part.size == len(CLIP_BYTES)
        assert await part.seal() == DIGEST
        assert (await part.keep()).read_bytes() == CLIP_BYTES


async def test_an_endless_validator_is_not_kept(clips: ClipFolder) -> None:
    async with clips.part(JOB, 0) as part:
        await part.begin(0, "x" * 5000)
        assert part.validator is None


async def test_the_record_explains_the_folder(clips: ClipFolder) -> None:
    done = job(1, STATES["done"], curation=Curation(1, frozenset({3, 0})))
    await clips.write_record(done, [JournalEntry(1_700_000_000.25, JournalKind.ACCEPTED, "t-1")])
    told = json.loads((clips.folder(done) / "job.json").read_bytes())
    assert told["state"] == "done"
    assert told["order"]["prompt"] == "a cat on a table"
    assert told["result"] == {
        "success": True,
        "task_id": "t-1",
        "video_urls": ["https://host//video/0_0.mp4"],
        "extra": None,
    }
    assert told["clips"][0]["sha256"] == CLIP.sha256
    assert told["format"] == 2
    assert told["missing"][0]["failure"] == {
        "code": "api_error",
        "charge": "maybe",
        "trace_id": "trace-1",
        "said": "fetch failed",
        "status": 500,
        "values": [],
    }
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
    await bring(clips, CLIP_BYTES)
    target = tmp_path / "out" / "My clip.mp4"
    target.parent.mkdir()
    await clips.copy(JOB, 0, target)
    await clips.copy(JOB, 0, target)
    assert target.read_bytes() == CLIP_BYTES
    assert [found.name for found in target.parent.iterdir()] == ["My clip.mp4"]


async def test_a_copy_tells_a_bad_place_from_a_lost_clip_and_a_full_disk(
    clips: ClipFolder, tmp_path: Path, small_disk: SmallDisk
) -> None:
    with pytest.raises(LibraryTrouble) as caught:
        await clips.copy(JOB, 0, tmp_path / "x.mp4")
    assert caught.value.failure.code == "clip_gone"
    await bring(clips, CLIP_BYTES)
    with pytest.raises(LibraryTrouble) as caught:
        await clips.copy(JOB, 0, tmp_path / "nowhere" / "x.mp4")
    assert caught.value.failure.code == "save_denied"
    small_disk.fill(200_000)
    with pytest.raises(LibraryTrouble) as caught:
        await clips.copy(JOB, 0, small_disk.folder / "x.mp4")
    assert caught.value.failure.code == "disk_full"
    small_disk.free()
    assert not any(small_disk.folder.iterdir())


async def test_removing_takes_the_folder_and_an_empty_month(clips: ClipFolder, profile: Profile) -> None:
    await bring(clips, CLIP_BYTES)
    other = job(2)
    await clips.write_record(other, [])
    await clips.remove(JOB)
    assert [found.name for found in clips.folder(JOB).parent.iterdir()] == ["job-2"]
    await clips.remove(other)
    await clips.remove(other)
    assert list(profile.clips.iterdir()) == []


async def test_a_poster_is_found_by_its_clips_content(clips: ClipFolder, profile: Profile) -> None:
    assert clips.poster_path(CLIP) == profile.cache / "posters" / "ab" / f"{CLIP.sha256}.jpg"
