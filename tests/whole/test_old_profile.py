"""A profile as the version before left it opens in the whole app, with its jobs, its words and its choices."""

import json
import sqlite3
from pathlib import Path

import pytest

from kinogrid.domain.request import Mode
from tests.waiting import until
from tests.whole.living_window import living_window

FROZEN = Path(__file__).parents[1] / "store"


def lay_out(profile: Path) -> set[str]:
    """Write the profile, and give its jobs that are over."""
    profile.mkdir()
    settings = json.loads((FROZEN / "settings_v1.json").read_text("utf-8"))
    # Its port may be somebody else's on this machine.
    (profile / "settings.json").write_text(json.dumps({**settings, "callback_receiver": False}), "utf-8")
    connection = sqlite3.connect(profile / "kinogrid.db")
    connection.executescript((FROZEN / "library_v2.sql").read_text("utf-8"))
    over = {row[0] for row in connection.execute("SELECT id FROM jobs WHERE state IN ('failed', 'stopped', 'done')")}
    connection.close()
    return over


@pytest.mark.usefixtures("provider")
async def test_the_profile_of_the_version_before_opens_with_everything(profile: Path) -> None:
    kept = lay_out(profile)
    async with living_window(profile) as again:
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
        await until(lambda: "Top it up in the provider's console" in again.description("Preview"))
