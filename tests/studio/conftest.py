"""The use cases between fakes, and on a real disk with a real client, against the fault server."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinogrid.domain.job import Job
from kinogrid.domain.request import LocalFrame
from kinogrid.domain.state import Done
from kinogrid.media.deaths import Deaths
from kinogrid.media.decoder_process import DecoderProcess
from kinogrid.media.inspector import MediaInspector
from kinogrid.service.client import ServiceClient
from kinogrid.service.connections import Timeouts
from kinogrid.service.origins import TokenOrigins
from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from kinogrid.store.token_origins_file import TokenOriginsFile
from kinogrid.studio.pace import Pace
from tests.crash.evidence import wrong_clips
from tests.fakes.fault_driver import FaultService, running_fault_service
from tests.fakes.fault_media import png
from tests.fakes.tokens import Tokens
from tests.service.conftest import TOKEN
from tests.studio.at_work import Studio, all_jobs
from tests.studio.fake_service import FakeService

BRISK = Pace(
    poll=0.05,
    poll_when_due=0.05,
    poll_at_worst=0.1,
    retry=0.02,
    retry_at_worst=0.1,
    doubt=0.6,
    put_off=0.05,
    look_when_asked=0.2,
    fetch_at_worst=0.1,
    unreachable=5.0,
    dead=0.3,
    closing=0.1,
)
# Only result hosts keep anybody waiting in these tests.
TIMEOUTS = Timeouts(download=0.4, download_grace=5.0)


class RealStudio(Studio[ServiceClient, SqlJobStore, ClipFolder]):
    """The use cases on a real disk, in front of a provider."""

    provider: FaultService

    def done(self, job: Job) -> Done:
        """Give a finished job, its clips compared with what the database says of them."""
        state = super().done(job)
        assert wrong_clips(self.clips.folder(job), replace(job, state=state)) == []
        return state

    def none_doubled_or_lost(self) -> bool:
        """Compare the jobs with the bill, kind by kind."""
        owned = sorted((job.task_id or "", job.order.kind) for job in all_jobs(self.repository))
        return owned == sorted((entry["task_id"], entry["kind"]) for entry in self.provider.ledger())


Opener = Callable[..., AbstractAsyncContextManager[RealStudio]]


@pytest.fixture
def service() -> FakeService:
    """Give a provider in this process, with no past."""
    return FakeService()


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
    for server in _servers:
        server.forget()
        server.script()
    return _servers[0]


@pytest.fixture
def stranger(_servers: tuple[FaultService, FaultService]) -> FaultService:
    """Give another host, which must never see the token; it is new where the provider is."""
    return _servers[1]


@pytest.fixture
def own_picture(tmp_path: Path) -> LocalFrame:
    """Write a picture that has to be uploaded."""
    path = tmp_path / "sea.png"
    path.write_bytes(png())
    return LocalFrame(str(path))


@pytest.fixture(scope="session")
def _decoder() -> Iterator[DecoderProcess]:
    """Start one decoder for all of these tests, in whose thread it lives: each file ends it or leaves no trace."""
    decoder = DecoderProcess("kinogrid-inspector", Deaths())
    decoder.beside(lambda: None).result()
    yield decoder
    decoder.close()


@pytest.fixture
def open_studio(provider: FaultService, tmp_path: Path, _decoder: DecoderProcess) -> Opener:
    """Give a way to open the use cases on a folder, and to script the provider before, where there is anything to."""

    @asynccontextmanager
    async def opened(
        folder: Path = tmp_path / "profile", pace: Pace = BRISK, **script: Any
    ) -> AsyncIterator[RealStudio]:
        if script:
            provider.script(**script)
        async with AsyncExitStack() as stack:
            profile = Profile(folder)
            profile.create()
            database = await Database.open(profile.database, SCHEMA)
            stack.push_async_callback(database.aclose)
            clips, inspector = ClipFolder(profile), MediaInspector(_decoder)
            stack.push_async_callback(clips.aclose)
            origins = TokenOriginsFile(profile.token_origins)
            stack.push_async_callback(origins.aclose)
            client = ServiceClient(
                api_base=provider.base_url,
                platform_base=provider.base_url,
                tokens=Tokens(lambda: TOKEN),
                user_agent="Kinogrid/test",
                timeouts=TIMEOUTS,
                origins=TokenOrigins(await origins.read(), origins.keep),
            )
            stack.push_async_callback(client.aclose)
            made = RealStudio(client, SqlJobStore(database), clips, inspector, pace, 8)
            made.provider = provider
            yield await stack.enter_async_context(made)

    return opened
