"""What leaves the library, picture by picture: each says which it is, and is read back here and by FFmpeg."""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import unescape

import av
import pytest
from PIL import Image, ImageSequence

from kinogrid.domain.export import ExportKind, ExportMade, ExportPiece, ExportSettings, ExportWork, Filling, Shape
from kinogrid.media import noted_files
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.export_engine import TooLarge, carry_out, try_out
from kinogrid.media.kinship import added_from
from kinogrid.media.shaping import shaped
from tests.media.clips import Clip, luma, of_frame, picture, read_back, seen, write

FILMS = (ExportKind.MP4, ExportKind.HEVC, ExportKind.PRORES, ExportKind.AV1)
SMALL = Clip(width=160, height=192, frames=12)


def pieces(*paths: Path) -> tuple[ExportPiece, ...]:
    return tuple(ExportPiece(str(path)) for path in paths)


def export(
    target: Path,
    given: Sequence[ExportPiece],
    *,
    is_lineage: bool = False,
    side_by_side: bool = False,
    says: str = "",
    **settings: Any,
) -> ExportMade:
    told: list[float] = []
    work = ExportWork(
        pieces=tuple(given),
        settings=ExportSettings(**settings),
        target=str(target),
        is_lineage=is_lineage,
        side_by_side=side_by_side,
        title="A cat" if says else "",
        notes=says,
    )
    made = carry_out(work, told.append)
    assert all(0 <= share <= 1 for share in told)
    assert told == sorted(told) or settings.get("bound")
    return made


def times(path: Path) -> list[float]:
    """Give when each picture starts, as `ffprobe` says."""
    told = _probe(path, "-show_entries", "frame=pts_time", "-select_streams", "v:0")
    return [float(frame["pts_time"]) for frame in told["frames"]]


def _probe(path: Path, *what: str) -> Any:
    found = subprocess.run(
        ["ffprobe", "-v", "error", *what, "-of", "json", str(path)], check=True, capture_output=True, text=True
    )
    return json.loads(found.stdout)


def numbers(variant: int, *indices: int) -> list[tuple[int, int]]:
    return [(variant, index) for index in indices]


