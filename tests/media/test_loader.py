"""Worker threads, caches and the byte budget."""

import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from kinogrid.media.budget import picture_bytes
from kinogrid.media.clip_cache import ClipCache
from kinogrid.media.clip_problem import ClipDefect
from tests.media.clips import Clip, of_frame, write
from tests.media.loading import SIZE, Bench, all_there
from tests.waiting import HUNG


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("clips")
    return [write(folder / f"{n}.mp4", Clip(variant=n, frames=48, gop=16)) for n in range(1, 5)]


@pytest.fixture
def bench() -> Iterator[Bench]:
    with closing(Bench()) as made:
        yield made


def _all_have(caches: list[ClipCache], frame: int) -> bool:
    return all(cache.picture(frame) is not None for cache in caches)


def test_every_picture_of_every_clip_comes_and_is_the_right_one(bench: Bench, clips: list[Path]) -> None:
    caches = bench.show(clips, (80, 96))
    bench.until(lambda: all(cache.fresh == 48 for cache in caches))
    for variant, cache in enumerate(caches, start=1):
        assert cache.problem is None
        for index, picture in enumerate(cache.pictures):
            assert picture is not None
            assert of_frame(picture) == (variant, index)
            assert (picture.width, picture.height) == (80, 96)


def test_clips_fill_side_by_side(clips: list[Path]) -> None:
    with closing(Bench(workers=1)) as bench:
        caches = bench.show(clips)
        apart: list[int] = []

        def looked() -> bool:
            counts, again = ([cache.fresh for cache in caches] for _look in range(2))
            if counts == again and all(cache.opened for cache in caches):  # nothing came between two looks
                apart.append(max(counts) - min(counts))
            return min(counts) == 48

        bench.until(looked)
        already = apart[0] + 2  # a file that is slow to open holds nobody up
        assert max(apart) <= max(already, 6)


def test_the_frames_after_the_playhead_come_first(clips: list[Path]) -> None:
    with closing(Bench(workers=1)) as bench:
        (cache,) = bench.show(clips[:1])
        bench.until(lambda: cache.track is not None)
        bench.loader.follow([40])
        bench.until(lambda: cache.picture(40) is not None)
        assert cache.fresh < 48 or cache.picture(20) is not None
        bench.until(lambda: cache.fresh == 48)


def test_a_set_larger_than_the_budget_is_decoded_ahead_and_stays_within_it(clips: list[Path]) -> None:
    budget = 4 * 8 * picture_bytes(SIZE)
    with closing(Bench(budget=budget, workers=1)) as bench:
        caches = bench.show(clips)
        bench.until(lambda: all(cache.opened for cache in caches))
        for step in [*range(0, 48, 3), *range(0, 48, 5), 47, 3, 30]:
            bench.loader.follow([step] * 4)
            bench.until(partial(_all_have, caches, step))
            held = 0
            for variant, cache in enumerate(caches, start=1):
                picture = cache.picture(step)
                assert picture is not None
                assert of_frame(picture) == (variant, step)
                held += sum(picture_bytes((p.width, p.height)) for p in cache.pictures if p is not None)
            assert held <= budget
        assert all(cache.windowed for cache in caches)


def test_another_budget_holds_at_once(bench: Bench, clips: list[Path]) -> None:
    caches = bench.show(clips)
    bench.until(lambda: all(cache.complete for cache in caches))
    budget = 4 * 8 * picture_bytes(SIZE)
    bench.loader.set_budget(budget)

    def held() -> int:
        pictures = [picture for cache in caches for picture in cache.pictures if picture is not None]
        return sum(picture_bytes((picture.width, picture.height)) for picture in pictures)

    bench.until(lambda: held() <= budget)
    bench.loader.set_budget(64 * 1024 * 1024)
    bench.until(lambda: held() == 4 * 48 * picture_bytes(SIZE))


def test_another_size_replaces_pictures_without_a_gap(bench: Bench, clips: list[Path]) -> None:
    (cache,) = bench.show(clips[:1], (80, 96))
    bench.until(lambda: cache.fresh == 48)
    bench.loader.resize([SIZE])
    assert cache.fresh == 0 or cache.plan is not None
    seen: list[int] = []

    def replaced() -> bool:
        seen.append(sum(picture is not None for picture in cache.pictures))
        return cache.fresh == 48

    bench.until(replaced)
    assert set(seen) == {48}
    assert {(p.width, p.height) for p in cache.pictures if p is not None} == {SIZE}


