"""A profile full of orders, a provider that does everything wrong, and the real app killed again and again."""

import asyncio
import json
import random
import signal
import sqlite3
import subprocess
import time
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kinogrid.assembly.begin import BEGUN
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Extend, Order
from kinogrid.domain.state import Draft
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.library_mark import LibraryMark
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from kinogrid.studio.pace import LOOPBACK_PACE
from kinogrid.ui.window.first_paint import installation_key
from tests.crash.app_process import TOKEN, running_app
from tests.crash.evidence import Evidence, Findings
from tests.crash.orders import sixteen_orders
from tests.crash.person import Person
from tests.fakes.fault_driver import FaultService, running_fault_service
from tests.waiting import HUNG, wait_until

# Seconds: the latest instant of a kill on an idle machine, and how long the app gets to come to its end without faults.
LATEST_KILL = 1.5
PATIENCE = 120.0
# Seconds: one life in eight lasts for so long that doubts come to their end in it.
LONG_LIFE = 9.0


def _no(status: int, code: str, **fields: Any) -> dict[str, Any]:
    """Let the service itself say no to an order."""
    told = {"success": False, "error": {"code": code, "message": "it says no"}, "trace_id": "trace-of-a-no"}
    return {"on": "order", "do": "answer", "status": status, "body": json.dumps(told), **fields}


FAULTS: tuple[dict[str, Any], ...] = (
    # The service's own no, after it has taken the order and before.
    *(
        _no(status, code, accept=accept, chance=0.02)
        for status, code in ((500, "api_error"), (504, "timeout"), (200, "api_error"), (400, "odd_code"), (418, "tea"))
        for accept in (True, False)
    ),
    _no(403, "forbidden", chance=0.02),
    _no(400, "bad_request", chance=0.02),
    _no(403, "used_up", chance=0.01),
    _no(401, "invalid_token", chance=0.01),
    # A pause, asked for before the order was taken and, where the list does not lag, after.
    _no(429, "too_many_requests", chance=0.05, headers={"Retry-After": "1"}),
    _no(429, "too_many_requests", chance=0.03),
    {"on": "order", "do": "reset", "chance": 0.07},
    {"on": "order", "do": "reset", "accept": True, "chance": 0.12},
    {"on": "order", "do": "empty", "status": 429, "headers": {"Retry-After": "0"}, "chance": 0.12},
    {"on": "order", "do": "html", "status": 502, "accept": True, "chance": 0.05},
    {"on": "order", "do": "empty", "status": 503, "chance": 0.04},
    {"on": "order", "do": "garbage", "accept": True, "chance": 0.05},
    {"on": "order", "do": "hang", "accept": True, "chance": 0.05},
    {"on": "order", "do": "cut", "chance": 0.04},
    {"on": "order", "do": "lines", "chance": 0.08},
    {"on": "order", "do": "hold", "chance": 0.08},
    {"on": "list", "do": "empty", "status": 500, "chance": 0.25},
    {"on": "list", "do": "html", "chance": 0.1},
    {"on": "look_up", "do": "reset", "chance": 0.1},
    {"on": "look_up", "do": "garbage", "chance": 0.05},
    {"on": "upload", "do": "reset", "chance": 0.15},
    {
        "on": "upload",
        "do": "answer",
        "status": 403,
        "body": '{"error": {"code": "permission_denied"}}',
        "chance": 0.03,
    },
    {"on": "media", "do": "cut", "chance": 0.15},
    {"on": "media", "do": "reset", "chance": 0.07},
    {"on": "media", "do": "gone", "chance": 0.04},
    {"on": "media", "do": "hang", "chance": 0.03},
    {"on": "media", "do": "overlong", "chance": 0.03},
    {"on": "media", "do": "wrong_tag", "chance": 0.04},
    {"on": "media", "do": "wrong_range", "chance": 0.04},
    {"on": "media", "do": "whole", "chance": 0.05},
)

PUT_OFF_AFTER_ALL: tuple[dict[str, Any], ...] = (
    _no(429, "too_many_requests", accept=True, chance=0.05, headers={"Retry-After": "0"}),
    _no(429, "too_many_requests", accept=True, chance=0.05),
    {"on": "order", "do": "empty", "status": 429, "accept": True, "chance": 0.04},
)

