"""Exports by real processes onto real disks that refuse, lose what they hold, or are given names that harm."""

import asyncio
import json
import shutil
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import av
import pytest

from kinogrid.domain.export import FOLDERS, ExportKind, ExportPiece, ExportRequest, ExportSettings, UnfinishedExport
from kinogrid.domain.export_name import NamedClip, export_name
from kinogrid.domain.file_names import MOST_BYTES
from kinogrid.media.export_process import Exporters
from kinogrid.store.export_places import ExportPlaces
from kinogrid.studio.export_queue import (
    ExportDone,
    ExportEntry,
    ExportFailed,
    ExportQueue,
    ExportRunning,
    ExportState,
    ExportWaiting,
)
from tests.disks import SmallDisk
from tests.media.clips import Clip, write
from tests.media.loading import let_through
from tests.studio.at_work import Crew
from tests.waiting import until

NOTES = {"kinogrid": 1, "prompt": "a cat"}


@dataclass
class Noted:
    """What is noted of exports that go on."""

    left: Sequence[UnfinishedExport] = ()

    async def read(self) -> Sequence[UnfinishedExport]:
        return self.left

    async def write(self, unfinished: Sequence[UnfinishedExport]) -> None:
        self.left = unfinished


@dataclass
class Exporting:
    """The queue over real parts, and what it told."""

    queue: ExportQueue
    noted: Noted
    told: list[ExportEntry] = field(default_factory=list)

    def add(self, clip: Path, folder: Path, kind: ExportKind = ExportKind.MP4, **more: object) -> int:
        sidecar, loops = bool(more.pop("sidecar", False)), int(str(more.pop("loops", 1)))
        settings = ExportSettings(kind=kind, sidecar=sidecar, columns=2, loops=loops)
        asked = ExportRequest(
            pieces=(ExportPiece(str(clip)),), settings=settings, folder=folder, name="cat", title="a cat", notes=NOTES
        )
        return self.queue.add(replace(asked, **more))  # type: ignore[arg-type]

    def state(self, number: int) -> ExportState:
        return next(entry.state for entry in self.queue.entries if entry.number == number)

    async def begun(self, number: int) -> None:
        """Wait until something of it is made, or all."""
        await until(
            lambda: not isinstance(state := self.state(number), ExportWaiting | ExportRunning) or _is_begun(state)
        )

    async def over(self, number: int) -> ExportState:
        await until(lambda: not any(one.is_open for one in self.queue.entries if one.number == number))
        return self.state(number)

    async def refused(self, number: int) -> str:
        """Wait for the end, see that nothing goes on after it, and give why it was refused."""
        state = await self.over(number)
        assert isinstance(state, ExportFailed), state
        assert self.noted.left == ()
        return state.failure.code


def _is_begun(state: ExportState) -> bool:
    return isinstance(state, ExportRunning) and state.share > 0


@asynccontextmanager
async def exporting() -> AsyncIterator[Exporting]:
    crew, exporters, places, noted = Crew(), Exporters(let_through), ExportPlaces(), Noted()
    made = Exporting(ExportQueue(exporters, places, noted, crew.start), noted)
    made.queue.listen(made.told.append)
    try:
        yield made
        await crew.drain()
        assert crew.failures == []
    finally:
        exporters.close()
        await places.aclose()


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def frames_of(path: Path) -> int:
    with av.open(str(path)) as film:
        return sum(1 for _frame in film.decode(video=0))


@pytest.mark.parametrize(
    "kind", [ExportKind.MP4, ExportKind.GIF, ExportKind.FRAMES, ExportKind.EDITOR, ExportKind.SHEET]
)
async def test_a_full_disk_is_told_and_left_as_it_was_and_with_room_it_is_made(
    tmp_path: Path, small_disk: SmallDisk, kind: ExportKind
) -> None:
    clip = write(tmp_path / "1.mp4", Clip(frames=48))
    folder = small_disk.folder / "films"
    folder.mkdir()
    async with exporting() as it:
        small_disk.fill(1024)
        assert await it.refused(it.add(clip, folder, kind, sidecar=True)) == "disk_full"
        assert names_in(folder) == []
        small_disk.free()
        state = await it.over(it.add(clip, folder, kind, sidecar=True))
        assert isinstance(state, ExportDone), state
        assert names_in(folder) == sorted([state.path.name, "cat.json"])
        assert state.path.is_dir() == (kind in FOLDERS)


async def test_a_sidecar_without_room_takes_its_file_back(tmp_path: Path, small_disk: SmallDisk) -> None:
    clip = write(tmp_path / "1.mp4", Clip())
    folder = small_disk.folder / "films"
    folder.mkdir()
    notes = {**NOTES, "prompt": "long " * 20_000}
    async with exporting() as it:
        small_disk.fill(clip.stat().st_size + 12 * 1024)
        number = it.queue.add(
            ExportRequest(
                pieces=(ExportPiece(str(clip)),),
                settings=ExportSettings(notes=False, sidecar=True),
                folder=folder,
                name="cat",
                notes=notes,
            )
        )
        assert await it.refused(number) == "disk_full"
        assert names_in(folder) == [], "neither without the other"


