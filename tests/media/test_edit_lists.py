"""Clips whose containers show other pictures than they store: as ffmpeg 9.0, which was asked, shows them."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import pytest
from av import VideoFrame
from av.video.reformatter import Interpolation

from kinogrid.domain.state import Probe
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.inspector import MediaInspector
from kinogrid.media.picture import grab_frame
from kinogrid.media.probe import check_decodes, probe
from kinogrid.media.reader import ClipReader
from kinogrid.media.running_order import EditFollower, Stored, ordered
from kinogrid.media.timeline import SECOND
from tests.media.clips import Clip, luma, of_frame, write
from tests.media.containers import with_edits, with_negative_offsets, without_edits
from tests.media.loading import Bench, all_there
from tests.media.pictures import rgb_of
from tests.media.posters import write_poster

CASES = Path(__file__).parents[1] / "cases" / "clips"
TRIMMED = CASES / "e1_editlist_trim.mp4"
"""Cut by copying streams: of 91 stored pictures the last 26 are shown."""
FIRST_SHOWN, SHOWN = 65, 26


@pytest.fixture
def bench() -> Iterator[Bench]:
    with closing(Bench()) as made:
        yield made


def samples(path: Path) -> list[VideoFrame]:
    """Decode all that is stored, as if there were no edit list."""
    with av.open(str(path), options={"ignore_editlist": "1"}) as container:
        return list(container.decode(video=0))


# The clip from outside


def test_a_clip_cut_by_an_edit_list_is_kept_without_complaint() -> None:
    facts = check_decodes(TRIMMED)
    assert (facts.frames, facts.width, facts.height) == (SHOWN, 320, 240)
    assert probe(TRIMMED) == facts
    with closing(ClipReader(TRIMMED)) as reader:
        assert reader.promised == SHOWN


async def test_a_fetched_clip_with_an_edit_list_is_whole(tmp_path: Path) -> None:
    inspector = MediaInspector()
    assert await inspector.probe(TRIMMED) == Probe(SHOWN, 27 / 24, 320, 240)
    await inspector.poster(TRIMMED, tmp_path / "posters" / "1.jpg")
    assert (tmp_path / "posters" / "1.jpg").exists()
    inspector.close()


def test_its_pictures_are_the_last_ones_stored_in_order_and_from_anywhere() -> None:
    stored = [luma(frame) for frame in samples(TRIMMED)]
    assert len(stored) == FIRST_SHOWN + SHOWN
    with closing(ClipReader(TRIMMED)) as reader:
        assert [luma(frame) for _index, frame in reader.frames()] == stored[FIRST_SHOWN:]
        for index in (25, 0, 13, 12, 24, 1):
            assert luma(reader.picture(index)) == stored[FIRST_SHOWN + index]


def test_its_time_begins_at_the_first_picture_shown() -> None:
    track = probe(TRIMMED).track
    pictures = [*range(25), 26]
    assert [start * 24 // SECOND for start in track.starts] == pictures
    assert track.end * 24 == 27 * SECOND


def test_its_frames_and_its_poster_are_of_pictures_that_are_shown(tmp_path: Path) -> None:
    first = samples(TRIMMED)[FIRST_SHOWN]
    width, height, taken = rgb_of(grab_frame(TRIMMED, 0))
    exact = Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT
    wanted = bytes(first.reformat(format="rgb24", interpolation=exact).planes[0])
    assert (width, height) == (320, 240)
    assert sum(abs(a - b) for a, b in zip(taken, wanted, strict=True)) / len(taken) <= 2
    assert write_poster(TRIMMED, tmp_path / "poster.jpg", 384) == (320, 240)
    with av.open(str(tmp_path / "poster.jpg")) as container:
        (poster,) = container.decode(video=0)
    full = luma(first.reformat(format="yuvj420p"))
    assert sum(abs(a - b) for a, b in zip(luma(poster), full, strict=True)) / len(full) <= 3


def test_its_tile_shows_them_all_and_has_no_problem(bench: Bench) -> None:
    (shown_clip,) = bench.show([TRIMMED], (320, 240))
    bench.until(lambda: all_there(shown_clip))
    assert shown_clip.problem is None
    shown = [picture for picture in shown_clip.pictures if picture is not None]
    assert [luma(picture) for picture in shown] == [luma(frame) for frame in samples(TRIMMED)[FIRST_SHOWN:]]


# Others of its kind

WITH_B_FRAMES = {"preset": "veryfast"}
DEEP = {"preset": "veryfast", "x264-params": "bframes=6:b-adapt=0:b-pyramid=normal:ref=6"}
# Pictures refer to others beyond the keyframe before them; ffmpeg mixes up those of before and after a jump.
OPEN = {"preset": "veryfast", "x264-params": "open-gop=1:bframes=2:b-adapt=0:scenecut=0"}
EDITS: dict[str, tuple[int, dict[str, str], list[tuple[int | None, int]]]] = {
    "a pause before the first picture": (250, WITH_B_FRAMES, [(None, 12), (0, 48)]),
    "from the middle of the only group": (250, WITH_B_FRAMES, [(17, 20)]),
    "from the middle of a group to that of another": (12, WITH_B_FRAMES, [(17, 20)]),
    "a pause, then from between keyframes": (12, DEEP, [(None, 7), (17, 20)]),
    "the end left out": (250, WITH_B_FRAMES, [(0, 20)]),
    "longer than what is stored": (12, WITH_B_FRAMES, [(40, 30)]),
    "a part left out": (12, WITH_B_FRAMES, [(5, 10), (30, 10)]),
    "parts that change places": (12, WITH_B_FRAMES, [(30, 10), (5, 10)]),
    "a part shown twice": (12, WITH_B_FRAMES, [(5, 10), (5, 10)]),
    "a picture shown again": (12, DEEP, [(13, 7), (31, 1), (24, 14)]),
    "two that follow": (12, DEEP, [(5, 10), (15, 10)]),
    "two in pieces": (12, DEEP, [(26, 3), (5, 2), (11, 4), (40, 3)]),
    "nothing but keyframes": (1, WITH_B_FRAMES, [(10, 5), (3, 4)]),
    "reordered deeply": (12, DEEP, [(5, 10), (22, 10)]),
    "open groups, from within": (5, OPEN, [(14, 20)]),
    "open groups, parts that change places": (5, OPEN, [(34, 14), (36, 10), (18, 20)]),
    "open groups, a part shown again": (8, OPEN, [(None, 9), (21, 18), (32, 6)]),
}


@cache
def encoded(gop: int, options: tuple[tuple[str, str], ...]) -> bytes:
    """Encode a clip of 48 pictures once, however often it is cut."""
    with TemporaryDirectory() as folder:
        clip = Clip(variant=3, frames=48, gop=gop, options=dict(options))
        return write(Path(folder) / "1.mp4", clip).read_bytes()


def cut(folder: Path, name: str) -> tuple[Path, list[int]]:
    """Make a clip with one of the edit lists; gives it, and which of its pictures it shows."""
    gop, options, edits = EDITS[name]
    path = folder / "1.mp4"
    path.write_bytes(encoded(gop, tuple(options.items())))
    shown = [n for start, length in edits if start is not None for n in range(start, min(start + length, 48))]
    return with_edits(path, edits), shown


@pytest.mark.parametrize("name", EDITS)
def test_what_an_edit_list_shows_is_all_there_in_order_and_from_anywhere(tmp_path: Path, name: str) -> None:
    path, shown = cut(tmp_path, name)
    assert check_decodes(path).frames == len(shown)
    with closing(ClipReader(path)) as reader:
        assert [(index, of_frame(frame)[1]) for index, frame in reader.frames()] == list(enumerate(shown))
        count = len(shown)
        for index in (count - 1, 0, count // 2, count // 2 - 1, *range(count)):
            assert of_frame(reader.picture(index)) == (3, shown[index])


@pytest.mark.parametrize("name", EDITS)
@pytest.mark.parametrize("first", ["begun at 0", "begun in the middle"])
def test_tiles_show_what_an_edit_list_shows(bench: Bench, tmp_path: Path, name: str, first: str) -> None:
    path, shown = cut(tmp_path, name)
    (shown_clip,) = bench.show([path])
    shown_clip.playhead = len(shown) // 2 if first == "begun in the middle" else 0
    bench.until(lambda: all_there(shown_clip))
    assert shown_clip.problem is None
    assert [of_frame(picture)[1] for picture in shown_clip.pictures if picture is not None] == shown


@pytest.mark.parametrize("name", EDITS)
def test_every_picture_of_an_edit_list_has_a_time_of_its_own(tmp_path: Path, name: str) -> None:
    path, shown = cut(tmp_path, name)
    track = probe(path).track
    assert track.starts[0] == 0
    steps = {after - before for before, after in zip(track.starts, [*track.starts[1:], track.end], strict=True)}
    tick = SECOND // 24
    # FFmpeg has a gap of some pictures where it goes on at another place.
    assert min(steps) == tick
    assert tick * len(shown) <= track.end <= tick * (len(shown) + 8)


@pytest.mark.parametrize("edits", [[(100, 10)], [(10, 0)], [(None, 10)]])
def test_an_edit_list_that_shows_nothing_leaves_no_clip(tmp_path: Path, edits: list[tuple[int | None, int]]) -> None:
    path = with_edits(write(tmp_path / "1.mp4", Clip(frames=48, gop=12, options=WITH_B_FRAMES)), edits)
    with pytest.raises(BrokenClip) as broken:
        check_decodes(path)
    assert broken.value.problem.defect is ClipDefect.EMPTY


@pytest.mark.parametrize("by", [512, 1024, 2048])
def test_composition_offsets_below_0_change_nothing(tmp_path: Path, by: int) -> None:
    path = write(tmp_path / "1.mp4", Clip(variant=5, frames=30, gop=10, options=DEEP))
    for changed in (without_edits, lambda file: with_negative_offsets(file, by)):
        facts = check_decodes(changed(path))
        assert [start * 24 // SECOND for start in facts.track.starts] == list(range(30))
        with closing(ClipReader(path)) as reader:
            assert [of_frame(reader.picture(index)) for index in range(30)] == [(5, index) for index in range(30)]


@pytest.mark.parametrize("part", [3, 5, 6])
def test_a_file_with_an_edit_list_that_is_cut_short_is_still_found_out(tmp_path: Path, part: int) -> None:
    clip = Clip(frames=60, gop=250, header_first=True, options=WITH_B_FRAMES)
    whole = with_edits(write(tmp_path / "1.mp4", clip), [(17, 43)])
    assert check_decodes(whole).frames == 43
    data = whole.read_bytes()
    cut_short = tmp_path / "cut.mp4"
    cut_short.write_bytes(data[: len(data) * part // 10])
    with pytest.raises(BrokenClip, match=r"damaged|empty|of 43"):
        check_decodes(cut_short)


def test_a_fragmented_file_that_is_cut_short_is_found_out(tmp_path: Path) -> None:
    """Its header speaks of no pictures, its fragments do."""
    source = write(tmp_path / "1.mp4", Clip(frames=60, gop=10, options=WITH_B_FRAMES))
    path = tmp_path / "fragments.mp4"
    with av.open(str(source)) as old, av.open(str(path), "w", options={"movflags": "frag_keyframe+empty_moov"}) as new:
        stream = new.add_stream_from_template(old.streams.video[0])
        for packet in old.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                new.mux(packet)
    assert check_decodes(path).frames == 60
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"mdat") + 4])
    with pytest.raises(BrokenClip, match="of 60"):
        check_decodes(path)


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write one picture a hundred thousand times, which takes a while."""
    folder = tmp_path_factory.mktemp("crowded")
    source, path = write(folder / "1.mp4", Clip(frames=1, gop=1)), folder / "many.mp4"
    with av.open(str(source)) as old, av.open(str(path), "w") as new:
        stream = new.add_stream_from_template(old.streams.video[0])
        packet = next(old.demux(video=0))
        packet.stream = stream
        for index in range(100_001):
            packet.pts = packet.dts = index * 512
            packet.is_keyframe = index == 0
            new.mux(packet)
    return path


