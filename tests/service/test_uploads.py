"""Pictures on their way up."""

import asyncio
import errno
import hashlib
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from kinogrid.domain.failure import Charge, Refused, StudioError, Throttled, TokenRefused, Unanswered
from kinogrid.domain.request import UPLOAD_BOUND
from kinogrid.domain.service_address import ChosenBy, Hosts, ServiceAddress
from kinogrid.service.connections import Timeouts
from kinogrid.service.uploads import inspect
from kinogrid.store.keyrings import MemoryKeyring
from kinogrid.store.secrets import Secret
from kinogrid.store.token_access import TokenAccess, TokenMarks
from tests.fakes.fault_driver import FaultService
from tests.fakes.fault_media import png
from tests.fakes.tokens import Tokens
from tests.service.conftest import NOWHERE, TOKEN, Customer, answer, asking, failing, own_error
from tests.waiting import HUNG, until

PICTURE = Path(__file__).parents[2] / "resources" / "demo" / "lake-dusk.jpg"
PICTURE_SIZE = 600_000
TWIN = PICTURE.read_bytes()


def silent(_sent: int, _total: int) -> None:
    """Hear how far an upload is."""


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / 'my holiday "1".png'
    path.write_bytes(png() + bytes(PICTURE_SIZE - len(png())))
    return path


async def test_a_picture_goes_up_and_says_how_far_it_is(client: Customer, picture: Path) -> None:
    told: list[tuple[int, int]] = []
    address = await client.upload(str(picture), lambda sent, total: told.append((sent, total)))
    assert address.startswith(f"{client.server.base_url}/uploads/")
    assert told[0] == (0, PICTURE_SIZE)
    assert told[-1] == (PICTURE_SIZE, PICTURE_SIZE)
    assert told == sorted(told)
    assert {total for _, total in told} == {PICTURE_SIZE}
    (request,) = client.server.requests("upload")
    assert request["length"] == int(request["headers"]["content-length"]) > PICTURE_SIZE
    assert request["headers"]["content-type"].startswith("multipart/form-data; boundary=")
    assert 'name="file"; filename="frame.png"' in request["body"]
    assert "Content-Type: image/png" in request["body"]
    assert "holiday" not in request["body"]
    assert "transfer-encoding" not in request["headers"]


@pytest.mark.parametrize(
    ("rule", "kind", "code"),
    [
        (own_error(401, "invalid_token"), TokenRefused, "upload_token"),
        *[(own_error(403, word), TokenRefused, "upload_token") for word in ("no_token", "permission_denied")],
        (answer(403, '{"detail": "no", "code": "not_authenticated"}'), TokenRefused, "upload_token"),
        *[(own_error(403, word), Refused, word) for word in ("forbidden", "used_up", "disabled")],
        (own_error(400, "token_mismatched"), Refused, "token_mismatched"),
        ({"do": "empty", "status": 403}, Unanswered, "unanswered"),
        ({"do": "empty", "status": 413}, Refused, "upload_refused"),
        (answer(400, '{"detail": [{"msg": "not a picture"}]}'), Refused, "upload_refused"),
        ({"do": "empty", "status": 429}, Throttled, "too_many_requests"),
        ({"do": "empty", "status": 502}, Unanswered, "unanswered"),
        ({"do": "html"}, Unanswered, "html_answer"),
        *[({"do": how}, Unanswered, "unanswered") for how in ("reset", "hang", "garbage")],
        (answer(200, '{"file_url": "/etc/passwd"}'), Unanswered, "unanswered"),
        ({"do": "redirect", "to": "https://elsewhere.example/"}, Unanswered, "html_answer"),
    ],
)
async def test_an_upload_that_fails_costs_nothing(
    client: Customer, picture: Path, rule: dict[str, Any], kind: type[StudioError], code: str
) -> None:
    client.server.script(rules=[{"on": "upload", **rule}])
    with failing(kind, code, Charge.NO):
        await client.upload(str(picture), silent)


async def test_the_other_documented_name_of_the_address(client: Customer, picture: Path) -> None:
    client.server.script(rules=[{"on": "upload", **answer(200, '{"url": "https://cdn.example/a//b.png"}')}])
    assert await client.upload(str(picture), silent) == "https://cdn.example/a//b.png"


