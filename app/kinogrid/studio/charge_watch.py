"""What jobs did cost: looked for in the account's list of calls, by few, narrow questions with pauses between them."""

import asyncio
import logging
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kinogrid.domain.account import UsageLine, WindowTooWide
from kinogrid.domain.expenses import Expense, expenses
from kinogrid.domain.failure import Failure, LibraryTrouble, Refused, StudioError, Throttled, TokenRefused
from kinogrid.domain.job import Job
from kinogrid.domain.spending import CallWindow, Charged, JobCalls, JobCharges, calls_of, gathered, is_worth_asking
from kinogrid.domain.state import Unconfirmed
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.pace import Pace, wait_for
from kinogrid.studio.ports.paying import ChargeStore, UsageSource

# Seconds before now within which jobs are asked about by themselves; of older ones a person asks.
RECENT = 24 * 3600.0
# Seconds for which the provider lists calls, but for the last hour of them.
KEPT = 60 * 24 * 3600.0 - 3600.0
# A job that was not in the list is looked for again after so many seconds each, and then no more.
_AGAIN = (60.0, 600.0, 3600.0, 6 * 3600.0)
# The widest and the narrowest time, in seconds, that one question is about.
_WIDEST, _NARROWEST = 6 * 3600.0, 600.0
# Pages of one time: a thousand calls, among which a job's would be.
_MOST_PAGES = 10
# Calls that nobody has claimed are remembered up to so many.
_MOST_UNCLAIMED = 2000
# Seconds in which a call that a job of this time has made may be in the list.
_LONGEST_CALL = 24 * 3600.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """How the asking goes: `waiting` jobs are still to be found, `trouble` is what the latest question met."""

    has_token: bool = False
    waiting: int = 0
    trouble: Failure | None = None
    is_refused: bool = False


@dataclass(slots=True)
class _Hunt:
    """A job whose line is looked for: how often it was looked for in vain, and when it is next."""

    tries: int = 0
    next_at: float = 0.0


@dataclass(frozen=True, slots=True)
class _Owner:
    """Whose a call is, and when that job was at the service."""

    job_id: str
    window: CallWindow


