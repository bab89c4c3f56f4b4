"""The queue of exports: a few at a time, with progress, called off without a trace, and told when done or refused."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from kinogrid.domain.export import (
    ExportKind,
    ExportMade,
    ExportPiece,
    ExportRequest,
    ExportSettings,
    ExportWork,
    UnfinishedExport,
)
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.studio.export_queue import (
    AT_ONCE,
    ExportCalledOff,
    ExportDone,
    ExportEntry,
    ExportFailed,
    ExportQueue,
    ExportRunning,
    ExportState,
    ExportWaiting,
)
from tests.studio.at_work import Crew
from tests.waiting import until

MADE = ExportMade(7, 24, 160, 192)


@dataclass
class FakeMaker:
    """Makes nothing until it is told to, by the target that it was given."""

    works: list[ExportWork] = field(default_factory=list)
    moved: list[Callable[[float], object]] = field(default_factory=list)
    refuses: str = ""
    go: asyncio.Event = field(default_factory=asyncio.Event)

    async def export(self, work: ExportWork, moved: Callable[[float], object]) -> ExportMade:
        self.works.append(work)
        self.moved.append(moved)
        await self.go.wait()
        if self.refuses:
            raise LibraryTrouble(known(self.refuses))
        return MADE


@dataclass
class FakeDisk:
    """Remembers drafts and what became of them."""

    kind: ExportKind = ExportKind.MP4
    drafts: list[Path] = field(default_factory=list)
    dropped: list[Path] = field(default_factory=list)
    finished: list[tuple[Path, str, str, Mapping[str, object] | None]] = field(default_factory=list)
    settled: list[Path] = field(default_factory=list)
    there: bool = True
    refuses: str = ""
    names: asyncio.Event = field(default_factory=asyncio.Event)

    def draft_in(self, folder: Path) -> Path:
        return folder / f"{len(self.drafts)}.part"

    async def begin(self, draft: Path, *, many: bool) -> None:
        assert many is (self.kind is ExportKind.FRAMES)
        self.drafts.append(draft)

    async def settle(self, draft: Path) -> None:
        self.settled.append(draft)

    async def is_there(self, draft: Path) -> bool:
        assert draft.suffix == ".part"
        if self.refuses == "disk_failed":
            raise LibraryTrouble(known(self.refuses))
        return self.there

    async def finish(self, draft: Path, name: str, suffix: str, sidecar: Mapping[str, object] | None = None) -> Path:
        await self.names.wait()
        if self.refuses:
            raise LibraryTrouble(known(self.refuses))
        self.finished.append((draft, name, suffix, sidecar))
        return draft.with_name(name + suffix)

    async def drop(self, draft: Path) -> None:
        self.dropped.append(draft)
        raise LibraryTrouble(known("save_denied"))


@dataclass
class FakeMemory:
    """Remembers every note."""

    notes: list[tuple[UnfinishedExport, ...]] = field(default_factory=lambda: [()])
    refuses: bool = False

    async def read(self) -> Sequence[UnfinishedExport]:
        return self.notes[-1]

    async def write(self, unfinished: Sequence[UnfinishedExport]) -> None:
        if self.refuses:
            raise LibraryTrouble(known("disk_full"))
        self.notes.append(tuple(unfinished))


@dataclass
class Exporting:
    """A queue at work."""

    queue: ExportQueue
    maker: FakeMaker
    disk: FakeDisk
    memory: FakeMemory
    told: list[ExportEntry]
    now: list[float]

    def states(self) -> list[type[ExportState]]:
        return [type(entry.state) for entry in self.queue.entries]

    async def ended(self) -> None:
        await until(lambda: not any(entry.is_open for entry in self.queue.entries))


@asynccontextmanager
async def exporting(
    go: bool = True, kind: ExportKind = ExportKind.MP4, memory: FakeMemory | None = None, names: bool = True
) -> AsyncIterator[Exporting]:
    crew, maker, disk, now = Crew(), FakeMaker(), FakeDisk(kind), [100.0]
    memory = memory or FakeMemory()
    queue = ExportQueue(maker, disk, memory, crew.start, lambda: now[0])
    it = Exporting(queue, maker, disk, memory, [], now)
    queue.listen(it.told.append)
    if go:
        maker.go.set()
    if names:
        disk.names.set()
    yield it
    await crew.drain()
    assert crew.failures == []


def wanted(name: str = "cat", **settings: object) -> ExportRequest:
    how = ExportSettings(**settings)  # type: ignore[arg-type]
    return ExportRequest(
        pieces=(ExportPiece("/1.mp4"),),
        settings=how,
        folder=Path("/there"),
        name=name,
        title="A cat",
        notes={"prompt": "\u732b"},
    )


async def test_an_export_goes_from_draft_to_name() -> None:
    async with exporting() as it:
        number = it.queue.add(wanted(kind=ExportKind.GIF))
        await it.ended()
        assert [type(entry.state) for entry in it.told] == [ExportWaiting, ExportRunning, ExportDone]
        assert it.told[1].state == ExportRunning(0.0, None)
        assert it.queue.entries == (
            ExportEntry(number, wanted(kind=ExportKind.GIF), ExportDone(Path("/there/cat.gif"), MADE)),
        )
        assert it.disk.finished == [(Path("/there/0.part"), "cat", ".gif", None)]
        work = it.maker.works[0]
        assert (work.target, work.title, json.loads(work.notes)) == ("/there/0.part", "A cat", {"prompt": "\u732b"})
        assert "\u732b" in work.notes, "players show it as it is written"
        assert it.disk.dropped == []


async def test_without_notes_the_file_says_nothing_and_a_sidecar_all() -> None:
    async with exporting(kind=ExportKind.FRAMES) as it:
        it.queue.add(wanted(kind=ExportKind.FRAMES, notes=False, sidecar=True))
        await it.ended()
        assert (it.maker.works[0].title, it.maker.works[0].notes) == ("", "")
        assert it.disk.finished == [(Path("/there/0.part"), "cat", "", {"prompt": "\u732b"})]


async def test_what_is_wanted_of_an_export_reaches_who_makes_it() -> None:
    async with exporting() as it:
        plain = ExportRequest(pieces=(ExportPiece("/1.mp4"),), settings=ExportSettings(), folder=Path("/"), name="a")
        it.queue.add(plain)
        rich = replace(wanted(), is_lineage=True, side_by_side=True)
        it.queue.add(rich)
        await it.ended()
        first, second = it.maker.works
        assert (first.pieces, first.settings, first.notes, first.title) == (plain.pieces, plain.settings, "", "")
        assert (first.is_lineage, first.side_by_side, plain.title) == (False, False, "")
        assert (second.is_lineage, second.side_by_side) == (True, True)
        assert [entry.number for entry in it.queue.entries] == [1, 2]


async def test_a_few_are_made_at_once_and_the_others_wait() -> None:
    async with exporting(go=False) as it:
        for number in range(AT_ONCE + 2):
            it.queue.add(wanted(f"cat {number}"))
        await until(lambda: len(it.maker.works) == AT_ONCE)
        assert it.states() == [ExportRunning] * AT_ONCE + [ExportWaiting] * 2
        it.maker.go.set()
        await it.ended()
        assert it.states() == [ExportDone] * (AT_ONCE + 2)


async def test_it_tells_how_far_it_is_and_how_long_it_takes() -> None:
    async with exporting(go=False) as it:
        it.queue.add(wanted())
        await until(lambda: it.maker.moved)
        it.now[0] = 110.0
        for share, left in ((0.01, None), (0.25, 30.0), (1.0, 0.0)):
            it.maker.moved[0](share)
            assert it.queue.entries[0].state == ExportRunning(share, left)
        it.maker.go.set()
        await it.ended()
        it.maker.moved[0](0.5)
        assert it.states() == [ExportDone]
        it.queue.forget_ended()
        it.maker.moved[0](0.5)
        assert it.queue.entries == ()


async def test_what_is_called_off_leaves_nothing_whether_it_has_begun_or_not() -> None:
    async with exporting(go=False) as it:
        numbers = [it.queue.add(wanted(f"cat {number}")) for number in range(AT_ONCE + 1)]
        await until(lambda: len(it.maker.works) == AT_ONCE)
        for number in (numbers[0], numbers[-1]):
            it.queue.call_off(number)
        await until(lambda: it.states().count(ExportCalledOff) == 2)
        assert it.disk.dropped == it.disk.drafts[:1]
        it.maker.go.set()
        await it.ended()
        it.queue.call_off(numbers[1])
        assert it.states() == [ExportCalledOff, ExportDone, ExportCalledOff]
        it.queue.forget_ended()
        assert it.queue.entries == ()


async def test_a_trial_tells_what_it_would_be_and_makes_nothing() -> None:
    async with exporting() as it:
        assert await it.queue.try_out(wanted()) == MADE
        assert [(work.is_trial, work.target) for work in it.maker.works] == [(True, "")]
        assert (it.disk.drafts, it.queue.entries) == ([], ())


async def test_a_refusal_is_told_and_nothing_is_left() -> None:
    async with exporting() as it:
        it.maker.refuses = "disk_full"
        it.queue.add(wanted())
        await it.ended()
        it.maker.refuses, it.disk.refuses = "", "save_denied"
        it.queue.add(wanted())
        await it.ended()
        codes = [entry.state.failure.code for entry in it.queue.entries if isinstance(entry.state, ExportFailed)]
        assert codes == ["disk_full", "save_denied"]
        assert it.disk.dropped == it.disk.drafts


DRAFT = Path("/there/0.part")


async def test_what_goes_on_is_noted_before_anything_of_it_is_there() -> None:
    async with exporting(go=False, names=False) as it:
        it.queue.add(wanted())
        await until(lambda: it.maker.works)
        assert it.memory.notes == [(), (UnfinishedExport(wanted()),), (UnfinishedExport(wanted(), DRAFT),)]
        it.maker.go.set()
        await until(lambda: it.memory.notes[-1] == (UnfinishedExport(wanted(), DRAFT, MADE),))
        assert it.disk.settled == [DRAFT]
        it.disk.names.set()
        await it.ended()
        assert it.memory.notes[-1] == ()


async def test_an_export_goes_on_at_the_next_start_and_leaves_no_half_file() -> None:
    async with exporting(go=False) as it:
        for name in ("cat", "dog", "gnu"):
            it.queue.add(wanted(name))
        await until(lambda: len(it.maker.works) == AT_ONCE)
    assert [one.request.name for one in it.memory.notes[-1]] == ["cat", "dog", "gnu"]
    assert sorted(it.disk.dropped) == it.disk.drafts
    async with exporting(memory=it.memory) as later:
        await later.queue.begin()
        await later.ended()
        assert later.disk.dropped == it.disk.drafts
        assert [named[1] for named in later.disk.finished] == ["cat", "dog", "gnu"]
        assert later.memory.notes[-1] == ()


async def test_what_was_whole_gets_its_name_and_is_not_made_twice() -> None:
    async with exporting(names=False) as it:
        it.queue.add(wanted())
        await until(lambda: it.memory.notes[-1] == (UnfinishedExport(wanted(), DRAFT, MADE),))
        # It has what it needs, and is called off no more.
        it.queue.call_off(1)
    assert it.disk.dropped == []
    async with exporting(memory=it.memory) as later:
        await later.queue.begin()
        await later.ended()
        assert (later.maker.works, later.disk.finished) == ([], [(DRAFT, "cat", ".mp4", None)])
        assert later.queue.entries[0].state == ExportDone(Path("/there/cat.mp4"), MADE)


async def test_what_has_got_its_name_before_the_end_is_done() -> None:
    memory = FakeMemory([(UnfinishedExport(wanted(), DRAFT, MADE),)])
    async with exporting(memory=memory) as it:
        it.disk.there = False
        await it.queue.begin()
        assert (it.queue.entries, memory.notes[-1]) == ((), ())


async def test_what_was_called_off_does_not_come_back() -> None:
    unwanted = UnfinishedExport(wanted(), DRAFT, MADE, unwanted=True)
    async with exporting(memory=FakeMemory([(unwanted,)])) as it:
        # Its draft could not be dropped, so it is tried once more at the next start.
        await it.queue.begin()
        assert (it.queue.entries, it.disk.dropped) == ((), [DRAFT])
    async with exporting(go=False) as it:
        for name in ("cat", "dog", "gnu"):
            it.queue.add(wanted(name))
        await until(lambda: len(it.maker.works) == AT_ONCE)
        it.queue.call_off_all()
        await it.ended()
        assert it.states() == [ExportCalledOff] * 3
    async with exporting(memory=it.memory) as later:
        await later.queue.begin()
        assert later.queue.entries == ()


async def test_nothing_goes_on_in_a_library_from_elsewhere() -> None:
    async with exporting(memory=FakeMemory([(UnfinishedExport(wanted(), DRAFT),)])) as it:
        await it.queue.begin(is_ours=False)
        assert (it.queue.entries, it.disk.dropped, it.memory.notes[-1]) == ((), [], ())


async def test_a_disk_that_does_not_answer_keeps_no_export_from_being_made() -> None:
    memory = FakeMemory([(UnfinishedExport(wanted("cat"), DRAFT, MADE), UnfinishedExport(wanted("dog")))])
    async with exporting(memory=memory) as it:
        it.disk.refuses = "disk_failed"
        await it.queue.begin()
        it.disk.refuses = ""
        await it.ended()
        assert [named[1] for named in it.disk.finished] == ["cat", "dog"]
        assert len(it.maker.works) == 2


async def test_what_cannot_be_noted_is_exported_all_the_same() -> None:
    async with exporting() as it:
        it.memory.refuses = True
        it.queue.add(wanted())
        await it.ended()
        assert it.states() == [ExportDone]
