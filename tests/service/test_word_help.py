"""Translations and descriptions: asked once, read tolerantly, refused in words."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from kinogrid.domain.failure import Charge, Refused, StudioError, Throttled, TokenRefused, Unanswered
from kinogrid.service.word_help import WordHelp
from tests.service.conftest import TOKEN, asking, failing, saying


@asynccontextmanager
async def answering(status: int, body: str, asked: list[bytes]) -> AsyncIterator[WordHelp]:
    """Answer every request with the same words, and keep what was asked."""
    data = body.encode()
    reply = b"HTTP/1.1 %d x\r\ncontent-length: %d\r\nconnection: close\r\n\r\n" % (status, len(data)) + data
    async with saying(reply, asked) as base, asking(base) as client:
        yield WordHelp(client)


async def test_a_translation_is_asked_for_once_with_the_token() -> None:
    asked: list[bytes] = []
    async with answering(200, '{"content": " a cat ", "extra": 1}', asked) as words:
        assert await words.translate("eine Katze") == "a cat"
    (request,) = asked
    assert request.startswith(b"POST /midjourney/translate ")
    assert f"bearer {TOKEN}".encode() in request.lower()
    assert request.endswith(b'{"content":"eine Katze"}')


async def test_descriptions_are_read_as_many_as_there_are() -> None:
    async with answering(200, '{"descriptions": ["one", "", null, "two"]}', []) as words:
        assert await words.describe("https://a.example/b.png") == ("one", "two")


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, '{"error": {"code": "invalid_token", "message": "no"}}', TokenRefused),
        (401, "", TokenRefused),
        (403, '{"success": false, "error": {"code": "used_up", "message": "no"}}', Refused),
        (400, '{"error": {"code": "bad_request", "message": "no"}}', Refused),
        (200, '{"success": false, "error": "it failed"}', Refused),
        (404, '{"detail": "Not Found"}', Refused),
        (429, "", Throttled),
        *[(status, body, Unanswered) for status, body in ((200, "{}"), (200, "[]"), (200, "<html>"), (502, "<html>"))],
    ],
)
async def test_every_other_answer_is_told_in_words(status: int, body: str, kind: type[StudioError]) -> None:
    asked: list[bytes] = []
    async with answering(status, body, asked) as words:
        for question in (words.translate("x"), words.describe("https://a.example/b.png")):
            # An answer without use may have cost something.
            with failing(kind, charge=Charge.MAYBE if kind is Unanswered else None):
                await question
    assert len(asked) == 2
