"""What the use cases need of floor 1, as protocols: the seams at which a test puts a scriptable fake."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from kinogrid.domain.account import Application, Credential, NewToken, UsagePage
from kinogrid.domain.annotation import Project
from kinogrid.domain.backup_task import BackupMade, BackupTask
from kinogrid.domain.clip_filter import ClipSearch, SavedSearch
from kinogrid.domain.export import ExportMade, ExportWork, UnfinishedExport
from kinogrid.domain.failure import Failure
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Decision, Job
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.listed import ListedGroup, ListedPage, PageMark, UsedTag
from kinogrid.domain.move import Cleaned, MovePlan
from kinogrid.domain.posting import Origin
from kinogrid.domain.pricing import Foreseen, PricePage, Quote, Tariff
from kinogrid.domain.request import FrameUrls, Kind, Order
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Clip, Kept, Probe
from kinogrid.domain.storage import FlawedClip, FoundFiles, StrayFile
from kinogrid.domain.task import Answer, TaskRecord
from kinogrid.domain.token_note import OwnTokenNote
from kinogrid.domain.trashed import KeptStep, Trashed


class Download(Protocol):
    """A clip on its way: where it starts, how long it is and what identifies this very version of it.

    `offset` is the first byte that comes (0 when the host did not resume); `total` is the whole clip's length in
    bytes; `validator` is a strong entity tag, or the date of the last change, to resume with.
    """

    @property
    def offset(self) -> int:
        """Give the first byte's position."""
        ...

    @property
    def total(self) -> int | None:
        """Give the whole length in bytes, None when the host does not say."""
        ...

    @property
    def validator(self) -> str | None:
        """Give what `If-Range` takes, None when the host offers nothing reliable."""
        ...

    def chunks(self) -> AsyncIterator[bytes]:
        """Yield the bytes as they come; raises `Unanswered` when they stop too early."""
        ...


class Service(Protocol):
    """The provider, as the use cases see it."""

    def now(self) -> float | None:
        """Give the service's time in Unix seconds, None while it is not known; no setting of this machine moves it."""
        ...

    def origin(self) -> Origin:
        """Give what records call the token that would send an order now; empty until one has told."""
        ...

    def body(self, order: Order, urls: FrameUrls) -> str:
        """Write the exact JSON body of an order; the same order and addresses give the same text."""
        ...

    def is_order(self, body: str, record: TaskRecord, kind: Kind) -> bool:
        """Tell whether a task of a kind was made by exactly this body, extra and null fields in the record aside."""
        ...

    async def submit(self, body: str, kind: Kind) -> Answer:
        """Post an order of a kind once; raises `NotSent`, `Unclear` or `Refused`, which decide what may happen next."""
        ...

    async def look_up(self, ids: Sequence[str]) -> Mapping[str, TaskRecord]:
        """Ask for tasks by id, at most 50; ids that the service does not know are left out.

        Raises `Unanswered`, `NotSent` or `TokenRefused`; never costs anything.
        """
        ...

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        """List the token's recent tasks, newest first; times in Unix seconds of the service's clock."""
        ...

    async def upload(self, path: str, moved: Callable[[int, int], None]) -> str:
        """Upload a picture and give its public address; `moved(sent, total)` in bytes is told as it goes.

        Raises `NotSent` or `Unanswered` (try again) or `Refused`.
        """
        ...

    def download(self, url: str, *, offset: int, validator: str | None) -> AbstractAsyncContextManager[Download]:
        """Open a clip from a byte on; raises `DeadLink` when it is gone and `Refused` when the address is not safe."""
        ...


class Archive(Service, Protocol):
    """The provider, as somebody sees it who takes in what was ordered before or elsewhere."""

    def order_of(self, record: TaskRecord) -> Order | None:
        """Read back what was ordered, None when the record does not tell it."""
        ...

    async def picture(self, url: str) -> bytes:
        """Get a task's picture, within bounds and without the token; raises a `StudioError`."""
        ...