def test_nothing_is_decoded_at_rest(bench: Bench, clips: list[Path]) -> None:
    bench.loader.rest(resting=True)
    (cache,) = bench.show(clips[:1])
    done = threading.Event()
    bench.loader.run(done.set)
    assert done.wait(HUNG), "what somebody asked for is done all the same"
    assert not cache.opened
    bench.loader.rest(resting=False)
    bench.until(lambda: cache.fresh == 48)


def test_a_clip_that_breaks_off_keeps_the_pictures_before_and_says_why(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path / "1.mp4", Clip(frames=60, gop=20, header_first=True))
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    (cache,) = bench.show([path])
    bench.until(lambda: cache.track is not None and cache.missing() is None)
    assert cache.track is not None
    assert cache.problem is not None
    assert cache.problem.defect in {ClipDefect.CUT_SHORT, ClipDefect.ENDS_EARLY, ClipDefect.DAMAGED}
    assert 10 < len(cache.track.starts) == len(cache.pictures) < 60
    pictures = [of_frame(picture)[1] for picture in cache.pictures if picture is not None]
    assert pictures == list(range(len(cache.pictures)))


def test_a_clip_that_stays_keeps_what_is_known_of_it_and_a_broken_one_is_tried_again_once_replaced(
    bench: Bench, clips: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "1.mp4"
    path.write_bytes(b"nothing of use")
    (cache,) = bench.show([path])
    bench.until(lambda: cache.problem)
    assert cache.track is None
    assert bench.show([path, *clips[:1]])[0] is cache
    write(path, Clip(frames=5))
    (again,) = bench.show([path])
    assert again is not cache
    bench.until(lambda: again.fresh == 5)


def _open_files() -> int:
    """How many files this process has open, where the system tells."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0


def test_two_hundred_switches_leave_no_file_thread_or_picture(clips: list[Path]) -> None:
    with closing(Bench()) as bench:
        threads = threading.active_count()
        (single,) = bench.show(clips[:1])
        bench.until(lambda: single.fresh == 48)
        files = _open_files()
        seen: list[ClipCache] = []
        for turn in range(200):
            path = clips[turn % 4]
            caches = bench.show([path, clips[(turn + 1) % 4]] if turn % 2 else [path])
            seen += caches
            if turn % 20 == 0:
                bench.until(partial(_all_have, caches, 0))
        bench.show([])
        bench.until(lambda: not any(picture for cache in seen for picture in cache.pictures))
        assert threading.active_count() == threads
        bench.until(lambda: _open_files() <= files)


def test_closing_twice_is_closing_once(bench: Bench, clips: list[Path]) -> None:
    caches = bench.show(clips)
    bench.loader.close()
    assert not any(picture for cache in caches for picture in cache.pictures)


def _glimpsed(bench: Bench, pictures: int = 12) -> bool:
    return all(cache.fresh >= pictures and not cache.claimed for cache in bench.loader.ahead.values())


def test_what_may_be_shown_next_has_its_beginning_ready_once_all_on_show_is_there(
    bench: Bench, clips: list[Path]
) -> None:
    files = _open_files()
    (on_show,) = bench.show(clips[:1])
    bench.loader.foresee(clips[1:3], lambda _native: SIZE)
    before: list[bool] = []

    def ready() -> bool:
        begun = any(cache.opened for cache in bench.loader.ahead.values())
        before.append(begun and on_show.fresh < 48)
        return _glimpsed(bench)

    bench.until(ready)
    assert not any(before)
    foreseen = list(bench.loader.ahead.values())
    assert [cache.fresh for cache in foreseen] == [12, 12]
    bench.until(lambda: _open_files() <= files)
    for variant, cache in zip((2, 3), bench.show(clips[1:3]), strict=True):
        assert cache in foreseen
        assert [of_frame(picture) for picture in cache.pictures[:12] if picture is not None] == [
            (variant, index) for index in range(12)
        ]
    assert not bench.loader.ahead
    bench.until(lambda: all(cache.fresh == 48 for cache in foreseen))
    for variant, cache in zip((2, 3), foreseen, strict=True):
        pictures = [picture for picture in cache.pictures if picture is not None]
        assert [of_frame(picture) for picture in pictures] == [(variant, index) for index in range(48)]


def test_what_is_not_foreseen_any_more_is_let_go_of_and_what_still_is_stays(bench: Bench, clips: list[Path]) -> None:
    bench.loader.foresee(clips[:2], lambda _native: SIZE)
    bench.until(lambda: _glimpsed(bench))
    gone, stays = bench.loader.ahead.values()
    bench.loader.foresee([*clips[1:2], *clips[3:]], lambda _native: SIZE)
    bench.until(lambda: not gone.pictures)
    assert bench.loader.ahead[clips[1]] is stays
    assert stays.fresh == 12
    bench.until(lambda: _glimpsed(bench))
    bench.loader.close()
    assert not any(cache.pictures for cache in (gone, stays))


def test_clips_on_show_are_not_opened_twice_to_be_foreseen(bench: Bench, clips: list[Path]) -> None:
    bench.show(clips[:2])
    bench.loader.foresee(clips[1:3], lambda _native: SIZE)
    assert list(bench.loader.ahead) == clips[2:3]


@pytest.mark.parametrize("room", [0, 5])
def test_what_is_foreseen_takes_no_more_than_the_budget_leaves(clips: list[Path], room: int) -> None:
    with closing(Bench(budget=(48 + 3 * room) * picture_bytes(SIZE), workers=1)) as bench:
        (on_show,) = bench.show(clips[:1])
        bench.loader.foresee(clips[1:], lambda _native: SIZE)
        *before, last = bench.loader.ahead.values()
        # One after the other: those before it have had what they get.
        bench.until(lambda: last.opened and last.fresh >= room)
        assert on_show.complete
        assert [cache.fresh for cache in before] == [room, room]


def test_what_is_decoded_ahead_as_memory_is_short_leaves_none_to_foresee(clips: list[Path]) -> None:
    with closing(Bench(budget=8 * picture_bytes(SIZE), workers=1)) as bench:
        (on_show,) = bench.show(clips[:1])
        bench.loader.foresee(clips[1:3], lambda _native: SIZE)
        bench.until(lambda: all_there(on_show))
        done = threading.Event()
        bench.loader.run(done.set)
        assert done.wait(HUNG)
        assert on_show.windowed
        assert not any(cache.opened for cache in bench.loader.ahead.values())


def test_a_file_that_was_replaced_since_it_was_foreseen_is_opened_anew(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path / "1.mp4", Clip(variant=1, frames=20))
    bench.loader.foresee([path], lambda _native: SIZE)
    bench.until(lambda: _glimpsed(bench))
    path.unlink()
    write(path, Clip(variant=2, frames=30))
    (cache,) = bench.show([path])
    bench.until(lambda: cache.fresh == 30)
    assert cache.pictures[0] is not None
    assert of_frame(cache.pictures[0]) == (2, 0)


def test_nothing_is_foreseen_at_rest(bench: Bench, clips: list[Path]) -> None:
    bench.loader.rest(resting=True)
    bench.loader.foresee(clips[:1], lambda _native: SIZE)
    done = threading.Event()
    bench.loader.run(done.set)
    assert done.wait(HUNG)
    assert not bench.loader.ahead[clips[0]].opened
    bench.loader.rest(resting=False)
    bench.until(lambda: _glimpsed(bench))


def test_a_broken_clip_is_known_to_be_when_it_comes_on_show(bench: Bench, clips: list[Path], tmp_path: Path) -> None:
    broken = tmp_path / "1.mp4"
    broken.write_bytes(b"nothing of use")
    bench.loader.foresee([broken, clips[0]], lambda _native: SIZE)
    bench.until(lambda: bench.loader.ahead[broken].problem and bench.loader.ahead[clips[0]].fresh >= 12)
    (cache,) = bench.show([broken])
    assert cache.problem is not None
    assert cache.track is None
