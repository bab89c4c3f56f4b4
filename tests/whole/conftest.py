"""A provider on loopback for the whole app, and an environment that names it."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.demo.running import Demo, running
from tests.fakes.fault_driver import FaultService, running_fault_service
from tests.whole.kept_decoders import kept_decoders
from tests.whole.living_window import LivingWindow, living_window

TOKEN = "kg-live-4f8e2c71d9b05a36e1f7c2d4"


def point_at(monkeypatch: pytest.MonkeyPatch, base_url: str) -> None:
    """Let the app take a provider on this machine for the real one."""
    monkeypatch.setenv("ACEDATACLOUD_API_BASE_URL", base_url)
    monkeypatch.setenv("ACEDATACLOUD_PLATFORM_BASE_URL", base_url)
    monkeypatch.setenv("ACEDATACLOUD_API_TOKEN", TOKEN)


@pytest.fixture(autouse=True, scope="session")
def _decoders() -> Iterator[None]:
    """Begin the threads of the decoders before any test, and end them with their processes after all."""
    decoders = kept_decoders()
    yield
    decoders.end()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Give the folder of the app's profile, which each session finds as the one before left it."""
    return tmp_path / "profile"


@pytest.fixture(scope="session")
def _running_provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FaultService]:
    with running_fault_service(tmp_path_factory.mktemp("provider")) as service:
        yield service


@pytest.fixture
def provider(_running_provider: FaultService, monkeypatch: pytest.MonkeyPatch) -> FaultService:
    """Give a provider that does as its script says and has no past, and point the app at it."""
    _running_provider.forget()
    _running_provider.script(token=TOKEN, finish_after=0.2)
    point_at(monkeypatch, _running_provider.base_url)
    return _running_provider


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Demo]:
    """Run the demo service in the provider's place: it answers what surrounds videos, too."""
    with running(tmp_path / "demo.log", "--seconds", "0.1", "--side", "96", token=TOKEN) as service:
        point_at(monkeypatch, service.base)
        yield service


@pytest.fixture
def parts_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Demo]:
    """Run a demo service whose extensions hold only what is new."""
    given = ("--seconds", "0.1", "--side", "96", "--extensions-alone")
    with running(tmp_path / "demo.log", *given, token=TOKEN) as service:
        point_at(monkeypatch, service.base)
        yield service


@pytest.fixture
async def living(provider: FaultService, profile: Path) -> AsyncIterator[LivingWindow]:
    """Open the whole app on an empty folder, with the provider behind it."""
    assert provider.base_url
    async with living_window(profile) as window:
        yield window
