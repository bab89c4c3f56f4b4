"""The note about the app's own token: kept whole, apart for each host, and of no secret."""

import asyncio
import os
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.token_note import OwnTokenNote
from kinogrid.store.own_token_file import OwnTokenFile

BEFORE = OwnTokenNote("Kinogrid a", Decimal("5.5"), None, "c-1", "0" * 32)
NOTE = OwnTokenNote("Kinogrid b", Decimal(20), 1_900_000_000.5, "", "", BEFORE)


async def test_a_note_comes_back_as_it_was_for_its_host_alone(tmp_path: Path) -> None:
    path = tmp_path / "own-token.json"
    file, other = OwnTokenFile(path, "api.acedata.cloud"), OwnTokenFile(path, "https://other.example:8443")
    assert await file.read() is None
    await file.write(NOTE)
    await other.write(BEFORE)
    assert (await file.read(), await other.read()) == (NOTE, BEFORE)
    await other.write(None)
    assert (await file.read(), await other.read()) == (NOTE, None)
    assert os.name == "nt" or path.stat().st_mode & 0o077 == 0
    await file.aclose()
    await other.aclose()


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"{}", b"[]", b'{"accounts": {"h": [{"name": 1}]}}', b"\xff\xfe", b'{"accounts": ' + b"[" * 70_000),
        *(b'{"accounts": {"h\xff": []}}', b'{"accounts": {}}' + b" " * 1024 * 1024),
    ],
)
async def test_what_cannot_be_read_is_no_note(tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "own-token.json"
    path.write_bytes(content)
    file = OwnTokenFile(path, "h")
    assert await file.read() is None
    assert "cannot be read" in caplog.text
    await file.write(NOTE)
    assert await file.read() == NOTE
    await file.aclose()


async def test_a_link_out_of_the_library_is_neither_read_nor_written_through(tmp_path: Path) -> None:
    outside, path = tmp_path / "outside.json", tmp_path / "own-token.json"
    file = OwnTokenFile(outside, "h")
    await file.write(BEFORE)
    await file.aclose()
    before = outside.read_bytes()
    path.symlink_to(outside)
    linked = OwnTokenFile(path, "h")
    assert await linked.read() is None
    await linked.write(NOTE)
    assert (await linked.read(), outside.read_bytes()) == (NOTE, before)
    await linked.aclose()


async def test_a_disk_that_does_not_take_it_is_told(tmp_path: Path) -> None:
    file = OwnTokenFile(tmp_path / "nowhere" / "own-token.json", "h")
    with pytest.raises(LibraryTrouble):
        await file.write(NOTE)
    await file.aclose()


def chain(length: int) -> OwnTokenNote:
    note = OwnTokenNote("Kinogrid 0", Decimal(20), 1_900_000_000.5, "c-0", "0" * 32)
    for number in range(1, length):
        note = replace(note, name=f"Kinogrid {number}", credential_id=f"{number:036}", before=note)
    return note


async def test_the_fullest_file_that_is_written_is_read_and_only_the_oldest_are_left_out(tmp_path: Path) -> None:
    path, note = tmp_path / "own-token.json", chain(51)
    hosts = [OwnTokenFile(path, f"https://{number}.example:8443") for number in range(21)]
    for host in hosts:
        await host.write(note)
    oldest, *others = [await host.read() for host in hosts]
    assert oldest is None
    for one in others:
        assert one is not None
        assert [one.name, *(former.name for former in one.former())] == [f"Kinogrid {50 - back}" for back in range(50)]
    for host in hosts:
        await host.aclose()


async def test_of_a_file_from_elsewhere_no_more_is_believed_than_is_written_here(tmp_path: Path) -> None:
    path = tmp_path / "own-token.json"
    one = '{"name":"Kinogrid x","limit":"1","expires":null,"credential_id":"c","mark":""}'
    path.write_text('{"accounts":{"h":[' + ",".join([one] * 60) + "]}}")
    file = OwnTokenFile(path, "h")
    note = await file.read()
    assert note is not None
    assert len(note.former()) == 49
    await file.aclose()


async def test_what_is_written_last_is_what_is_kept(tmp_path: Path) -> None:
    file = OwnTokenFile(tmp_path / "own-token.json", "h")
    for _ in range(40):
        await asyncio.gather(file.write(chain(30)), file.write(BEFORE))
        assert await file.read() == BEFORE
    await file.aclose()
