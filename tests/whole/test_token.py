"""The token is asked for on first use, checked free of charge, and kept where it may be kept."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import files_with, living_window


@pytest.fixture(autouse=True)
def _nowhere_a_token(provider: FaultService, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave neither a token in the environment nor a keyring that could hold one."""
    assert provider.base_url
    monkeypatch.delenv("ACEDATACLOUD_API_TOKEN")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


async def test_an_order_waits_for_a_right_token_which_is_kept_for_this_session_as_is_said(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as living:
        await living.driver.wait_for("Connect from the welcome", QPushButton)
        assert living.dialogs() == [], "a start asks nothing"
        assert "Ace Data Cloud, a third-party service that bills you" in living.words()
        await living.driver.click("Put the welcome off")
        await until(lambda: "Four takes of one motion" in living.words())
        assert "Welcome to Kinogrid" not in living.words()
        for name in ("Connect", "Connect from Compose"):
            assert living.driver.find(name, QPushButton).text() == "Not connected · Connect"
        assert living.description("Generate") == "Not connected: it asks for a token first."
        await living.order("a boat drifts")
        field = await living.driver.wait_for("API token", QLineEdit)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        assert living.states() == []
        await living.enter("API token", "kg-a-wrong-token-000000")
        await until(lambda: "does not accept the API token" in living.words())
        await living.enter("API token", TOKEN)
        await until(lambda: "The service takes this token" in living.words())
        assert field.text() == ""
        assert {request["kind"] for request in provider.requests()} <= {"list", "prices"}
        assert living.driver.see("Connect from Compose", QPushButton) is None
        assert living.description("Generate") == ""
        living.dialogs()[0].close()
        await until(lambda: "kept for this session only" in living.words())
        await living.come_to("Done")
        assert len(provider.ledger()) == 1
    assert files_with(TOKEN, profile) == []


async def test_a_dialog_that_is_closed_during_the_check_keeps_no_token(
    provider: FaultService, profile: Path, caplog: pytest.LogCaptureFixture
) -> None:
    provider.script(token=TOKEN, rules=[{"on": "list", "do": "wait"}])
    async with living_window(profile) as living:
        await living.driver.click("Connect")
        await living.driver.type("API token", TOKEN)
        await living.driver.press("API token", Qt.Key.Key_Return)
        assert "check the token" in {task.get_name() for task in asyncio.all_tasks()}
        await living.driver.click("Not now")
        await until(lambda: QApplication.activeModalWidget() is None)
        provider.script(token=TOKEN)
        await until(lambda: "check the token" not in {task.get_name() for task in asyncio.all_tasks()})
        assert "POST /midjourney/tasks 200" in caplog.text
        assert living.assembly.session.backend.access.keeper.token.secret is None
        assert "check the token failed" not in caplog.text
