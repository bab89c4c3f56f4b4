import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kinogrid.domain.annotation import Annotations, Labels, VariantLabels
from kinogrid.domain.failure import Charge, Failure
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.posting import Posting
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Order
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Cleared, Done, Draft, Running, State, Uploading
from kinogrid.service.tasks import read_result_text
from kinogrid.store.clips import ClipFolder
from kinogrid.store.codec import Unreadable
from kinogrid.store.migration import _ASKED_AGAIN
from kinogrid.store.paths import Profile
from kinogrid.store.record import FORMAT, record
from kinogrid.store.recovery import RecordFlaw, Recovered, SilentFolder, read_folders, recovered, returning
from tests.reached import must_reach, reached
from tests.store.any_values import values
from tests.store.samples import CLIP, DRAFT, POSTINGS, RAW, RESULT, STATES, extension, job
from tests.tables import every

STATE_NAMES = [kind.__name__ for kind in get_args(State)]
HISTORY = (JournalEntry(1_700_000_000.5, JournalKind.ORDERED), JournalEntry(1.0, JournalKind.ACCEPTED, "t-1"))
DONE = job(1, STATES["done"], curation=Curation(1, frozenset({3, 0})))

LABELS = st.builds(
    Labels,
    st.sampled_from(["", "best smile", "東京"]),
    st.frozensets(st.sampled_from(["sea", "Night", "東"])),
    st.frozensets(st.sampled_from(["p-1", "20261101-000000-aa"])),
)
ANNOTATIONS = st.builds(
    Annotations,
    LABELS,
    st.lists(
        st.builds(VariantLabels, st.integers(0, 7), st.integers(0, 5), LABELS).filter(
            lambda one: one != VariantLabels(one.index)
        ),
        max_size=4,
        unique_by=lambda one: one.index,
    ).map(lambda ones: tuple(sorted(ones, key=lambda one: one.index))),
    st.booleans(),
)
JOBS = st.builds(
    Job,
    st.from_regex(r"\A[A-Za-z0-9][A-Za-z0-9-]{0,20}\Z"),
    values(Order),
    st.floats(0, 4e9),
    st.sampled_from(get_args(State)).flatmap(values),
    values(Parent | None),
    values(Curation),
    values(tuple[Posting, ...]),
    values(Foreseen | None),
    ANNOTATIONS,
)
HISTORIES = st.lists(
    st.builds(JournalEntry, st.floats(0, 4e9), st.sampled_from(JournalKind), st.text(max_size=12)), max_size=4
).map(tuple)


def read(data: bytes) -> Recovered:
    return recovered(data, read_result_text)


@must_reach(*STATE_NAMES, "a history", "planned", "a parent", "an earlier try", "a price", "stars")
@given(made=JOBS, history=HISTORIES, planned=st.booleans())
# So large a state that hypothesis may give up on all of its kind.
@example(made=replace(DONE, state=STATES["fetching"]), history=(), planned=False)
def test_a_record_tells_everything_that_a_job_is(made: Job, history: tuple[JournalEntry, ...], planned: bool) -> None:
    assert read(record(made, history, str, planned=planned)) == Recovered(made, history, planned)
    reached(stars=any(one.stars for one in made.annotations.variants))
    reached(type(made.state).__name__, a_history=bool(history), planned=planned)
    reached(a_parent=made.parent is not None, an_earlier_try=bool(made.postings), a_price=made.foreseen is not None)


PAID = Charged("job-1", "trace-1", Decimal("0.54"), 1_700_000_000.5, 200, "line-1")


def test_a_record_tells_what_was_taken_for_the_job() -> None:
    bare = Charged("job-1", "trace-2", Decimal(0), 1.0)
    assert read(record(DONE, HISTORY, str, charges=[PAID, bare])).charges == (PAID, bare)
    told = json.loads(record(DONE, HISTORY, lambda text: text.replace("trace", "[hidden]"), charges=[PAID]))
    assert told["charges"] == [
        {"trace_id": "[hidden]-1", "credits": "0.54", "at": 1_700_000_000.5, "status": 200, "line_id": "line-1"}
    ]


@every(
    "odd",
    [
        *(None, 5, "much", {"trace_id": "t"}, [5], [None], [{"trace_id": "t"}], [[]]),
        *([{"trace_id": "t", "credits": amount, "at": 1.0}] for amount in ("NaN", "-1", "1e10", "much", None)),
        *([{"trace_id": "t", "credits": "1", "at": at}] for at in (-1, 1e300, "soon", None)),
        [{"trace_id": 5, "credits": "1", "at": 1.0}],
    ],
)
def test_charges_that_make_no_sense_cost_neither_the_job_nor_the_others(odd: object) -> None:
    told = json.loads(record(DONE, HISTORY, str, charges=[PAID]))
    line = told["charges"][0]
    found = read(json.dumps(told | {"charges": [line, *odd] if isinstance(odd, list) else odd}).encode())
    assert found.job == DONE
    assert found.charges == ((PAID,) if isinstance(odd, list) else ())


