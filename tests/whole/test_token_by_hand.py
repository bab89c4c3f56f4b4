"""A token is replaced and removed by hand in Settings: the one in force stays until a better one has been taken."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QToolButton, QWidget

from kinogrid.store.secrets import TokenSource
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.hands import click, gone
from tests.whole.living_window import LivingWindow, files_with, living_window

ANOTHER = "kg-live-00000000000000000000aaaa"


@pytest.fixture(autouse=True)
def _nowhere_a_token(provider: FaultService, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave neither a token in the environment nor a keyring that could hold one."""
    assert provider.base_url
    monkeypatch.delenv("ACEDATACLOUD_API_TOKEN")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


async def give_first_token(living: LivingWindow) -> None:
    """Connect as the welcome invites to."""
    await living.driver.click("Connect from the welcome")
    await living.enter("API token", TOKEN)
    await until(lambda: "The service takes this token" in living.words())
    await leave(living, "Not now")


async def leave(living: LivingWindow, name: str) -> None:
    """Close the dialog that is open by one of its buttons."""
    dialog = await living.dialog(QDialog)
    click(living.driver.find(name, QPushButton))
    await gone(dialog)


async def open_settings(living: LivingWindow) -> None:
    """Open Settings by its button."""
    click(living.driver.find("Settings", QToolButton))
    await living.driver.wait_for("Settings", QDialog)


async def test_a_wrong_token_does_not_take_the_place_of_a_right_one_and_a_right_one_does(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as living:
        await give_first_token(living)
        await open_settings(living)
        assert "In use: a token for this session only." in living.words()
        await living.enter("API token", ANOTHER)
        await until(lambda: "does not accept the API token" in living.words())
        assert living.driver.find("API token", QLineEdit).text() == ANOTHER, "it can be mended"
        await leave(living, "Close")
        await living.make("a boat drifts")
        provider.script(token=ANOTHER, finish_after=0.1)
        await open_settings(living)
        await living.enter("API token", ANOTHER)
        await until(lambda: "The service takes this token" in living.words())
        assert living.driver.find("API token", QLineEdit).text() == ""
        await leave(living, "Close")
        await living.order("a heron lands")
        await living.come_to("Done", "Done")
    sent = [request["headers"]["authorization"] for request in provider.requests("order")]
    assert sent == [f"Bearer {TOKEN}", f"Bearer {ANOTHER}"]
    assert files_with(TOKEN, profile) == files_with(ANOTHER, profile) == []


async def test_what_cannot_be_a_token_is_said_and_goes_to_nobody(provider: FaultService, profile: Path) -> None:
    async with living_window(profile) as living:
        for name, settings in (("API token", False), ("Account token", True)):
            if settings:
                await give_first_token(living)
                await open_settings(living)
            else:
                await living.driver.click("Connect")
            asked = len(provider.requests())
            await living.enter(name, "Bearer\u00a0of this text")
            await until(lambda: "A token has no blanks" in living.words())
            assert len(provider.requests()) == asked
            await living.driver.clear(name)
            await leave(living, "Close" if settings else "Not now")
        assert living.assembly.session.backend.access.keeper.token.source is TokenSource.SESSION
    assert provider.requests("order") == provider.requests("upload") == []


async def test_a_token_that_was_removed_is_asked_for_again_and_nothing_says_that_it_is_kept(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as living:
        await give_first_token(living)
        await until(lambda: "The token is kept for this session only" in living.words())
        await open_settings(living)
        click(living.driver.find("Remove the API token", QPushButton))
        await until(lambda: "The token has been removed." in living.words())
        assert "No token yet." in living.words()
        assert living.driver.see("Remove the API token", QWidget) is None
        assert living.assembly.session.backend.access.keeper.token.source is TokenSource.NONE
        await leave(living, "Close")
        await until(lambda: "kept for this session" not in living.words())
        await living.order("a boat drifts")
        await living.driver.wait_for("API token", QLineEdit)
        assert (living.states(), provider.requests("order")) == ([], [])
        await living.enter("API token", TOKEN)
        await until(lambda: "The service takes this token" in living.words())
        await leave(living, "Not now")
        await living.come_to("Done")
    assert len(provider.ledger()) == 1
