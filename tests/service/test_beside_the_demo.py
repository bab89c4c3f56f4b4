"""The client and the demo service share no code, so here they check each other's reading of the provider."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kinogrid.domain.failure import Refused, StudioError, Throttled, TokenRefused, Unclear
from kinogrid.domain.request import Aspect, Extend, FrameUrls, Generate, Imagine, Kind, LocalFrame, Mode, Resolution
from kinogrid.domain.state import Result
from kinogrid.domain.task import Outcome, Pending
from kinogrid.media.picture import cut_quarter
from kinogrid.media.probe import PictureProbe, check_picture
from kinogrid.service.client import ServiceClient
from kinogrid.service.receiver import Receiver
from tests.demo.running import running
from tests.fakes.fault_media import png
from tests.service.conftest import PATIENT, TOKEN, asking, failing, fetched
from tests.waiting import until


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running(tmp_path_factory.mktemp("demo") / "log", "--token", TOKEN, "--seconds", "0.2", "--side", "64") as demo:
        yield demo.base


@pytest.fixture
async def studio(demo: str) -> AsyncIterator[ServiceClient]:
    async with asking(demo) as client:
        yield client


async def ended(client: ServiceClient, task_id: str) -> Outcome:
    async with asyncio.timeout(60):
        while True:
            record = (await client.look_up([task_id])).get(task_id)
            if record is not None and not isinstance(record.outcome, Pending):
                return record.outcome
            await asyncio.sleep(0.05)


async def made(client: ServiceClient, body: str, kind: Kind = Kind.VIDEOS) -> tuple[str, Result]:
    """Place an order, and give its task and what came of it."""
    task_id = (await client.submit(body, kind)).task_id
    outcome = await ended(client, task_id)
    assert isinstance(outcome, Result)
    return task_id, outcome


async def waves(client: ServiceClient, folder: Path, prompt: str = "waves") -> str:
    """Upload a first frame and write an order for what it becomes."""
    path = folder / "first.png"
    path.write_bytes(png())
    url = await client.upload(str(path), lambda _sent, _total: None)
    order = Generate(prompt=prompt, first=LocalFrame("first.png"), mode=Mode.TURBO, resolution=Resolution.P480)
    return client.body(order, FrameUrls(first=url))


async def looked_at(client: ServiceClient, url: str, folder: Path) -> PictureProbe:
    path = folder / "fetched"
    path.write_bytes(await fetched(client, url))
    return check_picture(path)


async def test_a_generation_and_its_extension(studio: ServiceClient, tmp_path: Path) -> None:
    body = await waves(studio, tmp_path)
    task_id, outcome = await made(studio, body)
    assert len(outcome.urls) == 4
    assert outcome.video_id is not None
    clips = await asyncio.gather(*(fetched(studio, url) for url in outcome.urls))
    assert len(set(clips)) == 4

    further = Extend(prompt="on", video_id=outcome.video_id, video_index=2, resolution=Resolution.P480)
    longer = studio.body(further, FrameUrls())
    extension, grown = await made(studio, longer)
    assert grown.video_id != outcome.video_id

    listed = await studio.recent(limit=20)
    found = {name: [record.id for record in listed if studio.is_order(name, record)] for name in (body, longer)}
    assert found == {body: [task_id], longer: [extension]}
    assert all(record.created_at is not None for record in listed)
    assert [record.created_at for record in listed] == sorted((r.created_at or 0 for r in listed), reverse=True)


async def test_the_receiver_hears_which_task_is_over(studio: ServiceClient, tmp_path: Path) -> None:
    heard: list[str] = []
    path = "aB3_" * 8
    receiver = Receiver(path, heard.append)
    url = f"http://127.0.0.1:{await receiver.open()}/{path}"
    body = json.loads(await waves(studio, tmp_path, "waves --bs 1")) | {"callback_url": url}
    task_id, _ = await made(studio, json.dumps(body))
    await until(lambda: heard == [task_id])
    await receiver.aclose()


async def test_four_pictures_from_words(studio: ServiceClient, tmp_path: Path) -> None:
    order = Imagine(prompt="a lighthouse", aspect=Aspect.TALL, mode=Mode.TURBO)
    body = studio.body(order, FrameUrls())
    task_id, outcome = await made(studio, body, Kind.IMAGINE)
    assert (len(outcome.urls), outcome.sheet, outcome.video_id) == (4, False, None)
    pictures = [await looked_at(studio, url, tmp_path) for url in outcome.urls]
    assert all(found.height > found.width for found in pictures)
    assert (outcome.width, outcome.height) == (2 * pictures[0].width, 2 * pictures[0].height)
    listed = await studio.recent(limit=50)
    assert [record.id for record in listed if studio.is_order(body, record, Kind.IMAGINE)] == [task_id]
    assert not [record for record in listed if studio.is_order(body, record, Kind.VIDEOS)]
    assert [studio.order_of(record) for record in listed if record.id == task_id] == [order]


async def test_a_sheet_that_was_not_split_is_cut_here(studio: ServiceClient, tmp_path: Path) -> None:
    body = '{"action": "generate", "prompt": "a lighthouse --ar 4:3", "async": true}'
    _, outcome = await made(studio, body, Kind.IMAGINE)
    assert (len(outcome.urls), len(set(outcome.urls)), outcome.sheet) == (4, 1, True)
    whole = await looked_at(studio, outcome.urls[0], tmp_path)
    (tmp_path / "quarter").write_bytes(cut_quarter(tmp_path / "fetched", 3))
    quarter = check_picture(tmp_path / "quarter")
    assert (2 * quarter.width, 2 * quarter.height) == (whole.width, whole.height) == (outcome.width, outcome.height)


async def test_what_follows_on_a_sheet_is_no_order_of_ours(studio: ServiceClient) -> None:
    sheet, _ = await made(studio, studio.body(Imagine(prompt="a fox"), FrameUrls()), Kind.IMAGINE)
    (told,) = (await studio.look_up([sheet])).values()
    image_id = json.loads(told.raw)["response"]["image_id"]
    larger, _ = await made(
        studio, json.dumps({"action": "upscale1", "image_id": image_id, "async": True}), Kind.IMAGINE
    )
    (record,) = (await studio.look_up([larger])).values()
    assert (record.kind, studio.order_of(record)) == (Kind.IMAGINE, None)


@pytest.mark.parametrize(
    ("word", "kind", "code", "status"),
    [
        *[(code, Refused, code, 400) for code in ("bad_request", "token_mismatched", "api_not_implemented")],
        *[(code, TokenRefused, code, 401) for code in ("invalid_token", "no_token", "token_expired")],
        *[(code, Refused, code, 403) for code in ("used_up", "disabled", "forbidden")],
        ("moderated", Refused, "forbidden", 403),
        ("429", Throttled, "too_many_requests", 429),
        ("500", Unclear, "api_error", 500),
        ("504", Unclear, "timeout", 504),
        ("200", Unclear, "api_error", 200),
        ("html", Unclear, "html_answer", 502),
    ],
)
async def test_each_refusal_arrives_as_it_was_meant(
    studio: ServiceClient, tmp_path: Path, word: str, kind: type[StudioError], code: str, status: int
) -> None:
    body = await waves(studio, tmp_path, f"a cat demo:{word}")
    with failing(kind, code) as caught:
        await studio.submit(body)
    failure = caught.value.failure
    assert failure.status == status
    assert kind is Unclear or (failure.said and failure.trace_id)
    assert not isinstance(caught.value, Throttled) or caught.value.retry_after


@pytest.mark.parametrize("words", ["demo:lost", "demo:hang"])
async def test_an_order_whose_answer_was_lost_is_found_in_the_list(
    demo: str, studio: ServiceClient, tmp_path: Path, words: str
) -> None:
    body = await waves(studio, tmp_path, words)
    # What hangs is given up soon.
    async with asking(demo, replace(PATIENT, order=1.0)) as impatient:
        with failing(Unclear, "no_answer"):
            await impatient.submit(body)
    async with asyncio.timeout(60):
        while not (found := [one for one in await studio.recent(limit=50) if studio.is_order(body, one)]):  # noqa: ASYNC110 - another process's view: only asking tells
            await asyncio.sleep(0.05)
    assert len(found) == 1


async def test_the_token_is_checked(studio: ServiceClient) -> None:
    await studio.check_token(TOKEN)
    with pytest.raises(TokenRefused):
        await studio.check_token("not-the-token")
