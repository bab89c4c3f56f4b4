"""What an editor opens: read back by OpenTimelineIO and by readers of the other lists that nobody here wrote."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import opentimelineio as otio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kinogrid.domain.export import ExportKind, ExportMade, ExportPiece, ExportSettings, ExportWork
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.editor_project import CLIPS, LISTS, lists_of
from kinogrid.media.edl import edl_text, timecode
from kinogrid.media.export_engine import carry_out, try_out
from kinogrid.media.fcpxml import fcpxml_text
from kinogrid.media.otio_text import otio_text
from kinogrid.media.rough_cut import CutMarker, CutShot, RoughCut, rate_of
from kinogrid.media.timeline import SECOND, Track
from tests.media.clips import Clip, picture, seen, write
from tests.reached import must_reach, reached

SMALL = Clip(width=160, height=192, frames=12)
NTSC = Fraction(24_000, 1001)
# Names that mean something to one of the lists, or to nobody.
# The reader of FCPXML asks an element for its truth, which Python 3.12 warns of.
pytestmark = pytest.mark.filterwarnings("ignore:Testing an element's truth value:DeprecationWarning")

HOSTILE = [
    "* FROM CLIP: /etc/passwd",
    "a\n002  AX  V  C",
    "<b>&amp;\x00\x1b",
    "\u202egnp.exe",
    "\ud800",
    "  ",
    "e\u0301 \U0001f600",
]


def project(target: Path, given: Sequence[ExportPiece], *, is_lineage: bool = False, says: str = "") -> ExportMade:
    target.mkdir()
    work = ExportWork(
        pieces=tuple(given),
        settings=ExportSettings(kind=ExportKind.EDITOR),
        target=str(target),
        is_lineage=is_lineage,
        title="A cat" if says else "",
        notes=says,
    )
    told: list[float] = []
    tried = try_out(replace(work, is_trial=True))
    made = carry_out(work, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert tried == made
    return made


def read(folder: Path, kind: str) -> otio.schema.Timeline:
    """Open one of the lists as an editor does."""
    found = otio.adapters.read_from_file(str(folder / f"{LISTS}.{kind}"), **({"rate": 24} if kind == "edl" else {}))
    if isinstance(found, otio.schema.SerializableCollection):
        (found,) = found.find_children(descended_from_type=otio.schema.Timeline)
    return found


def shots(timeline: otio.schema.Timeline) -> list[tuple[str, str, int, int]]:
    """Give each shot's name, file, first picture and length."""
    return [
        (
            clip.name,
            unquote(clip.media_reference.target_url),
            round(clip.source_range.start_time.value),
            round(clip.source_range.duration.value),
        )
        for clip in timeline.find_clips()
    ]


def numbers(folder: Path, timeline: otio.schema.Timeline) -> list[tuple[int, int]]:
    """Give variant and number of every picture that the cut shows, from the files beside it."""
    found: list[tuple[int, int]] = []
    for _name, file, first, length in shots(timeline):
        found += seen(folder / file)[first : first + length]
    return found


def markers(timeline: otio.schema.Timeline) -> list[tuple[str, int]]:
    return [
        (marker.name, round(marker.marked_range.start_time.rescaled_to(24).value))
        for clip in timeline.find_clips()
        for marker in clip.markers
    ]


@pytest.mark.parametrize("kind", ["otio", "fcpxml", "edl"])
def test_clips_follow_each_other_with_handles_wherever_the_folder_goes(tmp_path: Path, kind: str) -> None:
    one, two = write(tmp_path / "1.mp4", SMALL), write(tmp_path / "2.mp4", replace(SMALL, variant=2, frames=30))
    parts = (
        ExportPiece(str(two), 5, 9, "Boat v2"),
        ExportPiece(str(one), label="Cat #1?%"),
        ExportPiece(str(two), 20, None, "Boat v2"),
    )
    made = project(tmp_path / "made", parts)
    assert (made.frames, made.width, made.height, made.copied) == (27, 160, 192, True)
    moved = tmp_path / "elsewhere" / "cut"
    shutil.copytree(tmp_path / "made", moved)
    shutil.rmtree(tmp_path / "made")
    one.unlink()
    timeline = read(moved, kind)
    assert [(name, *rest) for name, _file, *rest in shots(timeline)] == [
        ("Boat v2", 5, 5),
        ("Cat #1?%", 0, 12),
        ("Boat v2", 20, 10),
    ]
    wanted = [(2, index) for index in range(5, 10)] + [(1, index) for index in range(12)]
    assert numbers(moved, timeline) == wanted + [(2, index) for index in range(20, 30)]
    assert len(list((moved / CLIPS).iterdir())) == 2