@pytest.mark.parametrize("shown", [True, False])
def test_a_file_with_more_pictures_than_any_clip_has_is_refused(crowded: Path, tmp_path: Path, shown: bool) -> None:
    """Whether they are shown or left out by an edit list."""
    path = Path(shutil.copy(crowded, tmp_path))
    with pytest.raises(BrokenClip) as broken:
        check_decodes(path if shown else with_edits(path, [(100_000, 1)]))
    assert broken.value.problem.defect is ClipDefect.TOO_MANY_FRAMES


# The order alone


def packets(*stamps: int, keyframe: int = 0, hidden: tuple[int, ...] = ()) -> list[Stored]:
    """Packets of one tick each in order of decoding, one of them a keyframe."""
    return [Stored(stamp, 1, place == keyframe, place in hidden) for place, stamp in enumerate(stamps)]


def test_pictures_are_put_into_the_order_of_showing() -> None:
    order = ordered(packets(0, 3, 1, 2) + packets(4, 6, 5), Fraction(1))
    assert order.stamps == (0, 1, 2, 3, 4, 5, 6)
    assert order.keyframes == (0, 4)
    assert not order.jumps
    assert [order.keyframe_before(index) for index in (0, 3, 4, 6)] == [0, 0, 4, 4]
    assert [order.index_of(stamp, -1) for stamp in (-1, 0, 5, 6, 9)] == [0, 0, 5, 6, 6]