class ChargeWatch:
    """Knows what jobs were charged, as far as the account's owner may know; without a token nothing is asked.

    Calls in the time of an order in doubt that belong to no job may be that order: a hint for the person, by which
    nothing is ever done.
    """

    def __init__(
        self,
        repository: JobRepository,
        source: UsageSource,
        store: ChargeStore,
        traces: Callable[[str], Sequence[str]],
        has_token: Callable[[], bool],
        pace: Pace,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take jobs, account and disk, and who finds trace ids in an answer; `clock` in seconds is for pauses."""
        self._repository = repository
        self._source = source
        self._store = store
        self._traces = traces
        self._has_token = has_token
        self._pace = pace
        self._clock = clock
        # Those that are not on the disk, as it did not take them, or not yet.
        self._unkept: dict[str, dict[str, Charged]] = {}
        self._hunts: dict[str, _Hunt] = {}
        self._calls: dict[str, JobCalls] = {}
        self._unclaimed: dict[str, UsageLine] = {}
        self._span = _WIDEST
        self._not_before = 0.0
        self._failures = 0
        self._inquiry = Inquiry()
        self._awake = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []

    @property
    def inquiry(self) -> Inquiry:
        """Tell how the asking goes."""
        return replace(self._inquiry, has_token=self._has_token(), waiting=len(self._hunts))

    def listen(self, listener: Callable[[], None]) -> None:
        """Tell `listener` whenever a charge has come, or the asking goes otherwise, from now on."""
        self._listeners.append(listener)

    async def charges(self) -> Sequence[Charged]:
        """Give every charge that is known, those of deleted jobs too; raises `LibraryTrouble`."""
        known = {(one.job_id, one.trace_id): one for one in await self._store.charges()}
        unkept = (one for of_job in self._unkept.values() for one in of_job.values())
        return list((known | {(one.job_id, one.trace_id): one for one in unkept}).values())

    async def expenses(self) -> tuple[Expense, ...]:
        """Give every order that was sent, newest first, with what was taken for it; raises `LibraryTrouble`."""
        found: list[Expense] = []
        charged: dict[str, list[Charged]] = {}
        for one in await self.charges():
            charged.setdefault(one.job_id, []).append(one)
        async for jobs in self._repository.in_turn():
            found += expenses(jobs, [one for job in jobs for one in charged.pop(job.id, ())])
        gone = [one for of_job in charged.values() for one in of_job]
        return tuple(sorted((*found, *expenses((), gone)), key=lambda one: (one.at, one.job_id), reverse=True))

    def charges_of(self, job: Job) -> JobCharges:
        """Give what a job was charged, and for one in doubt which calls may be its own."""
        charged = tuple(self._charged(job.id).values())
        kind = job.order.kind.value
        perhaps = {
            line.at: line
            for posting in job.open_tries
            for line in self._unclaimed.values()
            if self._doubt(posting.since).holds(line.at) and line.is_for(kind)
        }
        return JobCharges(charged, tuple(perhaps.values()), job.id in self._hunts and self._has_token())

    def _charged(self, job_id: str) -> Mapping[str, Charged]:
        """Give what is known to have been charged for a job, by trace ids; only what can be read."""
        try:
            kept = self._store.of(job_id)
        except LibraryTrouble as trouble:
            _log.warning("what job %s was charged cannot be read: %s", job_id, trouble.failure)
            kept = ()
        return {one.trace_id: one for one in kept} | self._unkept.get(job_id, {})

    def _doubt(self, since: float) -> CallWindow:
        return CallWindow.around(since, since + self._pace.doubtful_for, self._pace.clock_slack)

    async def begin(self) -> None:
        """Take up what is still to be asked of lately; raises `LibraryTrouble`."""
        lately = await self._repository.made(self._repository.now() - RECENT)
        self._want(lately, await self._store.among([job.id for job in lately]))

    async def ask_older(self) -> None:
        """Ask about every job that the list may still tell of, as the person wants to know; raises `LibraryTrouble`."""
        older = await self._repository.made(self._repository.now() - KEPT)
        charged = await self._store.among([job.id for job in older])
        self._hunts.clear()
        self._want(older, charged)

    def token_changed(self) -> None:
        """Take note that there may be another token, or none any more."""
        self._not_before, self._failures = 0.0, 0
        self._inquiry = Inquiry()
        self._tell()

    def follow(self, change: Change) -> None:
        """Look for the line of a job that has just ended, or that nobody knows the end of."""
        before, after = change.before, change.after
        if after is None:
            if before is not None:
                self._hunts.pop(before.id, None)
            return
        if before is None or type(before.state) is type(after.state):
            return
        self._calls.pop(after.id, None)
        self._want([after], (after.id,) if self._charged(after.id) else ())

    async def run(self) -> None:
        """Ask whenever there is something to be asked, until cancelled."""
        while True:
            pause = self._pause()
            if pause is None or pause > 0:
                await wait_for(self._awake, pause)
            else:
                await self._ask()

    def _want(self, jobs: Iterable[Job], charged: Collection[str]) -> None:
        """Look for the lines of jobs, but of those of which one is known already."""
        for job in jobs:
            is_known = job.id in charged or job.id in self._unkept
            if is_worth_asking(job) and (isinstance(job.state, Unconfirmed) or not is_known):
                self._hunts[job.id] = _Hunt(next_at=self._clock() + self._pace.usage)
        self._tell()

    def _pause(self) -> float | None:
        """Give the seconds until the next question, None where there is nothing to ask, or nobody to ask with."""
        if not self._hunts or self._inquiry.is_refused or not self._has_token():
            return None
        due = min(hunt.next_at for hunt in self._hunts.values())
        return max(due, self._not_before) - self._clock()

    async def _ask(self) -> None:
        """Ask about a time in which jobs that are due ended."""
        windows = await self._due()
        if not windows:
            return
        window, job_ids = gathered(windows, self._span)
        try:
            await self._ask_all(window)
        except TokenRefused as error:
            self._fail(error, is_refused=True)
        except Throttled as error:
            self._rest(self._pace.account if error.retry_after is None else error.retry_after)
            self._fail(error)
        except WindowTooWide as error:
            self._rest(self._pace.account if error.retry_after is None else error.retry_after)
            if self._span <= _NARROWEST:
                self._looked_for(job_ids)
            self._span = max(_NARROWEST, self._span / 2)
            self._fail(error)
        except Refused as error:
            self._rest(self._pace.account)
            self._looked_for(job_ids)
            self._fail(error)
        except StudioError as error:
            self._failures += 1
            self._rest(min(self._pace.account * 2.0 ** min(self._failures - 1, 10), self._pace.account_at_last))
            self._fail(error)
        else:
            self._failures = 0
            self._looked_for(job_ids)
            self._inquiry = Inquiry()
            self._tell()

    async def _due(self) -> Mapping[str, CallWindow]:
        """Give when the jobs that are due now were at the service; what is not worth asking any more is dropped."""
        found: dict[str, CallWindow] = {}
        before = len(self._hunts)
        oldest = self._repository.now() - KEPT
        for job_id in [job_id for job_id, hunt in self._hunts.items() if hunt.next_at <= self._clock()]:
            job = self._repository.find(job_id)
            calls = None if job is None else await self._calls_of(job)
            if job is None or calls is None or calls.window.until < oldest or not (calls.traces or job.open_tries):
                self._hunts.pop(job_id, None)
            else:
                found[job_id] = replace(calls.window, since=max(calls.window.since, oldest))
        if len(self._hunts) < before:
            self._tell()
        return found

    async def _calls_of(self, job: Job) -> JobCalls:
        found = self._calls.get(job.id)
        if found is None:
            found = calls_of(
                job,
                await self._repository.journal(job.id),
                self._traces,
                self._pace.clock_slack,
                self._pace.doubtful_for,
            )
            self._calls[job.id] = found
        return found

    async def _ask_all(self, window: CallWindow) -> None:
        """Ask for every call of a time, piece by piece and page by page; raises `StudioError`."""
        owners = await self._owners(window)
        for piece in window.pieces(self._span, self._repository.now()):
            offset: int | None = 0
            for _ in range(_MOST_PAGES):
                self._rest(self._pace.usage)
                page = await self._source.usage(piece.since, piece.until, offset or 0)
                await self._take(page.lines, owners)
                offset = page.next_offset
                if offset is None:
                    break
                await asyncio.sleep(self._pace.usage)
            await asyncio.sleep(self._pace.usage)

    async def _owners(self, window: CallWindow) -> Mapping[str, _Owner]:
        """Give the jobs that a call of this time may belong to, by the trace ids of their answers."""
        owners: dict[str, _Owner] = {}
        lately = await self._repository.made(window.since - _LONGEST_CALL, window.until)
        hunted = await self._repository.fetch(self._hunts)
        for job in {job.id: job for job in (*lately, *hunted)}.values():
            calls = await self._calls_of(job)
            owners |= dict.fromkeys(calls.traces, _Owner(job.id, calls.window))
        return owners

    async def _take(self, lines: Iterable[UsageLine], owners: Mapping[str, _Owner]) -> None:
        came: list[Charged] = []
        for line in lines:
            owner = None if line.trace_id is None else owners.get(line.trace_id)
            name = line.id or line.trace_id or str(line.at)
            if owner is None:
                if line.at is not None and len(self._unclaimed) < _MOST_UNCLAIMED:
                    self._unclaimed[name] = line
                continue
            # It may have been read before its job knew the answer.
            self._unclaimed.pop(name, None)
            if line.trace_id is not None and line.charged is not None:
                at = line.at if line.at is not None and owner.window.holds(line.at) else owner.window.until
                came.append(Charged(owner.job_id, line.trace_id, line.charged, at, line.status, line.id))
        for one in came:
            self._unkept.setdefault(one.job_id, {})[one.trace_id] = one
        if came:
            await self._keep(came)
            self._tell()

    async def _keep(self, came: Sequence[Charged]) -> None:
        try:
            await self._store.keep(came)
            for one in came:
                self._unkept[one.job_id].pop(one.trace_id)
                if not self._unkept[one.job_id]:
                    del self._unkept[one.job_id]
        except LibraryTrouble as trouble:
            _log.warning(
                "charges are not on the disk, and are asked for again after the next start: %s", trouble.failure
            )

    def _looked_for(self, job_ids: Iterable[str]) -> None:
        """Take note that these jobs were looked for; those that were not found are looked for later, or no more."""
        for job_id in job_ids:
            hunt, job = self._hunts.get(job_id), self._repository.find(job_id)
            if hunt is None:
                continue
            in_doubt = job is not None and isinstance(job.state, Unconfirmed)
            if (self._charged(job_id) and not in_doubt) or hunt.tries >= len(_AGAIN):
                del self._hunts[job_id]
            else:
                hunt.next_at = self._clock() + _AGAIN[hunt.tries]
                hunt.tries += 1

    def _rest(self, seconds: float) -> None:
        """Ask nothing for a while, within reason."""
        self._not_before = self._clock() + min(max(seconds, self._pace.usage), self._pace.account_at_last)

    def _fail(self, error: StudioError, *, is_refused: bool = False) -> None:
        _log.warning("what calls have cost was not told: %s", error.failure)
        self._inquiry = Inquiry(trouble=error.failure, is_refused=is_refused)
        self._tell()

    def _tell(self) -> None:
        self._awake.set()
        for listener in self._listeners:
            listener()
