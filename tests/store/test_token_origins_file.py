"""What records call our tokens, kept from one start to the next: whole, of no secret, and not missed where gone."""

import os
from pathlib import Path

import pytest

from kinogrid.domain.posting import KnownOrigins
from kinogrid.store.token_origins_file import TokenOriginsFile

KNOWN = KnownOrigins({"0f1e": (("credential_id", "c-1"), ("application_id", "a-1"))}, {"t-1": "0f1e", "t-2": "beef"})


async def test_what_was_learned_comes_back_as_it_was_and_the_last_of_it_counts(tmp_path: Path) -> None:
    path = tmp_path / "token-origins.json"
    file = TokenOriginsFile(path)
    assert await file.read() == KnownOrigins()
    for _ in range(20):
        file.keep(KnownOrigins())
        file.keep(KNOWN)
    assert await file.read() == KNOWN
    await file.aclose()
    again = TokenOriginsFile(path)
    assert await again.read() == KNOWN
    assert os.name == "nt" or path.stat().st_mode & 0o077 == 0
    await again.aclose()


async def test_what_is_kept_at_the_very_end_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = TokenOriginsFile(tmp_path / "token-origins.json")
    file.keep(KNOWN)
    await file.aclose()
    again = TokenOriginsFile(tmp_path / "token-origins.json")
    assert await again.read() == KNOWN
    await again.aclose()


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"[]", b'{"origins": {"m": 1}}', b"\xff\xfe", b'{"origins": ' + b"[" * 70_000),
        *(b'{"senders": {"t": ["m"]}}', b'{"origins": {}}' + b" " * 1024 * 1024),
    ],
)
async def test_what_cannot_be_read_is_learned_again(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "token-origins.json"
    path.write_bytes(content)
    file = TokenOriginsFile(path)
    assert await file.read() == KnownOrigins()
    assert "cannot be read" in caplog.text
    file.keep(KNOWN)
    assert await file.read() == KNOWN
    await file.aclose()


async def test_a_disk_that_does_not_take_it_costs_no_more_than_that(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = TokenOriginsFile(tmp_path / "nowhere" / "token-origins.json")
    file.keep(KNOWN)
    assert await file.read() == KnownOrigins()
    assert "cannot be kept" in caplog.text
    await file.aclose()


async def test_a_link_out_of_the_library_is_not_read(tmp_path: Path) -> None:
    outside, path = tmp_path / "outside.json", tmp_path / "token-origins.json"
    file = TokenOriginsFile(outside)
    file.keep(KNOWN)
    await file.aclose()
    path.symlink_to(outside)
    linked = TokenOriginsFile(path)
    assert await linked.read() == KnownOrigins()
    await linked.aclose()
