"""Callback URLs end to end: per job, by default, and through the built-in receiver, whose path stays private."""

import json
import socket
from dataclasses import replace

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from kinogrid.ui.settings.callback_box import CallbackBox
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow, living_window


def the_settings() -> SettingsDialog:
    return next(top for top in QApplication.topLevelWidgets() if isinstance(top, SettingsDialog) and top.isVisible())


async def open_box(living: LivingWindow) -> CallbackBox:
    living.assembly.account.dialogs.open()
    return the_settings().callbacks


async def enter(living: LivingWindow, name: str, text: str) -> None:
    await living.driver.clear(name)
    await living.driver.type(name, text)
    await living.driver.press(name, Qt.Key.Key_Return)


def sent_callbacks(provider: FaultService) -> list[str | None]:
    return [entry["body"].get("callback_url") for entry in provider.ledger()]


async def test_an_order_names_its_own_callback_else_the_default_else_none(
    living: LivingWindow, provider: FaultService
) -> None:
    await living.order("a boat drifts")
    await until(lambda: len(provider.ledger()) == 1)
    living.assembly.account.dialogs.open()
    await enter(living, "Default callback URL", "http://hook.example/plain")
    assert living.settings.value.callback_url == ""
    await enter(living, "Default callback URL", "https://hook.example/default")
    the_settings().close()
    await living.order("a boat sinks")
    await until(lambda: len(provider.ledger()) == 2)
    draft = living.settings.value.compose
    assert draft.callback_url == ""
    field = next(one for one in living.window.findChildren(QLineEdit) if one.accessibleName() == "Callback URL")
    field.setText("http://127.0.0.1:9/own")
    field.textEdited.emit(field.text())
    field.editingFinished.emit()
    await living.order("a boat is raised")
    await until(lambda: len(provider.ledger()) == 3)
    assert sent_callbacks(provider) == [None, "https://hook.example/default", "http://127.0.0.1:9/own"]


async def test_the_receiver_is_off_until_it_is_wanted_and_stays_at_its_address(
    provider: FaultService, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("profile")
    async with living_window(folder) as living:
        assert living.settings.value.callback_port == 0
        box = await open_box(living)
        assert not box.switch.isChecked()
        assert not box.local.isVisible()
        box.switch.click()
        await until(box.local.text)
        assert "needs no tunnel" in box.state()
        the_settings().close()
        settings = living.settings.value
        url = f"http://127.0.0.1:{settings.callback_port}/{settings.callback_path}"
        provider.script(token=TOKEN, finish_after=30)
        await living.order("a boat drifts")
        await until(lambda: sent_callbacks(provider) == [url])
        async with httpx.AsyncClient(trust_env=False) as client:
            answer = await client.post(url, json={"task_id": provider.ledger()[0]["task_id"]})
            assert answer.status_code == 204
    async with living_window(folder) as living:
        assert (living.settings.value.callback_port, living.settings.value.callback_path) == (
            settings.callback_port,
            settings.callback_path,
        )
        box = await open_box(living)
        assert box.local.text() == f"http://127.0.0.1:{settings.callback_port}"
        box.renew.click()
        await until(lambda: living.settings.value.callback_path not in ("", settings.callback_path))
        box.switch.click()
        await until(lambda: not box.local.text())
        the_settings().close()
        with pytest.raises(httpx.ConnectError):
            async with httpx.AsyncClient(trust_env=False) as client:
                await client.post(url, json={})
    logs = "".join(path.read_text() for path in (folder / "log").iterdir())
    assert "a callback was answered with 204" in logs
    assert settings.callback_path not in logs
    assert json.loads((folder / "settings.json").read_text())["callback_receiver"] is False


async def test_a_port_that_is_taken_is_told_of_and_a_new_address_helps(
    provider: FaultService, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("profile")
    assert provider.base_url
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        async with living_window(folder) as living:
            living.settings.change(replace(living.settings.value, callback_receiver=True, callback_port=port))
        async with living_window(folder) as living:
            await until(lambda: f"Port {port} is in use by another program" in living.words())
            box = await open_box(living)
            assert "in use" in box.state()
            box.renew.click()
            await until(box.local.text)
            assert living.settings.value.callback_port not in (0, port)
            await until(lambda: "in use by another program" not in living.words())
            the_settings().close()


async def test_the_public_address_is_checked_and_kept_without_the_path(living: LivingWindow) -> None:
    box = await open_box(living)
    box.switch.click()
    await until(box.local.text)
    for typed, kept in (
        ("http://tunnel.example", ""),
        ("https://tunnel.example/", "https://tunnel.example"),
        (f"https://tunnel.example/x/{living.settings.value.callback_path}", "https://tunnel.example/x"),
    ):
        await enter(living, "Public address of the tunnel", typed)
        assert living.settings.value.callback_tunnel == kept
    the_settings().close()
