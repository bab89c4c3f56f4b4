"""Through the real window: tasks ordered elsewhere come in with their clips, and families find together."""

import json
from pathlib import Path

from kinogrid.domain.request import Extend, FrameUrls, Generate, RemoteFrame
from kinogrid.service.client import ServiceClient
from kinogrid.ui.importing.dialog import ImportDialog
from tests.fakes.fault_driver import FaultService
from tests.fakes.tokens import Tokens
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow


async def ordered_elsewhere(provider: FaultService) -> tuple[str, str]:
    """Order a clip and an extension of it with another program; gives the tasks' ids."""
    client = ServiceClient(
        api_base=provider.base_url,
        platform_base=provider.base_url,
        tokens=Tokens(lambda: TOKEN),
        user_agent="another program",
    )
    first = Generate(prompt="a heron lands", first=RemoteFrame("https://pictures.example/heron.png"))
    parent = (await client.submit(client.body(first, FrameUrls()))).task_id
    then = Extend(prompt="and takes off", video_id="1751816800000000", video_index=2)
    child = (await client.submit(client.body(then, FrameUrls()))).task_id
    await client.aclose()
    return parent, child


async def test_tasks_of_another_program_come_in_with_their_clips_and_their_family(
    living: LivingWindow, provider: FaultService
) -> None:
    parent, child = await ordered_elsewhere(provider)
    living.window.interior.commands.import_tasks.trigger()
    dialog = await living.dialog(ImportDialog)
    await until(lambda: dialog.model.rowCount() == 2)
    dialog.model.tick(child)
    await living.driver.click("Import")
    await until(lambda: dialog.model.ticked() == ())
    await living.driver.type("Task id", parent)
    await living.driver.click("Find the task")
    await until(lambda: dialog.model.ticked() == (parent,))
    await living.driver.click("Import")
    await living.come_to("Done", "Done")
    await living.driver.click("Close")

    def recorded() -> dict[str, Path]:
        records = living.profile.clips.rglob("job.json")
        return {json.loads(path.read_text())["task_id"]: path.parent for path in records}

    # What a folder tells of itself is written after the job is done.
    folders = await until(lambda: found if (found := recorded()).keys() == {parent, child} else None)
    assert all((folder / f"{number}.mp4").exists() for folder in folders.values() for number in (1, 2, 3, 4))
    assert len(provider.ledger()) == 2
    media = [request["headers"] for request in provider.requests("media")]
    assert TOKEN not in repr(media)
