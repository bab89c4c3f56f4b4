"""What an answer about the newest release comes to, over real HTTP, and what goes along with the question."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.app_release import PROJECT_PAGE, AppRelease, NoRelease, ReleaseFlaw
from kinogrid.domain.failure import Unanswered, Unreachable
from kinogrid.domain.network_choice import NetworkChoice, ProxyKind
from kinogrid.service.answers import Reply
from kinogrid.service.connections import ChosenNetwork
from kinogrid.service.release_client import RELEASE_BOUND, ReleaseClient, read_release
from tests.fakes.certificate import make_authority
from tests.fakes.fault_driver import FaultService
from tests.fakes.small_proxy import SmallProxy, small_proxy
from tests.reached import must_reach, reached
from tests.service.conftest import IMPATIENT, NOWHERE, TOKEN, anything, asking, failing, https_server

PATH = "/repos/kinogrid/kinogrid/releases/latest"
PUBLISHED = {"tag_name": "v1.12.3", "published_at": "2026-11-20T10:00:00Z", "html_url": "https://elsewhere.example/"}


async def told(server: FaultService, **rule: Any) -> AppRelease | NoRelease:
    server.script(clock=500.0, rules=[{"on": "media", "path": PATH, **rule}])
    async with asking(server.base_url) as client:
        return await ReleaseClient(client, server.base_url + PATH).latest()


async def test_the_newest_release_is_read_and_its_page_is_the_projects_own(server: FaultService) -> None:
    found = await told(server, do="answer", body=json.dumps(PUBLISHED))
    assert found == AppRelease((1, 12, 3), 1_795_168_800.0)
    assert isinstance(found, AppRelease)
    assert found.page == f"{PROJECT_PAGE}/releases/tag/v1.12.3"


async def test_nothing_that_is_secret_goes_along_nor_is_a_foreign_clock_the_services(server: FaultService) -> None:
    server.script(clock=500.0, token=TOKEN, rules=[{"do": "answer", "path": PATH, "body": json.dumps(PUBLISHED)}])
    async with asking(server.base_url) as client:
        await ReleaseClient(client, server.base_url + PATH).latest()
        assert client.now() is None
    (request,) = server.requests()
    assert (request["method"], request["path"], request["body"]) == ("GET", PATH, "")
    assert not {"authorization", "cookie", "referer"} & request["headers"].keys()
    assert TOKEN not in json.dumps(request)
    assert request["headers"]["user-agent"] == "Kinogrid/test"


@pytest.mark.parametrize(
    ("rule", "flaw"),
    [
        ({"do": "answer", "status": 404, "body": '{"message": "Not Found"}'}, ReleaseFlaw.NONE_YET),
        ({"do": "answer", "body": json.dumps(PUBLISHED | {"prerelease": True})}, ReleaseFlaw.NONE_YET),
        ({"do": "answer", "body": json.dumps(PUBLISHED | {"draft": True})}, ReleaseFlaw.NONE_YET),
        ({"do": "answer", "status": 403, "body": '{"message": "rate limit exceeded"}'}, ReleaseFlaw.PAUSE),
        ({"do": "answer", "status": 429, "body": "{}"}, ReleaseFlaw.PAUSE),
        ({"do": "answer", "status": 500, "body": "{}"}, ReleaseFlaw.REFUSED),
        ({"do": "html", "status": 200}, ReleaseFlaw.FOREIGN),
        ({"do": "html", "status": 404}, ReleaseFlaw.FOREIGN),
        ({"do": "huge", "bytes": RELEASE_BOUND}, ReleaseFlaw.TOO_LARGE),
        ({"do": "garbage"}, ReleaseFlaw.UNREADABLE),
        ({"do": "answer", "body": '{"tag_name": "nightly"}'}, ReleaseFlaw.UNREADABLE),
        ({"do": "answer", "body": "[]"}, ReleaseFlaw.UNREADABLE),
        ({"do": "empty", "status": 204}, ReleaseFlaw.UNREADABLE),
    ],
)
async def test_an_answer_that_names_none_is_told_apart(
    server: FaultService, rule: dict[str, Any], flaw: ReleaseFlaw
) -> None:
    assert await told(server, **rule) == NoRelease(flaw)


async def test_a_redirect_is_told_of_and_not_followed(server: FaultService) -> None:
    to = f"{server.base_url}/elsewhere".replace("127.0.0.1", "localhost")
    assert await told(server, do="redirect", to=to) == NoRelease(ReleaseFlaw.MOVED, "localhost")
    assert [request["path"] for request in server.requests()] == [PATH]


@pytest.mark.parametrize("does", ["hang", "close", "noise", "overlong"])
async def test_what_does_not_come_whole_is_no_answer(server: FaultService, does: str) -> None:
    server.script(rules=[{"do": does, "path": PATH, "times": None}])
    async with asking(server.base_url, IMPATIENT) as client:
        with failing(Unanswered, "unanswered"):
            await ReleaseClient(client, server.base_url + PATH).latest()


async def test_who_is_not_there_cannot_be_reached() -> None:
    async with asking(NOWHERE) as client:
        with failing(Unreachable, "no_network"):
            await ReleaseClient(client, NOWHERE + PATH).latest()


@pytest.mark.parametrize("address", ["http://api.github.com/latest", "ftp://127.0.0.1/latest", ""])
async def test_nothing_is_asked_in_the_clear(address: str) -> None:
    async with asking(NOWHERE) as client:
        with pytest.raises(ValueError, match=address or "^$"):
            await ReleaseClient(client, address).latest()


async def test_the_proxy_and_the_certificates_of_settings_are_taken(tmp_path: Path) -> None:
    authority, proof = make_authority(tmp_path, "releases.example")
    heads: list[bytes] = []
    async with (
        https_server(proof, heads) as base,
        small_proxy(SmallProxy(int(base.rpartition(":")[2]))) as proxy,
        asking(NOWHERE) as client,
    ):
        choice = NetworkChoice(ProxyKind.HTTP, f"127.0.0.1:{proxy.port}", certificates=str(authority))
        client.begin_with(ChosenNetwork(choice))
        assert await ReleaseClient(client, f"https://releases.example{PATH}").latest() == AppRelease((9, 8, 7))
    assert proxy.asked == ["releases.example:443"]
    assert PATH.encode() in heads[0]
    assert TOKEN.encode() not in heads[0]


@must_reach("a release", "none")
@given(
    fields=st.dictionaries(st.sampled_from(["tag_name", "draft", "prerelease", "published_at", "other"]), anything),
    tag=st.none() | st.from_regex(r"v?[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}", fullmatch=True),
)
def test_whatever_an_answer_holds_it_is_read_or_none(fields: dict[str, Any], tag: str | None) -> None:
    told = fields if tag is None else fields | {"tag_name": tag}
    found = read_release(Reply(200, json.dumps(told).encode()))
    if isinstance(found, AppRelease):
        reached("a release")
        assert found.page.startswith(f"{PROJECT_PAGE}/releases/tag/v")
        assert found.page.removeprefix(f"{PROJECT_PAGE}/releases/tag/v").replace(".", "").isdigit()
    else:
        reached("none")