async def test_a_file_that_is_no_picture_stays_here(client: Customer, tmp_path: Path) -> None:
    letter = tmp_path / "letter.png"
    letter.write_text("Dear diary")
    too_large = tmp_path / "large.png"
    with too_large.open("wb") as file:
        file.write(png())
        file.truncate(100 * 1024 * 1024 + 1)
    for path, code in ((letter, "bad_frame"), (tmp_path / "none.png", "bad_frame"), (too_large, "upload_too_large")):
        with failing(Refused, code):
            await client.upload(str(path), silent)
    assert client.server.requests() == []


def test_a_picture_of_just_the_largest_size_is_known_by_its_content(tmp_path: Path) -> None:
    """Two of that size would be taken for one, and the first would go up in the second one's place."""
    path = tmp_path / "large.png"
    with path.open("wb") as file:
        file.write(png())
        file.truncate(UPLOAD_BOUND)
    assert len(inspect(path).sha256) == 64


@pytest.mark.parametrize(
    ("head", "suffix"),
    [(b"\xff\xd8\xff\xe0", "jpg"), (b"GIF89a", "gif"), (b"BM1234", "bmp"), (b"RIFF\0\0\0\0WEBPVP8 ", "webp")],
)
async def test_a_picture_is_named_by_what_it_is(client: Customer, tmp_path: Path, head: bytes, suffix: str) -> None:
    path = tmp_path / "picture"
    path.write_bytes(head)
    await client.upload(str(path), silent)
    body = client.server.requests("upload")[0]["body"]
    assert f'filename="frame.{suffix}"' in body
    assert f"Content-Type: image/{'jpeg' if suffix == 'jpg' else suffix}" in body


async def test_a_token_that_may_not_go_there_is_not_sent_and_a_refused_one_is_told(
    server: FaultService, picture: Path
) -> None:
    hosts = Hosts(ServiceAddress(NOWHERE), ServiceAddress(server.base_url, ChosenBy.SETTINGS))
    access = TokenAccess(hosts, MemoryKeyring(), TokenMarks())
    await access.keeper.keep(Secret(TOKEN))
    server.script(rules=[{"on": "upload", **own_error(401, "invalid_token")}])
    async with asking(NOWHERE, platform_base=server.base_url, tokens=access) as client:
        with failing(TokenRefused, "upload_unagreed", Charge.NO):
            await client.upload(str(picture), silent)
        assert server.requests() == []
        access.agree_to_uploads()
        for _ in range(2):
            with failing(TokenRefused, "upload_token", Charge.NO):
                await client.upload(str(picture), silent)
        assert len(server.requests("upload")) == 1


async def test_a_picture_that_is_up_needs_no_token(remembering: Customer, picture: Path) -> None:
    await remembering.upload(str(picture), silent)
    assert isinstance(remembering.tokens, Tokens)
    remembering.tokens.uploads = lambda: None
    await remembering.upload(str(picture), silent)
    with failing(TokenRefused, "no_token"):
        await remembering.upload(str(PICTURE), silent)


async def test_a_file_that_shrinks_on_the_way(client: Customer, picture: Path) -> None:
    def shrink(_sent: int, _total: int) -> None:
        picture.write_bytes(png())

    with failing(Refused, "frame_changed"):
        await client.upload(str(picture), shrink)
    assert client.server.requests("upload") == []


async def test_a_file_that_vanishes_on_the_way(client: Customer, picture: Path) -> None:
    def vanish(_sent: int, _total: int) -> None:
        picture.unlink(missing_ok=True)

    with failing(Refused, "bad_frame") as caught:
        await client.upload(str(picture), vanish)
    assert caught.value.failure.said == os.strerror(errno.ENOENT)
    assert client.server.requests("upload") == []


class Memory(dict[tuple[str, str], str]):
    """Remembers uploads for as long as a test takes."""

    async def recall(self, host: str, sha256: str) -> str | None:
        return self.get((host, sha256))

    async def remember(self, host: str, sha256: str, url: str) -> None:
        self[host, sha256] = url