@pytest.mark.parametrize("kind", [ExportKind.MP4, ExportKind.FRAMES])
async def test_a_read_only_disk_is_told(tmp_path: Path, read_only: Path, kind: ExportKind) -> None:
    clip = write(tmp_path / "1.mp4", Clip())
    async with exporting() as it:
        assert await it.refused(it.add(clip, read_only, kind)) == "save_denied"
        assert names_in(read_only) == []


async def test_the_folder_of_a_disk_that_is_unplugged_is_not_made_in_its_place(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", Clip())
    async with exporting() as it:
        assert await it.refused(it.add(clip, tmp_path / "stick" / "films")) == "save_denied"
        assert not (tmp_path / "stick").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take a folder that is written into")
async def test_a_disk_that_is_unplugged_while_it_is_written_to_is_told(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", Clip())
    stick = tmp_path / "stick"
    stick.mkdir()
    async with exporting() as it:
        number = it.add(clip, stick, ExportKind.WEBP, loops=6)
        await it.begun(number)
        shutil.rmtree(stick)
        if not isinstance(await it.over(number), ExportDone):
            assert await it.refused(number) in {"save_denied", "export_failed"}
        assert not stick.exists()


@pytest.mark.parametrize("kind", [ExportKind.MP4, ExportKind.EDITOR])
async def test_of_a_library_that_is_unplugged_nothing_is_exported(tmp_path: Path, kind: ExportKind) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    async with exporting() as it:
        assert await it.refused(it.add(tmp_path / "library" / "1.mp4", folder, kind)) == "clip_gone"
        assert names_in(folder) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete a file that is read")
@pytest.mark.parametrize("kind", [ExportKind.GIF, ExportKind.FRAMES])
async def test_a_clip_that_is_deleted_while_it_is_exported_comes_whole_or_not_at_all(
    tmp_path: Path, kind: ExportKind
) -> None:
    clip = write(tmp_path / "1.mp4", Clip(frames=20))
    folder = tmp_path / "films"
    folder.mkdir()
    async with exporting() as it:
        number = it.add(clip, folder, kind, loops=6)
        await it.begun(number)
        clip.unlink()
        state = await it.over(number)
        if isinstance(state, ExportDone):
            found = len(names_in(state.path)) if kind is ExportKind.FRAMES else frames_of(state.path)
            assert found == state.made.frames == 120
        else:
            assert isinstance(state, ExportFailed)
            assert state.failure.code == "clip_gone"
            assert names_in(folder) == []


HARMFUL = [
    *("\U0001f431\u200d\U0001f4bb \u732b", "CON", "aux.txt", "ends in dots...", "a" * 300, "\u732b" * 300),
    *("\u202egnp.cat\u202c \u200fcat", "../../etc/passwd", 'a:b*c?"<>|', "half a \ud83d", "  ", "-rf", "a\nb\tc"),
]


async def test_names_that_harm_are_made_harmless_and_every_file_beside_them_is_found(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", Clip(frames=3, width=96, height=96))
    folder = tmp_path / "films"
    folder.mkdir()
    async with exporting() as it:
        numbers = []
        for prompt in (*HARMFUL, *HARMFUL[:2]):
            named = NamedClip(prompt, "2", "job-1", datetime(2026, 11, 27, tzinfo=UTC))
            told = {**NOTES, "prompt": prompt}
            numbers.append(
                it.add(clip, folder, name=export_name("{prompt}", named), title=prompt, notes=told, sidecar=True)
            )
        states = [await it.over(number) for number in numbers]
    made = [state.path for state in states if isinstance(state, ExportDone)]
    assert len(set(made)) == len(numbers), states
    there = names_in(folder)
    assert sorted(path.name for path in made) == [one for one in there if not one.endswith(".json")]
    for one in there:
        assert len(one.encode()) <= MOST_BYTES
        assert not set(one) & set('<>:"/\\|?*\u202e\u202c\u200f\n\t')
        assert one.split(".")[0].strip().upper() not in {"CON", "AUX"}
        assert not one.startswith((".", " "))
    beside = {told["file"]: told["prompt"] for told in map(json.loads, map(Path.read_bytes, folder.glob("*.json")))}
    wanted = [prompt.encode("utf-8", "replace").decode() for prompt in (*HARMFUL, *HARMFUL[:2])]
    assert beside == {path.name: prompt for path, prompt in zip(made, wanted, strict=True)}


async def test_calling_all_off_while_a_disk_is_full_leaves_nothing(tmp_path: Path, small_disk: SmallDisk) -> None:
    clip = write(tmp_path / "1.mp4", Clip())
    folder = small_disk.folder / "films"
    folder.mkdir()
    async with exporting() as it:
        numbers = [it.add(clip, folder, ExportKind.PRORES, loops=20) for _again in range(4)]
        await until(lambda: any(isinstance(it.state(number), ExportRunning) for number in numbers))
        small_disk.fill(0)
        it.queue.call_off_all()
        await asyncio.gather(*(it.over(number) for number in numbers))
        await until(lambda: names_in(folder) == [])
