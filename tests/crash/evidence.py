"""What is left after a crash, compared with what was ordered and what was billed."""

import asyncio
import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kinogrid.domain.job import Job
from kinogrid.domain.request import FrameUrls, Imagine, Order
from kinogrid.domain.state import Done, Fetching, Running, Submitting, Unconfirmed, Uploading
from kinogrid.media.probe import check_decodes, check_picture
from kinogrid.service.tasks import read_result_text
from kinogrid.service.wire import PATHS, order_body
from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.recovery import read_folders
from kinogrid.store.schema import SCHEMA
from tests.crash.app_process import TOKEN
from tests.fakes.fault_driver import FaultService, fetched
from tests.fakes.fault_media import greys, tone

ON_THE_WAY = (Uploading, Submitting, Unconfirmed, Running, Fetching)

# The status with which the provider says for certain that it has not taken an order.
NOT_TAKEN = 429


@dataclass
class Findings:
    """What a campaign came to; `in_the_middle` counts the kills that left orders on their way."""

    kills: int = 0
    in_the_middle: int = 0
    paid: int = 0
    asked: int = 0
    complaints: list[str] = field(default_factory=list)

    def add(self, complaints: Iterable[str]) -> None:
        """Take in complaints, each once."""
        self.complaints += [complaint for complaint in complaints if complaint not in self.complaints]

    def look_at_the_dead(self, profile: Profile, copy: Path) -> None:
        """See what a killed app has left: a sound database, which names no clip that is not whole on the disk."""
        sound, jobs = _read(profile, copy)
        self.kills += 1
        self.in_the_middle += any(isinstance(job.state, ON_THE_WAY) for job in jobs)
        clips = ClipFolder(profile)
        self.add([*sound, *(wrong for job in jobs for wrong in wrong_clips(clips.folder(job), job))])


def _read(profile: Profile, copy: Path) -> tuple[list[str], Sequence[Job]]:
    """Read a copy of the database, as reading the original would tidy up after the crash before the app can."""
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for name in (profile.database.name, f"{profile.database.name}-wal"):
        if (profile.folder / name).exists():
            shutil.copyfile(profile.folder / name, copy / name)

    async def understood() -> tuple[list[str], Sequence[Job]]:
        database = await Database.open(copy / profile.database.name, SCHEMA)
        store = SqlJobStore(database)
        jobs = await store.load()
        complaints = [f"integrity_check: {complaint}" for complaint in await database.integrity_check()]
        complaints += [f"the row of {job_id} cannot be read" for job_id in store.unreadable]
        behind = {job.id for job, _ in await store.unrecorded()}
        complaints += _wrong_records(profile, [job for job in jobs if job.id not in behind])
        await database.aclose()
        return complaints, jobs

    return asyncio.run(understood())


def _wrong_records(profile: Profile, jobs: Sequence[Job]) -> list[str]:
    """Compare what the folders tell of jobs with the rows, which name those whose `job.json` is behind them."""
    told = {record.job.id: record.job for record in read_folders(profile.clips, read_result_text).records}
    return [f"the job.json of {job.id} tells of {told.get(job.id)}" for job in jobs if told.get(job.id) != job]


def wrong_clips(folder: Path, job: Job) -> list[str]:
    """Compare a job's clips on the disk with what the database says of them."""
    wrong = []
    for clip in job.clips:
        data = (folder / clip.name).read_bytes() if (folder / clip.name).is_file() else b""
        if (len(data), hashlib.sha256(data).hexdigest()) != (clip.size, clip.sha256):
            wrong.append(f"{job.id}: {clip.name} is not what the database says")
    return wrong


def _words(order: Order) -> str:
    """Give an order's prompt as it is sent."""
    prompt: str = json.loads(order_body(order, FrameUrls()))["prompt"]
    return prompt


class Evidence:
    """The end of a campaign: the profile, the provider's ledger and requests, and the orders that were placed."""

    def __init__(self, profile: Profile, copy: Path, service: FaultService, orders: Sequence[Order]) -> None:
        self._profile = profile
        self._service = service
        self._orders = orders
        self._sound, self._jobs = _read(profile, copy)

    @property
    def asked(self) -> int:
        """Count the orders about which the person is asked."""
        return sum(isinstance(job.state, Unconfirmed) for job in self._jobs)

    def complaints(self) -> list[str]:
        """List everything that is not as promised."""
        return [*self._sound, *self._lost_or_doubled(), *self._sent_again(), *self._unfinished(), *self._log()]

    def _lost_or_doubled(self) -> list[str]:
        """Compare the ledger with the jobs: each entry is exactly one job, and each job's task is in the ledger."""
        if len(self._jobs) != len(self._orders):
            return [f"{len(self._orders)} orders have become {len(self._jobs)} jobs"]
        owned = Counter((job.task_id, job.order.kind, _words(job.order)) for job in self._jobs if job.task_id)
        ledger = self._service.ledger()
        billed = Counter((entry["task_id"], entry["kind"], entry["body"]["prompt"]) for entry in ledger)
        return [
            *(f"the task {task} is no job" for task in billed - owned),
            *(f"the task {task} of a job was never accepted, or is another job's" for task in owned - billed),
        ]

    def _sent_again(self) -> list[str]:
        """Compare what came in with what was ordered: only a certain refusal may be followed by another try."""
        wanted = Counter((PATHS[order.kind], _words(order)) for order in self._orders)
        posts = [request for request in self._service.requests("order") if request["status"] != NOT_TAKEN]
        sent = Counter((request["path"], json.loads(request["body"])["prompt"]) for request in posts)
        return [f"{count} orders of {words} too many were sent" for words, count in (sent - wanted).items()]

    def _unfinished(self) -> list[str]:
        complaints = []
        for job in self._jobs:
            match job.state:
                case Done(missing=()):
                    complaints += self._wrong_end(job)
                case Unconfirmed(asks=True):
                    pass
                case state:
                    complaints.append(f"{job.id} ({job.order.prompt!r}) ended as {state}")
        return complaints

    def _wrong_end(self, job: Job) -> list[str]:
        """Compare a finished job's folder with what the provider has to give."""
        folder = ClipFolder(self._profile).folder(job)
        complaints = wrong_clips(folder, job)
        if complaints or job.result is None:
            return complaints
        suffix = "png" if isinstance(job.order, Imagine) else "mp4"
        paths = [folder / f"{index + 1}.{suffix}" for index in range(len(job.result.urls))]
        if set(folder.iterdir()) != {*paths, folder / "job.json"}:
            return [f"{job.id}: its folder holds {sorted(path.name for path in folder.iterdir())}"]
        json.loads((folder / "job.json").read_text(encoding="utf-8"))
        for index, (path, url) in enumerate(zip(paths, job.result.urls, strict=True)):
            if not job.result.sheet and path.read_bytes() != fetched(url):
                complaints.append(f"{job.id}: {path.name} is another clip")
            if not isinstance(job.order, Imagine):
                check_decodes(path)
            elif check_picture(path).suffix != suffix or greys(path.read_bytes()) != {tone(index)}:
                complaints.append(f"{job.id}: {path.name} is another picture")
        return complaints

    def _log(self) -> list[str]:
        """Find our own mistakes in the log, and the token."""
        return [
            f"{path.name}: {line}"
            for path in sorted(self._profile.log.parent.iterdir())
            for line in path.read_text(encoding="utf-8", errors="replace").splitlines()
            if any(sign in line for sign in ("ERROR", "Traceback", TOKEN))
        ]