class Words(Protocol):
    """The provider's way with words; each question is asked once, as it may cost something."""

    async def translate(self, content: str) -> str:
        """Give a text in English; raises `StudioError`."""
        ...

    async def describe(self, image_url: str) -> tuple[str, ...]:
        """Give descriptions of a picture, usually four; raises `StudioError`."""
        ...


class JobLookup(Protocol):
    """Finds jobs that are not in memory, and names those that something holds of, as their rows tell it.

    What is not awaited answers at once. All raise `LibraryTrouble`.
    """

    def find(self, job_id: str) -> Job | None:
        """Give a job, None for none that can be read."""
        ...

    def owners(self, task_ids: Collection[str]) -> Mapping[str, str]:
        """Give the jobs that tasks belong to, by the ids of the tasks."""
        ...

    def making(self, video_id: str) -> Sequence[str]:
        """Name the jobs whose results have this id to extend from."""
        ...

    def continuing(self, video_id: str) -> Sequence[str]:
        """Name the jobs that were ordered to continue this video."""
        ...

    def placed_since(self, at: float) -> Sequence[str]:
        """Name the jobs that were let go here at this time or later, in Unix seconds."""
        ...

    async def read(self, job_ids: Collection[str]) -> Sequence[Job]:
        """Give those of these jobs that can be read."""
        ...

    async def listed(self) -> Sequence[tuple[float, str]]:
        """Give when each job was made, in Unix seconds, and its id, the oldest first."""
        ...

    async def apart(self) -> Sequence[str]:
        """Name the extensions whose parent is not known though the library has who made what they continue."""
        ...

    async def in_project(self, project_id: str) -> Sequence[str]:
        """Name the jobs of which anything is in a project."""
        ...

    async def lessons(self, most: int) -> Sequence[Job]:
        """Give of each kind of order so many of the latest jobs."""
        ...

    async def pictures(self) -> frozenset[str]:
        """Give where all pictures lie that any order has from this machine."""
        ...


class JobStore(Protocol):
    """The rows behind the jobs; every method returns once its transaction is committed."""

    @property
    def lookup(self) -> JobLookup:
        """Give who finds jobs that are not in memory."""
        ...

    async def alive(self) -> Sequence[Job]:
        """Give the jobs that something may still become of, newest first; raises `LibraryTrouble`."""
        ...

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        """Write a job as it is now, and what happened to it, in one transaction.

        Raises `LibraryTrouble` when the disk refuses.
        """
        ...

    async def save_all(self, made: Sequence[tuple[Job, Sequence[JournalEntry]]]) -> None:
        """Write several jobs with their histories in one transaction, all or none; raises `LibraryTrouble`."""
        ...

    async def plan(self, jobs: Sequence[Job]) -> None:
        """Write orders that are no jobs yet, all or none; `save` makes one a job, `forget` drops it.

        Raises `LibraryTrouble`.
        """
        ...

    async def planned(self) -> Sequence[Job]:
        """Give the orders that are no jobs yet, oldest first; raises `LibraryTrouble`."""
        ...

    async def forget(self, job_id: str) -> None:
        """Remove a job and its history."""
        ...

    async def journal(self, job_id: str) -> Sequence[JournalEntry]:
        """Give a job's history, oldest first."""
        ...


class DecisionStore(Protocol):
    """Where what a person decided and deleted last is kept, to be taken back."""

    async def steps(self) -> tuple[Sequence[KeptStep], Sequence[Decision]]:
        """Give the steps that hold, the last one last, and the decisions that were taken back, the next to redo last.

        Raises `LibraryTrouble`.
        """
        ...

    async def keep(self, past: Sequence[KeptStep], future: Sequence[Decision]) -> None:
        """Keep these steps and no others; returns once they are on disk, and raises `LibraryTrouble`."""
        ...