# What may be wrong with the list for some of the time, beside single answers that fail: it lies or is gone.
LISTS: tuple[dict[str, Any] | None, ...] = (
    None,
    {"do": "boundless"},
    {"do": "repeat"},
    {"do": "undated"},
    {"do": "answer", "status": 400, "body": '{"error": {"code": "bad_request", "message": "no lists"}}'},
    {"do": "answer", "status": 404, "body": '{"detail": "no such thing"}'},
    {"do": "answer", "status": 501, "body": '{"error": {"code": "api_not_implemented"}}'},
    {"do": "empty", "status": 500},
)
_OVER = frozenset({"done", "failed", "stopped", "given_up"})
# Seconds by which a clock is set when it jumps.
JUMPS = (-3 * 86400.0, -3600.0, -660.0, 45.0, 660.0, 3600.0, 86400.0)


@dataclass
class Campaign:
    """What one campaign is made of, all of it from `seed`; `kills` how often the app dies."""

    seed: int
    kills: int
    folder: Path
    findings: Findings = field(default_factory=Findings)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)  # noqa: S311 - chances to be repeated, not secrets
        self.folder.mkdir(parents=True)
        self._logged = 0
        self.profile = Profile(self.folder / "profile")
        self._behaviour: dict[str, Any] = {
            "seed": self.seed,
            "token": TOKEN,
            "finish_after": self._dice.choice([0.05, 0.4, 1.0]),
            "unknown_for": self._dice.choice([0.0, 0.2]),
            "clock": self._dice.choice([0.0, -290.0, 240.0]),
            "sheets": self._dice.random() < 0.5,
            "urls_in_turn": [self._dice.randint(1, 8) for _ in range(5)],
            "stale_first": self._dice.random() < 0.5,
            "media_padding": self._dice.choice([0, 60_000, 400_000]),
            "foreign_tasks": self._dice.choice([0, 300]),
            "text_numbers": self._dice.random() < 0.3,
            # A list that lags longer than the pause after a 429 can't tell what became of an order that got one.
            "listed_after": self._dice.choice([0.0, 0.0, 0.3, 3.0]),
            "page": self._dice.choice([100, 12]),
            "equal_before": self._dice.choice([None, 60.0, 300.0]),
            "origin": self._dice.choice([None, "ours"]),
            "created_as": self._dice.choice(["number", "text", "milliseconds", "whole", "zoned"]),
        }
        self._jumps = self._dice.random() < 0.5
        self._service_jumps = self._dice.random() < 0.3
        self._person = Person(self._dice, answers=self._dice.random() < 0.6)

    def run(self) -> Findings:
        """Kill the app as often as wished, let it end in peace once, and compare."""
        orders = sixteen_orders(self.folder, self._dice)
        asyncio.run(self._place(orders))
        faults = self._faults()
        with running_fault_service(self.folder, **self._behaviour, rules=faults) as service:
            for _ in range(self.kills):
                if self._service_jumps and self._dice.random() < 1 / 4:
                    self._behaviour["clock"] += self._dice.choice(JUMPS)
                    service.script(**self._behaviour, rules=faults)
                self._live_and_die(service)
                self.findings.look_at_the_dead(self.profile, self.folder / "autopsy", service)
                self._person.decide(self.profile, service.base_url)
            service.script(**self._behaviour)
            self._end_in_peace(service)
            evidence = Evidence(self.profile, self.folder / "autopsy", service, orders, self._person.wanted_again)
            self.findings.add(evidence.complaints())
            self.findings.paid += len(service.ledger())
            self.findings.asked += evidence.asked
            self.findings.turned_up += evidence.turned_up
            self.findings.decided += self._person.decided
        return self.findings

    def _faults(self) -> list[dict[str, Any]]:
        """Choose what goes wrong in this campaign."""
        faults = [{"times": None, **rule} for rule in FAULTS]
        if self._behaviour["listed_after"] < LOOPBACK_PACE.put_off:
            faults += [{"times": None, **rule} for rule in PUT_OFF_AFTER_ALL]
        if not self._behaviour["media_padding"]:
            # In the padding, which no program reads, nobody could notice a lie about some later bytes.
            faults.append({"times": None, "on": "media", "do": "lie", "chance": 0.05})
        wrong = self._dice.choice(LISTS)
        if wrong is not None:
            faults.append(
                {"times": None, "on": "list", "every": 12.0, "lasting": self._dice.choice([4.0, 12.0]), **wrong}
            )
        return faults

    async def _place(self, orders: list[Order]) -> None:
        """Put the orders into the profile as the app itself would, before its first start."""
        self.profile.create()
        self.profile.settings.write_text(json.dumps({"in_flight": self._dice.randint(2, 6)}), encoding="utf-8")
        database = await Database.open(self.profile.database, SCHEMA)
        store = SqlJobStore(database)
        now = time.time()
        for number, order in enumerate(orders):
            parent = Parent("20261123-000000-00000000", 1) if isinstance(order, Extend) else None
            at = now + number
            await store.save(Job(f"20261123-000000-{number:08x}", order, at, Draft(place=at), parent))
        await database.aclose()
        # Placed here: orders of a library from elsewhere would wait for the person, in the last start too.
        mark = LibraryMark(self.profile.mark, installation_key())
        await mark.put()
        await mark.aclose()

    def _start(self, service: FaultService) -> AbstractContextManager[subprocess.Popen[bytes]]:
        self._logged = _length(self.profile.log)
        jumps: list[tuple[float, float]] = []
        if self._jumps:
            jumps = [(0.0, self._dice.choice(JUMPS)), (self._dice.uniform(1.0, 8.0), self._dice.choice(JUMPS))]
        return running_app(self.profile.folder, service.base_url, self.folder / "stderr", jumps)

    def _live_and_die(self, service: FaultService) -> None:
        """Kill a start at some instant: one in five at any time since its beginning, the others once it is at work."""
        with self._start(service) as app:
            latest, begun = LATEST_KILL, time.monotonic()
            if self._dice.random() > 0.2:
                self._wait_until_at_work(app)
                # A machine that is busy takes as much longer to come into the middle of the work as to start.
                latest = max(LATEST_KILL, time.monotonic() - begun)
            long = self._dice.random() < 1 / 8
            time.sleep(LONG_LIFE if long else self._dice.uniform(0.05, latest))
            if app.poll() is not None:
                self.findings.add([f"the app ended by itself with {app.returncode}: {self._said()}"])

    def _end_in_peace(self, service: FaultService) -> None:
        """Let a last start run without faults until nothing is open but questions to the person."""
        with self._start(service) as app:
            self._wait_until_at_work(app)
            settled = wait_until(lambda: self._is_settled(service) or app.poll() is not None, PATIENCE)
            if not settled or app.poll() is not None:
                self.findings.add([f"nothing settled within {PATIENCE:.0f} s: {self._open_states()}; {self._said()}"])
            app.send_signal(signal.SIGTERM)
            if app.wait(HUNG) != 0:
                self.findings.add([f"the last end gave {app.returncode}: {self._said()}"])
        if said := self._said():
            self.findings.add([f"the app wrote to standard error: {said}"])

    def _wait_until_at_work(self, app: subprocess.Popen[bytes]) -> None:
        """Wait for the line in the log of this start that says that orders may leave from now on."""
        wait_until(lambda: self._has_begun() or app.poll() is not None, PATIENCE)

    def _has_begun(self) -> bool:
        if not self.profile.log.exists():
            return False
        with self.profile.log.open("rb") as log:
            log.seek(self._logged)
            return BEGUN.encode() in log.read()

    def _said(self) -> str:
        return (self.folder / "stderr").read_text(encoding="utf-8", errors="replace")[-2000:]

    def _states(self) -> list[tuple[str, str, str | None, str]]:
        with closing(sqlite3.connect(f"file:{self.profile.database}?mode=ro", uri=True, timeout=HUNG)) as database:
            return list(database.execute("SELECT state, state_json, task_id, postings FROM jobs"))

    def _open_states(self) -> list[tuple[str, str]]:
        return [(state, told[:600]) for state, told, *_ in self._states() if state not in _OVER]

    def _is_settled(self, service: FaultService) -> bool:
        """Tell whether all is over but questions to the person, and no task is left that will still be recognised."""
        states = self._states()
        known = {task for _, _, task, _ in states}
        open_tasks = sum(entry["task_id"] not in known for entry in service.ledger())
        if open_tasks > sum(_left_to_the_person(told, postings) for _, told, _, postings in states):
            return False
        return all(
            state in _OVER
            or (state == "unconfirmed" and json.loads(told)["asks"])
            or (state == "draft" and json.loads(told)["held"])
            for state, told, _, _ in states
        )


def _left_to_the_person(told: str, postings: str) -> int:
    """Count the tries that left while the list was unread: a task that is listed is taken for them by hand alone."""
    signs = [json.loads(told).get("signs"), *(posting.get("signs") for posting in json.loads(postings or "[]"))]
    return sum(bool(one and one["unseen"]) for one in signs)


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
