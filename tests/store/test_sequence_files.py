"""A sequence is a file that tells all of it, wherever its library is, and that nobody else's file is taken for."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import pytest
from hypothesis import given, settings

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.request import Frame, Generate, LocalFrame, RemoteFrame
from kinogrid.domain.sequence import ClipSequence, ClipShot, PlannedShot, ShownPart
from kinogrid.store.paths import Profile
from kinogrid.store.sequence_files import SequenceFiles
from tests.reached import must_reach, reached
from tests.store.any_values import values

_SHOT = '{"shot": "1", "job": "j", "variant": 0}'
F = TypeVar("F", bound=Frame | None)


def profile_of(folder: Path) -> Profile:
    profile = Profile(folder)
    profile.create()
    return profile


@asynccontextmanager
async def opened(profile: Profile, mask: Callable[[str], str] = str) -> AsyncIterator[SequenceFiles]:
    files = SequenceFiles(profile, mask)
    try:
        yield files
    finally:
        await files.aclose()


def film(profile: Profile) -> ClipSequence:
    order = Generate(prompt="rain", first=LocalFrame(str(profile.frames / "a.png")), last=RemoteFrame("https://x.y/z"))
    shots = (ClipShot("1", "job", 2, ShownPart(3, 40)), PlannedShot("2", order, 4.5), ClipShot("3", "other", 0))
    return ClipSequence("20261127-1", "A film", 12.5, shots, {"2": "a job", "gone": "another"})


async def test_what_was_written_is_read_and_what_is_dropped_is_gone(tmp_path: Path) -> None:
    profile = profile_of(tmp_path)
    later = ClipSequence("20261127-0", "Later", 99.0)
    async with opened(profile) as files:
        assert await files.read() == []
        await files.write(later)
        await files.write(film(profile))
        assert await files.read() == [film(profile), later]
        await files.drop(later.id)
        await files.drop(later.id)
    async with opened(profile) as again:
        assert await again.read() == [film(profile)]


async def test_a_picture_of_the_library_is_found_where_the_library_is_now(tmp_path: Path) -> None:
    before = profile_of(tmp_path / "before")
    async with opened(before) as files:
        await files.write(film(before))
    (tmp_path / "before").rename(tmp_path / "after")
    after = Profile(tmp_path / "after")
    async with opened(after) as files:
        assert await files.read() == [film(after)]
    text = (after.sequences / "20261127-1.json").read_text()
    assert "before" not in text
    assert "rain" in json.loads(text)["shots"][1]["order"]["prompt"]


def rooted(frame: F) -> F:
    return replace(frame, path=f"/{frame.path}") if isinstance(frame, LocalFrame) else frame


@must_reach("a picture here", "a part")
@settings(max_examples=25)
@given(values(PlannedShot), values(ClipShot))
def test_every_shot_comes_back_as_it_was(planned: PlannedShot, clip: ClipShot) -> None:
    order = replace(planned.order, first=rooted(planned.order.first), last=rooted(planned.order.last))
    held = replace(planned, id=f"p{planned.id}", order=order, seconds=min(abs(planned.seconds), 21.0))
    shots = (held, replace(clip, id=f"c{clip.id}"))

    async def there_and_back(folder: Path) -> None:
        async with opened(profile_of(folder)) as files:
            await files.write(ClipSequence("one", "One", 1.0, shots))
            (found,) = await files.read()
            assert found.shots == shots

    with TemporaryDirectory() as folder:
        asyncio.run(there_and_back(Path(folder)))
    reached(a_picture_here=isinstance(order.first, LocalFrame), a_part=held.part.last is not None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00",
        "[]",
        "[" * 100_000,
        '{"format": 2, "sequence": "x", "name": "n", "created_at": 1, "shots": []}',
        '{"format": 1, "sequence": "other", "name": "n", "created_at": 1, "shots": []}',
        '{"format": 1, "sequence": "x", "name": "n", "created_at": 1, "shots": [{"shot": "1"}]}',
        '{"format": 1, "sequence": "x", "name": "n", "created_at": 1, "shots": [' + f"{_SHOT}, {_SHOT}]}}",
    ],
)
async def test_what_cannot_be_read_costs_itself_and_stays(
    tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    profile = profile_of(tmp_path)
    async with opened(profile) as files:
        await files.write(film(profile))
        (profile.sequences / "x.json").write_text(text)
        assert await files.read() == [film(profile)]
        assert files.unreadable == ("x.json",)
    assert (profile.sequences / "x.json").read_text() == text
    assert "x.json cannot be read" in caplog.text


async def test_a_link_leads_nowhere(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    profile, elsewhere = profile_of(tmp_path / "library"), tmp_path / "elsewhere"
    async with opened(profile) as files:
        await files.write(film(profile))
        (tmp_path / "own.json").write_text("{}")
        (profile.sequences / "link.json").symlink_to(tmp_path / "own.json")
        assert await files.read() == [film(profile)]
        assert "link.json" in caplog.text
        profile.sequences.rename(elsewhere)
        profile.sequences.symlink_to(elsewhere)
        with pytest.raises(LibraryTrouble):
            await files.read()
        with pytest.raises(LibraryTrouble):
            await files.write(film(profile))
        with pytest.raises(LibraryTrouble):
            await files.drop("20261127-1")
    assert (elsewhere / "20261127-1.json").is_file()


async def test_nothing_secret_is_written(tmp_path: Path) -> None:
    profile = profile_of(tmp_path)
    async with opened(profile, lambda text: text.replace("s3cret", "•••")) as files:
        await files.write(ClipSequence("one", "My s3cret", 1.0))
        assert "s3cret" not in (profile.sequences / "one.json").read_text()
        with pytest.raises(ValueError, match="no sequence"):
            await files.write(ClipSequence("../one", "x", 1.0))
