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

from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Aspect, Extend, Generate, Imagine, LocalFrame, Mode, Order, RemoteFrame, Resolution
from kinogrid.domain.state import Draft
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from tests.crash.app_process import TOKEN, running_app
from tests.crash.evidence import Evidence, Findings
from tests.fakes.fault_driver import FaultService, running_fault_service
from tests.fakes.fault_media import png
from tests.waiting import wait_until

# Seconds: the latest instant of a kill on an idle machine, and how long the app gets to come to its end without faults.
LATEST_KILL = 1.5
PATIENCE = 90.0

FAULTS: tuple[dict[str, Any], ...] = (
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
    {"on": "media", "do": "cut", "chance": 0.15},
    {"on": "media", "do": "reset", "chance": 0.07},
    {"on": "media", "do": "gone", "chance": 0.04},
    {"on": "media", "do": "hang", "chance": 0.03},
    {"on": "media", "do": "overlong", "chance": 0.03},
    {"on": "media", "do": "wrong_tag", "chance": 0.04},
    {"on": "media", "do": "wrong_range", "chance": 0.04},
    {"on": "media", "do": "whole", "chance": 0.05},
)


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
        }

    def run(self) -> Findings:
        """Kill the app as often as wished, let it end in peace once, and compare."""
        orders = self._orders()
        asyncio.run(self._place(orders))
        faults = [{"times": None, **rule} for rule in FAULTS]
        if not self._behaviour["media_padding"]:
            # In the padding, which no program reads, nobody could notice a lie about some later bytes.
            faults.append({"times": None, "on": "media", "do": "lie", "chance": 0.05})
        with running_fault_service(self.folder, **self._behaviour, rules=faults) as service:
            for _ in range(self.kills):
                self._live_and_die(service)
                self.findings.look_at_the_dead(self.profile, self.folder / "autopsy")
            service.script(**self._behaviour)
            self._end_in_peace(service)
            evidence = Evidence(self.profile, self.folder / "autopsy", service, orders)
            self.findings.add(evidence.complaints())
            self.findings.paid += len(service.ledger())
            self.findings.asked += evidence.asked
        return self.findings

    def _orders(self) -> list[Order]:
        """Write sixteen orders, with twins, pictures of one's own, extensions and pictures from words among them."""
        pictures = [self.folder / f"{name}.png" for name in ("cat", "dog")]
        for grey, picture in enumerate(pictures):
            picture.write_bytes(png(60 * grey + 60))
        far = RemoteFrame("https://pictures.example/first.png")
        orders: list[Order] = [
            *[Generate(prompt="twins from afar", first=far, last=far)] * 2,
            *[Generate(prompt="twins from here", first=LocalFrame(str(pictures[0])))] * 2,
            *[Extend(prompt="twins of an extension", video_id="1751816800000001", video_index=2)] * 2,
            Generate(prompt="two pictures", first=LocalFrame(str(pictures[0])), last=LocalFrame(str(pictures[1]))),
            Generate(prompt="a picture and an address", first=LocalFrame(str(pictures[1])), last=far),
            Generate(prompt="small and looping", first=far, resolution=Resolution.P480, loop=True),
            Generate(prompt='日本の \U0001f40b \\ "quoted"\n second line', first=far),
            Extend(prompt="extended", video_id="1751816800000000", video_index=0),
            Extend(prompt="extended otherwise", video_id="1751816800000000", video_index=3),
            *[Imagine(prompt="twins from words", aspect=Aspect.TALL)] * 2,
            # In the same words to the letter, so that nothing but the kind tells them apart.
            Imagine(prompt="alike --ar 16:9", mode=Mode.TURBO),
            Generate(prompt="alike --ar 16:9", first=far, mode=Mode.TURBO),
        ]
        self._dice.shuffle(orders)
        return orders

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

    def _start(self, service: FaultService) -> AbstractContextManager[subprocess.Popen[bytes]]:
        self._logged = _length(self.profile.log)
        return running_app(self.profile.folder, service.base_url, self.folder / "stderr")

    def _live_and_die(self, service: FaultService) -> None:
        """Kill a start at some instant: one in five at any time since its beginning, the others once it is at work."""
        with self._start(service) as app:
            latest, begun = LATEST_KILL, time.monotonic()
            if self._dice.random() > 0.2:
                self._wait_until_at_work(app)
                # A machine that is busy takes as much longer to come into the middle of the work as to start.
                latest = max(LATEST_KILL, time.monotonic() - begun)
            time.sleep(self._dice.uniform(0.05, latest))
            if app.poll() is not None:
                self.findings.add([f"the app ended by itself with {app.returncode}: {self._said()}"])

    def _end_in_peace(self, service: FaultService) -> None:
        """Let a last start run without faults until nothing is open but questions to the person."""
        with self._start(service) as app:
            self._wait_until_at_work(app)
            settled = wait_until(lambda: self._is_settled() or app.poll() is not None, PATIENCE)
            if not settled or app.poll() is not None:
                self.findings.add([f"nothing settled within {PATIENCE:.0f} s: {self._states()}; {self._said()}"])
            app.send_signal(signal.SIGTERM)
            if app.wait(20) != 0:
                self.findings.add([f"the last end gave {app.returncode}: {self._said()}"])
        if said := self._said():
            self.findings.add([f"the app wrote to standard error: {said}"])

    def _wait_until_at_work(self, app: subprocess.Popen[bytes]) -> None:
        """Wait for the first line in the log of this start: what lies beneath the use cases is being built."""
        before = self._logged
        wait_until(lambda: _length(self.profile.log) > before or app.poll() is not None, PATIENCE)

    def _said(self) -> str:
        return (self.folder / "stderr").read_text(encoding="utf-8", errors="replace")[-2000:]

    def _states(self) -> list[tuple[str, str]]:
        with closing(sqlite3.connect(f"file:{self.profile.database}?mode=ro", uri=True, timeout=5)) as database:
            return list(database.execute("SELECT state, state_json FROM jobs"))

    def _is_settled(self) -> bool:
        return all(
            state in {"done", "failed", "stopped"} or (state == "unconfirmed" and json.loads(told)["asks"])
            for state, told in self._states()
        )


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