class HintMeter(Protocol):
    """Measures clips while nobody waits for it."""

    async def measure(self, clip: Path, first: Path | None, last: Path | None, parent: Path | None) -> Hints:
        """Measure a clip, also against the pictures given for its ends and its parent, as far as those are there.

        Raises `Unanswered` for one that cannot be measured, and `LibraryTrouble`.
        """
        ...

    def rest(self) -> None:
        """Give back what is only needed while something is measured."""
        ...


class HintStore(Protocol):
    """Where it is kept what was measured of clips."""

    async def hints(self, job_id: str) -> Mapping[str, Hints]:
        """Give what was measured of a job's clips, each by the SHA-256 of its content; raises `LibraryTrouble`."""
        ...

    async def keep(self, job_id: str, clip: Clip, hints: Hints) -> None:
        """Keep what was measured of a clip, unless its job is gone; raises `LibraryTrouble`."""
        ...


class ProjectStore(Protocol):
    """Where projects and saved searches are kept; what is in a project stands with the jobs."""

    async def projects(self) -> Sequence[Project]:
        """Give all projects, the oldest first; raises `LibraryTrouble`."""
        ...

    async def keep(self, project: Project) -> None:
        """Keep a project, instead of one of the same id; raises `LibraryTrouble`."""
        ...

    async def drop(self, project_id: str) -> None:
        """Keep a project no longer, which nothing is in any more; raises `LibraryTrouble`."""
        ...

    async def searches(self) -> Sequence[SavedSearch]:
        """Give the saved searches, by their names; raises `LibraryTrouble`."""
        ...

    async def keep_search(self, saved: SavedSearch) -> None:
        """Keep a search, instead of one of the same name; raises `LibraryTrouble`."""
        ...

    async def drop_search(self, name: str) -> None:
        """Keep a search no longer; raises `LibraryTrouble`."""
        ...


class Listing(Protocol):
    """What a search of the whole library finds, page by page."""

    async def page(
        self,
        search: ClipSearch,
        *,
        clips: bool,
        after: PageMark | None = None,
        most: int = 100,
        skip: int = 0,
        group: ListedGroup | None = None,
    ) -> ListedPage:
        """Give what comes after a mark, of variants or of jobs, at most so many; raises `LibraryTrouble`.

        So much is left out before it as `skip` says; with a group of this search's, only what is in that.
        """
        ...

    async def count(self, search: ClipSearch, *, clips: bool) -> int:
        """Count what is found; raises `LibraryTrouble`."""
        ...

    async def groups(
        self, search: ClipSearch, *, clips: bool, after: ListedGroup | None = None, most: int = 20
    ) -> Sequence[ListedGroup]:
        """Give the groups after one in which anything is found; raises `LibraryTrouble`."""
        ...

    async def tags(self) -> Sequence[UsedTag]:
        """Give the tags that are in use, by their names; raises `LibraryTrouble`."""
        ...


class LibraryOrigin(Protocol):
    """Knows whether the library was last opened by this installation."""

    async def is_ours(self) -> bool:
        """Tell whether it was."""

    async def put(self) -> None:
        """Let it have been from now on."""


class PauseStore(Protocol):
    """Where the queue's pause is kept."""

    async def paused(self) -> Failure | None:
        """Give why the queue is paused, None where it is not; raises `LibraryTrouble`."""
        ...

    async def keep_paused(self, why: Failure | None) -> None:
        """Keep a pause, or that there is none; returns once it is on disk, and raises `LibraryTrouble`."""
        ...


class RecordedJobStore(JobStore, Protocol):
    """Rows that know which of them their folders' `job.json` does not tell of yet."""

    async def unrecorded(self) -> Sequence[tuple[Job, bool]]:
        """Give the jobs that are newer than their records, each with whether it is no job yet.

        Raises `LibraryTrouble`.
        """
        ...

    async def projects_of(self, job: Job) -> Sequence[Project]:
        """Give the projects that a job or any of its variants is in; raises `LibraryTrouble`."""
        ...

    async def hints_of(self, job: Job) -> Mapping[str, Hints]:
        """Give what was measured of a job's clips, each by the SHA-256 of its content; raises `LibraryTrouble`."""
        ...

    async def charges_of(self, job: Job) -> Sequence[Charged]:
        """Give what a job was charged, as far as the account has told; raises `LibraryTrouble`."""
        ...

    async def recorded(self, job_ids: Sequence[str]) -> None:
        """Take note that the records of these jobs are as their rows; raises `LibraryTrouble`."""
        ...


