"""What is noted of exports that go on comes back as it was, and nothing that others wrote there does harm."""

import json
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kinogrid.domain.export import (
    ExportKind,
    ExportMade,
    ExportPiece,
    ExportRequest,
    ExportSettings,
    Filling,
    Shape,
    UnfinishedExport,
)
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.export_memory import ExportMemoryFile

# A name of bytes that are no text, as a disk of a POSIX system may have it.
ODD = os.fsdecode(b"clip \xff.mp4")
REQUEST = ExportRequest(
    pieces=(ExportPiece(f"/{ODD}", 2, 5, "1"), ExportPiece("/\u732b.mp4")),
    settings=ExportSettings(kind=ExportKind.GIF, shape=Shape.TALL, filling=Filling.BARS, bound=9, sidecar=True),
    folder=Path("/there") / ODD,
    name="a \u202ecat",
    is_lineage=True,
    title="A cat",
    notes={"prompt": "\u732b", "lineage": [{"variant": 1}]},
)
DRAFT = REQUEST.folder / ".kinogrid-0123456789abcdef.part"
NOTED = (
    UnfinishedExport(REQUEST),
    UnfinishedExport(REQUEST, DRAFT),
    UnfinishedExport(REQUEST, DRAFT, ExportMade(7, 24, 160, 192, copied=True)),
    UnfinishedExport(REQUEST, DRAFT, unwanted=True),
)


@pytest.fixture
async def memory(tmp_path: Path) -> AsyncIterator[ExportMemoryFile]:
    made = ExportMemoryFile(tmp_path / "exports.json")
    yield made
    await made.aclose()


async def test_what_was_noted_comes_back_and_nothing_leaves_no_file(memory: ExportMemoryFile, tmp_path: Path) -> None:
    assert await memory.read() == ()
    await memory.write(NOTED)
    assert await memory.read() == NOTED
    await memory.write(())
    await memory.write(())
    assert not (tmp_path / "exports.json").exists()


@pytest.mark.parametrize(
    "text",
    [b"", b"[", b"{}", b"\xff", b"[1]", b"[" * 100_000, b'[{"request": {"folder": 7}}]', b'[{"request": null}]'],
)
async def test_what_is_no_note_is_none(memory: ExportMemoryFile, tmp_path: Path, text: bytes) -> None:
    (tmp_path / "exports.json").write_bytes(text)
    assert await memory.read() == ()


async def test_a_draft_is_believed_in_only_beside_what_it_is_to_become(
    memory: ExportMemoryFile, tmp_path: Path
) -> None:
    path = tmp_path / "exports.json"
    await memory.write(NOTED[2:3])
    kept = json.loads(path.read_text())
    kept[0]["draft"] = "/home/somebody/.kinogrid-0123456789abcdef.part"
    path.write_text(json.dumps(kept))
    assert await memory.read() == (UnfinishedExport(REQUEST),)


async def test_a_place_that_takes_no_note_is_told(memory: ExportMemoryFile, tmp_path: Path) -> None:
    (tmp_path / "exports.json").mkdir()
    with pytest.raises(LibraryTrouble):
        await memory.write(NOTED)
