"""Decoding happens in a process of its own, which may die, hang or lie: the app goes on, and says so in words."""

import asyncio
import io
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError
from functools import partial
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble, Unanswered
from kinogrid.domain.frame_picture import Flaw, Scaled, Unusable
from kinogrid.domain.state import Probe
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.deaths import Deaths
from kinogrid.media.decoder_process import DecoderMissing, DecoderProcess
from kinogrid.media.errands import (
    MOST_MADE,
    CheckClip,
    CheckPicture,
    ClipChecked,
    CutQuarter,
    FrameMade,
    GrabFrame,
    Heard,
    NoClip,
    NoFrame,
    PictureChecked,
    PictureMade,
    Ready,
    TakeIn,
    TakePoster,
    packed,
)
from kinogrid.media.frame_maker import FrameMaker
from kinogrid.media.inspector import MediaInspector
from kinogrid.media.notes import Notes
from kinogrid.media.source import file_of
from tests.media.clips import Clip, write
from tests.media.decoders import LINUX, Deadly, decoder, end, gone, is_there, most_memory, saying
from tests.media.exploits import TALKING, packed_profile
from tests.media.pictures import png_of, rgb_of
from tests.stalls import stalled
from tests.waiting import HUNG

MIB = 1024 * 1024
on_linux = pytest.mark.skipif(not LINUX, reason="reads /proc")


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("clips") / "1.mp4", Clip(frames=24))


def checked(process: DecoderProcess, path: Path) -> Heard:
    return process.submit(CheckClip(), partial(file_of, path)).result()[0]


def comes(process: DecoderProcess) -> bool:
    """Wait until there is a process."""
    until = time.monotonic() + HUNG
    while process.number is None and time.monotonic() < until:
        time.sleep(0.01)
    return process.number is not None


# Its life


def test_it_is_started_when_there_is_something_to_do_kept_warm_and_replaced(clip: Path) -> None:
    with decoder() as process:
        numbers = [process.number]
        assert checked(process, clip) == ClipChecked(24, 1.0, 160, 192)
        first = process.number
        assert numbers == [None]
        assert first is not None
        assert checked(process, clip) == ClipChecked(24, 1.0, 160, 192)
        assert process.number == first
        end(first)
        if LINUX:
            assert gone(first)
        assert checked(process, clip) == ClipChecked(24, 1.0, 160, 192)
        assert process.number not in {None, first}


@on_linux
def test_it_ends_with_close_which_may_be_done_twice(clip: Path) -> None:
    with decoder() as process:
        checked(process, clip)
        number = process.number
        process.close()
        assert gone(number)
        assert process.number is None
        with pytest.raises(CancelledError):
            process.submit(CheckClip(), partial(file_of, clip)).result()


APP = """
import sys, time
from functools import partial
from pathlib import Path
from kinogrid.media.errands import CheckClip
from kinogrid.media.notes import Notes
from kinogrid.media.source import file_of
from tests.media.decoders import decoder
HANGING = (
    "from kinogrid.media.confinement import confine; import sys, time; confine(); print(flush=True);"
    "print('it hangs', file=sys.stderr, flush=True); time.sleep(60)"
)
busy = sys.argv[2] == "busy"
with decoder(HANGING if busy else None) as process:
    landing = process.submit(CheckClip(), partial(file_of, Path(sys.argv[1])))
    if not busy:
        landing.result()
    while process.number is None:
        time.sleep(0.01)
    while busy and not Path(f"/proc/{process.number}/fd/2").read_text():
        time.sleep(0.01)
    print(process.number, flush=True)
    sys.stdin.read()
"""