@must_reach("text", "no text")
@given(st.binary(max_size=400))
def test_bytes_are_no_record(data: bytes) -> None:
    with pytest.raises(Unreadable):
        read(data)
    reached("text" if data.isascii() else "no text")


@must_reach("by a byte", "by a few", "by many")
@given(cut=st.integers(1, 400))
@example(1)
def test_half_a_record_is_none(cut: int) -> None:
    with pytest.raises(Unreadable):
        read(record(DONE, HISTORY, str)[: -cut - 1])
    reached("by a byte" if cut == 1 else "by a few" if cut < 50 else "by many")


def earlier(version: int, **changes: object) -> bytes:
    """Write what an earlier version wrote of the finished job."""
    told = json.loads(record(DONE, HISTORY, str))
    for later in ("planned", "state_data", "postings", "foreseen", "charges", "annotations", "projects"):
        del told[later]
    return json.dumps(told | {"format": version} | changes).encode()


@pytest.mark.parametrize("version", [1, 2])
def test_a_record_of_an_earlier_format_gives_what_it_tells(version: int) -> None:
    found = read(earlier(version, result=json.loads(RAW) | {"video_id": "1751816807896311"}))
    assert found.is_partial
    assert found.journal == HISTORY
    state = found.job.state
    assert isinstance(state, Done)
    urls = ("https://host//video/0_0.mp4", "", "")
    assert state.result == replace(RESULT, urls=urls, width=None, height=None, raw=state.result.raw)
    assert json.loads(state.result.raw)["task_id"] == "t-1"
    assert replace(state, result=RESULT, took=61.5) == DONE.state
    assert replace(found.job, state=DONE.state) == DONE


def test_the_words_of_the_first_format_are_left_out() -> None:
    failure = {"code": "api_error", "charge": "maybe", "message": "It broke.", "advice": "Kinogrid asks again."}
    state = read(earlier(1, missing=[{"index": 2, "failure": failure}])).job.state
    assert isinstance(state, Done)
    assert [gap.failure for gap in state.missing] == [Failure("api_error", Charge.MAYBE)]


@pytest.mark.parametrize(("version", "code"), [(1, "unanswered"), (2, "bad_clip")])
def test_words_told_codes_apart_in_the_first_format_alone(version: int, code: str) -> None:
    failure = {"code": "bad_clip", "charge": "maybe", "message": "It broke.", "advice": _ASKED_AGAIN}
    state = read(earlier(version, missing=[{"index": 2, "failure": failure}])).job.state
    assert isinstance(state, Done)
    assert [gap.failure.code for gap in state.missing] == [code]


def test_what_an_earlier_record_does_not_tell_is_nothing() -> None:
    told = json.loads(earlier(2))
    del told["missing"]
    found = read(json.dumps(told).encode())
    assert isinstance(found.job.state, Done)
    assert found.job.state.missing == ()
    assert not found.planned


@pytest.mark.parametrize("result", [None, "cut off", {"success": True}, [1]])
def test_a_result_that_names_nothing_keeps_the_clips_in_their_places(result: object) -> None:
    state = read(earlier(2, result=result)).job.state
    assert isinstance(state, Done)
    assert (state.clips, state.task_id) == ((CLIP,), "t-1")
    assert (state.result.urls, state.result.video_id) == (("",) * 3, "1751816807896311")


def test_of_an_earlier_unfinished_job_the_task_is_asked_for_and_without_one_nothing_is_known() -> None:
    assert read(earlier(2, state="fetching")).job.state == Running("t-1", DONE.created_at)
    with pytest.raises(Unreadable):
        read(earlier(2, state="draft", task_id=None))


