"""The use cases on a real disk with a real client, against the fault server."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from kinogrid.media.inspector import MediaInspector
from kinogrid.service.client import ServiceClient
from kinogrid.service.connections import Timeouts
from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.pace import Pace
from kinogrid.studio.runner import Runner
from tests.fakes.fault_driver import FaultService, running_fault_service
from tests.studio.fake_world import Crew
from tests.studio.real_studio import RealStudio

TOKEN = "secret-token-0123456789"
BRISK = Pace(
    poll=0.05,
    poll_when_due=0.05,
    poll_at_worst=0.1,
    retry=0.02,
    retry_at_worst=0.1,
    doubt=0.6,
    doubt_unanswered=6.0,
    look_when_asked=0.2,
    clock_slack=600.0,
    vanish=600.0,
    unreachable=5.0,
    closing=0.1,
)
IMPATIENT = Timeouts(
    connect=2.0,
    write=2.0,
    pool=2.0,
    question=0.4,
    question_in_all=1.0,
    order=0.4,
    order_in_all=1.0,
    upload=0.4,
    upload_in_all=2.0,
    download=0.3,
    download_grace=5.0,
)
Opener = Callable[..., AbstractAsyncContextManager[RealStudio]]


@pytest.fixture(scope="session")
def _servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[FaultService, FaultService]]:
    with (
        running_fault_service(tmp_path_factory.mktemp("provider")) as provider,
        running_fault_service(tmp_path_factory.mktemp("stranger")) as stranger,
    ):
        yield provider, stranger


@pytest.fixture
def provider(_servers: tuple[FaultService, FaultService]) -> FaultService:
    """Give the provider, with no past."""
    provider, stranger = _servers
    for server in (provider, stranger):
        server.forget()
        server.script()
    return provider


@pytest.fixture
def stranger(provider: FaultService, _servers: tuple[FaultService, FaultService]) -> FaultService:
    """Give another host, which must never see the token."""
    assert provider is _servers[0]
    return _servers[1]


@pytest.fixture
def open_studio(provider: FaultService, tmp_path: Path) -> Opener:
    """Give a way to open the use cases on a folder."""

    @asynccontextmanager
    async def opened(folder: Path = tmp_path / "profile", limit: int = 8) -> AsyncIterator[RealStudio]:
        profile, crew, heard = Profile(folder), Crew(), []
        profile.create()
        database = await Database.open(profile.database, SCHEMA)
        clips, inspector = ClipFolder(profile), MediaInspector()
        client = ServiceClient(
            api_base=provider.base_url,
            platform_base=provider.base_url,
            token=lambda: TOKEN,
            user_agent="Kinogrid/test",
            timeouts=IMPATIENT,
        )
        repository = JobRepository(SqlJobStore(database))
        runner = Runner(
            repository=repository,
            service=client,
            clips=clips,
            media=inspector,
            pace=BRISK,
            start=crew.start,
            limit=lambda: limit,
            report=lambda failure, _: heard.append(failure),
        )
        await repository.load()
        await runner.begin()
        try:
            yield RealStudio(repository, runner, clips, profile, crew, heard)
        finally:
            await runner.end()
            await crew.end()
            await client.aclose()
            inspector.close()
            await clips.aclose()
            await database.aclose()
            assert crew.failures == []

    return opened
