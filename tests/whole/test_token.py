"""The token is asked for on first use, checked free of charge, and kept where it may be kept."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit

from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import living_window


def said() -> str:
    labels = (label for top in QApplication.topLevelWidgets() for label in top.findChildren(QLabel))
    return "\n".join(label.text() for label in labels if label.isVisible())


async def test_without_a_keyring_the_token_is_kept_for_this_session_and_that_is_said(
    provider: FaultService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ACEDATACLOUD_API_TOKEN")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    async with living_window(tmp_path / "profile") as living:
        field = await living.driver.wait_for("API token", QLineEdit)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        await living.driver.type("API token", "kg-a-wrong-token-000000")
        await living.driver.press("API token", Qt.Key.Key_Return)
        await until(lambda: "does not accept the API token" in said())
        await living.driver.clear("API token")
        await living.driver.type("API token", TOKEN)
        await living.driver.press("API token", Qt.Key.Key_Return)
        await until(lambda: "The service takes this token" in said())
        assert field.text() == ""
        assert {request["kind"] for request in provider.requests()} == {"list"}
        next(top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()).close()
        await until(lambda: "kept for this session only" in said())
        await living.order("a boat drifts")
        await until(lambda: living.newest() == "Done", seconds=30)
    for path in (tmp_path / "profile").rglob("*"):
        assert not path.is_file() or TOKEN.encode() not in path.read_bytes(), path


async def test_an_order_waits_for_the_token_that_it_needs(
    provider: FaultService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ACEDATACLOUD_API_TOKEN")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    async with living_window(tmp_path / "profile") as living:
        await living.driver.wait_for("API token", QLineEdit)
        await living.driver.click("Not now")
        await until(lambda: QApplication.activeModalWidget() is None)
        await living.order("a boat drifts")
        await living.driver.wait_for("API token", QLineEdit)
        assert living.states() == []
        await living.driver.type("API token", TOKEN)
        await living.driver.press("API token", Qt.Key.Key_Return)
        await until(lambda: "The service takes this token" in said())
        await living.driver.click("Not now")
        await until(lambda: living.newest() == "Done", seconds=30)
        assert len(provider.ledger()) == 1


async def test_a_dialog_that_is_closed_during_the_check_keeps_no_token(
    provider: FaultService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("ACEDATACLOUD_API_TOKEN")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    provider.script(token=TOKEN, rules=[{"on": "list", "do": "drip", "pause": 0.01}])
    async with living_window(tmp_path / "profile") as living:
        await living.driver.type("API token", TOKEN)
        await living.driver.press("API token", Qt.Key.Key_Return)
        assert "check the token" in {task.get_name() for task in asyncio.all_tasks()}
        await living.driver.click("Not now")
        await until(lambda: QApplication.activeModalWidget() is None)
        await until(lambda: "check the token" not in {task.get_name() for task in asyncio.all_tasks()})
        assert "POST /midjourney/tasks 200" in caplog.text
        assert living.assembly.session.backend.keeper.token.secret is None
        assert "check the token failed" not in caplog.text