class LibraryFile(Protocol):
    """The database's file, which somebody may delete or replace while it is in use."""

    def listen(self, lost: Callable[[], None]) -> None:
        """Tell `lost` whenever a write finds that the file is no longer in its place."""
        ...

    async def is_lost(self) -> bool:
        """Tell whether the file's name leads nowhere, or to another file."""
        ...

    async def write_back(self) -> str:
        """Write it to its name again, and go on with that; raises `LibraryTrouble`.

        Gives the name under which another file is kept that stood there, empty for none.
        """
        ...


class Copies(Protocol):
    """The daily copies of the database."""

    async def keep(self, now: float) -> bool:
        """Take the copy of the day of `now` (Unix seconds) unless there is one; raises `LibraryTrouble`."""
        ...


class Part(Protocol):
    """A clip being written, not yet under its own name."""

    @property
    def size(self) -> int:
        """Give the bytes that are here already."""
        ...

    @property
    def validator(self) -> str | None:
        """Give what identified the version these bytes belong to."""
        ...

    async def begin(self, offset: int, validator: str | None) -> None:
        """Cut to `offset` bytes and note which version is being written; raises `LibraryTrouble`."""
        ...

    async def write(self, chunk: bytes) -> None:
        """Append; raises `LibraryTrouble`."""
        ...

    async def seal(self) -> str:
        """Flush to the disk, so that a crash cannot leave less; gives the SHA-256 of the whole in hex."""
        ...

    async def keep(self, suffix: str) -> Path:
        """Give the clip its own name, in one step, with what its kind of file is called by; raises `LibraryTrouble`."""
        ...

    async def discard(self) -> None:
        """Throw the bytes away."""
        ...

    @property
    def path(self) -> Path:
        """Give the file that is being written."""
        ...


class ClipStore(Protocol):
    """The folder of clips; every name in it is made here, never taken from the wire."""

    def folder(self, job: Job) -> Path:
        """Give the folder of a job: `clips/<yyyy-mm>/<job id>`."""
        ...

    def clip_path(self, job: Job, index: int) -> Path:
        """Give a variant's file, `1.mp4` or the like for index 0, whether it is there or not."""
        ...

    async def kept(self, job: Job, index: int) -> Kept | None:
        """Measure a variant's file where one has its own name already, else None; raises `LibraryTrouble`."""
        ...

    def part(self, job: Job, index: int) -> AbstractAsyncContextManager[Part]:
        """Open the unfinished file of a variant, with whatever an earlier try left."""
        ...

    async def write_record(
        self,
        job: Job,
        journal: Sequence[JournalEntry],
        *,
        planned: bool = False,
        projects: Sequence[Project] = (),
        hints: Mapping[str, Hints] | None = None,
        charges: Sequence[Charged] = (),
    ) -> None:
        """Write `job.json`, so that a folder explains itself without the database; it never holds a secret.

        `projects` are those that the job or its variants are in, `hints` what was measured of its clips, each by the
        SHA-256 of its content, and `charges` what was taken for it.

        Raises `LibraryTrouble`.
        """
        ...

    def poster_path(self, clip: Clip) -> Path:
        """Give the cached picture of a clip, by its content, whether it is there or not."""
        ...

    async def copy(self, job: Job, index: int, target: Path) -> None:
        """Copy a clip to a place of the person's choice, whole or not at all; raises `LibraryTrouble`."""
        ...

    async def copy_into(self, job: Job, index: int, folder: Path, name: str) -> Path:
        """Copy a clip into a folder of the person's choice, under a name beside what is there, and give where it is.

        Raises `LibraryTrouble`.
        """
        ...

    async def remove(self, job: Job) -> None:
        """Delete a job's folder."""
        ...

    async def put_in_trash(self, job: Job) -> Trashed | None:
        """Move a job's folder into the system's trash; None where that does not take it. Raises `LibraryTrouble`."""
        ...

    async def take_back(self, job: Job, place: Path) -> None:
        """Move a job's folder back from a place of the trash; raises `LibraryTrouble` where it is not there."""
        ...

    async def has(self, place: Path) -> bool:
        """Tell whether the trash still has a folder at a place of its own; raises `LibraryTrouble`."""
        ...

    async def put_clip_in_trash(self, job: Job, index: int) -> Trashed | None:
        """Move one variant's file into the system's trash; None where that does not take it. Raises likewise."""
        ...

    async def take_clip_back(self, job: Job, index: int, place: Path) -> None:
        """Move one variant's file back from a place of the trash; raises `LibraryTrouble` where it is not there."""
        ...

    async def remove_clip(self, job: Job, index: int) -> None:
        """Delete one variant's file for good, whether it is there or not; raises `LibraryTrouble`."""
        ...