@pytest.fixture
async def remembering(server: FaultService, timeouts: Timeouts) -> AsyncIterator[Customer]:
    """Give a client that remembers; whatever else does not come, its uploads do, however busy the machine is."""
    patient = replace(timeouts, upload=HUNG, upload_in_all=HUNG)
    async with asking(server.base_url, patient, uploads=Memory()) as client:
        client.server = server
        yield client


async def test_the_same_picture_goes_up_once_whatever_its_file_is_called(remembering: Customer, picture: Path) -> None:
    twin = copyfile(picture, picture.with_name("twin"))
    first = await remembering.upload(str(picture), silent)
    assert await remembering.upload(str(twin), silent) == first
    assert len(remembering.server.requests("upload")) == 1
    (asked,) = remembering.server.requests("media")
    assert asked["method"] == "HEAD"
    assert "authorization" not in asked["headers"]
    with twin.open("ab") as file:
        file.write(b"one byte more")
    assert await remembering.upload(str(twin), silent) != first


async def test_equal_pictures_at_the_same_time_share_one_upload(remembering: Customer, picture: Path) -> None:
    async with asyncio.TaskGroup() as group:
        uploads = [group.create_task(remembering.upload(str(picture), silent)) for _ in range(5)]
    assert len({upload.result() for upload in uploads}) == 1
    assert len(remembering.server.requests("upload")) == 1


async def test_a_taken_back_upload_leaves_the_next_one_to_go_on(remembering: Customer, picture: Path) -> None:
    remembering.server.script(rules=[{"on": "upload", "do": "hang", "times": 1}])
    under_way = asyncio.create_task(remembering.upload(str(picture), silent))
    await until(lambda: remembering.server.requests("upload"))
    waiting = asyncio.create_task(remembering.upload(str(picture), silent))
    under_way.cancel()
    assert (await waiting).startswith(remembering.server.base_url)
    with pytest.raises(asyncio.CancelledError):
        await under_way


@pytest.mark.parametrize("how", ["gone", "html", "hang", "reset", "redirect"])
async def test_an_address_in_doubt_is_made_anew(remembering: Customer, picture: Path, how: str) -> None:
    first = await remembering.upload(str(picture), silent)
    remembering.server.script(rules=[{"on": "media", "do": how, "to": "https://elsewhere.example/"}])
    assert await remembering.upload(str(picture), silent) != first
    assert len(remembering.server.requests("upload")) == 2


async def test_a_host_that_knows_no_head_is_asked_for_one_byte(remembering: Customer, picture: Path) -> None:
    first = await remembering.upload(str(picture), silent)
    remembering.server.script(rules=[{"on": "media", "do": "answer", "status": 405, "times": 1}])
    assert await remembering.upload(str(picture), silent) == first
    head, get = remembering.server.requests("media")
    assert (head["method"], get["method"], get["headers"]["range"]) == ("HEAD", "GET", "bytes=0-0")


async def test_a_picture_that_is_known_to_be_up_is_not_sent(remembering: Customer, picture: Path) -> None:
    first = await remembering.upload(str(picture), silent)
    twin = copyfile(PICTURE, picture.with_name("twin"))
    sha256 = hashlib.sha256(TWIN).hexdigest()
    await remembering.is_up(sha256, first)
    await remembering.is_up(sha256, "http://pictures.example/unsafe.png")
    assert await remembering.upload(str(twin), silent) == first
    assert len(remembering.server.requests("upload")) == 1


async def test_who_remembers_no_uploads_sends_each(client: Customer, picture: Path) -> None:
    await client.is_up("0" * 64, "https://pictures.example/a.png")
    first = await client.upload(str(picture), silent)
    assert await client.upload(str(picture), silent) != first


async def test_an_address_that_is_not_safe_is_not_asked(remembering: Customer, picture: Path) -> None:
    remembering.server.script(rules=[{"on": "upload", **answer(200, '{"url": "http://pictures.example/a.png"}')}])
    for _ in range(2):
        await remembering.upload(str(picture), silent)
    assert len(remembering.server.requests("upload")) == 2
    assert remembering.server.requests("media") == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
async def test_a_pipe_is_no_picture_and_is_not_waited_for(client: Customer, tmp_path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "cat.png")
        with failing(Refused, "bad_frame"):
            await client.upload(str(tmp_path / "cat.png"), silent)
