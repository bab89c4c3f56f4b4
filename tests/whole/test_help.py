"""The Help menu leads to what somebody who helps asks for."""

import pytest

from tests.fakes.file_manager import file_manager
from tests.fakes.notification_daemon import message_bus
from tests.waiting import until
from tests.whole.living_window import LivingWindow


async def test_the_log_is_shown_in_its_folder(living: LivingWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with message_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        async with file_manager(address) as manager:
            living.window.interior.commands.show_log.trigger()
            await until(lambda: manager.asked == [[living.profile.log.as_uri()]])
            assert living.profile.log.is_file()