class Media(Protocol):
    """Tells a playable clip or a readable picture from a broken one, and takes posters."""

    async def probe(self, path: Path) -> Probe:
        """Decode a file far enough to trust it; raises `Unanswered` with code `bad_clip` when it is not playable."""
        ...

    async def probe_picture(self, path: Path) -> Probe:
        """Decode a picture; raises `Unanswered` with code `bad_picture` when that cannot be done."""
        ...

    async def quarter(self, sheet: Path, index: int) -> bytes:
        """Cut one of four pictures out of a sheet, without loss; raises `Unanswered` likewise."""
        ...

    async def poster(self, clip: Path, picture: Path) -> None:
        """Write a clip's first frame as a picture; raises `LibraryTrouble` or `Unanswered`."""
        ...


class PriceSource(Protocol):
    """Who has the provider's prices, and knows by what an order is priced."""

    async def prices(self) -> bytes:
        """Get the page of prices; raises `Unreachable`, `Unanswered` or `Throttled`."""
        ...

    def tariff(self, page: bytes) -> Tariff | None:
        """Read a page of prices, None for what is none."""
        ...

    def bill(self, order: Order) -> tuple[str, Mapping[str, object]]:
        """Give the path and the body by which an order is priced."""
        ...


class OrderPrices(Protocol):
    """What orders cost, as far as it is known by now."""

    @property
    def dearest(self) -> Decimal | None:
        """Give the dollars for one Credit in the dearest package on sale, None where nothing is."""
        ...

    def foresee(self, order: Order) -> Foreseen:
        """Give what is to be kept with an order of its price."""
        ...

    def quote_all(self, orders: Iterable[Order]) -> Quote:
        """Give what several orders will cost together."""
        ...


class OrderQueue(Protocol):
    """What lets orders go out that are written down already; who asks it has met the limit."""

    async def hold(self, job_id: str, *, held: bool) -> None:
        """Keep an order from being sent, or let it go; raises `LibraryTrouble`."""
        ...

    async def send_again(self, job_id: str) -> None:
        """Send an order (again); raises `LibraryTrouble`."""
        ...

    async def go_on(self) -> None:
        """Let the paused queue go on; raises `LibraryTrouble`."""
        ...


class PriceKeeper(Protocol):
    """Keeps the page of prices from session to session; what it cannot keep or read costs no more than that."""

    async def read(self) -> PricePage | None:
        """Give the page that was kept, if any."""
        ...

    async def write(self, page: PricePage) -> None:
        """Keep a page instead of any before it."""
        ...


class BalanceSource(Protocol):
    """Whoever can be asked what the account has; each question costs nothing, and needs the account's token."""

    async def applications(self) -> tuple[Application, ...]:
        """List what the account has for each service.

        Raises `TokenRefused`, `Throttled`, `Refused`, `Unreachable` or `Unanswered`.
        """
        ...


