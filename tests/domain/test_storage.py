"""Space adds up to what there is, and whatever lies on the disk is a job's, a stray, or missing."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.clip_filter import Making
from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.library_files import missing_clips, strays
from kinogrid.domain.request import Extend, Generate, Imagine, Order, RemoteFrame
from kinogrid.domain.state import Clip, Done, Missing, Result
from kinogrid.domain.storage import (
    ClipFlaw,
    FlawedClip,
    FoundFiles,
    FoundFolder,
    StorageGroup,
    StorageGrouping,
    StoredClip,
    StrayFile,
    storage_groups,
    stored_clips,
)
from tests.reached import must_reach, reached

ORDER = Generate(prompt="p", first=RemoteFrame("https://x.example/1.png"))
RESULT = Result("1", ("a", "b", "c", "d"))
CLIPS = tuple(Clip(index, f"{index + 1}.mp4", 100 + index, "", 1, 5.2, 2, 2) for index in range(4))
NOON, DAY = 1_778_670_000.0, 86_400.0


def a_job(name: str, count: int = 4, order: Order = ORDER, at: float = NOON, **labels: str) -> Job:
    made = Job(name, order, at, Done(f"t-{name}", RESULT, CLIPS[:count]))
    for project in labels.values():
        made = replace(made, annotations=made.annotations.put_into(None, project))
    return made


def folder(job: Job) -> tuple[str, str]:
    return "2026-05", job.id


def found(*jobs: Job, **outside: int) -> FoundFiles:
    """Give a disk on which all is well."""
    return FoundFiles({folder(job): FoundFolder(whole(job), {}) for job in jobs}, outside)


def whole(job: Job) -> Mapping[str, int]:
    return {"job.json": 1, "cover.png": 1} | {clip.name: clip.size for clip in job.clips}


clips = st.builds(
    StoredClip,
    st.text(max_size=3),
    st.integers(0, 3),
    st.floats(0, 2e9),
    st.sampled_from(Making),
    st.integers(0, 10**9),
    st.lists(st.sampled_from("pqr"), unique=True).map(tuple),
)


@must_reach("several projects", "several groups", "one", *StorageGrouping)
@given(st.lists(clips, min_size=1, max_size=8), st.sampled_from(StorageGrouping))
def test_groups_add_up_to_all_there_is_and_a_clip_counts_once_in_each_of_its_projects(
    stored: list[StoredClip], by: StorageGrouping
) -> None:
    groups = storage_groups(stored, by)
    times = [max(1, len(clip.projects)) if by is StorageGrouping.PROJECT else 1 for clip in stored]
    assert sum(group.clips for group in groups) == sum(times)
    assert sum(group.size for group in groups) == sum(n * clip.size for n, clip in zip(times, stored, strict=True))
    assert len({group.key for group in groups}) == len(groups)
    reached(by.value, "one" if len(groups) == 1 else "several groups", several_projects=max(times) > 1)


def test_space_is_told_by_project_day_and_kind_in_a_useful_order() -> None:
    jobs = [
        a_job("a", 2, project="p"),
        a_job("b", 1, Extend(prompt="", video_id="1", video_index=0), NOON - DAY),
        a_job("c", 4, Imagine(prompt="")),
    ]
    stored = stored_clips(jobs)
    assert [group.clips for group in storage_groups(stored, StorageGrouping.DAY)] == [6, 1]
    assert storage_groups(stored, StorageGrouping.PROJECT) == (StorageGroup(None, 5, 506), StorageGroup("p", 2, 201))
    assert [group.key for group in storage_groups(stored, StorageGrouping.KIND)] == [
        Making.PICTURES,
        Making.GENERATION,
        Making.EXTENSION,
    ]


def test_a_disk_on_which_all_is_well_has_neither_strays_nor_gaps() -> None:
    jobs = [a_job("a"), a_job("b", 1)]
    disk = found(*jobs)
    assert strays(disk, jobs, folder) == ()
    assert missing_clips(disk, jobs, {job.id: job for job in jobs}, folder) == ()


def test_what_is_not_there_is_missing_unless_the_job_has_let_it_go_meanwhile() -> None:
    job, gone = a_job("a", 2), a_job("g")
    disk = FoundFiles({folder(job): FoundFolder({"1.mp4": 1}, {})}, {})
    flaw = FlawedClip("a", 1, ClipFlaw.MISSING)
    assert missing_clips(disk, [job], {"a": job}, folder) == (flaw,)
    assert missing_clips(disk, [job, gone], {"a": a_job("a", 1)}, folder) == ()
    assert missing_clips(disk, [], {"a": job}, folder) == (), "what came since is not looked for"


def test_whatever_no_job_knows_is_a_stray_by_its_path() -> None:
    job = a_job("a", 1)
    inside = FoundFolder({**whole(job), "2.mp4": 7, "1.damaged.mp4": 8, "job.json.tmp": 1, "2.mp4.part": 9}, {"x": 5})
    disk = FoundFiles(
        {folder(job): inside, ("2026-05", "other"): FoundFolder({"job.json": 3}, {"deep": 4})}, {"n.txt": 2}
    )
    assert strays(disk, [job], folder) == (
        StrayFile("2026-05/a/1.damaged.mp4", 8),
        StrayFile("2026-05/a/2.mp4", 7),
        StrayFile("2026-05/a/2.mp4.part", 9),
        StrayFile("2026-05/a/x", 5, is_folder=True),
        StrayFile("2026-05/other", 7, is_folder=True),
        StrayFile("n.txt", 2),
    )
    assert strays(disk, [], folder, unread=["a", "other"]) == (StrayFile("n.txt", 2),)


def test_what_is_half_fetched_belongs_to_a_job_that_goes_on() -> None:
    part = FoundFolder({"2.mp4.part": 9, "2.mp4.part.json": 1}, {})
    missing = replace(a_job("a"), state=Done("t", RESULT, (), (Missing(1, known("dead_link")),)))
    assert strays(FoundFiles({folder(missing): part}, {}), [missing], folder) == ()
    assert len(strays(FoundFiles({folder(missing): part}, {}), [a_job("a")], folder)) == 2
