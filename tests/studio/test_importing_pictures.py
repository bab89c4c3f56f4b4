"""Old tasks of pictures come in too; what followed on one of them does not, having no words of its own."""

import json
import time
from dataclasses import dataclass
from typing import Any

import pytest

from kinogrid.domain.failure import Refused
from kinogrid.domain.request import Aspect, Imagine, Mode, Order
from kinogrid.domain.state import Running, Unconfirmed
from kinogrid.domain.task import TaskRecord
from kinogrid.service.tasks import read_record
from kinogrid.service.wire import order_from_request
from kinogrid.studio.importer import Verdict
from tests.studio.at_work import ordered
from tests.studio.fake_archive import FakeArchive, a_result
from tests.studio.fake_service import PICTURE
from tests.studio.fake_world import quarter_of_sheet
from tests.studio.test_importer import CAT, world
from tests.waiting import until

PICTURES = [f"https://clips//t1/{index}.png" for index in range(4)]
MADE: dict[str, Any] = {
    "success": True,
    "image_id": "1751816807896311",
    "image_url": "https://clips/t1/cover.png",
    "raw_image_url": "https://clips/t1/sheet.png",
    "sub_image_urls": PICTURES,
}
ASKED = {"action": "generate", "prompt": "a cat --ar 4:3", "mode": "turbo", "split_images": True, "image_id": None}
TOLD: dict[str, Any] = {
    "id": "t1",
    "type": "imagine",
    "created_at": 1000.0,
    "finished_at": 1040.0,
    "request": ASKED,
    "response": MADE,
}


@dataclass
class Archive(FakeArchive):
    """A provider whose past is read as the real one's."""

    def order_of(self, record: TaskRecord) -> Order | None:
        return None if record.request is None else order_from_request(record.request, record.kind)

    def tell(self, **changes: Any) -> TaskRecord:
        record = read_record(json.dumps({**TOLD, **changes}).encode())
        assert record is not None
        self.past.insert(0, record)
        return record


@pytest.fixture
def archive() -> Archive:
    return Archive(time.time)


@pytest.mark.parametrize("kind", ["imagine", None])
@pytest.mark.parametrize("split", [True, False])
async def test_a_finished_task_becomes_a_job_with_its_pictures_and_nothing_is_posted(
    archive: Archive, kind: str | None, split: bool
) -> None:
    archive.tell(type=kind, response=MADE if split else {**MADE, "sub_image_urls": None})
    async with world(archive) as here:
        offer = await here.importer.find("t1")
        assert (offer.verdict, offer.picture) == (Verdict.FREE, "https://clips/t1/cover.png")
        job = await here.importer.take_in(offer)
        await here.all_done()
        assert job.order == Imagine(prompt="a cat", aspect=Aspect.CLASSIC, mode=Mode.TURBO)
        pictures = [here.clips.kept_files[job.id, index] for index in range(4)]
        assert pictures == ([PICTURE] * 4 if split else [quarter_of_sheet(index) for index in range(4)])
        assert archive.posted == []


async def test_pictures_that_are_still_being_made_are_waited_for(archive: Archive) -> None:
    record = archive.tell(finished_at=None, response={"progress": 40, "image_url": "https://clips/t1/blurred.png"})
    async with world(archive) as here:
        await here.take("t1")
        assert isinstance(here.repository.jobs()[0].state, Running)
        archive.past.remove(record)
        archive.tell()
        await here.all_done()
        assert len(here.repository.jobs()[0].clips) == 4


@pytest.mark.parametrize("kind", ["imagine", None])
@pytest.mark.parametrize("action", ["upscale1", "variation4", "reroll"])
async def test_what_followed_on_a_sheet_is_passed_over(archive: Archive, kind: str | None, action: str) -> None:
    record = archive.tell(type=kind, request={"action": action, "image_id": MADE["image_id"], "prompt": "a cat"})
    archive.remember("t0", a_result("11"), CAT)
    async with world(archive) as here:
        assert here.importer.weigh(record).verdict is Verdict.OTHER
        with pytest.raises(Refused, match="no_such_task"):
            await here.importer.find("t1")


async def test_a_task_of_pictures_that_tells_no_words_is_passed_over(archive: Archive) -> None:
    async with world(archive) as here:
        for request in (None, {}, {"action": "generate"}):
            assert here.importer.weigh(archive.tell(request=request)).verdict is Verdict.OTHER


async def test_the_task_of_an_order_for_pictures_in_doubt_is_left_to_that_order(archive: Archive) -> None:
    archive.posts.append("lost before")
    async with world(archive) as here:
        await ordered(here.repository, Imagine(prompt="a cat"))
        await until(lambda: isinstance(here.repository.jobs()[0].state, Unconfirmed))
        body, now = archive.posted[0], time.time()
        for kind, verdict in (("imagine", Verdict.IN_DOUBT), ("videos", Verdict.FREE)):
            told = {"id": kind, "type": kind, "created_at": now, "finished_at": None, "response": {}}
            record = archive.tell(**told, request={**ASKED, "body": body})
            archive.past.clear()
            assert here.importer.weigh(record).verdict is verdict
