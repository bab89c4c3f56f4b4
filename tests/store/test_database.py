import asyncio
import os
import sqlite3
import stat
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.database import Database, Step, set_aside
from tests.disks import SmallDisk
from tests.store.bringing import trouble
from tests.store.conftest import opened

ONE: tuple[Step, ...] = (("CREATE TABLE things (name TEXT PRIMARY KEY) STRICT",),)
TWO: tuple[Step, ...] = (*ONE, ("ALTER TABLE things ADD COLUMN size INTEGER", "UPDATE things SET size = 7"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    """Give a new file with one table."""
    async with opened(path, ONE) as made:
        yield made


@pytest.mark.skipif(sys.platform == "win32", reason="looks at the rights of Unix")
@pytest.mark.parametrize("before", [None, 0o644])
async def test_nobody_else_can_read_a_database_nor_what_lies_beside_it_whatever_the_mask(
    path: Path, before: int | None
) -> None:
    mask = os.umask(0)
    try:
        if before is not None:
            for file in (path, path.with_name("a.db-wal")):
                file.touch(before)
        async with opened(path, ONE) as database:
            await database.write(partial(add, "a"))
            found = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    finally:
        os.umask(mask)
    assert found == {"a.db": 0o600, "a.db-wal": 0o600, "a.db-shm": 0o600}


async def test_a_database_flushes_to_the_disk_itself(database: Database) -> None:
    def asked(connection: sqlite3.Connection) -> dict[str, int]:
        names = ("synchronous", "fullfsync", "checkpoint_fullfsync", "trusted_schema")
        return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}

    found = await database.read(asked)
    assert found == {"synchronous": 2, "fullfsync": 1, "checkpoint_fullfsync": 1, "trusted_schema": 0}


async def test_what_a_file_from_elsewhere_has_in_its_schema_calls_no_function_of_ours(path: Path) -> None:
    async with opened(path, ONE):
        pass
    with closing(sqlite3.connect(path)) as planted:
        planted.execute("CREATE TRIGGER evil AFTER INSERT ON things BEGIN SELECT ours(new.name); END")
    called: list[str] = []
    async with opened(path, ONE) as database:
        await database.read(lambda connection: connection.create_function("ours", 1, called.append))
        with pytest.raises(sqlite3.OperationalError, match="unsafe use of ours"):
            await database.write(partial(add, "a"))
    assert called == []


def add(name: str, connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO things (name) VALUES (?)", (name,))


def add_all(names: list[str], connection: sqlite3.Connection) -> None:
    for name in names:
        add(name, connection)


def names(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT name FROM things ORDER BY rowid")]


def hurt(path: Path) -> None:
    """Overwrite a piece of a page."""
    data = bytearray(path.read_bytes())
    data[5 * 4096 : 5 * 4096 + 64] = b"\xff" * 64
    path.write_bytes(data)


async def test_a_new_file_is_durable_and_sound(database: Database) -> None:
    def settings(connection: sqlite3.Connection) -> list[object]:
        wanted = ("journal_mode", "synchronous", "foreign_keys", "user_version")
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted]

    assert await database.read(settings) == ["wal", 2, 1, 1]
    assert await database.integrity_check() == ()
    for _ in range(2):
        await database.aclose()


async def test_an_older_file_climbs_every_step_and_keeps_its_rows(path: Path) -> None:
    async with opened(path, ONE) as database:
        await database.write(partial(add, "cup"))
    async with opened(path, TWO) as database:
        assert await database.read(lambda c: c.execute("SELECT * FROM things").fetchall()) == [("cup", 7)]


async def test_a_step_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    wrong: tuple[Step, ...] = (*ONE, ("CREATE TABLE extra (a)", "NOT SQL"))
    schemas = []
    for _ in range(2):
        async with opened(path, ONE) as database:
            schemas.append(await database.read(lambda c: c.execute("SELECT name FROM sqlite_schema").fetchall()))
        with pytest.raises(sqlite3.OperationalError):
            await Database.open(path, wrong)
    assert schemas == [[("things",), ("sqlite_autoindex_things_1",)]] * 2


async def test_a_newer_file_is_refused_in_plain_words_and_not_touched(tmp_path: Path) -> None:
    await (await Database.open(tmp_path / "a.db", TWO)).aclose()
    before = (tmp_path / "a.db").read_bytes()
    with trouble("library_newer"):
        await Database.open(tmp_path / "a.db", ONE)
    assert (tmp_path / "a.db").read_bytes() == before


async def test_another_programs_file_is_refused(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (url)")
    connection.close()
    with trouble("library_foreign"):
        await Database.open(path, ONE)


async def test_an_empty_file_is_taken_as_new(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    async with opened(tmp_path / "a.db", ONE) as database:
        assert await database.read(names) == []


async def test_garbage_is_damage(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"not a database at all " * 100)
    with trouble("library_damaged"):
        await Database.open(tmp_path / "a.db", ONE)


async def test_the_check_finds_a_hurt_file(tmp_path: Path) -> None:
    async with opened(tmp_path / "a.db", ONE) as database:
        await database.write(partial(add_all, [f"{n:0>400}" for n in range(200)]))
    hurt(tmp_path / "a.db")
    async with opened(tmp_path / "a.db", ONE) as database:
        try:
            assert await database.integrity_check() != ()
        except LibraryTrouble as damage:
            assert damage.failure.code == "library_damaged"  # noqa: PT017 - SQLite may report it either way


async def test_a_write_is_all_or_nothing_and_our_own_mistakes_come_through(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        await database.write(partial(add_all, ["cup", "cup"]))
    with pytest.raises(sqlite3.OperationalError):
        await database.write(lambda connection: connection.execute("SELECT nonsense FROM nowhere"))
    assert await database.read(names) == []


async def test_a_full_disk_is_told_nothing_half_written_stays_and_room_mends_it(small_disk: SmallDisk) -> None:
    async with opened(small_disk.folder / "a.db", ONE) as database:
        await database.write(partial(add, "before"))
        small_disk.fill(300_000)
        with pytest.raises(LibraryTrouble) as caught:
            await database.write(partial(add_all, [f"{n:0>9000}" for n in range(400)]))
        # SQLite takes only a full file system for full; a bound on the file is a disk that fails.
        assert caught.value.failure.code in {"disk_full", "disk_failed"}
        assert await database.read(names) == ["before"]
        small_disk.free()
        await database.write(partial(add, "after"))
        assert await database.read(names) == ["before", "after"]
        assert await database.integrity_check() == ()


async def test_a_folder_that_cannot_be_written_is_told(read_only: Path) -> None:
    with trouble("disk_denied"):
        await Database.open(read_only / "a.db", ONE)


async def test_a_file_held_by_another_program_is_told(path: Path) -> None:
    async with opened(path, ONE, patience=0.05) as database:
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with trouble("library_busy"):
            await database.write(partial(add, "cup"))
        holder.execute("ROLLBACK")
        holder.close()
        await database.write(partial(add, "cup"))


async def test_a_cancelled_caller_does_not_take_its_write_back_and_its_failure_is_logged(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with opened(path, ONE) as database:
        first, *others = (asyncio.create_task(database.write(partial(add, name))) for name in ("cup", "plate", "cup"))
        await asyncio.sleep(0)
        for write in others:
            write.cancel()
            with pytest.raises(asyncio.CancelledError):
                await write
        await first
    async with opened(path, ONE) as database:
        assert await database.read(names) == ["cup", "plate"]
    assert "IntegrityError" in caplog.text


async def test_closing_waits_for_the_writes_and_then_takes_no_more(path: Path) -> None:
    async with opened(path, ONE) as database:
        writes = [asyncio.create_task(database.write(partial(add, f"{n}"))) for n in range(20)]
        await asyncio.sleep(0)
    await asyncio.gather(*writes)
    with pytest.raises(RuntimeError):
        await database.read(names)
    async with opened(path, ONE) as database:
        assert await database.read(names) == [f"{n}" for n in range(20)]


async def test_the_loop_runs_on_while_the_database_works(database: Database) -> None:
    turns = 0
    slow = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 300000) SELECT max(x) FROM n"
    work = asyncio.create_task(database.read(lambda connection: connection.execute(slow).fetchone()))
    while not work.done():
        await asyncio.sleep(0)
        turns += 1
    assert (await work)[0] == 300000
    assert turns > 10


def placed(path: Path) -> list[str]:
    """Give what the next start would find."""
    with closing(sqlite3.connect(path)) as connection:
        return names(connection)


@pytest.mark.parametrize("beside", [True, False])
async def test_a_file_deleted_under_a_library_is_noticed_and_written_back_whole(path: Path, beside: bool) -> None:
    heard: list[str] = []
    async with opened(path, ONE) as database:
        database.listen(lambda: heard.append("lost"))
        await database.write(partial(add, "cup"))
        assert not await database.is_lost()
        for gone in path.parent.glob("a.db*") if beside else [path]:
            gone.unlink()
        assert await database.is_lost()
        assert heard == []
        await database.write(partial(add, "plate"))
        assert heard == ["lost"]
        # What is asked for meanwhile meets the file that is open by then.
        written, *found = await asyncio.gather(database.write_back(), database.read(names), database.read(names))
        assert (written, found) == ("", [["cup", "plate"]] * 2)
        assert not await database.is_lost()
        await database.write(partial(add, "spoon"))
        assert heard == ["lost"]
        assert await database.read(names) == ["cup", "plate", "spoon"]
        assert await database.integrity_check() == ()
    assert placed(path) == ["cup", "plate", "spoon"]
    assert [found.name for found in path.parent.iterdir()] == ["a.db"]


async def test_another_file_in_its_place_is_kept_and_the_library_goes_on_as_it_was(path: Path) -> None:
    async with opened(path, ONE) as database:
        await database.write(partial(add, "cup"))
        async with opened(path.with_name("b.db"), ONE) as other:
            await other.write(partial(add, "stranger"))
        path.with_name("b.db").replace(path)
        assert await database.is_lost()
        assert await database.write_back() == "a.replaced.db"
        await database.write(partial(add, "plate"))
    assert placed(path) == ["cup", "plate"]
    assert placed(path.with_name("a.replaced.db")) == ["stranger"]


async def test_a_library_whose_folder_is_gone_goes_on_until_there_is_one_again(path: Path) -> None:
    folder = path.parent / "library"
    folder.mkdir()
    async with opened(folder / "a.db", ONE) as database:
        await database.write(partial(add, "cup"))
        folder.rename(path.parent / "elsewhere")
        for name in ("plate", "spoon"):
            with trouble("disk_denied"):
                await database.write_back()
            await database.write(partial(add, name))
        folder.mkdir()
        assert await database.write_back() == ""
    assert placed(folder / "a.db") == ["cup", "plate", "spoon"]


async def test_a_stranger_keeps_what_it_has_not_written_into_its_own_file_yet(path: Path) -> None:
    async with opened(path, ONE) as database, opened(path.with_name("b.db"), ONE) as other:
        await database.write(partial(add, "cup"))
        await other.write(partial(add, "stranger"))
        for more in ("", "-wal", "-shm"):
            path.with_name(f"b.db{more}").replace(path.with_name(f"a.db{more}"))
        assert await database.write_back() == "a.replaced.db"
        assert placed(path.with_name("a.replaced.db")) == ["stranger"]
        assert await database.read(names) == ["cup"]
    assert placed(path) == ["cup"]


async def test_a_sound_file_passes_the_check_and_a_hurt_one_does_not(path: Path) -> None:
    async with opened(path, ONE) as database:
        await database.write(partial(add_all, [f"{n:0>400}" for n in range(200)]))
        await database.check()
    hurt(path)
    async with opened(path, ONE) as database:
        with trouble("library_damaged"):
            await database.check()


async def test_a_check_that_nobody_waits_for_any_longer_ends_and_says_nothing(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with opened(path, ONE) as database:
        await database.write(partial(add_all, [f"{n:0>400}" for n in range(5_000)]))
        checking = asyncio.create_task(database.check())
        await asyncio.sleep(0)
        checking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await checking
        assert not database.is_sound
    assert "work failed" not in caplog.text


def test_a_file_set_aside_never_takes_the_place_of_another(path: Path) -> None:
    assert set_aside(path, "lost") == ""
    for wanted in ("a.lost.db", "a.lost-2.db", "a.lost-3.db"):
        path.write_text(wanted)
        path.with_name("a.db-wal").write_text(wanted)
        assert set_aside(path, "lost") == wanted
        assert not path.exists()
        assert path.with_name(wanted).read_text() == path.with_name(f"{wanted}-wal").read_text() == wanted
