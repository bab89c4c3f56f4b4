"""The client and the demo service share no code, so here they check each other's reading of the provider."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from app.domain.failure import Failure, Refused, StudioError, Throttled, TokenRefused, Unclear
from app.domain.request import Extend, FrameUrls, Generate, LocalFrame, Mode, Order, Resolution
from app.domain.state import Result
from app.domain.task import Outcome, Pending
from app.service.client import ServiceClient
from tests.fakes.fault_media import png
from tests.service.conftest import IMPATIENT, TOKEN


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    command = [sys.executable, "-m", "app.demo", "--token", TOKEN, "--seconds", "0.2", "--side", "64"]
    command += ["--data-dir", str(tmp_path_factory.mktemp("demo")), "--exit-with-stdin"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        yield process.stdout.readline().decode().strip()
        process.kill()


@pytest.fixture
async def studio(demo: str) -> AsyncIterator[ServiceClient]:
    client = ServiceClient(
        api_base=demo, platform_base=demo, token=lambda: TOKEN, user_agent="Kinogrid/test", timeouts=IMPATIENT
    )
    yield client
    await client.aclose()


async def ended(client: ServiceClient, task_id: str) -> Outcome:
    async with asyncio.timeout(20):
        while True:
            record = (await client.look_up([task_id])).get(task_id)
            if record is not None and not isinstance(record.outcome, Pending):
                return record.outcome
            await asyncio.sleep(0.05)


async def first_frame(client: ServiceClient, folder: Path) -> str:
    path = folder / "first.png"
    path.write_bytes(png())
    return await client.upload(str(path), lambda _sent, _total: None)


async def fetched(client: ServiceClient, url: str) -> bytes:
    async with client.download(url, offset=0, validator=None) as clip:
        return b"".join([chunk async for chunk in clip.chunks()])


def generate(prompt: str) -> Generate:
    return Generate(prompt=prompt, first=LocalFrame("first.png"), mode=Mode.TURBO, resolution=Resolution.P480)


async def test_a_generation_and_its_extension(studio: ServiceClient, tmp_path: Path) -> None:
    urls = FrameUrls(first=await first_frame(studio, tmp_path))
    body = studio.body(generate("waves"), urls)
    answer = await studio.submit(body)
    outcome = await ended(studio, answer.task_id)
    assert isinstance(outcome, Result)
    assert len(outcome.urls) == 4
    assert outcome.video_id is not None
    clips = await asyncio.gather(*(fetched(studio, url) for url in outcome.urls))
    assert len(set(clips)) == 4

    further: Order = Extend(prompt="on", video_id=outcome.video_id, video_index=2, resolution=Resolution.P480)
    longer = studio.body(further, FrameUrls())
    extension = await studio.submit(longer)
    grown = await ended(studio, extension.task_id)
    assert isinstance(grown, Result)
    assert grown.video_id != outcome.video_id

    listed = await studio.recent(limit=20)
    found = {name: [record.id for record in listed if studio.is_order(name, record)] for name in (body, longer)}
    assert found == {body: [answer.task_id], longer: [extension.task_id]}
    assert all(record.created_at is not None for record in listed)
    assert [record.created_at for record in listed] == sorted((r.created_at or 0 for r in listed), reverse=True)


@pytest.mark.parametrize(
    ("words", "kind", "code"),
    [
        ("demo:bad_request", Refused, "bad_request"),
        ("demo:token_mismatched", Refused, "token_mismatched"),
        ("demo:api_not_implemented", Refused, "api_not_implemented"),
        ("demo:invalid_token", TokenRefused, "invalid_token"),
        ("demo:token_expired", TokenRefused, "token_expired"),
        ("demo:used_up", Refused, "used_up"),
        ("demo:disabled", Refused, "disabled"),
        ("demo:forbidden", Refused, "forbidden"),
        ("demo:moderated", Refused, "forbidden"),
        ("demo:429", Throttled, "too_many_requests"),
        ("demo:500", Refused, "api_error"),
        ("demo:504", Refused, "timeout"),
        ("demo:200", Refused, "api_error"),
        ("demo:html", Unclear, "html_answer"),
    ],
)
async def test_each_refusal_arrives_as_it_was_meant(
    studio: ServiceClient, tmp_path: Path, words: str, kind: type[StudioError], code: str
) -> None:
    urls = FrameUrls(first=await first_frame(studio, tmp_path))
    with pytest.raises(StudioError) as caught:
        await studio.submit(studio.body(generate(words), urls))
    assert type(caught.value) is kind
    assert caught.value.failure.code == code


async def test_a_task_that_fails_says_why(studio: ServiceClient, tmp_path: Path) -> None:
    body = studio.body(generate("demo:late_moderated"), FrameUrls(first=await first_frame(studio, tmp_path)))
    outcome = await ended(studio, (await studio.submit(body)).task_id)
    assert isinstance(outcome, Failure)
    assert outcome.code == "forbidden"


@pytest.mark.parametrize("words", ["demo:lost", "demo:hang"])
async def test_an_order_whose_answer_was_lost_is_found_in_the_list(
    studio: ServiceClient, tmp_path: Path, words: str
) -> None:
    body = studio.body(generate(words), FrameUrls(first=await first_frame(studio, tmp_path)))
    with pytest.raises(Unclear) as caught:
        await studio.submit(body)
    assert caught.value.failure.code == "no_answer"
    assert len([record for record in await studio.recent(limit=50) if studio.is_order(body, record)]) == 1


async def test_the_token_is_checked(studio: ServiceClient) -> None:
    await studio.check_token(TOKEN)
    with pytest.raises(TokenRefused):
        await studio.check_token("not-the-token")
