"""Files are shown chosen in their folder, over a real message bus; where nobody does that, the folder is shown."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from kinogrid.ui.file_reveal import FileReveal, explorer, explorer_arguments, file_addresses, finder_arguments
from tests.fakes.file_manager import file_manager
from tests.fakes.notification_daemon import message_bus
from tests.reached import must_reach, reached
from tests.studio.at_work import Crew
from tests.waiting import until

on_a_bus = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is no message bus there")


class Folders(QObject):
    """Takes the folders that the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def folders(qapp: object) -> Iterator[Folders]:
    assert qapp is not None
    made = Folders()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type]  # takes a text, the stubs are wrong
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Give files of odd names, one of which is no text."""
    made = [tmp_path / name for name in ("1.mp4", "two words #1?.mp4", os.fsdecode(b"no text \xff.mp4"))]
    for path in made:
        path.touch()
    return made


@on_a_bus
async def test_a_file_manager_is_asked_to_choose_all_files_that_are_there(
    folders: Folders, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    crew = Crew()
    reveal = FileReveal(crew.start)
    with message_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        async with file_manager(address) as manager:
            reveal.reveal([*files, files[0].with_name("gone.mp4")])
            await until(lambda: not crew.tasks)
            parent = files[0].parent.as_uri()
            names = ["1.mp4", "two%20words%20%231%3F.mp4", "no%20text%20%FF.mp4"]
            assert manager.asked == [[f"{parent}/{name}" for name in names]]
            assert folders.opened == []
            manager.refuses = True
            reveal.reveal(files[:1])
            await until(lambda: not crew.tasks)
            assert crew.failures == []
            assert (len(manager.asked), folders.opened) == (2, [str(files[0].parent)])


@on_a_bus
async def test_without_a_file_manager_or_a_bus_the_folder_is_shown(
    folders: Folders, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    crew = Crew()
    reveal = FileReveal(crew.start)
    folder = str(files[0].parent)
    with message_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        reveal.reveal(files)
        await until(lambda: not crew.tasks)
        assert folders.opened == [folder]
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    reveal.reveal(files)
    await until(lambda: folders.opened == [folder, folder])
    assert crew.failures == []


async def test_where_no_file_is_there_its_folder_is_shown(folders: Folders, tmp_path: Path) -> None:
    crew = Crew()
    FileReveal(crew.start).reveal([tmp_path / "gone.mp4"])
    assert folders.opened == [str(tmp_path)]
    FileReveal(crew.start).reveal([])
    await crew.drain()
    assert folders.opened == [str(tmp_path)]


NAMES = st.text(st.characters(blacklist_characters='/\\:*?"<>|\0', blacklist_categories=["Cs"]), min_size=1)


@must_reach("blanks", "a comma")
@given(st.lists(NAMES | st.sampled_from(["two words", "a, b"]), min_size=1, max_size=4))
def test_other_systems_programs_are_told_whole_paths(names: list[str]) -> None:
    reached(blanks=any(" " in name for name in names), a_comma=any("," in name for name in names))
    assert finder_arguments([PurePosixPath("/films", name) for name in names])[1:] == [
        f"/films/{name}" for name in names
    ]
    path = PureWindowsPath("C:\\films", *names)
    assert explorer_arguments(path) == f'/select,"{path}"'
    assert explorer_arguments(path).count('"') == 2


@pytest.mark.parametrize(
    ("root", "program"),
    [
        ("D:\\Windows", "D:\\Windows\\explorer.exe"),
        ("", "C:\\Windows\\explorer.exe"),
        ("Windows", "C:\\Windows\\explorer.exe"),
    ],
)
def test_explorer_is_the_system_s_own(root: str, program: str) -> None:
    assert explorer(root) == program


def test_addresses_are_written_by_the_bytes_of_names() -> None:
    assert file_addresses([Path("/a b/é.mp4")]) == ["file:///a%20b/%C3%A9.mp4"]
