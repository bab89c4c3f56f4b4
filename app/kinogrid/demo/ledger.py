"""What was charged, and to whose limit: one line a call, appended to a file, from which every balance follows."""

import json
import time
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from kinogrid.demo.prices import SERVICE, api, api_id

_QUARTER_HOUR = 15 * 60


@dataclass(frozen=True, slots=True)
class Call:
    """One order or question: when it came, in Unix seconds, and how it ended."""

    trace_id: str
    path: str
    status: int
    begun: float
    credential_id: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One call that ended, as it is kept."""

    trace_id: str
    path: str
    status: int
    credits: str
    """What was taken for it, as a decimal number."""
    left: str
    """What the application had left then."""
    at: float
    seconds: float
    credential_id: str | None

    def told(self) -> dict[str, object]:
        """Write the line as it is told to the account's owner."""
        amount = float(self.credits)
        named = {"id": api_id(self.path), "path": self.path, "title": api(self.path)["title"]}
        return {
            "id": str(uuid.uuid5(uuid.NAMESPACE_URL, self.trace_id)),
            "trace_id": self.trace_id,
            "status_code": self.status,
            "used_amount": amount,
            "original_amount": amount,
            "deducted_amount": amount,
            "remaining_amount": float(self.left),
            "created_at": datetime.fromtimestamp(self.at, UTC).isoformat(),
            "elapsed": round(self.seconds, 3),
            "metadata": None,
            "api": named,
            "service": SERVICE,
            "credential": None if self.credential_id is None else {"id": self.credential_id},
        }


class Ledger:
    """All lines, oldest first, and what is left of the Credits that were granted."""

    def __init__(self, folder: Path, credits_at_start: Decimal) -> None:
        """Read what an earlier run left, and grant as much as is lacking to so many Credits.

        A fifth of them is the account's own, for every service; it is used once the application's are spent.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "usage.jsonl"
        self.lines: dict[str, Line] = {}
        self.spent = Decimal(0)
        for text in self._path.read_text(encoding="utf-8").splitlines() if self._path.exists() else ():
            self._take(Line(**json.loads(text)))
        self._common = credits_at_start / 5
        granted = folder / "granted.txt"
        before = Decimal(granted.read_text(encoding="utf-8")) if granted.exists() else Decimal(0)
        self._own = max(before, self.spent + credits_at_start - self._common)
        granted.write_text(str(self._own), encoding="utf-8")

    @property
    def own(self) -> Decimal:
        """Tell what the application has left."""
        return max(Decimal(0), self._own - self.spent)

    @property
    def common(self) -> Decimal:
        """Tell what the account has left for every service."""
        return self._common - max(Decimal(0), self.spent - self._own)

    @property
    def left(self) -> Decimal:
        """Tell what can be spent on this service."""
        return self.own + self.common

    def used(self, credential_id: str) -> Decimal:
        """Tell what one API token has spent."""
        return sum(
            (Decimal(line.credits) for line in self.lines.values() if line.credential_id == credential_id), Decimal(0)
        )

    def ended(self, call: Call, amount: Decimal) -> None:
        """Write down that a call ended now, once however often it is told, and take its Credits."""
        if call.trace_id in self.lines:
            return
        # As exact as it is told, so that who asks up to the moment of a line gets that line.
        now = round(time.time(), 6)
        left, seconds = max(Decimal(0), self.own - amount), max(0.0, now - call.begun)
        line = Line(call.trace_id, call.path, call.status, str(amount), str(left), now, seconds, call.credential_id)
        self._take(line)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(line)) + "\n")

    def _take(self, line: Line) -> None:
        self.lines[line.trace_id] = line
        self.spent += Decimal(line.credits)

    def latest(self, wanted: Mapping[str, object], since: float, until: float) -> list[Line]:
        """List lines, newest first, from one time to another, whose fields have the wanted values."""
        return [
            line
            for line in reversed(self.lines.values())
            if since <= line.at <= until and all(getattr(line, name) == value for name, value in wanted.items())
        ]

    def lately(self, path: str) -> list[dict[str, object]]:
        """Tell how the last quarter of an hour's calls went."""
        now = time.time()
        lines = self.latest({"path": path}, now - _QUARTER_HOUR, now)
        return [{"status_code": line.status, "elapsed": round(line.seconds, 3)} for line in lines]
