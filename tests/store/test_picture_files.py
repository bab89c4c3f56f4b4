"""Pictures on the disk: named after the kind they came in, resumed and found like clips, and nowhere but in there."""

import dataclasses
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.state import Clip, Done, Kept
from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from tests.store.bringing import DATA, DIGEST, begun, bring, go_on, names_in
from tests.store.samples import IMAGINE, PICTURE, SHEET, job

JOB = job(1, order=IMAGINE)
SUFFIXES = ["png", "jpg", "webp"]


def with_clip(clip: Clip) -> Done:
    return Done("t-1", SHEET, (clip,))


@pytest.mark.parametrize(("index", "suffix"), list(enumerate(SUFFIXES)))
async def test_a_picture_is_named_after_its_kind_and_leaves_nothing_beside_it(
    clips: ClipFolder, index: int, suffix: str
) -> None:
    path = await bring(clips, DATA, suffix, of=JOB, at=index)
    assert path == clips.folder(JOB) / f"{index + 1}.{suffix}"
    assert path.read_bytes() == DATA
    assert list(path.parent.iterdir()) == [path]
    assert await clips.kept(JOB, index) == Kept(len(DATA), DIGEST, path.name)
    assert await clips.kept(JOB, index + 1) is None
    made = dataclasses.replace(PICTURE, index=index, name=path.name)
    assert clips.clip_path(dataclasses.replace(JOB, state=with_clip(made)), index) == path


async def test_four_pictures_of_several_kinds_stand_side_by_side_and_are_copied_out(
    clips: ClipFolder, tmp_path: Path
) -> None:
    kinds = [*SUFFIXES, "png"]
    paths = [await bring(clips, b"%d" % index, kind, of=JOB, at=index) for index, kind in enumerate(kinds)]
    made = tuple(dataclasses.replace(PICTURE, index=index, name=path.name) for index, path in enumerate(paths))
    done = dataclasses.replace(JOB, state=Done("t-1", SHEET, made))
    for index in range(4):
        await clips.copy(done, index, tmp_path / "copy")
        assert (tmp_path / "copy").read_bytes() == b"%d" % index


async def test_an_unfinished_picture_goes_on_where_it_was_whatever_kind_it_turns_out_to_be(clips: ClipFolder) -> None:
    async with begun(clips, DATA[:700_000], of=JOB):
        pass
    assert await clips.kept(JOB, 0) is None
    path = await go_on(clips, 700_000, "webp", of=JOB)
    assert path.read_bytes() == DATA
    assert names_in(path.parent) == ["1.webp"]


async def test_a_sheet_gives_way_to_the_quarter_that_was_cut_out_of_it(clips: ClipFolder) -> None:
    async with begun(clips, DATA, of=JOB) as part:
        await part.seal()
        await part.begin(0, None)
        await part.write(DATA[:5000])
        await part.seal()
        assert (await part.keep("png")).read_bytes() == DATA[:5000]


async def test_a_quarter_that_was_half_written_at_a_crash_is_not_taken_for_the_sheet(clips: ClipFolder) -> None:
    async with begun(clips, DATA, of=JOB) as part:
        await part.seal()
        await part.begin(0, None)
        await part.write(DATA[:5000])
    async with clips.part(JOB, 0) as part:
        assert (part.size, part.validator) == (0, None)


async def test_what_a_crash_left_beside_a_kept_picture_is_tidied_up(clips: ClipFolder) -> None:
    path = await bring(clips, DATA, "jpg", of=JOB)
    note = path.with_name("1.png.part.json")
    note.write_text("{}")
    assert await clips.kept(JOB, 0) == Kept(len(DATA), DIGEST, "1.jpg")
    assert not note.exists()


@pytest.mark.parametrize("suffix", ["../x", "", "mp4/../../x", "png\0", "PNG", "svg", "part", ".png", "png ", "exe"])
async def test_a_hostile_suffix_is_refused_and_the_bytes_stay(clips: ClipFolder, suffix: str) -> None:
    with pytest.raises(ValueError, match="no variant is kept as"):
        await bring(clips, DATA, suffix, of=JOB)
    assert names_in(clips.folder(JOB)) == ["1.png.part", "1.png.part.json"]


names = st.text(max_size=30) | st.sampled_from(
    ["../../../etc/passwd", "1.png/../../x.webp", "1.exe", "1.", ".webp", "x.mp4", "/etc/1.jpg", "1.jpg", "7.webp"]
)


@given(name=names, index=st.integers(0, 7))
def test_a_clip_s_path_never_leaves_its_folder_whatever_the_database_says(name: str, index: int) -> None:
    clips = ClipFolder(Profile(Path("/library")))
    for order in (IMAGINE, job().order):
        made = job(1, with_clip(dataclasses.replace(PICTURE, index=index, name=name)), order=order)
        path = clips.clip_path(made, index)
        assert path.parent == clips.folder(made)
        assert re.fullmatch(rf"{index + 1}\.(png|jpg|webp)" if order is IMAGINE else rf"{index + 1}\.mp4", path.name)


async def test_a_picture_linked_to_elsewhere_is_not_taken_for_kept(clips: ClipFolder, tmp_path: Path) -> None:
    outside = tmp_path / "precious"
    outside.write_text("mine")
    clips.folder(JOB).mkdir(parents=True)
    (clips.folder(JOB) / "1.png").symlink_to(outside)
    (clips.folder(JOB) / "1.jpg").hardlink_to(outside)
    assert await clips.kept(JOB, 0) is None
    assert (await bring(clips, DATA, "jpg", of=JOB)).read_bytes() == DATA
    assert outside.read_text() == "mine"
    assert await clips.kept(JOB, 0) == Kept(len(DATA), DIGEST, "1.jpg")


async def test_pictures_are_told_in_the_database_and_beside_themselves(clips: ClipFolder, database: Database) -> None:
    store = SqlJobStore(database)
    done = dataclasses.replace(JOB, state=with_clip(PICTURE))
    await store.save(done)
    assert list(await store.load()) == [done]
    await clips.write_record(done, [])
    told = json.loads((clips.folder(done) / "job.json").read_bytes())
    order = {"kind": "imagine", "prompt": "a lighthouse", "aspect": "9:16", "mode": "turbo", "callback_url": None}
    assert told["order"] == order
    assert [clip["name"] for clip in told["clips"]] == ["3.webp"]
