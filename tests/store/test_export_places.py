"""A person's own folders: whole or not at all, and never over what is there."""

import asyncio
import json
import stat
import sys
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.export_places import ExportPlaces, free_name
from kinogrid.store.privacy import persons_mode


async def begun(places: ExportPlaces, folder: Path, *, many: bool = False) -> Path:
    draft = places.draft_in(folder)
    assert not await places.is_there(draft)
    await places.begin(draft, many=many)
    await places.settle(draft)
    assert await places.is_there(draft)
    return draft


async def finished(folder: Path, name: str, suffix: str = ".mp4", content: bytes = b"film") -> Path:
    places = ExportPlaces()
    draft = await begun(places, folder)
    draft.write_bytes(content)
    made = await places.finish(draft, name, suffix)
    await places.aclose()
    return made


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_a_draft_gets_its_name_once_it_is_whole(tmp_path: Path) -> None:
    places = ExportPlaces()
    folder = tmp_path / "new folder"
    draft = await begun(places, folder)
    assert draft.parent == folder
    assert draft.suffix == ".part"
    draft.write_bytes(b"film")
    made = await places.finish(draft, "a cat", ".mp4")
    assert [path.name for path in folder.iterdir()] == ["a cat.mp4"]
    assert made.read_bytes() == b"film"
    await places.aclose()


async def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "cat.mp4").write_bytes(b"mine")
    (tmp_path / "cat (2).mp4").symlink_to(tmp_path / "nowhere")
    (tmp_path / "cat (3).mp4").mkdir()
    assert (await finished(tmp_path, "cat")).name == "cat (4).mp4"
    assert (tmp_path / "cat.mp4").read_bytes() == b"mine"
    assert (tmp_path / "cat (2).mp4").is_symlink()


@pytest.mark.parametrize("name", ["a" * 300, "\u732b" * 100, "a. " * 100])
async def test_a_long_name_has_room_for_number_and_ending(tmp_path: Path, name: str) -> None:
    first, second = await finished(tmp_path, name), await finished(tmp_path, name)
    assert first.suffix == second.suffix == ".mp4"
    assert second.name.endswith(" (2).mp4")
    assert free_name(tmp_path, name, ".mp4").name.endswith(" (3).mp4")


async def test_folders_come_beside_one_of_their_name_with_a_persons_own_rights(tmp_path: Path) -> None:
    places = ExportPlaces()
    for name in ("cat", "cat (2)"):
        draft = await begun(places, tmp_path, many=True)
        (draft / "0001.png").write_bytes(b"png")
        (draft / "clips").mkdir(0o700)
        (draft / "clips" / "1.mp4").write_bytes(b"mp4")
        made = await places.finish(draft, "cat", "")
        assert made == tmp_path / name
        assert sorted(path.name for path in made.rglob("*")) == ["0001.png", "1.mp4", "clips"]
        if sys.platform != "win32":
            assert {stat.S_IMODE(path.stat().st_mode) for path in made.rglob("*.*")} == {persons_mode()}
            assert (made / "clips").stat().st_mode == made.stat().st_mode
    await places.aclose()


async def test_a_sidecar_stands_beside_its_file(tmp_path: Path) -> None:
    places = ExportPlaces()
    (tmp_path / "cat.json").write_text("mine")
    draft = await begun(places, tmp_path)
    await places.finish(draft, "cat", ".mp4", {"prompt": "\u732b"})
    assert (tmp_path / "cat.json").read_text() == "mine"
    told = json.loads((tmp_path / "cat (2).json").read_text("utf-8"))
    assert told == {"file": "cat.mp4", "prompt": "\u732b"}
    await places.aclose()


async def test_a_draft_that_is_not_wanted_while_it_is_begun_is_gone_too(tmp_path: Path) -> None:
    places = ExportPlaces()
    for _again in range(20):
        draft = places.draft_in(tmp_path)
        beginning = asyncio.create_task(places.begin(draft, many=False))
        await asyncio.sleep(0)
        beginning.cancel()
        await asyncio.gather(beginning, return_exceptions=True)
        await places.drop(draft)
        assert names_in(tmp_path) == []
    await places.aclose()


async def test_nothing_is_left_of_what_is_dropped(tmp_path: Path) -> None:
    places = ExportPlaces()
    for many in (False, True):
        draft = await begun(places, tmp_path, many=many)
        if many:
            (draft / "0001.png").write_bytes(b"png")
        await places.drop(draft)
    await places.aclose()
    assert names_in(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX's")
async def test_others_may_read_it_as_what_any_program_saves(tmp_path: Path) -> None:
    made = (await finished(tmp_path, "cat")).stat()
    assert stat.S_IMODE(made.st_mode) == persons_mode()


async def test_a_place_that_takes_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    places = ExportPlaces()
    with pytest.raises(LibraryTrouble) as caught:
        await begun(places, tmp_path / "file" / "folder")
    assert caught.value.failure.code == "save_denied"
    draft = await begun(places, tmp_path)
    draft.unlink()
    with pytest.raises(LibraryTrouble) as caught:
        await places.finish(draft, "cat", ".mp4")
    assert caught.value.failure.code == "save_denied"
    await places.aclose()
    assert names_in(tmp_path) == ["file"]


async def test_only_what_is_called_as_drafts_are_is_taken_for_one(tmp_path: Path) -> None:
    mine, folder = tmp_path / "film.mp4", tmp_path / "mine"
    mine.write_bytes(b"mine")
    folder.mkdir()
    places = ExportPlaces()
    (tmp_path / ".kinogrid-0123456789abcdef.part").symlink_to(folder)
    for path in (mine, folder, tmp_path / ".kinogrid-0123456789abcdef.part"):
        await places.drop(path)
    assert not await places.is_there(mine)
    await places.aclose()
    assert sorted(names_in(tmp_path)) == ["film.mp4", "mine"]


async def test_a_draft_never_takes_the_place_of_something(tmp_path: Path) -> None:
    places = ExportPlaces()
    draft = await begun(places, tmp_path)
    draft.write_bytes(b"film")
    for many in (False, True):
        with pytest.raises(LibraryTrouble):
            await places.begin(draft, many=many)
    await places.aclose()
    assert draft.read_bytes() == b"film"
