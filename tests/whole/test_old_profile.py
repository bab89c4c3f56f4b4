"""A profile as the version before left it opens in the whole app, with its jobs, its words and its choices."""

import json
import sqlite3
from pathlib import Path

from kinogrid.domain.request import Mode
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.living_window import living_window

FROZEN = Path(__file__).parents[1] / "store"


async def test_the_profile_of_the_version_before_opens_with_everything(provider: FaultService, tmp_path: Path) -> None:
    assert provider.base_url
    folder = tmp_path / "profile"
    folder.mkdir()
    settings = json.loads((FROZEN / "settings_v1.json").read_text("utf-8"))
    # Its port may be somebody else's on this machine.
    (folder / "settings.json").write_text(json.dumps({**settings, "callback_receiver": False}), "utf-8")
    connection = sqlite3.connect(folder / "kinogrid.db")
    connection.executescript((FROZEN / "library_v2.sql").read_text("utf-8"))
    kept = {row[0] for row in connection.execute("SELECT id FROM jobs WHERE state IN ('failed', 'stopped', 'done')")}
    connection.close()
    async with living_window(folder) as again:
        repository = again.assembly.use_cases.repository
        assert {job_id for job_id in kept if repository.find(job_id) is None} <= {"damaged", "odd"}
        states = again.states()
        assert "Failed: The balance of this token is used up." in states
        assert len([words for words in states if words.startswith("Failed: ")]) > 40
        await until(lambda: "2 jobs could not be read from the database" in again.words())
        live = again.settings.value
        assert (live.in_flight, live.compose.mode, live.callback_url) == (7, Mode.TURBO, "https://hook.example/1")
        assert again.assembly.panes.compose.prompt_text() == live.compose.prompt == "a cat"
        again.assembly.library.selection.select("failed-used-up")
        await until(lambda: "Top it up in the provider's console" in again.words())