def test_the_copies_are_the_library_s_own_files_byte_by_byte(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    made = project(tmp_path / "made", [ExportPiece(str(clip), label="v1")], says='{"prompt": "A cat"}')
    (copy,) = (tmp_path / "made" / CLIPS).iterdir()
    assert copy.read_bytes() == clip.read_bytes()
    assert made.size == sum(path.stat().st_size for path in (tmp_path / "made").rglob("*") if path.is_file())
    timeline = read(tmp_path / "made", "otio")
    assert timeline.name == "A cat"
    assert dict(timeline.metadata["kinogrid"]) == {"prompt": "A cat"}


def test_without_notes_nothing_says_how_it_was_made(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    project(tmp_path / "made", [ExportPiece(str(clip), label="v1")])
    timeline = read(tmp_path / "made", "otio")
    assert (timeline.name, dict(timeline.metadata)) == ("v1", {})


@pytest.mark.parametrize("kind", ["otio", "fcpxml", "edl"])
def test_a_marker_stands_where_a_clip_was_gone_on_from(tmp_path: Path, kind: str) -> None:
    parent, child = Clip(frames=30), Clip(frames=20, variant=2)
    grown = [picture(parent, index) for index in range(30)] + [picture(child, index) for index in range(20)]
    files = (write(tmp_path / "a.mp4", parent), write(tmp_path / "b.mp4", parent, grown))
    apart = write(tmp_path / "c.mp4", Clip(frames=10, variant=3))
    given = [*(ExportPiece(str(path)) for path in files), ExportPiece(str(apart), label="v3")]
    made = project(tmp_path / "made", given, is_lineage=True, says="{}")
    assert made.frames == 60
    timeline = read(tmp_path / "made", kind)
    assert [(first, length) for _name, _file, first, length in shots(timeline)] == [(0, 50), (0, 10)]
    assert [name.lower() for name, _at in markers(timeline)] == ["a cat"]
    if kind != "edl":
        assert markers(timeline) == [("A cat", 30)]
    else:
        assert "* LOC: 01:00:01:06 GREEN   A cat" in (tmp_path / "made" / f"{LISTS}.edl").read_text()


def test_a_clip_that_is_gone_is_said_of_the_clip(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", SMALL)
    clip.unlink()
    with pytest.raises(BrokenClip) as broken:
        project(tmp_path / "made", [ExportPiece(str(clip))])
    assert broken.value.problem.defect is ClipDefect.GONE


def shot(name: str = "v1", **changes: Any) -> CutShot:
    usual: dict[str, Any] = {
        "file": "clips/01.mp4",
        "rate": Fraction(24),
        "count": 125,
        "first": 0,
        "last": 124,
        "size": (1248, 704),
    }
    return CutShot(name=name, **(usual | changes))


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_names_in_every_list(name: str, tmp_path: Path) -> None:
    cut = RoughCut(name, (shot(name, markers=(CutMarker(3, name),)), shot("after", file="clips/02.mp4")))
    for kind, text in lists_of(cut).items():
        (tmp_path / f"{LISTS}.{kind}").write_text(text, encoding="utf-8", newline="\n")
        found = shots(read(tmp_path, kind))
        assert [file for _name, file, *_rest in found] == ["clips/01.mp4", "clips/02.mp4"]
        assert found[1][0] == "after"
        assert len(markers(read(tmp_path, kind))) == 1


@pytest.mark.parametrize("rate", [Fraction(24), Fraction(25), Fraction(30), Fraction(60), NTSC, Fraction(25, 2)])
def test_every_rate_is_said_exactly(rate: Fraction) -> None:
    cut = RoughCut("A", (shot(rate=rate, first=3, last=99),))
    root = written(cut)
    (kind,), (clip,) = root.iter("format"), root.iter("asset-clip")
    unit = 1 / rate
    assert seconds(kind.attrib["frameDuration"]) == unit
    assert (seconds(clip.attrib["start"]), seconds(clip.attrib["duration"])) == (3 * unit, 97 * unit)
    (found,) = otio.adapters.read_from_string(otio_text(cut), "otio_json").find_clips()
    assert found.source_range.start_time.rate == pytest.approx(float(rate))


def seconds(text: str) -> Fraction:
    return Fraction(text.removesuffix("s"))


def written(cut: RoughCut) -> ET.Element:
    return ET.fromstring(fcpxml_text(cut))  # noqa: S314 - it was written a moment ago, and declares nothing


RATES = st.sampled_from([Fraction(24), NTSC, Fraction(25), Fraction(30), Fraction(60), Fraction(25, 2)])


@must_reach("one rate", "several rates", "a shot of a single picture")
@given(st.lists(st.tuples(RATES, st.integers(1, 40)), min_size=1, max_size=6))
def test_shots_of_any_rate_follow_each_other_without_a_gap_or_an_overlap(given: list[tuple[Fraction, int]]) -> None:
    cut = RoughCut("A", tuple(shot(rate=rate, count=60, first=2, last=1 + length) for rate, length in given))
    placed = list(cut.placed())
    assert [at for at, _length, _shot in placed] == [sum(one[1] for one in placed[:n]) for n in range(len(placed))]
    assert cut.length == sum(length for _at, length, _shot in placed)
    for (_at, length, one), (rate, pictures) in zip(placed, given, strict=True):
        # As long as it is, to half a picture of the whole, but never gone.
        assert abs(length / cut.rate - pictures / rate) <= Fraction(1, 2) / cut.rate or length == 1
        assert one.length == pictures
    root = written(cut)
    ends = Fraction(0)
    for clip in root.iter("asset-clip"):
        assert seconds(clip.attrib["offset"]) == ends
        ends += seconds(clip.attrib["duration"])
    (sequence,) = root.iter("sequence")
    assert seconds(sequence.attrib["duration"]) == ends
    events = [line.split()[4:] for line in edl_text(cut).splitlines() if " AX " in line]
    assert [event[2] for event in events[1:]] == [event[3] for event in events[:-1]]
    rates = len({rate for rate, _pictures in given})
    reached(
        one_rate=rates == 1,
        several_rates=rates > 1,
        a_shot_of_a_single_picture=any(pictures == 1 for _rate, pictures in given),
    )


def test_timecodes() -> None:
    assert timecode(0, 24) == "00:00:00:00"
    assert timecode(24 * 3661 + 23, 24) == "01:01:01:23"


@pytest.mark.parametrize(
    ("starts", "end", "rate"),
    [
        (125, Fraction(125, 24), Fraction(24)),
        (125, Fraction(5208, 1000), Fraction(24)),
        (125, 125 / NTSC, NTSC),
        (50, Fraction(4), Fraction(25, 2)),
    ],
)
def test_a_clip_s_rate_is_an_editor_s_where_it_can_be(starts: int, end: Fraction, rate: Fraction) -> None:
    times = tuple(round(index * end * SECOND / starts) for index in range(starts))
    assert rate_of(Track(times, round(end * SECOND))) == rate


def test_shots_that_no_number_is_left_for_are_in_the_other_lists() -> None:
    cut = RoughCut("A", tuple(shot(f"v{n}") for n in range(1002)))
    assert edl_text(cut).count(" AX ") == 999
    assert fcpxml_text(cut).count("<asset-clip ") == 1002


def test_a_planned_shot_is_a_clip_of_its_picture(tmp_path: Path) -> None:
    clip, still = write(tmp_path / "1.mp4", SMALL), tmp_path / "still.png"
    Image.new("RGB", (160, 192), (90, 90, 90)).save(still)
    given = (
        ExportPiece(str(clip), 2, 5, "Shot 1"),
        ExportPiece(str(still), label="Shot 2", still=0.5),
        ExportPiece(str(clip), 6, None, "Shot 3"),
    )
    work = ExportWork(pieces=given, settings=ExportSettings(kind=ExportKind.EDITOR), target=str(tmp_path / "cut"))
    (tmp_path / "cut").mkdir()
    made = carry_out(work, lambda _share: None)
    assert made.frames == 4 + 12 + 6
    cut = read(tmp_path / "cut", "otio")
    assert [(name, count) for name, _file, _first, count in shots(cut)] == [
        ("Shot 1", 4),
        ("Shot 2", 12),
        ("Shot 3", 6),
    ]
    files = sorted(path.name for path in (tmp_path / "cut" / CLIPS).iterdir())
    assert files == ["01 Shot 1.mp4", "02 Shot 2.mp4"]
    assert len(seen(tmp_path / "cut" / CLIPS / files[1])) == 12
