"""A keyring that never answers holds up neither the start, nor orders that have a token, nor the end."""

import gc
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from keyring import backend
from PySide6.QtWidgets import QLineEdit, QPushButton

from kinogrid.store.secrets import TokenSource
from kinogrid.ui.settings.keyring_watch import ENTER
from tests.fakes.fault_driver import FaultService
from tests.fakes.mute_keyring import mute_keyring
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import files_with, living_window

# The keyring's library does not close the connection that breaks under it.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

# The most that an end may take, in seconds: three times what it takes at most where nothing else runs.
END = 15.0


def forget_keyrings() -> None:
    """Have the library find the system's keyrings anew, as it looks for them once in a process."""
    with suppress(KeyError):
        backend.get_all_keyring.reset()


@pytest.fixture(autouse=True)
def _silent_keyring(provider: FaultService, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the system's keyring own its name and say nothing."""
    assert provider.base_url
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    with mute_keyring() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        forget_keyrings()
        yield
    forget_keyrings()
    for thread in threading.enumerate():
        if thread.name == "kinogrid-keyring":
            thread.join()
    gc.collect()


async def test_with_a_token_of_the_environment_orders_are_made_and_the_window_ends(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as living:
        await until(lambda: "Waiting for this system's keyring" in living.words())
        assert "Orders go on with the API token" in living.words()
        await living.make("a boat drifts")
        assert len(provider.ledger()) == 1
        began = time.monotonic()
    assert time.monotonic() - began < END


async def test_without_one_the_window_says_what_it_waits_for_and_takes_a_token(
    provider: FaultService, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with living_window(profile) as first:
        provider.script(token=TOKEN, finish_after=60)
        await first.order("a boat drifts")
        await until(lambda: first.newest().startswith("Running"))
    monkeypatch.delenv("ACEDATACLOUD_API_TOKEN")
    provider.script(token=TOKEN, finish_after=0.1)
    asked = len(provider.requests())
    async with living_window(profile) as living:
        await living.driver.wait_for(ENTER, QPushButton)
        assert "Orders go on as soon as there is a token" in living.words()
        assert living.newest().startswith("Running")
        assert len(provider.requests()) == asked
        await living.driver.click(ENTER)
        await living.driver.wait_for("API token", QLineEdit)
        await living.enter("API token", TOKEN)
        await living.come_to("Done")
        await until(lambda: "The keyring has not answered" in living.words())
        assert living.assembly.session.backend.access.keeper.token.source is TokenSource.SESSION
        living.dialogs()[0].close()
        await until(lambda: "kept for this session only" in living.words())
        began = time.monotonic()
    assert time.monotonic() - began < END
    assert files_with(TOKEN, profile) == []
