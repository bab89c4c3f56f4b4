"""What is played in the app's own process has been gone through by a decoder of its own before."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.deaths import Deaths
from kinogrid.media.errands import NoClip
from kinogrid.media.inspector import MediaInspector
from kinogrid.media.notes import Notes
from kinogrid.media.vetting import Passed, Vetting
from tests.media.clips import Clip, write
from tests.media.decoders import decoder, saying
from tests.media.loading import Bench
from tests.media.pictures import png_of


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write(tmp_path / "1.mp4", Clip(frames=24))


@pytest.fixture
def passed() -> Passed:
    return Passed()


@pytest.fixture
def vetting(passed: Passed) -> Iterator[Vetting]:
    with decoder() as process:
        yield Vetting(process, passed)


def test_a_file_is_looked_through_once_and_again_when_it_has_changed(clip: Path) -> None:
    noted: dict[str, int] = {}
    with decoder() as process:
        Vetting(process, Passed(Notes(9, dict, noted.update))).vet(clip)
        first = process.number
    assert first is not None
    assert len(noted) == 1
    # After a restart, and after it was moved, it is still known.
    moved = clip.rename(clip.with_name("2.mp4"))
    with decoder() as process:
        Vetting(process, Passed(Notes(9, lambda: noted))).vet(moved)
        assert process.number is None
        found = moved.stat()
        os.utime(moved, ns=(found.st_atime_ns, found.st_mtime_ns + 1))
        Vetting(process, Passed(Notes(9, lambda: noted))).vet(moved)
        second = process.number
    assert second is not None


def test_what_has_been_fetched_may_be_played_at_once(clip: Path, passed: Passed) -> None:
    picture = clip.with_name("2.png")
    picture.write_bytes(png_of(64, 48, bytes(64 * 48 * 3)))

    async def fetch() -> None:
        with decoder() as process:
            inspector = MediaInspector(process, passed)
            await inspector.probe(clip)
            await inspector.probe_picture(picture)

    asyncio.run(fetch())
    with decoder() as process:
        for path in (clip, picture):
            Vetting(process, passed).vet(path)
        assert process.number is None


def test_what_is_broken_without_harm_is_played_as_far_as_it_goes(vetting: Vetting, clip: Path) -> None:
    clip.write_bytes(clip.read_bytes()[:-200])
    vetting.vet(clip)
    clip.write_bytes(b"noise")
    vetting.vet(clip)


@pytest.mark.parametrize("defect", [ClipDefect.TOO_MUCH_MEMORY, ClipDefect.TOO_HEAVY])
def test_what_takes_too_much_is_not_played(clip: Path, passed: Passed, defect: ClipDefect) -> None:
    with decoder(saying(NoClip(defect))) as process, pytest.raises(BrokenClip) as broken:
        Vetting(process, passed).vet(clip)
    assert broken.value.problem.defect is defect
    assert not passed.has(passed.mark(clip))


def test_what_ends_the_decoder_is_not_played_nor_opened_in_the_app(clip: Path, passed: Passed) -> None:
    with decoder(saying(then=""), Deaths()) as process:
        bench = Bench(vet=Vetting(process, passed).vet)
        (cache,) = bench.show([clip])
        bench.until(lambda: cache.problem)
        bench.close()
    assert cache.problem is not None
    assert cache.problem.defect is ClipDefect.DEADLY
    assert cache.track is None


def test_what_passes_is_played(clip: Path, vetting: Vetting) -> None:
    bench = Bench(vet=vetting.vet)
    (cache,) = bench.show([clip])
    bench.until(lambda: cache.complete and cache.track)
    bench.close()
    assert cache.problem is None


def test_without_a_decoder_nothing_unknown_is_played_and_that_is_said(clip: Path, passed: Passed) -> None:
    with decoder("raise SystemExit(3)") as process:
        with pytest.raises(BrokenClip, match="no helper"):
            Vetting(process, passed).vet(clip)
        passed.add(passed.mark(clip), clip)
        Vetting(process, passed).vet(clip)


def test_after_the_end_nothing_is_played(clip: Path, passed: Passed) -> None:
    with decoder() as process:
        process.close()
        with pytest.raises(BrokenClip, match="no helper"):
            Vetting(process, passed).vet(clip)


def test_a_file_that_is_not_there_is_said_to_be_gone(tmp_path: Path, vetting: Vetting) -> None:
    with pytest.raises(BrokenClip, match="gone"):
        vetting.vet(tmp_path / "1.mp4")


def test_one_that_was_replaced_while_it_was_looked_at_does_not_pass(clip: Path, passed: Passed) -> None:
    mark = passed.mark(clip)
    clip.write_bytes(b"another")
    passed.add(mark, clip)
    assert not passed.has(mark)
    assert not passed.has(passed.mark(clip))


def test_a_clip_that_was_replaced_while_it_rested_is_looked_through_again(clip: Path, vetting: Vetting) -> None:
    asked: list[Path] = []

    def vet(path: Path) -> None:
        asked.append(path)
        if len(asked) > 1:
            raise BrokenClip(ClipDefect.DEADLY)
        vetting.vet(path)

    bench = Bench(vet=vet)
    (cache,) = bench.show([clip])
    bench.until(lambda: cache.track and cache.complete)
    bench.loader.ask_still(cache, 5)
    bench.until(lambda: len(asked) > 1)
    bench.close()
    assert asked == [clip, clip]
    assert cache.still is None
