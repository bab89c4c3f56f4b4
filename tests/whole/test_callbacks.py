"""Callback URLs end to end: through the built-in receiver, whose path stays private, and by default."""

import json
import socket
from pathlib import Path

import httpx

from kinogrid.ui.controls.addresses import NOT_SAFE
from kinogrid.ui.settings.callback_box import CallbackBox
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow, living_window


async def open_box(living: LivingWindow) -> CallbackBox:
    """Open the settings, and what they fold away."""
    living.assembly.account.dialogs.open()
    dialog = await living.dialog(SettingsDialog)
    dialog.advanced.set_open(shown=True)
    return dialog.callbacks


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


def with_settings(profile: Path, **told: object) -> Path:
    """Make a profile with a file of settings in it."""
    profile.mkdir()
    (profile / "settings.json").write_text(json.dumps(told), encoding="utf-8")
    return profile


async def test_a_default_that_cannot_be_used_is_said_when_an_order_is_placed_and_not_left_out_in_silence(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(with_settings(profile, callback_url="http://hook.example/1")) as living:
        await living.order("a boat drifts")
        await until(lambda: "The default callback in the settings cannot be used" in living.words())
        await open_box(living)
        dialog = await living.dialog(SettingsDialog)
        field = dialog.default_callback
        assert (field.text(), field.words()) == ("http://hook.example/1", NOT_SAFE.in_english())
        await living.enter("Default callback URL", "http://hook.example/2")
        dialog.close()
        await living.driver.click("Generate")
        await until(lambda: "The default callback in the settings cannot be used" in living.words())
        assert provider.ledger() == []
        await open_box(living)
        await living.enter("Default callback URL", "https://hook.example/2")
        living.dialogs()[0].close()
        await living.driver.click("Generate")
        await until(provider.ledger)
        assert provider.ledger()[0]["body"]["callback_url"] == "https://hook.example/2"


async def test_an_order_that_goes_without_a_callback_while_the_receiver_cannot_listen_says_so(
    provider: FaultService, profile: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with living_window(with_settings(profile, callback_receiver=True, callback_port=port)) as living:
            await living.order("a boat drifts")
            await until(lambda: "Orders go without a callback for now" in living.words())
            assert f"Port {port} is in use by another program" in living.words()
            await until(provider.ledger)
            assert "callback_url" not in provider.ledger()[0]["body"]
