"""Files that a person wants: whole, and over nothing without a yes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.exports import ExportWriter, NameTaken


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.fixture
async def exports() -> AsyncIterator[ExportWriter]:
    writer = ExportWriter()
    yield writer
    await writer.aclose()


async def test_a_file_is_written_over_another_only_after_a_yes(exports: ExportWriter, tmp_path: Path) -> None:
    target = tmp_path / "spent.csv"
    await exports.write(target, "größe \ud800\r\n", replace=False)
    assert target.read_bytes() == b"\xef\xbb\xbf" + "größe ?\r\n".encode()
    with pytest.raises(NameTaken):
        await exports.write(target, "other", replace=False)
    assert "größe".encode() in target.read_bytes()
    await exports.write(target, "other", replace=True)
    assert target.read_bytes() == b"\xef\xbb\xbfother"
    assert names_in(tmp_path) == ["spent.csv"]


@pytest.mark.parametrize("replace", [False, True])
async def test_what_leads_elsewhere_is_not_written_through(
    exports: ExportWriter, tmp_path: Path, *, replace: bool
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine")
    link = tmp_path / "spent.csv"
    link.symlink_to(elsewhere)
    if replace:
        await exports.write(link, "new", replace=True)
    else:
        with pytest.raises(NameTaken):
            await exports.write(link, "new", replace=False)
    assert elsewhere.read_text() == "mine"


async def test_a_folder_that_is_not_there_is_a_trouble(exports: ExportWriter, tmp_path: Path) -> None:
    for replace in (False, True):
        with pytest.raises(LibraryTrouble):
            await exports.write(tmp_path / "none" / "spent.csv", "x", replace=replace)