@pytest.mark.parametrize(
    "changes",
    [
        {"format": FORMAT + 1},
        {"format": "3"},
        {"state": "teleported"},
        {"state_data": {"task_id": 5}},
        {"state_data": None},
        {"order": {"kind": "poem"}},
        {"postings": [{"since": "now"}]},
        {"clips": 7},
        {"parent": {"job_id": 1}},
        {"journal": [5]},
    ],
)
def test_a_record_that_says_something_else_is_none(changes: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        read(json.dumps(json.loads(record(DONE, HISTORY, str)) | changes).encode())


def test_a_missing_list_that_is_none_makes_an_earlier_record_unreadable() -> None:
    with pytest.raises(Unreadable):
        read(earlier(2, missing=[{"index": "two"}]))


@pytest.mark.parametrize("kind", STATES)
def test_only_what_would_be_sent_comes_back_otherwise_than_it_was(kind: str) -> None:
    made = replace(job(1, STATES[kind]), postings=POSTINGS)
    held = replace(DRAFT, held=True, waiting_for=None)
    back = returning(made)
    assert back == (replace(made, state=held) if kind in {"draft", "uploading"} else made)
    assert not isinstance(back.state, Uploading)


def test_a_draft_that_waited_for_something_waits_for_the_person_now() -> None:
    free = Draft(3.0, waiting_for=Failure("no_network"))
    assert returning(job(1, free)).state == Draft(3.0, held=True)


async def written(profile: Profile, *jobs: Job) -> ClipFolder:
    """Write the records of jobs into their folders."""
    clips = ClipFolder(profile)
    for one in jobs:
        await clips.write_record(one, HISTORY)
    await clips.aclose()
    return clips


def spoil(path: Path, how: str) -> None:
    """Let something else stand where a record was."""
    if sys.platform != "win32":
        path.unlink()
        if how == "pipe":
            os.mkfifo(path)
        elif how == "link":
            elsewhere = path.with_name("elsewhere.json")
            elsewhere.write_bytes(record(DONE, HISTORY, str))
            path.symlink_to(elsewhere)
        elif how == "folder":
            path.mkdir()
        else:
            path.with_name("1.mp4").write_bytes(b"a clip")


@pytest.mark.parametrize("how", ["pipe", "link", "folder", "nothing"])
async def test_a_broken_folder_costs_itself_and_is_named(profile: Profile, how: str) -> None:
    good, bad = job(1, STATES["done"]), extension(2, job(1))
    clips = await written(profile, good, bad)
    spoil(clips.folder(bad) / "job.json", how)
    found = read_folders(profile.clips, read_result_text)
    assert found.records == (Recovered(good, HISTORY),)
    assert found.unread == (SilentFolder("2023-11/job-2", RecordFlaw.MISSING),)


def rewritten(change: Callable[[dict[str, Any]], object]) -> Callable[[Path], None]:
    def rewrite(path: Path) -> None:
        told = json.loads(path.read_bytes())
        change(told)
        path.write_text(json.dumps(told))

    return rewrite


@pytest.mark.parametrize(
    ("change", "flaw"),
    [
        (lambda path: path.write_bytes(b'{"format": 3'), RecordFlaw.UNREADABLE),
        (lambda path: path.write_bytes(b"\xff\x00" * 100), RecordFlaw.UNREADABLE),
        (rewritten(lambda told: told.update(format=FORMAT + 1, state={})), RecordFlaw.NEWER),
        (rewritten(lambda told: told.update(job="job-3")), RecordFlaw.MISPLACED),
        (rewritten(lambda told: told.update(created_at=0.0)), RecordFlaw.MISPLACED),
        (rewritten(lambda told: told.update(job="../job-2")), RecordFlaw.UNREADABLE),
        (lambda path: path.parent.rename(path.parent.with_name("job-2 (copy)")), RecordFlaw.MISPLACED),
    ],
)
async def test_a_record_that_is_not_its_folders_costs_itself_and_is_named(
    profile: Profile, change: Callable[[Path], object], flaw: RecordFlaw
) -> None:
    good, bad = job(1, STATES["done"]), extension(2, job(1))
    clips = await written(profile, good, bad)
    change(clips.folder(bad) / "job.json")
    found = read_folders(profile.clips, read_result_text)
    assert found.records == (Recovered(good, HISTORY),)
    assert [unread.flaw for unread in found.unread] == [flaw]
    assert all(unread.folder.startswith("2023-11/job-2") for unread in found.unread)


async def test_what_is_no_jobs_folder_is_passed_over(profile: Profile, tmp_path: Path) -> None:
    await written(profile, DONE)
    (profile.clips / "notes.txt").write_text("mine")
    (profile.clips / "2023-11" / "notes.txt").write_text("mine")
    (profile.clips / "2023-11" / "empty").mkdir()
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "inside").mkdir()
    (profile.clips / "2024-01").symlink_to(outside)
    found = read_folders(profile.clips, read_result_text)
    assert (len(found.records), found.unread) == (1, ())
    assert read_folders(tmp_path / "nowhere", read_result_text).records == ()


def test_clips_that_were_cleared_are_named_in_the_record_and_come_back_as_such() -> None:
    cleared = (Cleared(replace(CLIP, index=1, name="2.mp4")),)
    one = job(1, Done("t-1", RESULT, (CLIP,), (), 61.5, cleared), curation=Curation(0))
    data = record(one, (), str)
    assert [gone["clip"]["name"] for gone in json.loads(data)["cleared"]] == ["2.mp4"]
    assert read(data).job == one
