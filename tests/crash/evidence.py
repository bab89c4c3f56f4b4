"""What is left after a crash, compared with what was ordered and what was billed."""

import asyncio
import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kinogrid.domain.failure import Charge
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalKind
from kinogrid.domain.request import Imagine, Kind, Order
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Running,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from kinogrid.media.probe import check_decodes, check_picture
from kinogrid.service.tasks import read_result_text
from kinogrid.service.wire import PATHS
from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.recovery import read_folders
from kinogrid.store.schema import SCHEMA
from kinogrid.ui.failure_text import charge_sentence, sentence
from kinogrid.ui.jobs.details import job_details
from kinogrid.ui.jobs.notice_text import job_note
from kinogrid.ui.jobs.row_text import state_words
from tests.crash.app_process import TOKEN
from tests.crash.orders import key
from tests.fakes.fault_driver import FaultService, JsonObject, fetched
from tests.fakes.fault_media import greys, tone

ON_THE_WAY = (Uploading, Submitting, Unconfirmed, Running, Fetching)

# The status after which an order goes out again by itself, when a look has shown that it was not taken.
PUT_OFF = 429
# What only a refusal before any work, or this app itself, can end an order with.
_ENDS = frozenset({"bad_request", "forbidden", "used_up", "invalid_token", "disabled", "refused_and_unseen"})

_Key = tuple[Kind, str]


@dataclass
class Findings:
    """What a campaign came to; `in_the_middle` counts the kills that left orders on their way."""

    kills: int = 0
    in_the_middle: int = 0
    paid: int = 0
    asked: int = 0
    turned_up: int = 0
    decided: int = 0
    complaints: list[str] = field(default_factory=list)

    def add(self, complaints: Iterable[str]) -> None:
        """Take in complaints, each once."""
        self.complaints += [complaint for complaint in complaints if complaint not in self.complaints]

    def look_at_the_dead(self, profile: Profile, copy: Path, service: FaultService) -> None:
        """See what a killed app has left: a sound database that names no clip which is not whole, and true words."""
        sound, jobs, _ = _read(profile, copy)
        self.kills += 1
        self.in_the_middle += any(isinstance(job.state, ON_THE_WAY) for job in jobs)
        clips = ClipFolder(profile)
        self.add([*sound, *(wrong for job in jobs for wrong in wrong_clips(clips.folder(job), job))])
        self.add(false_sentences(jobs, service.ledger()))


def false_sentences(jobs: Sequence[Job], ledger: Sequence[JsonObject]) -> Iterable[str]:
    """Compare what the window would say of each job with what was billed.

    Whatever was billed is a job's task, or a try of a job that says that it may have been.
    """
    owned = {job.task_id for job in jobs}
    open_tasks: Counter[_Key] = Counter()
    for entry in ledger:
        if entry["task_id"] not in owned:
            open_tasks[Kind(entry["kind"]), entry["body"]["prompt"]] += 1
    for job in jobs:
        said = _said(job)
        if _says_free(said) and (job.task_id is not None or _tries(job)):
            yield f"{job.id} ({job.order.prompt!r}): it says {said!r} of {job.state} with {_tries(job)} tries in doubt"
        open_tasks[key(job.order)] -= 0 if _says_free(said) else _tries(job)
    for (kind, prompt), count in open_tasks.items():
        if count > 0:
            states = [f"{job.state}" for job in jobs if key(job.order) == (kind, prompt)]
            yield f"{count} tasks of {prompt!r} were billed, and no job says that they may have been: {states}"


def _said(job: Job) -> str:
    """Give all that the window says of a job: its row, its notice and its details."""
    note, failure = job_note(job), job_details(job, (), str).failure
    said = [state_words(job), *(() if note is None else (note.title, note.words))]
    return " ".join((*said, *(() if failure is None else (sentence(failure),))))


def _says_free(said: str) -> bool:
    rules = map(charge_sentence, (Charge.NO, Charge.UNBILLED, Charge.RARELY))
    # A job that is only called cancelled says nothing of a charge either.
    free_of_charge = any(free.casefold() in said.casefold() for free in (*rules, "nothing was charged"))
    return free_of_charge or said.startswith("Cancelled")


def _tries(job: Job) -> int:
    """Count the tries of a job of which nobody knows whether they were taken."""
    return len(job.postings) + isinstance(job.state, Submitting | Unconfirmed)