class UsageSource(Protocol):
    """Whoever can be asked what calls have cost; each question is free, and needs the account's token."""

    async def usage(self, since: float, until: float, offset: int = 0) -> UsagePage:
        """List calls between two moments in Unix seconds, at most 60 days ago, from one line on.

        Raises `TokenRefused`, `Throttled`, `Refused`, `Unreachable`, `Unanswered` or `WindowTooWide`.
        """
        ...


class ChargeStore(Protocol):
    """Where charges are kept that the account's list has told."""

    async def charges(self) -> Sequence[Charged]:
        """Give every charge, in no order; raises `LibraryTrouble`."""
        ...

    async def keep(self, charges: Sequence[Charged]) -> None:
        """Keep charges, all or none; raises `LibraryTrouble`."""
        ...


class TokenMaker(BalanceSource, Protocol):
    """Whoever makes API tokens for the account, and lets them open nothing any more; everything raises as there."""

    async def api_ids(self) -> Mapping[str, str]:
        """Give the ids of this service's APIs by their paths."""
        ...

    async def make_token(
        self, application_id: str, name: str, limit: Decimal, expires: float | None, api_ids: Sequence[str]
    ) -> NewToken:
        """Make one that may spend so many Credits, until a moment in Unix seconds, and opens these APIs only.

        After `Unanswered` it may have been made all the same.
        """
        ...

    async def credential(self, credential_id: str) -> Credential:
        """Tell limit and use of one."""
        ...

    async def withdraw(self, credential_id: str) -> None:
        """Let one open nothing any more; one that is gone already is no trouble."""
        ...


class TokenPlace(Protocol):
    """Where the API token in use is kept; a mark knows a token again and tells nothing of it."""

    def own_mark(self) -> str | None:
        """Give the mark of the token in use, None without one."""
        ...

    def own_mark_of(self, token: str) -> str:
        """Give the mark of a token."""
        ...

    async def keep_api(self, token: str) -> None:
        """Use a token from now on, and keep it where it may be kept."""
        ...

    async def remove_api(self) -> None:
        """Forget the token in use."""
        ...


class OwnTokenNotes(Protocol):
    """Keeps what is written down of the app's own token."""

    async def read(self) -> OwnTokenNote | None:
        """Give the note, if there is one."""
        ...

    async def write(self, note: OwnTokenNote | None) -> None:
        """Keep a note, or none from now on; raises `LibraryTrouble`."""
        ...


class ExportMaker(Protocol):
    """Makes files of clips, beside the window and behind everything else."""

    async def export(self, work: ExportWork, moved: Callable[[float], object]) -> ExportMade:
        """Carry an export out; `moved` hears how far it is, 0 to 1. Cancelled, nothing of it goes on.

        Raises `LibraryTrouble`.
        """
        ...


class ExportDisk(Protocol):
    """A person's own folders, in which nothing is ever written over."""

    def draft_in(self, folder: Path) -> Path:
        """Give the path of a draft in a folder, which nothing has yet."""
        ...

    async def begin(self, draft: Path, *, many: bool) -> None:
        """Make an empty draft, for one file or for `many`, and its folder; raises `LibraryTrouble`."""
        ...

    async def settle(self, draft: Path) -> None:
        """Have a draft outlive a power cut; raises `LibraryTrouble`."""
        ...

    async def is_there(self, draft: Path) -> bool:
        """Tell whether there is such a draft; raises `LibraryTrouble`."""
        ...

    async def finish(self, draft: Path, name: str, suffix: str, sidecar: Mapping[str, object] | None = None) -> Path:
        """Give a draft its name, another where that is taken, and say where it is; raises `LibraryTrouble`."""
        ...

    async def drop(self, draft: Path) -> None:
        """Take a draft away, where it is one; raises `LibraryTrouble`."""
        ...


class FilmDisk(ExportDisk, Protocol):
    """A folder of our own, in which nothing outlives the session."""

    async def drop_all(self, folder: Path) -> None:
        """Take away whatever drafts an earlier session left there; raises `LibraryTrouble`."""
        ...


