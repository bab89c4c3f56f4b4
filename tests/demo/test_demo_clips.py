"""What the demo's clips are: four different ways from the first frame, and on from a parent's last one."""

from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import av
import pytest

from tests.demo.looks import apart, frames, picture, planes, tiny
from tests.demo.running import CARD, OTHER_CARD, Demo

SAME = 4.0
"""Mean difference of values up to which two pictures are one picture, compressed differently."""


@pytest.fixture(scope="module")
def result(demo: Demo) -> Any:
    return demo.order(prompt="a boat in the wind", image_url=demo.upload(CARD))


@pytest.fixture(scope="module")
def clips(demo: Demo, result: Any, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("clips")
    return [demo.save(url, folder / f"{index}.mp4") for index, url in enumerate(result["video_urls"])]


def test_a_clip_is_made_as_the_services_are(result: Any, clips: list[Path]) -> None:
    assert len(clips) == 4
    for path in clips:
        with av.open(str(path)) as clip:
            assert [stream.type for stream in clip.streams] == ["video"]
            stream = clip.streams.video[0]
            assert stream.codec_context.name == "h264"
            assert stream.codec_context.pix_fmt == "yuv420p"
            assert stream.average_rate == 24
            assert stream.frames == 125
            assert (stream.width, stream.height) == (result["image_width"], result["image_height"]) == (256, 144)
        data = path.read_bytes()
        assert data.index(b"moov") < data.index(b"mdat")


def test_each_clip_begins_at_the_first_frame_and_goes_its_own_way(clips: list[Path]) -> None:
    first = tiny(picture(CARD))
    whole = [[tiny(frame) for frame in frames(path)] for path in clips]
    for clip in whole:
        assert apart(clip[0], first) < SAME
        assert apart(clip[-1], first) > 2 * SAME
        assert all(apart(one, other) < 12 for one, other in pairwise(clip)), "it jumps"
    for one, other in combinations(whole, 2):
        assert apart(one[-1], other[-1]) > SAME


def test_the_cover_is_the_first_frame_and_can_be_one_again(demo: Demo, result: Any, tmp_path: Path) -> None:
    cover = picture(demo.save(result["image_url"], tmp_path / "cover.png"))
    assert (cover.width, cover.height) == (result["image_width"], result["image_height"])
    assert apart(tiny(cover), tiny(picture(CARD))) < SAME
    again = demo.order(prompt="once more --bs 1", image_url=result["image_url"])
    clip = frames(demo.save(again["video_urls"][0], tmp_path / "again.mp4"))
    assert apart(tiny(clip[0]), tiny(picture(CARD))) < SAME


def test_equal_orders_become_different_clips(demo: Demo, result: Any, tmp_path: Path) -> None:
    again = demo.order(prompt="a boat in the wind --bs 1", image_url=demo.upload(CARD))
    other = demo.order(prompt="a boat in the rain --bs 1", image_url=demo.upload(CARD))
    urls = [result["video_urls"][0], again["video_urls"][0], other["video_urls"][0]]
    assert [len(answer["video_urls"]) for answer in (again, other)] == [1, 1]
    ends = [tiny(frames(demo.save(url, tmp_path / f"{index}.mp4"))[-1]) for index, url in enumerate(urls)]
    assert all(apart(one, two) > SAME / 2 for one, two in combinations(ends, 2))


def test_each_clip_arrives_at_the_last_frame(demo: Demo, tmp_path: Path) -> None:
    first, last = demo.upload(CARD), demo.upload(OTHER_CARD)
    result = demo.order(prompt="turn --bs 2", image_url=first, end_image_url=last)
    for index, url in enumerate(result["video_urls"]):
        clip = frames(demo.save(url, tmp_path / f"{index}.mp4"))
        assert apart(tiny(clip[0]), tiny(picture(CARD))) < SAME
        assert apart(tiny(clip[-1]), tiny(picture(OTHER_CARD))) < SAME


def test_a_loop_ends_where_it_began(demo: Demo, tmp_path: Path) -> None:
    result = demo.order(prompt="round --bs 1", image_url=demo.upload(CARD), loop=True)
    clip = [tiny(frame) for frame in frames(demo.save(result["video_urls"][0], tmp_path / "round.mp4"))]
    assert apart(clip[0], clip[-1]) < SAME < apart(clip[0], clip[62])


def test_an_extension_contains_its_parent_and_goes_on(
    demo: Demo, result: Any, clips: list[Path], tmp_path: Path
) -> None:
    parent = frames(clips[2])
    longer = demo.order(
        action="extend",
        prompt="on and on --bs 1",
        video_id=result["video_id"],
        video_index=2,
        end_image_url=demo.upload(OTHER_CARD),
    )
    clip = frames(demo.save(longer["video_urls"][0], tmp_path / "longer.mp4"))
    assert len(clip) == 125 + 96
    assert [planes(frame) for frame in clip[:125]] == [planes(frame) for frame in parent]
    assert [frame.time for frame in clip] == pytest.approx([number / 24 for number in range(221)])
    assert apart(tiny(clip[125]), tiny(clip[124])) < SAME
    assert apart(tiny(clip[-1]), tiny(picture(OTHER_CARD))) < SAME
    assert {type(longer[name]) for name in ("progress", "image_width", "image_height", "video_id")} == {str}


def test_a_clip_grows_to_21_seconds_and_no_further(demo: Demo, result: Any, tmp_path: Path) -> None:
    answer = result
    for _ in range(4):
        answer = demo.order(action="extend", prompt="grow --bs 1", video_id=answer["video_id"])
    with av.open(str(demo.save(answer["video_urls"][0], tmp_path / "long.mp4"))) as clip:
        assert clip.streams.video[0].frames == 125 + 4 * 96
    body = {"action": "extend", "prompt": "grow", "video_id": answer["video_id"]}
    refused = demo.post("/midjourney/videos", body)
    assert refused.status_code == 400
    assert refused.json()["error"]["code"] == "bad_request"