@on_linux
@pytest.mark.parametrize("state", ["idle", "busy"])
def test_it_ends_when_the_app_is_killed(clip: Path, state: str, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    found = os.pathsep.join(folder for folder in sys.path if folder)
    env = {**os.environ, "PYTHONPATH": found, "TMPDIR": str(temporary)}
    with subprocess.Popen(
        [sys.executable, "-c", APP, clip, state], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env
    ) as app:
        assert app.stdout is not None
        number = int(app.stdout.readline())
        assert is_there(number)
        app.kill()
    assert gone(number)
    assert list(temporary.iterdir()) == []


@on_linux
def test_it_knows_no_secret_and_has_nothing_open_but_its_pipes(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s3cr3t")
    monkeypatch.setenv("ACEDATACLOUD_API_TOKEN", "s3cr3t")
    with decoder() as process:
        checked(process, clip)
        place = Path(f"/proc/{process.number}")
        assert b"s3cr3t" not in (place / "environ").read_bytes()
        assert (place / "cwd").readlink() == Path("/")
        words = (place / "fd" / "2").readlink().as_posix()
        assert words.endswith("/said.txt (deleted)")
        opened = {fd.readlink().as_posix().partition(":")[0] for fd in (place / "fd").iterdir()}
        assert opened <= {"pipe", words}
        assert [line.split(":")[0].strip() for line in (place / "net" / "dev").read_text().splitlines()[2:]] == ["lo"]


@on_linux
def test_its_limits_are_set(clip: Path) -> None:
    with decoder() as process:
        checked(process, clip)
        lines = Path(f"/proc/{process.number}/limits").read_text("ascii").splitlines()
        soft = {line[:26].strip(): line[26:47].strip() for line in lines}
    assert (soft["Max core file size"], soft["Max file size"], soft["Max open files"]) == ("0", "65536", "64")
    assert 1024 * MIB < int(soft["Max address space"]) < 2048 * MIB
    assert 60 < int(soft["Max cpu time"]) < 100


# What it does


def test_all_errands_come_back(clip: Path) -> None:
    sheet = png_of(64, 48, bytes(64 * 48 * 3))
    with decoder() as process:

        def done(errand: object, data: bytes) -> tuple[Heard, bytes]:
            return process.submit(errand, partial(io.BytesIO, data)).result()  # type: ignore[arg-type]

        film = clip.read_bytes()
        assert done(CheckPicture(), sheet) == (PictureChecked(64, 48, "png"), b"")
        answer, made = done(CutQuarter(3), sheet)
        assert (answer, rgb_of(made)[:2]) == (PictureMade(len(made)), (32, 24))
        answer, made = done(TakePoster(96), film)
        assert (answer, made[:3]) == (PictureMade(len(made)), b"\xff\xd8\xff")
        assert rgb_of(done(GrabFrame(5), film)[1])[:2] == (160, 192)
        answer, made = done(TakeIn(), sheet)
        assert (answer, rgb_of(made)[:2]) == (FrameMade(len(made), "png", 64, 48), (64, 48))
        noise = NoClip(ClipDefect.DAMAGED, "Invalid data found when processing input")
        assert done(CheckClip(), b"noise" * 99) == (noise, b"")
        assert done(CheckPicture(), film) == (NoClip(ClipDefect.NOT_A_PICTURE), b"")
        assert done(TakeIn(), TALKING) == (NoFrame(Flaw.DAMAGED), b"")
        assert done(TakeIn(), png_of(9, 9, bytes(9 * 9 * 3))) == (
            NoFrame(Flaw.TOO_SMALL, {"width": 9, "height": 9, "least": 32}),
            b"",
        )


@on_linux
def test_a_picture_that_unpacks_to_three_gigabytes_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "1.png"
    path.write_bytes(packed_profile(3 * 1024 * MIB))
    assert path.stat().st_size < 10 * MIB
    with decoder() as process:
        answer, _nothing = process.submit(CheckPicture(), partial(file_of, path)).result()
        assert answer == NoClip(ClipDefect.TOO_MUCH_MEMORY)
        assert most_memory(process.number) < 1536 * MIB


def test_a_file_larger_than_what_is_fetched_is_not_handed_over(tmp_path: Path) -> None:
    path = tmp_path / "1.mp4"
    with path.open("wb") as file:
        file.truncate(1024 * MIB + 1)
    with decoder() as process:
        with pytest.raises(BrokenClip, match="too heavy"):
            checked(process, path)
        assert process.number is None


def test_a_file_that_becomes_shorter_is_the_disks_affair(clip: Path) -> None:
    class Short(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return b""

    with decoder() as process:
        with pytest.raises(OSError, match="shorter"):
            process.submit(CheckClip(), partial(Short, b"1234")).result()
        assert checked(process, clip) == ClipChecked(24, 1.0, 160, 192)


# Deaths


def deadly(process: DecoderProcess, data: bytes, times: list[None]) -> Callable[[], io.BytesIO]:
    return lambda: Deadly(data, lambda: process.number, times)


def test_a_file_that_ends_the_decoder_is_tried_once_more_and_never_again(clip: Path) -> None:
    kept: dict[str, int] = {}

    def write_down(deaths: Mapping[str, int]) -> None:
        kept.clear()
        kept.update(deaths)

    times: list[None] = []
    data = clip.read_bytes()
    with decoder(deaths=Deaths(Notes(9, lambda: kept, write_down))) as process:
        # So that it is there when the file is read.
        checked(process, clip.parent / "1.mp4")
        with pytest.raises(BrokenClip, match="deadly"):
            process.submit(CheckClip(), deadly(process, data + b"\0", times)).result()
        assert list(kept.values()) == [2]
        assert checked(process, clip) == ClipChecked(24, 1.0, 160, 192)
    # After a restart it is known by its content.
    with decoder(deaths=Deaths(Notes(9, lambda: kept, write_down))) as process:
        with pytest.raises(BrokenClip, match="deadly"):
            process.submit(CheckClip(), partial(io.BytesIO, data + b"\0")).result()
        assert process.number is None
        assert checked(process, clip) == ClipChecked(24, 1.0, 160, 192)
        # One of the same length that is another.
        answer, _made = process.submit(CheckClip(), partial(io.BytesIO, data + b"\1")).result()
        assert answer == ClipChecked(24, 1.0, 160, 192)


def test_one_death_is_forgiven(clip: Path) -> None:
    kept: dict[str, int] = {}
    deaths = Deaths(Notes(9, dict, kept.update))
    data = clip.read_bytes()
    with decoder(deaths=deaths) as process:
        checked(process, clip)
        files = iter([Deadly(data, lambda: process.number, []), io.BytesIO(data), io.BytesIO(data)])
        order = [io.BytesIO(data), next(files), *files]
        landing = process.submit(CheckClip(), lambda: order.pop(0))
        assert landing.result()[0] == ClipChecked(24, 1.0, 160, 192)
    assert list(kept.values()) == [1]


def test_only_the_latest_are_remembered() -> None:
    kept: dict[str, int] = {}

    def write_down(found: Mapping[str, int]) -> None:
        kept.clear()
        kept.update(found)

    deaths = Deaths(Notes(10, lambda: {f"5-{number}": 1 for number in range(10)}, write_down))
    assert deaths.add(partial(io.BytesIO, b"new")) == 1
    assert len(kept) == 10
    assert "5-0" not in kept
    assert "5-1" in kept
    assert deaths.add(partial(io.BytesIO, b"new")) == 2
    assert deaths.of(partial(io.BytesIO, b"new")) == 2
    assert deaths.of(partial(io.BytesIO, b"old")) == 0


def test_one_that_hangs_is_ended(clip: Path) -> None:
    with decoder(saying(then="time.sleep(60)"), patience=-0.5) as process:
        began = time.monotonic()
        with pytest.raises(BrokenClip, match="deadly"):
            checked(process, clip)
        assert time.monotonic() - began < 30


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no children that keep what they inherit")
def test_one_that_leaves_a_child_behind_holds_nobody(clip: Path) -> None:
    """A decoder that was taken over may have a child, where no filter forbids it, that keeps its pipes open."""
    began = time.monotonic()
    child = "import os; os.fork() or time.sleep(60); os._exit(1)"
    with decoder(saying(then=child), patience=-0.5) as process, pytest.raises(BrokenClip, match="deadly"):
        checked(process, clip)
    assert time.monotonic() - began < 30


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\xff\xff\xff\xff",
        b"\0\0\0\x03abc",
        b"\0\0\1\0short",
        packed(PictureMade(100)) + b"too little",
        packed(PictureMade(MOST_MADE + 1)),
        packed(PictureMade(0)),
        packed(ClipChecked(0, 1.0, 10, 10)),
        packed(ClipChecked(100_001, 1.0, 10, 10)),
        packed(ClipChecked(1, float("nan"), 10, 10)),
        packed(ClipChecked(1, -1.0, 10, 10)),
        packed(ClipChecked(1, 1.0, 10, 2_000_000_000)),
        packed(PictureChecked(10, 10, "../../evil")),
        packed(NoClip(ClipDefect.DAMAGED, "x" * 201)),
        packed(FrameMade(10, "exe", 10, 10)),
    ],
)
def test_one_that_speaks_nonsense_is_ended_and_nothing_of_it_is_taken(clip: Path, said: bytes) -> None:
    with decoder(saying(said, then="")) as process, pytest.raises(BrokenClip, match="deadly"):
        checked(process, clip)


def test_an_answer_to_something_else_is_none(clip: Path) -> None:
    async def look() -> None:
        for said in (Ready(()), PictureChecked(5, 5, "png"), NoFrame(Flaw.DAMAGED)):
            with decoder(saying(said)) as process:
                with pytest.raises(Unanswered) as caught:
                    await MediaInspector(process).probe(clip)
                assert caught.value.failure.code == "bad_clip"

    asyncio.run(look())


# One that does not start


NOT_STARTING = ["import sys; sys.exit('no libraries here')", "print('hello')", "", saying().replace("ready", "clip!")]


@pytest.mark.parametrize("code", NOT_STARTING)
def test_that_it_does_not_start_says_nothing_of_the_file(clip: Path, tmp_path: Path, code: str) -> None:
    kept: dict[str, int] = {}

    async def look() -> None:
        with decoder(code, Deaths(Notes(9, dict, kept.update))) as process:
            for _time in range(3):
                with pytest.raises(DecoderMissing, match="no libraries here" if "sys.exit" in code else "exit code"):
                    checked(process, clip)
            inspector, maker = MediaInspector(process), FrameMaker(process)
            for work in (inspector.probe(clip), inspector.poster(clip, tmp_path / "1.jpg"), inspector.quarter(clip, 0)):
                with pytest.raises(LibraryTrouble) as trouble:
                    await work
                assert trouble.value.failure.code == "no_decoder"
            with pytest.raises(Unusable) as unusable:
                maker.from_data(b"noise")
            assert unusable.value.code is Flaw.NO_HELPER
            with pytest.raises(BrokenClip, match="no helper"):
                maker.grab(clip, 0)

    asyncio.run(look())
    assert kept == {}


def test_a_program_that_is_not_there_says_nothing_of_the_file(clip: Path, tmp_path: Path) -> None:
    process = DecoderProcess("x", Deaths(), lambda: [str(tmp_path / "nothing")])
    with pytest.raises(DecoderMissing, match="nothing"):
        checked(process, clip)
    process.close()


# The end


def test_forty_files_at_one_that_hangs_hold_up_no_end(clip: Path) -> None:
    async def look() -> None:
        with decoder(saying(then="time.sleep(60)")) as process:
            inspector = MediaInspector(process)
            looks = [asyncio.create_task(inspector.probe(clip)) for _ in range(40)]
            await asyncio.sleep(0)
            assert await asyncio.to_thread(comes, process)
            began = time.monotonic()
            inspector.close()
            assert time.monotonic() - began < 30
            ends = await asyncio.gather(*looks, return_exceptions=True)
            assert {type(error) for error in ends} == {asyncio.CancelledError}

    asyncio.run(look())


def test_a_disk_that_hangs_holds_up_no_end(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", Clip(frames=24))

    async def look() -> None:
        inspector = MediaInspector()
        with stalled(clip):
            probing = asyncio.create_task(inspector.probe(clip))
            await asyncio.sleep(0)
            began = time.monotonic()
            inspector.close()
            assert time.monotonic() - began < 30
        with pytest.raises(asyncio.CancelledError):
            await probing

    asyncio.run(look())


# The two who have one


async def test_the_inspector_tells_what_it_found(clip: Path, tmp_path: Path) -> None:
    inspector = MediaInspector()
    assert await inspector.probe(clip) == Probe(24, 1.0, 160, 192)
    await inspector.poster(clip, tmp_path / "posters" / "1.jpg")
    assert [file.name for file in (tmp_path / "posters").iterdir()] == ["1.jpg"]
    (tmp_path / "in the way").write_text("x")
    with pytest.raises(LibraryTrouble) as trouble:
        await inspector.poster(clip, tmp_path / "in the way" / "1.jpg")
    assert trouble.value.failure.code == "disk_denied"
    with pytest.raises(LibraryTrouble) as trouble:
        await inspector.probe(tmp_path / "gone")
    assert trouble.value.failure.code == "disk_denied"
    inspector.close()


def test_the_maker_makes_frames_and_says_what_is_wrong(clip: Path, tmp_path: Path) -> None:
    maker = FrameMaker()
    wide = tmp_path / "wide.png"
    wide.write_bytes(png_of(5000, 64, bytes(range(250)) * (5000 * 64 * 3 // 250)))
    made = maker.from_file(wide)
    assert (made.width, made.height, made.suffix) == (4096, 52, "png")
    assert made.alterations == (Scaled(4096, 52, wide.stat().st_size, len(made.data)),)
    assert maker.from_data(made.data).alterations == ()
    cut = maker.cropped(wide, 1, 1)
    assert (cut.width, cut.height) == (52, 52)
    assert rgb_of(maker.grab(clip, 3))[:2] == (160, 192)
    assert maker.small(wide.read_bytes())[:3] == b"\xff\xd8\xff"
    with pytest.raises(BrokenClip):
        maker.small(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    heavy = tmp_path / "heavy.png"
    with heavy.open("wb") as file:
        file.truncate(100 * MIB + 1)
    flaws = []
    for path in (tmp_path / "gone.png", tmp_path, heavy, clip):
        with pytest.raises(Unusable) as unusable:
            maker.from_file(path)
        flaws.append(unusable.value.code)
    assert flaws == [Flaw.MISSING, Flaw.MISSING, Flaw.TOO_HEAVY, Flaw.NO_PICTURE]
    for path, defect in ((tmp_path / "gone.mp4", ClipDefect.GONE), (wide, ClipDefect.FRAME_LOST)):
        with pytest.raises(BrokenClip) as broken:
            maker.grab(path, 7)
        assert broken.value.problem.defect in {defect, ClipDefect.DAMAGED}
    maker.close()
    with pytest.raises(CancelledError):
        maker.grab(clip, 0)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", ""),
        (b"nothing of the kind", ""),
        (b"GIF89a", None),
        (b"GIF89a" + bytes(7) + b"\x21\xfe\x05ab", "ab"),
        (b"GIF89a" + bytes(7) + b"\x21\xf9\x01a\0\x21\xfe\x02\xff!\0", "\ufffd!"),
        (b"\x89PNG\r\n\x1a\n" + b"\xff\xff\xff\xffIHDR", ""),
        (b"\x89PNG\r\n\x1a\n" + b"\0\0\0\x0fiTXtComment\0\0\0\0\0abc", "abc"),
        (b"RIFF\0\0\0\0WEBPXMP \xff\xff\xff\xff<exif:UserComment><rdf:li>a &lt; b", "a < b"),
        (b"RIFF\0\0\0\0WEBPXMP \x20\0\0\0<!DOCTYPE x [<!ENTITY a 'b'>]>aaa", ""),
        (b"\0\0\0\x10ftypisom\0\0\0\0", None),
        (b"\x89PNG\r\n\x1a\n" + b"\0\x05\0\0iTXtComment\0\0\0\0\0" + b"a" * 400_000, ""),
    ],
)
async def test_what_a_file_says_of_itself_is_read_beside_the_app_and_within_bounds(
    tmp_path: Path, data: bytes, said: str | None
) -> None:
    file, maker = tmp_path / "file", FrameMaker()
    file.write_bytes(data)
    try:
        if said is None:
            with pytest.raises(BrokenClip):
                await maker.notes(file)
        else:
            assert await maker.notes(file) == said
        with pytest.raises(BrokenClip) as caught:
            await maker.notes(tmp_path / "gone")
        assert caught.value.problem.defect is ClipDefect.GONE
        with pytest.raises(BrokenClip):
            await maker.notes(tmp_path)
    finally:
        maker.close()
