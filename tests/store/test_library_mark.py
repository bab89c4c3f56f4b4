"""Only the installation that opened a library last is known by its mark, and only in the folder where it did."""

import hashlib
import hmac
import os
import shutil
from pathlib import Path

import pytest

from kinogrid.store.library_mark import LibraryMark
from tests.disks import make_pipe


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    return folder


async def ours(library: Path, key: Path, *, trusted: bool = False) -> bool:
    mark = LibraryMark(library / "opened-by", key, **({"is_ours": True} if trusted else {}))
    found = await mark.is_ours()
    await mark.aclose()
    return found


async def put(library: Path, key: Path) -> None:
    mark = LibraryMark(library / "opened-by", key)
    await mark.put()
    await mark.aclose()


async def test_a_library_is_ours_once_it_was_opened_here(library: Path, tmp_path: Path) -> None:
    key = tmp_path / "config" / "kinogrid" / "installation"
    assert not await ours(library, key)
    assert await ours(library, key, trusted=True)
    await put(library, key)
    assert await ours(library, key)
    if os.name == "posix":
        assert key.stat().st_mode & 0o777 == 0o600
        assert key.parent.stat().st_mode & 0o777 == 0o700
    # The key itself is nowhere in what may be handed on.
    assert key.read_bytes() not in (library / "opened-by").read_bytes()
    before = key.read_bytes()
    await put(library, key)
    assert key.read_bytes() == before


async def test_nor_does_a_mark_that_came_along_say_so(library: Path, tmp_path: Path) -> None:
    key = tmp_path / "installation"
    await put(library, key)
    copied = tmp_path / "copied"
    shutil.copytree(library, copied)
    assert not await ours(copied, key)
    # The same path with another folder at it.
    shutil.move(library, tmp_path / "away")
    shutil.copytree(copied, library)
    assert not await ours(library, key)
    assert not await ours(library, tmp_path / "of somebody else")


async def test_a_library_that_another_installation_opened_since_is_no_longer_ours(
    library: Path, tmp_path: Path
) -> None:
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    await put(library, mine)
    await put(library, theirs)
    assert not await ours(library, mine)
    assert await ours(library, theirs)


async def test_a_key_that_is_none_opens_nothing_and_is_replaced(library: Path, tmp_path: Path) -> None:
    key = tmp_path / "installation"
    await put(library, key)
    for cut in (b"", key.read_bytes()[:31], key.read_bytes() * 20):
        key.write_bytes(cut)
        await put(library, key) if cut else None
        assert await ours(library, key) is bool(cut)
        key.write_bytes(cut)
        assert not await ours(library, key)


async def test_what_stands_in_the_way_makes_it_somebody_elses_and_holds_nobody(library: Path, tmp_path: Path) -> None:
    key, mark = tmp_path / "installation", library / "opened-by"
    await put(library, key)
    secret = tmp_path / "secret"
    mark.rename(secret)
    mark.symlink_to(secret)
    assert not await ours(library, key)
    await put(library, key)
    assert not mark.is_symlink()
    assert await ours(library, key)
    key.unlink()
    make_pipe(key)
    assert not await ours(library, key)
    key.unlink()
    key.mkdir()
    await put(library, key)  # Said in the log: the next start asks again.
    assert not await ours(library, key)
    shutil.rmtree(library)
    assert not await ours(library, tmp_path / "new")


def word(library: Path, key: bytes) -> bytes:
    """Give the word that an installation with this key writes."""
    facts = library.stat()
    place = b"\0".join((os.fsencode(library.resolve()), str(facts.st_dev).encode(), str(facts.st_ino).encode()))
    return hmac.new(key, place, hashlib.sha256).hexdigest().encode()


async def test_a_mark_that_anybody_can_make_says_nothing(library: Path, tmp_path: Path) -> None:
    key, mark = tmp_path / "installation", library / "opened-by"
    await put(library, key)
    assert mark.read_bytes() == word(library, key.read_bytes()), "told by its folder's path, disk and number"
    for known in (b"", b"short"):
        key.write_bytes(known)
        mark.write_bytes(word(library, known))
        assert not await ours(library, key)
    key.unlink()
    mark.write_bytes(word(library, b""))
    assert not await ours(library, key)


async def test_a_library_whose_folder_is_gone_is_not_ours_and_stops_nobody(library: Path, tmp_path: Path) -> None:
    key = tmp_path / "installation"
    await put(library, key)
    shutil.rmtree(library)
    assert not await ours(library, key)
    await put(library, key)  # Said in the log, and no folder is made.
    assert not await ours(library, key)
