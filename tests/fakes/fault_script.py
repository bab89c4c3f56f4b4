"""What the fault server is told to do: plain JSON, so that a test, a crash run and a person can all write it.

A script is an object of which every field may be left out, and so is each of its rules. The first rule that fits a
request decides what happens:

    reset       the connection is reset (for an order: before accepting; with `accept` after)
    close       the same, but closed in order and without an answer
    hang        no answer, ever (`accept` as above)
    wait        nothing before there is another script, which then decides
    answer      `status`, `headers`, `body` as given; `accept` as above
    empty       `status` with no body at all
    html        `status` with a page
    noise       bytes that are no HTTP
    garbage     200 with a body that is no JSON
    redirect    302 to `to`
    huge        200 with `bytes` of JSON
    drip        the right answer, but a byte every `pause` seconds
    cut         the right answer, but closed half-way through its body
    overlong    the right answer, announcing more bytes than come
    hold        an order is answered with its result, once finished
    lines       an order is answered line by line, the result last
    wrong_tag   media: a range is answered with bytes of "another version", under another tag
    wrong_range media: a range is answered from another byte than the wished one
    whole       media: a range is ignored
    boundless   a list heeds neither created_at_min nor created_at_max
    repeat      a list gives its first page whatever the offset
    undated     a list tells no created_at
    lie         media: the right length, but not a video
    gone        media: `status` (404)
"""

import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Rule:
    """One thing that goes wrong, and how often."""

    do: str
    on: str = (
        "any"  # the kind of request: order (of any kind), look_up, list, upload, media, prices, or any but the last
    )
    path: str = ""  # what its path must contain
    times: int | None = 1  # how many requests it decides, None for all, after having let `skip` pass
    skip: int = 0
    chance: float = 1.0
    lasting: float | None = None  # only in so many first seconds of every `every` seconds, counted from the script's
    every: float = 10.0
    reused: bool = False  # only what comes on a connection that had a request before
    accept: bool = False  # an order is taken all the same
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    to: str = ""
    bytes: int = 9 * 1024 * 1024
    pause: float = 0.01

    def __post_init__(self) -> None:
        self._begun = time.monotonic()

    def fits(self, kind: str, path: str, *, reused: bool, chances: random.Random) -> bool:
        """Tell whether this rule decides a request, and count it."""
        if self.lasting is not None and (time.monotonic() - self._begun) % self.every >= self.lasting:
            return False
        if (
            self.on not in (kind, "any" if kind != "prices" else kind)
            or self.path not in path
            or (self.reused and not reused)
            or self.times == 0
        ):
            return False
        if self.skip:
            self.skip -= 1
            return False
        if self.chance < 1.0 and chances.random() >= self.chance:
            return False
        if self.times is not None:
            self.times -= 1
        return True


@dataclass
class Script:
    """The server's whole behaviour; times in seconds."""

    seed: int = 1  # chances are drawn from this
    token: str | None = None  # other tokens get 401; without it any will do
    finish_after: float = 0.05  # from acceptance to the result
    unknown_for: float = 0.0  # for so long a fresh task is not known to anybody
    clock: float = 0.0  # by so much the service's clock is ahead (Date headers, created_at of what it accepts now)
    listed_after: float = 0.0  # for so long a fresh task is not in the list, though it is known by its id
    equal_before: float | None = None  # other tools' equal tasks, made so long before all began, are listed
    origin: str | None = None  # the records' credential_id; those equal tasks have another one
    created_as: str = "number"  # how created_at is told: number, text, milliseconds, whole, zoned
    urls: int = 4  # clips or pictures a result, 1 to 8
    urls_in_turn: list[int] = field(default_factory=list)  # or: so many for the first task, the second, ..., in turn
    sheets: bool = False  # pictures come as one sheet of four only, whatever the order says of splitting
    broken_url: int | None = None  # this index never works
    stale_first: bool = False  # the first result told for a task has dead links, the next one fresh ones
    media_host: str | None = None  # a host name for result addresses, such as localhost
    media_padding: int = 0  # bytes added to each clip or picture, so that it takes a while
    foreign_tasks: int = 0  # other people's entries in the task list
    page: int = 100  # the most entries the task list gives at once
    text_numbers: bool = False  # numbers and booleans come as text
    rules: list[Rule] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._chances = random.Random(self.seed)  # noqa: S311 - chances to be repeated, not secrets

    @classmethod
    def read(cls, fields: Mapping[str, Any]) -> "Script":
        """Read a script from JSON; raises TypeError for a field that does not exist, so that no typo goes unseen."""
        rules = [Rule(**rule) for rule in fields.get("rules", [])]
        return cls(**{**fields, "rules": rules})

    def rule(self, kind: str, path: str, *, reused: bool) -> Rule | None:
        """Give what goes wrong with this request, None when nothing does."""
        fitting = (rule for rule in self.rules if rule.fits(kind, path, reused=reused, chances=self._chances))
        return next(fitting, None)

    def clips_of(self, number: int) -> int:
        """Give how many clips the task of this number has."""
        return self.urls_in_turn[number % len(self.urls_in_turn)] if self.urls_in_turn else self.urls
