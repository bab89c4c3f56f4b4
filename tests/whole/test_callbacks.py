"""Callback URLs end to end: through the built-in receiver, whose path stays private, and by default."""

import json
import socket
from pathlib import Path

import httpx

from kinogrid.ui.settings.callback_box import CallbackBox
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow, living_window


async def open_box(living: LivingWindow) -> CallbackBox:
    living.assembly.account.dialogs.open()
    return (await living.dialog(SettingsDialog)).callbacks


async def test_the_receiver_is_off_until_it_is_wanted_and_stays_at_its_address(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as living:
        assert living.settings.value.callback_port == 0
        box = await open_box(living)
        assert not box.switch.isChecked()
        assert not box.local.isVisible()
        box.switch.click()
        await until(box.local.text)
        assert "needs no tunnel" in box.state()
        settings = living.settings.value
        await living.enter("Public address of the tunnel", f"https://tunnel.example/x/{settings.callback_path}")
        assert living.settings.value.callback_tunnel == "https://tunnel.example/x"
        living.dialogs()[0].close()
        url = f"http://127.0.0.1:{settings.callback_port}/{settings.callback_path}"
        provider.script(token=TOKEN, finish_after=30)
        await living.order("a boat drifts")
        await until(provider.ledger)
        assert provider.ledger()[0]["body"]["callback_url"] == url
        async with httpx.AsyncClient(trust_env=False) as client:
            answer = await client.post(url, json={"task_id": provider.ledger()[0]["task_id"]})
            assert answer.status_code == 204
    with socket.create_server(("127.0.0.1", settings.callback_port)):
        async with living_window(profile) as living:
            assert living.settings.value.callback_path == settings.callback_path
            await until(lambda: f"Port {settings.callback_port} is in use by another program" in living.words())
            box = await open_box(living)
            box.renew.click()
            await until(box.local.text)
            assert living.settings.value.callback_port not in {0, settings.callback_port}
            assert living.settings.value.callback_path not in {"", settings.callback_path}
            await until(lambda: "in use by another program" not in living.words())
            box.switch.click()
            await until(lambda: not box.local.text())
            await living.enter("Default callback URL", "https://hook.example/default")
            living.dialogs()[0].close()
            await living.order("a boat sinks")
            await until(lambda: len(provider.ledger()) == 2)
            assert provider.ledger()[1]["body"]["callback_url"] == "https://hook.example/default"
    logs = "".join(path.read_text() for path in (profile / "log").iterdir())
    assert "a callback was answered with 204" in logs
    assert settings.callback_path not in logs
    assert json.loads((profile / "settings.json").read_text())["callback_receiver"] is False