def packets(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [bytes(packet) for packet in container.demux(video=0) if packet.size]


def test_a_whole_clip_is_copied_as_it_is_stored(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    made = export(tmp_path / "out.part", pieces(clip))
    assert made == ExportMade((tmp_path / "out.part").stat().st_size, 12, 160, 192, copied=True)
    assert packets(tmp_path / "out.part") == packets(clip)
    assert times(tmp_path / "out.part") == times(clip)


def test_clips_that_are_alike_are_joined_without_coding_a_picture(tmp_path: Path) -> None:
    one, two = write(tmp_path / "1.mp4", SMALL), write(tmp_path / "2.mp4", replace(SMALL, variant=2, frames=7))
    made = export(tmp_path / "out.part", pieces(one, two, one))
    assert made.copied
    assert packets(tmp_path / "out.part") == packets(one) + packets(two) + packets(one)
    assert seen(tmp_path / "out.part") == numbers(1, *range(12)) + numbers(2, *range(7)) + numbers(1, *range(12))
    assert times(tmp_path / "out.part") == pytest.approx([index / 24 for index in range(31)], abs=1e-4)


@pytest.mark.parametrize(
    "other",
    [
        replace(SMALL, variant=2, width=200, height=240),
        replace(SMALL, variant=2, rate=Fraction(30)),
        replace(SMALL, variant=2, options={"preset": "medium"}),
        replace(SMALL, variant=2, colorspace=1),
        replace(SMALL, variant=2, rotation=180),
    ],
)
def test_clips_that_differ_are_joined_by_coding_them_anew(tmp_path: Path, other: Clip) -> None:
    one, two = write(tmp_path / "1.mp4", SMALL), write(tmp_path / "2.mp4", other)
    made = export(tmp_path / "out.part", pieces(one, two))
    assert (made.copied, made.frames, made.width, made.height) == (False, 24, 160, 192)
    assert len(times(tmp_path / "out.part")) == 24
    if not other.rotation:
        assert seen(tmp_path / "out.part") == numbers(1, *range(12)) + numbers(2, *range(12))
    step = 1 / float(other.rate)
    assert times(tmp_path / "out.part")[12:] == pytest.approx([0.5 + index * step for index in range(12)], abs=1e-3)


def test_a_turned_clip_is_copied_with_what_turns_it(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", replace(SMALL, rotation=90))
    made = export(tmp_path / "out.part", pieces(clip))
    assert (made.copied, made.width, made.height) == (True, 192, 160)
    sides = [_probe(path, "-show_streams")["streams"][0]["side_data_list"] for path in (clip, tmp_path / "out.part")]
    assert sides[0] == sides[1]


@pytest.mark.parametrize(("first", "last"), [(0, 5), (3, 3), (5, None), (11, 11), (2, 99)])
def test_a_trim_is_exact_to_the_picture(tmp_path: Path, first: int, last: int | None) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    made = export(tmp_path / "out.part", [ExportPiece(str(clip), first, last)])
    wanted = range(first, min(11 if last is None else last, 11) + 1)
    assert seen(tmp_path / "out.part") == numbers(1, *wanted)
    assert made.frames == len(wanted)
    assert times(tmp_path / "out.part") == pytest.approx([index / 24 for index in range(len(wanted))], abs=1e-4)


@pytest.mark.parametrize(("first", "last", "is_copied"), [(4, 7, True), (4, 6, True), (4, 5, True), (5, 7, False)])
def test_a_trim_between_keyframes_is_copied(tmp_path: Path, first: int, last: int, is_copied: bool) -> None:
    clip = write(tmp_path / "1.mp4", replace(SMALL, options={"g": "4", "bf": "0"}, gop=4))
    made = export(tmp_path / "out.part", [ExportPiece(str(clip), first, last)])
    assert made.copied is is_copied
    assert seen(tmp_path / "out.part") == numbers(1, *range(first, last + 1))
    if is_copied:
        assert packets(tmp_path / "out.part") == packets(clip)[first : last + 1]


def test_a_trim_that_would_leave_out_what_a_picture_needs_is_coded_anew(tmp_path: Path) -> None:
    options = {"preset": "medium", "bf": "3", "b-adapt": "0", "x264-params": "b-pyramid=none"}
    clip = write(tmp_path / "1.mp4", replace(SMALL, frames=24, options=options))
    decoding = []
    with av.open(str(clip)) as container:
        decoding = [
            round((packet.pts or 0) * (packet.time_base or 0) * 24)
            for packet in container.demux(video=0)
            if packet.size
        ]
    assert decoding != sorted(decoding)
    copies = set()
    for last in range(23):
        made = export(tmp_path / "out.part", [ExportPiece(str(clip), 0, last)])
        assert seen(tmp_path / "out.part") == numbers(1, *range(last + 1))
        copies.add(made.copied)
        assert made.copied is (sorted(decoding[: last + 1]) == list(range(last + 1)))
    assert copies == {True, False}


@pytest.mark.parametrize("kind", FILMS)
def test_every_film_shows_every_picture_when_it_did(tmp_path: Path, kind: ExportKind) -> None:
    clip = write(
        tmp_path / "1.mp4",
        replace(SMALL, frames=6, times=(0, 40, 90, 200, 210, 300)),
    )
    made = export(tmp_path / "out.part", [ExportPiece(str(clip), 1, 4)], kind=kind)
    assert not made.copied
    assert seen(tmp_path / "out.part") == numbers(1, 1, 2, 3, 4)
    assert times(tmp_path / "out.part") == pytest.approx([0, 0.05, 0.16, 0.17], abs=1e-4)


@pytest.mark.parametrize("rate", [Fraction(24000, 1001), Fraction(25), Fraction(60)])
def test_a_film_keeps_its_rate_to_the_last_picture(tmp_path: Path, rate: Fraction) -> None:
    clip = write(tmp_path / "1.mp4", replace(SMALL, rate=rate))
    export(tmp_path / "out.part", pieces(clip), edge=96)
    told = _probe(tmp_path / "out.part", "-show_streams")["streams"][0]
    assert Fraction(told["r_frame_rate"]) == rate
    assert float(told["duration"]) == pytest.approx(float(12 / rate), abs=2e-3)
    assert (told["width"], told["height"]) == (80, 96)


def test_a_boomerang_shows_its_ends_once_and_loops_as_often_as_wanted(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", replace(SMALL, frames=60))
    export(tmp_path / "out.part", pieces(clip), boomerang=True, loops=2)
    there_and_back = [*range(60), *range(58, 0, -1)]
    assert seen(tmp_path / "out.part") == numbers(1, *there_and_back, *there_and_back)
    export(tmp_path / "out.part", [ExportPiece(str(clip), 4, 4)], boomerang=True)
    assert seen(tmp_path / "out.part") == numbers(1, 4)


def test_a_loop_is_copied(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    assert export(tmp_path / "out.part", pieces(clip), loops=3).copied
    assert seen(tmp_path / "out.part") == numbers(1, *range(12)) * 3


def test_colours_stay_what_they_are_said_to_be(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", replace(SMALL, colorspace=1, color_range=1))
    export(tmp_path / "out.part", pieces(clip), edge=96)
    told = _probe(tmp_path / "out.part", "-show_streams")["streams"][0]
    assert (told["color_space"], told["color_range"]) == ("bt709", "tv")


# Another shape


@pytest.mark.parametrize("kind", [ExportKind.MP4, ExportKind.GIF])
@pytest.mark.parametrize(
    ("shape", "filling", "size"),
    [
        (Shape.SQUARE, Filling.BARS, (192, 192)),
        (Shape.SQUARE, Filling.BLURRED, (192, 192)),
        (Shape.SQUARE, Filling.CROPPED, (160, 160)),
        (Shape.TALL, Filling.BARS, (160, 284)),
        (Shape.TALL, Filling.CROPPED, (108, 192)),
        (Shape.WIDE, Filling.BLURRED, (342, 192)),
        (Shape.PORTRAIT, Filling.CROPPED, (154, 192)),
    ],
)
def test_a_picture_comes_into_another_shape_in_its_middle(
    tmp_path: Path, kind: ExportKind, shape: Shape, filling: Filling, size: tuple[int, int]
) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    made = export(tmp_path / "out.part", pieces(clip), kind=kind, shape=shape, filling=filling)
    assert (made.width, made.height) == size
    assert not made.copied
    with av.open(str(tmp_path / "out.part")) as container:
        frames = [frame.reformat(format="yuv420p") for frame in container.decode(video=0)]
    assert {(frame.width, frame.height) for frame in frames} == {size}
    left, top = (size[0] - SMALL.width) / 2, (size[1] - SMALL.height) / 2
    for number, frame in enumerate(frames):
        looked = partial(_inside, luma(frame), size, (left, top))
        # The square cuts a twelfth off above and below, where no block has its middle.
        if filling is not Filling.CROPPED or size == (160, 160):
            assert read_back(looked) == (1, number)
    corner = luma(frames[0])[-size[0]]
    assert corner == pytest.approx(16 if filling is Filling.BARS else SMALL.luma, abs=6)


def _inside(grey: bytes, size: tuple[int, int], corner: tuple[float, float], x: float, y: float) -> float:
    """Give the brightness at a place of the small clip's picture, which stands in a larger or a smaller one."""
    across = min(max(int(corner[0] + x * SMALL.width), 0), size[0] - 1)
    down = min(max(int(corner[1] + y * SMALL.height), 0), size[1] - 1)
    return grey[down * size[0] + across]


def test_a_shape_that_grows_stays_within_what_is_taken() -> None:
    assert shaped((1248, 704), (9, 16), Filling.BARS) == (1080, 1920)
    assert shaped((1248, 704), (9, 16), Filling.CROPPED) == (396, 704)
    assert shaped((1248, 704), (16, 9), Filling.CROPPED) == (1248, 702)


# Side by side


def test_clips_are_shown_side_by_side_in_step_and_the_shorter_ones_hold(tmp_path: Path) -> None:
    clips = [
        write(tmp_path / f"{one}.mp4", replace(SMALL, variant=one, frames=frames)) for one, frames in SHOWN.items()
    ]
    given = [ExportPiece(str(clip), label=str(place)) for place, clip in enumerate(clips, start=1)]
    made = export(tmp_path / "out.part", given, side_by_side=True)
    assert (made.frames, made.width, made.height, made.copied) == (12, 320, 384, False)
    with av.open(str(tmp_path / "out.part")) as container:
        frames = [frame.reformat(format="yuv420p") for frame in container.decode(video=0)]
    for number, frame in enumerate(frames):
        grey = luma(frame)
        for place, (variant, count) in enumerate(SHOWN.items()):
            corner = (place % 2 * 160, place // 2 * 192)
            shown = _without_label(read_back(partial(_inside, grey, (320, 384), corner)))
            assert shown == _without_label((variant, min(number, count - 1)))
    assert times(tmp_path / "out.part") == pytest.approx([index / 24 for index in range(12)], abs=1e-3)


SHOWN = {1: 12, 2: 7, 3: 12}


def _without_label(found: tuple[int, int]) -> tuple[int, int]:
    """Leave out the highest block, on which the number stands."""
    return found[0], found[1] % 1024


# A lineage


def parent_and_child(tmp_path: Path, *, holds_it: bool) -> tuple[Path, Path]:
    parent = Clip(frames=30, variant=1)
    child = Clip(frames=50 if holds_it else 40, variant=2)
    grown = [picture(parent, index) for index in range(30)] + [picture(child, index) for index in range(20)]
    one = write(tmp_path / "parent.mp4", parent)
    return one, write(tmp_path / "child.mp4", child, grown if holds_it else None)


@pytest.mark.parametrize("crf", ["12", "35"])
def test_a_child_that_holds_its_parent_is_the_lineage(tmp_path: Path, crf: str) -> None:
    parent, child = parent_and_child(tmp_path, holds_it=True)
    coarse = tmp_path / "coarse.mp4"
    subprocess.run(["ffmpeg", "-v", "error", "-i", str(child), "-crf", crf, str(coarse)], check=True)
    made = export(tmp_path / "out.part", pieces(parent, coarse), is_lineage=True)
    assert seen(tmp_path / "out.part") == numbers(1, *range(30)) + numbers(2, *range(20))
    assert made.copied


def test_a_child_that_is_only_the_new_part_is_joined_to_its_parent(tmp_path: Path) -> None:
    parent, child = parent_and_child(tmp_path, holds_it=False)
    export(tmp_path / "out.part", pieces(parent, child), is_lineage=True)
    assert seen(tmp_path / "out.part") == numbers(1, *range(30)) + numbers(2, *range(40))


def test_one_other_moment_is_enough_to_hold_no_parent(tmp_path: Path) -> None:
    parent = Clip(frames=30, variant=1)
    one = write(tmp_path / "parent.mp4", parent)
    almost = [picture(parent, index) for index in range(28)] + [picture(Clip(variant=2), index) for index in range(20)]
    other = write(tmp_path / "child.mp4", parent, almost)
    assert added_from(*pieces(one, other)) is None
    longer = write(tmp_path / "longer.mp4", replace(parent, frames=31))
    assert added_from(*pieces(one, longer)) == parent.frames
    assert added_from(*pieces(one, write(tmp_path / "as-long.mp4", parent))) is None


# Pictures that move in a page


@pytest.mark.parametrize("kind", [ExportKind.GIF, ExportKind.WEBP])
@pytest.mark.parametrize(("rate", "wanted"), [(0, range(12)), (12, range(0, 12, 2)), (8, range(0, 12, 3))])
def test_moving_pictures_show_those_of_their_rate(
    tmp_path: Path, kind: ExportKind, rate: int, wanted: Sequence[int]
) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    made = export(tmp_path / "out.part", pieces(clip), kind=kind, rate=rate)
    assert made.frames == len(wanted)
    shown, lasts = of_pillow(tmp_path / "out.part")
    assert shown == numbers(1, *wanted)
    assert sum(lasts) == pytest.approx(500, abs=90)


def of_pillow(path: Path) -> tuple[list[tuple[int, int]], list[int]]:
    shown, lasts = [], []
    with Image.open(path) as image:
        for frame in ImageSequence.Iterator(image):
            grey = frame.convert("L")
            shown.append(read_back(partial(_grey_at, grey)))
            lasts.append(round(image.info["duration"]))
    return shown, lasts


def _grey_at(grey: Image.Image, x: float, y: float) -> float:
    return grey.tobytes()[int(y * grey.height) * grey.width + int(x * grey.width)]


def test_what_is_over_its_bound_is_made_smaller_until_it_fits(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", replace(SMALL, width=320, height=384))
    free = export(tmp_path / "free", pieces(clip), kind=ExportKind.GIF)
    made = export(tmp_path / "out.part", pieces(clip), kind=ExportKind.GIF, bound=free.size // 2)
    assert made.size <= free.size // 2
    assert made.width / made.height == pytest.approx(320 / 384, abs=0.02)
    assert made.size == (tmp_path / "out.part").stat().st_size
    with pytest.raises(TooLarge):
        export(tmp_path / "out.part", pieces(clip), kind=ExportKind.GIF, bound=100)


def test_frames_are_numbered_files(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    (tmp_path / "out.part").mkdir()
    made = export(tmp_path / "out.part", [ExportPiece(str(clip), 2, 4)], kind=ExportKind.FRAMES, says="{}")
    files = sorted((tmp_path / "out.part").iterdir())
    assert [file.name for file in files] == ["0001.png", "0002.png", "0003.png"]
    assert [seen(file)[0] for file in files] == numbers(1, 2, 3, 4)
    assert made.size == sum(file.stat().st_size for file in files)


# What the file says


@pytest.mark.parametrize("kind", sorted(set(ExportKind) - {ExportKind.EDITOR}))
@pytest.mark.parametrize("said", ["{}", json.dumps({"prompt": "猫 & <cat> \N{CAT FACE}" * 50}, ensure_ascii=False)])
def test_the_file_says_how_it_was_made_where_that_is_wanted(tmp_path: Path, kind: ExportKind, said: str) -> None:
    clip = write(tmp_path / "1.mp4", replace(SMALL, frames=3))
    for name in ("with", "without"):
        if kind is ExportKind.FRAMES:
            (tmp_path / name).mkdir()
        export(tmp_path / name, pieces(clip), kind=kind, says=said, notes=name == "with")
    found = [
        next(iter(sorted(path.iterdir()))) if path.is_dir() else path
        for path in (tmp_path / "with", tmp_path / "without")
    ]
    assert notes_of(found[0]) == said
    assert notes_of(found[1]) == ""
    # And is read back as it was written, by our own reader, which is not the one above.
    assert [noted_files.notes_of(path.read_bytes()) for path in found] == [said, ""]
    look = of_pillow if kind is ExportKind.WEBP else seen
    assert look(found[0]) == look(found[1])


def notes_of(path: Path) -> str:
    """Read what a file says with somebody else's programs."""
    if path.read_bytes()[4:8] == b"ftyp":
        tags: dict[str, str] = _probe(path, "-show_format")["format"]["tags"]
        assert tags.get("title", "") == ("A cat" if "comment" in tags else "")
        return tags.get("comment", "")
    with Image.open(path) as image:
        image.load()
        found = image.info.get("Comment") or image.info.get("comment") or image.info.get("xmp") or ""
    text = found.decode() if isinstance(found, bytes) else str(found)
    if text.startswith("<x:xmpmeta"):
        text = unescape(text.rpartition('x-default">')[2].partition("</rdf:li>")[0])
    return text


# What cannot be done


def test_what_is_not_there_or_no_clip_is_told(tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("no clip")
    for name, defect in (("text.mp4", ClipDefect.DAMAGED), ("gone.mp4", ClipDefect.GONE)):
        with pytest.raises(BrokenClip) as caught:
            export(tmp_path / "out.part", pieces(tmp_path / name))
        assert caught.value.problem.defect is defect


@pytest.mark.parametrize("first", [-1, 12, 400])
def test_pictures_that_a_clip_does_not_have_are_refused(tmp_path: Path, first: int) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    with pytest.raises(BrokenClip):
        export(tmp_path / "out.part", [ExportPiece(str(clip), first)])


@pytest.mark.parametrize(
    ("place", "corner"), [((0.0, 0.5), (0, 0)), ((1.0, 0.5), (68, 0)), ((0.5, 0.0), (34, 0)), ((7.0, -1.0), (68, 0))]
)
def test_the_part_stays_that_is_wanted(tmp_path: Path, place: tuple[float, float], corner: tuple[int, int]) -> None:
    clip = write(tmp_path / "1.mp4", replace(SMALL, width=176, height=108, frames=3))
    target, cut = tmp_path / "ours", tmp_path / "cut.png"
    target.mkdir()
    export(
        target,
        pieces(clip),
        kind=ExportKind.FRAMES,
        shape=Shape.SQUARE,
        filling=Filling.CROPPED,
        across=place[0],
        down=place[1],
    )
    filters = f"crop=108:108:{corner[0]}:{corner[1]}"
    subprocess.run(["ffmpeg", "-v", "error", "-i", clip, "-frames:v", "1", "-vf", filters, cut], check=True)
    with Image.open(target / "0001.png") as ours, Image.open(cut) as theirs:
        assert ours.size == (108, 108)
        pairs = zip(ours.convert("L").tobytes(), theirs.convert("L").tobytes(), strict=True)
        assert max(abs(one - other) for one, other in pairs) <= 12


def test_a_sheet_has_a_row_of_each_clip_from_its_first_to_its_last_picture(tmp_path: Path) -> None:
    clips = [write(tmp_path / f"{variant}.mp4", replace(SMALL, variant=variant)) for variant in (1, 2, 3)]
    labelled = [ExportPiece(str(clip), label=str(number)) for number, clip in enumerate(clips, start=1)]
    made = export(tmp_path / "out.part", labelled, kind=ExportKind.SHEET, columns=4, says="{}")
    assert (made.frames, made.width, made.height) == (12, 8 + 4 * 168, 8 + 3 * 200)
    with Image.open(tmp_path / "out.part") as sheet:
        sheet.load()
        assert (sheet.format, sheet.size, sheet.info["Comment"]) == ("PNG", (made.width, made.height), "{}")
        for row, variant in enumerate((1, 2, 3)):
            for column, index in enumerate((0, 4, 7, 11)):
                assert tile_of(sheet, column, row) == (variant, index)
        # The label stands on the first picture of a row, and on no other.
        ground = [sheet.getpixel((8 + column * 168 + 1, 9)) for column in range(2)]
        assert ground[0] == (16, 16, 16) != ground[1]


def test_a_sheet_of_one_clip_is_a_square_of_its_part(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    made = export(tmp_path / "out.part", [ExportPiece(str(clip), 2, 5)], kind=ExportKind.SHEET, columns=2)
    with Image.open(tmp_path / "out.part") as sheet:
        seen_here = [tile_of(sheet, place % 2, place // 2) for place in range(4)]
    assert (made.frames, seen_here) == (4, numbers(1, 2, 3, 4, 5))


def test_a_sheet_of_a_sequence_has_a_row_of_each_shot_and_one_picture_of_what_is_planned(tmp_path: Path) -> None:
    clip, still = write(tmp_path / "1.mp4", SMALL), a_still(tmp_path / "still.png", SMALL.width)
    shots = [
        ExportPiece(str(clip), 2, 5, "Shot 1"),
        ExportPiece(str(still), label="Shot 2", still=0.5),
        ExportPiece(str(clip), 8, label="Shot 3"),
    ]
    made = export(tmp_path / "out.part", shots, kind=ExportKind.SHEET, columns=2)
    assert (made.frames, made.width, made.height) == (5, 8 + 2 * 168, 8 + 3 * 200)
    with Image.open(tmp_path / "out.part") as sheet:
        told = [tile_of(sheet, column, row) for row in (0, 2) for column in (0, 1)]
        assert told == numbers(1, 2, 5, 8, 11)
        middle = [sheet.getpixel((8 + column * 168 + 80, 8 + 200 + 96)) for column in (0, 1)]
        assert middle == [pytest.approx((90, 90, 90), abs=4), (24, 24, 24)]


def test_a_large_sheet_stays_within_what_can_be_shown_and_says_before_how_large(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", replace(SMALL, width=640, height=368, frames=4))
    many = tuple(ExportPiece(str(clip), label=str(number)) for number in range(60))
    work = ExportWork(
        pieces=many, settings=ExportSettings(kind=ExportKind.SHEET, columns=4), target=str(tmp_path / "sheet")
    )
    foreseen = try_out(replace(work, target=str(tmp_path)))
    made = carry_out(work, lambda _share: None)
    assert (made.width, made.height) == (foreseen.width, foreseen.height)
    assert made.height <= 12_000
    assert made.width <= 2400
    assert made.frames == foreseen.frames == 240
    assert made.size == pytest.approx(foreseen.size, rel=0.25)


def tile_of(sheet: Image.Image, column: int, row: int) -> tuple[int, int]:
    """Read variant and number off a picture of a sheet of clips at their own size."""
    left, top = 8 + column * (SMALL.width + 8), 8 + row * (SMALL.height + 8)
    cut = sheet.crop((left, top, left + SMALL.width, top + SMALL.height)).convert("RGB")
    frame = av.VideoFrame.from_bytes(cut.convert("RGBA").tobytes(), SMALL.width, SMALL.height, "rgba")
    return of_frame(frame.reformat(format="yuv420p"))


# Sequences


def a_still(path: Path, side: int = 96) -> Path:
    Image.new("RGB", (side, side * 6 // 5), (90, 90, 90)).save(path)
    return path


def test_trimmed_shots_of_several_clips_become_one_film_frame_by_frame(tmp_path: Path) -> None:
    one, two = write(tmp_path / "1.mp4", SMALL), write(tmp_path / "2.mp4", replace(SMALL, variant=2))
    given = (ExportPiece(str(one), 3, 5), ExportPiece(str(two)), ExportPiece(str(one), 0, 1), ExportPiece(str(one), 11))
    made = export(tmp_path / "out.part", given)
    assert (made.copied, made.frames) == (False, 18)
    assert seen(tmp_path / "out.part") == (
        numbers(1, 3, 4, 5) + numbers(2, *range(12)) + numbers(1, 0, 1) + numbers(1, 11)
    )
    assert times(tmp_path / "out.part") == pytest.approx([index / 24 for index in range(18)], abs=1e-3)


def test_a_draft_shows_the_very_pictures_too(tmp_path: Path) -> None:
    one, two = write(tmp_path / "1.mp4", SMALL), write(tmp_path / "2.mp4", replace(SMALL, variant=2))
    given = (ExportPiece(str(two), 1, 4), ExportPiece(str(one), 2))
    work = ExportWork(
        pieces=given, settings=ExportSettings(notes=False), target=str(tmp_path / "out.part"), is_draft=True
    )
    carry_out(work, lambda _share: None)
    assert seen(tmp_path / "out.part") == numbers(2, 1, 2, 3, 4) + numbers(1, *range(2, 12))


def test_a_picture_stands_for_a_clip_as_long_as_is_planned(tmp_path: Path) -> None:
    clip, still = write(tmp_path / "1.mp4", SMALL), a_still(tmp_path / "still.png")
    given = (ExportPiece(str(still), still=0.5), ExportPiece(str(clip), 4, 7), ExportPiece(str(still), still=0.25))
    made = export(tmp_path / "out.part", given)
    assert (made.copied, made.frames, made.width, made.height) == (False, 22, 160, 192)
    assert times(tmp_path / "out.part") == pytest.approx([index / 24 for index in range(22)], abs=1e-3)
    assert seen(tmp_path / "out.part")[12:16] == numbers(1, 4, 5, 6, 7)
    with av.open(str(tmp_path / "out.part")) as container:
        greys = [luma(frame.reformat(format="yuv420p")) for frame in container.decode(video=0)]
    for number in (0, 11, 16, 21):
        middle = greys[number][96 * 160 + 80]
        assert middle == pytest.approx(16 + 90 * 219 / 255, abs=3)
    told = _probe(tmp_path / "out.part", "-show_streams")["streams"][0]
    assert told["color_range"] == "tv"
    tried = try_out(ExportWork(pieces=given, settings=ExportSettings(), target=str(tmp_path), is_trial=True))
    assert tried.frames == 22


def test_a_photograph_that_stands_for_a_clip_has_its_brightness(tmp_path: Path) -> None:
    Image.new("RGB", (160, 192), (200, 200, 200)).save(tmp_path / "still.jpg", quality=95)
    export(tmp_path / "out.part", (ExportPiece(str(tmp_path / "still.jpg"), still=0.1),))
    with av.open(str(tmp_path / "out.part")) as container:
        (first, *_rest) = [luma(frame.reformat(format="yuv420p")) for frame in container.decode(video=0)]
    assert first[96 * 160 + 80] == pytest.approx(16 + 200 * 219 / 255, abs=3)


def test_pictures_alone_are_no_larger_than_clips(tmp_path: Path) -> None:
    still = a_still(tmp_path / "still.png", 3000)
    made = export(tmp_path / "out.part", (ExportPiece(str(still), still=0.2),))
    assert made.frames == 5
    assert made.width * made.height <= 1280 * 720
    assert made.width / made.height == pytest.approx(5 / 6, abs=0.01)


def test_a_clip_of_another_shape_stands_between_bars(tmp_path: Path) -> None:
    tall = write(tmp_path / "1.mp4", SMALL)
    wide = write(tmp_path / "2.mp4", replace(SMALL, variant=2, width=192, height=96))
    export(tmp_path / "out.part", pieces(tall, wide))
    with av.open(str(tmp_path / "out.part")) as container:
        frames = [frame.reformat(format="yuv420p") for frame in container.decode(video=0)]
    assert {(frame.width, frame.height) for frame in frames} == {(160, 192)}
    assert [of_frame(frame) for frame in frames[:12]] == numbers(1, *range(12))
    for number, frame in enumerate(frames[12:]):
        grey = luma(frame)
        assert read_back(partial(_between_bars, grey)) == (2, number)
        assert grey[20 * 160 + 80] == pytest.approx(16, abs=6)


def _between_bars(grey: bytes, x: float, y: float) -> float:
    """Give the brightness at a place of a picture that is 160 wide and 80 high, with 56 above and below it."""
    return grey[(56 + int(y * 80)) * 160 + int(x * 160)]