def test_decoding_can_start_at_the_first_picture_even_where_its_keyframe_is_hidden() -> None:
    order = ordered(packets(-2, 0, -1, hidden=(0, 2)) + packets(1, 2), Fraction(1))
    assert (order.stamps, order.keyframes) == ((0, 1, 2), (0, 1))


def test_after_a_jump_pictures_with_the_same_time_are_told_apart_by_their_order() -> None:
    order = ordered(packets(0, 2, 1) + packets(1, 2, 3), Fraction(1))
    assert order.jumps
    assert (order.stamps, order.keyframes) == ((0, 1, 2, 1, 2, 3), (0,))
    assert [start // SECOND for start in order.track.starts] == [0, 1, 2, 3, 4, 5]
    assert order.track.end == 6 * SECOND
    assert [order.index_of(2, after) for after in (-1, 1, 2, 3)] == [2, 2, 4, 4]
    assert order.index_of(7, -1) == 0, "one that nobody spoke of takes no other's place"
    assert order.index_of(7, 3) == 3


def test_a_jump_is_where_a_keyframe_comes_too_early_and_nowhere_after() -> None:
    """A group that is open, its keyframe before pictures that are shown earlier, is no jump."""
    follower = EditFollower()
    stored = [(0, True), (2, False), (1, False), (5, True), (3, False), (4, False)]
    again = [(1, True), (3, False), (2, False), (5, True), (4, False)]
    assert [follower.jumps(pts, keyframe=key) for pts, key in stored] == [False] * 6
    assert [follower.jumps(pts, keyframe=key) for pts, key in again] == [True, False, False, False, False]


def test_pictures_of_one_time_are_shown_one_after_the_other() -> None:
    order = ordered(packets(0, 0, 0, 2), Fraction(1))
    assert order.jumps
    assert [start // SECOND for start in order.track.starts] == [0, 2, 4, 6]
    assert order.track.end == 8 * SECOND


def test_a_lone_picture_lasts_as_long_as_it_says_or_as_pictures_usually_do() -> None:
    assert ordered(packets(5), Fraction(1, 2)).track.end == SECOND // 2
    silent = [Stored(5, 0, keyframe=True, hidden=False)]
    assert ordered(silent, Fraction(1, 2400)).track.end == SECOND // 24
    assert ordered(silent, Fraction(1)).track.end == SECOND
    with pytest.raises(ValueError, match="no picture"):
        ordered(packets(5, hidden=(0,)), Fraction(1))
