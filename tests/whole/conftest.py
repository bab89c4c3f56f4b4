"""A provider on loopback for the whole app, and an environment that names it."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.fakes.fault_driver import FaultService, running_fault_service
from tests.whole.living_window import LivingWindow, living_window

TOKEN = "kg-live-4f8e2c71d9b05a36e1f7c2d4"


@pytest.fixture
def provider(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultService]:
    """Run a provider that does as its script says, and point the app at it."""
    with running_fault_service(tmp_path, token=TOKEN, finish_after=0.2) as service:
        monkeypatch.setenv("ACEDATACLOUD_API_BASE_URL", service.base_url)
        monkeypatch.setenv("ACEDATACLOUD_PLATFORM_BASE_URL", service.base_url)
        monkeypatch.setenv("ACEDATACLOUD_API_TOKEN", TOKEN)
        yield service


@pytest.fixture
async def living(provider: FaultService, tmp_path: Path) -> AsyncIterator[LivingWindow]:
    """Open the whole app on an empty folder, with the provider behind it."""
    assert provider.base_url
    async with living_window(tmp_path / "profile") as window:
        yield window


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the offscreen platform says of least sizes and menus: it has no window manager."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
