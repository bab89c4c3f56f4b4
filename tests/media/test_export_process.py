"""Exports beside the window: real processes, called off, killed, and held up by disks."""

import asyncio
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kinogrid.domain.export import FOLDERS, ExportKind, ExportPiece, ExportSettings, ExportWork
from kinogrid.domain.failure import Charge, LibraryTrouble
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.export_process import Exporters
from kinogrid.media.export_talk import ExportMoved, ExportRefused, line_of
from tests.media.clips import Clip, write
from tests.media.loading import let_through
from tests.waiting import until


@pytest.fixture
def exporters() -> Iterator[Exporters]:
    with closing(Exporters(let_through)) as made:
        yield made


def work(clip: Path, target: Path, **settings: object) -> ExportWork:
    how = ExportSettings(**settings)  # type: ignore[arg-type]
    return ExportWork(pieces=(ExportPiece(str(clip)),), settings=how, target=str(target))


async def refusal(exporters: Exporters, wanted: ExportWork) -> tuple[str, Charge]:
    with pytest.raises(LibraryTrouble) as caught:
        await exporters.export(wanted, lambda _share: None)
    return caught.value.failure.code, caught.value.failure.charge


async def test_an_export_is_made_in_a_process_that_tells_how_far_it_is(exporters: Exporters, tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", Clip(frames=240, width=480, height=480))
    told: list[float] = []
    made = await exporters.export(work(clip, tmp_path / "out", edge=320), told.append)
    assert (made.frames, made.width, made.height) == (240, 320, 320)
    assert made.size == (tmp_path / "out").stat().st_size
    assert told
    assert told == sorted(told)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no names that are no text")
async def test_names_that_are_no_text_are_no_hindrance(exporters: Exporters, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"odd \xff")
    folder.mkdir()
    clip = write(folder / "1.mp4", Clip(frames=3, width=96, height=96))
    for kind in (ExportKind.MP4, ExportKind.GIF, ExportKind.AV1):
        target = folder / f"{kind}.part"
        made = await exporters.export(work(clip, target, kind=kind), lambda _share: None)
        assert made.size == target.stat().st_size > 0
    with pytest.raises(LibraryTrouble) as caught:
        await exporters.export(work(clip, folder / "gone" / "a.part"), lambda _share: None)
    assert caught.value.failure.said.encode()


@pytest.mark.parametrize(
    "settings", [{}, {"edge": 240}, {"kind": ExportKind.GIF}, {"kind": ExportKind.FRAMES}, {"kind": ExportKind.EDITOR}]
)
async def test_a_trial_tells_about_how_large_it_will_be(
    exporters: Exporters, tmp_path: Path, settings: dict[str, object]
) -> None:
    clip = write(tmp_path / "1.mp4", Clip(frames=48, width=320, height=384))
    target = tmp_path / "out"
    if settings.get("kind") in FOLDERS:
        target.mkdir()
    wanted = work(clip, target, **settings)
    made = await exporters.export(wanted, lambda _share: None)
    tried = await exporters.export(replace(wanted, target="", is_trial=True), lambda _share: None)
    assert (tried.frames, tried.copied) == (48, made.copied)
    assert tried.size == pytest.approx(made.size, rel=0 if made.copied else 0.5)


async def test_several_are_made_at_once(exporters: Exporters, tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", Clip())
    works = [work(clip, tmp_path / f"{number}", kind=ExportKind.GIF) for number in range(4)]
    made = await asyncio.gather(*(exporters.export(one, lambda _share: None) for one in works))
    assert [one.frames for one in made] == [24] * 4


async def test_what_is_called_off_writes_nothing_any_more(tmp_path: Path) -> None:
    hanging = (
        f"import sys, time; sys.stdout.buffer.write({line_of(ExportMoved(0.5))!r}); sys.stdout.flush(); time.sleep(600)"
    )
    with closing(Exporters(let_through, lambda: [sys.executable, "-c", hanging])) as exporters:
        told: list[float] = []
        task = asyncio.create_task(exporters.export(work(tmp_path / "1.mp4", tmp_path / "out"), told.append))
        await until(lambda: told)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no children that keep what they inherit")
async def test_a_child_that_an_exporter_leaves_behind_holds_up_nobody(tmp_path: Path) -> None:
    child = f"import os, time; os.write(1, {line_of(ExportMoved(0.5))!r}); os.fork() or time.sleep(600); os._exit(1)"
    began = time.monotonic()
    with closing(Exporters(let_through, lambda: [sys.executable, "-c", child])) as exporters:
        told: list[float] = []
        task = asyncio.create_task(exporters.export(work(tmp_path / "1.mp4", tmp_path / "out"), told.append))
        await until(lambda: told)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert time.monotonic() - began < 60


ENDING_OR_NONSENSE = [
    "raise SystemExit(3)",
    "print('nonsense')",
    "import os; os.abort()",
    f"import time; print({line_of(ExportMoved(1.5))!r}.decode(), flush=True); time.sleep(600)",
    f"import time; print({line_of(ExportRefused('export_failed', 'x' * 301))!r}.decode(), flush=True); time.sleep(600)",
    "import time; print('{' * (1 << 16), end='', flush=True); time.sleep(600)",
]


@pytest.mark.parametrize("code", ENDING_OR_NONSENSE)
async def test_an_exporter_that_ends_or_talks_nonsense_is_a_failure(tmp_path: Path, code: str) -> None:
    with closing(Exporters(let_through, lambda: [sys.executable, "-c", code])) as exporters:
        assert await refusal(exporters, work(tmp_path / "1.mp4", tmp_path / "out")) == ("export_failed", Charge.NO)


async def test_a_program_that_does_not_start_is_a_failure(tmp_path: Path) -> None:
    with closing(Exporters(let_through, lambda: [str(tmp_path / "nowhere")])) as exporters:
        assert await refusal(exporters, work(tmp_path / "1.mp4", tmp_path / "out")) == ("export_failed", Charge.NO)


def refusing(defect: ClipDefect) -> Callable[[Path], None]:
    def vet(_path: Path) -> None:
        raise BrokenClip(defect)

    return vet


@pytest.mark.parametrize(("defect", "code"), [(ClipDefect.DEADLY, "export_clip"), (ClipDefect.GONE, "clip_gone")])
async def test_what_has_not_passed_is_not_opened(tmp_path: Path, defect: ClipDefect, code: str) -> None:
    finished = f"import sys; sys.stdout.buffer.write({line_of(ExportMoved(1.0))!r})"
    with closing(Exporters(refusing(defect), lambda: [sys.executable, "-c", finished])) as exporters:
        assert await refusal(exporters, work(tmp_path / "1.mp4", tmp_path / "out")) == (code, Charge.NO)


async def test_what_the_disk_and_the_clip_say_is_told(exporters: Exporters, tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", Clip())
    gone = work(tmp_path / "gone.mp4", tmp_path / "out")
    assert await refusal(exporters, gone) == ("clip_gone", Charge.NO)
    (tmp_path / "text.mp4").write_text("no clip")
    assert await refusal(exporters, work(tmp_path / "text.mp4", tmp_path / "out")) == ("export_clip", Charge.NO)
    assert await refusal(exporters, work(clip, tmp_path / "no folder" / "out")) == ("save_denied", Charge.NO)
    small = work(clip, tmp_path / "out", kind=ExportKind.GIF, bound=10)
    assert await refusal(exporters, small) == ("export_too_large", Charge.NO)


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
@pytest.mark.parametrize("kind", [ExportKind.MP4, ExportKind.GIF])
async def test_a_full_disk_is_told(exporters: Exporters, tmp_path: Path, kind: ExportKind) -> None:
    clip = write(tmp_path / "1.mp4", Clip())
    (tmp_path / "out").symlink_to("/dev/full")
    assert (await refusal(exporters, work(clip, tmp_path / "out", kind=kind)))[0] == "disk_full"
