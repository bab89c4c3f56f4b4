"""The machine is kept awake for as long as clips come, by a real call over a real bus."""

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.bus_services import bus_service
from tests.fakes.fault_driver import FaultService
from tests.fakes.notification_daemon import message_bus
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import living_window


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="asks a desktop over its message bus")
async def test_sleep_is_put_off_while_clips_are_fetched_and_no_longer(
    provider: FaultService, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_path: str, method: str, _body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
        handle = "/org/freedesktop/portal/desktop/request/1_1/k"
        return {"Inhibit": ("o", (handle,)), "Close": ("", ())}.get(method)

    # Else the keyring would look for its own service there, and leave a socket open.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with message_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        async with bus_service(address, "org.freedesktop.portal.Desktop", answer=answer) as desktop:
            provider.script(token=TOKEN, finish_after=0.2)
            async with living_window(profile) as living:
                await living.make("waves roll over the rocks")
                await until(lambda: [method for method, _ in desktop.calls][-1:] == ["Close"])
                # The portal is asked for the desktop's look and the session's end, too.
                of_sleep = [call for call in desktop.calls if call[0] in {"Inhibit", "Close"}]
                assert [method for method, _ in of_sleep][:2] == ["Inhibit", "Close"]
                assert of_sleep[0][1][2] == {"reason": ("s", "Clips are being fetched or exported")}
