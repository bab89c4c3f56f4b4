"""The file of prices: one host's, whole or none, and never worth a failure."""

from pathlib import Path

import pytest

from kinogrid.domain.pricing import PricePage
from kinogrid.store.price_file import PriceFile

PAGE = PricePage('{"unit": "Crédit"}'.encode(), 1_700_000_000.5)


async def keep(path: Path, page: PricePage = PAGE, host: str = "https://a.example") -> None:
    file = PriceFile(path, host)
    await file.write(page)
    await file.aclose()


async def kept(path: Path, host: str = "https://a.example") -> PricePage | None:
    file = PriceFile(path, host)
    try:
        return await file.read()
    finally:
        await file.aclose()


async def test_a_page_comes_back_for_its_own_host_alone(tmp_path: Path) -> None:
    path = tmp_path / "prices.json"
    assert await kept(path) is None
    await keep(path)
    assert await kept(path) == PAGE
    assert await kept(path, "https://b.example") is None
    await keep(path, PricePage(b"{}", 2.0))
    assert await kept(path) == PricePage(b"{}", 2.0)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"host": 1}', b"\xff", b" " * 5_000_000])
async def test_what_is_no_page_of_ours_is_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "prices.json"
    path.write_bytes(data)
    assert await kept(path) is None


async def test_what_is_no_file_is_none_and_a_folder_that_takes_nothing_is_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "prices.json"
    path.mkdir()
    assert await kept(path) is None
    await keep(path)
    assert path.is_dir()
    await keep(tmp_path / "nowhere" / "prices.json")
    assert not (tmp_path / "nowhere").exists()


async def test_bytes_that_are_no_text_can_be_kept(tmp_path: Path) -> None:
    path = tmp_path / "prices.json"
    await keep(path, PricePage(b"\xff{}", 1.0))
    found = await kept(path)
    assert found is not None
    assert found.data.endswith(b"{}")