def _read(profile: Profile, copy: Path) -> tuple[list[str], Sequence[Job], int]:
    """Read a copy of the database, as reading the original would tidy up after the crash before the app can."""
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for name in (profile.database.name, f"{profile.database.name}-wal"):
        if (profile.folder / name).exists():
            shutil.copyfile(profile.folder / name, copy / name)

    async def understood() -> tuple[list[str], Sequence[Job], int]:
        database = await Database.open(copy / profile.database.name, SCHEMA)
        store = SqlJobStore(database)
        jobs = await store.load()
        complaints = [f"integrity_check: {complaint}" for complaint in await database.integrity_check()]
        complaints += [f"the row of {job_id} cannot be read" for job_id in store.unreadable]
        behind = {job.id for job, _ in await store.unrecorded()}
        complaints += _wrong_records(profile, [job for job in jobs if job.id not in behind])
        turned_up = 0
        for job in jobs:
            turned_up += any(line.what is JournalKind.TURNED_UP for line in await store.journal(job.id))
        await database.aclose()
        return complaints, jobs, turned_up

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


class Evidence:
    """The end of a campaign: the profile, the provider's ledger and requests, and the orders that were placed."""

    def __init__(
        self,
        profile: Profile,
        copy: Path,
        service: FaultService,
        orders: Sequence[Order],
        wanted_again: Counter[_Key],
    ) -> None:
        self._profile = profile
        self._service = service
        self._orders = orders
        self._wanted = Counter(map(key, orders)) + wanted_again
        self._sound, self._jobs, self.turned_up = _read(profile, copy)

    @property
    def asked(self) -> int:
        """Count the orders about which the person is asked."""
        return sum(isinstance(job.state, Unconfirmed) for job in self._jobs)

    def complaints(self) -> list[str]:
        """List everything that is not as promised."""
        ledger = self._service.ledger()
        return [
            *self._sound,
            *self._lost_or_doubled(ledger),
            *self._bought_again(ledger),
            *self._sent_again(),
            *false_sentences(self._jobs, ledger),
            *self._unfinished(),
            *self._log(),
        ]

    def _lost_or_doubled(self, ledger: Sequence[JsonObject]) -> list[str]:
        """Compare the ledger with the jobs: each entry is exactly one job, and each job's task is in the ledger."""
        if len(self._jobs) != len(self._orders) + self.turned_up:
            return [f"{len(self._orders)} orders and {self.turned_up} tries have become {len(self._jobs)} jobs"]
        owned = Counter((job.task_id, *key(job.order)) for job in self._jobs if job.task_id)
        billed = Counter((entry["task_id"], entry["kind"], entry["body"]["prompt"]) for entry in ledger)
        # Of a try that left while the list was unread the app says that a task is to be looked at, and takes none.
        by_hand = Counter(key(job.order) for job in self._jobs for posting in job.open_tries if posting.signs.unseen)
        lost: list[str] = []
        for task, kind, prompt in (billed - owned).elements():
            by_hand[Kind(kind), prompt] -= 1
            if by_hand[Kind(kind), prompt] < 0:
                lost.append(task)
        return [
            *(f"the task {task} is no job" for task in lost),
            *(f"the task {task} of a job was never accepted, or is another job's" for task in owned - billed),
        ]

    def _bought_again(self, ledger: Sequence[JsonObject]) -> list[str]:
        """Compare what was billed with what was wanted: nobody but the person buys anything twice."""
        bought = Counter((Kind(entry["kind"]), entry["body"]["prompt"]) for entry in ledger)
        return [f"{count} of {which} too many were bought" for which, count in (bought - self._wanted).items()]

    def _sent_again(self) -> list[str]:
        """Compare what came in with what was wanted: only a pause that was asked for may be followed by another try."""
        wanted = Counter({(PATHS[kind], prompt): count for (kind, prompt), count in self._wanted.items()})
        posts = [request for request in self._service.requests("order") if request["status"] != PUT_OFF]
        sent = Counter((request["path"], json.loads(request["body"])["prompt"]) for request in posts)
        return [f"{count} orders of {which} too many were sent" for which, count in (sent - wanted).items()]

    def _unfinished(self) -> list[str]:
        complaints = []
        for job in self._jobs:
            match job.state:
                case Done(missing=()):
                    complaints += self._wrong_end(job)
                case Unconfirmed(asks=True) | GivenUp() | Stopped(task_id=None) | Draft(held=True):
                    pass
                case Failed(failure, task_id=None) if failure.code in _ENDS:
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
            f"{path.name}: {entry}"
            for path in sorted(self._profile.log.parent.iterdir())
            for entry in wrong_entries(path.read_text(encoding="utf-8", errors="replace"))
        ]


def wrong_entries(log: str) -> list[str]:
    """Give the entries that tell of a mistake of ours or hold the token, each whole: a traceback says where it was."""
    entries: list[str] = []
    for line in log.splitlines():
        if line.startswith("  ") and entries:
            entries[-1] += f"\n{line}"
        else:
            entries.append(line)
    return [entry for entry in entries if any(sign in entry for sign in ("ERROR", "Traceback", TOKEN))]
