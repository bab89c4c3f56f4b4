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
from tests.media.loading import SIZE, Bench
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
