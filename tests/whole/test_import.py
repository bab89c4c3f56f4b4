"""Through the real window: tasks ordered elsewhere come in with their clips, and families find together."""

import json

from PySide6.QtWidgets import QApplication

from kinogrid.domain.request import Extend, FrameUrls, Generate, RemoteFrame
from kinogrid.service.client import ServiceClient
from kinogrid.ui.importing.dialog import ImportDialog
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow


async def ordered_elsewhere(provider: FaultService) -> tuple[str, str]:
    """Order a clip and an extension of it with another program; gives the tasks' ids."""
    client = ServiceClient(
        api_base=provider.base_url, platform_base=provider.base_url, token=lambda: TOKEN, user_agent="another program"
    )
    first = Generate(prompt="a heron lands", first=RemoteFrame("https://pictures.example/heron.png"))
    parent = (await client.submit(client.body(first, FrameUrls()))).task_id
    then = Extend(prompt="and takes off", video_id="1751816800000000", video_index=2)
    child = (await client.submit(client.body(then, FrameUrls()))).task_id
    await client.aclose()
    return parent, child


def the_dialog() -> ImportDialog:
    return next(top for top in QApplication.topLevelWidgets() if isinstance(top, ImportDialog) and top.isVisible())


async def test_tasks_of_another_program_come_in_with_their_clips_and_their_family(
    living: LivingWindow, provider: FaultService
) -> None:
    parent, child = await ordered_elsewhere(provider)
    living.window.interior.commands.import_tasks.trigger()
    await until(lambda: the_dialog().model.rowCount() == 2)
    dialog = the_dialog()
    await until(lambda: not dialog.said()[0])
    dialog.model.tick(child)
    dialog.take.click()
    await until(lambda: dialog.said()[2] == "1 task imported. What came of it is on its way.")
    await living.driver.type("Task id", "nobody-knows-it")
    dialog.find_button.click()
    await until(lambda: "no task of videos or pictures" in dialog.said()[1])
    await living.driver.clear("Task id")
    await living.driver.type("Task id", parent)
    dialog.find_button.click()
    await until(lambda: dialog.model.ticked() == (parent,))
    dialog.take.click()
    await until(lambda: living.states() == ["Done", "Done"], seconds=30)
    dialog.close_button.click()
    folders = {json.loads(path.read_text())["task_id"]: path.parent for path in living.profile.clips.rglob("job.json")}
    assert folders.keys() == {parent, child}
    assert all((folder / f"{number}.mp4").exists() for folder in folders.values() for number in (1, 2, 3, 4))
    assert len(provider.ledger()) == 2
    media = [request["headers"] for request in provider.requests("media")]
    assert TOKEN not in repr(media)
    living.window.interior.commands.import_tasks.trigger()
    await until(lambda: the_dialog().model.rowCount() == 2)
    the_dialog().model.tick(parent)
    assert the_dialog().model.ticked() == ()
    the_dialog().close_button.click()


async def test_a_list_that_fails_says_so_beside_it_and_can_be_asked_for_again(
    living: LivingWindow, provider: FaultService
) -> None:
    await ordered_elsewhere(provider)
    provider.script(token=TOKEN, finish_after=0.2, rules=[{"on": "list", "do": "html", "status": 502}])
    living.window.interior.commands.import_tasks.trigger()
    await until(lambda: the_dialog().said()[0])
    assert "Try again" in the_dialog().said()[0]
    the_dialog().more.click()
    await until(lambda: the_dialog().model.rowCount() == 2)
    assert the_dialog().said()[0] == ""
    the_dialog().close_button.click()