class ExportMemory(Protocol):
    """Where it is noted which exports go on, for the next start."""

    async def read(self) -> Sequence[UnfinishedExport]:
        """Give those that were noted last, none where that cannot be read."""
        ...

    async def write(self, unfinished: Sequence[UnfinishedExport]) -> None:
        """Note these instead of any before; raises `LibraryTrouble`."""
        ...


class ClipDisk(Protocol):
    """The folder of clips as it is, whatever the jobs know of it."""

    @property
    def folder(self) -> Path:
        """Give the folder."""
        ...

    def folder_of(self, job: Job) -> tuple[str, str]:
        """Name a job's folder, its month's before its own."""
        ...

    async def look(self) -> FoundFiles:
        """List what lies there; raises `LibraryTrouble`."""
        ...

    async def flaw(self, job: Job, clip: Clip) -> FlawedClip | None:
        """Read a clip to its end and tell what is wrong with it; None where it is what was written down."""
        ...

    async def put_in_trash(self, stray: StrayFile) -> Trashed | None:
        """Move something into the system's trash; None where that does not take it. Raises `LibraryTrouble`."""
        ...

    async def set_aside(self, job: Job, clip: Clip) -> None:
        """Give a damaged file another name beside, where there is one; raises `LibraryTrouble`."""
        ...


class BackupDisk(Protocol):
    """Writes a library into one file, and makes one of such a file."""

    async def back_up(
        self, folder: Path, draft: str, moved: Callable[[int, int], object], stop: threading.Event
    ) -> BackupMade | None:
        """Write the library into a file of a folder, over nothing; None once `stop` is set, and then nothing is left.

        `moved` hears on another thread how many bytes of how many are done. Raises `LibraryTrouble`.
        """
        ...

    async def restore(
        self, source: Path, folder: Path, draft: str, moved: Callable[[int, int], object], stop: threading.Event
    ) -> BackupMade | None:
        """Make a library of a backup, in a new folder below one; as `back_up`."""
        ...

    async def drop(self, folder: Path, draft: str) -> None:
        """Take away what was left half made; raises `LibraryTrouble`."""
        ...


class BackupMemory(Protocol):
    """Where it is noted which backup goes on, for the next start."""

    async def read(self) -> BackupTask | None:
        """Give what was noted last, None where that cannot be read."""
        ...

    async def write(self, task: BackupTask | None) -> None:
        """Note one, or that there is none; raises `LibraryTrouble`."""
        ...


class MoveDisk(Protocol):
    """Carries a library to another folder, all but what the next start does."""

    async def plan(self) -> MovePlan | None:
        """Give the move that was begun, None for none; raises `LibraryTrouble`."""
        ...

    async def prepare(self, folder: Path) -> MovePlan:
        """Begin a move into a new folder below one; raises `LibraryTrouble`."""
        ...

    async def copy(self, plan: MovePlan, moved: Callable[[int, int], object], stop: threading.Event) -> MovePlan | None:
        """Copy what does not change while the app runs; gives the plan that is ready then, None once `stop` is set.

        `moved` hears on another thread how many bytes of how many are done. Raises `LibraryTrouble`.
        """
        ...

    async def call_off(self, plan: MovePlan) -> None:
        """Take all copies away, and let the library stay where it is; raises `LibraryTrouble`."""
        ...

    async def clean(self) -> Cleaned | None:
        """Remove what is left where the library was before; None where nothing is. Raises `LibraryTrouble`."""
        ...


class Wish(Protocol):
    """Something that the next start is to do."""

    async def write(self) -> None:
        """Wish it; returns once that is on the disk, and raises `LibraryTrouble`."""
        ...

    async def drop(self) -> None:
        """Wish it no longer; raises `LibraryTrouble`."""
        ...


class Starter(Protocol):
    """The owner of coroutines, who starts, names and ends them."""

    def __call__(self, work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[None]:
        """Start a coroutine under a name."""
        ...
